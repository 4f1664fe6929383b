/** Shows the sheet and selects the cell. Fails with `ItemNotFound` when the sheet is gone. */
export async function goToCell(where: { readonly sheet: string; readonly cell: string }): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(where.sheet);
    sheet.activate();
    sheet.getRange(where.cell).select();
    await context.sync();
  });
}
