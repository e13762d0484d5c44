import { makeMode } from '../modes.ts';
import type { Canary } from './canary.ts';

/** Defects that only one way of showing the page has, or only the colours of the reader, or the text of one language. */
export const modeCanaries: readonly Canary[] = [
  {
    id: 'pale-when-dark',
    criterion: '1.4.3',
    css: '@media (prefers-color-scheme: dark) { main p { color: #949494 } }',
    mode: makeMode('dark', 1280),
    foundBy: ['axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'pale-when-narrow',
    criterion: '1.4.3',
    css: '@media (width < 400px) { main p { color: #949494 } }',
    mode: makeMode('light', 320),
    foundBy: ['axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'pale-in-forced-colours',
    criterion: '1.4.3',
    css: '@media (forced-colors: active) { main p { forced-color-adjust: none; color: #949494 } }',
    mode: makeMode('forced', 1280),
    foundBy: ['axe', 'alfa', 'htmlcs', 'behaviour'],
  },
  {
    id: 'focus-by-shadow',
    criterion: '2.4.7',
    css: 'main .card:focus-visible { outline: none; box-shadow: 0 0 0 4px #003b5c }',
    content: '<p><a class="card" href="/torget/">Torget</a></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'state-by-ground',
    criterion: '1.4.1',
    css: '[aria-current] { background: #003b5c; color: #fff !important }',
    header:
      '<nav aria-label="Meny"><ul><li><a class="large" href="/platser/" aria-current="true">Platser i Exempelköping</a></li></ul></nav>',
    foundBy: ['behaviour'],
  },
  {
    id: 'picture-by-mask',
    criterion: '1.4.11',
    css: '.mark { display: block; block-size: 20px; background: #003b5c; mask-image: linear-gradient(#000, #000) }',
    content: '<p><a class="card" href="/torget/" aria-label="Torget"><span class="mark"></span></a></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'pale-in-arabic',
    criterion: '1.4.3',
    css: '[dir=rtl] { color: #949494 }',
    content: '<p lang="ar" dir="rtl">تصوّر البلدية الساحة.</p>',
    foundBy: ['axe', 'alfa', 'htmlcs', 'behaviour'],
  },
];
