import { elementAddresses, type PageAddress } from './element-addresses.ts';
import { describeElement } from './skeleton.ts';

/** What a tag says, whatever page it stands in. */
export interface ScannedElement {
  /** What counts of it in a skeleton. */
  readonly description: string;
  readonly id: string | undefined;
  /** A name that a fragment can lead to. */
  readonly name: string | undefined;
  readonly hasLang: boolean;
  /** Ids that its label or aria attributes speak of. */
  readonly references: readonly string[];
  readonly addresses: readonly PageAddress[];
}

const referenceAttributes = [
  'for',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
];

/** What the checks need to know of a tag. */
export function understandElement(tag: string, attributes: Readonly<Record<string, string>>): ScannedElement {
  const references = referenceAttributes.flatMap((name) => attributes[name]?.split(/\s+/) ?? []);
  return {
    description: describeElement(tag, attributes),
    id: attributes['id'],
    name: tag === 'a' ? attributes['name'] : undefined,
    hasLang: tag === 'html' && (attributes['lang'] ?? '').trim() !== '',
    references: references.filter((reference) => reference !== ''),
    addresses: elementAddresses(tag, attributes).map(({ target, use }) => ({ target: target.trim(), use })),
  };
}
