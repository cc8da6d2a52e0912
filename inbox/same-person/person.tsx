import type { CustomerSummary } from "../../src/http/wire/customers.ts";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { addressWords, channelWords } from "../words/channel.ts";

/** What to call somebody among several: their name, or the address they write from. */
export const personWords = ({ name, identities }: Pick<CustomerSummary, "name" | "identities">): string =>
  name ?? addressWords(identities[0]?.value ?? "");

/** Somebody's name and addresses, as far as they tell them from another. */
export function Person({ person }: { person: Pick<CustomerSummary, "name" | "identities"> }) {
  const { name, identities } = person;
  return (
    <>
      <span className="block truncate font-medium text-ink">
        <bdi>{personWords(person)}</bdi>
      </span>
      {identities.slice(0, 4).map(({ channel, value }) => (
        <span key={`${channel} ${value}`} className="flex items-center gap-1.5">
          <Icon name={channelIcon(channel)} size={14} className="shrink-0 text-quiet" />
          <span className="sr-only">{channelWords(channel)} </span>
          <bdi className="min-w-0 truncate">
            {name === undefined && value === identities[0]?.value ? channelWords(channel) : addressWords(value)}
          </bdi>
        </span>
      ))}
      {identities.length > 4 && <span className="block text-quiet">and {identities.length - 4} more</span>}
    </>
  );
}
