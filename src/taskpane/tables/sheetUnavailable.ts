export { sheetUnavailable } from '../../workbook';
