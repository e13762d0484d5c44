/** An error that is meant for people: its sentence stands in `content/<lang>/console.json` under `key`. */
export class SpokenError extends Error {
  readonly key: string;
  readonly variables: Readonly<Record<string, string | number>>;

  constructor(key: string, variables: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    // The message serves a stack trace only; whoever prints the error looks the sentence up.
    super(`${key} ${JSON.stringify(variables)}`, { cause });
    this.name = 'SpokenError';
    this.key = key;
    this.variables = variables;
  }
}
