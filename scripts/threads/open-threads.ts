import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SentResult, SentTask } from './serve-tasks.ts';
import { unpackError } from './thread-error.ts';

/** So many tasks go in one message: to wake another thread takes as long as to write a small page. */
const mostInMessage = 16;

/** So many messages are with a thread at once, so that it has the next one when it is ready with one. */
const messagesAtOnce = 2;

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
    let [number, messages] = [0, 0];
    const feed = (): void => {
      if (messages === messagesAtOnce || queue.length === 0) return;
      // The last tasks are shared out, so that no thread is without while another has many.
      const share = Math.min(mostInMessage, Math.ceil(queue.length / availableParallelism()));
      const next = queue.splice(0, share).map((waiting): SentTask => {
        busy.set(++number, waiting);
        return { number, task: waiting.task };
      });
      messages += 1;
      worker.postMessage(next);
    };
    worker.on('message', (results: readonly SentResult[]) => {
      messages -= 1;
      for (const sent of results) {
        const waiting = busy.get(sent.number)!;
        busy.delete(sent.number);
        if ('error' in sent) waiting.reject(unpackError(sent.error));
        else waiting.resolve(sent.result as never);
      }
      feedSoon();
    });
    return { worker, busy, feed };
  });

  // What is asked for at the same time goes in one message.
  let isFeeding = false;
  const feedSoon = (): void => {
    if (isFeeding) return;
    isFeeding = true;
    setImmediate(() => {
      isFeeding = false;
      for (let message = 0; message < messagesAtOnce; message++) for (const { feed } of threads) feed();
    });
  };

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
        feedSoon();
      }),
    close: async () => {
      for (const { worker } of threads) worker.removeAllListeners();
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
