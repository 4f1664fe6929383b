import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { HostContext } from '../HostContext';
import { invalidArgument, notPermitted } from '../HostError';
import { HostObject } from '../HostObject';
import { argbOf, colourOf } from './colours';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** How a worksheet looks: shown or hidden, the colour of its tab, gridlines, headings and standard sizes. */
export abstract class WorksheetLook extends HostObject {
  constructor(
    readonly context: HostContext,
    readonly sheet: Worksheet,
  ) {
    super();
  }

  get visibility(): keyof typeof STATES {
    return this.sheet.state === 'hidden' ? 'Hidden' : this.sheet.state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  }
  set visibility(visibility: keyof typeof STATES) {
    if (!(visibility in STATES)) throw invalidArgument('Worksheet.visibility');
    const others = this.context.model.book.worksheets.filter(
      (sheet) => sheet !== this.sheet && sheet.state === 'visible',
    );
    if (visibility !== 'Visible' && others.length === 0) throw notPermitted('Worksheet.visibility');
    this.sheet.state = STATES[visibility];
    this.changed();
  }
  get tabColor(): string {
    return this.sheet.properties.tabColor ? colourOf(this.sheet.properties.tabColor, '') : '';
  }
  set tabColor(colour: string) {
    if (colour === '') delete this.sheet.properties.tabColor;
    else this.sheet.properties.tabColor = { argb: argbOf(colour, 'Worksheet.tabColor') };
    this.changed();
  }
  get showGridlines(): boolean {
    return this.view.showGridLines !== false;
  }
  set showGridlines(show: boolean) {
    this.view = { ...this.view, showGridLines: show };
  }
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  get showHeadings(): boolean {
    return this.view.showRowColHeaders !== false;
  }
  set showHeadings(show: boolean) {
    this.view = { ...this.view, showRowColHeaders: show };
  }
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(show: boolean) {
    this.showHeadings = show;
  }
  get enableCalculation(): boolean {
    return true;
  }
  get standardHeight(): number {
    return this.sheet.properties.defaultRowHeight ?? 15;
  }
  get standardWidth(): number {
    return this.sheet.properties.defaultColWidth ?? 8.43;
  }

  get view(): Partial<WorksheetView> {
    return this.sheet.views[0] ?? {};
  }
  set view(view: Partial<WorksheetView>) {
    this.sheet.views = [view, ...this.sheet.views.slice(1)];
    this.changed();
  }
  changed(): void {
    this.context.model.notifyStructure({
      kind: 'sheetChanged',
      sheetId: this.sheet.id,
      sheetName: this.sheet.name,
      origin: 'addin',
    });
  }
}
