import { domainToASCII } from "node:url";

/**
 * The plain form of a mail address (addr-spec, RFC 5322 3.4.1) without quoted local parts: `"a@evil.test x"@good.test`
 * has led mail systems to write to the wrong person (GHSA-mm7p-fcc7-pg87). Unicode is welcome (RFC 6531). A domain holds
 * nothing that means something in a URL, because what makes ASCII of it would end at a `/` and undo a `%2e`.
 */
const addrSpec = /^([^\s@"(),:;<>[\]\\\p{C}]{1,64})@([\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*)$/u;

/** RFC 5321 4.5.3.1.3, without its angle brackets. */
const longest = 254;

/**
 * The address in small letters and composed form, its domain as servers name it (RFC 5890), so that each has one
 * spelling; undefined when it is not one that can be written to.
 */
export function mailAddress(text: string): string | undefined {
  const plain = text.trim();
  const [, local, name] = (plain.length <= longest && addrSpec.exec(plain.normalize("NFC").toLowerCase())) || [];
  const domain = domainToASCII(name ?? "");
  // A bare number is the address of a machine and no domain.
  if (local === undefined || domain === "" || /^[\d.]+$/.test(domain)) return undefined;
  const address = `${local}@${domain}`;
  return address.length <= longest ? address : undefined;
}

/** What stands behind the last @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** `support+order-7@shop.test` is delivered where `support@shop.test` is (RFC 5233). */
export function withoutDetail(address: string): string {
  return address.replace(/\+[^@]*@/, "@");
}

/**
 * The mailboxes that a field like From or Cc names, those of groups too, read from the raw field. Encoded words are not
 * decoded, since a name like `=?utf-8?q?"ceo@good.test"_=3Cceo@good.test=3E?=` would then become an address. Undefined
 * stands for one that cannot be written to.
 */
export function mailboxesOf(field: string): (string | undefined)[] {
  return bare(field)
    .split(/[,;]/)
    .map((part) => part.replace(/^[^:<@]*:/, "").trim())
    .filter((part) => part.includes("@"))
    .map((part) => mailAddress(/<([^<>]*)>$/.exec(part)?.[1] ?? part));
}

/** Without quoted names and comments. A quote that never ends is none, and its end is searched only once. */
function bare(field: string): string {
  return field
    .replace(/"(?:\\.|[^"\\])*\\?("|$)/g, (whole, end: string) => (end === "" ? whole : " "))
    .replace(/\([^()]*\)/g, " ");
}

/** Whoever `fields` name that can be written to, each once, at most `most`, without those whom `isOther` knows. */
export function copiesIn(fields: readonly string[], most: number, isOther: (address: string) => boolean): string[] {
  const copies = new Set<string>();
  for (const address of fields.flatMap(mailboxesOf)) {
    if (copies.size === most) break;
    if (address !== undefined && !address.endsWith(".invalid") && !isOther(address)) copies.add(address);
  }
  return [...copies];
}
