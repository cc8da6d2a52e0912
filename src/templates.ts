import { TryLater, type Channel, type Line, type TemplateOffer } from "../channels/channel.ts";
import type { Template } from "./conversation/message.ts";

/** WhatsApp takes no more in one template, gaps filled (https://www.twilio.com/docs/api/errors/63021). */
const longest = 1024;
const keptMs = 60_000;
const patienceMs = 10_000;

/** `away`: the provider cannot be asked at present; `says` tells people so. */
export type Offered =
  | { readonly outcome: "offered"; readonly offers: readonly TemplateOffer[] }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "away"; readonly says: string };

/** A template with its gaps filled, as the customer will read it, or what is wrong with it, in words for the agent. */
export type Filled = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

export type Templates = {
  /** Empty where the line's channel knows no templates; `unknown`: there is no such line. */
  offers(lineId: string): Promise<Offered>;
  /** Checks a template before it is said: a provider would refuse it later, when nobody looks any more. */
  fill(lineId: string, template: Template): Promise<Filled>;
};

/** The templates of each line's business, remembered for a minute: a composer asks whenever it is opened. */
export function createTemplates(needs: {
  readonly line: (id: string) => Promise<Line | undefined>;
  readonly channels: ReadonlyMap<string, Pick<Channel, "templates">>;
  readonly now: () => number;
}): Templates {
  const kept = new Map<string, { readonly offers: Promise<readonly TemplateOffer[]>; readonly until: number }>();

  const list = async (line: Line): Promise<readonly TemplateOffer[]> => {
    const known = kept.get(line.id);
    if (known !== undefined && known.until > needs.now()) return await known.offers;
    const channel = needs.channels.get(line.channel);
    const offers = channel?.templates?.(line, AbortSignal.timeout(patienceMs)) ?? Promise.resolve([]);
    kept.set(line.id, { offers, until: needs.now() + keptMs });
    try {
      return await offers;
    } catch (cause) {
      kept.delete(line.id);
      throw cause;
    }
  };

  const offers = async (lineId: string): Promise<Offered> => {
    const line = await needs.line(lineId);
    if (line === undefined) return { outcome: "unknown" };
    try {
      return { outcome: "offered", offers: await list(line) };
    } catch (cause) {
      if (cause instanceof TryLater) return { outcome: "away", says: `${cause.message}. Try again in a moment.` };
      throw cause;
    }
  };

  return {
    offers,
    async fill(lineId, template) {
      const offered = await offers(lineId);
      switch (offered.outcome) {
        case "unknown":
          return { ok: false, problem: "There is no such line." };
        case "away":
          return { ok: false, problem: offered.says };
        case "offered":
          return fillIn(
            offered.offers.find(({ contentSid }) => contentSid === template.contentSid),
            template.variables,
          );
      }
    },
  };
}

/** Puts words into the gaps of a template; pure. */
export function fillIn(offer: TemplateOffer | undefined, given: Template["variables"]): Filled {
  const problem = (says: string): Filled => ({ ok: false, problem: says });
  if (offer === undefined) return problem("There is no such template on this line.");
  if (offer.state !== "approved")
    return problem(`The template ${offer.name} may not be used. ${offer.reason ?? "WhatsApp has not approved it."}`);
  const names = offer.variables.map(({ name }) => name);
  const missing = names.filter((name) => (Object.hasOwn(given, name) ? given[name] : "")?.trim() === "");
  if (missing.length > 0) return problem(`The template needs words for ${missing.join(", ")}.`);
  const surplus = Object.keys(given).filter((name) => !names.includes(name));
  if (surplus.length > 0) return problem(`The template has no gap ${surplus.join(", ")}.`);
  const text = offer.text.replaceAll(/\{\{([\w.]+)\}\}/g, (gap, name: string) => given[name] ?? gap);
  if (text.length > longest)
    return problem(`With these words the template has ${text.length} characters, and WhatsApp takes ${longest}.`);
  return { ok: true, text };
}
