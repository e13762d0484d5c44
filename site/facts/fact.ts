import type { Contact, Municipality } from '../municipality/schema.ts';
import type { Controller, PositionState, Review } from '../register/model/register.ts';
import type { LocalText } from '../register/schema/field.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import type { WeeklyHours } from '../register/schema/weekly-hours.ts';
import type { OutdatedSign } from './outdated-sign.ts';

/** The facts of a place in the order in which a reader meets them. */
export const factKeys = [
  'what',
  'who',
  'why',
  'where',
  'when',
  'how',
  'kept',
  'seen',
  'decided',
  'checked',
  'cost',
  'sign',
  'rights',
  'contact',
  'complaint',
] as const;

/** The name of a fact. */
export type FactKey = (typeof factKeys)[number];

/** A date that may belong to the status of a place. */
export type StatusDate = 'startDate' | 'endDate';

/** What a place is and whether it is watched now. Absent values are not stated in the register. */
export interface WhatFact {
  readonly key: 'what';
  readonly kind?: Code<'placeKind'> | undefined;
  readonly cameraCount?: number | undefined;
  readonly status?: Code<'placeStatus'> | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  /** The date since or until when the status holds; the other, and one that contradicts the status, are told by themselves. */
  readonly statusDate?: StatusDate | undefined;
  readonly publicAccess?: boolean | undefined;
}

/** Who answers for the surveillance (GDPR art. 13.1 a). */
export interface WhoFact {
  readonly key: 'who';
  readonly controller?: Controller | undefined;
}

/** Why the place is watched (GDPR art. 13.1 c). */
export interface WhyFact {
  readonly key: 'why';
  readonly purposes?: readonly Code<'purpose'>[] | undefined;
  readonly text?: LocalText | undefined;
}

/** What is filmed, and how exactly the map may show it. */
export interface WhereFact {
  readonly key: 'where';
  readonly address?: string | undefined;
  readonly district?: string | undefined;
  readonly area?: LocalText | undefined;
  readonly notSeen?: LocalText | undefined;
  readonly positionState: PositionState;
  /** Metres. */
  readonly precision?: number | undefined;
  readonly withheldReason?: Code<'withheldReason'> | undefined;
  readonly nearby?: LocalText | undefined;
}

/** When the cameras are on. */
export interface WhenFact {
  readonly key: 'when';
  readonly hours?: WeeklyHours | undefined;
  readonly text?: LocalText | undefined;
}

/** How the surveillance is done: recording, sound, technology, masking. */
export interface HowFact {
  readonly key: 'how';
  readonly viewing?: Code<'viewing'> | undefined;
  /** Whether film is kept, also where only the retention tells it. */
  readonly isRecorded?: boolean | undefined;
  readonly sound?: Code<'sound'> | undefined;
  readonly technologies?: readonly Code<'technology'>[] | undefined;
  /** Whether any camera can be turned from a distance, and how many where each is listed. */
  readonly isTurning?: boolean | undefined;
  readonly turning?: number | undefined;
  readonly cameraCount?: number | undefined;
  /** Cameras with parts of the picture covered, and with the sound off, where each is listed. */
  readonly maskedCameras?: number | undefined;
  readonly soundOffCameras?: number | undefined;
  readonly masked?: boolean | undefined;
  readonly maskedText?: LocalText | undefined;
  readonly automatedDecisions?: boolean | undefined;
}

/** How long film is kept (GDPR art. 13.2 a). */
export interface KeptFact {
  readonly key: 'kept';
  readonly viewing?: Code<'viewing'> | undefined;
  /** Hours. */
  readonly retention?: number | undefined;
  readonly reason?: LocalText | undefined;
}

/** Who sees the film (GDPR art. 13.1 e and f). */
export interface SeenFact {
  readonly key: 'seen';
  readonly seenBy?: LocalText | undefined;
  readonly recipients?: readonly Code<'recipient'>[] | undefined;
  readonly processor?: string | undefined;
  /** Whether the register says that there is none; it may also say nothing. */
  readonly hasNoProcessor: boolean;
  /** Whether nothing is kept, so that there is a picture to see but no film. */
  readonly isLiveOnly: boolean;
  readonly thirdCountry?: boolean | undefined;
}

