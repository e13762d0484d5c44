import { urlOf } from '../i18n/urls.ts';
import { conceptKeys, type Concept } from './concept.ts';
import { drawBliss } from './draw-bliss.ts';
import { drawPictures } from './draw-pictures.ts';
import type { LicensedSet } from './licensed/licensed-set.ts';
import type { SymbolDrawing } from './symbol-drawing.ts';

/** Names of the sets in addresses, in `data-symbol-set` and in `content/<lang>/symbol-sets.json`. */
export type SymbolSetKey = 'openmoji' | 'bliss' | 'municipality';

/** Where the drawing of a concept is, and its size in its own units. */
export interface PlacedSymbol {
  /** `sprite`: for `<use href>`; `file`: for `<img src>`. */
  readonly from: 'sprite' | 'file';
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** A set of symbols, with a drawing for every concept. */
export interface SymbolSet {
  readonly key: SymbolSetKey;
  readonly symbols: Readonly<Record<Concept, PlacedSymbol>>;
}

/** The sets that are drawn here; each is one file, `symbols/<key>.svg`. */
export const drawnSets = { openmoji: drawPictures, bliss: drawBliss } as const;

let drawn: readonly SymbolSet[] | undefined;

/**
 * The sets that the reader may choose among; the one shown at first is foremost. A licensed set of the
 * municipality comes before ours; what it lacks is shown in our pictures.
 */
export function symbolSets(licensed?: LicensedSet): readonly SymbolSet[] {
  drawn ??= (['openmoji', 'bliss'] as const).map((key) => ({
    key,
    symbols: mapConcepts((concept, drawings) => placeInSprite(key, concept, drawings), drawnSets[key]()),
  }));
  if (licensed === undefined) return drawn;
  const pictures = drawn[0]!.symbols;
  const symbols = mapConcepts((concept) => {
    const file = licensed.files[concept];
    return file
      ? {
          from: 'file',
          address: licensedAddress(file.name),
          width: file.width,
          height: file.height,
        }
      : pictures[concept];
  }, undefined);
  return [{ key: 'municipality', symbols }, ...drawn];
}

/** The address of a concept's drawing in a set. */
export function symbolAddress({ symbols }: SymbolSet, concept: Concept): string {
  return symbols[concept].address;
}

/** The address of a file of the municipality's own set. */
export function licensedAddress(name: string): string {
  return urlOf(`symbols/municipality/${name}`);
}

function placeInSprite(
  key: 'openmoji' | 'bliss',
  concept: Concept,
  drawings: Readonly<Record<Concept, SymbolDrawing>>,
): PlacedSymbol {
  const [, , width, height] = drawings[concept].box;
  return { from: 'sprite', address: `${urlOf(`symbols/${key}.svg`)}#${concept}`, width, height };
}

function mapConcepts<Input>(
  place: (concept: Concept, input: Input) => PlacedSymbol,
  input: Input,
): Readonly<Record<Concept, PlacedSymbol>> {
  return Object.fromEntries(conceptKeys.map((concept) => [concept, place(concept, input)])) as Record<
    Concept,
    PlacedSymbol
  >;
}
