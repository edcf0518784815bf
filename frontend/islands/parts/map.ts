// The map itself, loaded after the click. Styles are set by Leaflet through the object model, which a
// strict content security policy allows; no string of markup is ever parsed here.

import * as L from "leaflet";
import { chooseOnMap } from "./map-input";
import { drawPoints } from "./map-points";

export interface MapOptions {
  label: string;
  center: string;
  zoom: string;
  tiles?: string;
  attribution?: string;
  outlines?: string;
  points?: string;
  lat?: string;
  lon?: string;
  pinWord?: string;
  placedWord?: string;
  zoomIn?: string;
  zoomOut?: string;
}

export async function showMap(canvas: HTMLElement, options: MapOptions): Promise<void> {
  const map = L.map(canvas, { zoomControl: false, preferCanvas: false, scrollWheelZoom: false, maxZoom: 19, minZoom: 5 });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: options.zoomIn ?? "+", zoomOutTitle: options.zoomOut ?? "-" }).addTo(map);
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", options.label);
  const [lat = 46.6, lon = 2.4] = options.center.split(",").map(Number);
  map.setView([lat, lon], Number(options.zoom) || 9, { animate: false });
  if (options.tiles) L.tileLayer(options.tiles, { attribution: text(options.attribution), maxZoom: 19 }).addTo(map);

  const [outlines, points] = await Promise.all([load(options.outlines), load(options.points)]);
  const bounds = L.latLngBounds([]);
  if (outlines) bounds.extend(drawOutlines(map, outlines));
  if (points) bounds.extend(drawPoints(map, points));
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.05), { animate: false, maxZoom: 15 });
  if (options.lat && options.lon) chooseOnMap(map, canvas, options);
  map.on("focus click", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());
}

async function load(url: string | undefined): Promise<GeoJSON.FeatureCollection | null> {
  if (!url) return null;
  try {
    const answer = await fetch(url, { credentials: "same-origin" });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function drawOutlines(map: L.Map, data: GeoJSON.FeatureCollection): L.LatLngBounds {
  const layer = L.geoJSON(data, { style: () => ({ className: "geo-outline" }), interactive: false });
  layer.addTo(map);
  return layer.getBounds();
}

/** The attribution is set as text: Leaflet would parse it as markup. */
function text(value: string | undefined): string {
  const element = document.createElement("span");
  element.textContent = value ?? "";
  return element.innerHTML;
}
