import type { Canary } from './canary.ts';

/** Defects that are seen, pressed or moved only in a browser. */
export const looksCanaries: readonly Canary[] = [
  {
    id: 'contrast-3',
    criterion: '1.4.3',
    css: 'main p { color: #949494 }',
    foundBy: ['axe', 'alfa', 'htmlcs', 'behaviour'],
  },
  {
    id: 'contrast-5',
    criterion: '1.4.6',
    css: 'main p { color: #707070 }',
    foundBy: ['axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'link-by-colour-only',
    criterion: '1.4.1',
    css: 'main p a { color: #004a75; text-decoration: none }',
    content: '<p>Kommunen filmar torget. Läs om <a href="/torget/">torgets kameror</a> innan du går dit.</p>',
    foundBy: ['axe', 'alfa'],
  },
  {
    id: 'target-16',
    criterion: '2.5.8',
    css: '.small { inline-size: 16px; block-size: 16px; padding: 0; border: 1px solid #111; display: block }',
    content:
      '<button class="small" type="button" aria-label="Zooma in">+</button><button class="small" type="button" aria-label="Zooma ut">-</button>',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  {
    id: 'target-30',
    criterion: '2.5.5',
    css: '.middle { inline-size: 30px; block-size: 30px; padding: 0; border: 1px solid #111 }',
    content: '<p><button class="middle" type="button" aria-label="Zooma in">+</button></p>',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  { id: 'justified', criterion: '1.4.8', css: 'main p { text-align: justify }', foundBy: ['alfa'] },
  { id: 'lines-close', criterion: '1.4.8', css: 'main p { line-height: 1.1 }', foundBy: ['alfa'] },
  {
    id: 'spacing-locked',
    criterion: '1.4.12',
    content:
      '<p style="letter-spacing: 0 !important; word-spacing: 0 !important; line-height: 1.2 !important">Kommunen filmar torget.</p>',
    foundBy: ['html-validate', 'rules', 'axe', 'alfa'],
  },
  {
    id: 'cut-when-spaced',
    criterion: '1.4.12',
    css: '.box { block-size: 3.3em; inline-size: 180px; overflow: hidden } .box p { margin: 0 }',
    content: '<div class="box"><p>Kommunen filmar torget dag och natt.</p></div>',
    foundBy: ['behaviour'],
  },
  {
    id: 'cut-when-larger',
    criterion: '1.4.4',
    css: '.box { block-size: 60px; overflow: hidden } .box p { margin: 0 }',
    content: '<div class="box"><p>Kommunen filmar torget.</p><p>Filmen sparas.</p></div>',
    foundBy: ['behaviour'],
  },
  {
    id: 'printed-menu',
    criterion: '',
    css: '@media print { nav { display: block !important } }',
    foundBy: ['behaviour'],
  },
  {
    id: 'printed-pale',
    criterion: '1.4.3',
    css: '@media print { main p { color: #bbb } }',
    foundBy: ['behaviour'],
  },
  {
    id: 'button-without-script',
    criterion: '',
    content: '<button class="card" type="button">Läs upp sidan</button>',
    foundBy: ['behaviour'],
  },
  { id: 'sideways', criterion: '1.4.10', css: 'main p { inline-size: 800px }', foundBy: ['behaviour'] },
  {
    id: 'focus-unseen',
    criterion: '2.4.7',
    css: ':focus-visible { outline: none }',
    foundBy: ['alfa', 'behaviour'],
  },
  {
    id: 'focus-pale',
    criterion: '2.4.13',
    css: ':focus-visible { outline: 3px solid #ddd }',
    foundBy: ['behaviour'],
  },
  {
    id: 'focus-covered',
    criterion: '2.4.11',
    css: 'footer { position: fixed; inset: auto 0 0; block-size: 50%; background: #fff } main { min-block-size: 200vh; display: grid; align-content: end }',
    content: '<p class="end"><a class="large" href="/torget/">Torget</a></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'trap',
    criterion: '2.1.2',
    content: '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p>',
    head: '<script src="trap.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'moves',
    criterion: '2.3.3',
    css: '@keyframes slide { to { transform: translateX(9px) } } main p { animation: slide 2s infinite }',
    foundBy: ['behaviour'],
  },
  {
    id: 'locked-to-portrait',
    criterion: '1.3.4',
    css: '@media (orientation: landscape) { html { transform: rotate(-90deg) } }',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  {
    id: 'no-zoom',
    criterion: '1.4.4',
    head: '<meta name="viewport" content="width=device-width, user-scalable=no, maximum-scale=1">',
    foundBy: ['axe', 'alfa'],
  },
  {
    id: 'reloads',
    criterion: '2.2.1',
    head: '<meta http-equiv="refresh" content="20">',
    foundBy: ['html-validate', 'axe', 'alfa'],
  },
  {
    id: 'sound-by-itself',
    criterion: '1.4.2',
    content: '<audio src="torget.mp3" autoplay></audio>',
    foundBy: ['html-validate', 'axe'],
  },
  {
    id: 'blinks',
    criterion: '2.2.2',
    content: '<p><blink>Kommunen filmar torget.</blink></p>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'style-in-markup',
    criterion: '1.4.8',
    content: '<p style="margin: 0">Kommunen filmar torget.</p>',
    foundBy: ['html-validate', 'rules'],
  },
];
