// Says a sentence to screen readers through one live region that stays in the page.

let region: HTMLElement | null = null;

export function announce(text: string): void {
  if (!region) {
    region = document.createElement("p");
    region.className = "sr-only";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  const place = region;
  place.textContent = "";
  window.setTimeout(() => (place.textContent = text), 60);
}
