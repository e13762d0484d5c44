import type { WordKey } from '../../i18n/word-keys.ts';
import * as cell from '../cell.ts';
import type { Lists, PlaceReview } from '../lists.ts';
import { reviewStateOf, type Reckoning } from '../states.ts';
import type { Table } from '../table.ts';

/** The places behind the figures as tables. */
export const listTables = {
  due: ({ due }: Lists, reckoning: Reckoning): Table => ({
    columns: ['place', 'due', 'state'],
    rows: due.map((place) => [
      cell.placeCell(place),
      cell.statedCell(place.reviewDue, cell.dateCell),
      cell.wordCell(`results:reviews.${reviewStateOf(place, reckoning)}`),
    ]),
  }),
  deviations: ({ deviations }: Lists): Table => ({
    columns: ['place', 'date', 'found', 'remedy', 'remedied'],
    rows: deviations.map(({ place, review }) => [
      cell.placeCell(place),
      cell.dateCell(review.date),
      cell.statedCell(review.summary, cell.textCell),
      cell.statedCell(review.remedy, cell.textCell),
      cell.statedCell(review.remedyDate, cell.dateCell),
    ]),
  }),
  pending: ({ pending }: Lists): Table => ({
    columns: ['place', 'state', 'start'],
    rows: pending.map((place) => [
      cell.placeCell(place),
      cell.wordCell(`codes:placeStatus.${place.status!}`),
      cell.statedCell(place.startDate, cell.dateCell),
    ]),
  }),
  'long-kept': ({ longKept }: Lists): Table => ({
    columns: ['place', 'retention', 'reason'],
    rows: longKept.map((place) => [
      cell.placeCell(place),
      { type: 'hours', hours: place.retention! },
      cell.statedCell(place.retentionReason, cell.textCell),
    ]),
  }),
  evaluations: ({ evaluations }: Lists): Table => reviewTable(evaluations),
  supervision: ({ supervision }: Lists): Table => reviewTable(supervision),
} as const;

function reviewTable(reviews: readonly PlaceReview[]): Table {
  return {
    columns: ['place', 'date', 'outcome', 'found'],
    rows: reviews.map(({ place, review }) => [
      cell.placeCell(place),
      cell.dateCell(review.date),
      cell.statedCell(review.outcome, (outcome) =>
        cell.wordCell(`codes:reviewOutcome.${outcome}` as WordKey),
      ),
      cell.statedCell(review.summary, cell.textCell),
    ]),
  };
}
