import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseForeignFolder } from '../../../scripts/publish/refuse-foreign-folder.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const refuse = (folder: string) => () => {
  refuseForeignFolder(folder);
};

test('a folder that is not there, is empty or holds a portal may be published over', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  writeFiles(folder, { 'portal/index.html': '', 'portal/register.schema.json': '{}', 'portal/own.txt': '' });
  for (const name of ['missing', 'empty', 'portal']) expect(refuse(join(folder, name))).not.toThrow();
});

test('a folder that holds something else, a file and a link are refused', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'papers/minutes.docx': '', 'site/index.html': '', 'deep/a/register.schema.json': '' });
  writeFiles(folder, { file: '' });
  symlinkSync(folder, join(folder, 'link'));
  for (const name of ['papers', 'site', 'deep'])
    expect(refuse(join(folder, name))).toThrow('publish.foreign-folder');
  for (const name of ['file', 'link']) expect(refuse(join(folder, name))).toThrow('publish.not-a-folder');
});
