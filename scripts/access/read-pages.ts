import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readAccessPage } from './access-page.ts';
import { runHtmlValidate } from './engines/html-validate.ts';
import type { PlacedFinding } from './finding.ts';
import { applyPageRules } from './rules/rules.ts';
import { factsOfPage, type PageFacts } from './site-rules/page-facts.ts';

/** What was read in the markup of pages. */
export interface ReadPages {
  readonly findings: readonly PlacedFinding[];
  readonly facts: readonly PageFacts[];
}

/** Reads pages one after the other: html-validate and the rules of ours. */
export async function readPages(folder: string, files: readonly string[]): Promise<ReadPages> {
  const seen = new Set<string>();
  const findings: PlacedFinding[] = [];
  const facts: PageFacts[] = [];
  for (const file of files) {
    const markup = await readFile(join(folder, file), 'utf8');
    const page = readAccessPage(file, markup);
    const found = [...(await runHtmlValidate(file, markup, seen)), ...applyPageRules(page)];
    findings.push(...found.map((finding) => ({ ...finding, file, mode: 'markup' })));
    facts.push(factsOfPage(page));
  }
  return { findings, facts };
}

/** Reads pages in several threads, each a part of them. */
export async function readPagesInThreads(
  folder: string,
  files: readonly string[],
  threads: number,
): Promise<ReadPages> {
  const size = Math.ceil(files.length / threads);
  const parts = Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size));
  const read = await Promise.all(
    parts.map(
      (part) =>
        new Promise<ReadPages>((done, fail) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: { folder, files: part } });
          worker.once('message', done);
          worker.once('error', fail);
        }),
    ),
  );
  return { findings: read.flatMap(({ findings }) => findings), facts: read.flatMap(({ facts }) => facts) };
}

if (!isMainThread && parentPort !== null) {
  const { folder, files } = workerData as { readonly folder: string; readonly files: readonly string[] };
  parentPort.postMessage(await readPages(folder, files));
}
