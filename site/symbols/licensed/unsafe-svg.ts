import { Parser } from 'htmlparser2';

/** Why a drawing is refused; the words are in `content/<lang>/issues.json`, `reason.<code>`. */
export type UnsafeSvg = 'svg-syntax' | 'svg-script' | 'svg-outside' | 'svg-element' | 'svg-size';

/** What a still drawing needs. All else could run, load or move something. */
const drawingElements = new Set(
  `svg g defs symbol use title desc metadata style path circle ellipse rect line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
);

/** What could fetch something from elsewhere, in an attribute or a style. */
const outside = /url\((?!\s*['"]?#)|@import|javascript:|data:|expression\(|\\/i;

/** The size of an SVG that may be published, or why it may not be. */
export type CheckedSvg = { readonly width: number; readonly height: number } | { readonly unsafe: UnsafeSvg };

/**
 * Checks an SVG file of a licensed set: only elements of a still drawing, no script, no events, nothing
 * from outside the file. What does not fit is refused, not mended: a licensed drawing may not be changed.
 */
export function checkSvg(svg: string): CheckedSvg {
  const problems: UnsafeSvg[] = [];
  let root: Readonly<Record<string, string>> | undefined;
  let open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0 && root === undefined && name === 'svg') root = attributes;
        else if (open.length === 0) problems.push('svg-syntax');
        open.push(name);
        if (name.toLowerCase().endsWith('script')) problems.push('svg-script');
        else if (!drawingElements.has(name)) problems.push('svg-element');
        for (const [attribute, value] of Object.entries(attributes))
          problems.push(...checkAttribute(attribute, value));
      },
      ontext(text) {
        if (open.at(-1) === 'style' && outside.test(text)) problems.push('svg-outside');
      },
      onclosetag(name) {
        open = open.slice(0, open.lastIndexOf(name));
      },
      onprocessinginstruction(name, data) {
        // An entity can stand for anything, and a style sheet is a file from outside.
        if (name.toLowerCase() === '!doctype' ? /\[|ENTITY/i.test(data) : name !== '?xml')
          problems.push('svg-outside');
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (root === undefined || !svg.trimEnd().endsWith('</svg>')) return { unsafe: 'svg-syntax' };
  const [first] = problems;
  if (first !== undefined) return { unsafe: first };
  return sizeOf(root) ?? { unsafe: 'svg-size' };
}

function checkAttribute(attribute: string, value: string): UnsafeSvg[] {
  const name = attribute.toLowerCase();
  if (name.startsWith('on')) return ['svg-script'];
  if (name === 'xmlns' || name.startsWith('xmlns:'))
    return value === 'http://www.w3.org/2000/svg' && name !== 'xmlns' ? ['svg-element'] : [];
  if (/^(?:.*:)?(?:href|src|base)$/.test(name)) return value.trim().startsWith('#') ? [] : ['svg-outside'];
  return outside.test(value) ? ['svg-outside'] : [];
}

function sizeOf(root: Readonly<Record<string, string>>): { width: number; height: number } | undefined {
  const box = (root['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] =
    box.length === 4
      ? box.slice(2)
      : [Number.parseFloat(root['width'] ?? ''), Number.parseFloat(root['height'] ?? '')];
  return width !== undefined && height !== undefined && width > 0 && height > 0
    ? { width, height }
    : undefined;
}
