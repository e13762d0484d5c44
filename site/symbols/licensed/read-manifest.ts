import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../../register/issue.ts';

/** Where the manifest stands in the municipality folder. */
export const manifestFile = 'symbols/manifest.yaml';

const line = () => z.string().trim().min(1).max(500);

const manifestSchema = z.object({
  name: line(),
  licence: line(),
  licenceUrl: z.url({ protocol: /^https?$/ }).optional(),
  attribution: line(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  files: z.record(z.string(), line()),
});

/** The manifest of a licensed set as written; the files are not read yet. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest, if all of it can be used, and everything wrong with it. */
export interface ReadManifest {
  readonly manifest: Manifest | undefined;
  readonly issues: readonly Issue[];
}

/** Reads the text of `manifest.yaml`. */
export function readManifest(text: string): ReadManifest {
  const at = { file: manifestFile };
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0)
    return {
      manifest: undefined,
      issues: [{ code: 'file-unreadable', at, variables: { reason: 'yaml-syntax' } }],
    };
  const result = manifestSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  const names = new Set((result.error?.issues ?? []).map(({ path }) => path.join('.') || 'name'));
  const issues = [...names].map((value): Issue => ({ code: 'symbols-setting-missing', at, value }));
  return { manifest: result.data, issues };
}
