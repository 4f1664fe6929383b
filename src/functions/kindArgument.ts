import { KINDS, readKind, type CountOf } from '../core';
import { en, type Locale } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { cellError } from './cellError';

const GROUPS = ['organs', 'institutions', 'units'] as const;

/** Names of the groups in both languages. The word for institutions in general means all of them, also those of a class. */
const GROUP_OF: ReadonlyMap<string, CountOf> = new Map(
  [en, zhCN].flatMap(({ functions }) =>
    GROUPS.flatMap((group) => functions.groups[group].map((name): [string, CountOf] => [fold(name), group])),
  ),
);

/** What REFORM.COUNT shall count, from its name in either language; an unknown name fails with the names there are. */
export function kindArgument(argument: unknown, { functions, words }: Locale): CountOf {
  const found = typeof argument === 'string' ? argument.trim() : '';
  const group = GROUP_OF.get(fold(found));
  if (group) return group;
  const kind = readKind(found);
  if (kind?.exact) return kind.kind;
  const kinds = [...GROUPS.map((name) => functions.groups[name][0]), ...KINDS.map((name) => words.kinds[name])];
  throw cellError(functions.unknownKind({ found: found || String(argument ?? ''), kinds: [...new Set(kinds)] }));
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
