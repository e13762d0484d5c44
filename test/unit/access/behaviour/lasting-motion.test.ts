import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lastingMotion } from '../../../../scripts/access/behaviour/lasting-motion.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(lastingMotion);
const fade = '@keyframes fade { to { color: #333 } }';
const text = '<p>The film is kept for two days.</p>';

test.each([
  ['comes to rest in time', `${fade} p { animation: fade 2s 2 }`],
  ['stands still', `${fade} p { animation: fade 2s infinite paused }`],
  ['is not seen', `${fade} p { animation: fade 2s infinite; display: none }`],
])('what %s is not found', async (_, style) => {
  expect(await found(style, text)).toEqual([]);
});

test.each([
  [`${fade} p { animation: fade 2s 3 }`, 'animation 6 s'],
  [`${fade} p { animation: fade 2s infinite }`, 'animation Infinity s'],
  [`${fade} p::after { content: 'x'; animation: fade 9s }`, 'animation 9 s'],
  [`${fade} @media (prefers-reduced-motion: no-preference) { p { animation: fade 9s } }`, 'animation 9 s'],
])('what goes on by the style %s is found', async (style, fault) => {
  expect(await found(style, text)).toEqual([fault]);
});

test('a drawing that moves without end is found, and not one that moves once', async () => {
  const drawing = (count: string): string =>
    `<svg><circle r="9"><animate attributeName="fill" to="#333" dur="2s" ${count}></animate></circle></svg>`;
  expect(await found('', drawing('repeatCount="indefinite"'))).toEqual(['animate']);
  expect(await found('', drawing(''))).toEqual([]);
});

test('what a script goes on writing is found, and not what it writes once', async () => {
  const write = `document.querySelector('p').textContent += '.'`;
  const scripts = [`setInterval(() => { ${write} }, 200)`, `setTimeout(() => { ${write} }, 600)`];
  const both = scripts.map((script) => found('', `${text}<script>${script}</script>`));
  expect(await Promise.all(both)).toEqual([['script'], []]);
}, 30_000);

/** Two frames of half a second, so many times; 0 for without end. */
async function movingPicture(format: 'gif' | 'webp', loop: number): Promise<string> {
  const frames = await Promise.all(
    ['#111', '#eee'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = sharp(frames, { join: { animated: true } });
  const bytes = await moving[format]({ delay: [500, 500], loop }).toBuffer();
  return `data:image/${format};base64,${bytes.toString('base64')}`;
}

test.each(['gif', 'webp'] as const)(
  'a picture that moves without end is found: %s',
  async (format) => {
    const [endless, short] = [await movingPicture(format, 0), await movingPicture(format, 4)];
    expect(await found('', `<img src="${endless}" alt="">`)).toEqual(['picture Infinity s']);
    expect(await found(`p { background: url(${endless}) }`, text)).toEqual(['picture Infinity s']);
    expect(await found('', `<img src="${short}" alt=""><img hidden src="${endless}" alt="">`)).toEqual([]);
  },
  30_000,
);

test('pictures that stand still or cannot be read are not found', async () => {
  const drawing = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  expect(
    await found('', `<img src='${drawing}' alt=""><img src="data:image/gif;base64,AAAA" alt="">`),
  ).toEqual([]);
}, 30_000);

test('a canvas that a script goes on drawing is found, and not one that is drawn once', async () => {
  const draw = `const brush = document.querySelector('canvas').getContext('2d');
    let turns = 0;
    const draw = () => { turns += 1; brush.fillStyle = turns % 2 === 0 ? '#eee' : '#111'; brush.fillRect(0, 0, 90, 90); };
    draw();`;
  const canvas = (does: string): string =>
    `<canvas width="90" height="90"></canvas><script>${draw}${does}</script>`;
  expect(await found('', canvas('setInterval(draw, 210);'))).toEqual(['canvas']);
  expect(await found('', canvas(''))).toEqual([]);
}, 30_000);

test('parts that take turns every few seconds are found', async () => {
  const turn = `document.querySelector('p').textContent = document.querySelector('p').textContent + '.'`;
  expect(await found('', `${text}<script>setInterval(() => { ${turn} }, 7000)</script>`)).toEqual(['script']);
}, 30_000);
