import type { Municipality } from '../../../../site/municipality/schema.ts';
import { sayPlain } from '../../../../site/explanations/plain.ts';
import { speakText } from '../../../../site/explanations/speak.ts';
import type { FactKey } from '../../../../site/facts/fact.ts';
import { factOf, factsOf } from '../../../../site/facts/facts.ts';
import type { Locale } from '../../../../site/i18n/locales.ts';
import { buildRegister } from '../../../../site/register/model/build-register.ts';
import type { Register } from '../../../../site/register/model/register.ts';
import { inputOf, municipalityOf, type RowFixture } from '../../../factories.ts';

/** Rows of a register with one place, `torget`, and the settings that differ. */
export interface OnePlace {
  readonly place?: RowFixture;
  readonly controller?: RowFixture;
  readonly reviews?: readonly RowFixture[];
  readonly cameras?: readonly RowFixture[];
  readonly settings?: Partial<Record<keyof Municipality, unknown>>;
}

/** The register of one place. */
export function registerOf(of: OnePlace): Register {
  const { place = {}, controller, reviews = [], cameras = [], settings = {} } = of;
  const tables = {
    controllers: controller ? [{ id: 'ansvarig', name: 'Kulturnämnden', ...controller }] : [],
    places: [{ id: 'torget', name: 'Torget', ...(controller ? { controller: 'ansvarig' } : {}), ...place }],
    reviews: reviews.map((review) => ({ place: 'torget', ...review })),
    cameras: cameras.map((camera, index) => ({ id: `K${index + 1}`, place: 'torget', ...camera })),
  };
  return buildRegister(inputOf(tables, settings), municipalityOf(settings));
}

/** What plain language tells of a fact of the place, sentence by sentence. */
export function told(fact: FactKey, of: OnePlace, locale: Locale = 'sv'): string[] {
  const register = registerOf(of);
  const place = register.places[0]!;
  return sayPlain(factOf(factsOf(place, register), fact), place.status).map((statement) =>
    speakText(statement, locale, 'sv'),
  );
}
