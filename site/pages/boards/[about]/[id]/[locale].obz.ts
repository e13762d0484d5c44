import type { APIContext } from 'astro';
import { openBoards } from '../../../../boards/open-board.ts';
import { packBoards } from '../../../../boards/pack-boards.ts';
import { openBoardRoutes, type OpenBoardProps } from '../../../../routes/board-routes.ts';

export const getStaticPaths = openBoardRoutes;

/** The board and the walk-through of a place or kind of place, for a speech device. */
export function GET({ props }: APIContext): Response {
  const { subject, register, locale, name } = props as OpenBoardProps;
  return new Response(packBoards(openBoards(subject, register, locale, name)), {
    headers: { 'Content-Type': 'application/zip' },
  });
}
