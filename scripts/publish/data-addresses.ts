import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const dataFile = /\.(?:xml|json|jsonld|geojson|webmanifest|csv|txt|ttl|atom|rdf)$/;

/** Whether a file may name addresses of the site in its text, such as a sitemap or a catalogue. */
export function mayNameAddresses(file: string): boolean {
  return dataFile.test(file);
}

function manifestAddresses(text: string): string[] {
  const manifest = JSON.parse(text) as { start_url?: string; icons?: { src: string }[] };
  const start = manifest.start_url === undefined ? [] : [manifest.start_url];
  return [...start, ...(manifest.icons ?? []).map((icon) => icon.src)];
}

/** The addresses in a sitemap, catalogue, data file or manifest that lead into the site itself. */
export async function dataAddresses(
  folder: string,
  file: string,
  site: string | undefined,
): Promise<string[]> {
  const text = await readFile(join(folder, file), 'utf8');
  const found = new Set(file.endsWith('.webmanifest') ? manifestAddresses(text) : []);
  if (site === undefined) return [...found];
  const { origin } = new URL(site);
  for (let at = text.indexOf(origin); at !== -1; at = text.indexOf(origin, at + 1)) {
    const [address = ''] = /^[^\s"'<>()[\]{}|\\^`,;]*/.exec(text.slice(at, at + 2000)) ?? [];
    // "kameror.exempel.se" also begins "kameror.exempel.setter.se".
    const rest = address.slice(origin.length);
    if (rest === '' || rest.startsWith('/'))
      found.add(address.replace(/[.:!?]+$/, '').replaceAll('&amp;', '&'));
  }
  return [...found];
}
