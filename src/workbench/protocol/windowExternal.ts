import type { ExcelHost } from './ExcelHost';
import type { EventEntry } from './HostEvents';

/** Colours of Office's theme, each as `#RRGGBB`. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface PaneEnvironment {
  /** Language of Excel's menus, such as `en-US`. */
  readonly displayLanguage: string;
  readonly theme: OfficeThemeColours;
  /** Called when the add-in asks for its pane to be shown. */
  onTaskpane(): void;
}

export interface PaneHandle {
  /** Presses a ribbon button that runs a function; settles when the function says that it has completed. */
  pressButton(functionName: string): Promise<void>;
  /** Tells the page that the selection changed. */
  selectionChanged(): void;
}

/** Numbers under which Office.js asks its host for things. */
const METHOD = { richApiRequest: 93, commandCompleted: 94 } as const;
const EVENT = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** Excel's code for a request that this host does not know. */
const INTERNAL_ERROR = 5001;

/** Flag of a request from `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT_POLL_MILLISECONDS = 50;

const REQUIREMENT_SETS = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.8',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  BindingEvents: '1.1',
  DocumentEvents: '1.1',
  OpenBrowserWindowApi: '1.1',
  DelayForCellEdit: '1.1',
};

type Handler = (event: number, message: unknown) => void;
type Callback = (answer: unknown) => void;

interface PressedButton {
  resolve(): void;
  reject(reason: Error): void;
}

const installed = new WeakMap<ExcelHost, () => void>();

/**
 * Fills `window.external` of a page so that Office.js takes it for a page in Excel for Windows; has to happen before
 * office.js loads. Installing again for the same host replaces the page before.
 */
export function installExternal(page: Window, host: ExcelHost, environment: PaneEnvironment): PaneHandle {
  installed.get(host)?.();
  const pane = new PaneConnection(host, environment);
  installed.set(host, () => pane.close());
  if (!page.external) Object.defineProperty(page, 'external', { value: {}, configurable: true });
  Object.assign(page.external, pane.external());
  return pane;
}

class PaneConnection implements PaneHandle {
  private readonly handlers = new Map<number, Handler[]>();
  private readonly pressed = new Map<string, PressedButton>();
  private lastCommand = 0;
  private isOpen = true;

  constructor(
    private readonly host: ExcelHost,
    private readonly environment: PaneEnvironment,
  ) {
    host.events.forgetRegistrations();
    host.onEntries((entries) =>
      this.raise(EVENT.richApiMessage, () => comArray(entries.map((entry: EventEntry) => comArray(entry)))),
    );
    host.events.onSettings(() => this.raise(EVENT.settingsChanged, () => comArray([])));
    host.services.onVisibility((state) => this.visibilityChanged(state));
  }

  close(): void {
    this.isOpen = false;
    this.handlers.clear();
    this.pressed.forEach(({ reject }) => reject(new Error('The page was closed.')));
  }

  selectionChanged(): void {
    this.raise(EVENT.selectionChanged, () => comArray([]));
  }

  pressButton(functionName: string): Promise<void> {
    if (!this.handlers.get(EVENT.commandInvoked)?.length)
      return Promise.reject(new Error('The add-in has not started yet.'));
    this.lastCommand += 1;
    const command = `command${this.lastCommand}`;
    const details = JSON.stringify({ source: { id: functionName } });
    this.raise(EVENT.commandInvoked, () => comArray([command, functionName, details]));
    return new Promise((resolve, reject) => this.pressed.set(command, { resolve, reject }));
  }

  external(): object {
    const { displayLanguage } = this.environment;
    return {
      GetHostInfo: () => `Excel|Win32|16.01|${displayLanguage}|workbench|||3`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (method: number, args: unknown[], callback: Callback) => this.execute(method, args, callback),
      RegisterEvent: (event: number, _target: string, handler: Handler, callback: Callback) => {
        this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
        this.later(() => callback(0));
      },
      UnregisterEvent: (event: number, _target: string, callback: Callback) => {
        this.handlers.delete(event);
        this.later(() => callback(0));
      },
    };
  }

  private execute(method: number, args: unknown[], callback: Callback): void {
    if (method === METHOD.richApiRequest) {
      const message = args[0] as unknown[];
      const request = JSON.parse(message[4] as string) as object;
      const waits = (Number(message[6]) & DELAY_FOR_CELL_EDIT) !== 0;
      this.whenAnswerable(waits, () => callback(comArray([0, [200, [], JSON.stringify(this.host.execute(request))]])));
    } else if (method === METHOD.commandCompleted) {
      const [command, status] = (Array.isArray(args[0]) ? args[0] : args) as [string, number];
      const button = this.pressed.get(command);
      this.pressed.delete(command);
      if (status === 0) button?.resolve();
      else button?.reject(new Error(`The add-in has no function for this button (${status}).`));
      this.later(() => callback(comArray([0])));
    } else this.later(() => callback(comArray([INTERNAL_ERROR])));
  }

  private context(): object {
    const { displayLanguage, theme } = this.environment;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'workbench',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetHostFullVersion: () => '16.0.17000.10000',
      GetAppUILocale: () => displayLanguage,
      GetAppDataLocale: () => displayLanguage,
      GetDocUrl: () => this.host.model.name,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetCorrelationId: () => '',
      GetInstanceId: () => 'workbench',
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
      GetInitialDisplayMode: () => 2,
      GetFeaturesForSolution: () => '{}',
      GetOfficeThemeInfo: () =>
        JSON.stringify(
          Object.fromEntries(
            Object.entries(theme).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]),
          ),
        ),
      GetSettings: () => this.documentSettings(),
    };
  }

  /** `Office.context.document.settings`: the same store as `workbook.settings`. */
  private documentSettings(): object {
    const { settings } = this.host.model;
    return {
      Read: (keys: string[], texts: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          texts.push(JSON.stringify(value));
        }
      },
      Write: (keys: string[], texts: string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, JSON.parse(texts[index]!)));
      },
    };
  }

  private visibilityChanged(state: string): void {
    if (!this.isOpen) return;
    if (state === 'Visible') this.environment.onTaskpane();
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.host.events.send([[65536, 65539, '', JSON.stringify({ visibility }), 0]]);
  }

  private raise(event: number, message: () => unknown): void {
    this.later(() => this.handlers.get(event)?.forEach((handler) => handler(event, message())));
  }

  /** At once; a request that says so waits until no cell is being edited. */
  private whenAnswerable(waits: boolean, work: () => void): void {
    const attempt = (): void => {
      if (!this.isOpen) return;
      if (waits && this.host.editing) setTimeout(attempt, CELL_EDIT_POLL_MILLISECONDS);
      else work();
    };
    setTimeout(attempt, 0);
  }

  private later(work: () => void): void {
    setTimeout(() => this.isOpen && work(), 0);
  }
}

/** An array that offers what Office.js expects of arrays that come from a Windows host. */
function comArray(parts: readonly unknown[]): unknown[] {
  const copy = parts.slice();
  return Object.assign(parts.slice(), { toArray: () => copy, dimensions: () => 1 });
}
