import { isZero, sumOf, vectorOf } from './amountVectors';
import { arrive, deliver, joinRows, type Arrivals } from './arrivals';
import { compareUnits } from './compareUnits';
import { destinationsOf, shareOut } from './destinations';
import type { Endings } from './endings';
import type { Reading } from './reading';

/** Hands on what has arrived at a unit whose holdings go to several places. */
export function splitUnit(reading: Reading, endings: Endings, arrivals: Arrivals, node: number): void {
  const { agencies, names } = reading;
  const parts = arrivals.get(node);
  if (!parts) return;
  arrivals.delete(node);
  const sources = [...parts.keys()].sort((a, b) => compareUnits(names, a, b));
  const vectors = sources.map((source) => parts.get(source)!.amounts ?? vectorOf(agencies, source));
  const destinations = destinationsOf(reading, endings, node, sumOf(vectors));
  const shares = shareOut(vectors, destinations, agencies.fractional);
  sources.forEach((source, place) => {
    const goes = destinations.map(
      ({ always }, column) => !isZero(shares[column][place]) || (always && source === node),
    );
    if (!goes.includes(true)) goes[goes.length - 1] = true;
    destinations.forEach(({ to, end, rows }, column) => {
      if (!goes[column]) return;
      const part = { amounts: shares[column][place], planRows: joinRows(parts.get(source)!.planRows, rows) };
      if (to >= 0) deliver(reading, endings, arrivals, to, source, part);
      else arrive(agencies, arrivals, end, source, part);
    });
  });
}
