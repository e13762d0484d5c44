import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium, launchArguments } from '../../scripts/chromium.ts';
import { findOnPath } from '../../scripts/debian.ts';
import { headersOf } from '../../scripts/serve/headers.ts';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { folderOf } from './publish/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

describe('findChromium', () => {
  test('takes the program named in INSYN_CHROMIUM, and says so if there is none', async () => {
    vi.stubEnv('INSYN_CHROMIUM', process.execPath);
    expect(await findChromium()).toBe(process.execPath);
    vi.stubEnv('INSYN_CHROMIUM', '/no/such/chromium');
    await expect(findChromium()).rejects.toThrow('chromium.named-missing {"path":"/no/such/chromium"}');
  });

  test('finds programs on the PATH in the order of their names, and only those that can be started', () => {
    const folder = folderOf({ 'a/chrome': '', 'a/chromium': '', 'b/google-chrome': '' });
    chmodSync(join(folder, 'a/chrome'), 0o755);
    chmodSync(join(folder, 'b/google-chrome'), 0o755);
    const path = `${folder}/a::${folder}/b`;
    expect(findOnPath(['chromium', 'google-chrome', 'chrome'], path)).toBe(`${folder}/b/google-chrome`);
    expect(findOnPath(['chromium'], path)).toBeUndefined();
  });
});

test('the browser draws WebGL under the policy of the site and reaches nobody else', async () => {
  const folder = folderOf({
    'index.html': '<!doctype html><html lang="sv"><title>x</title><script src="/a.js"></script></html>',
    'a.js': 'document.title = document.createElement("canvas").getContext("webgl2") ? "webgl2" : "none"',
  });
  const served = await serveFolder(folder, { port: 0 });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...launchArguments] });
  try {
    const page = await browser.newPage();
    const response = await page.goto(served.address);
    expect(response?.headers()['content-security-policy']).toBe(headersOf('/')['Content-Security-Policy']);
    expect(await page.title()).toBe('webgl2');
    await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  } finally {
    await browser.close();
    await served.close();
  }
}, 60_000);
