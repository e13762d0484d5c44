import type { Position } from '../../register/position/coordinate-systems.ts';
import { clusterMarks } from './cluster-marks.ts';
import { drawMark } from './draw-mark.ts';
import { spreadMarks } from './spread-marks.ts';
import { toPoint, type Point, type View } from './view.ts';
import { xmlText } from './xml.ts';

/** A place as the overview shows it. */
export interface OverviewPlace {
  readonly id: string;
  readonly position: Position;
  /** Code of the kind of place. */
  readonly kind?: string | undefined;
  /** Code of the status; active if left out. */
  readonly status?: string | undefined;
  /** As it is read out, with the status if it is not active. */
  readonly name: string;
  /** The page of the place; without it the mark is not a link. */
  readonly href?: string | undefined;
}

/** With more places than this a mark for each would be a heap: they are counted instead. */
export const mostMarks = 150;

/** Room of a mark, pixels: the least target of WCAG 2.5.8. */
const target = 24;

/** Room of a number of up to four digits, pixels. */
const counterRoom = 34;

/** Marks of an overview: the SVG, and the squares that they take. */
export interface OverviewMarks {
  readonly svg: string;
  readonly taken: readonly { readonly at: Point; readonly side: number }[];
}

/** One mark per place, linked where the place has a page, or numbers where there are too many places. */
export function overviewMarks(view: View, places: readonly OverviewPlace[]): OverviewMarks {
  const points = places.map(({ position }) => toPoint(view, position));
  return places.length > mostMarks ? counted(points) : single(points, places);
}

function single(points: readonly Point[], places: readonly OverviewPlace[]): OverviewMarks {
  const spread = spreadMarks(points, target, target);
  const marks = places.map((place, index) => {
    const { name, href } = place;
    const [x, y] = spread[index]!;
    const drawn = `<circle class="map-target" cx="${x}" cy="${y}" r="${target / 2}"/>${drawMark(place, [x, y])}`;
    if (href === undefined) return `<g class="map-place">${drawn}</g>`;
    return `<a class="map-place" href="${xmlText(href)}" aria-label="${xmlText(name)}"><title>${xmlText(name)}</title>${drawn}</a>`;
  });
  return { svg: marks.join(''), taken: spread.map((at) => ({ at, side: target })) };
}

function counted(points: readonly Point[]): OverviewMarks {
  const clusters = clusterMarks(points);
  const spread = spreadMarks(
    clusters.map(({ at }) => at),
    counterRoom,
    counterRoom,
  );
  const marks = clusters.map(({ count }, index) => {
    const [x, y] = spread[index]!;
    const radius = Math.max(10, 4 * String(count).length + 5);
    return `<circle class="map-spot" cx="${x}" cy="${y}" r="${radius}"/><text class="map-count" x="${x}" y="${y}" dy=".35em">${count}</text>`;
  });
  return { svg: marks.join(''), taken: spread.map((at) => ({ at, side: counterRoom })) };
}
