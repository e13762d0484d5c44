/** What looks at pages. Each has canaries that it must find, so that one that has gone silent is noticed. */
export const engines = ['html-validate', 'rules', 'axe', 'alfa', 'htmlcs', 'behaviour'] as const;
export type Engine = (typeof engines)[number];

/** Something on a page that a person may be stopped by. */
export interface Finding {
  readonly engine: Engine;
  /** The rule by the engine's own name. */
  readonly rule: string;
  /** The element: a selector, or the beginning of its markup. Empty where the whole page is meant. */
  readonly where: string;
  /** What was met there; of other makers' engines their own sentence. */
  readonly found: string;
}

/** Whether what an engine has found so far is all that its caller wants to know. */
export type IsEnough = (findings: readonly Finding[]) => boolean;

/** A finding, the page it was made on and how the page was shown. */
export interface PlacedFinding extends Finding {
  /** Path of the page in the published folder. */
  readonly file: string;
  /** Name of the mode, e.g. `dark-320`; `markup` where no browser was used. */
  readonly mode: string;
}
