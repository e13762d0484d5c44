/** A number of a table, with the decimals that it is shown with, or a word that stands as it is. */
export type Figure = { readonly number: number; readonly decimals: number } | string;

/** A ratio or size that has an aim. */
export interface Aim {
  /** Its sentence is `bench.aim.<name>` in `content/<lang>/console.json`. */
  readonly name: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly value: number;
  /** The most that it should be. */
  readonly most: number;
}

/** What a bench came to. */
export interface BenchReport {
  /** Names of the columns; their headings are `bench.column.<name>` in `content/<lang>/console.json`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Figure[])[];
  readonly aims: readonly Aim[];
  /** What else is to be said of the figures; the sentences are `bench.note.<name>` in `content/<lang>/console.json`. */
  readonly notes?: readonly { readonly name: string; readonly variables: Readonly<Record<string, string>> }[];
}

/** What a bench is told. */
export interface BenchOptions {
  /** Sizes to measure, smallest first. */
  readonly sizes: readonly number[];
  /** Addresses of the pages to look at, as `/en/places/`; none asks for those that the bench chooses. */
  readonly pages: readonly string[];
  /** How many times everything is measured. Figures are medians, ratios the medians of each round's. */
  readonly rounds: number;
  /** Told what is measured at the moment. */
  readonly onStep: (step: string) => void;
}

/** Something that can be measured by `npm run bench`. */
export interface Bench {
  readonly name: string;
  /** Sizes that are measured unless others are asked for, smallest first. */
  readonly sizes: readonly number[];
  readonly run: (options: BenchOptions) => Promise<BenchReport>;
}

/** A figure with its decimals. */
export const figure = (number: number, decimals = 0): Figure => ({ number, decimals });
