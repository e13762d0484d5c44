import { keptOf } from '../unit/changes/kept.ts';
import { changedPlaces, writeState } from '../../site/changes/state.ts';
import { toCsv, writeMunicipality } from '../factories.ts';

/** The whole address of the portal of the municipality. */
export const portal = 'https://kameror.example';

/** The day of its only published state. */
export const stateDay = '2026-02-01';

const settings = { languages: ['ar', 'fi'], address: portal };

const controller = { id: 'namnden', name: 'Prövnämnden', kind: 'board', phone: '031-390 06 00' };
const hall = {
  id: 'hall',
  name: 'Hallen',
  address: 'Hallgatan 1',
  kind: 'sports-hall',
  controller: 'namnden',
  purposes: 'safety',
  sound: 'none',
  viewing: 'recorded',
  retention: '24',
  lat: '58.9',
  lon: '13.25',
  sign: 'true',
  signChecked: '2026-01-10',
  status: 'active',
};

/**
 * A small municipality that has chosen two of the languages, the one written from the right first, and has published its
 * register once before: then film of one of its two places was kept for longer than now.
 */
export async function writeTwoLanguages(folder: string): Promise<void> {
  const bridge = { id: 'bron', name: 'Bron', sign: 'true', signChecked: '2026-10-01', status: 'active' };
  const earlier = keptOf(
    { places: [{ ...hall, retention: '72' }, bridge], controllers: [controller] },
    settings,
  );
  const first = { ...hall, signChecked: stateDay };
  await writeMunicipality(folder, {
    settings,
    files: {
      'places.csv': toCsv([first, bridge]),
      'controllers.csv': toCsv([controller]),
      [`states/${stateDay}.json`]: writeState({
        form: 1,
        asOf: stateDay,
        places: changedPlaces(new Map(), earlier),
      }),
    },
  });
}
