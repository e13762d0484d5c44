import type { Canary } from './canary.ts';

/** Defects of fields and of what is pressed, dragged or reached by keys. */
export const formCanaries: readonly Canary[] = [
  {
    id: 'field-without-label',
    criterion: '3.3.2',
    content: '<p><input class="card" type="search"></p>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'field-with-hint-only',
    criterion: '3.3.2',
    content: '<p><input class="card" type="search" placeholder="Platsens namn"></p>',
    foundBy: ['html-validate', 'htmlcs'],
  },
  {
    id: 'choice-without-label',
    criterion: '3.3.2',
    content: '<p><select class="card"><option>Torget</option><option>Gatan</option></select></p>',
    foundBy: ['html-validate', 'axe', 'alfa', 'htmlcs'],
  },
  {
    id: 'choices-without-question',
    criterion: '3.3.2',
    content:
      '<p><input class="card" id="film" type="radio" name="vad" value="film"> <label for="film">Film</label> <input class="card" id="svar" type="radio" name="vad" value="svar"> <label for="svar">Svar</label></p>',
    foundBy: ['rules'],
  },
  {
    id: 'no-autocomplete',
    criterion: '1.3.5',
    content:
      '<p><label for="mail">E-post</label> <input class="card" id="mail" name="email" type="email"></p>',
    foundBy: ['rules'],
  },
  {
    id: 'autocomplete-unknown',
    criterion: '1.3.5',
    content:
      '<p><label for="mail">E-post</label> <input class="card" id="mail" name="email" type="email" autocomplete="epost"></p>',
    foundBy: ['html-validate', 'axe', 'alfa'],
  },
  {
    id: 'description-missing',
    criterion: '1.3.1',
    content:
      '<p><label for="q">Plats</label> <input class="card" id="q" type="search" aria-describedby="saknas"></p>',
    foundBy: ['html-validate', 'axe'],
  },
  {
    id: 'button-in-link',
    criterion: '4.1.2',
    content: '<p><a class="large" href="/torget/"><button class="card" type="button">Torget</button></a></p>',
    foundBy: ['html-validate', 'alfa', 'behaviour'],
  },
  {
    id: 'pressed-without-keyboard',
    criterion: '2.1.1',
    content: '<div class="card" role="button">Visa platsen</div>',
    foundBy: ['html-validate', 'behaviour'],
  },
  {
    id: 'only-dragged',
    criterion: '2.5.7',
    content: '<div class="card" draggable="true">Torget</div>',
    foundBy: ['rules'],
  },
  {
    id: 'own-order-of-tabs',
    criterion: '2.4.3',
    content: '<p><a class="large" href="/torget/" tabindex="3">Torget</a></p>',
    foundBy: ['axe', 'alfa', 'behaviour'],
  },
  {
    id: 'one-key-for-two',
    criterion: '',
    content:
      '<p><a class="large" href="/torget/" accesskey="t">Torget</a> <a class="large" href="/gatan/" accesskey="t">Gatan</a></p>',
    foundBy: ['axe'],
  },
];
