import { segmentsOf, type PathSegment } from './path-segments.ts';

/** A tenth of a unit: a quarter of a pixel at the largest size at which symbols are shown. */
const decimals = 1;

const lengths = /\s(points|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|width|height)="([-\d.,\s]+)"/g;

/**
 * Writes the numbers of a drawing with one decimal: nobody sees the others, and every reader fetches them.
 *
 * @throws When the data of a path is not of its form.
 */
export function roundDrawing(body: string): string {
  return body
    .replaceAll(/\sd="([^"]*)"/g, (_, data: string) => ` d="${roundPath(data)}"`)
    .replaceAll(lengths, (_, name: string, value: string) => {
      const numbers = value.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
      return ` ${name}="${numbers.map((number) => write(round(Number(number)))).join(' ')}"`;
    });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps from one point to the next are reckoned anew, so that what is rounded away does not add up. */
function roundPath(data: string): string {
  // Where the path is and where its part began, exactly and as written.
  let exact: Point = { x: 0, y: 0 };
  let shown = exact;
  let began = { exact, shown };
  let written = '';
  for (const segment of segmentsOf(data)) {
    const { command, isNamed } = segment;
    const values = roundValues(segment, exact, shown);
    const rounded = { ...segment, values };
    [exact, shown] =
      command.toLowerCase() === 'z'
        ? [began.exact, began.shown]
        : [endOf(segment, exact), endOf(rounded, shown)];
    if (command.toLowerCase() === 'm') began = { exact, shown };
    written += (isNamed ? command : ' ') + values.map(write).join(' ');
  }
  return written.replaceAll(' -', '-');
}

function roundValues({ command, values }: PathSegment, exact: Point, shown: Point): readonly number[] {
  const kind = command.toLowerCase();
  return values.map((value, index) => {
    // The two radii of an arc; its angle and its flags stay as they are.
    if (kind === 'a' && index < 5) return index < 2 ? round(value) : value;
    const axis = kind === 'h' || (kind !== 'v' && (values.length - index) % 2 === 0) ? 'x' : 'y';
    return command === kind ? round(exact[axis] + value - shown[axis]) : round(value);
  });
}

function endOf({ command, values }: PathSegment, from: Point): Point {
  const kind = command.toLowerCase();
  const isRelative = command === kind;
  const at = (axis: 'x' | 'y', value: number | undefined): number =>
    value === undefined ? from[axis] : isRelative ? from[axis] + value : value;
  if (kind === 'h') return { ...from, x: at('x', values[0]) };
  if (kind === 'v') return { ...from, y: at('y', values[0]) };
  return { x: at('x', values.at(-2)), y: at('y', values.at(-1)) };
}

const round = (value: number): number => Number(value.toFixed(decimals));

/** A number without what it does not need: `.5` for `0.5`. */
const write = (value: number): string =>
  String(round(value))
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
