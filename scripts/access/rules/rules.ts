import type { AccessPage } from '../access-page.ts';
import type { Finding } from '../finding.ts';
import { autocomplete } from './autocomplete.ts';
import { boldHeading } from './bold-heading.ts';
import { descriptionLists } from './description-lists.ts';
import { directionOfText } from './direction-of-text.ts';
import { draggedOnly } from './dragged-only.ts';
import { headingOrder } from './heading-order.ts';
import { hiddenSentences } from './hidden-sentences.ts';
import { inlineStyle } from './inline-style.ts';
import { landmarks } from './landmarks.ts';
import { languageLinks } from './language-links.ts';
import { languageOfPage } from './language-of-page.ts';
import { languageOfText } from './language-of-text.ts';
import { linkText } from './link-text.ts';
import { newWindow } from './new-window.ts';
import { oneHeading } from './one-heading.ts';
import type { PageRule } from './page-rule.ts';
import { pictureText } from './picture-text.ts';
import { picturesOfText } from './pictures-of-text.ts';
import { radioGroups } from './radio-groups.ts';
import { roleTakenAway } from './role-taken-away.ts';
import { sameNameSameLink } from './same-name-same-link.ts';
import { sensoryWords } from './sensory-words.ts';
import { skipLinkFirst } from './skip-link-first.ts';
import { spacedLetters } from './spaced-letters.ts';
import { stillStatus } from './still-status.ts';
import { symbolNumbers } from './symbol-numbers.ts';
import { tableHeadings } from './table-headings.ts';
import { titleOfPage } from './title-of-page.ts';
import { titleOnly } from './title-only.ts';
import { typedList } from './typed-list.ts';

/** The rules that look at one page by itself, by the names that `check-access.json` explains. */
export const pageRules = {
  'one-heading': oneHeading,
  'heading-order': headingOrder,
  'bold-heading': boldHeading,
  'skip-link-first': skipLinkFirst,
  landmarks,
  'title-of-page': titleOfPage,
  'link-text': linkText,
  'new-window': newWindow,
  'title-only': titleOnly,
  'dragged-only': draggedOnly,
  'same-name-same-link': sameNameSameLink,
  'picture-text': pictureText,
  'sensory-words': sensoryWords,
  autocomplete,
  'radio-groups': radioGroups,
  'inline-style': inlineStyle,
  'symbol-numbers': symbolNumbers,
  'table-headings': tableHeadings,
  'description-lists': descriptionLists,
  'typed-list': typedList,
  'hidden-sentences': hiddenSentences,
  'role-taken-away': roleTakenAway,
  'still-status': stillStatus,
  'pictures-of-text': picturesOfText,
  'spaced-letters': spacedLetters,
  'language-of-page': languageOfPage,
  'language-links': languageLinks,
  'language-of-text': languageOfText,
  'direction-of-text': directionOfText,
} as const satisfies Readonly<Record<string, PageRule>>;

/** Applies every rule to a page. */
export function applyPageRules(page: AccessPage): readonly Finding[] {
  return Object.entries(pageRules).flatMap(([rule, apply]) =>
    apply(page).map((found) => ({ engine: 'rules' as const, rule, ...found })),
  );
}
