import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { ConsentEntry } from "../../src/http/wire/customers.ts";
import { customerQuery } from "../api/queries.ts";
import { TextButton } from "../frame/button.tsx";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { askSamePerson } from "../same-person/asked.ts";
import { Joined } from "../same-person/joined.tsx";
import { addressWords, channelWords } from "../words/channel.ts";
import { consentWords } from "../words/consent.ts";
import { momentWords } from "../words/time.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { NoMore } from "./no-more.tsx";
import { Part } from "./part.tsx";

/** Who this is on every channel, and what they have said about our messages. */
export function CustomerParts({ conversation, acts }: { conversation: Conversation; acts: boolean }) {
  const { data: customer, error } = useQuery(customerQuery(conversation.customer.id));
  const [asking, setAsking] = useState(false);
  const { channel, customer: here, consent } = conversation;
  const identities = customer?.identities ?? [{ channel, value: here.identity }];
  return (
    <>
      <Part title="Writes by">
        <ul className="flex flex-col gap-1">
          {identities.map(({ channel: on, value }) => (
            <li key={`${on} ${value}`} className="flex items-start gap-1.5">
              <Icon name={channelIcon(on)} size={15} className="mt-[3px] text-quiet" />
              <span className="sr-only">{channelWords(on)} </span>
              <bdi className="min-w-0 [overflow-wrap:anywhere]">
                {addressWords(value)
                  .split(/(?=[@.])/)
                  .map((part, index) => (
                    // A long mail address breaks where it is read in parts, and not within a word.
                    <Fragment key={index}>
                      <wbr />
                      {part}
                    </Fragment>
                  ))}
              </bdi>
            </li>
          ))}
        </ul>
        {customer !== undefined && <Joined customer={customer} acts={acts} />}
        {acts && (
          <TextButton className="mt-1 font-normal text-ink-2" onClick={() => askSamePerson(conversation)}>
            Same person as…
          </TextButton>
        )}
      </Part>
      {customer !== undefined && <Elsewhere customer={customer} conversation={conversation} />}
      <Part title="Consent">
        {error !== null && <p role="alert">What they said about our messages could not be read.</p>}
        {customer?.consents.length === 0 && <p>They have not asked us to stop.</p>}
        {customer !== undefined && customer.consents.length > 0 && (
          <ol className="flex flex-col gap-2">
            {customer.consents.map((entry) => (
              <ConsentLine key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
        {acts && consent?.state !== "out" && (
          <TextButton className="mt-1 font-normal text-ink-2" onClick={() => setAsking(true)}>
            They want no more messages…
          </TextButton>
        )}
        {asking && <NoMore conversation={conversation} onClose={() => setAsking(false)} />}
      </Part>
    </>
  );
}

function ConsentLine({ entry }: { entry: ConsentEntry }) {
  const { what, where } = consentWords(entry);
  return (
    <li className="[overflow-wrap:anywhere]">
      <p dir="auto" className={entry.state === "in" ? "" : "font-medium text-ink"}>
        {what}
      </p>
      <p className="text-quiet">
        {where}, <time dateTime={entry.at}>{momentWords(entry.at)}</time>
      </p>
    </li>
  );
}
