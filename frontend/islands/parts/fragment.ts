// Asks the server for a piece of a page and puts it where it belongs. The server sees `HX-Request: true`
// and answers only elements that carry an id; each takes the place of the element with the same id.

/** Elements of the answer that were put into the page; none means that the answer was a whole page. */
export function swap(html: string): Element[] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const focused = focusPath();
  const placed: Element[] = [];
  for (const fresh of [...parsed.body.children]) {
    const old = fresh.id ? document.getElementById(fresh.id) : null;
    if (!old) continue;
    old.replaceWith(document.adoptNode(fresh));
    placed.push(fresh);
  }
  if (placed.length) restoreFocus(focused);
  return placed;
}

/** Sends a request as the form would and returns the answer's text, or null where only a real page load helps. */
export async function send(url: string, init: RequestInit): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      ...init,
      credentials: "same-origin",
      headers: { "HX-Request": "true", Accept: "text/html" },
    });
    if (answer.redirected || (!answer.ok && answer.status !== 422)) return null;
    return await answer.text();
  } catch {
    return null;
  }
}

/** The focused element, told as its nearest ancestor with an id and its rank among what can be operated there. */
function focusPath(): { id: string; rank: number } | null {
  const active = document.activeElement;
  const root = active?.closest("[id]:not(button, a, input)");
  return active && root ? { id: root.id, rank: operable(root).indexOf(active) } : null;
}

function restoreFocus(path: { id: string; rank: number } | null): void {
  const root = path && document.getElementById(path.id);
  if (!root || root.contains(document.activeElement)) return;
  const targets = operable(root) as HTMLElement[];
  (targets[path.rank] ?? targets[0])?.focus();
}

function operable(root: Element): Element[] {
  return [...root.querySelectorAll("button, a[href], input:not([type=hidden]), select, textarea")];
}
