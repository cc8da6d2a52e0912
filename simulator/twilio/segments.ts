/** GSM 03.38, section 6.2.1: the letters that a text message holds in seven bits, and those that take two places. */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extended = new Set("\f^{}\\[~]|€");

/** How many text messages a carrier makes of it: 160 letters in one and 153 in each of several, or 70 and 67 in UCS-2. */
export function segmentsOf(text: string): number {
  const letters = Array.from(text);
  const isGsm = letters.every((letter) => basic.has(letter) || extended.has(letter));
  const [one, each] = isGsm ? [160, 153] : [70, 67];
  const sizes = letters.map((letter) => (isGsm ? (extended.has(letter) ? 2 : 1) : letter.length));
  if (sizes.reduce((sum, size) => sum + size, 0) <= one) return 1;
  let [segments, room] = [1, each];
  // A letter of two places is never cut between two messages.
  for (const size of sizes) {
    if (size > room) [segments, room] = [segments + 1, each];
    room -= size;
  }
  return segments;
}
