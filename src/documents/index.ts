/** The documents' public door: summary sheets as plain data. */
export type { SheetLocale } from '../locales/sheetLocales';
export * from './sheetDocument';
export * from './documentChoice';
export * from './overviewDocument';
export * from './crosswalkDocument';
export * from './moneyResults';
export * from './savingsDocument';
export * from './bridgeDocument';
