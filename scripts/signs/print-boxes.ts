import { PDFDocument } from '@cantoo/pdf-lib';
import { markRoom } from '../../site/signs/draw-page.ts';
import { bleed } from '../../site/signs/sign-layout.ts';

/** PostScript points in a millimetre, the unit of PDF. */
const points = 72 / 25.4;

/**
 * A PDF of a sheet with marks that also tells a print shop's programs where to cut it, TrimBox, and how far the colour
 * reaches past that, BleedBox (ISO 32000-2, 14.11.2.2). A browser states only the size of the whole page.
 *
 * @param sheet Its size when cut, in millimetres.
 */
export async function withPrintBoxes(
  pdf: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) {
    // The browser rounds the size of a page; the sheet stands at its top left.
    const top = page.getHeight() - markRoom * points;
    const boxAround = (past: number): [number, number, number, number] => [
      (markRoom - past) * points,
      top - (height + past) * points,
      (width + 2 * past) * points,
      (height + 2 * past) * points,
    ];
    page.setTrimBox(...boxAround(0));
    page.setBleedBox(...boxAround(bleed));
  }
  return Buffer.from(await document.save({ useObjectStreams: false }));
}
