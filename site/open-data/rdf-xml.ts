import { xmlText } from '../map/drawing/xml.ts';

/** A value of a property: another thing, a text in a language, or a literal of a type. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: string | undefined }
  | { readonly literal: string; readonly datatype: string };

/** A thing and what is said of it. Types and properties are prefixed names, e.g. `dcterms:title`. */
export interface RdfThing {
  readonly iri: string;
  readonly type: string;
  readonly properties: readonly (readonly [string, RdfValue])[];
}

/** Things as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), in their order. */
export function writeRdfXml(things: readonly RdfThing[], prefixes: Readonly<Record<string, string>>): string {
  const names = { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ...prefixes };
  const spaces = Object.entries(names).map(([prefix, iri]) => ` xmlns:${prefix}="${xmlText(iri)}"`);
  const bodies = things.map(
    ({ iri, type, properties }) =>
      `  <${type} rdf:about="${xmlText(iri)}">\n${properties
        .map(([name, value]) => `    ${propertyOf(name, value)}\n`)
        .join('')}  </${type}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF${spaces.join('')}>\n${bodies.join('')}</rdf:RDF>\n`;
}

function propertyOf(name: string, value: RdfValue): string {
  if ('iri' in value) return `<${name} rdf:resource="${xmlText(value.iri)}"/>`;
  if ('literal' in value)
    return `<${name} rdf:datatype="${xmlText(value.datatype)}">${xmlText(value.literal)}</${name}>`;
  const lang = value.lang === undefined ? '' : ` xml:lang="${xmlText(value.lang)}"`;
  return `<${name}${lang}>${xmlText(value.text)}</${name}>`;
}
