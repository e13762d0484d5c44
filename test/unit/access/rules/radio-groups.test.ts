import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { radioGroups } from '../../../../scripts/access/rules/radio-groups.ts';

const found = (body: string): readonly string[] =>
  radioGroups(readAccessPage('a.html', `<html lang="en"><body>${body}</body></html>`)).map(
    (each) => each.found,
  );
const input = (name: string, type = 'radio'): string =>
  `<label><input type="${type}" name="${name}"> A</label>`;
const two = (name: string, type = 'radio'): string => input(name, type) + input(name, type);

test.each([
  ['in a paragraph', `<p>${two('a')}</p>`],
  ['in a form', `<form><h2>What?</h2>${two('a')}</form>`],
  ['in a fieldset that says nothing', `<fieldset>${two('a')}</fieldset>`],
  ['in a fieldset with an empty legend', `<fieldset><legend> </legend>${two('a')}</fieldset>`],
  ['in a fieldset with a legend further in', `<fieldset><p><legend>A</legend></p>${two('a')}</fieldset>`],
  ['in a group without a name', `<div role="radiogroup">${two('a')}</div>`],
  ['that are partly in a group', `<fieldset><legend>What?</legend>${input('a')}</fieldset>${input('a')}`],
])('radio buttons %s do not say of what they are', (_, body) => {
  expect(found(body)).toEqual(['radio: a']);
});

test('boxes of one name are found too, and each question', () => {
  expect(found(two('a', 'checkbox') + two('b'))).toEqual(['checkbox: a', 'radio: b']);
});

test.each([
  ['in a fieldset', `<fieldset><legend>What?</legend><p>${two('a')}</p></fieldset>`],
  ['in a fieldset that is called otherwise', `<fieldset aria-label="What?">${two('a')}</fieldset>`],
  ['in a group', `<p id="q">What?</p><div role="radiogroup" aria-labelledby="q">${two('a')}</div>`],
  ['as boxes in a group', `<div role="group" aria-label="What?">${two('a', 'checkbox')}</div>`],
  ['alone', input('a', 'checkbox')],
  ['of several names', input('a', 'checkbox') + input('b', 'checkbox')],
  ['of no name', two('')],
  ['of two forms', `<form>${input('a')}</form><form>${input('a')}</form>`],
  ['of another form by its id', `<form id="f"></form>${input('a')}<input type="radio" name="a" form="f">`],
  ['hidden', `<div hidden>${two('a')}</div>`],
])('choices %s are as they should be', (_, body) => {
  expect(found(body)).toEqual([]);
});
