import { type Conversation, unansweredMessages } from "./conversation.ts";

const withinMs = 3_600_000;
/** "Thanks!" and "Yes, please" people say more than once; a machine that says no more than that ends at the caps. */
const fewestCharacters = 15;

/**
 * Whether what is new are the very words that the same writer sent within the hour before, and that got an automatic
 * answer: a person who was not helped says it in other words, and a machine that does not call itself one says just
 * that, to every answer it gets.
 */
export function isEcho(conversation: Pick<Conversation, "messages" | "turnedSeq">): boolean {
  const { messages } = conversation;
  const fresh = unansweredMessages(conversation).filter(({ text }) => bare(text) !== "");
  const answered = messages.findLast(({ author, kind }) => kind === "message" && isAutomatic(author.kind))?.seq ?? 0;
  return (
    fresh.length > 0 &&
    fresh.every(
      (message) =>
        bare(message.text).length >= fewestCharacters &&
        messages.some(
          (earlier) =>
            earlier.author.kind === "customer" &&
            earlier.seq < answered &&
            message.seq > answered &&
            earlier.sender?.address === message.sender?.address &&
            message.at.getTime() - earlier.at.getTime() < withinMs &&
            bare(earlier.text) === bare(message.text),
        ),
    )
  );
}

const isAutomatic = (author: string): boolean => author === "ai" || author === "system";
const bare = (text: string): string => text.replace(/\s+/g, " ").trim();
