import type { Canary } from './canary.ts';

/** Defects of structure and ARIA. */
export const structureCanaries: readonly Canary[] = [
  {
    id: 'no-main',
    criterion: '1.3.1',
    whole:
      '<header><p>Exempelköping</p></header><div id="content"><h1>Torget</h1></div><footer><p>Registret.</p></footer>',
    foundBy: ['rules', 'axe', 'alfa', 'behaviour'],
  },
  {
    id: 'two-mains',
    criterion: '1.3.1',
    after: '<main><p>Kommunen filmar gatan.</p></main>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa'],
  },
  {
    id: 'navigations-of-same-name',
    criterion: '1.3.1',
    after: '<nav aria-label="Meny"><ul><li><a class="large" href="#content">Till början</a></li></ul></nav>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa'],
  },
  {
    id: 'outside-landmarks',
    criterion: '',
    after: '<p>Kommunen filmar gatan.</p>',
    foundBy: ['axe', 'alfa'],
  },
  { id: 'no-skip-link', criterion: '2.4.1', skip: '', foundBy: ['rules', 'alfa'] },
  {
    id: 'list-of-others',
    criterion: '1.3.1',
    content: '<ul><div>Torget</div></ul>',
    foundBy: ['html-validate', 'axe', 'alfa'],
  },
  {
    id: 'list-in-paragraph',
    criterion: '4.1.2',
    content: '<p>Platser: <span><ul><li>Torget</li></ul></span></p>',
    foundBy: ['html-validate'],
  },
  {
    id: 'list-item-alone',
    criterion: '1.3.1',
    content: '<div><li>Torget</li></div>',
    foundBy: ['html-validate', 'axe'],
  },
  {
    id: 'id-twice',
    criterion: '4.1.2',
    content:
      '<p id="help">Skriv platsens namn.</p><p id="help">Skriv inte ditt namn.</p><p><label for="q">Plats</label> <input class="card" id="q" type="search" aria-describedby="help"></p>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'table-without-headings',
    criterion: '1.3.1',
    content:
      '<table><caption>Kameror</caption><tr><td>Torget</td><td>3</td></tr><tr><td>Gatan</td><td>2</td></tr></table>',
    foundBy: ['html-validate', 'rules', 'htmlcs'],
  },
  {
    id: 'value-without-term',
    criterion: '1.3.1',
    content: '<dl><div><dt>Antal</dt><dd>3</dd></div><div><dd>Kommunen</dd></div></dl>',
    foundBy: ['rules'],
  },
  {
    id: 'sentence-hidden',
    criterion: '1.3.1',
    content: '<p aria-hidden="true">Filmen sparas i två dygn.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'row-without-heading',
    criterion: '1.3.1',
    content:
      '<table><caption>Kameror</caption><thead><tr><th scope="col">Plats</th><th scope="col">Antal</th></tr></thead><tbody><tr><td>Torget</td><td>3</td></tr></tbody></table>',
    foundBy: ['rules'],
  },
  {
    id: 'heading-of-no-cells',
    criterion: '1.3.1',
    content:
      '<table><caption>Kameror</caption><tr><td headers="saknas">Torget</td><td>3</td></tr><tr><th scope="row">Gatan</th><td>2</td></tr></table>',
    foundBy: ['html-validate', 'axe', 'alfa'],
  },
  {
    id: 'role-unknown',
    criterion: '4.1.2',
    content: '<div role="knapp">Visa platsen</div>',
    foundBy: ['axe', 'alfa'],
  },
  {
    id: 'heading-by-no-role',
    criterion: '1.3.1',
    content: '<h2 role="none">Varför</h2><p>För att förebygga våld.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'heading-in-bold',
    criterion: '1.3.1',
    content: '<p><b>Varför filmar kommunen?</b></p><p>För att förebygga våld.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'list-by-no-role',
    criterion: '1.3.1',
    content: '<ul role="none"><li>Torget</li><li>Gatan</li></ul>',
    foundBy: ['rules'],
  },
  {
    id: 'list-typed',
    criterion: '1.3.1',
    content: '<p>- Torget<br>- Gatan<br>- Skolan</p>',
    foundBy: ['rules'],
  },
  {
    id: 'list-typed-in-paragraphs',
    criterion: '1.3.1',
    content: '<p>1. Torget</p><p>2. Gatan</p>',
    foundBy: ['rules'],
  },
  {
    id: 'table-by-no-role',
    criterion: '1.3.1',
    content:
      '<table role="none"><caption>Kameror</caption><thead><tr><th scope="col">Plats</th><th scope="col">Antal</th></tr></thead><tbody><tr><th scope="row">Torget</th><td>3</td></tr></tbody></table>',
    foundBy: ['rules'],
  },
  {
    id: 'alert-that-stands-still',
    criterion: '4.1.3',
    content: '<p id="why" role="alert">Filmen sparas i två dygn.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'status-that-stands-still',
    criterion: '4.1.3',
    content: '<p aria-live="polite">Filmen sparas i två dygn.</p>',
    foundBy: ['rules'],
  },
  {
    id: 'state-unknown',
    criterion: '4.1.2',
    content: '<button class="card" type="button" aria-expanded="ja">Visa platsen</button>',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  {
    id: 'state-of-other-role',
    criterion: '4.1.2',
    content: '<p><a class="large" href="/torget/" aria-checked="true">Torget</a></p>',
    foundBy: ['axe', 'alfa'],
  },
  {
    id: 'part-without-whole',
    criterion: '1.3.1',
    content: '<div><button class="card" type="button" role="tab" aria-selected="true">Torget</button></div>',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  {
    id: 'whole-without-parts',
    criterion: '1.3.1',
    content: '<div role="list"><p>Torget</p></div>',
    foundBy: ['html-validate', 'axe', 'alfa'],
  },
  {
    id: 'hidden-but-reached',
    criterion: '4.1.2',
    content: '<div aria-hidden="true"><a class="large" href="/torget/">Torget</a></div>',
    foundBy: ['html-validate', 'axe', 'alfa'],
  },
  {
    id: 'page-hidden',
    criterion: '4.1.2',
    body: 'aria-hidden="true"',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa'],
  },
  {
    id: 'link-leads-nowhere',
    criterion: '2.4.4',
    content: '<p><a class="large" href="#saknas">Till platsens kamera</a></p>',
    foundBy: ['htmlcs'],
  },
  {
    id: 'symbol-not-registered',
    criterion: '',
    content: '<p><span adapt-symbol="99999999">Torget</span></p>',
    foundBy: ['rules'],
  },
];
