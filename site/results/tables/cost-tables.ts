import type { Place } from '../../register/model/register.ts';
import * as cell from '../cell.ts';
import { hasCost, type Costs, type CostSum } from '../costs.ts';
import type { Table } from '../table.ts';

/** Sums with year and source, sums without, and places without a sum. No row where there is no place to have one. */
export function sumsTable({ purchase, yearly }: Costs): Table {
  const places = yearly.clearPlaces + yearly.unclearPlaces + yearly.missingPlaces;
  const row = (word: 'purchase' | 'yearly', sum: CostSum) => [
    cell.wordCell(`results:cost.${word}`),
    cell.kronorCell(sum.clear),
    cell.numberCell(sum.clearPlaces),
    cell.kronorCell(sum.unclear),
    cell.numberCell(sum.unclearPlaces),
    cell.numberCell(sum.missingPlaces),
    cell.statedCell(sum.perPlace, cell.kronorCell),
    cell.statedCell(sum.perCamera, cell.kronorCell),
  ];
  return {
    columns: [
      'cost',
      'clear-sum',
      'clear-places',
      'unclear-sum',
      'unclear-places',
      'missing-places',
      'per-place',
      'per-camera',
    ],
    rows: places === 0 ? [] : [row('purchase', purchase), row('yearly', yearly)],
  };
}

/** Where the sums come from. */
export function sourcesTable({ sources }: Costs): Table {
  return {
    columns: ['source', 'year', 'places'],
    rows: sources.map(({ year, source, places }) => [
      cell.statedCell(source, cell.nameCell),
      cell.statedCell(year, cell.yearCell),
      cell.numberCell(places),
    ]),
  };
}

/** The cost of each place, also of those that state none. */
export function costsTable(places: readonly Place[]): Table {
  return {
    columns: ['place', 'purchase', 'yearly', 'cameras', 'year', 'source'],
    rows: places.map((place) => [
      cell.placeCell(place),
      cell.statedCell(place.costPurchase, cell.kronorCell),
      cell.statedCell(place.costYearly, cell.kronorCell),
      cell.statedCell(place.cameras.count, cell.numberCell),
      hasCost(place) ? cell.statedCell(place.costYear, cell.yearCell) : undefined,
      hasCost(place) ? cell.statedCell(place.costSource, cell.nameCell) : undefined,
    ]),
  };
}
