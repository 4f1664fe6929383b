import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostContext } from '../HostContext';
import { accessDenied, notPermitted } from '../HostError';

/** True for a name that Excel takes for a sheet: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end. */
export function checkSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** Deletes a sheet; the last visible one has to stay. */
export function deleteSheet(context: HostContext, sheet: Worksheet): void {
  const { book } = context.model;
  if (book.protection?.lockStructure) throw accessDenied('Worksheet.delete');
  const visible = book.worksheets.filter((candidate) => candidate !== sheet && candidate.state === 'visible');
  if (visible.length === 0 || sheet.state === 'veryHidden') throw notPermitted('Worksheet.delete');
  context.model.deleteSheet(sheet, 'addin');
}
