import type { KeptFact, SeenFact, WhenFact, WhyFact } from '../../facts/fact.ts';
import { longRetention } from '../../register/rules/retention.ts';
import { speakerFor, textValue } from '../speaker.ts';
import type { Statement } from '../statement.ts';
import { sayRetention } from './retention.ts';

/** Why there are cameras. */
export function sayWhy({ purposes, text }: WhyFact): readonly Statement[] {
  const { say, unknown, quote } = speakerFor('why');
  return [
    purposes === undefined
      ? unknown('why.purposes-unknown')
      : say('why.purposes', { purposes: { type: 'codes', vocabulary: 'purpose', codes: purposes } }),
    quote('why.text', text),
  ];
}

/** When the cameras are on. */
export function sayWhen({ hours, text }: WhenFact): readonly Statement[] {
  const { say, unknown } = speakerFor('when');
  const more = text ? [say('when.text', { text: textValue(text) })] : [];
  if (hours === undefined) return more.length > 0 ? more : [unknown('when.unknown')];
  return [
    hours === 'always' ? say('when.always') : say('when.hours', { hours: { type: 'hours', hours } }),
    ...more,
  ];
}

/** How long film is kept, and what that means for somebody who was there. */
export function sayKept({ viewing, retention, reason }: KeptFact): readonly Statement[] {
  const { say, unknown, quote } = speakerFor('kept');
  if (viewing === 'live' || retention === 0) return [say('kept.nothing')];
  if (retention === undefined) return [unknown('kept.unknown'), say('kept.ask')];
  return [
    ...sayRetention(retention),
    ...(retention > longRetention ? [quote('kept.reason', reason)] : []),
    say('kept.ask'),
  ];
}

/** Who sees the film, or the picture where none is kept. */
export function saySeen(fact: SeenFact): readonly Statement[] {
  const { unknown, quote, yesNo, say } = speakerFor('seen');
  const { seenBy, isLiveOnly, thirdCountry } = fact;
  return [
    seenBy && isLiveOnly ? say('seen.by-live', { text: textValue(seenBy) }) : quote('seen.by', seenBy),
    sayRecipients(fact),
    sayProcessor(fact),
    yesNo('seen.third-country', thirdCountry),
    // Art. 13.1 f asks for the safeguards too, and the register has no field for them.
    ...(thirdCountry === true ? [unknown('seen.third-country-safeguards-unknown')] : []),
  ];
}

function sayRecipients({ recipients, isLiveOnly }: SeenFact): Statement {
  const { say, unknown } = speakerFor('seen');
  if (recipients === undefined) return unknown('seen.recipients-unknown');
  if (recipients.includes('none')) return say('seen.recipients-none');
  return say(isLiveOnly ? 'seen.recipients-live' : 'seen.recipients', {
    recipients: { type: 'codes', vocabulary: 'recipient', codes: recipients },
  });
}

function sayProcessor({ processor, hasNoProcessor }: SeenFact): Statement {
  const { say, name } = speakerFor('seen');
  return hasNoProcessor ? say('seen.processor-none') : name('seen.processor', 'processor', processor);
}
