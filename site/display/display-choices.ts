/**
 * What a reader may choose about how the portal looks and sounds, besides what the system asks for. A
 * choice stands on html as `data-<name>="<value>"`, where style sheets and scripts find it; without it
 * nothing stands there.
 */
export const displayChoices = {
  'text-size': ['125', '150', '200'],
  spacing: ['wide'],
  theme: ['light', 'dark', 'contrast'],
  'symbol-set': ['municipality', 'openmoji', 'bliss'],
  motion: ['none'],
  rate: ['0.7', '0.85', '1.25'],
} as const;

/** The name of something that may be chosen. */
export type DisplayChoice = keyof typeof displayChoices;

/** What a reader has chosen; what is not there is as it always is. */
export type Display = { readonly [Name in DisplayChoice]?: (typeof displayChoices)[Name][number] };

/** The names of all that may be chosen, in the order in which they are asked. */
export const displayChoiceNames = Object.keys(displayChoices) as readonly DisplayChoice[];

/** Reads what was kept. What is not a choice of today is left out, and so is everything that is not JSON. */
export function readDisplay(kept: string | null): Display {
  let found: unknown;
  try {
    found = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const entries = Object.entries(found).filter(([name, value]) => isChoice(name, value));
  return Object.fromEntries(entries);
}

/** The display with one thing chosen anew; a value that is no choice means as it always is. */
export function withChoice(display: Display, name: DisplayChoice, value: string): Display {
  const rest = Object.entries(display).filter(([chosen]) => chosen !== name);
  return Object.fromEntries(isChoice(name, value) ? [...rest, [name, value]] : rest);
}

function isChoice(name: string, value: unknown): boolean {
  return (
    Object.hasOwn(displayChoices, name) &&
    (displayChoices[name as DisplayChoice] as readonly unknown[]).includes(value)
  );
}
