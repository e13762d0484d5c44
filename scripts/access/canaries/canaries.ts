import type { Canary } from './canary.ts';
import { formCanaries } from './of-forms.ts';
import { languageCanaries } from './of-languages.ts';
import { looksCanaries } from './of-looks.ts';
import { modeCanaries } from './of-modes.ts';
import { pressCanaries } from './of-presses.ts';
import { sightCanaries } from './of-sight.ts';
import { stateCanaries } from './of-states.ts';
import { structureCanaries } from './of-structure.ts';
import { textCanaries } from './of-text.ts';

/** Every canary: a page with one defect. */
export const canaries: readonly Canary[] = [
  ...languageCanaries,
  ...textCanaries,
  ...structureCanaries,
  ...formCanaries,
  ...looksCanaries,
  ...sightCanaries,
  ...stateCanaries,
  ...pressCanaries,
  ...modeCanaries,
];
