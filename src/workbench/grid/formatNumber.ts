import { formatCellValue } from '@cj-tech-master/excelts';

/**
 * A number in a number format, such as `-38.9%` for -0.389 in `+0.0%;-0.0%`. The section for the number's sign is chosen here, and
 * so are the signs and texts around a percentage, which the library leaves out.
 */
export function formatNumber(value: number, format: string): string {
  const sections = sectionsOf(format);
  const hasConditions = sections.some((section) => /\[[<>=]/.test(section));
  if (hasConditions || (sections.length === 1 && !isPlainPercent(format))) return formatCellValue(value, format);
  const isNegative = value < 0 && sections.length > 1;
  const section = isNegative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const shown = isNegative ? -value : value;
  const percent = /^((?:\[[^\]]*\]|"[^"]*"|\\.|[^#0?,.%"\\[])*)([#0?,.]+%)(.*)$/.exec(section);
  if (!percent) return formatCellValue(shown, section || '""');
  const [, before, digits, after] = percent;
  return `${literal(before)}${formatCellValue(shown, digits)}${literal(after)}`;
}

function isPlainPercent(format: string): boolean {
  return format.includes('%') && !/E[+-]|\//.test(format);
}

/** The parts of a format between semicolons that stand outside quotes and brackets. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\[[^\]]*\]|\\.|;|[^"[\\;]+|./gs)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** The text that stands around the digits of a section: quotes, colours, spacing marks and backslashes are taken away. */
function literal(part: string): string {
  return part
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, ' ')
    .replace(/\\(.)/g, '$1')
    .replaceAll('"', '');
}
