import { expect, test } from 'vitest';
import { TagReader } from '../../../scripts/publish/read-tags.ts';

const reader = new TagReader(false);

test.each(['<p>', '</p>', 'text', '<a title="x>y">', '<!-- a > -->', '<script>a<b</script>', '<br/>', ''])(
  '%s is whole',
  (piece) => {
    expect(reader.readWhole(piece)).toBeDefined();
  },
);

test.each([
  ...['<p', '<a title="x>', "<a title='", '<!-- a >', '<script>', '<script>a</b>', '<style>p{}', '<title>a'],
  ...['<textarea>', '<a b=', '</p', '<!doctype'],
])('%s is not', (piece) => {
  expect(reader.readWhole(piece)).toBeUndefined();
});

test('names are in small letters, entities are read, of two attributes the first counts', () => {
  expect(reader.readWhole('<P Title="a &amp; b" title="c" hidden>x &lt;</P>')).toEqual([
    { kind: 'open', tag: 'p', attributes: { title: 'a & b', hidden: '' }, isClosed: false },
    { kind: 'text', text: 'x ' },
    { kind: 'text', text: '<' },
    { kind: 'close', tag: 'p' },
  ]);
});

test('in SVG names keep their letters', () => {
  expect(new TagReader(true).readWhole('<svg viewBox="0 0 1 1"/>')).toEqual([
    { kind: 'open', tag: 'svg', attributes: { viewBox: '0 0 1 1' }, isClosed: true },
  ]);
});

test('a tag that never ends is passed over', () => {
  expect(reader.readLast('<p>x <b class="')).toEqual([
    { kind: 'open', tag: 'p', attributes: {}, isClosed: false },
    { kind: 'text', text: 'x ' },
  ]);
});
