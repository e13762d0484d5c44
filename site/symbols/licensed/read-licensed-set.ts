import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { nearest } from '../../register/cells/nearest.ts';
import type { Issue } from '../../register/issue.ts';
import { conceptKeys, type Concept } from '../concept.ts';
import type { LicensedFile, LicensedSet } from './licensed-set.ts';
import { pngSize } from './png-size.ts';
import { manifestFile, readManifest } from './read-manifest.ts';
import { checkSvg } from './unsafe-svg.ts';

/** Larger than this no symbol need be; the reader's connection pays for it. Bytes. */
const mostBytes = 100_000;

/** The municipality's own set, if it has one, and everything wrong with it. */
export interface ReadLicensedSet {
  readonly set: LicensedSet | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads the folder `symbols` of a municipality folder: `manifest.yaml` and the drawings that it names.
 * Without the folder there is no set, and nothing wrong.
 */
export function readLicensedSet(municipalityFolder: string): ReadLicensedSet {
  const folder = join(municipalityFolder, 'symbols');
  if (!existsSync(folder)) return { set: undefined, issues: [] };
  const at = { file: manifestFile };
  const path = join(folder, 'manifest.yaml');
  if (!existsSync(path)) return { set: undefined, issues: [{ code: 'symbols-manifest-missing', at }] };
  const { manifest, issues: manifestIssues } = readManifest(readFileSync(path, 'utf8'));
  if (!manifest) return { set: undefined, issues: manifestIssues };
  const issues: Issue[] = [];
  const files: Partial<Record<Concept, LicensedFile>> = {};
  for (const [concept, name] of Object.entries(manifest.files)) {
    if (!isConcept(concept)) {
      const close = nearest(concept, conceptKeys) ?? '';
      issues.push({ code: 'symbols-concept-unknown', at, value: concept, variables: { nearest: close } });
      continue;
    }
    const file = readSymbolFile(folder, name);
    if ('code' in file) issues.push(file);
    else files[concept] = file;
  }
  const lacking = conceptKeys.filter((concept) => !(concept in manifest.files));
  if (lacking.length > 0)
    issues.push({
      code: 'symbols-lacking',
      at,
      value: lacking.join(', '),
      variables: { number: lacking.length },
    });
  const { name, licence, licenceUrl, attribution, language } = manifest;
  return { set: { name, licence, licenceUrl, attribution, language, files }, issues };
}

function isConcept(text: string): text is Concept {
  return (conceptKeys as readonly string[]).includes(text);
}

function readSymbolFile(folder: string, name: string): LicensedFile | Issue {
  const at = { file: `symbols/${name}` };
  const refuse = (reason: string): Issue => ({ code: 'symbols-file-refused', at, variables: { reason } });
  // The name becomes an address, and may not lead out of the folder.
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name))
    return {
      code: 'symbols-file-refused',
      at: { file: manifestFile },
      value: name,
      variables: { reason: 'file-name' },
    };
  const path = join(folder, name);
  if (!existsSync(path)) return { code: 'symbols-file-missing', at, value: name };
  const bytes = readFileSync(path);
  if (bytes.length > mostBytes) return refuse('picture-too-large');
  switch (extname(name).toLowerCase()) {
    case '.svg': {
      const checked = checkSvg(bytes.toString('utf8'));
      return 'unsafe' in checked
        ? refuse(checked.unsafe)
        : { name, type: 'image/svg+xml', bytes, ...checked };
    }
    case '.png': {
      const size = pngSize(bytes);
      return size ? { name, type: 'image/png', bytes, ...size } : refuse('not-a-picture');
    }
    default:
      return refuse('not-a-picture');
  }
}
