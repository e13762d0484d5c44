import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

/** A node of a made-up extract. */
export interface MadeNode {
  readonly id: number;
  readonly at: readonly [lng: number, lat: number];
  readonly tags?: Readonly<Record<string, string>>;
}

/** A way of a made-up extract. */
export interface MadeWay {
  readonly id: number;
  readonly refs: readonly number[];
  readonly tags?: Readonly<Record<string, string>>;
}

/** A relation of a made-up extract; its members are ways. */
export interface MadeRelation {
  readonly id: number;
  readonly members: readonly (readonly [id: number, role: string])[];
  readonly tags: Readonly<Record<string, string>>;
}

/** What a made-up extract holds. */
export interface MadeExtract {
  readonly nodes?: readonly MadeNode[];
  readonly ways?: readonly MadeWay[];
  readonly relations?: readonly MadeRelation[];
  readonly requiredFeatures?: readonly string[];
  /** The nodes as elements of their own, as old programs write them. */
  readonly isSparse?: boolean;
}

/** The bytes of a `.osm.pbf` file, written by the description of the format: https://wiki.openstreetmap.org/wiki/PBF_Format */
export function osmFile(extract: MadeExtract): Buffer {
  const header = new PbfWriter();
  for (const feature of extract.requiredFeatures ?? ['OsmSchema-V0.6', 'DenseNodes'])
    header.writeStringField(4, feature);
  return Buffer.concat([blob('OSMHeader', header.finish()), blob('OSMData', block(extract))]);
}

function blob(type: string, bytes: Uint8Array): Buffer {
  const data = new PbfWriter();
  data.writeVarintField(2, bytes.length);
  data.writeBytesField(3, deflateSync(bytes));
  const packed = data.finish();
  const head = new PbfWriter();
  head.writeStringField(1, type);
  head.writeVarintField(3, packed.length);
  const headBytes = head.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(headBytes.length);
  return Buffer.concat([length, headBytes, packed]);
}

function block({ nodes = [], ways = [], relations = [], isSparse = false }: MadeExtract): Uint8Array {
  const texts = [''];
  const text = (word: string): number => {
    const known = texts.indexOf(word);
    return known < 0 ? texts.push(word) - 1 : known;
  };
  const groups = [
    isSparse ? sparseNodes(nodes, text) : denseNodes(nodes, text),
    waysGroup(ways, text),
    relationsGroup(relations, text),
  ];
  const writer = new PbfWriter();
  const table = new PbfWriter();
  for (const word of texts) table.writeBytesField(1, Buffer.from(word));
  writer.writeBytesField(1, table.finish());
  for (const each of groups) writer.writeBytesField(2, each);
  return writer.finish();
}

type Text = (word: string) => number;
const hundredNanodegrees = (degrees: number): number => Math.round(degrees * 1e7);

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function denseNodes(nodes: readonly MadeNode[], text: Text): Uint8Array {
  const dense = new PbfWriter();
  dense.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
  dense.writePackedSVarint(8, differences(nodes.map(({ at }) => hundredNanodegrees(at[1]))));
  dense.writePackedSVarint(9, differences(nodes.map(({ at }) => hundredNanodegrees(at[0]))));
  dense.writePackedVarint(
    10,
    nodes.flatMap(({ tags = {} }) => [
      ...Object.entries(tags).flatMap(([key, value]) => [text(key), text(value)]),
      0,
    ]),
  );
  const group = new PbfWriter();
  if (nodes.length > 0) group.writeBytesField(2, dense.finish());
  return group.finish();
}

function sparseNodes(nodes: readonly MadeNode[], text: Text): Uint8Array {
  return grouped(1, nodes, ({ id, at, tags }, writer) => {
    writer.writeSVarintField(1, id);
    writeTags(writer, tags, text);
    writer.writeSVarintField(8, hundredNanodegrees(at[1]));
    writer.writeSVarintField(9, hundredNanodegrees(at[0]));
  });
}

function waysGroup(ways: readonly MadeWay[], text: Text): Uint8Array {
  return grouped(3, ways, ({ id, refs, tags }, writer) => {
    writer.writeVarintField(1, id);
    writeTags(writer, tags, text);
    writer.writePackedSVarint(8, differences(refs));
  });
}

function relationsGroup(relations: readonly MadeRelation[], text: Text): Uint8Array {
  return grouped(4, relations, ({ id, members, tags }, writer) => {
    writer.writeVarintField(1, id);
    writeTags(writer, tags, text);
    writer.writePackedVarint(
      8,
      members.map(([, role]) => text(role)),
    );
    writer.writePackedSVarint(9, differences(members.map(([member]) => member)));
    writer.writePackedVarint(
      10,
      members.map(() => 1),
    );
  });
}

function grouped<Item>(
  field: number,
  items: readonly Item[],
  write: (item: Item, writer: PbfWriter) => void,
): Uint8Array {
  const group = new PbfWriter();
  for (const item of items) {
    const writer = new PbfWriter();
    write(item, writer);
    group.writeBytesField(field, writer.finish());
  }
  return group.finish();
}

function writeTags(writer: PbfWriter, tags: Readonly<Record<string, string>> = {}, text: Text): void {
  writer.writePackedVarint(2, Object.keys(tags).map(text));
  writer.writePackedVarint(3, Object.values(tags).map(text));
}
