export type { Concept } from '../symbols/concept.ts';
