/** Why a file could not be read; the words are `reason.<code>` in `content/<lang>/issues.json`. */
export const unreadableReasons = [
  'binary',
  'cell-too-large',
  'cells-too-large',
  'csv-quote',
  'encrypted',
  'json-key-repeated',
  'json-syntax',
  'no-permission',
  'not-a-register',
  'not-allowed',
  'not-zip',
  'ods-format',
  'text-damaged',
  'too-deep',
  'too-many-cells',
  'xls-old-format',
  'workbook-broken',
  'yaml-syntax',
] as const;

/** A reason why a file could not be read. */
export type UnreadableReason = (typeof unreadableReasons)[number];
