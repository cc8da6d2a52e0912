import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { Jump } from "./part.tsx";

type Fact = Handoff["brief"]["facts"][number];

/** What is looked up first stands first; what is not listed comes last. */
const order = ["order number", "product", "quantity", "amount", "date", "address", "place", "name", "e-mail", "phone"];
const rank = ({ name }: Fact): number => (order.includes(name) ? order.indexOf(name) : order.length);

/** What the customer gave without being asked; each leads to the message that says it. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="flex flex-col gap-1 touch:gap-3">
      {facts
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ name, value, message }) => (
          <li key={`${name} ${value}`}>
            <Jump message={message}>
              <span className="text-quiet">{name} </span>
              <bdi>{value}</bdi>
            </Jump>
          </li>
        ))}
    </ul>
  );
}
