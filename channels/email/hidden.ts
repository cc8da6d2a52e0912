type Attributes = Readonly<Record<string, string | undefined>>;

const hiding =
  /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0?\.?0+(?![.\d])|(max-)?(height|width)\s*:\s*0(px|pt|em)?\s*(;|!|$)|text-indent\s*:\s*-\d{3,})/i;
const fontSize = /(^|[;\s])font(?:-size)?\s*:[^;]{0,40}?(\d*\.?\d+)\s*(px|pt|em|rem|%)/i;
const white = /^\s*(#fff|#ffffff|white|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*|transparent)\s*(!important)?\s*$/i;

/** Whether a reader would not see what the element holds: not displayed, too small to read, or white on white. */
export function isHidden(attributes: Attributes): boolean {
  if (attributes["hidden"] !== undefined) return true;
  const style = attributes["style"] ?? "";
  if (hiding.test(style) || isTiny(style)) return true;
  const color = /(?:^|[;\s])color\s*:([^;]*)/i.exec(style)?.[1] ?? attributes["color"];
  const onColour = /background/i.test(style) || attributes["bgcolor"] !== undefined;
  return color !== undefined && white.test(color) && !onColour;
}

/** Smaller than 3 pixels cannot be read; sizes that depend on others count when they come close to nothing. */
function isTiny(style: string): boolean {
  const [, , size, unit] = fontSize.exec(style) ?? [];
  if (size === undefined) return /(^|[;\s])font-size\s*:\s*0\s*(;|!|$)/i.test(style);
  return Number(size) < (unit === "em" || unit === "rem" ? 0.2 : unit === "%" ? 20 : 3);
}
