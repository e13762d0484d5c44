/** Writes lines and rings of whole pixels as one `d` of an SVG path, with the shortest relative commands. */
export interface PathData {
  /** Adds a line or, closed, a ring; `x, y, x, y …`. */
  readonly add: (points: readonly number[], isClosed: boolean) => void;
  /** The path data; empty where nothing was added. */
  readonly text: () => string;
}

/** An empty path. */
export function pathData(): PathData {
  let text = '';
  let [x, y] = [0, 0];
  const add = (points: readonly number[], isClosed: boolean): void => {
    if (points.length < 4) return;
    const [startX, startY] = [points[0]!, points[1]!];
    text += `m${pair(startX - x, startY - y)}`;
    [x, y] = [startX, startY];
    // After `m` further pairs are lines; after `h` and `v` an `l` is needed again.
    let command = 'm';
    for (let index = 2; index < points.length; index += 2) {
      const [dx, dy] = [points[index]! - x, points[index + 1]! - y];
      [x, y] = [points[index]!, points[index + 1]!];
      if (dy === 0 || dx === 0) {
        command = dy === 0 ? 'h' : 'v';
        text += `${command}${dy === 0 ? dx : dy}`;
      } else {
        const step = pair(dx, dy);
        text += command === 'm' || command === 'l' ? (step.startsWith('-') ? step : ` ${step}`) : `l${step}`;
        command = command === 'm' ? 'm' : 'l';
      }
    }
    if (!isClosed) return;
    text += 'z';
    [x, y] = [startX, startY];
  };
  return { add, text: () => text };
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
