import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { ConsentEntry } from "../../src/http/wire/customers.ts";
import { addressWords, channelWords } from "./channel.ts";
import { capital, firstName } from "./name.ts";
import { momentWords } from "./time.ts";

type Consent = NonNullable<Conversation["consent"]>;

/** One line of the consent history: what was said, by whom, and for which of the business's lines. */
export function consentWords({ state, cause, words, by, channel, line, identity }: ConsentEntry) {
  return { what: whatWords(state, cause, words, by), where: whereWords({ channel, identity, line }) };
}

function whatWords(
  state: ConsentEntry["state"],
  cause: ConsentEntry["cause"],
  words: string | undefined,
  by: string | undefined,
): string {
  const meant = { out: "wants no more messages", paused: "may want no more messages", in: "may be written to again" };
  switch (cause) {
    case "keyword":
    case "words":
      return words === undefined ? `The customer ${meant[state]}` : `Wrote “${words}”`;
    case "provider":
      return state === "in" ? "The provider let messages through again" : "The provider says that they opted out";
    case "complaint":
      return "Called a mail of ours unwanted";
    case "unreachable":
      return "Nobody is at this address: a mail came back";
    case "agent":
    case "operator": {
      const noted = `${by ?? "A colleague"} noted: ${meant[state]}`;
      return words === undefined ? noted : `${noted}, “${words}”`;
    }
  }
}

function whereWords({ channel, line, identity }: Pick<ConsentEntry, "channel" | "line" | "identity">): string {
  if (line === undefined) return `Every line, for ${addressWords(identity)}`;
  return `${line.name}, ${channelWords(channel)} ${addressWords(line.address)}`;
}

/** Why nothing can be written here: who said what and when, and what would lift it. */
export function lockWords({ customer, line, consent }: Conversation & { consent: Consent }): {
  title: string;
  said: string;
  lifts: string;
} {
  const who = firstName(customer);
  const scope = consent.everywhere ? "from any of our lines" : `from ${line.name}`;
  const said =
    consent.words === undefined
      ? `Since ${momentWords(consent.since)}.`
      : `“${consent.words}”, ${momentWords(consent.since)}.`;
  if (consent.cause === "unreachable") {
    return {
      title: `Nobody is at ${addressWords(customer.identity)}`,
      said: `A mail came back, ${momentWords(consent.since)}.`,
      lifts: "Nothing automatic is sent there until somebody writes from it. By hand you may still try.",
    };
  }
  if (consent.cause === "complaint") {
    return {
      title: `${capital(who)} called a mail of ours unwanted`,
      said: `${capital(momentWords(consent.since))}.`,
      lifts: "Nothing automatic is sent until somebody has looked. By hand you may still answer.",
    };
  }
  if (consent.state === "paused") {
    return {
      title: `${capital(who)} may want no more messages`,
      said,
      lifts: "Nothing automatic is sent until somebody has looked at these words.",
    };
  }
  return {
    title: `${capital(who)} wants no messages ${scope}`,
    said,
    lifts:
      consent.blocks === "everything"
        ? `Nothing can be sent until ${who} writes START to ${addressWords(line.address)}. Nobody here can change that.`
        : "Nothing automatic is sent. You may still answer by hand.",
  };
}
