/** What a phone or a mail program makes a link of. */
const link = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;

/**
 * A text without the links and addresses that stand in none of its sources: a model may be talked into one by whoever
 * writes to us, and an agent in a hurry would send it.
 */
export function withoutStrangeLinks(
  text: string,
  sources: readonly string[],
): { readonly text: string; readonly removed: boolean } {
  const known = sources.join("\n").toLowerCase();
  let removed = false;
  const clean = text.replace(link, (found) => {
    const bare = found.replace(/[.,;:!?]+$/, "");
    if (known.includes(bare.toLowerCase())) return found;
    removed = true;
    return `[link removed]${found.slice(bare.length)}`;
  });
  return { text: clean, removed };
}
