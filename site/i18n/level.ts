/** The ways in which every fact is told: plain language, easy read, and symbols. */
export const levels = ['plain', 'easy-read', 'symbols'] as const;

/** A way of telling. */
export type Level = (typeof levels)[number];

/** A way of telling that has an address of its own beside that of the page in plain language. */
export type EasyLevel = Exclude<Level, 'plain'>;

/** The ways of telling beside plain language. */
export const easyLevels = levels.filter((level) => level !== 'plain');
