import { printPercent } from '../documents';
import type { SheetDocument } from '../documents';
import type { Outbox } from './Outbox';
import { rangeAt } from './writeLooks';

const BYTES_A_SETUP = 5000;
const BYTES_A_BREAK = 700;
/** Excel takes so many manual page breaks on a sheet. */
const MOST_BREAKS = 1000;

/** Paper, margins, fit to width, repeated rows, footer, frozen rows. */
export async function writePrint(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  await outbox.reserve(BYTES_A_SETUP);
  const { print } = document;
  sheet.showGridlines = false;
  if (document.freezeRows > 0) sheet.freezePanes.freezeRows(document.freezeRows);
  const layout = sheet.pageLayout;
  layout.paperSize = print.paper === 'A4' ? Excel.PaperType.a4 : Excel.PaperType.a3;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = print.pageBreaks
    ? { scale: printPercent(printedWidths(document), print) }
    : { horizontalFitToPages: 1, ...(print.onePage ? { verticalFitToPages: 1 } : {}) };
  layout.centerHorizontally = true;
  layout.leftMargin = 36;
  layout.rightMargin = 36;
  layout.topMargin = 43;
  layout.bottomMargin = 50;
  layout.footerMargin = 22;
  layout.setPrintArea(rangeAt(sheet, print.area));
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = `&9${spaced(print.footerLeft.replaceAll('&', '&&'))}`;
  footer.rightFooter = `&9${spaced(print.footerRight)}`;
  for (const row of (print.pageBreaks ?? []).slice(0, MOST_BREAKS)) {
    await outbox.reserve(BYTES_A_BREAK);
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

function printedWidths({ print, columnWidths }: SheetDocument): readonly number[] {
  return columnWidths.slice(print.area.column, print.area.column + print.area.columns);
}

/** A digit behind the size code would be read as part of the size. */
function spaced(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}
