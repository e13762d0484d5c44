/**
 * Where a program for tables begins a cell, or a text would begin one whose commas it takes for ends of cells: a sign
 * there makes it a formula, also one of full width or small form, and so do blanks, quotation marks and what is not seen
 * before the sign (OWASP, CSV Injection).
 */
const formula = /(?<=^|[,\r\n])(?=[\s"'\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r'])/gu;

/** Cells that must stand within quotation marks (RFC 4180). */
const special = /[";\r\n]/;

/**
 * Text as one cell of CSV whose cells are parted by `;`: an apostrophe before whatever would be run as a formula. One of
 * the text itself in such a place is doubled, so that every text can be had back.
 */
export function csvCell(text: string): string {
  const safe = text.replaceAll(formula, "'");
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
