import type { EditorLocale } from '../../site/i18n/locales.ts';
import { translator } from '../../site/i18n/translate.ts';
import type { EditorKey } from '../../site/i18n/word-keys.ts';
import type { CanaryResult } from './canaries/run-canaries.ts';
import type { SiteResult } from './check-site.ts';
import type { PlacedFinding } from './finding.ts';
import { behaviours } from './engines/behaviour.ts';
import { reviewedList, reviewOf } from './reviewed.ts';
import { pageRules } from './rules/rules.ts';

const shownOfEach = 5;
const ownRules = new Set([
  ...Object.keys(pageRules),
  ...Object.keys(behaviours),
  'text-size',
  'unique-titles',
  'mutual-versions',
  'same-order',
  'same-name-same-function',
  'links',
]);

/** The findings that no entry of the reviewed list covers. */
export const openFindings = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  findings.filter((finding) => reviewOf(finding) === undefined);

/** The entries of the reviewed list, each with how often it was met. */
export function countReviewed(findings: readonly PlacedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map(reviewedList.map(({ id }) => [id, 0]));
  for (const finding of findings) {
    const entry = reviewOf(finding);
    if (entry !== undefined) counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1);
  }
  return counts;
}

/** What was found, for people: the findings by rule, what was reviewed, the canaries and the sums. */
export function accessReport(site: SiteResult, canaries: CanaryResult, locale: EditorLocale): string {
  const words = translator(locale);
  const open = openFindings(site.findings);
  const groups = [...Map.groupBy(open, ({ engine, rule }) => `${engine} ${rule}`)];
  const lines = [
    ...groups.flatMap(([name, group]) => [
      words('check-access:group', { name, count: group.length }),
      ...(group[0]!.engine === 'rules' || group[0]!.engine === 'behaviour'
        ? explain(group[0]!.rule, locale)
        : []),
      ...group
        .slice(0, shownOfEach)
        .map(({ file, mode, where, found }) => words('check-access:finding', { file, mode, where, found })),
      '',
    ]),
    ...[...countReviewed(site.findings)].map(([id, count]) => words('check-access:reviewed', { id, count })),
    ...canaries.faults.map(({ id, silent, unexpected }) =>
      words('check-access:canary', {
        id,
        silent: silent.join(', ') || '–',
        unexpected: unexpected.join(', ') || '–',
      }),
    ),
    words('check-access:canaries', {
      pages: canaries.pages,
      found: Object.entries(canaries.foundBy)
        .map(([engine, count]) => `${engine} ${count}`)
        .join(', '),
    }),
    words('check-access:looked', {
      read: site.read,
      opened: site.opened,
      looks: site.looks,
      modes: site.modes.join(', '),
    }),
    words('check-access:done', { count: open.length + canaries.faults.length }),
  ];
  return `${lines.join('\n')}\n`;
}

function explain(rule: string, locale: EditorLocale): readonly string[] {
  if (!ownRules.has(rule)) throw new Error(`no words for the rule ${rule}`);
  const words = translator(locale);
  return [
    `  ${words(`check-access:${rule}.what` as EditorKey)}`,
    `  ${words(`check-access:${rule}.do` as EditorKey)}`,
  ];
}
