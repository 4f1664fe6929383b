/** The documents' public door: summary sheets as plain data. */
export type { Locale } from '../locales/en';
export * from './sheetDocument';
export * from './documentChoice';
export * from './overviewDocument';
export * from './crosswalkDocument';
