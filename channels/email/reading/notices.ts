import type { Detail } from "../../../src/conversation/message.ts";
import { domainOf, mailboxesOf } from "../address.ts";
import { unproven } from "./authentication.ts";
import { valuesOf } from "./headers.ts";
import type { Origin } from "./origin.ts";

/** Nobody reads more names than these; a mail may name thousands. */
const mostNamed = 3;

/** What an agent should know of where a mail comes from before they answer it. */
export function noticesOf({ headers, sender, writers }: Origin, authservId: string | undefined): Detail[] {
  const elsewhere = valuesOf(headers, "reply-to")
    .flatMap(mailboxesOf)
    .find((address) => address !== undefined && sender !== undefined && domainOf(address) !== domainOf(sender));
  const others = [...new Set(writers)].filter((writer) => writer !== undefined && writer !== sender);
  return [
    unproven(headers, authservId),
    others.length > 0 ? `The mail names ${others.slice(0, mostNamed).join(" and ")} as its sender too.` : undefined,
    elsewhere === undefined
      ? undefined
      : `The mail asks for answers to ${elsewhere}, which is another domain than the sender's. Answers go to ${sender} all the same.`,
  ].flatMap((says) => (says === undefined ? [] : [{ kind: "notice" as const, says }]));
}
