import { z } from 'zod';
import criteriaStated from '../../content/accessibility/criteria.json' with { type: 'json' };
import resultsStated from '../../content/accessibility/results.json' with { type: 'json' };

/** Who can find that a criterion is not met: an engine, a test of ours, or only a person. */
const checks = ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs', 'behaviour', 'test', 'people'] as const;

const criterionSchema = z.strictObject({
  /** Number of the criterion in WCAG 2.2. */
  id: z.string().regex(/^\d\.\d\.\d+$/),
  level: z.enum(['A', 'AA', 'AAA']),
  /** Its name as the standard has it, in English. */
  name: z.string(),
  /** Clause of EN 301 549 V3.2.1; left out where the standard does not ask for it. */
  clause: z.string().optional(),
  /** Empty where there is nothing on the site that the criterion is about. */
  checks: z.array(z.enum(checks)),
});

const resultsSchema = z.strictObject({
  date: z.iso.date(),
  seed: z.int(),
  isLong: z.boolean(),
  tools: z.record(z.string(), z.string()),
  pagesRead: z.int(),
  pagesOpened: z.int(),
  looks: z.int(),
  modes: z.array(z.string()),
  canaries: z.strictObject({
    pages: z.int(),
    foundBy: z.record(z.string(), z.int()),
    faults: z.int(),
  }),
  reviewed: z.record(z.string(), z.int()),
  open: z.record(z.string(), z.int()),
});

export type Criterion = z.output<typeof criterionSchema>;
export type Check = (typeof checks)[number];
/** What came of a run of `npm run check:access`. */
export type TestResults = z.output<typeof resultsSchema>;

/** The criteria of WCAG 2.2, all levels, and what tests each. */
export const criteria: readonly Criterion[] = z.array(criterionSchema).parse(criteriaStated);

/** What came of the run that the portal is published with. */
export const testResults: TestResults = resultsSchema.parse(resultsStated);
