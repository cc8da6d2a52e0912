import { makeStore, useStore } from "./store.ts";

export type Theme = "light" | "dark" | "system";
const key = "baton.theme";

function kept(): Theme {
  const value = document.documentElement.dataset["theme"];
  return value === "light" || value === "dark" ? value : "system";
}

const theme = makeStore<Theme>("system");

/** Reads what public/theme.js has already put on the page. */
export function startTheme(): void {
  theme.set(kept());
}

export function useTheme(): Theme {
  return useStore(theme);
}

export function setTheme(next: Theme): void {
  theme.set(next);
  if (next === "system") {
    delete document.documentElement.dataset["theme"];
    localStorage.removeItem(key);
  } else {
    document.documentElement.dataset["theme"] = next;
    localStorage.setItem(key, next);
  }
}

/** Light, dark, as the system says: one after the other. */
export function nextTheme(now: Theme): Theme {
  switch (now) {
    case "system":
      return "light";
    case "light":
      return "dark";
    case "dark":
      return "system";
  }
}
