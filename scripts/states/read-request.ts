import { parseArgs } from 'node:util';
import type { Decisions } from '../../site/changes/questions.ts';

/** What the command was told, or the first word of it that means nothing. */
export interface PublishRequest {
  readonly folder: string | undefined;
  readonly decisions: Decisions;
  readonly unknown: string | undefined;
}

/** A number, or `new=former`. */
const decision = /^[A-Za-z0-9._-]+(?:=[A-Za-z0-9._-]+)?$/;

/** Reads `[FOLDER] [--same NUMBER | NEW=FORMER …] [--another NEW=FORMER …]`. */
export function readPublishRequest(args: readonly string[]): PublishRequest {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { same: { type: 'string', multiple: true }, another: { type: 'string', multiple: true } },
    strict: false,
    tokens: true,
  });
  const foreign = tokens.find(
    (token) => token.kind === 'option' && !['same', 'another'].includes(token.name),
  );
  const same = wordsOf(values['same']);
  const another = wordsOf(values['another']);
  const wrong = [...same, ...another.map((pair) => (pair.includes('=') ? pair : ''))].find(
    (word) => !decision.test(word),
  );
  const unknown = foreign?.kind === 'option' ? foreign.rawName : (wrong ?? positionals[1]);
  const pairs = same.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]);
  return {
    folder: positionals[0],
    unknown,
    decisions: {
      formerly: Object.fromEntries(pairs),
      decided: [
        ...same.filter((word) => !word.includes('=')).map((number) => `${number}=${number}`),
        ...another,
      ],
    },
  };
}

const wordsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
