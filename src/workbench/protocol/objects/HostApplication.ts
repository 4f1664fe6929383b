import type { HostContext } from '../HostContext';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';

/** `Excel.Application` */
export class HostApplication extends HostObject {
  static override readonly members: MemberList = {
    values: [
      'calculationEngineVersion',
      'calculationMode',
      'calculationState',
      'decimalSeparator',
      'thousandsSeparator',
      'useSystemSeparators',
    ],
    methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
  };
  readonly calculationEngineVersion = 191029;
  readonly calculationState = 'Done';
  readonly decimalSeparator = '.';
  readonly thousandsSeparator = ',';
  readonly useSystemSeparators = true;
  constructor(private readonly context: HostContext) {
    super();
  }
  get calculationMode(): string {
    return this.context.model.calculationMode;
  }
  set calculationMode(mode: string) {
    if (mode !== 'Automatic' && mode !== 'Manual' && mode !== 'AutomaticExceptTables')
      throw invalidArgument('Application.calculationMode');
    this.context.model.calculationMode = mode;
  }
  calculate(): void {
    this.context.model.invalidate();
    this.context.model.calculate({ evenWhenManual: true });
  }
  suspendApiCalculationUntilNextSync(): void {
    this.context.model.suspendCalculation();
  }
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** `Excel.Runtime` */
export class HostRuntime extends HostObject {
  static override readonly members: MemberList = { values: ['enableEvents'] };
  constructor(private readonly context: HostContext) {
    super();
  }
  get enableEvents(): boolean {
    return this.context.events.isEnabled;
  }
  set enableEvents(enable: boolean) {
    this.context.events.isEnabled = enable;
  }
}
