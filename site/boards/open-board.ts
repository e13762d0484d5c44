import { speakPhrasesText } from '../explanations/phrases.ts';
import type { SymbolPiece, SymbolSentence } from '../explanations/statement.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { zipBytes } from '../open-data/zip-bytes.ts';
import type { Register } from '../register/model/register.ts';
import { drawnSets } from '../symbols/symbol-sets.ts';
import type { SymbolDrawing } from '../symbols/symbol-drawing.ts';
import type { Concept } from '../symbols/concept.ts';
import { boardBoxes, boardGrid, storyBoxes, type BoardSubject } from './board.ts';

/** Parts of an Open Board (https://www.openboardformat.org/docs), version 0.1, as far as ours have them. */
export interface OpenBoard {
  readonly format: typeof format;
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
  readonly name: string;
  readonly description_html: string;
  readonly license: OpenLicense;
  readonly grid: {
    readonly rows: number;
    readonly columns: number;
    readonly order: readonly (readonly (string | null)[])[];
  };
  readonly buttons: readonly OpenButton[];
  readonly images: readonly OpenImage[];
  readonly sounds: readonly never[];
}

interface OpenButton {
  readonly id: string;
  readonly label: string;
  /** What the device says. */
  readonly vocalization: string;
  readonly image_id?: string;
  readonly border_color: string;
  readonly background_color: string;
  readonly load_board?: { readonly path: string };
  readonly action?: ':home';
}

interface OpenImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly content_type: 'image/svg+xml';
  readonly data: string;
  readonly license: OpenLicense;
}

interface OpenLicense {
  readonly type: 'CC By-SA';
  readonly copyright_notice_url: string;
  readonly author_name: string;
  readonly author_url?: string;
}

const format = 'open-board-0.1';

/** OpenMoji, and drawings of our own in its manner: https://openmoji.org. */
const license: OpenLicense = {
  type: 'CC By-SA',
  copyright_notice_url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  author_name: 'OpenMoji',
  author_url: 'https://openmoji.org',
};

/** Boards that belong together, by their path in a package; the first one is opened first. */
export type OpenPackage = Readonly<Record<string, OpenBoard>>;

/** The board and the walk-through of a place or kind of place, for a speech device. */
export function openBoards(
  subject: BoardSubject,
  register: Register,
  locale: Locale,
  name: string,
): OpenPackage {
  const id = typeof subject === 'string' ? subject : subject.id;
  const words = translator(locale);
  const about = words('board:about', {
    municipality: register.municipality.name,
    licence: words('symbol-sets:openmoji.licence'),
  });
  const shared = { locale, about, registerLang: register.municipality.registerLanguage };
  const board = openBoard(
    { id: `${id}-${locale}`, name, columns: boardGrid.columns, sentences: boardBoxes(subject, register) },
    shared,
  );
  const story = openBoard(
    {
      id: `${id}-${locale}-story`,
      name: words('board:story'),
      columns: 4,
      sentences: storyBoxes(subject, register),
    },
    shared,
  );
  const [first, ...others] = board.buttons;
  return {
    'board.obf': { ...board, buttons: [{ ...first!, load_board: { path: 'story.obf' } }, ...others] },
    'story.obf': withWayBack(story, words('board:home')),
  };
}

interface BoardParts {
  readonly id: string;
  readonly name: string;
  readonly columns: number;
  readonly sentences: readonly (SymbolSentence & { readonly answer?: unknown })[];
}

interface Shared {
  readonly locale: Locale;
  readonly about: string;
  readonly registerLang: string;
}

function openBoard(
  { id, name, columns, sentences }: BoardParts,
  { locale, about, registerLang }: Shared,
): OpenBoard {
  const buttons = sentences.map((sentence, index): OpenButton => ({
    id: String(index + 1),
    ...said(speakPhrasesText(sentence, locale, registerLang)),
    image_id: imageId(sentence.symbols),
    border_color: 'rgb(10, 10, 10)',
    background_color: 'rgb(255, 255, 255)',
  }));
  const rows = Math.ceil(buttons.length / columns);
  const cells = Array.from({ length: rows * columns }, (_, index) => buttons[index]?.id ?? null);
  const images = new Map(sentences.map(({ symbols }) => [imageId(symbols), symbols]));
  return {
    format,
    id,
    locale: languageOf(locale).lang,
    name,
    description_html: about,
    license,
    grid: {
      rows,
      columns,
      order: Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
    },
    buttons,
    images: [...images].map(([image, symbols]) => drawImage(image, symbols)),
    sounds: [],
  };
}

/** Fills the first empty cell with a button that leads back; the walk-through always leaves one. */
function withWayBack(board: OpenBoard, label: string): OpenBoard {
  const button: OpenButton = {
    id: 'back',
    ...said(label),
    border_color: 'rgb(10, 10, 10)',
    background_color: 'rgb(255, 255, 255)',
    action: ':home',
  };
  const cells = board.grid.order.flat();
  const at = cells.indexOf(null);
  const { rows, columns } = board.grid;
  const filled = at === -1 ? [...cells, button.id] : cells.with(at, button.id);
  const full = [...filled, ...new Array<null>((columns - (filled.length % columns)) % columns).fill(null)];
  const count = Math.max(rows, full.length / columns);
  return {
    ...board,
    grid: {
      columns,
      rows: count,
      order: Array.from({ length: count }, (_, row) => full.slice(row * columns, (row + 1) * columns)),
    },
    buttons: [...board.buttons, button],
  };
}

const said = (text: string) => ({ label: text, vocalization: text });

const imageId = (symbols: readonly SymbolPiece[]): string =>
  symbols.map((piece) => (typeof piece === 'string' ? piece : String(piece.digits))).join('-');

let pictures: Readonly<Record<Concept, SymbolDrawing>> | undefined;

/** The side of a symbol in the picture of a button. */
const side = 100;

/** The symbols of a button beside each other in one picture, since a button has one alone. */
function drawImage(id: string, symbols: readonly SymbolPiece[]): OpenImage {
  pictures ??= drawnSets.openmoji();
  const parts = symbols.map((piece, index) => {
    const x = index * side;
    if (typeof piece !== 'string')
      return `<text x="${x + side / 2}" y="${side * 0.78}" font-family="sans-serif" font-size="${side * 0.8}" font-weight="700" text-anchor="middle">${piece.digits}</text>`;
    const { box, body } = pictures![piece];
    return `<svg x="${x}" width="${side}" height="${side}" viewBox="${box.join(' ')}">${body}</svg>`;
  });
  const width = symbols.length * side;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${side}" viewBox="0 0 ${width} ${side}">${parts.join('')}</svg>`;
  return {
    id,
    width,
    height: side,
    content_type: 'image/svg+xml',
    data: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    license,
  };
}

/** A package of boards (`.obz`): a ZIP archive with the boards and what it says of them. */
export function packBoards(boards: OpenPackage): Uint8Array {
  const files = { 'manifest.json': openManifest(boards), ...boards };
  const encoder = new TextEncoder();
  return zipBytes(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, encoder.encode(JSON.stringify(content))]),
    ),
  );
}

/** What a package says of its boards (`manifest.json`). */
export function openManifest(boards: OpenPackage): Readonly<Record<string, unknown>> {
  const [root] = Object.keys(boards);
  const paths = Object.entries(boards).map(([path, { id }]): [string, string] => [id, path]);
  return { format, root, paths: { boards: Object.fromEntries(paths), images: {}, sounds: {} } };
}
