import { signLines } from '../../site/signs/sign-content.ts';
import { signRound } from '../../site/signs/sign-round.ts';
import type { Register } from '../../site/register/model/register.ts';
import type { EditorLocale } from '../../site/i18n/locales.ts';
import type { Words } from '../words.ts';

/** The columns of the list, by their words. */
const columns = ['id', 'place', 'address', 'task', 'since', 'checked', 'sign', 'look'] as const;

/**
 * The sign round as CSV for a caretaker: every place with something to do first, what the sign must say there, and room
 * to write. It opens in Excel as it is: UTF-8 with BOM, semicolons, and no cell that a program could take for a formula.
 */
export function roundCsv(register: Register, language: EditorLocale, words: Words): string {
  const stops = signRound(register);
  const inOrder = [
    ...stops.filter(({ task }) => task !== 'none'),
    ...stops.filter(({ task }) => task === 'none'),
  ];
  const rows = inOrder.map(({ place, task, since }) => [
    place.id,
    place.name,
    place.address ?? '',
    words(`round.task.${task}`),
    since ?? '',
    place.signChecked ?? '',
    task === 'take-down'
      ? ''
      : signLines(place, register)
          .map(({ say, answer, values }) =>
            [say(language), ...(answer ? [answer(language)] : []), ...values.map(({ text }) => text)].join(
              ' ',
            ),
          )
          .join(' / '),
    '',
  ]);
  const heading = columns.map((column) => words(`round.column.${column}`));
  const lines = [heading, ...rows].map((row) => row.map(csvCell).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A cell in quotes. What begins as a formula gets an apostrophe, so that no program reckons with it (OWASP, CSV injection). */
export function csvCell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
