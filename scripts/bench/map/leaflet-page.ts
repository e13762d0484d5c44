import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Place } from '../../../site/register/model/register.ts';
import type { OtherFile } from './serve-packed.ts';

const { resolve } = createRequire(import.meta.url);

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Leaflet</title>
<link rel="stylesheet" href="leaflet.css">
<link rel="stylesheet" href="MarkerCluster.css">
<link rel="stylesheet" href="MarkerCluster.Default.css">
<style>#map { height: 620px } ul { height: 200px; overflow: auto }</style>
<div id="map"></div>
<ul id="list"></ul>
<script src="leaflet.js"></script>
<script src="leaflet.markercluster.js"></script>
<script src="page.js"></script>
</html>
`;

/** As its manual shows: all markers in one call, and a list of the first hundred beside the map. */
const script = `
const map = L.map('map', { maxZoom: 18 });
const clusters = L.markerClusterGroup();
fetch('points.json').then((answer) => answer.json()).then((points) => {
  const list = document.getElementById('list');
  for (const [id, name] of points.slice(0, 100)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '/sv/plats/' + id + '/';
    link.textContent = name;
    item.append(link);
    list.append(item);
  }
  performance.mark('list');
  map.fitBounds(points.map(([, , lng, lat]) => [lat, lng]));
  clusters.addLayers(points.map(([id, name, lng, lat]) => L.marker([lat, lng]).bindPopup(name)));
  map.addLayer(clusters);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
});
`;

/** The page that the map is measured against: Leaflet with markercluster, the same points, without a basemap. */
export async function leafletFiles(places: readonly Place[]): Promise<Map<string, OtherFile>> {
  const points = places.flatMap(({ id, name, position }) => (position ? [[id, name, ...position]] : []));
  const text = (content: string, type: string): OtherFile => ({ bytes: Buffer.from(content), type });
  const library = async (name: string, type: string): Promise<OtherFile> => ({
    bytes: await readFile(resolve(name)),
    type,
  });
  const files: readonly (readonly [string, OtherFile])[] = [
    ['index.html', text(html, 'text/html;charset=utf-8')],
    ['page.js', text(script, 'text/javascript')],
    ['points.json', text(JSON.stringify(points), 'application/json')],
    ['leaflet.js', await library('leaflet/dist/leaflet.js', 'text/javascript')],
    ['leaflet.css', await library('leaflet/dist/leaflet.css', 'text/css')],
    [
      'leaflet.markercluster.js',
      await library('leaflet.markercluster/dist/leaflet.markercluster.js', 'text/javascript'),
    ],
    ['MarkerCluster.css', await library('leaflet.markercluster/dist/MarkerCluster.css', 'text/css')],
    [
      'MarkerCluster.Default.css',
      await library('leaflet.markercluster/dist/MarkerCluster.Default.css', 'text/css'),
    ],
    ...(await Promise.all(
      ['marker-icon.png', 'marker-icon-2x.png', 'marker-shadow.png'].map(
        async (name) =>
          [`images/${name}`, await library(`leaflet/dist/images/${name}`, 'image/png')] as const,
      ),
    )),
  ];
  return new Map(files.map(([name, file]) => [`/leaflet/${name}`, file]));
}
