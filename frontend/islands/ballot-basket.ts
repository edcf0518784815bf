// Adding to one's vote without a page load. Forms marked `data-basket` are sent in the background; the
// server answers the form itself and the vote bar, both with their ids, and they are put in place.
// Whatever goes wrong, the form is sent as a plain form: nothing is lost but a little comfort.

import { announce } from "./parts/announce";
import { send, swap } from "./parts/fragment";

let busy = false;

async function update(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const answer = await send(form.action, { method: "POST", body: new URLSearchParams(entries(form, submitter)) });
  const placed = answer === null ? [] : swap(answer);
  if (placed.length === 0) {
    form.submit();
    return;
  }
  const told = placed.map((part) => part.querySelector("[data-announce]")?.textContent?.trim()).find(Boolean);
  if (told) announce(told.replace(/\s+/g, " "));
}

function entries(form: HTMLFormElement, submitter: HTMLElement | null): [string, string][] {
  const data = new FormData(form, submitter);
  return [...data].filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.hasAttribute("data-basket")) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    update(form, event.submitter).finally(() => (busy = false));
  },
  { capture: true },
);
