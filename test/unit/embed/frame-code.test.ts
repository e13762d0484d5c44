import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { elementCode, frameCode } from '../../../site/embed/frame-code.ts';

const framed = { address: 'https://k.example/embed/sv/place/a/', title: 'Kamera & "ljud" på Torget' };

test.each([
  ['frame', frameCode(framed, 480)],
  [
    'element',
    elementCode('https://k.example/embed.js', framed, {
      address: 'https://k.example/sv/',
      label: 'A < B',
    }).join('\n'),
  ],
])('the code of the %s is HTML as the standard has it', async (_, code) => {
  // What a page of somebody else loads is its own to judge, and it may write style.
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5', { 'insyn-embed': { flow: true, phrasing: true, permittedContent: ['a'] } }],
  });
  const { results } = await validator.validateString(code);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

test('a frame has a name for those who hear the page, and a size where style is forbidden', () => {
  const code = frameCode(framed, 480);
  expect(code).toContain('title="Kamera &amp; &quot;ljud&quot; på Torget"');
  expect(code).toMatch(/ width="\d+" height="480" /);
});
