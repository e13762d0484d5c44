import type { Position } from '../../register/position/coordinate-systems.ts';
import { clusterMarks } from './cluster-marks.ts';
import { spreadMarks } from './spread-marks.ts';
import { toPoint, type Point, type View } from './view.ts';
import { xmlText } from './xml.ts';

/** A place as the overview shows it. */
export interface OverviewPlace {
  readonly id: string;
  readonly position: Position;
  /** Code of the kind of place, for the style sheet: `data-kind` of the mark. */
  readonly kind: string;
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
  const marks = places.map(({ name, kind, href }, index) => {
    const [x, y] = spread[index]!;
    const circles = `<circle class="map-target" cx="${x}" cy="${y}" r="${target / 2}"/><circle class="map-spot" cx="${x}" cy="${y}" r="8"/><circle class="map-on-mark" cx="${x}" cy="${y}" r="3"/>`;
    const attributes = `class="map-place" data-kind="${xmlText(kind)}"`;
    if (href === undefined) return `<g ${attributes}>${circles}</g>`;
    return `<a ${attributes} href="${xmlText(href)}" aria-label="${xmlText(name)}"><title>${xmlText(name)}</title>${circles}</a>`;
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
