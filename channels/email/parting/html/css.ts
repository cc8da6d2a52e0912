import type { Declarations } from "./look.ts";

/** A declaration and how it wins over others (CSS cascade). */
export type Declaration = { readonly property: string; readonly value: string; readonly important: boolean };

/** Nobody's mail has more in one element; an attacker's may. */
const longest = 4000;

/** The declarations of a `style` attribute or of a rule's body. */
export function declarations(css: string): readonly Declaration[] {
  if (css === "") return [];
  return css
    .slice(0, longest)
    .split(";")
    .flatMap((each) => {
      const colon = each.indexOf(":");
      if (colon < 0) return [];
      const value = each
        .slice(colon + 1)
        .replace(/\/\*[^*]*\*\//g, "")
        .trim()
        .toLowerCase();
      const important = /!\s*important$/.test(value);
      const property = each
        .slice(0, colon)
        .replace(/\/\*[^*]*\*\//g, "")
        .trim()
        .toLowerCase();
      return [{ property, value: value.replace(/!\s*important$/, "").trim(), important }];
    });
}

/** What holds in the end: later ones win, important ones over all that are not. */
export function settle(inOrder: readonly Declaration[]): Declarations {
  const settled = new Map<string, string>();
  for (const important of [false, true])
    for (const each of inOrder) if (each.important === important) settled.set(each.property, each.value);
  return settled;
}
