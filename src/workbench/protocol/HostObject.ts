import { apiNotFound, itemNotFound } from './HostError';

/** Members of a host object that batches may use; anything else is answered with ApiNotFound. */
export interface MemberList {
  /** Plain values that can be loaded; the ones with a setter can be set. */
  readonly values: readonly string[];
  /** Values that are loaded only when they are named. */
  readonly costlyValues?: readonly string[];
  /** Properties that lead to another object. */
  readonly objects?: readonly string[];
  readonly methods?: readonly string[];
}

/** Base of all objects that a batch can reach. */
export abstract class HostObject {
  static readonly members: MemberList = { values: [] };

  /** Identifier that children paths of the client use; undefined for objects without one. */
  identity(): Record<string, unknown> {
    return {};
  }

  get members(): MemberList {
    return (this.constructor as typeof HostObject).members;
  }

  get typeName(): string {
    return this.constructor.name.replace(/^Host/, '');
  }

  /** Name of the value as the wire calls it, or ApiNotFound. */
  valueName(wireName: string): string | undefined {
    const name = memberName(wireName);
    const { values, costlyValues = [] } = this.members;
    return values.includes(name) || costlyValues.includes(name) ? name : undefined;
  }

  isObjectName(wireName: string): boolean {
    return this.members.objects?.includes(memberName(wireName)) === true;
  }

  readValue(name: string): unknown {
    return (this as unknown as Record<string, unknown>)[name];
  }

  readObject(wireName: string): HostObject | null {
    const name = memberName(wireName);
    if (!this.isObjectName(name)) throw apiNotFound(`${this.typeName}.${name}`);
    return (this as unknown as Record<string, HostObject | null>)[name] ?? null;
  }

  write(wireName: string, content: unknown): void {
    const name = this.valueName(wireName);
    if (name === undefined || !hasSetter(this, name))
      throw apiNotFound(`${this.typeName}.${memberName(wireName)} (set)`);
    (this as unknown as Record<string, unknown>)[name] = content;
  }

  call(wireName: string, args: readonly unknown[]): unknown {
    const name = memberName(wireName);
    if (this.members.methods?.includes(name) !== true) throw apiNotFound(`${this.typeName}.${name}`);
    return (this as unknown as Record<string, (...given: readonly unknown[]) => unknown>)[name]!(...args);
  }
}

/** A collection: its items can be loaded, indexed and counted. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  static override readonly members: MemberList = {
    values: ['count'],
    methods: ['getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  abstract get items(): readonly Item[];

  /** Item by its key; undefined when there is none. */
  abstract find(key: unknown): Item | undefined;

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw itemNotFoundIn(this);
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: number): Item {
    const item = this.items[index];
    if (!item) throw itemNotFoundIn(this);
    return item;
  }
}

function itemNotFoundIn(collection: HostObject): Error {
  return itemNotFound(`${collection.typeName}.getItem`);
}

/** `ShowTotals` → `showTotals`; names with a leading underscore stay. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName[0]!.toLowerCase() + wireName.slice(1);
}

/** `showTotals` → `ShowTotals`. */
export function wireNameOf(name: string): string {
  return name.startsWith('_') ? name : name[0]!.toUpperCase() + name.slice(1);
}

function hasSetter(target: object, name: string): boolean {
  if (Object.getOwnPropertyDescriptor(target, name)?.writable) return true;
  for (
    let level = Object.getPrototypeOf(target) as object | null;
    level;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}
