import { describe, expect, test } from 'vitest';
import { flavors, type FlavorName } from '../../../../site/map/style/flavors.ts';
import { contrast, parseColour } from '../../../../site/municipality/contrast.ts';

const grounds = [
  'land',
  'water',
  'wood',
  'park',
  'grass',
  'square',
  'pier',
  'building',
  'street',
  'mainStreet',
] as const;

function ratio(first: string, second: string): number {
  return contrast(parseColour(first), parseColour(second));
}

describe.each(Object.keys(flavors) as FlavorName[])('the colours %s', (name) => {
  const flavor = flavors[name];
  const isHigh = name.startsWith('highContrast');

  test.each(['label', 'districtLabel', 'waterLabel', 'greenLabel', 'place'] as const)(
    '%s can be read',
    (label) => {
      // Letters lie on their halo, and where that is thin on the ground.
      for (const ground of [flavor.halo, ...grounds.map((each) => flavor[each])]) {
        expect(ratio(flavor[label], ground), `${label} on ${ground}`).toBeGreaterThanOrEqual(
          isHigh ? 7 : 4.5,
        );
      }
    },
  );

  test.each(grounds)('places stand out from %s', (ground) => {
    expect(ratio(flavor.place, flavor[ground])).toBeGreaterThanOrEqual(isHigh ? 4.5 : 3);
    expect(ratio(flavor.place, flavor.placeRim)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(['highContrast', 'highContrastDark'] as const)(
  'streets and houses of %s have edges that can be seen',
  (name) => {
    const flavor = flavors[name];
    for (const edge of [flavor.streetEdge, flavor.buildingEdge, flavor.path, flavor.railway]) {
      expect(ratio(edge, flavor.land)).toBeGreaterThanOrEqual(3);
    }
  },
);
