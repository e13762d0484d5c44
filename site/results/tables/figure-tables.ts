import type { Register } from '../../register/model/register.ts';
import * as cell from '../cell.ts';
import type { FactQuality } from '../quality.ts';
import { statesRequests } from '../requests.ts';
import { resultsByController, type Results } from '../results.ts';
import { ownReviewKinds } from '../reviews-by-year.ts';
import type { Table } from '../table.ts';
import { placesWith } from '../tally.ts';

/** Reviews by year and kind. */
export function yearsTable({ years }: Results): Table {
  return {
    columns: ['year', ...ownReviewKinds],
    rows: years.map((year) => [
      cell.yearCell(year.year),
      ...ownReviewKinds.map((kind) => cell.numberCell(year[kind])),
    ]),
  };
}

/** Controllers beside each other. Places whose controller is not stated have the last row. */
export function controllersTable(register: Register): Table {
  return {
    columns: [
      'controller',
      'places-all',
      'places-now',
      'cameras',
      'overdue',
      'never',
      'deviations',
      'yearly',
    ],
    rows: resultsByController(register).map(({ controller, results }) => {
      const { all, now, tallies, costs } = results;
      const { yearly } = costs;
      const isStated = yearly.clearPlaces + yearly.unclearPlaces > 0;
      const isCounted = now.uncounted < now.places || now.places === 0;
      return [
        controller && { type: 'controller', id: controller.id, name: controller.name },
        cell.numberCell(all.places),
        cell.numberCell(now.places),
        isCounted ? cell.numberCell(now.cameras) : undefined,
        cell.numberCell(placesWith(tallies.reviews, 'overdue')),
        cell.numberCell(placesWith(tallies.reviews, 'never')),
        cell.numberCell(placesWith(tallies.directions, 'deviation')),
        isStated ? cell.kronorCell(yearly.clear + yearly.unclear) : undefined,
      ];
    }),
  };
}

/** Requests by controller. */
export function requestsTable(register: Register, { controller: own }: Results): Table {
  const controllers = own ? [own] : register.controllers;
  return {
    columns: ['controller', 'year', 'received', 'in-time', 'late'],
    rows: controllers.map((controller) => {
      const { id, name, requestsYear, requestsReceived, requestsInTime, hasFewRequests } = controller;
      const isTold = statesRequests(controller);
      const few = hasFewRequests ? cell.wordCell('results:few') : undefined;
      return [
        { type: 'controller', id, name },
        isTold || hasFewRequests ? cell.statedCell(requestsYear, cell.yearCell) : undefined,
        few ?? cell.statedCell(requestsReceived, cell.numberCell),
        few ?? cell.statedCell(requestsInTime, cell.numberCell),
        few ?? (isTold ? cell.numberCell(requestsReceived! - requestsInTime!) : undefined),
      ];
    }),
  };
}

/** How many places state each fact, of those where it is asked for. */
export function qualityTable(quality: readonly FactQuality[]): Table {
  return {
    columns: ['fact', 'stated', 'missing', 'asked'],
    rows: quality.map(({ fact, stated, asked }) => [
      cell.wordCell(`results:fact.${fact}`),
      cell.numberCell(stated),
      cell.numberCell(asked - stated),
      cell.numberCell(asked),
    ]),
  };
}

/** Every fact that a place does not state, one row for each. */
export function missingTable(quality: readonly FactQuality[]): Table {
  return {
    columns: ['place', 'fact'],
    rows: quality.flatMap(({ fact, missing }) =>
      missing.map((place) => [cell.placeCell(place), cell.wordCell(`results:fact.${fact}`)]),
    ),
  };
}
