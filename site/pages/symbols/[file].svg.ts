import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type DrawnSet,
  drawnSets,
  type SpritePart,
  spriteConcepts,
  spriteName,
} from '../../symbols/symbol-sets.ts';
import { writeSprite } from '../../symbols/write-sprite.ts';

interface Props {
  readonly set: DrawnSet;
  readonly part: SpritePart;
}

/** The files of each set of symbols that is drawn here. */
export const getStaticPaths: GetStaticPaths = () =>
  (Object.keys(drawnSets) as DrawnSet[]).flatMap((set) =>
    (Object.keys(spriteConcepts) as SpritePart[]).map((part) => ({
      params: { file: spriteName(set, part) },
      props: { set, part } satisfies Props,
    })),
  );

/** The drawings of a part of a set. */
export const GET: APIRoute<Props> = ({ props: { set, part } }) =>
  new Response(writeSprite(drawnSets[set](), spriteConcepts[part]), {
    headers: { 'content-type': 'image/svg+xml' },
  });
