import { stat } from 'node:fs/promises';

/** What stands at a path. Devices and pipes count as nothing: reading them might never end. */
export type FileKind = 'file' | 'folder' | 'nothing';

/** Tells what stands at a path. */
export async function kindOf(path: string): Promise<FileKind> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : 'nothing';
}
