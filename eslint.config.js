import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import esVersions from 'eslint-plugin-es-x';
import { flatConfigs } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The one-way flow, from the ground up: a folder may import from those before it, never from those
 * after it. CONTRIBUTING.md says what each is for.
 */
const layers = [
  ['register/schema', 'register/issue.ts', 'register/source-table.ts'],
  ['i18n'],
  ['display', 'aloud'],
  ['register/cells'],
  ['municipality'],
  ['symbols'],
  ['register/source'],
  ['register/columns'],
  ['register/rows'],
  ['register/position'],
  ['register/rules'],
  ['register/model'],
  ['register/check'],
  ['facts'],
  ['explanations', 'map', 'open-data'],
  ['results', 'changes', 'embed'],
  ['accessibility', 'boards', 'readability', 'rights', 'signs', 'software'],
  ['places'],
  ['portal'],
  ['routes'],
  ['components'],
  ['layouts'],
  ['pages'],
];

const zones = layers.slice(0, -1).flatMap((targets, index) =>
  targets.map((target) => ({
    target: `./site/${target}`,
    from: layers
      .slice(index + 1)
      .flat()
      .map((folder) => `./site/${folder}`),
    message: 'This import goes against the one-way flow (CONTRIBUTING.md).',
  })),
);

export default defineConfig(
  { ignores: ['dist/', '.insyn/', '.astro/', 'node_modules/', 'test-results/', '.dist-*/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  flatConfigs.typescript,
  {
    plugins: { 'import-x': flatConfigs.recommended.plugins?.['import-x'] },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'off',
      'import-x/no-cycle': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // A value that a check just above has shown to be there may be taken as there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['site/**/*.ts'],
    ignores: ['site/portal/**', 'site/pages/**', 'site/layouts/**', 'site/routes/**'],
    rules: {
      // The core is pure TypeScript: Astro stands only at its edge.
      'no-restricted-imports': ['error', { patterns: ['astro', 'astro:*', 'astro/*'] }],
    },
  },
  {
    // Runs in browsers, also those that a telephone of some years ago has been left with. The build writes the language
    // of such browsers (see astro.config.mjs), but adds none of the functions that they lack.
    files: [
      'public/*.js',
      ...['aloud', 'display', 'embed', 'map', 'places', 'rights'].map((folder) => `site/${folder}/**/*.ts`),
    ],
    ignores: [
      'site/map/{basemap,drawing,tiles}/**',
      'site/map/near/gazetteer.ts',
      'site/places/selection.ts',
      'site/rights/request-wording.ts',
    ],
    extends: [esVersions.configs['flat/restrict-to-es2022']],
  },
  {
    files: ['public/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'document',
          'localStorage',
          'window',
          'parent',
          'addEventListener',
          'removeEventListener',
          'customElements',
          'HTMLElement',
          'ResizeObserver',
          'URL',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['*.js', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    // Pages and components are typed by astro check, which understands their templates.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
