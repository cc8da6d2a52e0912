import type { Baton, DeviceName, Told } from "./wire.ts";

/** What the witness sees of a conversation; the API's own shapes fit. */
export type Glimpse = {
  readonly conversation: {
    readonly id: string;
    readonly number: number;
    readonly channel: string;
    readonly customer: { readonly identity: string };
    readonly holder: {
      readonly who: "ai" | "team" | "agent" | "nobody";
      readonly team?: { readonly name: string } | undefined;
      readonly agent?: { readonly name: string } | undefined;
    };
  };
  readonly messages: readonly {
    readonly id: string;
    readonly kind: string;
    readonly author: { readonly kind: string; readonly name?: string | undefined };
    readonly sources?: readonly { readonly title: string }[] | undefined;
    readonly wish?: "out" | "pause" | "in" | "help" | undefined;
  }[];
  readonly handoff?:
    | {
        readonly id: string;
        readonly mode: "pass" | "invite";
        readonly signals: readonly { readonly kind: string; readonly evidence: string }[];
        readonly route: { readonly team: { readonly name: string } };
      }
    | undefined;
};

export type WitnessNeeds = {
  /** Calls back for every recorded event that belongs to a conversation; resolves to the way to stop. */
  readonly follow: (listener: (event: { readonly conversation?: string | undefined }) => void) => Promise<() => void>;
  readonly read: (conversation: string) => Promise<Glimpse | undefined>;
  /** The device that plays this customer now, if one does. */
  readonly deviceOf: (channel: string, identity: string) => DeviceName | undefined;
  readonly onTold: (told: Omit<Told, "id" | "at">, conversation: string) => void;
  readonly onBaton: (device: DeviceName, baton: Baton) => void;
  readonly onError: (error: unknown) => void;
};

type Known = {
  readonly messages: Set<string>;
  /** Its id and mode: an invitation may become a pass. */
  handoff: string | undefined;
  who: Baton["who"];
  agent: string | undefined;
};

/**
 * Watches what Baton does with the played customers and tells it in one line as it happens. It reads what any agent
 * may read, and compares with what it saw before: it knows no inside of the product.
 */
export async function openWitness(needs: WitnessNeeds): Promise<{ close(): void }> {
  const known = new Map<string, Known>();
  const looking = new Map<string, "once" | "again">();

  const look = async (id: string): Promise<void> => {
    const glimpse = await needs.read(id);
    if (glimpse === undefined) return;
    const { conversation } = glimpse;
    const device = needs.deviceOf(conversation.channel, conversation.customer.identity);
    if (device === undefined) return;
    const before = known.get(id) ?? { messages: new Set(), handoff: undefined, who: "ai", agent: undefined };
    known.set(id, before);
    for (const { tone, text } of changes(before, glimpse)) needs.onTold({ device, tone, text }, id);
    needs.onBaton(device, batonOf(glimpse));
  };

  // Events come in bursts; one look at a time per conversation, and one more when something came meanwhile.
  const notice = async (id: string): Promise<void> => {
    if (looking.has(id)) {
      looking.set(id, "again");
      return;
    }
    do {
      looking.set(id, "once");
      try {
        await look(id);
      } catch (error) {
        needs.onError(error);
      }
    } while (looking.get(id) === "again");
    looking.delete(id);
  };

  const stop = await needs.follow(({ conversation }) => {
    if (conversation !== undefined) void notice(conversation);
  });
  return { close: stop };
}

type Line = Pick<Told, "tone" | "text">;

/** What is new since the last look, in the order in which it is told; `before` moves on. */
function changes(before: Known, { conversation, messages, handoff }: Glimpse): readonly Line[] {
  const lines: Line[] = [];
  const { holder } = conversation;
  const fresh = messages.filter(({ id, kind }) => kind === "message" && !before.messages.has(id));
  for (const { id, author, sources, wish } of fresh) {
    before.messages.add(id);
    if (wish !== undefined) lines.push({ tone: "nobody", text: wishes[wish] });
    if (author.kind === "ai") lines.push({ tone: "ai", text: answered(sources?.map(({ title }) => title) ?? []) });
  }
  const called = handoff && `${handoff.id} ${handoff.mode}`;
  if (handoff !== undefined && called !== before.handoff) {
    before.handoff = called;
    lines.push({ tone: "team", text: passed(handoff) });
  }
  if (holder.who !== before.who || holder.agent?.name !== before.agent) {
    const line = moved(before.who, holder);
    if (line !== undefined) lines.push(line);
    before.who = holder.who;
    before.agent = holder.agent?.name;
  }
  for (const { author } of fresh)
    if (author.kind === "agent")
      lines.push({ tone: "agent", text: `${author.name ?? "An agent"} answered, and it arrives right here.` });
  return lines;
}

const wishes = {
  out: "No more messages, as the customer wishes: neither the AI nor an agent can write to them now.",
  pause: "It may mean no more messages: nothing automatic is sent until a person has looked.",
  in: "The customer wants messages again, and gets them.",
  help: "The carrier answers HELP by itself, so the shop stays silent.",
} as const;

function answered(titles: readonly string[]): string {
  const [first] = titles;
  return first === undefined ? "The AI answered." : `The AI answered from “${first}”.`;
}

function moved(before: Baton["who"], { who, agent }: Glimpse["conversation"]["holder"]): Line | undefined {
  switch (who) {
    case "agent":
      return { tone: "agent", text: `${agent?.name ?? "An agent"} took the baton. From here on the AI is silent.` };
    case "nobody":
      return { tone: "nobody", text: "Resolved. When the customer writes again, it opens again." };
    case "ai":
      return before === "nobody"
        ? { tone: "ai", text: "The customer wrote again: it is open again." }
        : { tone: "ai", text: "The baton is back with the AI." };
    case "team":
      return undefined;
  }
}

/** Why a person was called, in words, the most telling reason first. */
const reasons: readonly (readonly [kind: string, words: string])[] = [
  ["sensitive", "This is personal"],
  ["high_stakes", "Much is at stake here"],
  ["asked_for_human", "A person was asked for"],
  ["negotiation", "This is a negotiation"],
  ["frustration", "The tone shifted"],
  ["custom", "The shop’s own trigger fired"],
  ["repetition", "This goes in circles"],
];
/** Here the whole message is the evidence, and quoting it would tell nothing. */
const wordless: readonly (readonly [kind: string, words: string])[] = [
  ["ai_uncertain", "The AI was not sure enough"],
  ["out_of_knowledge", "No article knows this"],
];

function passed({ mode, signals, route: { team } }: NonNullable<Glimpse["handoff"]>): string {
  const invites = mode === "invite";
  const to = invites ? `${team.name} is invited` : `the baton passed to ${team.name}`;
  const end = invites ? ", and the AI keeps helping." : ".";
  for (const [kind, words] of reasons) {
    const evidence = signals.find((signal) => signal.kind === kind)?.evidence;
    if (evidence !== undefined && evidence !== "") return `${words}: ${to} with the words “${shorten(evidence)}”${end}`;
  }
  const reason = wordless.find(([kind]) => signals.some((signal) => signal.kind === kind));
  return `${reason?.[1] ?? "A person is needed"}: ${to}${end}`;
}

const shorten = (words: string): string =>
  words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`.toWellFormed();

function batonOf({ conversation: { id, number, holder } }: Glimpse): Baton {
  const name = holder.who === "agent" ? holder.agent?.name : holder.who === "team" ? holder.team?.name : undefined;
  return { conversation: id, number, who: holder.who, ...(name !== undefined && { name }) };
}
