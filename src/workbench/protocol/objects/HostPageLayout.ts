import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, MAX_COLUMNS, MAX_ROWS, areaAddress, parseAddress } from '../../model/address';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { HostHeadersFooters } from './HostHeadersFooters';
import { HostRange } from './HostRange';
import { PAPER_NUMBERS } from './paperNumbers';

const POINTS_PER_INCH = 72;
const UNIT_INCHES: Readonly<Record<string, number>> = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 };

const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

type Side = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

interface Zoom {
  scale?: number | null;
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

/** `Excel.PageLayout`: how a sheet prints. */
export class HostPageLayout extends HostObject {
  static override readonly members: MemberList = {
    values: [
      'blackAndWhite',
      'bottomMargin',
      'centerHorizontally',
      'centerVertically',
      'draftMode',
      'firstPageNumber',
      'footerMargin',
      'headerMargin',
      'leftMargin',
      'orientation',
      'paperSize',
      'printGridlines',
      'printHeadings',
      'printOrder',
      'rightMargin',
      'topMargin',
      'zoom',
    ],
    objects: ['headersFooters'],
    methods: [
      'getPrintAreaOrNullObject',
      'getPrintTitleColumnsOrNullObject',
      'getPrintTitleRows',
      'getPrintTitleRowsOrNullObject',
      'setPrintArea',
      'setPrintMargins',
      'setPrintTitleColumns',
      'setPrintTitleRows',
    ],
  };
  constructor(
    private readonly context: HostContext,
    private readonly sheet: Worksheet,
  ) {
    super();
  }
  private get setup(): Worksheet['pageSetup'] {
    return this.sheet.pageSetup;
  }
  get headersFooters(): HostObject {
    return new HostHeadersFooters(this.sheet);
  }
  get orientation(): string {
    return this.setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument('PageLayout.orientation');
    this.setup.orientation = orientation.toLowerCase();
  }
  get paperSize(): string | null {
    return Object.keys(PAPER_NUMBERS).find((name) => PAPER_NUMBERS[name] === (this.setup.paperSize ?? 1)) ?? null;
  }
  set paperSize(name: string) {
    const number = PAPER_NUMBERS[name[0]!.toUpperCase() + name.slice(1)];
    if (number === undefined) throw invalidArgument('PageLayout.paperSize');
    this.setup.paperSize = number;
  }
  get zoom(): Zoom {
    if (!this.setup.fitToPage) return { scale: this.setup.scale ?? 100 };
    return { horizontalFitToPages: this.setup.fitToWidth || null, verticalFitToPages: this.setup.fitToHeight || null };
  }
  set zoom(zoom: Zoom) {
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    const isFit = across !== undefined || down !== undefined;
    if (isFit && scale) throw invalidArgument('PageLayout.zoom');
    if (scale && (scale < 10 || scale > 400)) throw invalidArgument('PageLayout.zoom');
    this.setup.fitToPage = isFit;
    if (isFit) Object.assign(this.setup, { fitToWidth: across ?? 0, fitToHeight: down ?? 0 });
    else this.setup.scale = scale ?? 100;
  }
  get centerHorizontally(): boolean {
    return this.setup.horizontalCentered === true;
  }
  set centerHorizontally(center: boolean) {
    this.setup.horizontalCentered = center;
  }
  get centerVertically(): boolean {
    return this.setup.verticalCentered === true;
  }
  set centerVertically(center: boolean) {
    this.setup.verticalCentered = center;
  }
  get blackAndWhite(): boolean {
    return this.setup.blackAndWhite === true;
  }
  set blackAndWhite(blackAndWhite: boolean) {
    this.setup.blackAndWhite = blackAndWhite;
  }
  get draftMode(): boolean {
    return this.setup.draft === true;
  }
  set draftMode(draft: boolean) {
    this.setup.draft = draft;
  }
  get firstPageNumber(): number | '' {
    return this.setup.firstPageNumber ?? '';
  }
  set firstPageNumber(number: number | '') {
    if (number === '') delete this.setup.firstPageNumber;
    else this.setup.firstPageNumber = number;
  }
  get printGridlines(): boolean {
    return this.setup.showGridLines === true;
  }
  set printGridlines(show: boolean) {
    this.setup.showGridLines = show;
  }
  get printHeadings(): boolean {
    return this.setup.showRowColHeaders === true;
  }
  set printHeadings(show: boolean) {
    this.setup.showRowColHeaders = show;
  }
  get printOrder(): string {
    return this.setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  }
  set printOrder(order: string) {
    this.setup.pageOrder = order === 'OverThenDown' ? 'overThenDown' : 'downThenOver';
  }
  private margin(side: Side): number {
    const points = (this.setup.margins?.[side] ?? USUAL_MARGINS[side]) * POINTS_PER_INCH;
    return Math.round(points * 1e6) / 1e6;
  }
  private setMargin(side: Side, points: number): void {
    if (!(points >= 0)) throw invalidArgument(`PageLayout.${side}Margin`);
    this.setup.margins = { ...USUAL_MARGINS, ...this.setup.margins, [side]: points / POINTS_PER_INCH };
  }
  get leftMargin(): number {
    return this.margin('left');
  }
  set leftMargin(points: number) {
    this.setMargin('left', points);
  }
  get rightMargin(): number {
    return this.margin('right');
  }
  set rightMargin(points: number) {
    this.setMargin('right', points);
  }
  get topMargin(): number {
    return this.margin('top');
  }
  set topMargin(points: number) {
    this.setMargin('top', points);
  }
  get bottomMargin(): number {
    return this.margin('bottom');
  }
  set bottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  get headerMargin(): number {
    return this.margin('header');
  }
  set headerMargin(points: number) {
    this.setMargin('header', points);
  }
  get footerMargin(): number {
    return this.margin('footer');
  }
  set footerMargin(points: number) {
    this.setMargin('footer', points);
  }
  setPrintMargins(unit: string, margins: Partial<Record<Side, number>>): void {
    const inches = UNIT_INCHES[unit];
    if (inches === undefined) throw invalidArgument('PageLayout.setPrintMargins');
    for (const [side, size] of Object.entries(margins)) this.setMargin(side as Side, size * inches * POINTS_PER_INCH);
  }
  setPrintArea(range: HostRange | string): void {
    this.setup.printArea = areaAddress(this.areaOf(range, 'PageLayout.setPrintArea'));
  }
  setPrintTitleRows(range: HostRange | string): void {
    const area = this.areaOf(range, 'PageLayout.setPrintTitleRows');
    this.setup.printTitlesRow = `${area.row + 1}:${area.row + area.rows}`;
  }
  setPrintTitleColumns(range: HostRange | string): void {
    const area = this.areaOf(range, 'PageLayout.setPrintTitleColumns');
    this.setup.printTitlesColumn = areaAddress({ ...area, row: 0, rows: MAX_ROWS });
  }
  getPrintAreaOrNullObject(): HostRange | null {
    return this.rangeOf(this.setup.printArea);
  }
  getPrintTitleRowsOrNullObject(): HostRange | null {
    return this.rangeOf(this.setup.printTitlesRow);
  }
  getPrintTitleRows(): HostRange {
    const rows = this.getPrintTitleRowsOrNullObject();
    if (!rows) throw invalidArgument('PageLayout.getPrintTitleRows');
    return rows;
  }
  getPrintTitleColumnsOrNullObject(): HostRange | null {
    return this.rangeOf(this.setup.printTitlesColumn);
  }
  private areaOf(range: HostRange | string, location: string): Area {
    const area = range instanceof HostRange ? range.area : parseAddress(range);
    if (!area) throw invalidArgument(location);
    return area;
  }
  private rangeOf(address: string | undefined): HostRange | null {
    const area = address ? parseAddress(address.replace(/\$/g, '')) : null;
    return (
      area &&
      new HostRange(this.context, this.sheet, {
        row: area.row,
        column: area.column,
        rows: area.rows,
        columns: Math.min(area.columns, MAX_COLUMNS),
      })
    );
  }
}
