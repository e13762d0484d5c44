import type { HowFact, WhyFact } from '../../facts/fact.ts';
import { countValue, tellerFor, type Telling, type TellingKey } from './telling.ts';

/** Why there are cameras: one sentence for each purpose. */
export function tellWhy({ purposes, text }: WhyFact): readonly Telling[] {
  const { tell, unknown, orUnknown } = tellerFor('why');
  return [
    ...(purposes === undefined
      ? [unknown('why.purposes-unknown')]
      : purposes.map((purpose) => tell(`why.purpose-${purpose}`))),
    orUnknown('why.text', text && {}),
  ];
}

/** How it is done. */
export function tellHow(fact: HowFact): readonly Telling[] {
  return [
    ...tellViewing(fact),
    ...tellSound(fact),
    ...tellOfSome('how.sound-off', fact.sound === 'none' ? undefined : fact.soundOffCameras, fact),
    ...tellTechnology(fact),
    ...tellTurning(fact),
    ...tellMasked(fact),
    ...tellAutomated(fact),
  ];
}

function tellViewing({ viewing, isRecorded }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  switch (viewing) {
    case undefined:
      return [
        isRecorded === undefined
          ? unknown('how.viewing-unknown')
          : tell(isRecorded ? 'how.viewing-recorded' : 'how.viewing-live.kept'),
        unknown('how.viewing-unknown.live'),
      ];
    case 'recorded':
      return [tell('how.viewing-recorded'), tell('how.viewing-recorded.live')];
    case 'live':
      return [tell('how.viewing-live'), tell('how.viewing-live.kept')];
    case 'recorded-and-live':
      return [tell('how.viewing-recorded'), tell('how.viewing-both.live')];
  }
}

function tellSound({ sound }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  if (sound === undefined) return [unknown('how.sound-unknown')];
  return sound === 'live'
    ? [tell('how.sound-live'), tell('how.sound-live.kept')]
    : [tell(`how.sound-${sound}`)];
}

function tellTechnology({ technologies }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  if (technologies === undefined) return [unknown('how.technology-unknown')];
  // `none` excludes the others, as in plain language.
  const told = technologies.includes('none') ? (['none'] as const) : technologies;
  return told.map((technology) => tell(`how.technology-${technology}` satisfies TellingKey));
}

/** As in plain language: that cameras turn is already told among the technologies. */
function tellTurning({ isTurning, turning, technologies }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  if (turning !== undefined) return [tell('how.turning', countValue(turning))];
  if (isTurning === undefined) return [unknown('how.turning-unknown')];
  if (!isTurning) return [tell('how.turning-none')];
  return technologies?.includes('none') === true ? [unknown('how.turning-unknown')] : [];
}

function tellMasked(fact: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  const { masked, maskedText, maskedCameras } = fact;
  if (masked === false) return [tell('how.masked-no')];
  const some = tellOfSome('how.masked-some', maskedCameras, fact);
  if (maskedText) return [tell('how.masked-yes'), ...some, tell('how.masked-text')];
  return [masked === undefined ? unknown('how.masked-unknown') : tell('how.masked-yes'), ...some];
}

/** That something holds for some of the cameras; nothing where it holds for all or none. */
function tellOfSome(
  key: TellingKey,
  count: number | undefined,
  { cameraCount }: HowFact,
): readonly Telling[] {
  if (count === undefined || cameraCount === undefined || count === 0 || count >= cameraCount) return [];
  return [tellerFor('how').tell(key, countValue(count))];
}

function tellAutomated({ automatedDecisions }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  if (automatedDecisions === undefined) return [unknown('how.automated-unknown')];
  return automatedDecisions
    ? [tell('how.automated-yes'), unknown('how.automated-logic-unknown')]
    : [tell('how.automated-no')];
}
