import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packages = {
  'html-validate': 'html-validate',
  'axe-core': 'axe-core',
  'Siteimprove Alfa': '@siteimprove/alfa-rules',
  HTML_CodeSniffer: '@pa11y/html_codesniffer',
  Playwright: '@playwright/test',
} as const;

/** The tools that look at pages, with their versions as installed. */
export function engineVersions(): Readonly<Record<string, string>> {
  const require = createRequire(import.meta.url);
  return Object.fromEntries(
    Object.entries(packages).map(([name, id]) => {
      const folder = (require.resolve.paths(id) ?? [])
        .map((path) => `${path}/${id}/package.json`)
        .find((path) => isReadable(path));
      if (folder === undefined) throw new Error(`${id} is not installed`);
      return [name, (JSON.parse(readFileSync(folder, 'utf8')) as { readonly version: string }).version];
    }),
  );
}

function isReadable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    // Not in this folder: the next one is looked in.
    return false;
  }
}
