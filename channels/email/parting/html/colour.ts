/** Red, green and blue from 0 to 255; `clear` shows nothing, `unknown` may be anything. */
export type Colour = readonly [red: number, green: number, blue: number] | "clear" | "unknown";

const names: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  azure: [240, 255, 255],
  mintcream: [245, 255, 250],
  ghostwhite: [248, 248, 255],
  floralwhite: [255, 250, 240],
  whitesmoke: [245, 245, 245],
  black: [0, 0, 0],
  transparent: "clear",
};

/** A colour as CSS and old attributes write it; what we cannot read is `unknown`, so that it hides nothing. */
export function readColour(given: string): Colour {
  const text = given.trim().toLowerCase();
  const hex = /^#?([\da-f]{3,8})$/.exec(text)?.[1];
  if (hex !== undefined && names[text] === undefined) return fromHex(hex);
  const [, inside] = /^rgba?\(([^)]*)\)$/.exec(text) ?? [];
  if (inside === undefined) return names[text] ?? "unknown";
  const [red, green, blue, alpha] = inside
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(portion);
  if (red === undefined || green === undefined || blue === undefined) return "unknown";
  if (alpha !== undefined && alpha / (inside.includes("%") ? 255 : 1) < 0.05) return "clear";
  return [red, green, blue].some(Number.isNaN) ? "unknown" : [red, green, blue];
}

const portion = (text: string) => (text.endsWith("%") ? Number(text.slice(0, -1)) * 2.55 : Number(text));

function fromHex(hex: string): Colour {
  const wide = hex.length < 6 ? hex.replace(/./g, "$&$&") : hex;
  if (wide.length !== 6 && wide.length !== 8) return "unknown";
  if (wide.length === 8 && Number.parseInt(wide.slice(6), 16) < 13) return "clear";
  const part = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Nobody can read a colour on one that differs from it by less in each of its three parts. */
const leastDifference = 16;

export function isUnreadable(colour: Colour, ground: Colour): boolean {
  if (colour === "clear") return true;
  if (colour === "unknown" || typeof ground === "string") return false;
  return colour.every((part, at) => Math.abs(part - (ground[at] ?? 0)) < leastDifference);
}
