import type { Canary } from './canary.ts';

/** Defects of titles, headings, pictures and names. */
export const textCanaries: readonly Canary[] = [
  {
    id: 'no-title',
    criterion: '2.4.2',
    title: '',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs'],
  },
  { id: 'title-of-another-page', criterion: '2.4.2', title: 'Namnlös sida', foundBy: ['rules'] },
  {
    id: 'two-main-headings',
    criterion: '1.3.1',
    content: '<h1>Gatan</h1><p>Kommunen filmar gatan.</p>',
    foundBy: ['html-validate', 'rules', 'alfa'],
  },
  {
    id: 'no-main-heading',
    criterion: '1.3.1',
    heading: '<h2>Torget</h2>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'heading-skipped',
    criterion: '1.3.1',
    content: '<h3>Varför</h3><p>För att förebygga våld.</p>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'heading-empty',
    criterion: '1.3.1',
    content: '<h2></h2><p>För att förebygga våld.</p>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'picture-without-text',
    criterion: '1.1.1',
    content: '<p><img src="torg.png" width="40" height="40"></p>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'picture-called-picture',
    criterion: '1.1.1',
    content: '<p><img src="torg.png" width="40" height="40" alt="Bild 3"></p>',
    foundBy: ['rules'],
  },
  {
    id: 'picture-called-by-file',
    criterion: '1.1.1',
    content: '<p><img src="torg.png" width="40" height="40" alt="DSC_0012.JPG"></p>',
    foundBy: ['rules'],
  },
  {
    id: 'drawing-without-text',
    criterion: '1.1.1',
    content:
      '<svg role="img" width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="9"></circle></svg>',
    foundBy: ['rules', 'axe', 'alfa'],
  },
  {
    id: 'sentences-in-picture',
    criterion: '1.4.5',
    content:
      '<p><img src="skylt.png" width="40" height="40" alt="Kommunen filmar torget. Filmen sparas i två dygn."></p>',
    foundBy: ['rules'],
  },
  {
    id: 'sentences-in-drawing',
    criterion: '1.4.9',
    content:
      '<svg role="img" aria-label="Skylt" width="200" height="40" viewBox="0 0 400 80"><text x="0" y="40">Filmen från torget sparas i två dygn</text></svg>',
    foundBy: ['rules', 'axe'],
  },
  {
    id: 'letters-apart',
    criterion: '1.3.2',
    content: '<p>V I K T I G T</p>',
    foundBy: ['rules'],
  },
  {
    id: 'picture-button-without-text',
    criterion: '1.1.1',
    content: '<form><input type="image" src="sok.png" width="44" height="44"></form>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'link-without-text',
    criterion: '2.4.4',
    content: '<p><a class="large" href="#content"></a></p>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'link-says-nothing',
    criterion: '2.4.9',
    content: '<p>Kommunen filmar torget. <a href="/torget/">Läs mer</a></p>',
    foundBy: ['rules'],
  },
  {
    id: 'told-by-look',
    criterion: '1.3.3',
    content: '<p>Tryck på den gröna knappen.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'told-by-side',
    criterion: '1.3.3',
    content: '<p>Filmen begär du i menyn till höger.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'window-without-a-word',
    criterion: '3.2.5',
    content: '<p><a class="large" href="/torget/" target="_blank">Torget</a></p>',
    foundBy: ['rules'],
  },
  {
    id: 'said-to-pointers-only',
    criterion: '1.4.13',
    content: '<p><a class="large" href="/torget/" title="Filmen sparas i två dygn">Torget</a></p>',
    foundBy: ['rules'],
  },
  {
    id: 'same-link-text-to-other-page',
    criterion: '2.4.9',
    content:
      '<ul><li><a class="large" href="/torget/">Visa platsen</a></li><li><a class="large" href="/gatan/">Visa platsen</a></li></ul>',
    foundBy: ['rules', 'axe', 'alfa'],
  },
  {
    id: 'button-without-text',
    criterion: '4.1.2',
    content: '<button class="card" type="button"></button>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs', 'behaviour'],
  },
  {
    id: 'name-without-label',
    criterion: '2.5.3',
    content: '<button class="card" type="button" aria-label="Sök">Skriv ut sidan</button>',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  {
    id: 'frame-without-title',
    criterion: '4.1.2',
    content: '<iframe src="about:blank" width="200" height="100"></iframe>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
];
