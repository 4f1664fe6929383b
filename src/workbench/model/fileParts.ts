import type { Workbook } from '@cj-tech-master/excelts';
import { ZipEditor, ZipReader } from '@cj-tech-master/excelts/archive';
import type { Compression } from './fileCompression';

/** What a workbook keeps for add-ins beside its cells. */
export interface KeptForAddins {
  readonly book: Workbook;
  readonly settings: Map<string, unknown>;
  readonly sheetProperties: Map<number, Map<string, string>>;
}

const CUSTOM_PROPERTY = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
const CUSTOM_PROPERTY_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const SETTINGS_PART = 'customXml/item1.xml';
const SETTINGS_NAMESPACE = 'urn:workbench:add-in-settings';

/** Elements of a worksheet that stand after its custom properties. */
const LATER_ELEMENTS =
  /<(cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Takes over add-in settings and worksheet custom properties, which excelts leaves aside, from a file. */
export async function readFileParts(bytes: Uint8Array, kept: KeptForAddins): Promise<void> {
  const archive = new ZipReader(bytes);
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode((await archive.bytes(path)) ?? new Uint8Array());
  const settings = /<settings[^>]*>([^<]*)<\/settings>/.exec(await text(SETTINGS_PART));
  if (settings && (await text(SETTINGS_PART)).includes(SETTINGS_NAMESPACE)) {
    for (const [key, value] of Object.entries(JSON.parse(unescapeXml(settings[1]!)) as Record<string, unknown>))
      kept.settings.set(key, value);
  }
  const paths = await sheetPaths(text);
  for (const sheet of kept.book.worksheets) {
    const path = paths.get(sheet.name);
    const properties = path ? await readCustomProperties(path, text, async (part) => archive.bytes(part)) : undefined;
    if (properties?.size) kept.sheetProperties.set(sheet.id, properties);
  }
  await archive.close();
}

/** Adds add-in settings and worksheet custom properties to the bytes of a file. */
export async function addFileParts(
  bytes: Uint8Array,
  kept: KeptForAddins,
  compression: Compression,
): Promise<Uint8Array> {
  const marked = kept.book.worksheets.filter((sheet) => (kept.sheetProperties.get(sheet.id)?.size ?? 0) > 0);
  if (marked.length === 0 && kept.settings.size === 0) return bytes;
  const archive = new ZipReader(bytes);
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode((await archive.bytes(path)) ?? new Uint8Array());
  const editor = await ZipEditor.open(bytes, compression);
  const overrides: string[] = [];
  const paths = await sheetPaths(text);
  let number = 0;
  for (const sheet of marked) {
    const path = paths.get(sheet.name)!;
    const relations = await text(relationsPath(path));
    const entries: { name: string; id: string; part: string }[] = [];
    for (const [name, value] of kept.sheetProperties.get(sheet.id)!) {
      number += 1;
      const part = `xl/customProperty${number}.bin`;
      editor.set(part, utf16(value));
      overrides.push(`<Override PartName="/${part}" ContentType="${CUSTOM_PROPERTY_CONTENT}"/>`);
      entries.push({ name, id: `rIdCustom${number}`, part: `../customProperty${number}.bin` });
    }
    const added = entries
      .map(({ id, part }) => `<Relationship Id="${id}" Type="${CUSTOM_PROPERTY}" Target="${part}"/>`)
      .join('');
    const properties = entries.map(({ name, id }) => `<customPr name="${escapeXml(name)}" r:id="${id}"/>`).join('');
    editor.set(relationsPath(path), withRelationships(relations, added));
    editor.set(path, withCustomProperties(await text(path), properties));
  }
  if (kept.settings.size > 0) {
    const json = escapeXml(JSON.stringify(Object.fromEntries(kept.settings)));
    editor.set(
      SETTINGS_PART,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`,
    );
    const relation = `<Relationship Id="rIdSettings" Type="${CUSTOM_XML}" Target="../${SETTINGS_PART}"/>`;
    editor.set('xl/_rels/workbook.xml.rels', withRelationships(await text('xl/_rels/workbook.xml.rels'), relation));
  }
  editor.set(
    '[Content_Types].xml',
    (await text('[Content_Types].xml')).replace('</Types>', `${overrides.join('')}</Types>`),
  );
  const edited = await editor.bytes();
  await Promise.all([editor.close(), archive.close()]);
  return edited;
}

type ReadText = (path: string) => Promise<string>;

/** Path of each sheet's part, by the sheet's name. */
async function sheetPaths(text: ReadText): Promise<Map<string, string>> {
  const workbook = await text('xl/workbook.xml');
  const targets = relationTargets(await text('xl/_rels/workbook.xml.rels'));
  const paths = new Map<string, string>();
  for (const [element] of workbook.matchAll(/<sheet\b[^>]*>/g)) {
    const target = targets.get(attribute(element, 'r:id') ?? '');
    if (target) paths.set(attribute(element, 'name') ?? '', resolvePart('xl/', target.target));
  }
  return paths;
}

async function readCustomProperties(
  path: string,
  text: ReadText,
  read: (part: string) => Promise<Uint8Array | null>,
): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  const relations = await text(relationsPath(path));
  if (!relations.includes(CUSTOM_PROPERTY)) return properties;
  const targets = relationTargets(relations);
  for (const [element] of (await text(path)).matchAll(/<customPr\b[^>]*>/g)) {
    const target = targets.get(attribute(element, 'r:id') ?? '');
    const bytes = target && (await read(resolvePart(path.slice(0, path.lastIndexOf('/') + 1), target.target)));
    if (bytes) properties.set(attribute(element, 'name') ?? '', new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}

function relationTargets(relations: string): Map<string, { target: string; type: string }> {
  const found = new Map<string, { target: string; type: string }>();
  for (const [element] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    found.set(attribute(element, 'Id') ?? '', {
      target: attribute(element, 'Target') ?? '',
      type: attribute(element, 'Type') ?? '',
    });
  }
  return found;
}

function attribute(element: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(element);
  return match ? unescapeXml(match[1]!) : undefined;
}

function withRelationships(relations: string, added: string): string {
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const present = relations.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>') || empty;
  return present.replace('</Relationships>', `${added}</Relationships>`);
}

function withCustomProperties(sheet: string, properties: string): string {
  const declared = /<worksheet[^>]*xmlns:r=/.test(sheet)
    ? sheet
    : sheet.replace(
        '<worksheet',
        '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      );
  const end = declared.lastIndexOf('</sheetData>');
  const head = declared.slice(0, Math.max(end, 0));
  return (
    head +
    declared
      .slice(Math.max(end, 0))
      .replace(LATER_ELEMENTS, (element) => `<customProperties>${properties}</customProperties>${element}`)
  );
}

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

/** Part that a relationship names, from the folder of the part that names it. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  return kept.join('/');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const unescapeXml = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]!)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(+code));
