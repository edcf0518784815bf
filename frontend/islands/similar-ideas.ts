// <similar-ideas data-field="f-title" data-url="/idees/proches">: while a title is typed, shows what
// already exists. Without script the same list comes on the next step of the form.

import { announce } from "./parts/announce";
import { send } from "./parts/fragment";

const pause = 500;

class SimilarIdeas extends HTMLElement {
  #timer = 0;
  #asked = "";

  connectedCallback(): void {
    const field = document.getElementById(this.dataset.field ?? "") as HTMLInputElement | null;
    field?.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(field.value.trim()), pause);
    });
  }

  async #ask(text: string): Promise<void> {
    if (text.length < 6 || text === this.#asked) return;
    this.#asked = text;
    const url = new URL(this.dataset.url ?? "", location.href);
    url.searchParams.set("q", text);
    const answer = await send(url.href, { method: "GET" });
    if (answer === null || this.#asked !== text) return;
    const parsed = new DOMParser().parseFromString(answer, "text/html");
    this.replaceChildren(...parsed.body.childNodes);
    const told = this.querySelector("[data-announce]")?.textContent;
    if (told) announce(told);
  }
}

customElements.define("similar-ideas", SimilarIdeas);
