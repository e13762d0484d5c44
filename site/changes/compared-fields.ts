import type { FactKey } from '../facts/fact.ts';
import { signFields } from '../facts/outdated-sign.ts';
import { fieldsOf, type Field } from '../register/schema/tables.ts';
import type { CellKind } from '../register/schema/field.ts';
import type { VocabularyName } from '../register/schema/vocabulary.ts';
import type { KeptPlace, TextField } from './kept-place.ts';

/** A field that is compared between two states. */
export interface ComparedField {
  readonly name: ComparedName;
  readonly fact: FactKey;
  /** Whether it stands on the sign (`signLines`), so that a sign printed before is out of date. */
  readonly isOnSign: boolean;
  readonly cell: CellKind;
  readonly vocabulary?: VocabularyName | undefined;
  /** A text in the register's own words: that it has changed is told, what it said is not published again. */
  readonly isText: boolean;
}

/** What is compared by rules of its own: identity, name, position and reviews. */
type Uncompared =
  'id' | 'name' | 'position' | 'positionState' | 'outline' | 'precision' | 'reviews' | 'controller' | 'texts';

/** The name of a field that is compared. */
export type ComparedName = Exclude<keyof KeptPlace, Uncompared> | TextField;

const factOfField: Readonly<Record<ComparedName, FactKey>> = {
  kind: 'what',
  status: 'what',
  startDate: 'what',
  endDate: 'what',
  publicAccess: 'what',
  cameraCount: 'what',
  controllerName: 'who',
  purposes: 'why',
  purposeText: 'why',
  address: 'where',
  district: 'where',
  area: 'where',
  notSeen: 'where',
  nearby: 'where',
  withheldReason: 'where',
  hours: 'when',
  hoursText: 'when',
  viewing: 'how',
  sound: 'how',
  technologies: 'how',
  masked: 'how',
  maskedText: 'how',
  automatedDecisions: 'how',
  retention: 'kept',
  retentionReason: 'kept',
  seenBy: 'seen',
  recipients: 'seen',
  processor: 'seen',
  thirdCountry: 'seen',
  legalBasis: 'decided',
  statute: 'decided',
  legitimateInterest: 'decided',
  decisionKind: 'decided',
  decisionDate: 'decided',
  decisionReference: 'decided',
  decidedBy: 'decided',
  decisionScope: 'decided',
  weighed: 'decided',
  alternatives: 'decided',
  costPurchase: 'cost',
  costYearly: 'cost',
  costYear: 'cost',
  costSource: 'cost',
  sign: 'sign',
  signChecked: 'sign',
  contactWay: 'contact',
  officerWay: 'contact',
};

/** Fields that stand on the sign of a place. */
const onSign: ReadonlySet<string> = new Set<ComparedName>(signFields);

/** Fields that no column of places has: they come from other tables. */
const derived: Readonly<Partial<Record<ComparedName, CellKind>>> = {
  controllerName: 'text',
  contactWay: 'text',
  officerWay: 'text',
};

/** The value of a field, or the digest of its text. */
export function valueOf(place: KeptPlace, { name, isText }: ComparedField): unknown {
  return isText ? place.texts[name] : place[name as Exclude<ComparedName, TextField>];
}

const columns: ReadonlyMap<string, Field> = new Map(fieldsOf('places').map((field) => [field.name, field]));

/** The fields that are compared, in the order of the facts. */
export const comparedFields: readonly ComparedField[] = (Object.keys(factOfField) as ComparedName[]).map(
  (name) => {
    const column = columns.get(name);
    return {
      name,
      fact: factOfField[name],
      isOnSign: onSign.has(name),
      cell: column?.cell ?? derived[name]!,
      vocabulary: column?.vocabulary,
      isText: column?.translatable === true,
    };
  },
);
