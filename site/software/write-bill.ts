import type { SoftwarePackage } from './packages.ts';

/** The address of a package in any registry of its kind (package-url). */
function packageUrl({ name, version }: Pick<SoftwarePackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;
}

/** The sum of the archive, as CycloneDX writes it. */
function hashesOf({ integrity }: SoftwarePackage): { alg: string; content: string }[] {
  const [, algorithm, sum] = /^sha(256|384|512)-(\S+)$/.exec(integrity ?? '') ?? [];
  if (algorithm === undefined || sum === undefined) return [];
  return [{ alg: `SHA-${algorithm}`, content: Buffer.from(sum, 'base64').toString('hex') }];
}

/** The address of a package that is written `name@version`. */
function urlOfKey(key: string): string {
  const at = key.lastIndexOf('@');
  return packageUrl({ name: key.slice(0, at), version: key.slice(at + 1) });
}

/**
 * The software bill of materials: CycloneDX 1.5 as JSON. It has neither time nor serial number, so that the same
 * packages give the same bytes.
 *
 * @param asked what each package asks for, as `dependenciesOf` gives it.
 */
export function writeBill(
  portal: { name: string; version: string; licence: string },
  packages: readonly SoftwarePackage[],
  asked: ReadonlyMap<string, readonly string[]>,
): string {
  const root = `${portal.name}@${portal.version}`;
  const components = packages.map((each) => ({
    type: 'library',
    'bom-ref': packageUrl(each),
    name: each.name,
    version: each.version,
    scope: each.use === 'building' ? 'excluded' : each.isOptional ? 'optional' : 'required',
    hashes: hashesOf(each),
    licenses: [/[ (]/.test(each.licence) ? { expression: each.licence } : { license: { id: each.licence } }],
    purl: packageUrl(each),
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: portal.name,
        version: portal.version,
        licenses: [{ license: { id: portal.licence } }],
      },
    },
    components,
    dependencies: [...asked].map(([key, others]) => ({
      ref: key === '' ? root : urlOfKey(key),
      dependsOn: others.map(urlOfKey),
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
