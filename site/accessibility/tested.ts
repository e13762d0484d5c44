import { z } from 'zod';
import criteriaStated from '../../content/accessibility/criteria.json' with { type: 'json' };
import resultsStated from '../../content/accessibility/results.json' with { type: 'json' };
import reviewedStated from '../../content/accessibility/reviewed.json' with { type: 'json' };

/** Who can find that a criterion is not met: an engine, a test of ours, or only a person. */
const checks = ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs', 'behaviour', 'test', 'people'] as const;

const criterionSchema = z.strictObject({
  /** Number of the criterion in WCAG 2.2; 4.1.1 is of WCAG 2.1 and asked for by the standard. */
  id: z.string().regex(/^\d\.\d\.\d+$/),
  level: z.enum(['A', 'AA', 'AAA']),
  /** Its name as the standard has it, in English. */
  name: z.string(),
  /** Clause of EN 301 549 V3.2.1; left out where the standard does not ask for it. */
  clause: z.string().optional(),
  /** Empty where there is nothing on the site that the criterion is about. */
  checks: z.array(z.enum(checks)),
});

/** An entry of the reviewed list, as far as the statement tells of it. */
const judgedSchema = z.object({
  id: z.string(),
  /** Whether a program held it for a fault; otherwise it only could not tell. */
  decided: z.boolean(),
  /** The criteria that it concerns; none where the rule is of good practice only. */
  criteria: z.array(z.string()),
});

/** How pages were shown: colours, and width in CSS pixels. */
const modeName = z.string().regex(/^(?:light|dark|forced)-\d+$/);

const resultsSchema = z.strictObject({
  date: z.iso.date(),
  seed: z.int(),
  isLong: z.boolean(),
  tools: z.record(z.string(), z.string()),
  pagesRead: z.int(),
  pagesOpened: z.int(),
  looks: z.int(),
  modes: z.array(modeName),
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
/** A kind of finding that those who build the portal have judged to stop nobody. */
export type Judged = z.output<typeof judgedSchema>;
/** What came of a run of `npm run check:access`. */
export type TestResults = z.output<typeof resultsSchema>;

/** The share of all pages that a long run draws by lot besides those chosen for how they are built. */
export const drawnShare = 0.05;

/** The criteria of WCAG 2.2, all levels, and Parsing of WCAG 2.1, with what tests each. */
export const criteria: readonly Criterion[] = z.array(criterionSchema).parse(criteriaStated);

/** The findings that are judged to stop nobody; why stands in the same file. */
export const judgedFindings: readonly Judged[] = z.array(judgedSchema).parse(reviewedStated);

/** What came of the run that the portal is published with. */
export const testResults: TestResults = resultsSchema.parse(resultsStated);
