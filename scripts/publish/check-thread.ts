import { type Done, serveTasks } from '../threads/serve-tasks.ts';
import { validatePages } from './check-html.ts';
import type { Secret } from './check-leaks.ts';
import { createFileReader } from './read-file.ts';

/** What a thread is given to check a folder. */
export interface CheckedFolder {
  readonly folder: string;
  readonly secrets: readonly Secret[];
}

/** What is to be done with a file of the folder. */
export interface CheckTask {
  readonly look: 'read' | 'validate';
  readonly file: string;
}

serveTasks((data) => {
  const { folder, secrets } = data as CheckedFolder;
  const read = createFileReader(folder, secrets);
  const looks = { read, validate: (file: string) => validatePages(folder, [file]) };
  return Promise.resolve(async (task): Promise<Done> => {
    const { look, file } = task as CheckTask;
    return { result: await looks[look](file) };
  });
});
