/** One byte reserved, five of a time and sixteen of chance: the thread. */
const threadBytes = 22;
/** One for each answer. */
const levelBytes = 5;
/** More answers than this no program nests; the field would outgrow a line. */
const mostLevels = 100;

/** 100 ns steps since 1601, as Windows counts time. */
const fileTimeOf = (at: Date): bigint => (BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n;

/** The field's bytes in Base64, where it is a Thread-Index that can be extended. */
export function threadIndexOf(field: string): string | undefined {
  const index = field.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(index)) return undefined;
  const { length } = Buffer.from(index, "base64");
  const levels = (length - threadBytes) / levelBytes;
  return Number.isInteger(levels) && levels >= 0 && levels <= mostLevels ? index : undefined;
}

/**
 * The Thread-Index of an answer, by which Outlook and Exchange find its place: the one that is answered and five bytes
 * more, as MS-OXOMSG 2.2.1.3 (PidTagConversationIndex) has them. Without it an answer stands as a conversation of its
 * own there, whatever References says.
 *
 * @param chance a byte that keeps apart two answers of one moment
 */
export function extendThreadIndex(answered: string, at: Date, chance: number): string {
  const index = Buffer.from(answered, "base64");
  if (index.length >= threadBytes + mostLevels * levelBytes) return answered;
  const passed = fileTimeOf(at) - begunAt(index);
  const since = passed > 0n ? passed : 0n;
  // Two scales: steps of 26 ms for the first 1.7 years, then of 0.8 s.
  const isLong = since >> 49n !== 0n;
  const steps = (since >> (isLong ? 23n : 18n)) & 0x7fff_ffffn;
  const level = Buffer.alloc(levelBytes);
  level.writeUInt32BE(Number((isLong ? 0x8000_0000n : 0n) | steps), 0);
  level.writeUInt8(chance & 0xff, 4);
  return Buffer.concat([index, level]).toString("base64");
}

/**
 * When the thread began. Five bytes of that time follow the reserved 1; older programs leave out its first byte, which
 * is 1 as well, and keep one more at the end.
 */
function begunAt(index: Buffer): bigint {
  const withFirst = index[1] === 1;
  const bytes = index.subarray(withFirst ? 1 : 0, 6).toString("hex");
  return BigInt(`0x${bytes}`) << (withFirst ? 24n : 16n);
}
