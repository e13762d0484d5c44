import type { AccessPage } from '../access-page.ts';
import type { Finding } from '../finding.ts';

/** What a rule found: where, and what was met there. */
export type Found = Pick<Finding, 'where' | 'found'>;

/** A rule of ours that needs no browser: looks at one page and gives all that is wrong. */
export type PageRule = (page: AccessPage) => readonly Found[];
