// Contributions on the map: a numbered stone each, a link in its bubble; grouped while they would overlap.

import * as L from "leaflet";

interface Place {
  at: L.LatLng;
  title: string;
  url: string;
  mark: string;
}

/** Places shown as one stone, and where on the map's plane, in pixels. */
interface Group {
  at: L.Point;
  places: Place[];
}

/** Stones that would be closer than this on both axes, in pixels, are shown as one with a count: none covers another. */
const reach = 42;

export function drawPoints(map: L.Map, data: GeoJSON.FeatureCollection): L.LatLngBounds {
  const places = data.features.flatMap(placeOf);
  const layer = L.layerGroup().addTo(map);
  const draw = () => {
    layer.clearLayers();
    for (const { at, places: group } of grouped(map, places)) {
      layer.addLayer(group.length === 1 ? stone(group[0]!) : cluster(map, map.unproject(at), group));
    }
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

/** Merges what would overlap until nothing does; each merger makes one group less, so it ends. */
function grouped(map: L.Map, places: Place[]): Group[] {
  let groups: Group[] = places.map((place) => ({ at: map.project(place.at), places: [place] }));
  for (let before = -1; before !== groups.length; ) {
    before = groups.length;
    groups = groups.reduce(join, []);
  }
  return groups;
}

function join(kept: Group[], group: Group): Group[] {
  const near = kept.find(({ at }) => Math.abs(at.x - group.at.x) < reach && Math.abs(at.y - group.at.y) < reach);
  if (!near) return [...kept, group];
  const all = near.places.length + group.places.length;
  near.at = near.at.multiplyBy(near.places.length).add(group.at.multiplyBy(group.places.length)).divideBy(all);
  near.places = [...near.places, ...group.places];
  return kept;
}

function stone(place: Place): L.Layer {
  return L.marker(place.at, { icon: sign(place.mark, "geo-stone"), title: place.title, alt: place.title }).bindPopup(() => bubble(place));
}

function cluster(map: L.Map, at: L.LatLng, group: Place[]): L.Layer {
  const bounds = L.latLngBounds(group.map((place) => place.at));
  const names = group.slice(0, 3).map((place) => place.title).join(", ");
  const marker = L.marker(at, { icon: sign(String(group.length), "geo-stone many"), title: names, alt: names });
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
