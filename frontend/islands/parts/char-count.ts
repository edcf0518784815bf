// "Il reste 120 caractères" under a field, told to screen readers only when the person pauses.

const pause = 900;

export function countCharacters(): void {
  document.querySelectorAll<HTMLElement>("[data-count-for]").forEach(watch);
}

function watch(counter: HTMLElement): void {
  const field = document.getElementById(counter.dataset.countFor ?? "") as HTMLTextAreaElement | null;
  const max = Number(counter.dataset.countMax);
  if (!field || !max) return;
  const spoken = document.createElement("span");
  spoken.className = "sr-only";
  spoken.setAttribute("role", "status");
  const seen = document.createElement("span");
  seen.setAttribute("aria-hidden", "true");
  counter.replaceChildren(seen, spoken);
  let timer = 0;
  const tell = () => {
    const left = max - [...field.value.replaceAll("\r\n", "\n")].length;
    const pattern = left < 0 ? counter.dataset.countOver : counter.dataset.countLeft;
    const text = (pattern ?? "").replace("{n}", new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(left)));
    seen.textContent = text;
    counter.classList.toggle("over", left < 0);
    clearTimeout(timer);
    timer = window.setTimeout(() => (spoken.textContent = text), pause);
  };
  field.addEventListener("input", tell);
  tell();
}
