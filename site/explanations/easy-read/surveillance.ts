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
    ...tellTechnology(fact),
    tellTurning(fact),
    ...tellMasked(fact),
    tellAutomated(fact),
  ];
}

function tellViewing({ viewing }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  switch (viewing) {
    case undefined:
      return [unknown('how.viewing-unknown'), unknown('how.viewing-unknown.live')];
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

function tellTurning({ turning }: HowFact): Telling {
  const { tell, unknown } = tellerFor('how');
  if (turning === undefined) return unknown('how.turning-unknown');
  return turning === 0 ? tell('how.turning-none') : tell('how.turning', countValue(turning));
}

function tellMasked({ masked, maskedText }: HowFact): readonly Telling[] {
  const { tell, unknown } = tellerFor('how');
  if (maskedText && masked !== false) return [tell('how.masked-yes'), tell('how.masked-text')];
  if (masked === undefined) return [unknown('how.masked-unknown')];
  return [tell(masked ? 'how.masked-yes' : 'how.masked-no')];
}

function tellAutomated({ automatedDecisions }: HowFact): Telling {
  const { tell, unknown } = tellerFor('how');
  if (automatedDecisions === undefined) return unknown('how.automated-unknown');
  return tell(automatedDecisions ? 'how.automated-yes' : 'how.automated-no');
}
