import { generateIcsCalendar } from 'ts-ics';
import { formatDate } from '../../site/i18n/format.ts';
import { languageOf, type EditorLocale } from '../../site/i18n/locales.ts';
import type { Controller, Register } from '../../site/register/model/register.ts';
import { dueTasks, type DueTask } from '../../site/results/due-tasks.ts';
import { addDays, soonDays } from '../../site/results/states.ts';
import { csvCell } from '../../site/open-data/csv-cell.ts';
import type { Words } from '../words.ts';

/** What one controller has to do; without controller, what nobody is stated to answer for. */
export interface TaskGroup {
  readonly controller?: Controller | undefined;
  readonly tasks: readonly DueTask[];
}

/** What to do, by controller in the order of the register; those with nothing to do are left out. */
export function taskGroups(register: Register, controller?: string): readonly TaskGroup[] {
  const { asOf, controllers, places, municipality } = register;
  const tasks = dueTasks(places, { asOf, reviewMonths: municipality.publication.reviewMonths });
  const known = new Set(controllers.map(({ id }) => id));
  const groups: readonly TaskGroup[] = [
    ...controllers.map((each) => ({
      controller: each,
      tasks: tasks.filter(({ place }) => place.controller === each.id),
    })),
    { tasks: tasks.filter(({ place }) => place.controller === undefined || !known.has(place.controller)) },
  ];
  return groups.filter(
    (group) => group.tasks.length > 0 && (controller === undefined || group.controller?.id === controller),
  );
}

/** Puts tasks into the words of the console. */
export interface TaskWriter {
  readonly words: Words;
  readonly locale: EditorLocale;
}

function sayWhen({ due, isOverdue }: DueTask, { words, locale }: TaskWriter): string {
  if (due === undefined) return words('review.never');
  return words(isOverdue ? 'review.overdue' : 'review.due', { date: formatDate(due, locale) });
}

/** The list for people, controller by controller. */
export function tasksText(register: Register, groups: readonly TaskGroup[], writer: TaskWriter): string {
  const { words, locale } = writer;
  const withheld = register.withheld.reduce((sum, { count }) => sum + count, 0);
  const head = words('review.heading', {
    municipality: register.municipality.name,
    date: formatDate(register.asOf, locale),
    days: soonDays,
  });
  const lists = groups.map(({ controller, tasks }) => {
    const rows = tasks.map((task) => {
      const what = words(`review.task-${task.kind}`, { place: task.place.name, id: task.place.id });
      return `  ${sayWhen(task, writer)}  ${what}`;
    });
    return [`${controller?.name ?? words('review.nobody')} (${tasks.length})`, ...rows].join('\n');
  });
  const parts = [
    head,
    ...(lists.length === 0 ? [words('review.nothing')] : lists),
    ...(withheld === 0 ? [] : [words('review.withheld', { count: withheld })]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list as CSV, UTF-8 with byte order mark and `;`. No cell is a formula. */
export function tasksCsv(groups: readonly TaskGroup[], { words }: TaskWriter): string {
  const columns = ['controller', 'id', 'place', 'task', 'due', 'state'] as const;
  const rows = groups.flatMap(({ controller, tasks }) =>
    tasks.map(({ place, kind, due = '', isOverdue }) => [
      controller?.name ?? words('review.nobody'),
      place.id,
      place.name,
      words(`review.kind-${kind}`),
      due,
      words(`review.state-${due === '' ? 'never' : isOverdue ? 'overdue' : 'coming'}`),
    ]),
  );
  const lines = [columns.map((column) => words(`review.column-${column}`)), ...rows];
  return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;
}

/**
 * The list as a calendar (RFC 5545) with a whole day for each task. What is overdue or has never been done stands on
 * the day of the register, where somebody sees it.
 */
export function tasksCalendar(register: Register, groups: readonly TaskGroup[], writer: TaskWriter): string {
  const { words, locale } = writer;
  const dayOf = (date: string) => ({ type: 'DATE' as const, date: new Date(`${date}T00:00:00Z`) });
  const events = groups.flatMap(({ controller, tasks }) =>
    tasks.map((task) => {
      const { place, kind, due, isOverdue } = task;
      const day = due === undefined || isOverdue ? register.asOf : due;
      return {
        uid: `${kind}-${place.id}-${due ?? 'never'}@insyn`,
        stamp: { date: new Date(`${register.asOf}T00:00:00Z`) },
        summary: words(`review.task-${kind}`, { place: place.name, id: place.id }),
        description: [controller?.name ?? words('review.nobody'), sayWhen(task, writer)].join('\n'),
        start: dayOf(day),
        end: dayOf(addDays(day, 1)),
      };
    }),
  );
  return generateIcsCalendar({
    version: '2.0',
    prodId: `-//Insyn//${languageOf(locale).lang.toUpperCase()}`,
    events,
  });
}
