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

test('many more tasks than go in one message, asked for at once and one by one, all get theirs', async () => {
  open();
  const tasks = Array.from({ length: 1000 }, (_, index) => index);
  expect(await Promise.all(tasks.map(threads.run))).toEqual(tasks.map((task) => 100 + task));
  for (const task of tasks.slice(0, 20)) expect(await threads.run(task)).toBe(100 + task);
  const mixed = await Promise.allSettled([1, 'break', 2, 'speak', 3].map(threads.run));
  expect(mixed.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
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
