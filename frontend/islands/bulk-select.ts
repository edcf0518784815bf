// Choosing many rows of a table: "tout choisir", a count in the bulk bar, shift to choose a stretch.
// Without script the boxes are ticked one by one and the bar is always there.

import { announce } from "./parts/announce";

function start(form: HTMLFormElement): void {
  const boxes = () => [...form.querySelectorAll<HTMLInputElement>("input[data-row]")];
  const all = form.querySelector<HTMLInputElement>("input[data-all]");
  const bar = form.querySelector<HTMLElement>(".bulk-bar");
  const count = form.querySelector<HTMLElement>("[data-bulk-count]");
  let last = -1;

  const show = () => {
    const chosen = boxes().filter((box) => box.checked).length;
    if (all) {
      all.checked = chosen > 0 && chosen === boxes().length;
      all.indeterminate = chosen > 0 && !all.checked;
    }
    if (bar) bar.classList.toggle("idle", chosen === 0);
    if (count) count.textContent = (count.dataset.bulkCount ?? "{n}").replace("{n}", String(chosen));
  };

  all?.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
  all?.addEventListener("change", () => {
    for (const box of boxes()) box.checked = all.checked;
    show();
    if (count?.textContent) announce(count.textContent);
  });
  form.addEventListener("click", (event) => {
    const rank = boxes().indexOf(event.target as HTMLInputElement);
    if (rank < 0) return;
    if (event.shiftKey && last >= 0) {
      const state = boxes()[rank]?.checked ?? false;
      for (const box of boxes().slice(Math.min(last, rank), Math.max(last, rank) + 1)) box.checked = state;
    }
    last = rank;
    show();
  });
  show();
}

document.querySelectorAll<HTMLFormElement>("form[data-bulk]").forEach(start);
