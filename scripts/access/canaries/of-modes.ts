import { makeMode } from '../modes.ts';
import type { Canary } from './canary.ts';

/** Defects that only one way of showing the page has, or the text of one language. */
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
    foundBy: ['axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'pale-in-arabic',
    criterion: '1.4.3',
    css: '[dir=rtl] { color: #949494 }',
    content: '<p lang="ar" dir="rtl">تصوّر البلدية الساحة.</p>',
    foundBy: ['axe', 'alfa', 'htmlcs', 'behaviour'],
  },
];
