import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TagReader } from '../../../scripts/publish/read-tags.ts';
import { MarkupWalk } from '../../../scripts/publish/walk-markup.ts';

/** What a walk tells, in one line for each step; texts that follow each other are one. */
function told(markup: string, walk: MarkupWalk<string>): string {
  const lines: string[] = [];
  walk.walk(markup, (step) => {
    lines.push(step.kind === 'text' ? 'text' : `${step.kind} ${'element' in step ? step.element : step.tag}`);
  });
  return lines.filter((line, index) => line !== 'text' || lines[index - 1] !== 'text').join('\n');
}

const newWalk = (isXml = false): MarkupWalk<string> =>
  new MarkupWalk(isXml, (tag, attributes) => `${tag} ${JSON.stringify(attributes)}`);

/** What the parser tells of the whole file at once. */
function toldAtOnce(markup: string, isXml = false): string {
  const lines = new TagReader(isXml)
    .readLast(markup)
    .filter((event) => event.kind !== 'text' || event.text.trim() !== '')
    .map((event) => {
      if (event.kind === 'text') return 'text';
      return event.kind === 'open'
        ? `open ${event.tag} ${JSON.stringify(event.attributes)}`
        : `close ${event.tag}`;
    });
  return lines.filter((line, index) => line !== 'text' || lines[index - 1] !== 'text').join('\n');
}

const bits = [
  ...['<p>', '</p>', '<p class="a">', '<a href="/x?a=1&amp;b=2">', '</a>', '<br/>', '<img alt="a > b">'],
  ...['<!-- a > b -->', '<!--', '-->', '<!doctype html>', '<script>', 'if (a < b) c > d;', '</script>'],
  ...['<style>', 'p > b {}', '</style>', '<title>', 'Torget &amp; <b>', '</title>', '<textarea>'],
  ...[
    '</textarea>',
    '<',
    '>',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    'Kamera',
    '&nbsp;',
    '&',
    ' < 3',
    "<i title='",
    '<b x=',
    'å',
  ],
];

test('tells the same as a parser that reads the file at once, whatever stands in it', () => {
  const walk = newWalk();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
      const markup = parts.join('');
      expect(told(markup, walk)).toBe(toldAtOnce(markup));
    }),
    { numRuns: 3000 },
  );
});

test('tells the same of SVG', () => {
  const markup =
    '<?xml version="1.0"?><svg viewBox="0 0 1 1"><Title>a</Title><![CDATA[ a > b ]]><use xlink:href="#a"/></svg>';
  expect(told(markup, newWalk(true))).toBe(toldAtOnce(markup, true));
  expect(told(markup, newWalk(true))).toContain('open use {"xlink:href":"#a"}\nclose svg');
});

test('understands a tag once that comes again and again', () => {
  let understood = 0;
  const walk = new MarkupWalk(false, () => (understood += 1));
  for (let page = 0; page < 10; page += 1) walk.walk('<li class="a">x</li>'.repeat(50), () => undefined);
  expect(understood).toBe(1);
});

test('a long script full of ends of tags is read in one go', () => {
  const markup = `<script>${'a > b;'.repeat(20_000)}</script><p id="a">x</p>`;
  expect(told(markup, newWalk())).toBe(
    'open script {}\ntext\nclose script\nopen p {"id":"a"}\ntext\nclose p',
  );
});
