/** JSON with the keys of every object in order and without what is undefined: the same content gives the same text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const from = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(from).sort()) ordered[key] = inOrder(from[key]);
  return ordered;
}
