import { afterEach, expect, test } from 'vitest';
import { openThreads, type Threads } from '../../../scripts/threads/open-threads.ts';
import { SpokenError } from '../../../scripts/spoken-error.ts';

let threads: Threads<number | string, number>;

function open(): void {
  threads = openThreads(new URL('thread-of-tests.ts', import.meta.url), 100);
}

afterEach(() => threads.close());

test('every task gets its own result, in whatever order they end', async () => {
  open();
  const tasks = Array.from({ length: 50 }, (_, index) => index);
  expect(await Promise.all(tasks.map(threads.run))).toEqual(tasks.map((task) => 100 + task));
});

test('an error meant for people comes back as one, any other with what it says', async () => {
  open();
  await expect(threads.run('speak')).rejects.toEqual(new SpokenError('publish.not-a-file', { path: 'a' }));
  await expect(threads.run('speak')).rejects.toBeInstanceOf(SpokenError);
  await expect(threads.run('break')).rejects.toThrow('broken');
  expect(await threads.run(1)).toBe(101);
});

test('a thread that ends by itself fails all that is waited for and all that comes later', async () => {
  open();
  const outcomes = await Promise.allSettled(
    ['end', ...Array.from({ length: 40 }, () => 'end')].map(threads.run),
  );
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  await expect(threads.run(1)).rejects.toThrow();
});
