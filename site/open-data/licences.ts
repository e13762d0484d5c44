const known: Readonly<Record<string, string>> = {
  'CC0-1.0': 'http://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'http://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'http://creativecommons.org/licenses/by-sa/4.0/',
};

/** How people write those licences, e.g. `CC0`, `CC BY 4.0` and `cc-by 4.0`, without what stands between letters. */
const written: ReadonlyMap<string, string> = new Map([
  ['CC0', known['CC0-1.0']!],
  ['CCZERO', known['CC0-1.0']!],
  ...Object.entries(known).map(([name, address]): [string, string] => [foldLicence(name), address]),
]);

/** The address of a licence: as stated, as its makers give it, or as SPDX lists it (https://spdx.org/licenses/). */
export function licenceAddress(licence: string): string {
  if (/^https?:\/\//.test(licence)) return licence;
  return (
    written.get(foldLicence(licence)) ??
    `https://spdx.org/licenses/${encodeURIComponent(licence.trim())}.html`
  );
}

function foldLicence(licence: string): string {
  return licence.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
