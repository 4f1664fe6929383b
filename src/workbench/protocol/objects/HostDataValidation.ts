import type { DataValidation } from '@cj-tech-master/excelts';
import { areaAddress, columnLetters, parseAddress } from '../../model/address';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import type { RangeLike } from './RangeLike';

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const ALERT_STYLES: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };
const COMPARED = { wholeNumber: 'whole', decimal: 'decimal', textLength: 'textLength', date: 'date' } as const;

interface ComparedRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

interface Rule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown?: boolean };
  readonly wholeNumber?: ComparedRule;
  readonly decimal?: ComparedRule;
  readonly textLength?: ComparedRule;
  readonly date?: ComparedRule;
  readonly custom?: { readonly formula: string };
}

interface Prompt {
  readonly message?: string;
  readonly title?: string;
  readonly showPrompt?: boolean;
}

interface ErrorAlert {
  readonly message?: string;
  readonly title?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
}

/** `Excel.DataValidation` of a range; its cells share one validation. */
export class HostDataValidation extends HostObject {
  static override readonly members: MemberList = {
    values: ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type', 'valid'],
    methods: ['clear'],
  };
  constructor(private readonly range: RangeLike) {
    super();
  }
  private get kept(): DataValidation | undefined {
    const { row, column } = this.range.area;
    return this.range.sheet.dataValidations.find(columnLetters(column) + (row + 1));
  }
  get type(): string {
    const kept = this.kept;
    if (!kept || kept.type === 'any') return 'None';
    const names: Readonly<Record<string, string>> = {
      list: 'List',
      whole: 'WholeNumber',
      decimal: 'Decimal',
      textLength: 'TextLength',
      date: 'Date',
      custom: 'Custom',
    };
    return names[kept.type] ?? 'None';
  }
  get valid(): boolean {
    return true;
  }
  get rule(): Rule {
    const kept = this.kept;
    if (!kept || kept.type === 'any') return {};
    const [first, second] = kept.formulae.map((formula) => (typeof formula === 'string' ? formula : formula));
    if (kept.type === 'list') return { list: { source: String(first).replace(/^"|"$/g, ''), inCellDropDown: true } };
    if (kept.type === 'custom') return { custom: { formula: `=${String(first)}` } };
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === kept.operator) ?? 'Between';
    const name = (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).find((key) => COMPARED[key] === kept.type)!;
    return { [name]: { formula1: first, ...(second !== undefined && { formula2: second }), operator } };
  }
  set rule(rule: Rule) {
    this.change({ ...this.kept, ...this.fileRule(rule) } as DataValidation);
  }
  get ignoreBlanks(): boolean {
    return this.kept?.allowBlank !== false;
  }
  set ignoreBlanks(ignore: boolean) {
    this.change({ ...this.orAny(), allowBlank: ignore });
  }
  get prompt(): Prompt {
    const kept = this.kept;
    return {
      message: kept?.prompt ?? '',
      title: kept?.promptTitle ?? '',
      showPrompt: kept?.showInputMessage !== false,
    };
  }
  set prompt({ message = '', title = '', showPrompt = true }: Prompt) {
    if (title.length > 32 || message.length > 255) throw invalidArgument('DataValidation.prompt');
    this.change({ ...this.orAny(), prompt: message, promptTitle: title, showInputMessage: showPrompt });
  }
  get errorAlert(): ErrorAlert {
    const kept = this.kept;
    const style = Object.keys(ALERT_STYLES).find((name) => ALERT_STYLES[name] === kept?.errorStyle) ?? 'Stop';
    return {
      message: kept?.error ?? '',
      title: kept?.errorTitle ?? '',
      style,
      showAlert: kept?.showErrorMessage !== false,
    };
  }
  set errorAlert({ message = '', title = '', style = 'Stop', showAlert = true }: ErrorAlert) {
    if (title.length > 32 || message.length > 255) throw invalidArgument('DataValidation.errorAlert');
    this.change({
      ...this.orAny(),
      error: message,
      errorTitle: title,
      errorStyle: ALERT_STYLES[style] ?? 'stop',
      showErrorMessage: showAlert,
    });
  }
  clear(): void {
    this.range.changeFormats(() => this.eachAddress((address) => this.range.sheet.dataValidations.remove(address)));
  }

  private orAny(): DataValidation {
    return this.kept ?? { type: 'any' };
  }
  private change(validation: DataValidation): void {
    this.range.changeFormats(() =>
      this.eachAddress((address) => this.range.sheet.dataValidations.add(address, { ...validation })),
    );
  }
  private eachAddress(visit: (address: string) => void): void {
    const { row, column, rows, columns } = this.range.area;
    if (rows * columns > 200_000) throw invalidArgument('DataValidation', 'The range is too large for this operation.');
    for (let line = row; line < row + rows; line++)
      for (let cell = column; cell < column + columns; cell++) visit(columnLetters(cell) + (line + 1));
  }
  private fileRule(rule: Rule): object {
    const [name] = Object.keys(rule) as (keyof Rule)[];
    if (rule.list)
      return { type: 'list', formulae: [this.listSource(rule.list.source)], allowBlank: true, showErrorMessage: true };
    if (rule.custom)
      return {
        type: 'custom',
        formulae: [rule.custom.formula.replace(/^=/, '')],
        allowBlank: true,
        showErrorMessage: true,
      };
    const compared = name && name in COMPARED ? (rule[name] as ComparedRule) : undefined;
    const operator = compared && OPERATORS[compared.operator];
    if (!compared || !operator) throw invalidArgument('DataValidation.rule');
    const formulae = [compared.formula1, compared.formula2]
      .filter((formula) => formula !== undefined && formula !== null)
      .map(fileFormula);
    return {
      type: COMPARED[name as keyof typeof COMPARED],
      operator,
      formulae,
      allowBlank: true,
      showErrorMessage: true,
    };
  }
  private listSource(source: unknown): string {
    if (typeof source === 'object' && source !== null && 'area' in source) {
      const { sheet, area } = source as RangeLike;
      const absolute = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return `'${sheet.name.replace(/'/g, "''")}'!${absolute}`;
    }
    const text = String(source);
    if (text.startsWith('=')) return text.slice(1);
    if (text.length > 255) throw invalidArgument('DataValidation.rule');
    return `"${text.replace(/"/g, '""')}"`;
  }
}

function fileFormula(formula: unknown): string | number {
  if (typeof formula === 'number') return formula;
  const text = String(formula).replace(/^=/, '');
  const number = Number(text);
  return text !== '' && Number.isFinite(number) && !parseAddress(text) ? number : text;
}
