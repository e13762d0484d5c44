import type { Words } from '../words.ts';

/** What can be wrong in a built folder; the sentence of each is `problem.<kind>` in `content/<lang>/console.json`. */
export const problemKinds = [
  'link-broken',
  'link-without-slash',
  'link-outside-base',
  'asset-missing',
  'fragment-missing',
  'address-unreadable',
  'scheme-forbidden',
  'third-party',
  'id-repeated',
  'reference-missing',
  'lang-missing',
  'title-missing',
  'html',
  'leak',
] as const;

/** One of them. */
export type ProblemKind = (typeof problemKinds)[number];

/** Something in the built folder that may not be published. */
export interface Problem {
  /** Path of the file in the folder, with `/`. */
  readonly file: string;
  readonly kind: ProblemKind;
  /** What the sentence speaks of: an address, an id, a rule. */
  readonly target: string;
  /** In how many further files the same is wrong. */
  readonly alsoIn?: number;
}

/** Looks through a built folder and gives what may not be published. */
export type Check = (folder: string) => Promise<readonly Problem[]>;

/** The sentence for one problem. */
export function describeProblem({ file, kind, target, alsoIn = 0 }: Problem, words: Words): string {
  const sentence = words(`problem.${kind}`, { file, target });
  return alsoIn === 0 ? sentence : words('problem-repeated', { sentence, count: alsoIn });
}

/** Collects problems; the same one in ten thousand pages of a template becomes one with a count. */
export class ProblemList {
  private readonly found = new Map<string, { readonly problem: Problem; readonly files: Set<string> }>();

  add(file: string, kind: ProblemKind, target: string): void {
    const key = `${kind}\n${target}`;
    const known = this.found.get(key);
    if (known === undefined) this.found.set(key, { problem: { file, kind, target }, files: new Set([file]) });
    else known.files.add(file);
  }

  /** In the order in which they were found, each with the first of its files. */
  all(): Problem[] {
    return [...this.found.values()].map(({ problem, files }) => {
      return files.size === 1 ? problem : { ...problem, alsoIn: files.size - 1 };
    });
  }
}
