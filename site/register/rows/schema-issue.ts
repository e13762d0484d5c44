import type { z } from 'zod';
import type { Issue } from '../issue.ts';

/** Turns what the schema found in one cell into an issue without its place. */
export function schemaIssue(problem: z.core.$ZodIssue, value: unknown): Omit<Issue, 'at'> {
  const found =
    typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : undefined;
  if (value === undefined) return { code: 'cell-missing' };
  switch (problem.code) {
    case 'too_big':
      if (problem.origin === 'string')
        return {
          code: 'text-too-long',
          variables: { length: longestOf(value), most: Number(problem.maximum) },
        };
      return {
        code: 'number-out-of-range',
        value: found,
        variables: { least: '', most: Number(problem.maximum) },
      };
    case 'too_small':
      return {
        code: 'number-out-of-range',
        value: found,
        variables: {
          least: Number(problem.minimum),
          most: '',
          ...(problem.inclusive === false ? { exclusive: 1 } : {}),
        },
      };
    case 'invalid_format':
      return { code: formatIssues[problem.format] ?? 'cell-missing', value: found };
    case 'invalid_type':
      return { code: 'number-wrong', value: found };
    default:
      return { code: 'geometry-wrong' };
  }
}

const formatIssues: Readonly<Record<string, Issue['code']>> = {
  regex: 'id-wrong',
  email: 'email-wrong',
  url: 'web-address-wrong',
  date: 'date-wrong',
};

/** Characters of a text, or of the longest where there is one for each language. */
function longestOf(value: unknown): number {
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return Math.max(...texts.map((text) => String(text).length));
}
