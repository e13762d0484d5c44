import type { Canary } from './canary.ts';

/** Defects of what is hard to see or to read: text over other text. */
export const sightCanaries: readonly Canary[] = [
  {
    id: 'text-over-text',
    criterion: '1.4.10',
    css: '.over { margin-block: -2.4em 0 }',
    content: '<p>Kommunen filmar torget.</p><p class="over">Filmen sparas i två dygn.</p>',
    foundBy: ['axe', 'behaviour'],
  },
  {
    id: 'text-over-text-when-narrow',
    criterion: '1.4.10',
    css: '.low { block-size: 1.6em; margin: 0 }',
    content:
      '<p class="low">Kommunen filmar torget dag och natt för att förebygga våld.</p><p class="low">Filmen sparas i två dygn.</p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'text-over-text-when-spaced',
    criterion: '1.4.12',
    css: '.low { block-size: 1.6em; margin: 0 }',
    content:
      '<ul><li class="low">Kommunen filmar torget dag och natt.</li><li class="low">Filmen sparas i två dygn.</li></ul>',
    foundBy: ['behaviour'],
  },
];
