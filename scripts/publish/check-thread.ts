import { type Done, serveTasks } from '../threads/serve-tasks.ts';
import { validatePages } from './check-html.ts';
import { createLeakSearch, type Secret } from './check-leaks.ts';
import { scanPages } from './scan-pages.ts';

/** What a thread is given to check a folder. */
export interface CheckedFolder {
  readonly folder: string;
  readonly secrets: readonly Secret[];
}

/** What is to be done with some files of the folder. */
export interface CheckTask {
  readonly look: 'scan' | 'validate' | 'search';
  readonly files: readonly string[];
}

serveTasks((data) => {
  const { folder, secrets } = data as CheckedFolder;
  let search: ReturnType<typeof createLeakSearch> | undefined;
  const looks = {
    scan: (files: readonly string[]) => scanPages(folder, files),
    validate: (files: readonly string[]) => validatePages(folder, files),
    search: (files: readonly string[]) => (search ??= createLeakSearch(secrets))(folder, files),
  };
  return Promise.resolve(async (task): Promise<Done> => {
    const { look, files } = task as CheckTask;
    return { result: await looks[look](files) };
  });
});
