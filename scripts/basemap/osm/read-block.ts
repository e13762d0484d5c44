import { PbfReader } from 'pbf';
import type { Properties } from '../ground-source.ts';

/** A member of a relation. */
export interface Member {
  readonly type: 'node' | 'way' | 'relation';
  readonly id: number;
  readonly role: string;
}

/** Told of what a block holds. What it does not ask for is not read. Tags are read when they are asked for. */
export interface BlockVisitor {
  readonly node?: (id: number, lng: number, lat: number, tags: () => Properties) => void;
  readonly way?: (id: number, refs: readonly number[], tags: () => Properties) => void;
  readonly relation?: (id: number, members: () => readonly Member[], tags: () => Properties) => void;
}

/** Numbers of the fields of a group of elements, by what it holds. */
const group = { node: 1, denseNodes: 2, way: 3, relation: 4 } as const;
const memberTypes = ['node', 'way', 'relation'] as const;
const noTags: Properties = {};

/**
 * Reads one unpacked block of elements. Positions are degrees, WGS 84.
 * @see https://wiki.openstreetmap.org/wiki/PBF_Format
 */
export function readBlock(bytes: Uint8Array, visitor: BlockVisitor): void {
  const reader = new PbfReader(bytes);
  const block: Block = { texts: [], granularity: 100, lngOffset: 0, latOffset: 0 };
  const groups: [start: number, end: number][] = [];
  eachField(reader, bytes.length, (field) => {
    if (field === 1) {
      eachField(reader, endOf(reader), () => block.texts.push(reader.readBytes()));
    } else if (field === 2) {
      const end = endOf(reader);
      groups.push([reader.pos, end]);
      reader.pos = end;
    } else if (field === 17) block.granularity = reader.readVarint();
    else if (field === 19) block.latOffset = reader.readVarint(true);
    else if (field === 20) block.lngOffset = reader.readVarint(true);
  });
  // The scale stands behind the groups, so they are read when all else is known.
  for (const [start, end] of groups) {
    reader.pos = start;
    eachField(reader, end, (field) => {
      if (field === group.denseNodes && visitor.node) readDenseNodes(reader, block, visitor.node);
      else if (field === group.node && visitor.node) readNode(reader, block, visitor.node);
      else if (field === group.way && visitor.way) readWay(reader, block, visitor.way);
      else if (field === group.relation && visitor.relation) readRelation(reader, block, visitor.relation);
    });
  }
}

interface Block {
  readonly texts: (Uint8Array | string)[];
  granularity: number;
  lngOffset: number;
  latOffset: number;
}

const decoder = new TextDecoder();

function textAt({ texts }: Block, index: number): string {
  const text = texts[index];
  if (typeof text === 'string') return text;
  return (texts[index] = decoder.decode(text));
}

function degrees({ granularity }: Block, offset: number, value: number): number {
  // Whole numbers of 10⁻⁷ degrees: the finest that OpenStreetMap keeps, so that no fraction is made up.
  return Math.round((offset + granularity * value) / 100) / 1e7;
}

function eachField(reader: PbfReader, end: number, listener: (field: number) => void): void {
  for (let field = reader.nextField(end); field !== 0; field = reader.nextField(end)) listener(field);
}

function endOf(reader: PbfReader): number {
  const length = reader.readVarint();
  return reader.pos + length;
}

function tagsOf(block: Block, keys: readonly number[], values: readonly number[]): () => Properties {
  if (keys.length === 0) return () => noTags;
  return () =>
    Object.fromEntries(keys.map((key, index) => [textAt(block, key), textAt(block, values[index]!)]));
}

function readDenseNodes(reader: PbfReader, block: Block, visit: NonNullable<BlockVisitor['node']>): void {
  let [ids, lngs, lats, texts]: number[][] = [[], [], [], []];
  eachField(reader, endOf(reader), (field) => {
    if (field === 1) ids = reader.readPackedSVarint();
    else if (field === 8) lats = reader.readPackedSVarint();
    else if (field === 9) lngs = reader.readPackedSVarint();
    else if (field === 10) texts = reader.readPackedVarint();
  });
  let [id, lng, lat, at] = [0, 0, 0, 0];
  for (let index = 0; index < ids!.length; index++) {
    id += ids![index]!;
    lng += lngs![index]!;
    lat += lats![index]!;
    const [keys, values]: [number[], number[]] = [[], []];
    // Key, value, key, value … and 0 behind each node; nothing at all where no node has tags.
    for (; at < texts!.length && texts![at] !== 0; at += 2) {
      keys.push(texts![at]!);
      values.push(texts![at + 1]!);
    }
    at += 1;
    visit(
      id,
      degrees(block, block.lngOffset, lng),
      degrees(block, block.latOffset, lat),
      tagsOf(block, keys, values),
    );
  }
}

function readNode(reader: PbfReader, block: Block, visit: NonNullable<BlockVisitor['node']>): void {
  let [id, lng, lat] = [0, 0, 0];
  const tags = readTagged(reader, (field) => {
    if (field === 1) id = reader.readSVarint();
    else if (field === 8) lat = reader.readSVarint();
    else if (field === 9) lng = reader.readSVarint();
  });
  visit(
    id,
    degrees(block, block.lngOffset, lng),
    degrees(block, block.latOffset, lat),
    tagsOf(block, ...tags),
  );
}

function readWay(reader: PbfReader, block: Block, visit: NonNullable<BlockVisitor['way']>): void {
  let id = 0;
  let refs: number[] = [];
  const tags = readTagged(reader, (field) => {
    if (field === 1) id = reader.readVarint();
    else if (field === 8) refs = added(reader.readPackedSVarint());
  });
  visit(id, refs, tagsOf(block, ...tags));
}

function readRelation(reader: PbfReader, block: Block, visit: NonNullable<BlockVisitor['relation']>): void {
  let id = 0;
  let [roles, ids, types]: number[][] = [[], [], []];
  const tags = readTagged(reader, (field) => {
    if (field === 1) id = reader.readVarint();
    else if (field === 8) roles = reader.readPackedVarint();
    else if (field === 9) ids = added(reader.readPackedSVarint());
    else if (field === 10) types = reader.readPackedVarint();
  });
  const members = (): readonly Member[] =>
    ids!.map((member, index) => ({
      type: memberTypes[types![index]!] ?? 'node',
      id: member,
      role: textAt(block, roles![index]!),
    }));
  visit(id, members, tagsOf(block, ...tags));
}

/** Reads an element, whose tags have the same fields in all of them. */
function readTagged(
  reader: PbfReader,
  listener: (field: number) => void,
): [keys: readonly number[], values: readonly number[]] {
  let [keys, values]: number[][] = [[], []];
  eachField(reader, endOf(reader), (field) => {
    if (field === 2) keys = reader.readPackedVarint();
    else if (field === 3) values = reader.readPackedVarint();
    else listener(field);
  });
  return [keys!, values!];
}

/** Numbers from the differences between them. */
function added(differences: number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}
