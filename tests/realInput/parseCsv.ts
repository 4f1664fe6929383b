/**
 * The records of a CSV text: fields parted by commas, records by line ends, a field in quotes may hold both, and a doubled
 * quote in it is a quote. A byte order mark and the last line end are no data. Throws on a quote that is not closed and
 * on records of different lengths, so that no damaged line slips through.
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    record.push(field);
    field = '';
  };
  const endRecord = (): void => {
    endField();
    records.push(record);
    record = [];
  };
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[at++];
      else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') endField();
    else if (character === '\n') endRecord();
    else if (character !== '\r' || text[at + 1] !== '\n') field += character;
  }
  if (quoted) throw new Error('A quote is not closed.');
  if (field !== '' || record.length > 0) endRecord();
  const width = records[0]?.length ?? 0;
  const uneven = records.findIndex((one) => one.length !== width);
  if (uneven >= 0)
    throw new Error(`Record ${uneven + 1} has ${records[uneven].length} fields, the first has ${width}.`);
  return records;
}

/** The records below the header as objects read by header; throws when a header that is asked for is missing. */
export function csvColumns<K extends string>(text: string, headers: readonly K[]): Record<K, string>[] {
  const [head, ...records] = parseCsv(text);
  const places = headers.map((header) => head.indexOf(header));
  const missing = headers.filter((_, place) => places[place] < 0);
  if (missing.length > 0) throw new Error(`The file has no column ${missing.join(', ')}.`);
  return records.map(
    (record) =>
      Object.fromEntries(headers.map((header, place) => [header, record[places[place]]])) as Record<K, string>,
  );
}
