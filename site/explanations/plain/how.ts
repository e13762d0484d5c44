import type { HowFact } from '../../facts/fact.ts';
import { numberOf, speakerFor, textValue } from '../speaker.ts';
import type { Statement } from '../statement.ts';

/** How it is done. */
export function sayHow(fact: HowFact): readonly Statement[] {
  const { unknown, byCode, yesNo } = speakerFor('how');
  return [
    ...sayViewing(fact),
    byCode('how.sound', fact.sound),
    ...sayOfSome('how.sound-off', fact.sound === 'none' ? undefined : fact.soundOffCameras, fact),
    sayTechnology(fact),
    ...sayTurning(fact),
    ...sayMasked(fact),
    yesNo('how.automated', fact.automatedDecisions),
    // Art. 13.2 f asks for the logic and the consequences too, and the register has no field for them.
    ...(fact.automatedDecisions === true ? [unknown('how.automated-logic-unknown')] : []),
  ];
}

/** Whether film is recorded, and whether somebody watches. A retention alone tells the one and not the other. */
function sayViewing({ viewing, isRecorded }: HowFact): readonly Statement[] {
  const { say, unknown, byCode } = speakerFor('how');
  if (viewing !== undefined || isRecorded === undefined) return [byCode('how.viewing', viewing)];
  return [
    say(isRecorded ? 'how.viewing-kept' : 'how.viewing-kept-nothing'),
    unknown('how.viewing-live-unknown'),
  ];
}

function sayTechnology({ technologies }: HowFact): Statement {
  const { say, unknown } = speakerFor('how');
  if (technologies === undefined) return unknown('how.technology-unknown');
  return technologies.includes('none')
    ? say('how.technology-none')
    : say('how.technology', {
        technologies: { type: 'codes', vocabulary: 'technology', codes: technologies },
      });
}

/** That cameras turn is already said among the technologies; how many is said where it is known. */
function sayTurning({ isTurning, turning, technologies }: HowFact): readonly Statement[] {
  const { say, unknown } = speakerFor('how');
  if (turning !== undefined) return [say('how.turning', { count: numberOf(turning) })];
  if (isTurning === undefined) return [unknown('how.turning-unknown')];
  if (!isTurning) return [say('how.turning-none')];
  return technologies?.includes('none') === true ? [unknown('how.turning-unknown')] : [];
}

function sayMasked(fact: HowFact): readonly Statement[] {
  const { say, yesNo } = speakerFor('how');
  const { masked, maskedText, maskedCameras } = fact;
  if (masked === false) return [say('how.masked-no')];
  return [
    maskedText ? say('how.masked-text', { text: textValue(maskedText) }) : yesNo('how.masked', masked),
    ...sayOfSome('how.masked-some', maskedCameras, fact),
  ];
}

/** That something holds for some of the cameras; nothing where it holds for all or none. */
function sayOfSome(
  sentence: string,
  count: number | undefined,
  { cameraCount }: HowFact,
): readonly Statement[] {
  if (count === undefined || cameraCount === undefined || count === 0 || count >= cameraCount) return [];
  const { say } = speakerFor('how');
  return [say(sentence, { count: numberOf(count), total: numberOf(cameraCount) })];
}
