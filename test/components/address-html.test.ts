import { expect, test } from 'vitest';
import { addressHtml } from '../../site/components/address-html.ts';

test.each([
  ['namnden@exempel.example', 'namnden@<wbr>exempel<wbr>.example'],
  ['https://exempel.example/kamera/', 'https://exempel<wbr>.example/<wbr>kamera/'],
  ['031-390 06 00', '031-390 06 00'],
  ['<b>@x', '&lt;b&gt;@<wbr>x'],
])('%s may be parted only where its parts meet', (address, html) => {
  expect(addressHtml(address)).toBe(html);
});
