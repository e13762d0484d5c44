import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../site/facts/facts.ts';
import { questionOf } from '../../../../site/explanations/plain/tense.ts';
import { factKeys } from '../../../../site/facts/fact.ts';
import { translator } from '../../../../site/i18n/translate.ts';
import { leadOf, spoken, statementsOf } from '../spoken.ts';
import { registerOf, told } from './told.ts';

const full = {
  controller: { kind: 'board' },
  place: {
    purposes: 'prevent-crime',
    area: 'Torget.',
    notSeen: 'Husen.',
    hours: 'dygnet runt',
    viewing: 'recorded-and-live',
    sound: 'live',
    technologies: 'panning',
    masked: 'ja',
    automatedDecisions: 'nej',
    retention: '168',
    seenBy: 'Vakten.',
    recipients: 'police',
    processor: 'Exempelvakt AB',
    thirdCountry: 'nej',
    cameraCount: '2',
    costYearly: '1000',
    decisionKind: 'own-assessment',
    legalBasis: 'public-task',
  },
};
/** Nothing but its name: every sentence that something is not stated. */
const empty = { place: {} };

const present =
  /filmas\b(?! längre)|\bfilmar\b|spelar in|spelas in|sparas\b|raderas\b|är i gång|\btittar\b|tas upp|används\b|kan vridas|kan titta|är täckt|sköter|får se|kan lämnas|\bbehövs mer/u;

describe('what is told of a place that has ended', () => {
  test.each([full, empty])('is never told as if it went on', ({ place, ...rest }) => {
    const register = registerOf({ ...rest, place: { ...place, status: 'ended', endDate: '2025-04-30' } });
    const ended = register.places[0]!;
    const statements = [
      ...leadOf('plain', ended, register),
      ...factsOf(ended, register)
        .filter(({ key }) => key !== 'rights' && key !== 'contact')
        .flatMap((fact) => statementsOf('plain', fact, ended)),
    ];
    const wrong = statements
      .map((statement) => spoken('plain', statement, 'sv', register))
      .filter((sentence) => present.test(sentence));
    expect(wrong).toEqual([]);
  });
});

describe('what is told of a place where nothing has begun', () => {
  test.each(['planned', 'decision-pending'])('is told as what is to come (%s)', (status) => {
    const of = { ...full, place: { ...full.place, status } };
    expect(told('how', of)).toContain(
      'Kamerorna ska spela in film, och någon ska kunna titta på bilden medan det händer.',
    );
    expect(told('kept', of)[1]).toBe('Filmen ska sparas i 7 dygn. Sedan ska den raderas.');
    expect(told('where', of)).toContain('Det här ska filmas: Torget.');
    expect(told('what', of)).toContain('Det gäller 2 kameror.');
  });

  test('begins each answer about the cameras by saying so', () => {
    const first = (status: string) => told('when', { ...full, place: { ...full.place, status } })[0];
    expect(first('planned')).toContain('är planerad');
    expect(first('decision-pending')).toContain('inte beslutad');
    expect(first('paused')).toContain('är pausad');
    expect(first('active')).toBe('Kamerorna är i gång dygnet runt, alla dagar.');
  });
});

test('the questions have the tense of their answers', () => {
  const words = translator('sv');
  expect(words(questionOf('kept', 'ended'))).toBe('Hur länge sparades filmen?');
  expect(words(questionOf('kept', 'planned'))).toBe('Hur länge ska filmen sparas?');
  for (const fact of factKeys) expect(questionOf(fact, 'active')).toBe(`facts:question.${fact}`);
});
