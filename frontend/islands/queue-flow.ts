// The moderation queue without page loads: forms and links of the queue are fetched, and rail, queue and desk of the
// answer take the place of those in the page. The one on the desk is taken by itself, so that others skip it. Everything
// works the same without this script, with page loads and one more button.

import { announce } from "./parts/announce";

const root = "/bureau/moderation";
const whole = "body.office > .desk";
let busy = false;

function ours(url: URL): boolean {
  return url.origin === location.origin && (url.pathname === root || url.pathname.startsWith(`${root}/`));
}

/** Puts the answer into the page; false where it is another kind of page. */
function place(text: string): boolean {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const [old, young] = [document.querySelector(whole), fresh.querySelector(whole)];
  if (!old || !young) return false;
  const open = document.querySelector<HTMLDetailsElement>("details.rail")?.open ?? false;
  old.replaceWith(document.adoptNode(young));
  const rail = document.querySelector<HTMLDetailsElement>("details.rail");
  if (rail) rail.open = open;
  document.title = fresh.title;
  return true;
}

async function go(url: URL, init: RequestInit): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const answer = await fetch(url, { ...init, credentials: "same-origin", headers: { Accept: "text/html" } });
    const at = new URL(answer.url);
    if (!ours(at) || !place(await answer.text())) {
      location.assign(at);
      return;
    }
    if (init.method === "POST" && !answer.redirected) history.replaceState({}, "", location.href);
    else history.pushState({}, "", at);
    arrive();
  } catch {
    location.reload();
  } finally {
    busy = false;
  }
}

/** Says what there is now, and where the keyboard goes on. */
function arrive(): void {
  document.dispatchEvent(new CustomEvent("parvis:placed"));
  const done = document.querySelector("main .notice")?.textContent?.trim() ?? "";
  const title = document.querySelector<HTMLElement>("main h1");
  const wrong = document.querySelector<HTMLElement>("main .error-summary");
  const target = wrong ?? document.querySelector<HTMLElement>("main [autofocus]") ?? title;
  if (target === wrong || target === title) target?.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: target === title });
  if (target === title) window.scrollTo({ top: 0 });
  document.querySelector(".queue [aria-current]")?.scrollIntoView({ block: "nearest" });
  announce(`${done} ${title?.textContent ?? ""}`.trim());
  take();
}

/** Takes what is on the desk, without a word. */
function take(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-take]");
  if (!form) return;
  void fetch(form.action, { method: "POST", credentials: "same-origin", body: new URLSearchParams() }).then((answer) => {
    if (answer.ok) form.remove();
  });
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>("main a[href], .queue a[href]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (!ours(url) || url.pathname === `${root}/ensemble`) return;
  event.preventDefault();
  void go(url, {});
});

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const url = new URL(form.action);
  if (event.defaultPrevented || !ours(url)) return;
  event.preventDefault();
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form, event.submitter)) data.append(name, String(value));
  if (form.method === "post") void go(url, { method: "POST", body: data });
  else {
    url.search = data.toString();
    void go(url, {});
  }
});

window.addEventListener("popstate", () => location.reload());
take();
