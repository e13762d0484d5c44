import type { Canary } from './canary.ts';

/** Defects of language and direction. */
export const languageCanaries: readonly Canary[] = [
  {
    id: 'no-language',
    criterion: '3.1.1',
    html: 'dir="ltr"',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  { id: 'language-unknown', criterion: '3.1.1', html: 'lang="svenska" dir="ltr"', foundBy: ['axe', 'alfa'] },
  {
    id: 'other-language-unsaid',
    criterion: '3.1.2',
    content: '<p>The municipality records the square and the film is kept for two days.</p>',
    foundBy: ['rules'],
  },
  // The words of the page are Swedish.
  { id: 'page-of-other-words', criterion: '3.1.1', html: 'lang="en" dir="ltr"', foundBy: ['rules'] },
  { id: 'page-of-other-script', criterion: '3.1.1', html: 'lang="ar" dir="ltr"', foundBy: ['rules'] },
  {
    id: 'page-of-other-alternate',
    criterion: '3.1.1',
    head: '<link rel="canonical" href="https://kameror.example/en/torget/"><link rel="alternate" hreflang="sv" href="https://kameror.example/sv/torget/"><link rel="alternate" hreflang="en" href="https://kameror.example/en/torget/">',
    foundBy: ['rules'],
  },
  {
    id: 'language-link-without-language',
    criterion: '3.1.2',
    header:
      '<nav aria-label="Språk"><ul><li><a class="large" href="/en/" hreflang="en">English</a></li></ul></nav>',
    foundBy: ['rules'],
  },
  {
    id: 'language-choice-without-language',
    criterion: '3.1.2',
    content:
      '<p><label for="q">Språk</label> <select class="large" id="q"><option>Svenska</option><option>English</option></select></p>',
    foundBy: ['rules'],
  },
  {
    id: 'language-link-leads-unsaid',
    criterion: '3.1.2',
    header:
      '<nav aria-label="Språk"><ul><li><a class="large" href="/en/" lang="en">English</a></li></ul></nav>',
    foundBy: ['rules'],
  },
  {
    id: 'arabic-without-direction',
    criterion: '1.3.2',
    content: '<p lang="ar">تصوّر البلدية الساحة: 24 ساعة، من الساعة 18.00.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'language-of-part-unknown',
    criterion: '3.1.2',
    content: '<p lang="xx-unknown">Kommunen filmar torget.</p>',
    foundBy: ['axe', 'alfa'],
  },
];
