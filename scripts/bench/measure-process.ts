import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { listProcesses, treeBytes } from './process-tree.ts';

/** What a process came to. */
export interface MeasuredProcess {
  /** From start to end. */
  readonly seconds: number;
  /** The most memory of the process and all that it started, looked at ten times a second; 0 where the system does not tell. */
  readonly peakBytes: number;
  /** What it wrote. */
  readonly output: string;
}

const interval = 100;

/**
 * Runs a script in a process of its own, in this version of Node, and watches its memory.
 * @throws if it ends with another code than 0; the message holds what it wrote.
 */
export function measureProcess(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<MeasuredProcess> {
  return measureProgram(process.execPath, [script, ...args], environment, folder);
}

/**
 * Runs a program and watches its memory.
 * @param folder where it runs; here if left out.
 * @throws if it ends with another code than 0; the message holds what it wrote.
 */
export async function measureProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<MeasuredProcess> {
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    cwd: folder,
  });
  let [output, problems, peakBytes] = ['', '', 0];
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (problems += String(chunk)));
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, treeBytes(listProcesses() ?? [], child.pid ?? -1));
  }, interval);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0)
      throw new Error(
        `${[program, ...args].join(' ')} (${String(code)})\n${problems}\n${output.slice(-4000)}`,
      );
    return { seconds, peakBytes, output };
  } finally {
    clearInterval(watch);
  }
}
