import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const check = (date: string, more = {}) => ({ kind: 'direction-check', date, ...more });

describe('checks of the direction', () => {
  const deviation = check('2025-03-01', {
    outcome: 'deviation',
    remedy: 'Kameran vreds tillbaka.',
    remedyDate: '2025-03-04',
  });

  test('an earlier one that found a fault is told with its remedy, though the latest was fine', () => {
    const checked = told('checked', { reviews: [deviation, check('2026-03-01', { outcome: 'correct' })] });
    expect(checked.findIndex((sentence) => sentence.includes('Det gjorde de.'))).toBeLessThan(
      checked.findIndex((sentence) => sentence.includes('Det gjorde de inte, men felet är rättat.')),
    );
    expect(checked).toContain('Så rättades felet den 4 mars 2025: Kameran vreds tillbaka.');
  });

  test('an earlier one that was fine is not told again', () => {
    const fine = [check('2025-03-01', { outcome: 'correct' }), check('2026-03-01', { outcome: 'correct' })];
    expect(told('checked', { reviews: fine }).join(' ')).not.toContain('2025');
  });

  test('are not asked for where no camera has been put up', () => {
    const unasked = (status: string) => told('checked', { place: { status } }).join(' ');
    for (const status of ['planned', 'decision-pending'])
      expect(unasked(status)).not.toMatch(/pekar|utvärderat/u);
    expect(unasked('active')).toContain(
      'Registret anger inte om någon har kontrollerat vart kamerorna pekar.',
    );
  });
});

describe('decisions of the supervisory authority', () => {
  const criticism = {
    kind: 'supervisory-decision',
    date: '2025-09-30',
    outcome: 'criticism',
    remedy: 'Två kameror togs ner.',
  };
  const fine = { kind: 'supervisory-decision', date: '2026-02-01', outcome: 'no-remark' };

  test('tell what was done, and are not hidden by a later one without remarks', () => {
    const checked = told('checked', { reviews: [criticism, fine] }).join(' ');
    expect(checked).toContain('Den 30 september 2025 beslutade tillsynsmyndigheten att kritisera');
    expect(checked).toContain('Det här har gjorts efteråt: Två kameror togs ner.');
    expect(checked).toContain('Den 1 februari 2026');
  });
});

describe('weighing again', () => {
  const yearly = { kind: 'yearly-review', date: '2026-05-12', outcome: 'keep' };
  const assessment = { kind: 'assessment', date: '2025-05-20', outcome: 'keep' };

  test.each([
    ['board', 'Kommunens egen årliga genomgång', 'Enligt kommunens egen rutin'],
    ['company', 'Bolagets egen årliga genomgång', 'Enligt bolagets egen rutin'],
    ['joint', 'De ansvarigas egen årliga genomgång', 'Enligt de ansvarigas egen rutin'],
    ['', 'Den ansvarigas egen årliga genomgång', 'Enligt den egna rutinen'],
  ])('the routine of a %s is called its own', (kind, label, routine) => {
    const checked = told('checked', { controller: { kind }, reviews: [yearly] }).join(' ');
    expect(checked).toContain(`${label} gjordes den 12 maj 2026.`);
    expect(checked).toContain(routine);
  });

  test("the law's assessment is told beside the yearly review", () => {
    const checked = told('checked', { reviews: [assessment, yearly] }).join(' ');
    expect(checked).toContain('Den bedömning som lagen kräver gjordes den 20 maj 2025.');
    expect(checked).toContain('årliga genomgång gjordes den 12 maj 2026.');
  });

  test('an assessment from before 1 April 2025 is not said to be required by law', () => {
    const checked = told('checked', { reviews: [{ ...assessment, date: '2024-03-06' }] }).join(' ');
    expect(checked).toContain('En bedömning av nyttan och intrånget gjordes den 6 mars 2024.');
  });

  test('is no longer due where the surveillance has ended', () => {
    const checked = told('checked', { place: { status: 'ended' }, reviews: [yearly] });
    expect(checked[0]).toBe('Bevakningen är avslutad, så nyttan och intrånget behöver inte vägas på nytt.');
  });

  test('of a plan speaks of the plan', () => {
    const place = { status: 'decision-pending' };
    const checked = told('checked', { place, reviews: [{ ...assessment, outcome: 'change' }] }).join(' ');
    expect(checked).toContain('Resultat: planerna ska ändras.');
  });
});
