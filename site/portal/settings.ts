import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What Astro must know before the register is read. */
export interface PortalSettings {
  /** Where the portal will be published, if the municipality says. */
  readonly address: string | undefined;
  /** Path under which the portal stands, with slashes at both ends. */
  readonly base: string;
  /** Absolute path of the municipality folder. */
  readonly municipalityFolder: string;
}

/** The file as it was last read: every page asks, and parsing it each time is dear. */
let last: { readonly text: string; readonly settings: unknown } | undefined;

function parseOnce(text: string): unknown {
  if (last?.text !== text) last = { text, settings: parse(text) };
  return last.settings;
}

/** Reads the two settings that the build itself needs. What is wrong with the rest is for the check to say. */
export function portalSettings(): PortalSettings {
  const municipalityFolder = resolve(process.env['INSYN_MUNICIPALITY'] ?? 'data/exempelkoping');
  const path = join(municipalityFolder, 'municipality.yaml');
  const settings: unknown = existsSync(path) ? parseOnce(readFileSync(path, 'utf8')) : undefined;
  const stated = (settings as { address?: unknown } | null | undefined)?.address;
  const address = typeof stated === 'string' && URL.canParse(stated) ? stated : undefined;
  const basePath = address === undefined ? '/' : new URL(address).pathname;
  return { address, base: basePath.endsWith('/') ? basePath : `${basePath}/`, municipalityFolder };
}
