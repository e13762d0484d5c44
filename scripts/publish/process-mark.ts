import { existsSync, readFileSync } from 'node:fs';

/** The mark of a process whose start cannot be told; any process with its number is then taken for it. */
const unknownStart = '0';

/**
 * When the process started, in ticks since the machine started. A number of a process is used again later,
 * in a container even at every start; together with this it is not.
 * @returns undefined if there is no such process.
 */
export function processStart(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) return startFromProc(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is one, of another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  return unknownStart;
}

function startFromProc(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
  // The second field, the name of the program, is in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  // Z: the process has ended and only its parent has not taken notice.
  return state === 'Z' ? undefined : start;
}
