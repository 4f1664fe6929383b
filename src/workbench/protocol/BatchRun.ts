import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  PathType,
} from './batch';
import { HostError, apiNotFound, invalidArgument } from './HostError';
import { HostCollection, HostObject, memberName } from './HostObject';
import { LOADED, RETRIEVED, query } from './query';
import type { Services } from './Services';

/** What a batch needs of its host beyond the object tree. */
export interface ReferenceKeeper {
  keep(target: HostObject): string;
  find(id: string): HostObject | undefined;
  release(id: string): void;
  readonly failAt: number | undefined;
}

/** One batch on its way: actions run in order and the first failure ends it. */
export class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly keptAs = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly services: Services,
    private readonly references: ReferenceKeeper,
  ) {}

  run(describe: (thrown: unknown) => HostError): BatchAnswer {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (index === this.references.failAt)
          throw new HostError('GeneralException', 'There was an internal error while processing the request.');
        answer.Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
      } catch (thrown) {
        const { code, message, location } = describe(thrown);
        return { ...answer, Error: { Code: code, Message: message, Location: location, ActionIndex: index } };
      }
    }
    return answer;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const pathId = action.ObjectPathId!;
    const target = this.resolve(pathId);
    if (action.ActionType === ActionType.Instantiate) return this.identityOf(target, pathId);
    if (!target) return null;
    switch (action.ActionType) {
      case ActionType.Load:
        return query(target, action.QueryInfo ?? {}, LOADED);
      case ActionType.Retrieve:
        return query(target, action.QueryInfo ?? {}, RETRIEVED);
      case ActionType.Method:
        return this.callMethod(target, action, pathId);
      case ActionType.Set:
        return target.write(action.Name!, this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.Update:
        return update(target, action.ObjectState ?? {});
      default:
        throw new HostError('GeneralException', `This host knows no action of type ${action.ActionType}.`);
    }
  }

  private callMethod(target: HostObject, action: Action, pathId: number): unknown {
    const name = action.Name!;
    if (name === '_KeepReference') return void this.keptAs.set(pathId, this.references.keep(target));
    if (name === '_RemoveReference') return this.references.release(String(this.argumentsOf(action.ArgumentInfo)[0]));
    const given = target.call(name, this.givenArguments(action.ArgumentInfo));
    return given instanceof HostObject ? given.identity() : given;
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path)
      throw new HostError('GeneralException', `The batch names object path ${pathId}, which it does not hold.`);
    const found = this.find(path);
    this.resolved.set(pathId, found);
    return found;
  }

  private find(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.Global) return this.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Service) return this.services.get(path.Name!);
    if (path.ObjectPathType === PathType.Reference) return this.reference(path.Name!);
    const parent = this.resolve(path.ParentObjectPathId!);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return parent.readObject(path.Name!);
    const args = this.givenArguments(path.ArgumentInfo);
    const isIndexer = path.ObjectPathType === PathType.Indexer;
    const found =
      isIndexer && parent instanceof HostCollection ? parent.getItem(args[0]) : parent.call(path.Name!, args);
    if (found === null || found === undefined) return null;
    if (!(found instanceof HostObject)) throw apiNotFound(`${parent.typeName}.${memberName(path.Name!)} as an object`);
    return found;
  }

  private reference(id: string): HostObject {
    const kept = this.references.find(id);
    if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return kept;
  }

  /** The client sends null for an optional argument that was left out. */
  private givenArguments(info: ArgumentInfo | undefined): unknown[] {
    return this.argumentsOf(info).map((argument) => argument ?? undefined);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    const references = Array.isArray(info?.ReferencedObjectPathIds) ? (info.ReferencedObjectPathIds as unknown[]) : [];
    return given.map((argument, index) => this.argument(argument, references[index]));
  }

  private argument(given: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) {
      const target = this.resolve(reference);
      if (!target) throw invalidArgument('');
      return target;
    }
    if (Array.isArray(given)) {
      return Array.isArray(reference)
        ? given.map((part: unknown, index) => this.argument(part, reference[index]))
        : given;
    }
    if (typeof given === 'object' && given !== null && '_ObjectPathId' in given)
      return this.resolve(given._ObjectPathId as number);
    return given;
  }

  private identityOf(target: HostObject | null, pathId: number): Record<string, unknown> | null {
    if (!target) return null;
    const reference = this.keptAs.get(pathId);
    return { ...target.identity(), ...(reference && { _ReferenceId: reference }) };
  }
}

function update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(state)) {
    const child = target.isObjectName(name) ? target.readObject(name) : null;
    if (child) update(child, content as Record<string, unknown>);
    else target.write(name, content);
  }
}
