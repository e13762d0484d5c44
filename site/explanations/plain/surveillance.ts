import type { HowFact, KeptFact, SeenFact, WhenFact, WhyFact } from '../../facts/fact.ts';
import { longRetention } from '../../register/rules/retention.ts';
import { speakerFor, textValue } from '../speaker.ts';
import type { Statement } from '../statement.ts';

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

/** How it is done. */
export function sayHow(fact: HowFact): readonly Statement[] {
  const { say, unknown, byCode, yesNo } = speakerFor('how');
  const { technologies, turning, masked, maskedText } = fact;
  return [
    byCode('how.viewing', fact.viewing),
    byCode('how.sound', fact.sound),
    technologies === undefined
      ? unknown('how.technology-unknown')
      : technologies.includes('none')
        ? say('how.technology-none')
        : say('how.technology', {
            technologies: { type: 'codes', vocabulary: 'technology', codes: technologies },
          }),
    turning === undefined
      ? unknown('how.turning-unknown')
      : turning === 0
        ? say('how.turning-none')
        : say('how.turning', { count: { type: 'number', number: turning } }),
    maskedText && masked !== false
      ? say('how.masked-text', { text: textValue(maskedText) })
      : yesNo('how.masked', masked),
    yesNo('how.automated', fact.automatedDecisions),
  ];
}

/** How long film is kept. */
export function sayKept({ viewing, retention, reason }: KeptFact): readonly Statement[] {
  const { say, unknown, quote } = speakerFor('kept');
  if (viewing === 'live' || retention === 0) return [say('kept.nothing')];
  if (retention === undefined) return [unknown('kept.unknown'), say('kept.ask')];
  return [
    say('kept.hours', { retention: { type: 'retention', hours: retention } }),
    ...(retention > longRetention ? [quote('kept.reason', reason)] : []),
    say('kept.ask'),
  ];
}

/** Who sees the film. */
export function saySeen({ seenBy, recipients, processor, thirdCountry }: SeenFact): readonly Statement[] {
  const { say, unknown, quote, name, yesNo } = speakerFor('seen');
  return [
    quote('seen.by', seenBy),
    recipients === undefined
      ? unknown('seen.recipients-unknown')
      : recipients.includes('none')
        ? say('seen.recipients-none')
        : say('seen.recipients', {
            recipients: { type: 'codes', vocabulary: 'recipient', codes: recipients },
          }),
    name('seen.processor', 'processor', processor),
    yesNo('seen.third-country', thirdCountry),
  ];
}
