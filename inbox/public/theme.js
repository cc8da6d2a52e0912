// Runs before the first paint, so that a dark screen never flashes white. The inbox writes this key (frame/theme.ts).
try {
  const theme = localStorage.getItem("baton.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden in some private windows: the system's choice is used.
}
