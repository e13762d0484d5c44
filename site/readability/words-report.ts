import type { EditorLocale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { EditorKey } from '../i18n/word-keys.ts';
import type { LevelFigures, PlacedFinding } from './check-words.ts';
import type { Told } from './count-told.ts';
import type { PlainFigures } from './plain-figures.ts';

/** What was found, by file and rule with what to do about it, and the figures of each level. */
export function wordsReport(
  findings: readonly PlacedFinding[],
  figures: readonly LevelFigures[],
  locale: EditorLocale,
): string {
  const words = translator(locale);
  const byFileAndRule = Map.groupBy(findings, ({ source, severity, rule }) =>
    [source.split(': ')[0], severity, rule].join('\n'),
  );
  const count = (severity: string): number => findings.filter((found) => found.severity === severity).length;
  return [
    ...[...byFileAndRule.values()].flatMap((group) => [...reportGroup(group, locale), '']),
    ...figures.map((row) => reportFigures(row, locale)),
    words('check-words:done', { errors: count('error'), warnings: count('warning') }),
    '',
  ].join('\n');
}

/** The figures of plain language, of what is told, and of the symbols, a line each. */
export function figuresReport(plain: readonly PlainFigures[], told: Told, locale: EditorLocale): string {
  const words = translator(locale);
  return [
    ...plain.map(({ formula, ...row }) => {
      const spoken = { ...row, words: row.words.toFixed(1) };
      if (!formula) return words('check-words:plain-without-formula', spoken);
      const { name, value, hardest } = formula;
      return words('check-words:plain', {
        ...spoken,
        formula: name,
        value: value.toFixed(1),
        hardest: hardest.toFixed(1),
      });
    }),
    words('check-words:told', { ...told }),
    words('check-words:drawn', { ...told }),
    '',
  ].join('\n');
}

function reportFigures({ formula, ...row }: LevelFigures, locale: EditorLocale): string {
  const words = translator(locale);
  const told = { ...row, words: row.words.toFixed(1), coverage: (100 * row.coverage).toFixed(1) };
  if (!formula) return words('check-words:figures-without-formula', told);
  const { name, value, hardest } = formula;
  return words('check-words:figures', {
    ...told,
    formula: name,
    value: value.toFixed(1),
    hardest: hardest.toFixed(1),
  });
}

function reportGroup(group: readonly PlacedFinding[], locale: EditorLocale): readonly string[] {
  const words = translator(locale);
  const { rule, severity } = group[0]!;
  return [
    words('check-words:heading', {
      severity: words(`check-words:${severity}`),
      what: words(`check-words:${rule}.what` as EditorKey),
    }),
    words('check-words:do', { do: words(`check-words:${rule}.do` as EditorKey) }),
    ...group.map(({ source, found, sentence, count }) => {
      const finding =
        sentence === ''
          ? words('check-words:finding-text', { source, found })
          : words('check-words:finding', { source, found, sentence: sentence.replaceAll('\ufffc', '…') });
      return count === 1 ? finding : words('check-words:repeated', { finding, count });
    }),
  ];
}
