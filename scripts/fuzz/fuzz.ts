import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRegister } from '../../site/register/check/check-register.ts';
import { readSource } from '../../site/register/source/read-source.ts';
import { tableNamed } from '../../site/register/columns/headings.ts';
import { fuzzedInput, type FuzzedInput } from './fuzzed-input.ts';
import { judgePublished, judgeRefused } from './judge.ts';

/** An input that was not read as it should be. */
export interface Finding {
  /** The number that makes it again. */
  readonly number: number;
  readonly input: FuzzedInput;
  readonly faults: readonly string[];
}

/** What a run came to. */
export interface FuzzResult {
  readonly count: number;
  /** How many registers were fit to be published, so that all of their rows were counted. */
  readonly published: number;
  readonly findings: readonly Finding[];
}

const settings = 'name: Prövköpings kommun\nasOf: 2026-11-01\n';

/** Memory is the faster place for so many small files. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Checks one input as the command would: a fault is whatever breaks or goes missing unsaid. */
async function tryInput(
  folder: string,
  { files, marks }: FuzzedInput,
): Promise<{ faults: string[]; isPublished: boolean }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await writeFile(join(folder, 'municipality.yaml'), settings);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  try {
    const checked = await checkRegister(folder);
    if (!checked.register) return { faults: judgeRefused(checked), isPublished: false };
    const source = await readSource(folder, undefined, {
      isSideTable: (name) => (tableNamed(name) ?? 'places') !== 'places',
    });
    return { faults: judgePublished(marks, source, checked, checked.register), isPublished: true };
  } catch (error) {
    return { faults: [(error as Error).stack ?? String(error)], isPublished: false };
  }
}

/**
 * Checks inputs by their numbers, from `first` on.
 * @param onStep called after every thousand, with how many are done.
 */
export async function fuzz(
  first: number,
  count: number,
  onStep?: (done: number) => void,
): Promise<FuzzResult> {
  const folder = await mkdtemp(join(place, 'insyn-fuzz-'));
  const findings: Finding[] = [];
  let published = 0;
  try {
    for (let number = first; number < first + count; number++) {
      const input = fuzzedInput(number);
      const { faults, isPublished } = await tryInput(join(folder, 'municipality'), input);
      if (isPublished) published++;
      if (faults.length > 0) findings.push({ number, input, faults });
      const done = number - first + 1;
      if (done % 1000 === 0) onStep?.(done);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { count, published, findings };
}
