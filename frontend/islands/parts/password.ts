// The button "Afficher" beside a password; hidden until this script can serve it.

export function showPasswords(): void {
  document.querySelectorAll<HTMLButtonElement>("button[data-shows]").forEach((button) => {
    const field = document.getElementById(button.dataset.shows ?? "") as HTMLInputElement | null;
    if (!field) return;
    button.hidden = false;
    const word = button.textContent ?? "";
    button.addEventListener("click", () => {
      const shown = field.type === "password";
      field.type = shown ? "text" : "password";
      button.textContent = shown ? (button.dataset.hideWord ?? word) : word;
    });
    field.form?.addEventListener("submit", () => (field.type = "password"));
  });
}
