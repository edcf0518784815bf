// <geo-map>: a map that loads nothing until the person asks for it. The button is the consent: only then
// come Leaflet, its styles, the outlines and points of our own server, and the tiles of the host that the
// authority configured. The list or the fields beside it say and do the same without a map.

import type { MapOptions } from "./parts/map";

class GeoMap extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>("button[data-show-map]");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => void this.#open(button), { once: true });
  }

  async #open(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    await loadStyles(this.dataset.css ?? "");
    const { showMap } = await import("./parts/map");
    const canvas = document.createElement("div");
    canvas.className = "geo-map-canvas";
    this.querySelector(".geo-map-closed")?.replaceWith(canvas);
    await showMap(canvas, this.dataset as unknown as MapOptions);
    canvas.focus();
  }
}

function loadStyles(href: string): Promise<void> {
  if (!href || document.querySelector(`link[href="${CSS.escape(href)}"]`)) return Promise.resolve();
  return new Promise((done) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    link.onload = link.onerror = () => done();
    document.head.prepend(link);
  });
}

customElements.define("geo-map", GeoMap);
