import { type Area, MAX_COLUMNS, MAX_ROWS, intersection } from '../../model/address';
import { tableArea } from '../../model/tables';
import { usedArea } from '../../model/usedArea';
import { invalidArgument, notPermitted } from '../HostError';
import type { HostObject, MemberList } from '../HostObject';
import { HostConditionalFormats } from './HostConditionalFormats';
import { HostDataValidation } from './HostDataValidation';
import { HostRangeAreas } from './HostRangeAreas';
import { HostRangeFormat } from './HostRangeFormat';
import { RangePlaces } from './RangePlaces';
import { deleteCells, insertCells, type DeleteShift, type InsertShift } from './shiftCells';

type ClearScope = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** `Excel.Range` */
export class HostRange extends RangePlaces {
  static override readonly members: MemberList = {
    values: [
      'address',
      'cellCount',
      'columnCount',
      'columnIndex',
      'formulas',
      'numberFormat',
      'rowCount',
      'rowIndex',
      'text',
      'values',
      'valueTypes',
    ],
    costlyValues: [
      'columnHidden',
      'formulasLocal',
      'hasSpill',
      'height',
      'hidden',
      'isEntireColumn',
      'isEntireRow',
      'left',
      'numberFormatLocal',
      'rowHidden',
      'top',
      'width',
    ],
    objects: ['conditionalFormats', 'dataValidation', 'format', 'worksheet'],
    methods: [
      '_ValidateArraySize',
      'clear',
      'delete',
      'getAbsoluteResizedRange',
      'getBoundingRect',
      'getCell',
      'getColumn',
      'getColumnsAfter',
      'getColumnsBefore',
      'getEntireColumn',
      'getEntireRow',
      'getIntersection',
      'getIntersectionOrNullObject',
      'getLastCell',
      'getLastColumn',
      'getLastRow',
      'getMergedAreasOrNullObject',
      'getOffsetRange',
      'getResizedRange',
      'getRow',
      'getRowsAbove',
      'getRowsBelow',
      'getSpillingToRange',
      'getSpillingToRangeOrNullObject',
      'getSpillParent',
      'getSpillParentOrNullObject',
      'getTables',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      'insert',
      'merge',
      'select',
      'unmerge',
    ],
  };

  get worksheet(): HostObject {
    return this.context.worksheetObject(this.sheet);
  }
  get format(): HostRangeFormat {
    return new HostRangeFormat(this);
  }
  get dataValidation(): HostDataValidation {
    return new HostDataValidation(this);
  }
  get conditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this);
  }
  getTables(fullyContained = false): HostObject {
    return this.context.tablesObject(this.sheet, this.area, fullyContained);
  }

  /** Merged areas that touch this range. */
  getMergedAreasOrNullObject(): HostObject | null {
    const merged = this.sheet.mergedRegions
      .map((region) => ({
        row: region.top - 1,
        column: region.left - 1,
        rows: region.bottom - region.top + 1,
        columns: region.right - region.left + 1,
      }))
      .filter((area) => intersection(area, this.area));
    return merged.length === 0 ? null : new HostRangeAreas(this.context, this.sheet, merged);
  }

  merge(across = false): void {
    this.assertWritable('Range.merge');
    if (this.sheet.getTables().some((table) => intersection(tableArea(table), this.area))) {
      throw notPermitted('Range.merge');
    }
    this.context.model.mergeCells(this.sheet, this.area, across);
    this.notify(true);
  }

  unmerge(): void {
    this.assertWritable('Range.unmerge');
    this.sheet.unMergeCells(...this.corners());
    this.notify(true);
  }

  clear(scope: ClearScope = 'All'): void {
    this.assertWritable('Range.clear');
    const { model } = this.context;
    if (scope === 'All' || scope === 'Contents' || scope === 'ResetContents')
      model.clearContents(this.sheet, this.area);
    if (scope === 'All' || scope === 'Formats') {
      this.sheet.unMergeCells(...this.corners());
      const used = usedArea(this.sheet, this.area, false);
      if (used) this.at(used).eachCell((cell) => (cell.style = {}));
    }
    if (scope === 'All') this.dataValidation.clear();
    this.notify(scope === 'Formats');
  }

  delete(shift: DeleteShift): void {
    this.assertWritable('Range.delete');
    deleteCells(this.context, this.sheet, this.area, shift);
  }

  insert(shift: InsertShift): HostRange {
    this.assertWritable('Range.insert');
    insertCells(this.context, this.sheet, this.area, shift);
    return this;
  }

  select(): void {
    this.context.model.select({ sheetName: this.sheet.name, ...this.area }, 'addin');
  }

  override at(area: Area): this {
    const fits =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.row + area.rows <= MAX_ROWS &&
      area.column + area.columns <= MAX_COLUMNS;
    if (!fits) throw invalidArgument('Range');
    const { row, column, rows, columns } = area;
    return new HostRange(this.context, this.sheet, { row, column, rows, columns }) as this;
  }
}
