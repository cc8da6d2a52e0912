/** Elements that have no end, or that end where the next one begins: they tell nothing of depth. */
const unended = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dd dt option tr td th tbody thead tfoot".split(
    " ",
  ),
);

/** No mail program writes so many elements within each other, and browsers show half as many. */
const deepest = 1_000;

/**
 * The same HTML without the elements that are nested more deeply than that; their text stays. The parser pays for every
 * open element whenever another begins, so that hundreds of thousands would keep it busy for good. This only counts, and
 * may be wrong about broken HTML: whatever it leaves is cleaned all the same.
 */
export function shallow(html: string): string {
  let open = 0;
  const openBy = new Map<string, number>();
  return html.replace(/<(\/?)([a-z][\w:.-]{0,40})[^<>]*>/gi, (tag, end: string, written: string) => {
    const name = written.toLowerCase();
    const same = openBy.get(name) ?? 0;
    // What was never opened ends nothing: `<div></b>` goes one deeper each time.
    if (unended.has(name) || (end !== "" && same === 0)) return tag;
    if (end === "") open++;
    const isKept = open <= deepest;
    if (end !== "") open--;
    openBy.set(name, end === "" ? same + 1 : same - 1);
    return isKept ? tag : "";
  });
}
