import { isUnreadable, readColour, type Colour } from "./colour.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** What CSS says of an element, by property. */
export type Declarations = ReadonlyMap<string, string>;

/** How the words of an element would look. It passes from an element to those inside it. */
export type Look = {
  /** Neither it nor anything inside it is shown. */
  readonly gone: boolean;
  /** Not shown itself; what is inside it may be. */
  readonly invisible: boolean;
  /** Pixels. */
  readonly size: number;
  /** Undefined where nothing says one: then it can be read. */
  readonly colour: Colour | undefined;
  readonly ground: Colour;
};

export const plainLook: Look = { gone: false, invisible: false, size: 16, colour: undefined, ground: [255, 255, 255] };

/** Smaller letters cannot be read. */
const smallest = 3;

/** Farther out than this is no layout any more. */
const farOut = -400;

export function isSeen(look: Look): boolean {
  if (look.gone || look.invisible || look.size < smallest) return false;
  return look.colour === undefined || !isUnreadable(look.colour, look.ground);
}

/** How an element looks inside one that looks as `outer`. */
export function lookOf(outer: Look, name: string, attributes: Attributes, css: Declarations): Look {
  const colour = css.get("color") ?? attributes["color"] ?? attributes["text"];
  const ground = groundOf(css, attributes);
  const visibility = css.get("visibility");
  return {
    gone: outer.gone || attributes["hidden"] !== undefined || isGone(css),
    invisible: visibility === undefined ? outer.invisible : /^(hidden|collapse)/.test(visibility),
    size: sizeOf(outer.size, css),
    // A link has a colour of its own.
    colour:
      colour === undefined || colour === "inherit" ? (name === "a" ? undefined : outer.colour) : readColour(colour),
    ground: ground === "clear" ? outer.ground : ground,
  };
}

/** What hides an element with all that is in it, by property. */
const hides: readonly (readonly [property: string, values: RegExp])[] = [
  ["display", /^none/],
  ["opacity", /^(?:0?\.0\d*|0+(?:\.0*)?%?)$/],
  ["filter", /opacity\(\s*0/],
  ["transform", /scale\(\s*0?\.?0*\s*[,)]|translate[xy]?\(\s*-\d{4,}/],
  ["clip-path", /inset\(\s*(?:[5-9]\d|100)%/],
];
const sides = ["height", "max-height", "width", "max-width"];
const shifts = ["text-indent", "margin-left", "margin-top"];

function isGone(css: Declarations): boolean {
  if (css.size === 0) return false;
  const says = (property: string, values: RegExp) => values.test(css.get(property) ?? "");
  if (hides.some(([property, values]) => says(property, values))) return true;
  if (says("overflow", /hidden|clip/) && sides.some((side) => isNothing(css.get(side)))) return true;
  if (says("clip", /rect\(\s*[01]/) && says("position", /absolute|fixed/)) return true;
  const moved = says("position", /absolute|fixed|relative/) ? [...shifts, "left", "top"] : shifts;
  return moved.some((side) => pixels(css.get(side) ?? "", 16) <= farOut);
}

const isNothing = (length: string | undefined) => length !== undefined && pixels(length, 16) <= 2;

function groundOf(css: Declarations, attributes: Attributes): Colour {
  const image = `${css.get("background-image") ?? ""} ${css.get("background") ?? ""}`;
  if (/url\(|gradient\(/.test(image) || attributes["background"] !== undefined) return "unknown";
  const given = css.get("background-color") ?? css.get("background") ?? attributes["bgcolor"];
  if (given === undefined) return "clear";
  const colour = /#[\da-f]{3,8}\b|rgba?\([^)]*\)|^[a-z]+/i.exec(given)?.[0];
  return colour === undefined || /^(none|initial|inherit|unset)$/.test(colour) ? "clear" : readColour(colour);
}

function sizeOf(outer: number, css: Declarations): number {
  const given =
    css.get("font-size") ?? /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%)?)(?=\s|\/)/.exec(css.get("font") ?? "")?.[1];
  if (given === undefined) return outer;
  const size = pixels(given, outer);
  return Number.isNaN(size) ? 16 : size;
}

/** A length in pixels; relative ones of `whole`. NaN for what is no length. */
function pixels(length: string, whole: number): number {
  const [, number = "", unit = ""] = /^\s*(-?\d*\.?\d+)\s*([a-z%]*)/.exec(length) ?? [];
  if (number === "") return Number.NaN;
  const factor: Readonly<Record<string, number>> = {
    pt: 4 / 3,
    em: whole,
    rem: 16,
    "%": whole / 100,
    in: 96,
    cm: 38,
    mm: 3.8,
    vw: 8,
    vh: 8,
  };
  return Number(number) * (factor[unit] ?? 1);
}
