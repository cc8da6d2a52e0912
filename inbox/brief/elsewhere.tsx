import { useQuery } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Customer } from "../../src/http/wire/customers.ts";
import { handoffQuery } from "../api/queries.ts";
import { useNow } from "../frame/clock.ts";
import { dayWords } from "../words/time.ts";
import { Earlier } from "./earlier.tsx";
import { Part } from "./part.tsx";

const mostEarlier = 5;

/** What is open with the same customer in other conversations, and what was said there where no brief tells of it. */
export function Elsewhere({ customer, conversation }: { customer: Customer; conversation: Conversation }) {
  const now = useNow();
  const { data: handoff } = useQuery(handoffQuery(conversation.id));
  const others = customer.conversations.filter(({ id }) => id !== conversation.id).slice(0, mostEarlier);
  const promises = customer.promises.filter((promise) => promise.conversation !== conversation.id);
  return (
    <>
      {promises.length > 0 && (
        <Part title="Promised">
          <ul className="flex flex-col gap-1.5">
            {promises.map(({ id, text, until, number, by }) => (
              <li key={id} className="[overflow-wrap:anywhere]">
                <span dir="auto" className="block font-medium text-ink">
                  {text}
                </span>
                <span className="text-quiet">
                  {until !== undefined && `${dayWords(until, now)} · `}
                  {by}, in #{number}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {handoff === null && others.length > 0 && (
        <Part title="Elsewhere">
          <Earlier
            earlier={others.map(({ id, number, lastMessageAt, subject, last }) => ({
              conversation: id,
              number,
              at: lastMessageAt,
              about: subject ?? last?.text ?? "",
            }))}
          />
        </Part>
      )}
    </>
  );
}
