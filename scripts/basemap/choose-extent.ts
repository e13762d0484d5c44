import { boundsOf } from '../../site/map/basemap/bounds.ts';
import { readMunicipality } from '../../site/municipality/read-municipality.ts';
import { checkRegister } from '../../site/register/check/check-register.ts';
import { SpokenError } from '../spoken-error.ts';
import { extentOfArea, extentOfBounds, widen, type Extent } from './extent.ts';
import type { GroundSource, NamedMunicipality } from './ground-source.ts';

/** What the extent was taken from. */
export type ExtentOrigin = 'outline' | 'area' | 'places';

/** How far round the places of the register the map goes, metres. */
const roundPlaces = 2000;

/**
 * What the map shows: the municipality's outline in one of the files with a strip round it, else the area in the settings,
 * else what lies round the places of the register.
 * @throws SpokenError if none of them is known.
 */
export async function chooseExtent(
  sources: readonly GroundSource[],
  folder: string,
): Promise<{ readonly extent: Extent; readonly origin: ExtentOrigin }> {
  const { usable } = await readMunicipality(folder);
  const municipality = namedIn(usable);
  if (municipality) {
    for (const { findOutline } of sources) {
      const outline = findOutline(municipality);
      if (outline) return { extent: extentOfArea(outline), origin: 'outline' };
    }
  }
  if (usable.area) return { extent: extentOfBounds(usable.area), origin: 'area' };
  const { register } = await checkRegister(folder);
  const bounds = boundsOf((register?.places ?? []).flatMap(({ position }) => (position ? [position] : [])));
  if (bounds) return { extent: extentOfBounds(widen(bounds, roundPlaces)), origin: 'places' };
  throw new SpokenError('basemap.outline-missing', { municipality: municipality?.name ?? folder });
}

function namedIn({ name, shortName, code }: Partial<NamedMunicipality>): NamedMunicipality | undefined {
  return name === undefined ? undefined : { name, shortName, code };
}
