import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Two words after each other: what a reader would take for a text, as no code or address is. */
const isText = (value: string): boolean => /(?<![-\w])\p{L}{2,}\s+\p{L}{2,}(?![-\w])/u.test(value);

/** The syntax of PDF (ISO 32000-2): dictionaries, and the operators of text, of marked content and of tables from glyphs to Unicode. */
const isPdfSyntax = (value: string): boolean => /<<|>>|\b(?:BT|ET|BDC|EMC|begincmap|endcmap)\b/.test(value);

/** The letters of a text, a space for all else: so a script packed differently still holds the same. */
export const lettersOf = (text: string): string => text.replace(/\\n/g, ' ').replace(/[^\p{L}]+/gu, ' ');

/** The texts in a script, other than those of errors, of the console and of PDF, which no reader sees. */
export function textsOfScript(script: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const value = literalOf(node);
    if (value !== undefined && isText(value) && !isPdfSyntax(value)) texts.push(value);
    if (!isForDevelopers(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return texts;
}

function literalOf(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
    ? node.text
    : undefined;
}

function isForDevelopers(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    /(?:^|\.)\w*Error$|^super$|^console\./u.test(node.expression.getText())
  );
}

/** The letters of all that the scripts of these packages hold, to tell their texts from ours. */
export function lettersOfPackages(packages: readonly string[]): string {
  const scripts = packages
    .flatMap((name) =>
      readdirSync(join('node_modules', name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:c|m)?js$/.test(file))
        .map((file) => readFileSync(join('node_modules', name, file), 'utf8')),
    )
    .join('\n');
  return lettersOf(scripts);
}
