import type { Query } from './batch';
import { apiNotFound } from './HostError';
import { HostCollection, type HostObject, memberName, wireNameOf } from './HostObject';

/** Key style of an answer: `load` gives `Values` and `_Items`, `retrieve` gives `values` and `items`. */
export interface KeyStyle {
  readonly key: (name: string) => string;
  readonly items: string;
}

export const LOADED: KeyStyle = { key: wireNameOf, items: '_Items' };
export const RETRIEVED: KeyStyle = { key: (name) => name, items: 'items' };

/** What a load or a retrieve asks of an object, its parts and the items of its collections. */
export function query(
  target: HostObject,
  { Select, Expand, Top, Skip }: Query,
  style: KeyStyle,
): Record<string, unknown> {
  const selected = Select?.length ? Select : ['*'];
  const paths = [...selected, ...(Expand ?? [])].map((path) => path.split(/[/.]/));
  return target instanceof HostCollection
    ? queryCollection(target, paths, style, Skip ?? 0, Top ?? undefined)
    : queryObject(target, paths, style);
}

function queryCollection(
  target: HostCollection<HostObject>,
  paths: string[][],
  style: KeyStyle,
  skip: number,
  top?: number,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const itemPaths: string[][] = [];
  for (const path of paths) {
    const own = path.length === 1 ? target.valueName(path[0]!) : undefined;
    if (own !== undefined) answer[style.key(own)] = target.readValue(own);
    else if (memberName(path[0]!) === 'items') itemPaths.push(path.length > 1 ? path.slice(1) : ['*']);
    else itemPaths.push(path);
  }
  if (itemPaths.length === 0) return answer;
  const items = target.items.slice(skip, top === undefined ? undefined : skip + top);
  answer[style.items] = items.map((item, index) => ({
    _Index: skip + index,
    ...item.identity(),
    ...queryObject(item, itemPaths, style),
  }));
  return answer;
}

function queryObject(target: HostObject, paths: string[][], style: KeyStyle): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const children = new Map<string, string[][]>();
  for (const [head, ...rest] of paths) {
    if (head === '*' || head === '$all') {
      for (const name of target.members.values) answer[style.key(name)] = target.readValue(name);
      continue;
    }
    const value = target.valueName(head!);
    if (value !== undefined) answer[style.key(value)] = target.readValue(value);
    else if (target.isObjectName(head!))
      children.set(memberName(head!), [...(children.get(memberName(head!)) ?? []), rest.length ? rest : ['*']]);
    else throw apiNotFound(`${target.typeName}.${memberName(head!)}`);
  }
  for (const [name, childPaths] of children) {
    const child = target.readObject(name);
    answer[style.key(name)] = child && { ...child.identity(), ...queryOne(child, childPaths, style) };
  }
  return answer;
}

const queryOne = (target: HostObject, paths: string[][], style: KeyStyle): Record<string, unknown> =>
  target instanceof HostCollection ? queryCollection(target, paths, style, 0) : queryObject(target, paths, style);
