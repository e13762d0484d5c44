import rules from '../../content/basemap-classes.json' with { type: 'json' };
import { isBasemapClass, type BasemapClass } from '../../site/map/basemap/basemap-classes.ts';
import type { GroundFeature, Properties } from './ground-source.ts';

/** What a geometry can be drawn as. A closed line can be an area too. */
export type Shape = 'point' | 'line' | 'area';

/** What a thing on the ground is drawn as, and how it is named. */
export type Classed = Pick<GroundFeature, 'class' | 'kind' | 'name'> & { readonly shape: Shape };

/** A row of `content/basemap-classes.json`. */
interface ClassRule {
  readonly property: string;
  /** Any value but `no`, if left out. */
  readonly values?: readonly string[];
  /** Other properties that must have these values. */
  readonly with?: Properties;
  /** Left out where such things are not drawn at all. */
  readonly class?: BasemapClass;
  readonly kind?: string;
}

const shapes: Readonly<Record<BasemapClass, Shape>> = {
  land: 'area',
  water: 'area',
  wood: 'area',
  park: 'area',
  grass: 'area',
  square: 'area',
  building: 'area',
  railway: 'line',
  platform: 'area',
  street: 'line',
  path: 'line',
  bridge: 'area',
  pier: 'area',
  district: 'area',
  'place-name': 'point',
};

const classRules = rules.classes as unknown as readonly ClassRule[];
const namelessRules = rules.nameless as unknown as readonly ClassRule[];

/** Rules by the property that they ask for, each with its place in the order. */
const byProperty = Map.groupBy(classRules.entries(), ([, { property }]) => property);

/**
 * What a thing is drawn as, by the first rule of `content/basemap-classes.json` that fits it and its shape; undefined
 * where it is not drawn. A property `class` that already names a class of the map goes before the rules.
 */
export function classify(properties: Properties, canBe: readonly Shape[]): Classed | undefined {
  const { class: named, kind } = properties;
  const name = nameOf(properties);
  if (isBasemapClass(named)) {
    const shape = canBe.includes(shapes[named]) ? shapes[named] : undefined;
    return shape && { class: named, kind: kind === '' ? undefined : kind, name, shape };
  }
  const rule = ruleFor(properties, canBe);
  if (rule?.class === undefined) return undefined;
  return { class: rule.class, kind: rule.kind, name, shape: shapes[rule.class] };
}

function ruleFor(properties: Properties, canBe: readonly Shape[]): ClassRule | undefined {
  let first:
    (typeof classRules extends readonly (infer Rule)[] ? readonly [number, Rule] : never) | undefined;
  for (const property in properties) {
    for (const [order, rule] of byProperty.get(property) ?? []) {
      if (first !== undefined && first[0] < order) break;
      if (!fits(rule, properties)) continue;
      if (rule.class !== undefined && !canBe.includes(shapes[rule.class])) continue;
      first = [order, rule];
      break;
    }
  }
  return first?.[1];
}

function fits({ property, values, with: others = {} }: ClassRule, properties: Properties): boolean {
  const value = properties[property];
  if (value === undefined || value === 'no') return false;
  if (values !== undefined && !values.includes(value)) return false;
  return Object.entries(others).every(([name, wanted]) => properties[name] === wanted);
}

/** The name to write: none for places where people are sheltered, whom a map must not point out. */
function nameOf(properties: Properties): string | undefined {
  const name = properties['name']?.trim();
  if (name === undefined || name === '') return undefined;
  return namelessRules.some((rule) => fits(rule, properties)) ? undefined : name;
}
