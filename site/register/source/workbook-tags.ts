import { Parser } from 'htmlparser2';
import { nameOfPart } from './workbook-relations.ts';
import { isWhole, type ZipPart } from './zip-directory.ts';

/** The part, by its name without folders, in which each sheet of a workbook stands. */
export async function partsOfSheets(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): Promise<ReadonlyMap<string, string>> {
  const [sheets, targets] = [new Map<string, string>(), new Map<string, string>()];
  await readTags(bytes, parts, 'workbook.xml', (tag, attributes) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    if (/(?:^|:)sheet$/.test(tag) && attributes['name'] !== undefined && id !== undefined)
      sheets.set(attributes['name'], id);
  });
  await readTags(bytes, parts, 'workbook.xml.rels', (_, { Id: id, Target: target }) => {
    if (id !== undefined && target !== undefined) targets.set(id, nameOfPart(target));
  });
  return new Map([...sheets].map(([sheet, id]) => [sheet, targets.get(id) ?? '']));
}

/**
 * Hands out every opening tag of a part of a workbook, in order.
 *
 * @param name The name of the part without its folders; nothing is handed out where there is none.
 */
export async function readTags(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  name: string,
  onopentag: (tag: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const part = parts.find((each) => nameOfPart(each.name) === name);
  if (!part) return;
  const decoder = new TextDecoder();
  const parser = new Parser({ onopentag }, { xmlMode: true });
  await isWhole(bytes, part, (some) => {
    parser.write(decoder.decode(some, { stream: true }));
    return undefined;
  });
}