/** Legal basis and decision (GDPR art. 13.1 c and d, kamerabevakningslagen 8 and 9 §§). */
export interface DecidedFact {
  readonly key: 'decided';
  readonly isPending: boolean;
  readonly hasEnded: boolean;
  readonly legalBasis?: Code<'legalBasis'> | undefined;
  readonly statute?: string | undefined;
  readonly interest?: LocalText | undefined;
  readonly kind?: Code<'decisionKind'> | undefined;
  readonly date?: string | undefined;
  readonly reference?: string | undefined;
  readonly by?: string | undefined;
  readonly scope?: LocalText | undefined;
  readonly weighed?: LocalText | undefined;
  readonly alternatives?: LocalText | undefined;
}

/** What has been looked at since, and what is due. */
export interface CheckedFact {
  readonly key: 'checked';
  readonly controllerKind?: Code<'controllerKind'> | undefined;
  /** Whether there have been cameras at all: what has not begun cannot have been checked on the spot. */
  readonly hasBegun: boolean;
  readonly hasEnded: boolean;
  readonly due?: string | undefined;
  /** Whether that day has been. */
  readonly isOverdue: boolean;
  /** The latest assessment of the law (9 §), and the latest review of the controller's own routine. */
  readonly assessment?: Review | undefined;
  readonly yearly?: Review | undefined;
  /** Newest first: the latest, and of the earlier ones those that found a fault, which the latest must not hide. */
  readonly directions: readonly Review[];
  readonly evaluation?: Review | undefined;
  /** Newest first: the latest, and the earlier ones that criticised. */
  readonly supervisory: readonly Review[];
}

/** Costs in kronor. */
export interface CostFact {
  readonly key: 'cost';
  readonly purchase?: number | undefined;
  readonly yearly?: number | undefined;
  readonly perCamera?: number | undefined;
  readonly year?: number | undefined;
  readonly source?: string | undefined;
}

/** The sign (kamerabevakningslagen 15 §). */
export interface SignFact {
  readonly key: 'sign';
  readonly sign?: boolean | undefined;
  /** Whether sound is or will be picked up, which the sign must tell (15 §). */
  readonly hasSound: boolean;
  readonly checked?: string | undefined;
  /** Absent where the sign is as it should be, as far as is known. */
  readonly outdated?: OutdatedSign | undefined;
}

/** What the reader can ask for (GDPR art. 13.2 b). */
export interface RightsFact {
  readonly key: 'rights';
  readonly placeId: string;
  readonly isRecorded: boolean | undefined;
  /** Decides whether there is a yes to take back (art. 7.3) and a right to object (art. 21.1). */
  readonly legalBasis?: Code<'legalBasis'> | undefined;
  /** Where requests are received: as the settings say, or at the controller where that is a company. */
  readonly request: Pick<Contact, 'phone' | 'email' | 'postalAddress' | 'website'> & {
    readonly websiteParameter?: string | undefined;
    readonly endpoint?: string | undefined;
    /** A first page, which tells how to reach somebody but receives nothing itself. */
    readonly homepage?: string | undefined;
  };
}

/** How to reach the controller and the data protection officer (GDPR art. 13.1 a and b). */
export interface ContactFact {
  readonly key: 'contact';
  readonly controller?: Controller | undefined;
  readonly municipality: Contact;
  readonly officer: Municipality['dataProtectionOfficer'];
  readonly protectedIdentity: Municipality['protectedIdentity'];
}

/** Where to complain (GDPR art. 13.2 d; dataskyddslagen 7:2 for authorities). */
export interface ComplaintFact {
  readonly key: 'complaint';
  readonly controllerKind?: Code<'controllerKind'> | undefined;
  readonly route?: LocalText | undefined;
  readonly authority: Municipality['supervisoryAuthority'];
}

/** One fact of a place, without language. */
export type Fact =
  | WhatFact
  | WhoFact
  | WhyFact
  | WhereFact
  | WhenFact
  | HowFact
  | KeptFact
  | SeenFact
  | DecidedFact
  | CheckedFact
  | CostFact
  | SignFact
  | RightsFact
  | ContactFact
  | ComplaintFact;

/** A fact by its key. */
export type FactOf<Key extends FactKey> = Extract<Fact, { key: Key }>;
