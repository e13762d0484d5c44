import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../i18n/project-folder.ts';

/**
 * The one script that stands in the pages themselves: it runs before the page is painted, so that nobody sees the wrong
 * theme first, and nothing waits for a file more. Without storage, or with something else in it, the page looks as the
 * system asks for. What may be kept, and how, is said in `site/display/display-choices.ts`.
 */
export const beforePaint: string = readFileSync(projectFile('site', 'display', 'before-paint.js'), 'utf8');

/** What a policy says to let this script run and no other that stands in a page (CSP Level 3, 2.3.1). */
export const beforePaintSource = `'sha256-${createHash('sha256').update(beforePaint).digest('base64')}'`;
