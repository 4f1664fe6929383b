/** What writes the summary sheets, with its words; loaded when it is first needed. */
export async function loadWriting() {
  const [{ createSheets }, { sheetLocales }] = await Promise.all([
    import(/* webpackChunkName: "write" */ '../../workbook/createSheets'),
    import(/* webpackChunkName: "write" */ '../../locales/sheetLocales'),
  ]);
  return { createSheets, sheetLocales };
}
