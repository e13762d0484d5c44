import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { picturesOfText } from '../../../../scripts/access/rules/pictures-of-text.ts';

const found = (body: string): number =>
  picturesOfText(readAccessPage('a.html', `<body>${body}</body>`)).length;
const many = Array.from({ length: 16 }, (_, index) => `word${index}`).join(' ');

test.each([
  '<img src="a.png" alt="The square seen from the north, with the town hall to the left.">',
  '<img src="a.png" alt="The camera at 12.5 metres">',
  '<svg role="img" aria-labelledby="a b"><title id="a">Map of the square</title><desc id="b">It shows. It also shows.</desc></svg>',
  `<p id="a">${many}</p><svg role="img" aria-labelledby="a"><text>Checked in 2026</text></svg>`,
  `<p>${many}</p>`,
])('%s is a picture with a name', (body) => {
  expect(found(body)).toBe(0);
});

test.each([
  '<img src="a.png" alt="The square is filmed. The film is kept for two days.">',
  `<img src="a.png" alt="${many}">`,
  `<svg role="img" aria-label="${many}"></svg>`,
  `<svg role="img"><title>${many}</title></svg>`,
  `<div role="img" aria-label="${many}"></div>`,
  `<input type="image" src="a.png" alt="${many}">`,
  '<svg aria-hidden="true"><text>The film is <tspan>kept for two days</tspan></text></svg>',
])('%s holds sentences', (body) => {
  expect(found(body)).toBe(1);
});
