import { SpokenError } from '../../../scripts/spoken-error.ts';
import { serveTasks } from '../../../scripts/threads/serve-tasks.ts';

// Started by the test of threads: adds what it was opened with to each number, or fails as it is told.
serveTasks((start) =>
  Promise.resolve((task) => {
    if (task === 'speak') throw new SpokenError('publish.not-a-file', { path: 'a' });
    if (task === 'break') throw new RangeError('broken');
    if (task === 'end') process.exit(3);
    return Promise.resolve({ result: (start as number) + (task as number) });
  }),
);
