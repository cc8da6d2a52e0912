const number = String.raw`\d{0,4}(?:\.\d{1,6})?`;
const size = `${number}(?:px|pt|pc|em|rem|ex|ch|in|cm|mm|%)?`;
const colour = String.raw`(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|hsl)a?\([\d\s.,%/]{1,60}\))`;
const line = "(?:none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset)";
const border = `(?:${size}|thin|medium|thick|${line}|${colour})`;

/** The whole value is one of these, or some of them with spaces between. */
const one = (what: string): RegExp[] => [new RegExp(`^(?:${what})$`)];
const upTo = (most: number, what: string): RegExp[] => [new RegExp(`^(?:${what})(?:\\s+(?:${what})){0,${most - 1}}$`)];
const each = (names: readonly string[], values: RegExp[]) => Object.fromEntries(names.map((name) => [name, values]));

const sides = ["top", "right", "bottom", "left"];
const words = one("[a-z-]{2,30}");

/**
 * What a style in a mail may say, by property, in small letters: how things look where they stand. Nothing here loads
 * anything (no value has a function but a colour's), leaves its place (no `position`, no negative margin), or draws
 * over its neighbours; sizes end below 10,000.
 */
export const allowedStyles: Record<string, RegExp[]> = {
  ...each(["color", "background-color", "background", "text-decoration-color", "outline-color"], one(colour)),
  ...each(["border", ...sides.map((side) => `border-${side}`)], upTo(3, border)),
  ...each(["border-width", "border-style", "border-color"], upTo(4, border)),
  ...each(
    sides.flatMap((side) => ["width", "style", "color"].map((part) => `border-${side}-${part}`)),
    one(border),
  ),
  ...each(["border-radius", "padding", "border-spacing"], upTo(4, size)),
  ...each(
    sides.map((side) => `padding-${side}`),
    one(size),
  ),
  margin: upTo(4, `${size}|auto`),
  ...each(
    sides.map((side) => `margin-${side}`),
    one(`${size}|auto`),
  ),
  ...each(["width", "min-width", "max-width", "height", "min-height", "max-height"], one(`${size}|auto|none`)),
  ...each(["font-size", "line-height", "letter-spacing", "word-spacing", "text-indent"], one(`${size}|[a-z-]{3,20}`)),
  "font-family": [/^[\p{L}\d\s,'"_.-]{1,300}$/u],
  font: [/^[\p{L}\d\s,'"_.%/-]{1,300}$/u],
  "font-weight": one(String.raw`[a-z]{3,20}|\d{3}`),
  ...each(["text-decoration", "text-decoration-line", "font-variant", "list-style"], upTo(3, "[a-z-]{2,30}")),
  ...each(["font-style", "text-align", "text-transform", "text-decoration-style", "white-space", "direction"], words),
  ...each(["word-break", "word-wrap", "overflow-wrap", "border-collapse", "table-layout", "caption-side"], words),
  ...each(["list-style-type", "empty-cells", "box-sizing", "visibility"], words),
  "vertical-align": one(`${size}|[a-z-]{3,20}`),
  display: one("none|block|inline|inline-block|list-item|table(?:-[a-z]+(?:-group)?)?"),
  overflow: one("hidden|visible|auto"),
  float: one("left|right|none"),
  clear: one("left|right|both|none"),
};
