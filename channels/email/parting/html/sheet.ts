import { declarations, type Declaration } from "./css.ts";

/** An element as far as selectors look at it. */
export type Element = { readonly name: string; readonly id: string; readonly classes: readonly string[] };

/** `path`: what must be around the element, and last the element itself; empty names match any. */
type Rule = { readonly path: readonly Element[]; readonly weight: number; readonly body: readonly Declaration[] };

/** The rules of a mail's style sheets, as far as they can hide something. */
export type Sheet = { rulesFor(element: Element, around: readonly Element[]): readonly Declaration[] };

/** All style sheets of a mail, wherever in it they stand: a browser obeys the last one as well. */
export function stylesIn(html: string): string {
  const found: string[] = [];
  const next = /<!--|<style(?=[\s>])[^>]*>/gi;
  for (let start = next.exec(html); start !== null; start = next.exec(html)) {
    const close = start[0] === "<!--" ? /-->/g : /<\/style/gi;
    close.lastIndex = next.lastIndex;
    const end = close.exec(html);
    if (start[0] !== "<!--") found.push(html.slice(next.lastIndex, end?.index));
    if (end === null) break;
    next.lastIndex = close.lastIndex;
  }
  return found.join("\n");
}

const longestSheet = 300_000;
const mostRules = 1000;
const mostForOne = 20;
const mostAround = 16;
const hiding =
  /display|visibility|opacity|font|color|background|height|width|overflow|indent|position|left|top|margin|clip|transform|mso-hide|filter/i;

export const noSheet: Sheet = { rulesFor: () => [] };

/**
 * Reads style sheets. Selectors of names, classes, ids and of what is inside what are understood; others never match,
 * so that nothing is hidden by mistake. Rules for narrow screens alone are left out: they hide from few.
 */
export function readSheet(css: string): Sheet {
  const rules = parse(uncommented(css.slice(0, longestSheet)));
  if (rules.length === 0) return noSheet;
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) byKey.set(keyOf(rule), [...(byKey.get(keyOf(rule)) ?? []), rule].slice(0, mostForOne));
  return {
    rulesFor(element, around) {
      const keys = [
        element.name,
        "*",
        ...(element.id === "" ? [] : [`#${element.id}`]),
        ...element.classes.map((name) => `.${name}`),
      ];
      const matching = keys
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((rule) => matches(rule.path, element, around));
      return matching.toSorted((one, other) => one.weight - other.weight).flatMap((rule) => rule.body);
    },
  };
}

function keyOf(rule: Rule): string {
  const own = rule.path.at(-1);
  if (own?.id) return `#${own.id}`;
  return own?.classes[0] === undefined ? own?.name || "*" : `.${own.classes[0]}`;
}

function matches(path: readonly Element[], element: Element, around: readonly Element[]): boolean {
  const own = path.at(-1);
  if (own === undefined || !isLike(own, element)) return false;
  let wanted = path.length - 2;
  const farthest = Math.max(0, around.length - mostAround);
  for (let at = around.length - 1; at >= farthest && wanted >= 0; at--) {
    const [outer, simple] = [around[at], path[wanted]];
    if (outer !== undefined && simple !== undefined && isLike(simple, outer)) wanted--;
  }
  return wanted < 0;
}

const isLike = (simple: Element, element: Element) =>
  (simple.name === "" || simple.name === element.name) &&
  (simple.id === "" || simple.id === element.id) &&
  simple.classes.every((name) => element.classes.includes(name));

function parse(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; rules.length < mostRules;) {
    const open = css.indexOf("{", at);
    if (open < 0) break;
    // What closes a block that was entered stands before the next selector.
    const prelude = css
      .slice(at, open)
      .replace(/^[}\s]+/, "")
      .trim();
    const close = css.indexOf("}", open);
    if (prelude.startsWith("@")) {
      at = isShownToMost(prelude) ? open + 1 : endOfBlock(css, open);
      continue;
    }
    const body = css.slice(open + 1, close < 0 ? undefined : close);
    at = close < 0 ? css.length : close + 1;
    if (!hiding.test(body)) continue;
    const settled = declarations(body);
    for (const selector of prelude.slice(0, 2000).split(",")) {
      const path = pathOf(selector);
      if (path !== undefined) rules.push({ path, weight: weigh(path), body: settled });
    }
  }
  return rules;
}

/** `@media screen` holds for everybody, and so does a width that every window has; `@import` and the like hold nothing. */
function isShownToMost(prelude: string): boolean {
  const media = /^@media\b(.*)$/is.exec(prelude)?.[1];
  if (media === undefined) return /^@(supports|layer)\b/i.test(prelude);
  if (/\bprint\b|\bnot\b/i.test(media)) return false;
  return (media.match(/\([^)]*\)/g) ?? []).every((condition) => {
    const [, bound, width] = /(min|max)-(?:device-)?width\s*:\s*(\d+)/i.exec(condition) ?? [];
    return bound?.toLowerCase() === "min" ? Number(width) <= 400 : bound !== undefined && Number(width) >= 2000;
  });
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    else if (css[at] === "}" && --depth === 0) return at + 1;
  }
  return css.length;
}

function pathOf(selector: string): readonly Element[] | undefined {
  const parts = selector.replace(/>/g, " ").trim().split(/\s+/);
  const path = parts.map((part) => {
    const [whole, name = "", rest = ""] = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(part) ?? [];
    if (whole === undefined || whole === "") return undefined;
    const marks = rest.match(/[.#][\w-]+/g) ?? [];
    const named = (sign: string) => marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1));
    return { name: name === "*" ? "" : name.toLowerCase(), id: named("#")[0] ?? "", classes: named(".") };
  });
  return path.every((part) => part !== undefined) ? path : undefined;
}

const weigh = (path: readonly Element[]) =>
  path.reduce(
    (sum, { name, id, classes }) => sum + Number(id !== "") * 10_000 + classes.length * 100 + Number(name !== ""),
    0,
  );

/** Without comments, and without the marks that once hid style sheets from old browsers. */
function uncommented(css: string): string {
  const kept: string[] = [];
  for (let at = 0; at < css.length;) {
    const open = css.indexOf("/*", at);
    kept.push(css.slice(at, open < 0 ? undefined : open));
    const close = open < 0 ? -1 : css.indexOf("*/", open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  return kept.join(" ").replace(/<!--|-->/g, " ");
}
