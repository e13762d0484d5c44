import { sayOutdated } from '../explanations/plain/upkeep.ts';
import { speakText } from '../explanations/speak.ts';
import type { Sentence } from '../explanations/statement.ts';
import type { OutdatedSign } from '../facts/outdated-sign.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import type { Place, Register } from '../register/model/register.ts';
import * as cell from '../results/cell.ts';
import type { Table } from '../results/table.ts';
import { signLines } from './sign-content.ts';
import type { SignRoundStop } from './sign-round.ts';

/** The sign round as a table: every place with something to do first, what its sign must say, and room to write. */
export function roundTable(stops: readonly SignRoundStop[], register: Register, locale: Locale): Table {
  return {
    columns: [
      'sign-number',
      'place',
      'address',
      'task',
      'outdated',
      'because',
      'sign-due',
      'sign-checked',
      'sign-says',
      'note',
    ],
    rows: stops.map(({ place, task, outdated, due }) => [
      cell.nameCell(place.id),
      cell.placeCell(place),
      cell.statedCell(place.address, cell.nameCell),
      cell.wordCell(`sign:round.task.${task}`),
      cell.statedCell(outdated?.since, cell.dateCell),
      becauseCell(outdated, register, locale),
      cell.statedCell(due, cell.dateCell),
      cell.statedCell(place.signChecked, cell.dateCell),
      task === 'take-down' ? undefined : saidCell(wordsOnSign(place, register, locale), locale),
      undefined,
    ]),
  };
}

/** The signs that are out of date as a table: since when, and why. */
export function outdatedTable(stops: readonly SignRoundStop[], register: Register, locale: Locale): Table {
  return {
    columns: ['place', 'outdated', 'because'],
    rows: stops.map(({ place, outdated }) => [
      cell.placeCell(place),
      cell.statedCell(outdated?.since, cell.dateCell),
      becauseCell(outdated, register, locale),
    ]),
  };
}

const saidCell = (text: string, locale: Locale): cell.Cell =>
  cell.textCell({ [languageOf(locale).lang]: text });

function becauseCell(
  outdated: OutdatedSign | undefined,
  { municipality }: Register,
  locale: Locale,
): cell.Cell {
  if (!outdated) return undefined;
  const say = (statement: Sentence): string => speakText(statement, locale, municipality.registerLanguage);
  // The first sentence tells the day, which has a cell of its own.
  return saidCell(sayOutdated(outdated).slice(1).map(say).join(' '), locale);
}

function wordsOnSign(place: Place, register: Register, locale: Locale): string {
  return signLines(place, register)
    .map(({ say, answer, values }) =>
      [say(locale), ...(answer ? [answer(locale)] : []), ...values.map(({ text }) => text)].join(' '),
    )
    .join(' / ');
}
