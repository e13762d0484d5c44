import { EtagMismatch } from 'pmtiles';
import { describe, expect, test, vi } from 'vitest';
import { tileFile } from '../../../../site/map/live/tile-file.ts';

const address = 'https://kameror.exempelkoping.se/basemap.pmtiles';
const file = new Uint8Array(1000).map((_, index) => index % 251);

type Host = (range: string, cache: RequestCache) => Response;

function part(range: string, etag?: string): Response {
  const [start = 0, end = 0] = range.replace('bytes=', '').split('-').map(Number);
  return new Response(file.slice(start, end + 1), {
    status: 206,
    ...(etag ? { headers: { ETag: etag } } : {}),
  });
}

function visit(host: Host): { source: ReturnType<typeof tileFile>; asked: string[] } {
  const asked: string[] = [];
  const ask = vi.fn((_address: string, init: RequestInit) => {
    const range = new Headers(init.headers).get('Range') ?? '';
    asked.push(`${range} ${init.cache}`);
    return Promise.resolve(host(range, init.cache ?? 'default'));
  });
  return { source: tileFile(address, ask), asked };
}

async function bytes(source: ReturnType<typeof tileFile>, offset: number, length: number): Promise<number[]> {
  return [...new Uint8Array((await source.getBytes(offset, length)).data)];
}

describe('the archive of the tiles', () => {
  test('comes in parts from a host that sends parts', async () => {
    const { source, asked } = visit((range) => part(range));
    expect(source.getKey()).toBe(address);
    expect(await bytes(source, 0, 16)).toEqual([...file.slice(0, 16)]);
    expect(await bytes(source, 500, 3)).toEqual([...file.slice(500, 503)]);
    expect(asked).toEqual(['bytes=0-15 default', 'bytes=500-502 default']);
  });

  test('comes in parts from a host that sends all when the browser has a part stored', async () => {
    let count = 0;
    const { source, asked } = visit((range, cache) => {
      count += 1;
      return cache === 'default' && count > 1 ? new Response(file) : part(range);
    });
    for (const offset of [0, 100, 200])
      expect(await bytes(source, offset, 2)).toEqual([...file.slice(offset, offset + 2)]);
    expect(asked).toEqual([
      'bytes=0-1 default',
      'bytes=100-101 default',
      'bytes=100-101 no-store',
      'bytes=200-201 no-store',
    ]);
  });

  test('is fetched whole, once, from a host that knows no parts', async () => {
    const { source, asked } = visit(() => new Response(file));
    expect(await bytes(source, 10, 5)).toEqual([...file.slice(10, 15)]);
    expect(await Promise.all([bytes(source, 700, 5), bytes(source, 990, 100)])).toEqual([
      [...file.slice(700, 705)],
      [...file.slice(990)],
    ]);
    expect(asked).toEqual(['bytes=10-14 default', 'bytes=10-14 no-store']);
  });

  test('is fetched whole, once, from a host that refuses to send parts', async () => {
    const { source, asked } = visit((range) =>
      range === '' ? new Response(file) : new Response('', { status: 416 }),
    );
    expect(await bytes(source, 10, 5)).toEqual([...file.slice(10, 15)]);
    expect(await bytes(source, 990, 100)).toEqual([...file.slice(990)]);
    expect(asked).toEqual(['bytes=10-14 default', ' undefined']);
  });

  test('is asked for again after it broke off', async () => {
    let isBroken = true;
    const broken = (): Response =>
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.error(new Error('broken off'));
          },
        }),
      );
    const { source } = visit((_range, cache) =>
      isBroken && cache === 'no-store' ? broken() : new Response(file),
    );
    await expect(source.getBytes(0, 2)).rejects.toThrow('broken off');
    isBroken = false;
    expect(await bytes(source, 0, 2)).toEqual([0, 1]);
  });

  test.each([404, 416, 500])('is not there when the host answers %i', async (status) => {
    const { source } = visit(() => new Response('', { status }));
    await expect(source.getBytes(0, 2)).rejects.toThrow(`${address} answered ${status}`);
  });

  test.each([
    ['another strong tag: the site was published anew', '"2"', true],
    ['the same tag', '"1"', false],
    ['a weak tag, which tells nothing', 'W/"2"', false],
    ['no tag', undefined, false],
  ])('with %s', async (_case, etag, isOther) => {
    const { source } = visit((range) => part(range, etag));
    const reading = source.getBytes(0, 2, undefined, '"1"');
    if (isOther) await expect(reading).rejects.toBeInstanceOf(EtagMismatch);
    else expect((await reading).etag).toBe(etag === '"1"' ? '"1"' : undefined);
  });
});
