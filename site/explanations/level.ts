/** The ways in which every fact is told: plain language, easy read, and symbols. */
export const levels = ['plain', 'easy-read', 'symbols'] as const;

/** A way of telling. */
export type Level = (typeof levels)[number];
