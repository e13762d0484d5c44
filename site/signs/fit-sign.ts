import { drawnSets } from '../symbols/symbol-sets.ts';
import type { SymbolDrawing } from '../symbols/symbol-drawing.ts';
import type { Concept } from '../symbols/concept.ts';
import { drawSvg, measureSheet } from './draw-svg.ts';
import { leastScale } from './sign-layout.ts';
import { signSheet } from './sign-sheet.ts';
import type { SignSource } from './sign-source.ts';

/** A sign whose words have found room. */
export interface FittedSign {
  readonly svg: string;
  /** How much the words have shrunk, 1 or less. */
  readonly scale: number;
  /** What was drawn, where the second language had to say less. */
  readonly source: SignSource;
}

let pictures: Readonly<Record<Concept, SymbolDrawing>> | undefined;

/** The drawings that stand on signs: pictures, which most people can read. */
export function signDrawings(): Readonly<Record<Concept, SymbolDrawing>> {
  pictures ??= drawnSets.openmoji();
  return pictures;
}

/** What the words may shrink to, largest first. */
const scales = Array.from({ length: 15 }, (_, step) => 1 - (step * (1 - leastScale)) / 14);

/** A sign whose words have no room even at the least size. */
export class SignTooFullError extends Error {
  constructor({ place, layout, languages }: SignSource) {
    super(`The sign of ${place.id} has no room for its words on ${layout.name} in ${languages.join(', ')}.`);
    this.name = 'SignTooFullError';
  }
}

/**
 * Draws a sign with its words as large as they have room for.
 *
 * @throws When they have none at the least size that may be read from where the sign must be read.
 */
export async function fitSign(source: SignSource): Promise<FittedSign> {
  const { layout, languages } = source;
  const fitted = await tryScales(source);
  if (fitted) return fitted;
  // The law asks for the first language; the second then says what matters most and where to read on.
  const tight = languages[1] !== undefined && { ...source, layout: { ...layout, isRoomy: false } };
  const shortened = tight && (await tryScales(tight));
  if (shortened) return shortened;
  throw new SignTooFullError(source);
}

async function tryScales(source: SignSource): Promise<FittedSign | undefined> {
  const { width, height } = source.layout;
  const sheet = { width, height, address: source.address, drawings: signDrawings() };
  let best: number | undefined;
  let [low, high] = [0, scales.length - 1];
  // Most signs have room at full size or nearly; each try sets all the words anew.
  for (let at = 0; low <= high; at = Math.floor((low + high) / 2)) {
    const scale = scales[at]!;
    if ((await measureSheet(signSheet(source, scale), sheet)) <= height) {
      best = scale;
      high = at - 1;
    } else low = at + 1;
  }
  if (best === undefined) return undefined;
  return { svg: await drawSvg(signSheet(source, best), sheet), scale: best, source };
}
