import type { Area } from '../../../site/register/position/geometry.ts';
import type { NamedMunicipality, Properties } from '../ground-source.ts';
import { joinWays, type Way } from './join-ways.ts';
import { makePolygons } from './make-polygons.ts';
import { nodePositions } from './node-positions.ts';
import type { ReadElements } from './read-osm.ts';

/** The administrative level of a Swedish municipality. @see https://wiki.openstreetmap.org/wiki/Sweden */
const municipalityLevel = '7';
const codeTags = ['ref:scb', 'ref'] as const;

interface Candidate {
  readonly id: number;
  readonly rank: number;
  readonly outer: readonly number[];
  readonly inner: readonly number[];
}

/**
 * The outline of the municipality among the boundaries of the file: the one with its code, else the one with its name,
 * a municipality before any other. Undefined where there is none, or it is not whole.
 */
export function findOutline(read: ReadElements, municipality: NamedMunicipality): Area | undefined {
  let best: Candidate | undefined;
  read('outline', {
    relation(id, members, tags) {
      const properties = tags();
      if (properties['boundary'] !== 'administrative') return;
      const rank = rankOf(properties, municipality);
      if (rank === 0 || (best !== undefined && (best.rank > rank || (best.rank === rank && best.id < id))))
        return;
      const ways = members().filter(({ type }) => type === 'way');
      const ids = (isInner: boolean): number[] =>
        ways.filter(({ role }) => (role === 'inner') === isInner).map((member) => member.id);
      best = { id, rank, outer: ids(false), inner: ids(true) };
    },
  });
  return best && areaOf(read, best);
}

/** How well a boundary fits the municipality; 0 where it is another. */
function rankOf(tags: Properties, { code, name, shortName }: NamedMunicipality): number {
  const isMunicipality = tags['admin_level'] === municipalityLevel;
  if (isMunicipality && code !== undefined && codeTags.some((tag) => tags[tag] === code)) return 3;
  const names = [name, shortName].filter((each) => each !== undefined);
  const isNamed = names.some((each) => [tags['name'], tags['official_name']].includes(each));
  return isNamed ? (isMunicipality ? 2 : 1) : 0;
}

function areaOf(read: ReadElements, { outer, inner }: Candidate): Area | undefined {
  const wanted = new Set([...outer, ...inner]);
  const ways = new Map<number, Way>();
  read('outline', {
    way(id, refs) {
      if (wanted.has(id)) ways.set(id, refs);
    },
  });
  const nodes = new Set([...ways.values()].flat());
  const positions = nodePositions();
  read('outline', {
    node(id, lng, lat) {
      if (nodes.has(id)) positions.add(id, lng, lat);
    },
  });
  const ringsOf = (ids: readonly number[]) =>
    joinWays(ids.flatMap((id) => (ways.has(id) ? [ways.get(id)!] : []))).rings.map((ring) =>
      ring.flatMap((ref) => {
        const position = positions.at(ref);
        return position ? [position] : [];
      }),
    );
  const isWhole = [...wanted].every((id) => ways.has(id)) && [...nodes].every((id) => positions.has(id));
  if (!isWhole) return undefined;
  return makePolygons(ringsOf(outer), ringsOf(inner)) as Area | undefined;
}
