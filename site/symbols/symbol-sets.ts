import { urlOf } from '../i18n/urls.ts';
import { conceptKeys, type Concept } from './concept.ts';
import { drawBliss } from './draw-bliss.ts';
import { drawPictures } from './draw-pictures.ts';
import { levelPictures } from './level-pictures.ts';
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

/** The sets that are drawn here. */
export const drawnSets = { openmoji: drawPictures, bliss: drawBliss } as const;

/** A set that is drawn here. */
export type DrawnSet = keyof typeof drawnSets;

/**
 * The concepts of each file of a set. The first pages that somebody meets show the pictures of the levels and no others:
 * they are a file of their own, a fortieth of the whole.
 */
export const spriteConcepts = { all: conceptKeys, levels: Object.values(levelPictures) } as const;

/** A file of a set, with all drawings or with a part of them. */
export type SpritePart = keyof typeof spriteConcepts;

/** The name of a file of a set, without `.svg`. */
export const spriteName = (set: DrawnSet, part: SpritePart): string =>
  part === 'all' ? set : `${set}-${part}`;

const drawn = new Map<SpritePart, readonly SymbolSet[]>();

/** Our sets, each drawing in the file of a part. */
function placeDrawnSets(part: SpritePart): readonly SymbolSet[] {
  return (['openmoji', 'bliss'] as const).map((key) => ({
    key,
    symbols: mapConcepts(
      (concept, drawings) => placeInSprite(spriteName(key, part), concept, drawings),
      drawnSets[key](),
    ),
  }));
}

/**
 * The sets that the reader may choose among; the one shown at first is foremost. A licensed set of the
 * municipality comes before ours; what it lacks is shown in our pictures.
 *
 * @param part The file to take our drawings from, for a page that shows no others. The check of what was built finds a
 * drawing that is not in it.
 */
export function symbolSets(licensed?: LicensedSet, part: SpritePart = 'all'): readonly SymbolSet[] {
  const ours = drawn.get(part) ?? placeDrawnSets(part);
  drawn.set(part, ours);
  if (licensed === undefined) return ours;
  const pictures = ours[0]!.symbols;
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
  return [{ key: 'municipality', symbols }, ...ours];
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
  file: string,
  concept: Concept,
  drawings: Readonly<Record<Concept, SymbolDrawing>>,
): PlacedSymbol {
  const [, , width, height] = drawings[concept].box;
  return { from: 'sprite', address: `${urlOf(`symbols/${file}.svg`)}#${concept}`, width, height };
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
