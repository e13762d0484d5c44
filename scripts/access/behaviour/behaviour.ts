import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';

/** A rule of ours that needs a browser: does something with an open page and gives all that is wrong. */
export type Behaviour = (page: Page) => Promise<readonly Found[]>;
