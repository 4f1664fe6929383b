import { amountsOf } from './amountsOf';
import type { Reform, UnitAfter } from './reform';
import { flowsByUnit } from './sourcesOfUnit';

/** The structure after the reform: a row a unit with its sources, name plates and amounts in natural units. */
export function structureRows(reform: Reform): UnitAfter[] {
  const { after } = reform;
  const { start, flow } = flowsByUnit(reform);
  const rows: UnitAfter[] = new Array(after.count);
  for (let unit = 0; unit < after.count; unit++) {
    const sources = sourcesOf(reform, flow, start[unit], start[unit + 1]);
    rows[unit] = {
      unit: after.unit[unit],
      county: after.county ? after.county[unit] : '',
      code: after.code[unit],
      kind: after.kind[unit],
      grade: after.grade[unit],
      parent: after.parent[unit],
      domain: after.domain[unit],
      sources,
      namePlates: after.namePlates[unit],
      coLocated: after.coLocated[unit],
      amounts: amountsOf(after.amounts, unit),
      sections: after.sections[unit],
      document: after.document[unit],
      change: changeOfUnit(reform, unit, sources),
    };
  }
  return rows;
}

function sourcesOf(reform: Reform, flow: Int32Array, from: number, to: number): UnitAfter['sources'] {
  const { agencies, flows } = reform;
  const sources: UnitAfter['sources'][number][] = new Array(to - from);
  for (let place = from; place < to; place++) {
    const agency = flows.source[flow[place]];
    sources[place - from] = {
      unit: agencies.unit[agency],
      county: agencies.county ? agencies.county[agency] : '',
      agency,
      whole: flows.part[flow[place]] === null,
    };
  }
  return sources;
}

/** kept: the unit and all it holds is as before · changed: it goes on, but something is new · formed: the plan forms it. */
function changeOfUnit(reform: Reform, unit: number, sources: UnitAfter['sources']): UnitAfter['change'] {
  const { after, agencies } = reform;
  const origin = after.origin[unit];
  if (origin < 0) return 'formed';
  const sameParts = sources.length === 1 && sources[0].agency === origin && sources[0].whole;
  const sameWords =
    after.unit[unit] === agencies.unit[origin] &&
    after.kind[unit] === agencies.kind[origin] &&
    after.grade[unit] === agencies.grade[origin] &&
    after.parent[unit] === agencies.parent[origin];
  const nothingAdded = after.namePlates[unit].length === 0 && after.coLocated[unit].length === 0;
  return sameParts && sameWords && nothingAdded && sameAmounts(reform, unit) ? 'kept' : 'changed';
}

function sameAmounts(reform: Reform, unit: number): boolean {
  const { amounts, summed } = reform.after;
  if (reform.created.has(unit)) return false;
  for (const measure of Object.keys(amounts) as (keyof typeof amounts)[]) {
    if (amounts[measure] !== summed[measure] && amounts[measure][unit] !== summed[measure][unit]) return false;
  }
  return true;
}
