import { readFileSync } from 'node:fs';
import { describeElement } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

const concepts = JSON.parse(
  readFileSync(new URL('../../../content/concepts.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly bci: string }>>;

/** Every number of the symbol registry that a concept of ours is made of. */
const registered = new Set(Object.values(concepts).flatMap(({ bci }) => bci.split(/[+\s]+/)));

/** A symbol's number is one of the registry, so that a reader's own program can show another picture for it (W3C WAI-Adapt: Symbols). */
export const symbolNumbers: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const stated = element.attribs['adapt-symbol'];
    if (stated === undefined) return [];
    const isKnown = stated.split(/[+\s]+/).every((number) => registered.has(number));
    return isKnown ? [] : [{ where: describeElement(element), found: stated }];
  });
