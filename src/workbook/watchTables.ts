const PAUSE_MS = 300;

/**
 * Calls `onChange` a moment after the user changed something that tables are read from: cells, sheets or tables. Changes
 * that this add-in made are left out. The function given back stops the watching.
 */
export async function watchTables(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE_MS);
  };
  const cellsChanged = async (change: Excel.WorksheetChangedEventArgs) => {
    if (change.triggerSource !== 'ThisLocalAddin') await soon();
  };
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add(cellsChanged),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
      tables.onAdded.add(soon),
      tables.onDeleted.add(soon),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
