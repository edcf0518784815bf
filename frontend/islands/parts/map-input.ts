// Choosing a place: a click drops the pin; with the keyboard, arrows move the map under the cross and
// Enter drops the pin there. Both fill the two ordinary fields of the form, which stay editable.

import * as L from "leaflet";
import { announce } from "./announce";
import type { MapOptions } from "./map";

export function chooseOnMap(map: L.Map, canvas: HTMLElement, options: MapOptions): void {
  const lat = document.getElementById(options.lat ?? "") as HTMLInputElement | null;
  const lon = document.getElementById(options.lon ?? "") as HTMLInputElement | null;
  if (!lat || !lon) return;
  canvas.classList.add("chooses");
  const icon = L.divIcon({ className: "geo-pin", html: document.createElement("span"), iconSize: [32, 32], iconAnchor: [16, 32] });
  let pin: L.Marker | null = null;

  const show = (at: L.LatLng) => {
    pin ??= L.marker(at, { icon, draggable: true, keyboard: false, alt: options.pinWord ?? "", title: options.pinWord ?? "" })
      .addTo(map)
      .on("dragend", () => pin && choose(pin.getLatLng()));
    pin.setLatLng(at);
  };
  const choose = (at: L.LatLng) => {
    show(at);
    lat.value = at.lat.toFixed(6);
    lon.value = at.lng.toFixed(6);
    for (const field of [lat, lon]) field.dispatchEvent(new Event("change", { bubbles: true }));
    announce(`${options.placedWord ?? ""} ${lat.value}, ${lon.value}`);
  };
  const follow = () => {
    const [y, x] = [lat, lon].map((field) => Number(field.value.replace(",", ".")));
    if (lat.value && lon.value && Number.isFinite(y) && Number.isFinite(x)) show(L.latLng(y!, x!));
  };

  map.on("click", (event) => choose(event.latlng));
  canvas.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target !== canvas) return;
    event.preventDefault();
    choose(map.getCenter());
  });
  follow();
  if (pin) map.setView((pin as L.Marker).getLatLng(), 15, { animate: false });
}
