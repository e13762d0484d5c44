import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { SignColours } from './sign-colours.ts';
import type { SignLayout } from './sign-layout.ts';
import { column, row, type SignNode } from './sign-node.ts';
import type { SignSource } from './sign-source.ts';

/** How broad a bold letter is on average, as part of the size of the type, with some to spare. */
export const letterWidth = 0.58;
const softHyphen = '\u00ad';

/** The band at the top: the camera, and what it is about in letters that are seen first. */
export function signHeading({ layout, languages }: SignSource, colours: SignColours): SignNode {
  const { margin, emblem } = layout;
  const pad = margin * 0.6;
  const [first, second] = languages;
  const lines = headingLines(first);
  const size = headingSize(first, layout);
  const { lang, dir } = languageOf(first);
  return row(
    'ltr',
    {
      width: layout.width,
      backgroundColor: colours.band,
      color: colours.paper,
      alignItems: 'center',
      padding: pad,
      gap: pad,
    },
    [
      column(
        {
          backgroundColor: colours.paper,
          borderRadius: emblem * 0.08,
          padding: emblem * 0.04,
          flexShrink: 0,
        },
        [{ kind: 'symbol', concept: 'camera', size: emblem * 0.92 }],
      ),
      column({ flexGrow: 1, flexShrink: 1, width: 0 }, [
        ...lines.map((text): SignNode => ({
          kind: 'words',
          tag: 'h1',
          words: { text, lang, dir },
          style: { fontSize: size, fontWeight: 700, lineHeight: 1.05 },
        })),
        ...(second === undefined ? [] : [secondHeading(second, layout)]),
      ]),
    ],
  );
}

/** The heading in lines: it may be parted where the words have a soft hyphen or a space. */
export function headingLines(locale: Locale): readonly string[] {
  const heading = translator(locale)('sign:heading');
  const parts = heading.includes(softHyphen)
    ? heading.split(softHyphen).map((part, index, all) => (index < all.length - 1 ? `${part}-` : part))
    : heading.split(' ');
  if (parts.length <= 2) return parts;
  const half = Math.ceil(parts.length / 2);
  return [parts.slice(0, half).join(' '), parts.slice(half).join(' ')];
}

/** The size of the heading: as the layout has it, or as large as its longest line has room for. */
export function headingSize(locale: Locale, layout: SignLayout): number {
  const longest = Math.max(...headingLines(locale).map(({ length }) => length));
  return Math.min(layout.heading, headingRoom(layout) / (longest * letterWidth));
}

function headingRoom({ width, margin, emblem }: SignLayout): number {
  return width - margin * 0.6 * 3 - emblem;
}

function secondHeading(locale: Locale, layout: SignLayout): SignNode {
  const { lang, dir } = languageOf(locale);
  const text = translator(locale)('sign:heading').replaceAll(softHyphen, '');
  const size = Math.min(layout.heading * 0.5, headingRoom(layout) / (text.length * letterWidth));
  return {
    kind: 'words',
    tag: 'p',
    words: { text, lang, dir },
    style: { fontSize: size, fontWeight: 700, lineHeight: 1.2 },
  };
}
