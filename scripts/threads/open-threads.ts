import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SentResult, SentTask } from './serve-tasks.ts';
import { unpackError } from './thread-error.ts';

/** So many tasks are with a thread at once, so that it has the next one when it is ready with one. */
const tasksAtOnce = 4;

/** Threads that work on tasks, one for each processor. */
export interface Threads<Task, Result> {
  /**
   * Has the next free thread work on a task.
   * @throws what the task threw, or Error if a thread ended by itself.
   */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the threads, whatever they are doing. Without it the process would not end. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens threads that run a script, which calls `serveTasks`. They end with the process, by whatever it ends.
 * @param data what each thread is given at its start.
 */
export function openThreads<Task, Result>(script: URL, data: unknown): Threads<Task, Result> {
  const queue: Waiting[] = [];
  let failed: Error | undefined;

  const threads = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(script, { workerData: data });
    const busy = new Map<number, Waiting>();
    let number = 0;
    const feed = (): void => {
      while (busy.size < tasksAtOnce) {
        const next = queue.shift();
        if (next === undefined) return;
        busy.set(++number, next);
        worker.postMessage({ number, task: next.task } satisfies SentTask);
      }
    };
    worker.on('message', (sent: SentResult) => {
      const waiting = busy.get(sent.number)!;
      busy.delete(sent.number);
      if ('error' in sent) waiting.reject(unpackError(sent.error));
      else waiting.resolve(sent.result as never);
      feed();
    });
    return { worker, busy, feed };
  });

  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of [...queue.splice(0), ...threads.flatMap(({ busy }) => [...busy.values()])])
      reject(failed);
  };
  for (const { worker } of threads) {
    worker.on('error', (error) => {
      fail(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', (code) => {
      fail(new Error(`A thread ended by itself (${code}).`));
    });
  }

  return {
    run: (task) =>
      new Promise<Result>((resolve, reject) => {
        if (failed !== undefined) {
          reject(failed);
          return;
        }
        queue.push({ task, resolve, reject });
        threads.reduce((one, other) => (other.busy.size < one.busy.size ? other : one)).feed();
      }),
    close: async () => {
      for (const { worker } of threads) worker.removeAllListeners();
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
