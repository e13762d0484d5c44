import type { WordKey } from '../i18n/word-keys.ts';
import type { Statement } from './statement.ts';

/** A provision of the law and the statements that answer it. */
export interface LegalItem {
  readonly label: WordKey;
  readonly statements: readonly Statement[];
}

/**
 * What each provision asks to be told, by the beginnings of the statements' keys. GDPR art. 13.1 and
 * 13.2, and kamerabevakningslagen 8, 9, 10 and 15 §§. Of the former 13.1 d arises only where the basis is
 * legitimate interests, and 13.2 c where it is consent. Art. 13.3 arises when film is to be used for something
 * else, which the register then states as a purpose.
 */
const provisions: readonly (readonly [label: WordKey, keys: readonly string[]])[] = [
  ['pages:legal.13-1-a', ['who.', 'contact.controller', 'contact.municipality', 'contact.unknown']],
  ['pages:legal.13-1-b', ['contact.officer']],
  ['pages:legal.13-1-c', ['why.purposes', 'why.text', 'decided.basis', 'decided.statute']],
  ['pages:legal.13-1-d', ['decided.interest']],
  ['pages:legal.13-1-e', ['seen.by', 'seen.recipients', 'seen.processor']],
  ['pages:legal.13-1-f', ['seen.third-country']],
  ['pages:legal.13-2-a', ['kept.hours', 'kept.days', 'kept.nothing', 'kept.unknown', 'kept.reason']],
  ['pages:legal.13-2-b', ['rights.access', 'rights.save', 'rights.erase', 'rights.rectify', 'rights.object']],
  ['pages:legal.13-2-c', ['rights.withdraw']],
  [
    'pages:legal.13-2-d',
    ['complaint.authority', 'complaint.website', 'complaint.appeal', 'complaint.company'],
  ],
  ['pages:legal.13-2-e', ['rights.no-duty']],
  ['pages:legal.13-2-f', ['how.automated']],
  ['pages:legal.kbl-8', ['decided.weighed', 'decided.alternatives']],
  [
    'pages:legal.kbl-9',
    [
      'decided.own',
      'decided.imy',
      'decided.county',
      'decided.exempt',
      'decided.unknown',
      'decided.pending',
      'decided.date',
      'decided.reference',
      'checked.weighed',
      'checked.due',
      'checked.overdue',
    ],
  ],
  [
    'pages:legal.kbl-10',
    ['where.address', 'what.kind', 'why.purposes', 'how.sound', 'how.technology', 'decided.date'],
  ],
  ['pages:legal.kbl-15', ['sign.']],
];

/** The plain statements of a place in the order of the law. Provisions that do not arise are left out. */
export function legalItems(statements: readonly Statement[]): readonly LegalItem[] {
  return provisions
    .map(([label, keys]) => ({
      label,
      statements: statements.filter(({ sentence }) =>
        keys.some((key) => sentence.startsWith(`facts:${key}`)),
      ),
    }))
    .filter((item) => item.statements.length > 0);
}
