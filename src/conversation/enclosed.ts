import type { Detail, Message } from "./message.ts";

const names: Readonly<Record<Detail["kind"], string | null>> = {
  location: "a location",
  form: "a form",
  unsupported: "something that cannot be shown",
  // These say something about words that stand there, and nothing by themselves.
  reply: null,
  choice: null,
  forwarded: null,
  advert: null,
  notice: null,
};

/** What came besides words, without a word of the customer's own: "2 files and a location"; empty: nothing. */
export function enclosed(messages: readonly Pick<Message, "files" | "details">[]): string {
  const files = messages.reduce((sum, message) => sum + message.files.length, 0);
  const kinds = messages
    .flatMap(({ details }) => details.map(({ kind }) => names[kind]))
    .filter((name) => name !== null);
  return [...(files === 0 ? [] : [files === 1 ? "a file" : `${files} files`]), ...new Set(kinds)].join(" and ");
}
