/** The documents' public door: summary sheets as plain data. */
export type { SheetLocale } from '../locales/sheetLocales';
export * from './sheetDocument';
export * from './documentChoice';
export * from './overviewDocument';
export * from './crosswalkDocument';
export * from './moneyResults';
export * from './counterpartResults';
export * from './printScale';
export * from './savingsDocument';
export * from './bridgeDocument';
export * from './cityCountyDocument';
export * from './countyTownshipDocument';
export * from './workingGroupsDocument';
export * from './matrixDocument';
export * from './workloadDocument';
export * from './approvalTimeDocument';
