import type { Canary } from './canary.ts';

/** Defects of what pressing does and says, of what time does, and of words that a style adds. */
export const pressCanaries: readonly Canary[] = [
  {
    id: 'acts-when-pressed-down',
    criterion: '2.5.2',
    content:
      '<form action="/torget/"><p><button class="card" type="submit" id="b">Spara</button></p></form><p id="o">Kommunen filmar gatan.</p>',
    head: '<script src="press.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'pressed-without-a-word',
    criterion: '4.1.3',
    content:
      '<form action="/torget/"><p><button class="card" type="submit" id="b">Spara</button></p></form><p id="o"></p>',
    head: '<script src="silent.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'filtered-without-a-word',
    criterion: '4.1.3',
    content:
      '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p><p id="o">44 platser</p>',
    head: '<script src="filter.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'state-that-stays',
    criterion: '4.1.2',
    content:
      '<form action="/torget/"><p><button class="card" type="submit" id="b" aria-expanded="false">Visa</button></p></form><p id="o"></p>',
    head: '<script src="unfold.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'focus-lost-when-pressed',
    criterion: '2.4.3',
    content:
      '<form action="/torget/"><p><button class="card" type="submit" id="b">Ta bort</button></p></form>',
    head: '<script src="remove.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'dialog-without-focus',
    criterion: '2.4.3',
    content: '<form action="/torget/"><p><button class="card" type="submit" id="b">Visa</button></p></form>',
    head: '<script src="dialog.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'pressed-by-pointer-only',
    criterion: '2.1.1',
    content: '<div class="card" id="b">Visa platsen</div>',
    head: '<script src="listen.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'hand-by-pointer-only',
    criterion: '2.1.1',
    css: 'main .card { cursor: pointer }',
    content: '<div class="card">Visa platsen</div>',
    foundBy: ['behaviour'],
  },
  {
    id: 'flashes-by-style',
    criterion: '2.3.1',
    css: 'h1 { border-block-end: 4px solid #111 } @keyframes flash { 50% { border-color: #fff } } @media (prefers-reduced-motion: no-preference) { h1 { animation: flash 0.2s 9 } }',
    foundBy: ['behaviour'],
  },
  {
    id: 'flashes-by-script',
    criterion: '2.3.1',
    content: '<p id="o">Kommunen filmar gatan.</p>',
    head: '<script src="flash.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'parts-that-take-turns',
    criterion: '2.2.2',
    content: '<p id="o">Kommunen filmar gatan.</p>',
    head: '<script src="turns.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'leads-away-after-a-time',
    criterion: '2.2.1',
    head: '<script src="leave.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'field-taken-away-after-a-time',
    criterion: '2.2.1',
    content: '<p><label for="q">Plats</label> <input class="card" id="q" type="search"></p>',
    head: '<script src="close.js"></script>',
    foundBy: ['behaviour'],
  },
  {
    id: 'words-of-style',
    criterion: '1.3.1',
    css: '.kept::before { content: "Viktigt: " }',
    content: '<p class="kept">Filmen sparas i två dygn.</p>',
    foundBy: ['behaviour'],
  },
  {
    id: 'png-that-moves',
    criterion: '2.2.2',
    content:
      '<p><img alt="" width="48" height="48" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAACGFjVEwAAAACAAAAAPONk3AAAAAaZmNUTAAAAAAAAAAIAAAACAAAAAAAAAAAAAEAAgAA/F3r2gAAAA5JREFUeNpjUIICBsoYADJXCIEO5TCBAAAAGmZjVEwAAAABAAAACAAAAAgAAAAAAAAAAAABAAIAAGcuAQ4AAAASZmRBVAAAAAJ42mO4CwUMlDEAxbE3QXNFSAsAAAAASUVORK5CYII="></p>',
    foundBy: ['behaviour'],
  },
];
