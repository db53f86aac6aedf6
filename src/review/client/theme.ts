/** From what the system asks for to its contrary, and back. */
export function nextTheme(): void {
  const root = document.documentElement;
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = root.dataset.theme === undefined ? prefersDark : root.dataset.theme === "dark";
  root.dataset.theme = isDark ? "light" : "dark";
}
