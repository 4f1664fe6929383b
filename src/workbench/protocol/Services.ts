import type { EventEntry } from './HostEvents';
import { HostError, apiNotFound } from './HostError';
import { HostObject, type MemberList } from './HostObject';

/** Values of `CustomFunctions.ErrorCode` as results carry them, by number. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

interface Waiting {
  resolve(result: unknown): void;
  reject(error: HostError): void;
}

/** Objects that the client opens by service name instead of by the workbook. */
export class Services {
  /** `Visible`, `Hidden` or `Background`, as the page set it. */
  visibility = 'Visible';
  /** What the page set with `setStartupBehavior`. */
  startupState = 'Inactive';
  private readonly visibilityListeners = new Set<(state: string) => void>();
  private readonly waiting = new Map<number, Waiting>();
  private nextInvocation = 1;

  get(name: string): HostObject {
    switch (name) {
      case 'Microsoft.ExcelServices.CustomFunctions':
        return new CustomFunctionsService((result) => this.settle(result));
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return new AppRuntimeService(this);
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return new AppRuntimePersistenceService(this);
      case 'Microsoft.InternalService.AddinInternalService':
        return new AddinInternalService();
      case 'Microsoft.Office.ActionService':
        return new ActionService();
      case 'Microsoft.DynamicRibbon.DynamicRibbon':
        return new RibbonService();
      default:
        throw apiNotFound(`service ${name}`);
    }
  }

  /** Listens to the page's wish to show or hide its pane. */
  onVisibility(listener: (state: string) => void): void {
    this.visibilityListeners.add(listener);
  }

  setVisibility(state: string): void {
    this.visibility = state;
    this.visibilityListeners.forEach((listener) => listener(state));
  }

  /** Sends the call of a custom function to the page and waits for its result. */
  callFunction(
    send: (entry: EventEntry) => void,
    id: string,
    args: unknown[],
    { address }: { address?: string },
  ): Promise<unknown> {
    const invocation = this.nextInvocation++;
    return new Promise((resolve, reject) => {
      this.waiting.set(invocation, { resolve, reject });
      send([1, 1000, '', JSON.stringify([invocation, id, args, address, 0]), 0]);
    });
  }

  /** A result is `[invocation, ok, value or message, error code]` or an object of these. */
  private settle(result: unknown): void {
    const [id, isGood, value, code] = Array.isArray(result)
      ? (result as [number, boolean, unknown, number?])
      : resultParts(result as Record<string, unknown>);
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (isGood) waiting?.resolve(value);
    else
      waiting?.reject(
        new HostError(ERROR_CODES[code ?? 0] ?? '#VALUE!', typeof value === 'string' ? value : '', 'CustomFunctions'),
      );
  }
}

const resultParts = (result: Record<string, unknown>): [number, boolean, unknown, number?] => [
  result['id'] as number,
  result['failed'] !== true,
  result['value'],
  result['errorCode'] as number | undefined,
];

class CustomFunctionsService extends HostObject {
  static override readonly members: MemberList = {
    values: [],
    methods: [
      '_SetOsfControlContainerReadyForCustomFunctions',
      '_GetEnabledFeatures',
      'setInvocationResults',
      'setInvocationArrayResults',
    ],
  };
  constructor(private readonly settle: (result: unknown) => void) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): unknown[] {
    return [];
  }
  setInvocationResults(results: readonly unknown[]): void {
    results.forEach(this.settle);
  }
  setInvocationArrayResults(results: readonly unknown[]): void {
    results.forEach(this.settle);
  }
}

class AppRuntimeService extends HostObject {
  static override readonly members: MemberList = { values: [], methods: ['setAppRuntimeState', 'getAppRuntimeState'] };
  constructor(private readonly services: Services) {
    super();
  }
  setAppRuntimeState(state: string): void {
    this.services.setVisibility(state);
  }
  getAppRuntimeState(): string {
    return this.services.visibility;
  }
}

class AppRuntimePersistenceService extends HostObject {
  static override readonly members: MemberList = {
    values: [],
    methods: ['setAppRuntimeStartState', 'getAppRuntimeStartState'],
  };
  constructor(private readonly services: Services) {
    super();
  }
  setAppRuntimeStartState(state: string): void {
    this.services.startupState = state;
  }
  getAppRuntimeStartState(): string {
    return this.services.startupState;
  }
}

class AddinInternalService extends HostObject {
  static override readonly members: MemberList = { values: [], methods: ['notifyActionHandlerReady'] };
  notifyActionHandlerReady(): void {}
}

class ActionService extends HostObject {
  static override readonly members: MemberList = {
    values: [],
    methods: ['areShortcutsInUse', 'getShortcuts', 'replaceShortcuts'],
  };
  areShortcutsInUse(shortcuts: readonly unknown[]): boolean[] {
    return shortcuts.map(() => false);
  }
  getShortcuts(): object {
    return {};
  }
  replaceShortcuts(): void {}
}

class RibbonService extends HostObject {
  static override readonly members: MemberList = {
    values: [],
    methods: ['executeRequestUpdate', 'executeRequestCreate'],
  };
  executeRequestUpdate(): void {}
  executeRequestCreate(): void {}
}
