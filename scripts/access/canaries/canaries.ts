import type { Canary } from './canary.ts';
import { looksCanaries } from './of-looks.ts';
import { pressCanaries } from './of-presses.ts';
import { sightCanaries } from './of-sight.ts';
import { modeCanaries } from './of-modes.ts';
import { stateCanaries } from './of-states.ts';
import { structureCanaries } from './of-structure.ts';
import { textCanaries } from './of-text.ts';

/** Every canary: a page with one defect. */
export const canaries: readonly Canary[] = [
  ...textCanaries,
  ...structureCanaries,
  ...looksCanaries,
  ...sightCanaries,
  ...stateCanaries,
  ...pressCanaries,
  ...modeCanaries,
];
