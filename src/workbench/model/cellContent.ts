import { type Cell, ValueType, dateToExcel } from '@cj-tech-master/excelts';

/** A cell's value as Excel hands it to an add-in: errors are strings such as `#REF!`, dates are serial numbers, blank is ''. */
export type Scalar = string | number | boolean;

export type ScalarType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

interface ErrorLike {
  readonly error: string;
}

const isError = (content: unknown): content is ErrorLike =>
  typeof content === 'object' && content !== null && 'error' in content;

const serialOf = (date: Date): number => dateToExcel(date, false);

function plain(content: unknown): Scalar {
  if (content === null || content === undefined) return '';
  if (typeof content === 'number' || typeof content === 'string' || typeof content === 'boolean') return content;
  if (content instanceof Date) return serialOf(content);
  if (isError(content)) return content.error;
  return '';
}

/** Value of a cell; covered cells of a merged area are blank. */
export function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell) return '';
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return '';
    case ValueType.Number:
    case ValueType.String:
    case ValueType.Boolean:
    case ValueType.Date:
    case ValueType.Error:
      return plain(cell.value);
    case ValueType.Formula:
      return plain(cell.result);
    default:
      return cell.formula === undefined ? cell.text : plain(cell.result);
  }
}

/** Type of a cell's value, as `Range.valueTypes` names it. */
export function scalarTypeOf(cell: Cell | undefined): ScalarType {
  if (!cell || cell.type === ValueType.Null || cell.type === ValueType.Merge) return 'Empty';
  const content: unknown = cell.formula === undefined ? cell.value : cell.result;
  if (content === null || content === undefined) return cell.formula === undefined ? 'Empty' : 'Double';
  if (isError(content)) return 'Error';
  if (typeof content === 'number' || content instanceof Date) return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'String';
}

/** `=…` of a formula cell, otherwise its value. */
export function formulaOrScalar(cell: Cell | undefined): Scalar {
  const formula = cell && cell.type !== ValueType.Merge ? cell.formula : undefined;
  return formula === undefined ? scalarOf(cell) : `=${formula}`;
}
