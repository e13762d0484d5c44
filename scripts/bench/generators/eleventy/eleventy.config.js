import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

export default function (config) {
  config.addGlobalData('entries', () => read('entries.json'));
  // A page is read when it is made: all of them at once would not go into a string.
  config.addFilter('read', (file) => read(`content/pages/${file}`).portal);
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  return { dir: { input: 'templates', output: 'site' } };
}
