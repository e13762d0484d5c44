import { describe, expect, test } from 'vitest';
import { told, type OnePlace } from './told.ts';

const one = (fact: Parameters<typeof told>[0], place: NonNullable<OnePlace['place']>) =>
  told(fact, { place }).join(' ');

describe('the legal basis', () => {
  const unstated = 'Registret anger inte i vilken lag';

  test.each([
    ['public-task', true],
    ['legal-obligation', true],
    ['legitimate-interests', false],
    ['consent', false],
    ['', false],
  ])('a law is missed where %s needs one: %s', (legalBasis, isMissed) => {
    expect(one('decided', { legalBasis }).includes(unstated)).toBe(isMissed);
  });

  test('comes in everyday words with the article behind it', () => {
    const decided = one('decided', { legalBasis: 'public-task', statute: 'lagen (2023:196), 14 §' });
    expect(decided).toContain('en uppgift som är till nytta för alla');
    expect(decided).toContain('(artikel 6.1 e i dataskyddsförordningen)');
    expect(decided).toContain('Uppgiften står i lagen (2023:196), 14 §.');
  });
});

describe('what changed on 1 April 2025', () => {
  const since = 'Sedan den 1 april 2025 behövs inget tillstånd';

  test.each(['own-assessment', 'imy-permit', 'county-permit', ''])('is told beside “%s”', (decisionKind) => {
    expect(one('decided', { decisionKind })).toContain(since);
  });

  test('is told neither of places that the law exempts nor of cameras that are gone', () => {
    expect(one('decided', { decisionKind: 'exempt' })).not.toContain(since);
    expect(one('decided', { decisionKind: 'own-assessment', status: 'ended' })).not.toContain(since);
  });
});

describe('rights', () => {
  const objects = 'Du kan invända';
  const withdraws = 'ta tillbaka ditt ja';

  test.each([
    ['public-task', true, false],
    ['legitimate-interests', true, false],
    ['', true, false],
    ['legal-obligation', false, false],
    ['consent', false, true],
  ])('with the basis “%s” one can object: %s, take back a yes: %s', (legalBasis, object, withdraw) => {
    const rights = one('rights', { legalBasis });
    expect([rights.includes(objects), rights.includes(withdraws)]).toEqual([object, withdraw]);
  });

  test('to film are not promised where nothing is recorded', () => {
    expect(one('rights', { viewing: 'live' })).not.toMatch(/begära en kopia|spara filmen|radera film/u);
  });
});

test('what the law asks to be told and the register cannot hold is said not to be stated', () => {
  expect(one('seen', { thirdCountry: 'ja' })).toContain('Registret anger inte hur filmen skyddas där.');
  expect(one('how', { automatedDecisions: 'ja' })).toContain('Registret anger inte hur datorn kommer fram');
});

test('a sign must tell of sound', () => {
  const tells = 'Skylten ska också berätta att ljud tas upp';
  expect(one('sign', { sign: 'ja', sound: 'recorded' })).toContain(tells);
  expect(one('sign', { sign: 'ja', sound: 'none' })).not.toContain(tells);
});
