const known: Readonly<Record<string, string>> = {
  'CC0-1.0': 'http://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'http://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'http://creativecommons.org/licenses/by-sa/4.0/',
};

/** The address of a licence: as stated, as its makers give it, or as SPDX lists it (https://spdx.org/licenses/). */
export function licenceAddress(licence: string): string {
  if (/^https?:\/\//.test(licence)) return licence;
  return known[licence.toUpperCase()] ?? `https://spdx.org/licenses/${encodeURIComponent(licence)}`;
}
