import type { CounterpartMatrix } from './followed';
import type { Section } from './sectionFinder';

/** The words of a language that labels are made of. */
interface LabelWords {
  readonly counterparts: {
    readonly withoutUnit: string;
    readonly withoutSuperior: string;
    formerly(facts: { readonly section: string; readonly formerUnit: string }): string;
    unitOfCounty(facts: { readonly unit: string; readonly county: string }): string;
  };
}

/** The unit after the reform as results name it; in words when duties have none (-1). */
export function unitLabel(
  { unit, unitName }: { readonly unit: number; readonly unitName: string },
  { counterparts }: LabelWords,
): string {
  return unit < 0 ? counterparts.withoutUnit : unitName;
}

/** The superior department or township office as results name it; in words when none is stated (''). */
export function partnerLabel(partner: string, { counterparts }: LabelWords): string {
  return partner === '' ? counterparts.withoutSuperior : partner;
}

/** A section of a working group, with its former unit where several had one of that name. */
export function sectionLabel({ name, formerUnit }: Section, { counterparts }: LabelWords): string {
  return formerUnit === '' ? name : counterparts.formerly({ section: name, formerUnit });
}

/**
 * Units as heads of columns, which have no county beside them: one whose name another county has as well is named with its
 * county.
 */
export function labelsAcross(units: CounterpartMatrix['units'], words: LabelWords): string[] {
  const labels = units.map((one) => unitLabel(one, words));
  const seen = new Set<string>();
  const twice = new Set(labels.filter((label) => seen.size === seen.add(label).size));
  return units.map(({ unit, county }, place) =>
    unit >= 0 && twice.has(labels[place])
      ? words.counterparts.unitOfCounty({ unit: labels[place], county })
      : labels[place],
  );
}
