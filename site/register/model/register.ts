import type { Municipality } from '../../municipality/schema.ts';
import type { Position } from '../position/coordinate-systems.ts';
import type { Area } from '../position/geometry.ts';
import type { ControllerRow } from '../schema/controllers.ts';
import type { PlaceRow } from '../schema/places.ts';
import type { ReviewRow } from '../schema/reviews.ts';
import type { ServiceRow } from '../schema/services.ts';
import type { Code } from '../schema/vocabulary.ts';

/** A controller as published. */
export type Controller = Omit<ControllerRow, 'contactPerson' | 'note'> & {
  /** Whether it has had so few requests that their number is not told. */
  readonly hasFewRequests?: true;
};
/** A service without a place, as published. */
export type Service = Omit<ServiceRow, 'userCount' | 'note'>;
/** A review as published; its place is the one that holds it. */
export type Review = Omit<ReviewRow, 'place' | 'detail' | 'note'>;

/** Fields of a place that never leave the register as they stand. */
type InternalOfPlace =
  | 'north'
  | 'east'
  | 'coordinateSystem'
  | 'polygon'
  | 'publication'
  | 'secrecyResult'
  | 'secrecyDate'
  | 'secrecyRole'
  | 'protectedObject'
  | 'contactPerson'
  | 'note';

/**
 * How exactly a place is shown. `area`: the monitored area. `point`: the point, with its precision.
 * `rounded`: the point no more exactly than the settings allow, because its secrecy check is not stated.
 * `withheld`: secret. `in-doubt`: the register's numbers seem wrong. `not-stated`: the register has none.
 */
export type PositionState = 'area' | 'point' | 'rounded' | 'withheld' | 'in-doubt' | 'not-stated';

/** What is known of the cameras of a place together. */
export interface CameraSummary {
  /** As the place states it, else as many as the table of cameras has. */
  readonly count?: number | undefined;
  /**
   * Cameras that can be turned from a distance, `panning`, where every camera is listed with its kind. Under
   * a dome a camera may turn or not: zero is told only where there is none.
   */
  readonly turning?: number | undefined;
  /** Cameras with parts of the picture covered, where every camera is listed and says it. */
  readonly masked?: number | undefined;
  /** Cameras with the sound off, where every camera is listed and says it. */
  readonly soundOff?: number | undefined;
  /** Exact positions that the secrecy check has cleared. */
  readonly positions: readonly Position[];
}

/** A monitored place as published. */
export interface Place extends Readonly<Omit<PlaceRow, InternalOfPlace>> {
  readonly positionState: PositionState;
  readonly position?: Position | undefined;
  readonly monitoredArea?: Area | undefined;
  readonly cameras: CameraSummary;
  /** Newest first. */
  readonly reviews: readonly Review[];
  /** When the value must be weighed again, ISO 8601. */
  readonly reviewDue?: string | undefined;
}

/** How many places are held back whole, and why. */
export interface Withheld {
  readonly reason: Code<'withheldReason'>;
  readonly count: number;
}

/** A municipality's register: all that the portal may know. */
export interface Register {
  readonly municipality: Municipality;
  /** The day that the register shows, ISO 8601. */
  readonly asOf: string;
  readonly controllers: readonly Controller[];
  /** By district and name, in the order of the register's language. */
  readonly places: readonly Place[];
  readonly services: readonly Service[];
  readonly withheld: readonly Withheld[];
}
