// Contributions on the map: a numbered stone each, a link in its bubble; grouped while they would overlap.

import * as L from "leaflet";

interface Place {
  at: L.LatLng;
  title: string;
  url: string;
  mark: string;
}

/** Stones closer than this, in pixels, are shown as one with a count. */
const reach = 44;

export function drawPoints(map: L.Map, data: GeoJSON.FeatureCollection): L.LatLngBounds {
  const places = data.features.flatMap(placeOf);
  const layer = L.layerGroup().addTo(map);
  const draw = () => {
    layer.clearLayers();
    for (const group of grouped(map, places)) layer.addLayer(group.length === 1 ? stone(group[0]!) : cluster(map, group));
  };
  map.on("zoomend", draw);
  draw();
  return L.latLngBounds(places.map((place) => place.at));
}

function placeOf(feature: GeoJSON.Feature): Place[] {
  if (feature.geometry?.type !== "Point") return [];
  const [lon, lat] = feature.geometry.coordinates;
  if (lon === undefined || lat === undefined) return [];
  const about = feature.properties ?? {};
  return [{ at: L.latLng(lat, lon), title: String(about.title ?? ""), url: String(about.url ?? ""), mark: String(about.number ?? "") }];
}

function grouped(map: L.Map, places: Place[]): Place[][] {
  const cells = new Map<string, Place[]>();
  for (const place of places) {
    const point = map.project(place.at);
    const key = `${Math.floor(point.x / reach)}:${Math.floor(point.y / reach)}`;
    const cell = cells.get(key);
    if (cell) cell.push(place);
    else cells.set(key, [place]);
  }
  return [...cells.values()];
}

function stone(place: Place): L.Layer {
  return L.marker(place.at, { icon: sign(place.mark, "geo-stone"), title: place.title, alt: place.title }).bindPopup(() => bubble(place));
}

function cluster(map: L.Map, group: Place[]): L.Layer {
  const bounds = L.latLngBounds(group.map((place) => place.at));
  const names = group.slice(0, 3).map((place) => place.title).join(", ");
  const marker = L.marker(bounds.getCenter(), { icon: sign(String(group.length), "geo-stone many"), title: names, alt: names });
  const apart = () => map.getZoom() < 18 && !bounds.getNorthEast().equals(bounds.getSouthWest());
  marker.on("click", () => {
    if (apart()) map.fitBounds(bounds.pad(0.2), { animate: false });
    else marker.bindPopup(() => bubble(...group)).openPopup();
  });
  return marker;
}

function sign(word: string, className: string): L.DivIcon {
  const body = document.createElement("span");
  body.textContent = word;
  return L.divIcon({ html: body, className, iconSize: [36, 36], iconAnchor: [18, 18] });
}

function bubble(...places: Place[]): HTMLElement {
  const list = document.createElement("div");
  list.className = "geo-bubble";
  for (const place of places) {
    const link = document.createElement("a");
    link.href = place.url;
    link.textContent = place.title;
    const line = document.createElement("p");
    line.append(link);
    list.append(line);
  }
  return list;
}
