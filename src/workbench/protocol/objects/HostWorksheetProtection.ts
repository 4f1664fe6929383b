import { HostError, accessDenied } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import type { SheetLike } from './SheetLike';

/** `Excel.WorksheetProtection` */
export class HostWorksheetProtection extends HostObject {
  static override readonly members: MemberList = {
    values: ['options', 'protected'],
    methods: ['protect', 'unprotect'],
  };
  constructor(private readonly owner: SheetLike) {
    super();
  }
  get protected(): boolean {
    return this.owner.sheet.sheetProtection !== null && this.owner.sheet.sheetProtection !== undefined;
  }
  get options(): object | null {
    const kept = this.owner.sheet.sheetProtection;
    if (!kept) return null;
    return {
      allowAutoFilter: kept.autoFilter === false,
      allowDeleteColumns: kept.deleteColumns === false,
      allowDeleteRows: kept.deleteRows === false,
      allowEditObjects: kept.objects === false,
      allowEditScenarios: kept.scenarios === false,
      allowFormatCells: kept.formatCells === false,
      allowFormatColumns: kept.formatColumns === false,
      allowFormatRows: kept.formatRows === false,
      allowInsertColumns: kept.insertColumns === false,
      allowInsertHyperlinks: kept.insertHyperlinks === false,
      allowInsertRows: kept.insertRows === false,
      allowPivotTables: kept.pivotTables === false,
      allowSort: kept.sort === false,
      selectionMode: 'Normal',
    };
  }
  protect(options?: Record<string, unknown> | null, password?: string | null): void {
    if (this.protected) throw accessDenied('WorksheetProtection.protect');
    if (password)
      throw new HostError(
        'NotImplemented',
        'This host protects sheets without a password only.',
        'WorksheetProtection.protect',
      );
    const locks = (allow: string): boolean => options?.[allow] !== true;
    this.owner.sheet.sheetProtection = {
      sheet: true,
      formatCells: locks('allowFormatCells'),
      formatColumns: locks('allowFormatColumns'),
      formatRows: locks('allowFormatRows'),
      insertRows: locks('allowInsertRows'),
      insertColumns: locks('allowInsertColumns'),
      deleteRows: locks('allowDeleteRows'),
      deleteColumns: locks('allowDeleteColumns'),
      sort: locks('allowSort'),
      autoFilter: locks('allowAutoFilter'),
    };
    this.owner.changed();
  }
  unprotect(): void {
    if (this.owner.sheet.sheetProtection?.hashValue) throw accessDenied('WorksheetProtection.unprotect');
    this.owner.sheet.unprotect();
    this.owner.changed();
  }
}
