import type { Message } from "../../conversation/message.ts";
import { fold } from "../../triggers/fold.ts";
import { heard } from "../../triggers/frustration.ts";
import type { Brief } from "../handoff.ts";

/** How the last so many messages sound says where a conversation is going. */
const most = 12;
/** Of a longer one the beginning is listened to. */
const longest = 2_000;

/** How angry each of the customer's last messages sounds, 0 to 1, oldest first. What holds no words sounds like nothing. */
export const toneOf = (customers: readonly Pick<Message, "id" | "text">[]): Brief["tone"] =>
  customers
    .filter(({ text }) => text.trim() !== "")
    .slice(-most)
    .map(({ id, text }) => {
      const words = text.slice(0, longest);
      const { score = 0 } = heard({ id, by: "customer", text: words, folded: fold(words) }) ?? {};
      return { message: id, level: Math.round(score * 100) / 100 };
    });
