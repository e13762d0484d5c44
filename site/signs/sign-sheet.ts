import { translator } from '../i18n/translate.ts';
import { signColours, type SignColours } from './sign-colours.ts';
import { hasTelephone, signLines, type SignLine } from './sign-content.ts';
import { letterWidth, signHeading } from './sign-heading.ts';
import type { SignLayout } from './sign-layout.ts';
import { column, localWords, row, type SignNode, type SignStyle, type SignWords } from './sign-node.ts';
import type { SignSource } from './sign-source.ts';
import { symbolGrid } from './symbol-grid.ts';

/** The second language stands a little smaller than the first. */
const secondShare = 0.55;

/** A sign as nodes. @param scale how much the words have shrunk to find room, 1 or less. */
export function signSheet(source: SignSource, scale: number): SignNode {
  const { place, register, version } = source;
  const layout = version === 'symbols' ? withLowHeading(source.layout) : source.layout;
  const colours = signColours(register.municipality);
  const lines = signLines(place, register);
  const important = lines.filter(({ isImportant }) => isImportant);
  const others = lines.filter(({ isImportant }) => !isImportant);
  const { margin } = layout;
  const gap = margin * 0.42 * scale;
  const [contacts, rest] = [others.filter(isShort), others.filter((each) => !isShort(each))];
  const main = [
    ...(version === 'symbols'
      ? [symbolGrid(source, scale)]
      : important.map((each) => lineNode(each, source, scale, 'most'))),
    row(
      'ltr',
      { gap: margin },
      contacts.map((each) =>
        column({ flexGrow: 1, flexShrink: 1, width: 0 }, [lineNode(each, source, scale, 'usual')]),
      ),
    ),
    ...rest.map((each) => lineNode(each, source, scale, 'usual')),
  ];
  return column(
    {
      width: layout.width,
      height: layout.height,
      backgroundColor: colours.paper,
      color: colours.ink,
      justifyContent: 'space-between',
    },
    [
      column({ width: layout.width, flexShrink: 0 }, [
        signHeading({ ...source, layout }, colours),
        column(
          { paddingLeft: margin, paddingRight: margin, paddingTop: gap * 1.4, paddingBottom: gap, gap },
          main,
        ),
      ]),
      footer(source, colours),
    ],
  );
}

/** Symbols need the room, and the camera stands among them too. */
function withLowHeading(layout: SignLayout): SignLayout {
  return { ...layout, heading: layout.heading * 0.8, emblem: layout.emblem * 0.72 };
}

/** Telephone numbers stand two beside each other; an e-mail address needs the whole line. */
function isShort({ values }: SignLine): boolean {
  return values.length > 0 && values.every(({ text }) => text.length <= 20);
}

function lineNode(line: SignLine, source: SignSource, scale: number, size: 'most' | 'usual'): SignNode {
  const { languages, layout, register } = source;
  const fontSize = layout[size] * scale;
  const icon = (size === 'most' ? layout.icon : layout.usual * 1.35) * scale;
  const [first, second] = languages;
  const inBoth = second !== undefined && (layout.isRoomy || line.part === 'film');
  const shown = [first, ...(inBoth ? [second] : [])];
  const style = (share: number, fontWeight: number): SignStyle => ({
    fontSize: fontSize * share,
    fontWeight,
    lineHeight: 1.14,
  });
  const main = size === 'most' ? 700 : 400;
  const said = (say: SignLine['say']): readonly SignNode[] =>
    shown.map((locale, index) =>
      wordsNode(localWords(say(locale), locale), index === 0 ? style(1, main) : style(secondShare, 400)),
    );
  const values = line.values.map(({ text, isName }, index) =>
    wordsNode(
      { text, lang: isName ? register.municipality.registerLanguage : 'sv', dir: 'ltr' },
      style(index === 0 ? 1 : 0.56, 700),
    ),
  );
  const heading = row(
    'ltr',
    { flexWrap: 'wrap', columnGap: fontSize * 0.4 },
    shown.map((locale) =>
      wordsNode(localWords(line.say(locale), locale), style(size === 'most' ? 0.5 : 0.86, 400)),
    ),
  );
  const { answer } = line;
  const isTold = answer === undefined && values.length === 0;
  return row('ltr', { gap: fontSize * 0.5, alignItems: 'flex-start' }, [
    { kind: 'symbol', concept: line.concept, size: icon },
    column(
      { flexGrow: 1, flexShrink: 1, width: 0 },
      isTold ? said(line.say) : [heading, ...(answer ? said(answer) : []), ...values],
    ),
  ]);
}

function footer({ languages, layout, place, register, address }: SignSource, colours: SignColours): SignNode {
  const { margin, usual, small, qr } = layout;
  const more = hasTelephone(place, register) ? 'sign:more' : 'sign:more.ask';
  const said = languages
    .filter((each) => each !== undefined)
    .map((locale, index) =>
      wordsNode(localWords(translator(locale)(more), locale), {
        fontSize: usual * (index === 0 ? 0.82 : 0.7),
        lineHeight: 1.2,
      }),
    );
  const first = languages[0];
  const { municipality } = register;
  const lines = shownAddress(address);
  // Whoever writes it down must not wonder whether it is broken: each part has a line of its own.
  const room = layout.width - 2 * margin - qr - margin * 0.4;
  const fontSize = Math.min(
    usual * 0.82,
    room / (Math.max(...lines.map(({ length }) => length)) * letterWidth),
  );
  const addressStyle = { fontSize, fontWeight: 700, lineHeight: 1.2 };
  const parts = lines.map((text) => wordsNode({ text, lang: 'en', dir: 'ltr' }, addressStyle));
  const sheet = row(
    'ltr',
    {
      width: layout.width,
      paddingLeft: margin,
      paddingRight: margin,
      paddingBottom: margin,
      gap: margin * 0.4,
      alignItems: 'flex-end',
      flexShrink: 0,
    },
    [
      { kind: 'qr', size: qr },
      column({ flexGrow: 1, flexShrink: 1, width: 0, gap: small * 0.5 }, [
        ...said,
        column({}, parts),
        column({ borderTop: `2px solid ${colours.line}`, paddingTop: small * 0.3 }, [
          wordsNode(localWords(translator(first)('sign:number', { id: place.id }), first), {
            fontSize: small,
          }),
          ...(municipality.isExample
            ? [wordsNode(localWords(translator(first)('pages:site.example'), first), { fontSize: small })]
            : []),
        ]),
      ]),
    ],
  );
  return { ...sheet, isEnd: true };
}

/** The address as people read and write it, in two lines. */
export function shownAddress(address: string): readonly [host: string, path: string] {
  const { host, pathname } = new URL(address);
  return [`${host}/`, pathname.slice(1)];
}

function wordsNode(words: SignWords, style: SignStyle): SignNode {
  return { kind: 'words', tag: 'p', words, style };
}
