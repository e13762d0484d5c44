import { isEditorLocale, type EditorLocale } from '../../site/i18n/locales.ts';
import { isOneOf, readWords } from '../read-words.ts';

/** How the list of what to do can be written. */
export const taskFormats = ['text', 'csv', 'ics'] as const;

/** What `npm run register:review` was asked for. */
export interface ReviewRequest {
  readonly folder: string | undefined;
  readonly format: (typeof taskFormats)[number];
  readonly locale: EditorLocale | undefined;
  /** The id of the controller to list for; absent for all. */
  readonly controller: string | undefined;
}

/**
 * Reads the words of the command.
 *
 * @returns the request, or the first word that means nothing.
 */
export function readReviewRequest(args: readonly string[]): ReviewRequest | { readonly unknown: string } {
  let request: ReviewRequest = {
    folder: undefined,
    format: 'text',
    locale: undefined,
    controller: undefined,
  };
  const options = {
    format: { type: 'string' },
    lang: { type: 'string' },
    controller: { type: 'string' },
  } as const;
  const unknown = readWords(args, options, {
    word: (folder) => {
      if (request.folder !== undefined) return false;
      request = { ...request, folder };
      return true;
    },
    option: (name, value) => {
      if (name === 'format' && isOneOf(value, taskFormats)) request = { ...request, format: value };
      else if (name === 'lang' && value && isEditorLocale(value)) request = { ...request, locale: value };
      else if (name === 'controller' && value) request = { ...request, controller: value };
      else return false;
      return true;
    },
  });
  return unknown === undefined ? request : { unknown };
}
