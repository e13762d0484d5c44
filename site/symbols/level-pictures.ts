import type { Level } from '../i18n/level.ts';
import type { Concept } from './concept.ts';

/** The symbol beside a choice of level. */
export const levelPictures: Readonly<Record<Level, Concept>> = {
  plain: 'text',
  'easy-read': 'read',
  symbols: 'see',
};
