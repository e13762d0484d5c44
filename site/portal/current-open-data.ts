import type { WrittenFile } from '../open-data/data-file.ts';
import { writeDataFiles } from '../open-data/data-files.ts';
import { currentRegister } from './current-register.ts';

let writing: Promise<readonly WrittenFile[]> | undefined;

/** The files of the open data with their content; written once, for the page tells their sizes. */
export function currentOpenData(): Promise<readonly WrittenFile[]> {
  writing ??= currentRegister().then(writeDataFiles);
  return writing;
}
