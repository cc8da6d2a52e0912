/** E.164 without what people put between digits; undefined when it is not a number with its country code. */
export function phoneNumber(text: string): string | undefined {
  const bare = text.trim().replace(/(?<=.)[\s().-]+/g, "");
  return /^\+[1-9]\d{4,14}$/.test(bare) ? bare : undefined;
}
