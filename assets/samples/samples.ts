import { guzhang } from './guzhang/guzhang';
import { hequ } from './hequ/hequ';
import type { Sample } from './sample';
import { taibai } from './taibai/taibai';

/** Every sample, in the order in which the files are made. */
export function samples(): Sample[] {
  return [hequ('zh'), hequ('en'), taibai(), guzhang()];
}

/** The text of a sample's .json: what the task pane inserts as tables. A row stands on a line. */
export function sampleJson({ name, language, tables }: Sample): string {
  const tableTexts = tables.map(({ rows, ...table }) => {
    const head = JSON.stringify(table).slice(0, -1);
    return `${head},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}`;
  });
  return `{"name":${JSON.stringify(name)},"language":${JSON.stringify(language)},"tables":[\n${tableTexts.join(',\n')}\n]}\n`;
}
