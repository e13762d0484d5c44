import type { WriteStream } from 'node:tty';
import type { Words } from '../words.ts';
import type { OnStep } from './ground-source.ts';

/** Shows what is being read. */
export interface ShownSteps {
  readonly show: OnStep;
  /** Ends the line that is being written. */
  readonly end: () => void;
}

/** Writes a line for each step; a terminal has the percent of it as well, on the same line. */
export function showSteps(stream: Pick<WriteStream, 'write' | 'isTTY'>, words: Words): ShownSteps {
  let shown = '';
  let current: string | undefined;
  const end = (): void => {
    if (stream.isTTY && current !== undefined) stream.write('\n');
    current = undefined;
  };
  return {
    show(step, share) {
      const sentence = words(`basemap.step.${step}`);
      if (!stream.isTTY) {
        // A step that is begun anew is the same one going on.
        if (step !== current) stream.write(`${sentence}\n`);
        current = step;
        return;
      }
      const line = `${sentence} ${Math.floor(share * 100)} %`;
      if (step !== current) end();
      if (line !== shown) stream.write(`\r${line}`);
      [shown, current] = [line, step];
    },
    end,
  };
}
