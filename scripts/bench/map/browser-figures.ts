import type { CDPSession, Page } from '@playwright/test';

/** The spread of the times between two frames, milliseconds. */
export interface FrameTimes {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Bytes that the page has fetched since it was opened, as they came over the wire. */
export function fetchedBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

/** Bytes of memory that the page and its workers hold, after what is not needed has been thrown away. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const workers = await workerHeaps(session);
  await session.detach();
  return workers.reduce((sum, bytes) => sum + bytes, usedSize);
}

async function workerHeaps(session: CDPSession): Promise<number[]> {
  const ids: string[] = [];
  const answers: Promise<number>[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') ids.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  for (const sessionId of ids) {
    const { promise, resolve } = Promise.withResolvers<number>();
    session.on('Target.receivedMessageFromTarget', (received) => {
      if (received.sessionId !== sessionId) return;
      const { id, result } = JSON.parse(received.message) as { id?: number; result?: { usedSize?: number } };
      if (id === 2) resolve(result?.usedSize ?? 0);
    });
    for (const [index, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: index + 1, method }),
      });
    answers.push(promise);
  }
  return Promise.all(answers);
}

const drags = [
  [-1, 0],
  [0, 1],
  [1, 0],
  [0, -1],
] as const;
const stepsOfDrag = 45;
const reach = 220;

/** Drags the map to the four sides and notes how long each frame takes. */
export async function framesWhileDragging(page: Page, map: string): Promise<number[]> {
  const [x, y] = await page.locator(map).evaluate((element): [number, number] => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle: [number, number] = [left + width / 2, top + height / 2];
    if (!element.contains(document.elementFromPoint(...middle))) throw new Error('the map is covered');
    return middle;
  });
  await page.evaluate(() => {
    const noted: number[] = [];
    let last = performance.now();
    const note = (now: number): void => {
      noted.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    (globalThis as { noted?: number[] }).noted = noted;
  });
  for (const [dx, dy] of drags) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= stepsOfDrag; step++)
      await page.mouse.move(x + (dx * reach * step) / stepsOfDrag, y + (dy * reach * step) / stepsOfDrag);
    await page.mouse.up();
  }
  const noted = await page.evaluate(() => (globalThis as { noted?: number[] }).noted ?? []);
  return noted.slice(1);
}

/** The spread of frame times. */
export function spreadOf(frames: readonly number[]): FrameTimes {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}
