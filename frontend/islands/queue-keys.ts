// One key a decision in the back office's queues. Buttons and links say their key in `data-key`; the
// person can switch all keys off (WCAG 2.1.4), and nothing fires while they type or hold a modifier.

const stored = "parvis-keys";

function keysAreOn(): boolean {
  return localStorage.getItem(stored) !== "off";
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return !!element?.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}

function targetOf(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("[data-key]")].find(
    (element) => element.dataset.key?.toLowerCase() === key && element.checkVisibility(),
  );
}

document.addEventListener("keydown", (event) => {
  if (!keysAreOn() || event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
  const target = targetOf(event.key.toLowerCase());
  if (!target) return;
  event.preventDefault();
  if (target.matches("input, select, textarea, summary")) target.focus();
  if (!target.matches("input:not([type=checkbox]), select, textarea")) target.click();
});

function showSwitch(box: HTMLInputElement): void {
  box.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
  const show = () => {
    box.checked = keysAreOn();
    document.documentElement.classList.toggle("keys-off", !keysAreOn());
  };
  box.addEventListener("change", () => {
    localStorage.setItem(stored, box.checked ? "on" : "off");
    show();
  });
  show();
}

function showSwitches(): void {
  document.querySelectorAll<HTMLInputElement>("input[data-keys-switch]").forEach(showSwitch);
}

showSwitches();
// Pieces of the page were replaced: see queue-flow.ts.
document.addEventListener("parvis:placed", showSwitches);
