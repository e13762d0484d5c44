import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import { packError, type ThreadError } from './thread-error.ts';

/** A task as it is sent to a thread, in an array with others. */
export interface SentTask {
  readonly number: number;
  readonly task: unknown;
}

/** What a thread sends back for a task, in an array with what it sends for the others of one message. */
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
 * @param prepare is given what the threads were opened with, and gives what works on one task. Those of one message are worked on in turn; messages may overlap.
 */
export function serveTasks(prepare: (data: unknown) => Promise<(task: unknown) => Promise<Done>>): void {
  const port = parentPort;
  if (port === null) throw new Error('This file runs in a thread only.');
  const preparing = prepare(workerData);
  const workOn = async ({ number, task }: SentTask, transfer: Transferable[]): Promise<SentResult> => {
    try {
      const done = await (await preparing)(task);
      transfer.push(...(done.transfer ?? []));
      return { number, result: done.result };
    } catch (error) {
      return { number, error: packError(error) };
    }
  };
  const workOnAll = async (tasks: readonly SentTask[]): Promise<void> => {
    const results: SentResult[] = [];
    const transfer: Transferable[] = [];
    for (const task of tasks) results.push(await workOn(task, transfer));
    port.postMessage(results, transfer);
  };
  port.on('message', (tasks: readonly SentTask[]) => {
    void workOnAll(tasks);
  });
}
