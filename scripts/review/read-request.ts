import { parseArgs } from 'node:util';
import { isEditorLocale, type EditorLocale } from '../../site/i18n/locales.ts';

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
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { format: { type: 'string' }, lang: { type: 'string' }, controller: { type: 'string' } },
  });
  let request: ReviewRequest = {
    folder: undefined,
    format: 'text',
    locale: undefined,
    controller: undefined,
  };
  for (const token of tokens) {
    if (token.kind === 'positional' && request.folder === undefined)
      request = { ...request, folder: token.value };
    else if (token.kind === 'positional') return { unknown: token.value };
    else if (token.kind === 'option') {
      const { name, value = '' } = token;
      const format = taskFormats.find((each) => each === value);
      if (name === 'format' && format) request = { ...request, format };
      else if (name === 'lang' && isEditorLocale(value)) request = { ...request, locale: value };
      else if (name === 'controller' && value !== '') request = { ...request, controller: value };
      else return { unknown: token.value === undefined ? token.rawName : `${token.rawName} ${value}` };
    }
  }
  return request;
}
