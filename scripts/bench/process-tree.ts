import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process as the system lists it. */
export interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  /** Memory that it holds at the moment, in bytes. */
  readonly bytes: number;
}

/** Reads `/proc/<pid>/status` (proc_pid_status(5)); undefined for a process that holds no memory any more. */
export function readStatus(text: string): ListedProcess | undefined {
  const numberOf = (name: string): number | undefined => {
    const found = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [pid, parent, kilobytes] = [numberOf('Pid'), numberOf('PPid'), numberOf('VmRSS')];
  if (pid === undefined || parent === undefined || kilobytes === undefined) return undefined;
  return { pid, parent, bytes: kilobytes * 1024 };
}

/** The memory of a process and of all that it has started, in bytes. */
export function treeBytes(processes: readonly ListedProcess[], root: number): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const bytesOf = (process: ListedProcess): number =>
    (children.get(process.pid) ?? []).reduce((sum, child) => sum + bytesOf(child), process.bytes);
  return processes.filter(({ pid }) => pid === root).reduce((sum, process) => sum + bytesOf(process), 0);
}

/** Every process of the machine; undefined on a system that does not list them in `/proc`. */
export function listProcesses(): ListedProcess[] | undefined {
  if (!existsSync('/proc/self/status')) return undefined;
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return readStatus(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
    } catch {
      // A process that ended between the two calls holds nothing.
      return [];
    }
  });
}
