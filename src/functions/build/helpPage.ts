import { KINDS, OPERATIONS, TABLES, type ColumnSpec, type TableKind } from '../../core';
import { NORM_RULES } from '../../core/checks';
import { CHANNELS } from '../../core/staffing';
import { en, type Locale } from '../../locales/en';
import { zhCN } from '../../locales/zh-CN';
import type { FunctionMetadata, FunctionsMetadata } from './functionsMetadata';
import { escapeHtml, htmlList, htmlTable } from './html';
import type { BuildLanguage } from './languages';

/** One section of the page; the id is the address that other places link to. */
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

/** The help page in one language, made of the same words, headers and function declarations that the product runs on. */
export function helpPage(metadata: FunctionsMetadata, language: BuildLanguage): string {
  const { help } = language;
  const sections = sectionsOf(metadata, language);
  const links = sections.map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`).join('\n');
  const other = help.otherLanguage;
  return `<!doctype html>
<html lang="${help.languageTag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(help.title)}</title>
<link rel="icon" href="../assets/icons/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<header><h1>${escapeHtml(help.title)}</h1><a href="${other.file}">${escapeHtml(other.label)}</a></header>
<main>
<p>${escapeHtml(help.intro)}</p>
<nav aria-label="${escapeHtml(help.contents)}"><ul>
${links}
</ul></nav>
${sections.map(({ id, heading, html }) => `<section>\n<h2 id="${id}">${escapeHtml(heading)}</h2>\n${html}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

function sectionsOf(metadata: FunctionsMetadata, language: BuildLanguage): Section[] {
  const { help, locale, functions } = language;
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const functionsHtml = metadata.functions.map((declared) => functionHtml(declared, help, functions)).join('\n');
  const tablesHtml = (Object.keys(TABLES) as TableKind[])
    .map((kind) => tableHtml(kind, help, locale.words.tables[kind]))
    .join('\n');
  const words = wordTables(help);
  return [
    { id: 'start', heading: help.start.heading, html: htmlList(help.start.steps, 'ol') },
    { id: 'functions', heading: help.functions.heading, html: paragraph(help.functions.intro) + functionsHtml },
    { id: 'errors', heading: help.errors.heading, html: definitions(help.errors.rows) },
    { id: 'tables', heading: help.tables.heading, html: paragraph(help.tables.intro) + tablesHtml },
    { id: 'operations', heading: help.operations.heading, html: words.operations },
    { id: 'kinds', heading: help.kinds.heading, html: words.kinds },
    { id: 'channels', heading: help.channels.heading, html: words.channels },
    { id: 'rules', heading: help.rules.heading, html: htmlList(help.rules.list) },
    { id: 'money', heading: help.money.heading, html: htmlList(help.money.list) },
    { id: 'duty-rules', heading: help.counterparts.heading, html: htmlList(help.counterparts.list) },
    { id: 'people-rules', heading: help.people.heading, html: htmlList(help.people.list) },
    { id: 'norms', heading: help.norms.heading, html: paragraph(help.norms.intro) + words.norms },
    { id: 'approvals', heading: help.approvals.heading, html: htmlList(help.approvals.list) },
    { id: 'privacy', heading: help.privacy.heading, html: paragraph(help.privacy.text) },
  ];
}

/** Words that cells take, in both languages, with what each does. */
function wordTables(help: BuildLanguage['help']): Record<'operations' | 'kinds' | 'channels' | 'norms', string> {
  const names = [help.tables.english, help.tables.chinese];
  const operations = OPERATIONS.map((operation) => [
    ...bothNames(({ words }) => words.operations[operation]),
    help.operations.list[operation],
  ]);
  const kinds = KINDS.map((kind) => bothNames(({ words }) => words.kinds[kind]));
  const channels = CHANNELS.map((channel) => [
    ...bothNames(({ money }) => money.channels[channel]),
    help.channels.list[channel],
  ]);
  const norms = NORM_RULES.map((rule) => [...bothNames(({ checks }) => checks.normRules[rule]), help.norms.list[rule]]);
  return {
    operations: htmlTable([...names, help.operations.effect], operations),
    kinds: htmlTable(names, kinds),
    channels: htmlTable([...names, help.channels.effect], channels),
    norms: htmlTable([...names, help.norms.effect], norms),
  };
}

function functionHtml(
  declared: FunctionMetadata,
  help: BuildLanguage['help'],
  all: BuildLanguage['functions'],
): string {
  const { example, result } = all[declared.id as keyof typeof all];
  const { argument, meaning, optional, example: exampleLabel, result: resultLabel } = help.functions;
  const shown = declared.parameters.map(({ name, optional: mayBeLeftOut }) => (mayBeLeftOut ? `[${name}]` : name));
  const rows = declared.parameters.map(({ name, description, optional: mayBeLeftOut }) => [
    mayBeLeftOut ? `${name} (${optional})` : name,
    description,
  ]);
  return `<h3 id="${declared.id.toLowerCase()}">REFORM.${declared.name}(${shown.join(', ')})</h3>
<p>${escapeHtml(declared.description)}</p>
${rows.length > 0 ? htmlTable([argument, meaning], rows) : ''}
<p>${escapeHtml(exampleLabel)}</p>
<pre><code>${escapeHtml(example)}</code></pre>
<p>${escapeHtml(resultLabel)}: ${escapeHtml(result)}</p>`;
}

function tableHtml(kind: TableKind, help: BuildLanguage['help'], name: string): string {
  const { english, chinese, also, content, required, types, kinds } = help.tables;
  const columns: readonly ColumnSpec[] = TABLES[kind];
  const rows = columns.map((column) => [
    column.en,
    column.zh,
    column.also.join(', '),
    column.required ? `${types[column.type]}, ${required}` : types[column.type],
  ]);
  return `<h3 id="table-${kind}">${escapeHtml(name)}</h3>
<p>${escapeHtml(kinds[kind])}</p>
${htmlTable([english, chinese, also, content], rows)}`;
}

function bothNames(nameOf: (locale: Locale) => string): [string, string] {
  return [nameOf(en), nameOf(zhCN)];
}

function definitions(rows: readonly (readonly string[])[]): string {
  return `<dl>\n${rows.map(([term, text]) => `<dt><code>${escapeHtml(term)}</code></dt><dd>${escapeHtml(text)}</dd>`).join('\n')}\n</dl>`;
}
