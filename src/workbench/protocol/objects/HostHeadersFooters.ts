import type { Worksheet } from '@cj-tech-master/excelts';
import { invalidArgument } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';

type Page = 'odd' | 'even' | 'first';

/** `Excel.HeaderFooterGroup` */
export class HostHeadersFooters extends HostObject {
  static override readonly members: MemberList = {
    values: ['state'],
    objects: ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'],
  };
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get state(): string {
    const { differentFirst, differentOddEven } = this.sheet.headerFooter;
    if (differentFirst && differentOddEven) return 'FirstOddAndEven';
    return differentFirst ? 'FirstAndDefault' : differentOddEven ? 'OddAndEven' : 'Default';
  }
  set state(state: string) {
    this.sheet.headerFooter.differentFirst = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
    this.sheet.headerFooter.differentOddEven = state === 'OddAndEven' || state === 'FirstOddAndEven';
  }
  get defaultForAllPages(): HostObject {
    return new HostHeaderFooter(this.sheet, 'odd');
  }
  get oddPages(): HostObject {
    return new HostHeaderFooter(this.sheet, 'odd');
  }
  get evenPages(): HostObject {
    return new HostHeaderFooter(this.sheet, 'even');
  }
  get firstPage(): HostObject {
    return new HostHeaderFooter(this.sheet, 'first');
  }
}

/** `Excel.HeaderFooter`: three pieces of a header and of a footer, kept in one text each with `&L`, `&C` and `&R`. */
class HostHeaderFooter extends HostObject {
  static override readonly members: MemberList = {
    values: ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'],
  };
  constructor(
    private readonly sheet: Worksheet,
    private readonly page: Page,
  ) {
    super();
  }
  private read(part: 'Header' | 'Footer', place: 'L' | 'C' | 'R'): string {
    return splitThree(this.sheet.headerFooter[`${this.page}${part}`] ?? '')[place];
  }
  private change(part: 'Header' | 'Footer', place: 'L' | 'C' | 'R', text: string): void {
    if (text.length > 255) throw invalidArgument('HeaderFooter');
    const pieces = { ...splitThree(this.sheet.headerFooter[`${this.page}${part}`] ?? ''), [place]: text };
    const joined = (['L', 'C', 'R'] as const).filter((key) => pieces[key] !== '').map((key) => `&${key}${pieces[key]}`);
    this.sheet.headerFooter[`${this.page}${part}`] = joined.join('');
  }
  get leftHeader(): string {
    return this.read('Header', 'L');
  }
  set leftHeader(text: string) {
    this.change('Header', 'L', text);
  }
  get centerHeader(): string {
    return this.read('Header', 'C');
  }
  set centerHeader(text: string) {
    this.change('Header', 'C', text);
  }
  get rightHeader(): string {
    return this.read('Header', 'R');
  }
  set rightHeader(text: string) {
    this.change('Header', 'R', text);
  }
  get leftFooter(): string {
    return this.read('Footer', 'L');
  }
  set leftFooter(text: string) {
    this.change('Footer', 'L', text);
  }
  get centerFooter(): string {
    return this.read('Footer', 'C');
  }
  set centerFooter(text: string) {
    this.change('Footer', 'C', text);
  }
  get rightFooter(): string {
    return this.read('Footer', 'R');
  }
  set rightFooter(text: string) {
    this.change('Footer', 'R', text);
  }
}

function splitThree(joined: string): { L: string; C: string; R: string } {
  const pieces = { L: '', C: '', R: '' };
  let place: 'L' | 'C' | 'R' = 'C';
  for (const [piece] of joined.matchAll(/&&|&[LCR]|&.|[^&]+/gs)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') place = piece[1] as 'L' | 'C' | 'R';
    else pieces[place] += piece;
  }
  return pieces;
}
