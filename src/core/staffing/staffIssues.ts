/**
 * Facts of the issues that reading the staff table or using it can raise, by code. `found` is the cell as written, with IDs
 * masked: no fact names a person or gives a whole ID.
 */
export interface StaffIssueFacts {
  /** A month that is no year and month. `likely`: what was probably meant, such as `1970-10`. */
  badMonth: { readonly found: string; readonly column: string; readonly likely: string | null };
  /** Text such as `1970.1` as a number: January or October. */
  ambiguousMonth: { readonly found: string; readonly column: string; readonly readings: readonly [string, string] };
  /** Born after today, or so late that the person would be below 16. */
  birthInFuture: { readonly found: string };
  /** Born more than 100 years ago. */
  birthTooEarly: { readonly found: string };
  /** No birth date: the person has no retirement month and is shown as staying. `people` = how many in the table. */
  birthMissing: { readonly people: number };
  /** A woman whose category is not stated: 55 or 50 years, so no retirement month; shown as staying. */
  categoryMissing: { readonly people: number };
  /** Sex is not stated: no retirement month; shown as staying. */
  sexMissing: { readonly people: number };
  /** A word in a column of choices that is none of them. `key`: the column. A status may be any text: then it is a note. */
  unknownWord: {
    readonly found: string;
    readonly key:
      'postType' | 'sex' | 'category' | 'position' | 'channel' | 'surplus' | 'countyLeader' | 'database' | 'status';
  };
  /** The staff table has no column of post types: people cannot be set against surplus by post type. */
  noPostTypes: Record<string, never>;
  /** The same person ID twice: the second row is left out, one person has one saving. `personId` is masked. */
  personTwice: { readonly personId: string; readonly firstRow: number; readonly firstCell: string | null };
  /** An hourly rate without weekly hours: not costed. */
  hoursMissing: { readonly found: string };
  /** More hours than a week has. */
  badHours: { readonly found: string };
  /** Pay below 0, below 1,000 yuan a year or above 5 million: not costed. */
  absurdPay: { readonly found: string; readonly annualYuan: number };
  /** A channel that leaves the payroll needs an exit date: the person goes by age. */
  exitDateMissing: { readonly channel: 'transferOut' | 'resign' };
  /** The exit date is before the person would be 16. */
  exitBeforeBirth: { readonly found: string };
  /** An early retirement more than 36 months before the statutory month, or below the old age: taken, the rules do not allow it. */
  exitTooEarly: { readonly found: string; readonly earliest: string };
  /** The statutory month passed before the first year: counted as gone from the start. */
  retirementPassed: { readonly month: string; readonly people: number };
  /** The exit date lies more than a year before the first year: counted as gone from the start. */
  exitPassed: { readonly month: string; readonly people: number };
  /** The unit is not in the agencies table: the person is paid and counted, but set against no surplus. */
  unknownUnitOfPerson: { readonly unit: string; readonly people: number; readonly likely: readonly string[] };
  /** More people are placed than the unit has surplus. */
  morePlacedThanSurplus: { readonly unit: string; readonly placed: number; readonly surplus: number };
  /** The agencies table states another number of people in post than the staff table has rows; only units with rows. */
  staffCountDiffers: { readonly units: number; readonly unit: string; readonly stated: number; readonly rows: number };
}
