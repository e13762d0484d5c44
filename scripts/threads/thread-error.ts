import { SpokenError } from '../spoken-error.ts';

/** An error as it goes from one thread to another, which keeps no class and no properties of its own. */
export interface ThreadError {
  readonly message: string;
  readonly stack: string | undefined;
  /** What a {@link SpokenError} says. */
  readonly spoken?: Pick<SpokenError, 'key' | 'variables'>;
}

/** Writes down an error for another thread. */
export function packError(error: unknown): ThreadError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined };
  const { message, stack } = error;
  if (!(error instanceof SpokenError)) return { message, stack };
  return { message, stack, spoken: { key: error.key, variables: error.variables } };
}

/** The error that another thread wrote down. */
export function unpackError({ message, stack, spoken }: ThreadError): Error {
  const error = spoken === undefined ? new Error(message) : new SpokenError(spoken.key, spoken.variables);
  if (stack !== undefined) error.stack = stack;
  return error;
}
