import type { Canary } from './canary.ts';

/** Defects of what is hard to see or to read: text over other text, pale edges, icons and hints, long lines. */
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
  {
    id: 'placeholder-pale',
    criterion: '1.4.3',
    css: 'input { color: #111; background: #fff } ::placeholder { color: #aaa; opacity: 1 }',
    content:
      '<p><label for="q">Plats</label> <input class="card" id="q" type="search" placeholder="Torget"></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'field-edge-pale',
    criterion: '1.4.11',
    css: 'input { border: 1px solid #ccc; background: #fff }',
    content: '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'icon-pale',
    criterion: '1.4.11',
    css: '.icon { display: block; inline-size: 44px; block-size: 44px; color: #bbb }',
    content:
      '<p><a class="icon" href="/torget/" aria-label="Visa torget på kartan"><svg viewBox="0 0 24 24" width="44" height="44" aria-hidden="true"><path fill="currentColor" d="M12 2l9 20H3z"></path></svg></a></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'lines-long',
    criterion: '1.4.8',
    content:
      '<p>Kommunen filmar torget dag och natt för att förebygga våld, och filmen från torget sparas i två dygn innan den raderas.</p>',
    foundBy: ['behaviour'],
  },
];
