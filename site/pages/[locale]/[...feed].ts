import type { APIRoute } from 'astro';
import { atomFeed, jsonFeed } from '../../changes/feed.ts';
import { feedRoutes, type FeedProps } from '../../routes/change-routes.ts';

export const getStaticPaths = feedRoutes;

/** What has changed, for programs that read feeds. */
export const GET: APIRoute<FeedProps> = ({ props: { source, form } }) => {
  const text = form === 'atom' ? atomFeed(source) : jsonFeed(source);
  const type = form === 'atom' ? 'application/atom+xml' : 'application/feed+json';
  return new Response(text, { headers: { 'content-type': type } });
};
