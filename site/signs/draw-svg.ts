import satori from 'satori';
import type { SymbolDrawing } from '../symbols/symbol-drawing.ts';
import { viewBoxOf } from '../symbols/symbol-drawing.ts';
import type { Concept } from '../symbols/concept.ts';
import { compactSvg } from './compact-svg.ts';
import { qrCode } from './qr-code.ts';
import { arabicFamily, latinFamily, signFonts } from './sign-fonts.ts';
import type { SignNode, SignStyle, SignWords } from './sign-node.ts';
import { splitRuns } from './split-runs.ts';

/** What a sheet is drawn from besides its nodes. */
export interface SheetSource {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** What the QR code leads to. */
  readonly address: string;
  readonly drawings: Readonly<Record<Concept, SymbolDrawing>>;
}

/** Satori sets everything on whole units, and outlines are rounded to them: twenty to the millimetre. */
const unit = 20;

interface Element {
  readonly type: string;
  readonly key: string | null;
  readonly props: { readonly style: SignStyle; readonly children?: unknown };
}

/** Properties that are shares or weights; all other numbers are lengths. */
const withoutUnit = new Set(['flexGrow', 'flexShrink', 'fontWeight', 'lineHeight', 'opacity']);

/** A place on the sheet that is kept free for a drawing, by its key. */
interface Kept {
  readonly node: Extract<SignNode, { kind: 'symbol' | 'qr' }>;
  at?: { readonly left: number; readonly top: number };
}

/**
 * Draws a sheet as SVG. Words become outlines, so that they look the same wherever the file is opened and
 * printed; symbols and the QR code stand in it as they are, not as pictures within the picture.
 */
export async function drawSvg(root: SignNode, source: SheetSource): Promise<string> {
  const { svg, kept } = await setSheet(root, source, true);
  const drawings = kept.map((each) => drawKept(each, source)).join('');
  return compactSvg(svg)
    .replace(/^<svg [^>]*>/, openingTag(source))
    .replace(/<\/svg>$/, `${drawings}</svg>`);
}

/** How far down a sheet reaches, millimetres, with the least space that its parts need; sooner told than drawn. */
export async function measureSheet(root: SignNode, source: SheetSource): Promise<number> {
  return (await setSheet(root, source, false)).bottom;
}

interface SetSheet {
  readonly svg: string;
  readonly bottom: number;
  readonly kept: readonly Kept[];
}

/** Sets a sheet. @param hasOutlines whether words become outlines, which takes more than half of the time. */
async function setSheet(root: SignNode, source: SheetSource, hasOutlines: boolean): Promise<SetSheet> {
  const kept = new Map<string, Kept>();
  const element = toElement(root, kept);
  let bottom = 0;
  const svg = await satori(element, {
    width: source.width * unit,
    height: source.height * unit,
    fonts: signFonts(),
    embedFont: hasOutlines,
    onNodeDetected: ({ key, left, top, height }) => {
      const place = typeof key === 'string' ? kept.get(key) : undefined;
      if (place) place.at = { left, top };
      if (key === 'end') bottom = (top + height) / unit;
    },
  });
  return { svg, bottom, kept: [...kept.values()] };
}

function openingTag({ width, height }: SheetSource): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width * unit} ${height * unit}">`;
}

function drawKept({ node, at }: Kept, { address, drawings }: SheetSource): string {
  if (!at) throw new Error(`A drawing of the sign has found no place: ${node.kind}.`);
  const side = node.size * unit;
  const frame = `x="${at.left}" y="${at.top}" width="${side}" height="${side}"`;
  if (node.kind === 'qr') {
    const { size, path } = qrCode(address);
    return `<svg ${frame} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  }
  const drawing = drawings[node.concept];
  return `<svg ${frame} viewBox="${viewBoxOf(drawing)}">${drawing.body}</svg>`;
}

function toElement(node: SignNode, kept: Map<string, Kept>): Element {
  switch (node.kind) {
    case 'box':
      return {
        type: 'div',
        key: node.isEnd ? 'end' : null,
        props: {
          style: { display: 'flex', boxSizing: 'border-box', ...inUnits(node.style) },
          children: node.children.map((child) => toElement(child, kept)),
        },
      };
    case 'words':
      return wordsElement(node.words, node.style);
    case 'digits':
      return wordsElement({ text: String(node.digits), lang: 'sv', dir: 'ltr' }, digitsStyle(node.size));
    case 'symbol':
    case 'qr': {
      const key = `kept-${kept.size}`;
      kept.set(key, { node });
      const side = node.size * unit;
      return { type: 'div', key, props: { style: { width: side, height: side, flexShrink: 0 } } };
    }
  }
}

/** Digits among symbols are as large as these. */
export function digitsStyle(size: number): SignStyle {
  return { fontSize: size * 0.9, fontWeight: 700, lineHeight: 1.1 };
}

function wordsElement({ text, dir }: SignWords, style: SignStyle): Element {
  const runs = splitRuns(text, dir);
  const own = inUnits(style);
  const font = { fontFamily: `${latinFamily}, ${arabicFamily}` };
  if (dir === 'ltr')
    return {
      type: 'div',
      key: null,
      props: { style: { ...font, overflowWrap: 'break-word', ...own }, children: runs[0]!.text },
    };
  const gap = Number(own['fontSize'] ?? 0) * 0.27;
  return {
    type: 'div',
    key: null,
    props: {
      style: { ...font, display: 'flex', flexDirection: 'row-reverse', flexWrap: 'wrap', ...own },
      children: runs.map((run) => ({
        type: 'div',
        key: null,
        props: {
          style: { display: 'flex', flexDirection: 'row-reverse', marginLeft: gap, maxWidth: '100%' },
          children: [run.start, run.text, run.end]
            .filter((part) => part !== '')
            .map((part) => ({ type: 'div', key: null, props: { style: {}, children: part } })),
        },
      })),
    },
  };
}

function inUnits(style: SignStyle): SignStyle {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      typeof value === 'number' && !withoutUnit.has(name) ? value * unit : value,
    ]),
  );
}
