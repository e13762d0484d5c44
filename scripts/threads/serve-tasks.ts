import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import { packError, type ThreadError } from './thread-error.ts';

/** A task as it is sent to a thread. */
export interface SentTask {
  readonly number: number;
  readonly task: unknown;
}

/** What a thread sends back for a task. */
export type SentResult =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly error: ThreadError };

/** What a task came to. */
export interface Done {
  readonly result: unknown;
  /** Memory in the result that is handed over rather than copied. */
  readonly transfer?: readonly Transferable[];
}

/**
 * Works on the tasks of `openThreads` in a thread of its own until that closes them.
 * @param prepare is given what the threads were opened with, and gives what works on one task. Tasks may overlap.
 */
export function serveTasks(prepare: (data: unknown) => Promise<(task: unknown) => Promise<Done>>): void {
  const port = parentPort;
  if (port === null) throw new Error('This file runs in a thread only.');
  const preparing = prepare(workerData);
  port.on('message', ({ number, task }: SentTask) => {
    preparing
      .then((work) => work(task))
      .then(
        ({ result, transfer = [] }) => {
          port.postMessage({ number, result } satisfies SentResult, transfer);
        },
        (error: unknown) => {
          port.postMessage({ number, error: packError(error) } satisfies SentResult);
        },
      );
  });
}
