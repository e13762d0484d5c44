import { cottages } from './allotments.ts';
import type { Block } from './blocks.ts';
import type { Civic } from './civic.ts';
import { type District, districtAt } from './districts.ts';
import { buildAlong, type PlotStyle, plotStyles } from './frontage.ts';
import { Ground } from './ground.ts';
import { along, lineLength } from './line.ts';
import { perimeterHouses, densities, yardSpots } from './perimeter.ts';
import { frameAt, type Point } from './point.ts';
import { randomFor } from './random.ts';
import { centroid, contains, counterclockwise, rectangle, type Ring, signedArea } from './ring.ts';
import { slabs } from './slabs.ts';
import type { Street } from './street.ts';

/** A building without a name. Metres. */
export interface House {
  kind: string;
  ring: Ring;
}

// East of the river stands the stone town, west of it the looser quarters.
const riverEast = 0;
// No unnamed building stands nearer to a named one than this, metres.
const respect = 5;

const styleByDistrict: Readonly<Record<string, PlotStyle>> = {
  Villastaden: plotStyles.villa,
  Kvarnudden: plotStyles.villa,
  Storängen: plotStyles.villa,
  'Norra industriområdet': plotStyles.works,
  Centrum: plotStyles.town,
  Stationsområdet: plotStyles.town,
  Hamnen: plotStyles.town,
};

const styleByStreet: Readonly<Record<string, PlotStyle | undefined>> = {
  Trädgårdsgatan: plotStyles.terrace,
  Häggvägen: plotStyles.terrace,
  Krusbärsvägen: plotStyles.terrace,
  Vinbärsvägen: plotStyles.terrace,
  Hagavägen: plotStyles.villa,
  Norrstrandsvägen: plotStyles.villa,
  Tjärnvägen: plotStyles.villa,
  Arenagatan: undefined,
  Läktarvägen: undefined,
  Magasinsgatan: undefined,
  Ångbåtsgränd: undefined,
  Varvsgatan: plotStyles.works,
  Österbron: undefined,
  'Norra Ringvägen': undefined,
  Viaduktgatan: undefined,
  Tågfärjevägen: plotStyles.works,
};

const kinds = new Map<PlotStyle, string>([
  [plotStyles.villa, 'house'],
  [plotStyles.terrace, 'house'],
  [plotStyles.town, 'apartments'],
  [plotStyles.works, 'industrial'],
]);

// Blocks given over to one named building and its yard.
const ownBlock = new Set(['school', 'church']);

/** Fills the town with unnamed buildings. `ground` holds all that stands in their way, and takes each of them;
 * `gardens` are the allotments, which it knows as `allotments`. */
export function build(
  ground: Ground,
  land: Ring,
  blocks: readonly Block[],
  streets: readonly Street[],
  districts: readonly District[],
  civics: readonly Civic[],
  gardens: readonly Ring[],
): House[] {
  const houses: House[] = [];
  const named = new Ground();
  for (const { ring, forecourt } of civics) {
    named.take('named building', ring);
    named.take('forecourt', forecourt);
  }
  const tryBuild = (
    kind: string,
    ring: Ring,
    margin: number,
    overlooks?: (what: string) => boolean,
  ): boolean => {
    const outline = counterclockwise(ring);
    if (signedArea(outline) < 16 || !outline.every((corner) => contains(land, corner))) return false;
    if (ground.conflict(outline, margin, overlooks) || named.conflict(outline, respect)) return false;
    ground.take('building', outline);
    houses.push({ kind, ring: outline });
    return true;
  };

  for (const ring of slabs()) tryBuild(signedArea(ring) < 250 ? 'garage' : 'apartments', ring, 5);

  // The gardens themselves are taken, so their cottages are tried where all else is free.
  const allotments = randomFor('allotments');
  for (const garden of gardens) {
    for (const ring of cottages(garden, allotments)) {
      if (ring.every((corner) => contains(garden, corner))) {
        tryBuild('outbuilding', ring, 1.5, (what) => what === 'allotments');
      }
    }
  }

  const core = randomFor('core');
  for (const { ring } of blocks) {
    const middle = centroid(ring);
    const district = districtAt(districts, middle);
    if (
      district !== 'Centrum' &&
      district !== 'Stationsområdet' &&
      !(district === 'Hamnen' && middle[0] > 60)
    )
      continue;
    if (signedArea(ring) > 16000) continue;
    if (civics.some(({ kind, entrance }) => ownBlock.has(kind) && contains(ring, entrance))) continue;
    const density = middle[0] > riverEast ? densities.core : densities.loose;
    for (const house of perimeterHouses(ring, density, core)) {
      const shops = density === densities.core && core.chance(0.3);
      tryBuild(shops ? 'commercial' : 'apartments', house, 0.15);
    }
    for (const { point, heading } of yardSpots(ring, core)) {
      const degrees = (Math.atan2(heading[1], heading[0]) * 180) / Math.PI;
      tryBuild('outbuilding', rectangle(frameAt(point, degrees), core.between(5, 11), core.between(4, 6)), 2);
    }
  }

  const plots = randomFor('plots');
  for (const street of streets) {
    if (street.kind === 'service') continue;
    const middle: Point = along(street.line, lineLength(street.line) / 2).point;
    const district = districtAt(districts, middle);
    const style = street.name in styleByStreet ? styleByStreet[street.name] : styleByDistrict[district];
    if (style === undefined) continue;
    const kind = kinds.get(style) ?? 'house';
    buildAlong(street, style, plots, (ring, shed) =>
      tryBuild(shed ? 'outbuilding' : kind, ring, shed ? 0.6 : style.margin),
    );
  }
  return houses;
}
