import { xmlText } from '../map/drawing/xml.ts';
import { viewBoxOf } from '../symbols/symbol-drawing.ts';
import { digitsStyle, type SheetSource } from './draw-svg.ts';
import { qrCode } from './qr-code.ts';
import { arabicFamily, latinFamily, signFonts } from './sign-fonts.ts';
import { bleed } from './sign-layout.ts';
import type { SignNode, SignStyle } from './sign-node.ts';

/** How a sheet is to be printed. */
export interface PageOptions {
  readonly title: string;
  readonly lang: string;
  /** Whether the colours reach past the edge, with marks for where to cut. */
  readonly hasMarks: boolean;
}

/** Room for the marks outside the sheet, in millimetres. */
export const markRoom = 10;
const markLength = 5;

/**
 * Draws a sheet as a page for a browser to print: the same boxes as in the SVG, with the words as words, so
 * that a PDF of it can be read aloud and searched. A browser sets every script right by itself.
 */
export function drawPage(root: SignNode, source: SheetSource, options: PageOptions): string {
  const around = options.hasMarks ? markRoom : 0;
  const [width, height] = [source.width + 2 * around, source.height + 2 * around];
  const marks = options.hasMarks ? drawMarks(source, width, height) : '';
  return `<!doctype html><html lang="${options.lang}"><head><meta charset="utf-8"><title>${xmlText(options.title)}</title><style>${fontFaces()}
@page{size:${width}mm ${height}mm;margin:0}
*{box-sizing:border-box}html,body{margin:0;width:${width}mm;height:${height}mm;overflow:hidden;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-family:"${latinFamily}","${arabicFamily}"}.sheet{position:absolute;left:${around}mm;top:${around}mm}
h1,p{margin:0;overflow-wrap:break-word}h1+h1{margin:0}svg{display:block;flex-shrink:0}.marks,.bleed{position:absolute;left:0;top:0}</style></head>
<body>${options.hasMarks ? drawBleed(root, source, around) : ''}<div class="sheet">${drawNode(root, source)}</div>${marks}</body></html>`;
}

let faces: string | undefined;

function fontFaces(): string {
  faces ??= signFonts()
    .map(
      ({ name, weight, data, range }) =>
        `@font-face{font-family:"${name}";font-weight:${weight};unicode-range:${range};src:url(data:font/woff;base64,${data.toString('base64')}) format("woff")}`,
    )
    .join('\n');
  return faces;
}

function drawNode(node: SignNode, source: SheetSource): string {
  switch (node.kind) {
    case 'box':
      return `<div style="display:flex;${css(node.style)}">${node.children.map((child) => drawNode(child, source)).join('')}</div>`;
    case 'words': {
      const { text, lang, dir } = node.words;
      return `<${node.tag} lang="${lang}" dir="${dir}" style="${css(node.style)}">${xmlText(text)}</${node.tag}>`;
    }
    case 'digits':
      return `<p style="${css(digitsStyle(node.size))}">${node.digits}</p>`;
    case 'symbol': {
      const drawing = source.drawings[node.concept];
      return `<svg aria-hidden="true" width="${node.size}mm" height="${node.size}mm" viewBox="${viewBoxOf(drawing)}">${drawing.body}</svg>`;
    }
    case 'qr': {
      const { size, path } = qrCode(source.address);
      return `<svg role="img" aria-label="${xmlText(source.address)}" width="${node.size}mm" height="${node.size}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
    }
  }
}

const withoutUnit = new Set(['flexGrow', 'flexShrink', 'fontWeight', 'lineHeight', 'opacity']);

function css(style: SignStyle): string {
  return Object.entries(style)
    .map(([name, value]) => {
      const property = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const written = typeof value === 'number' && !withoutUnit.has(name) ? `${round(value)}mm` : value;
      return `${property}:${typeof written === 'number' ? round(written) : written}`;
    })
    .join(';');
}

const round = (number: number): number => Math.round(number * 1000) / 1000;

/** The colour at the top of the sheet, carried past its edge, where a knife may slip. */
function drawBleed(root: SignNode, { width }: SheetSource, around: number): string {
  const band = root.kind === 'box' ? bandOf(root) : undefined;
  if (band === undefined) return '';
  return `<div class="bleed" style="left:${around - bleed}mm;top:${around - bleed}mm;width:${width + 2 * bleed}mm;height:${2 * bleed + band.height}mm;background:${band.colour}"></div>`;
}

/** The colour of the first box that has one and its least height. */
function bandOf(node: SignNode): { readonly colour: string; readonly height: number } | undefined {
  if (node.kind !== 'box') return undefined;
  const colour = node.style['backgroundColor'];
  if (typeof colour === 'string' && colour !== '#ffffff') return { colour, height: 20 };
  return node.children.map(bandOf).find((band) => band !== undefined);
}

function drawMarks({ width, height }: SheetSource, pageWidth: number, pageHeight: number): string {
  const [left, right] = [markRoom, markRoom + width];
  const [top, bottom] = [markRoom, markRoom + height];
  const across = [top, bottom].flatMap((y) => [`M0 ${y}h${markLength}`, `M${pageWidth} ${y}h-${markLength}`]);
  const down = [left, right].flatMap((x) => [`M${x} 0v${markLength}`, `M${x} ${pageHeight}v-${markLength}`]);
  return `<svg class="marks" aria-hidden="true" width="${pageWidth}mm" height="${pageHeight}mm" viewBox="0 0 ${pageWidth} ${pageHeight}"><path d="${[...across, ...down].join('')}" fill="none" stroke="#000" stroke-width=".1"/></svg>`;
}
