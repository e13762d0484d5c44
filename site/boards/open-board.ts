import { speakPhrasesText } from '../explanations/phrases.ts';
import type { SymbolSentence } from '../explanations/statement.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { xmlText } from '../map/drawing/xml.ts';
import type { Register } from '../register/model/register.ts';
import { boardBoxes, boardGrid, storyBoxes, type BoardSubject } from './board.ts';
import { imageId, imagePath, openImage } from './button-picture.ts';
import { format, license, type OpenBoard, type OpenButton, type OpenPackage } from './open-board-format.ts';

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
  const boxes = boardBoxes(subject, register);
  const told = storyBoxes(subject, register);
  const board = openBoard(
    { id: `${id}-${locale}`, name, columns: boardGrid.columns, sentences: boxes },
    shared,
  );
  const story = openBoard(
    {
      id: `${id}-${locale}-story`,
      name: words('board:story'),
      columns: 4,
      sentences: told,
    },
    shared,
  );
  const [first, ...others] = board.buttons;
  return {
    boards: {
      'board.obf': { ...board, buttons: [{ ...first!, load_board: { path: 'story.obf' } }, ...others] },
      'story.obf': withWayBack(story, words('board:home')),
    },
    pictures: new Map([...boxes, ...told].map(({ symbols }) => [imagePath(symbols), symbols])),
  };
}

interface BoardParts {
  readonly id: string;
  readonly name: string;
  readonly columns: number;
  readonly sentences: readonly SymbolSentence[];
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
  const images = new Map(sentences.map(({ symbols }) => [imageId(symbols), openImage(symbols)]));
  return {
    format,
    id,
    locale: languageOf(locale).lang,
    name,
    description_html: xmlText(about),
    license,
    grid: {
      rows,
      columns,
      order: Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
    },
    buttons,
    images: [...images.values()],
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
