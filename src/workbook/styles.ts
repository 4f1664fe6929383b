import type { StyleName } from '../documents';

/** How a cell of a summary sheet looks; what is not named is as the whole sheet. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly heading?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: boolean;
  /** Chinese signs stand below each other, other scripts are turned by 90°. */
  readonly upright?: boolean;
}

/** Fonts that Office has wherever it shows the language. */
export const FONTS = {
  zh: { body: 'SimSun', heading: 'SimHei' },
  en: { body: 'Arial', heading: 'Arial' },
} as const;

export const BODY_SIZE = 10;
const GREY = '#595959';
const LIGHT = '#EDEDED';
/** Behind what the user may change; pale enough to stay white in print. */
const CHANGEABLE = '#FFF9DB';
const MONEY = '#,##0.00_ ;-#,##0.00_ ';

export const LOOKS: Readonly<Record<StyleName, CellLook>> = {
  title: { heading: true, bold: true, size: 18, horizontal: 'Center' },
  subtitle: { horizontal: 'Center', color: GREY },
  header: { heading: true, bold: true, fill: LIGHT, horizontal: 'Center', wrap: true },
  headerVertical: { heading: true, bold: true, fill: LIGHT, horizontal: 'Center', wrap: true, upright: true },
  section: { heading: true, bold: true, horizontal: 'Left' },
  text: { horizontal: 'Left', wrap: true },
  centre: { horizontal: 'Center', wrap: true },
  group: { horizontal: 'Left', wrap: true },
  groupBold: { heading: true, bold: true, horizontal: 'Left', wrap: true },
  whole: { numberFormat: '#,##0_ ', horizontal: 'Right' },
  decimal: { numberFormat: '#,##0.0_ ', horizontal: 'Right' },
  twoDecimals: { numberFormat: '#,##0.00_ ', horizontal: 'Right' },
  percent: { numberFormat: '+0.0%_ ;-0.0%_ ;0.0%_ ', horizontal: 'Right' },
  change: { numberFormat: '+#,##0_ ;-#,##0_ ;0_ ', horizontal: 'Right' },
  changeDecimal: { numberFormat: '+#,##0.0_ ;-#,##0.0_ ;0.0_ ', horizontal: 'Right' },
  yuan: { numberFormat: '#,##0_ ', horizontal: 'Right' },
  yuanChange: { numberFormat: '+#,##0_ ;-#,##0_ ;0_ ', horizontal: 'Right' },
  share: { numberFormat: '0.0%_ ', horizontal: 'Right' },
  money: { numberFormat: MONEY, horizontal: 'Right' },
  moneyChange: { numberFormat: '+#,##0.00_ ;-#,##0.00_ ;0.00_ ', horizontal: 'Right' },
  moneyTotal: { numberFormat: MONEY, heading: true, bold: true, fill: LIGHT, horizontal: 'Right' },
  input: { fill: CHANGEABLE, horizontal: 'Center' },
  inputPercent: { numberFormat: '0.0%', fill: CHANGEABLE, horizontal: 'Center' },
  inputMoney: { numberFormat: MONEY, fill: CHANGEABLE, horizontal: 'Right' },
  squareMetres: { numberFormat: '#,##0_ ', horizontal: 'Right' },
  squareMetresChange: { numberFormat: '+#,##0_ ;-#,##0_ ;0_ ', horizontal: 'Right' },
  total: { numberFormat: '#,##0_ ', heading: true, bold: true, fill: LIGHT, horizontal: 'Right' },
  totalText: { heading: true, bold: true, fill: LIGHT, horizontal: 'Center' },
  source: { size: 8, color: GREY, horizontal: 'Left', wrap: true },
  note: { size: 9, color: '#262626', horizontal: 'Left', vertical: 'Top', wrap: true },
  helper: { size: 9, color: GREY },
  hidden: {},
};
