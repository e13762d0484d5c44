import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

/** Whether somebody listens at the port. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const heard = await once(socket, 'connect').then(Boolean, () => false);
  socket.destroy();
  return heard;
}

/**
 * Starts the program of a server and waits until it listens, or has ended.
 * @param goodbye The signal that tells it to end.
 * @returns what ends it.
 */
export async function runServer(
  program: string,
  words: readonly string[],
  port: number,
  goodbye: NodeJS.Signals = 'SIGTERM',
): Promise<() => Promise<void>> {
  const child = spawn(program, words, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await answers(port)));
  return async () => {
    child.kill(goodbye);
    await ended;
  };
}
