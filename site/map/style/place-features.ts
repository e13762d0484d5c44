/**
 * What a feature stands for. A place is an area or a circle in which it lies somewhere, a spot in its middle that is
 * ringed when it is chosen, and a point at which its name stands. An area is drawn from the zoom `areaFrom` on, where it
 * is large enough to be seen; before that the place is a dot.
 */
export type PlacePart = 'area' | 'circle' | 'spot' | 'name';

/** The properties of the areas, circles, spots and names. */
export interface PlaceProperties {
  readonly id: string;
  /** As the map writes it, with the status if it is not active. */
  readonly name: string;
  readonly part: PlacePart;
  readonly areaFrom: number;
  readonly isActive: boolean;
}

/** The states that a mark shows. */
export const markStates = ['active', 'planned', 'paused', 'ended'] as const;
/** One of them. */
export type MarkState = (typeof markStates)[number];
/** The shapes of marks: places outdoors and unknown ones, buildings, traffic and parking. */
export const markShapes = ['round', 'square', 'diamond'] as const;
/** One of them. */
export type MarkShape = (typeof markShapes)[number];
/** How the dot of a place looks. */
export type Mark = `${MarkState}-${MarkShape}`;

/** The properties of the dots. */
export interface MarkFeature {
  readonly id: string;
  readonly mark: Mark;
  readonly areaFrom: number;
  /** Of a number that was made before the map got it: how many places it stands for. */
  readonly point_count?: number;
  /** Their ids, as JSON; left out where they are too many for a list. */
  readonly joined?: string;
  /** The rectangle round them, as JSON, where they are. */
  readonly crowd?: string;
}

const shapes: Readonly<Record<string, MarkShape>> = {
  'town-hall': 'square',
  library: 'square',
  museum: 'square',
  'culture-house': 'square',
  school: 'square',
  'upper-secondary-school': 'square',
  preschool: 'square',
  'youth-centre': 'square',
  'meeting-place': 'square',
  'swimming-hall': 'square',
  'sports-hall': 'square',
  'residential-building': 'square',
  'care-home': 'square',
  office: 'square',
  station: 'diamond',
  'bus-terminal': 'diamond',
  'bicycle-parking': 'diamond',
  'car-park': 'diamond',
  'multi-storey-car-park': 'diamond',
};

const states: Readonly<Record<string, MarkState>> = {
  planned: 'planned',
  'decision-pending': 'planned',
  paused: 'paused',
  ended: 'ended',
};

/** How the dot of a place looks, from the codes of its status and kind; one that is not stated is active or round. */
export function markOf({
  status = '',
  kind = '',
}: {
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
}): Mark {
  return `${states[status] ?? 'active'}-${shapes[kind] ?? 'round'}`;
}
