/** The types of files that servers send packed. Pages always are. */
export const packedTypes: readonly string[] = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'application/ld+json',
  'image/svg+xml',
];
