/** The months in Swedish and English, in their order. */
const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const;

/** The number of a month, from 1, by its name or the beginning of it, such as `apr` or `Sept.`; undefined for other words. */
export function monthOf(word: string): number | undefined {
  const beginning = word.toLowerCase().replace(/\.$/, '');
  if (beginning.length < 3) return undefined;
  const index = months.findIndex((names) => names.some((name) => name.startsWith(beginning)));
  return index < 0 ? undefined : index + 1;
}
