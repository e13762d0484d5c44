import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { templates } from './pages.ts';

/** The classes of a page, and the addresses of its style sheets. */
function readPage(html: string): {
  readonly classes: ReadonlySet<string>;
  readonly sheets: readonly string[];
} {
  const classes = new Set<string>();
  const sheets: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: of = '', rel, href }) {
      for (const each of of.split(/\s+/)) classes.add(each);
      if (name === 'link' && rel === 'stylesheet' && href !== undefined) sheets.push(href);
    },
  });
  parser.end(html);
  return { classes, sheets };
}

/** The classes that a style sheet says something of. */
const classesOf = (css: string): ReadonlySet<string> =>
  new Set([...css.replace(/url\([^)]*\)/g, '').matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name!));

/** Frames in the pages of others look as `embed-frame.css` says, and need nothing of the portal's sheets. */
const isFrame = (path: string): boolean => path.startsWith('/embed/');

test('a page fetches every style sheet that says something of what is on it', async ({ request }) => {
  const pages = await Promise.all(
    templates
      .filter((path) => !isFrame(path))
      .map(async (path) => ({ path, ...readPage(await (await request.get(path)).text()) })),
  );
  const addresses = [...new Set(pages.flatMap(({ sheets }) => sheets))];
  const styled = new Map(
    await Promise.all(
      addresses.map(
        async (address) => [address, classesOf(await (await request.get(address)).text())] as const,
      ),
    ),
  );
  // The portal's own, the paper's, and those of forms and of figures.
  expect(styled.size).toBeGreaterThanOrEqual(4);
  expect([...styled.values()].every((classes) => classes.size > 5)).toBe(true);
  const missing = pages.flatMap(({ path, classes, sheets }) =>
    [...classes]
      .filter((name) => !sheets.some((sheet) => styled.get(sheet)!.has(name)))
      .flatMap((name) =>
        addresses.filter((sheet) => styled.get(sheet)!.has(name)).map((sheet) => `${path} ${name} ${sheet}`),
      ),
  );
  expect(missing).toEqual([]);
});
