import type { Canary } from './canary.ts';

/** Defects of what is close, turned, pointed at or has focus, of what moves by itself, and of what a value or key does. */
export const stateCanaries: readonly Canary[] = [
  {
    id: 'pale-when-pointed-at',
    criterion: '1.4.3',
    css: '.large:hover { color: #949494 }',
    foundBy: ['behaviour'],
  },
  {
    id: 'pale-with-focus',
    criterion: '1.4.3',
    css: '.large:focus-visible { opacity: 0.4 }',
    foundBy: ['behaviour'],
  },
  {
    id: 'hint-for-pointer-only',
    criterion: '1.4.13',
    css: '.hint { opacity: 0 } .why:hover .hint { opacity: 1 }',
    content: '<p class="why">Varför? <span class="hint">För att förebygga våld.</span></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'hint-of-style-for-pointer-only',
    criterion: '1.4.13',
    css: '.large:hover::after { content: attr(data-hint) }',
    content: '<p><a class="large" href="/torget/" data-hint="Kommunen filmar torget.">Torget</a></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'hint-of-script-for-pointer-only',
    criterion: '2.1.1',
    content: '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p><p id="hint"></p>',
    head: '<script src="point.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'hint-that-stays',
    criterion: '1.4.13',
    css: '.why { position: relative } .hint { position: absolute; inset-block-start: 100%; inset-inline-start: 0; display: none; background: #fff } .why:hover .hint, .why:focus-within .hint { display: block }',
    content:
      '<p class="why"><a class="large" href="/torget/">Torget</a> <span class="hint">För att förebygga våld.</span></p><p>Filmen sparas i två dygn.</p>',
    foundBy: ['axe', 'behaviour'],
  },
  {
    id: 'letters-crowded',
    criterion: '1.4.8',
    css: 'main p { letter-spacing: -0.08em }',
    foundBy: ['behaviour'],
  },
  {
    id: 'words-crowded',
    criterion: '1.4.8',
    css: 'main p { word-spacing: -0.2em }',
    foundBy: ['behaviour'],
  },
  {
    id: 'lines-of-heading-crowded',
    criterion: '1.4.8',
    css: 'h1 { line-height: 0.7; inline-size: 6em }',
    heading: '<h1>Torget och gatan</h1>',
    title: 'Torget och gatan – Exempelköping',
    foundBy: ['behaviour'],
  },
  {
    id: 'picture-that-moves',
    criterion: '2.2.2',
    content:
      '<p><img alt="" width="48" height="48" src="data:image/gif;base64,R0lGODlhCAAIAIAAAExpcRERESH/C05FVFNDQVBFMi4wAwEAAAAh+QQFMgAAACwAAAAACAAIAAACB4yPqcvtXQAAIfkEBTIAAAAsAAAAAAgACACATGlx7u7uAgeMj6nL7V0AADs="></p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'moves-on-and-on',
    criterion: '2.2.2',
    css: '@keyframes slide { to { transform: translateX(9px) } } @media (prefers-reduced-motion: no-preference) { main p { animation: slide 3s 2 } }',
    foundBy: ['behaviour'],
  },
  {
    id: 'written-anew',
    criterion: '2.2.2',
    content: '<p id="q">Kommunen filmar torget.</p>',
    head: '<script src="tick.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'moves',
    criterion: '2.3.3',
    css: '@keyframes slide { to { transform: translateX(9px) } } main p { animation: slide 2s infinite }',
    foundBy: ['behaviour'],
  },
  {
    id: 'choice-leads-away',
    criterion: '3.2.2',
    content:
      '<p><label for="q">Plats</label> <select class="card" id="q"><option>Torget</option><option>Gatan</option></select></p>',
    head: '<script src="choose.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'tick-opens-window',
    criterion: '3.2.2',
    content: '<p><label class="card"><input id="q" type="checkbox"> Visa platsen</label></p>',
    head: '<script src="window.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'focus-jumps-at-letter',
    criterion: '3.2.2',
    content: '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p>',
    head: '<script src="jump.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'command-of-one-letter',
    criterion: '2.1.4',
    content: '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p>',
    head: '<script src="command.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'seen-in-other-order',
    criterion: '1.3.2',
    css: '.steps { display: flex; flex-direction: column-reverse }',
    content: '<div class="steps"><p>Först filmas torget.</p><p>Sedan sparas filmen.</p></div>',
    foundBy: ['behaviour'],
  },
  {
    id: 'seen-in-other-order-when-narrow',
    criterion: '2.4.3',
    css: '.steps { display: flex; flex-wrap: wrap } @media (width < 400px) { .last { order: -1 } }',
    content:
      '<div class="steps"><a class="large" href="/torget/">Torget</a> <a class="large last" href="/gatan/">Gatan</a></div>',
    foundBy: ['behaviour'],
  },
];
