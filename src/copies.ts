import type { Traits } from "./conversation/conversation.ts";
import type { CheckCopies } from "./say.ts";

type Needs = {
  /** Undefined when there is no such conversation. */
  readonly find: (conversationId: string) => Promise<{ readonly channel: string } | undefined>;
  readonly channels: ReadonlyMap<
    string,
    { readonly traits: Pick<Traits, "mostCc">; normalise(address: string): string | undefined }
  >;
  /** The addresses of all our lines on a channel. */
  readonly ours: (channel: string) => Promise<readonly string[]>;
};

/** Checks whom an agent wants to get a copy: addresses of that channel, not too many, each once, none of them ours. */
export function createCopies({ find, channels, ours }: Needs): CheckCopies {
  return async (conversationId, given) => {
    if (given.length === 0) return { ok: true, cc: [] };
    const name = (await find(conversationId))?.channel;
    const channel = name === undefined ? undefined : channels.get(name);
    if (name === undefined || channel === undefined) return { ok: false, problem: "There is no such conversation." };
    const { mostCc } = channel.traits;
    if (mostCc === 0) return { ok: false, problem: "Nobody else can get a copy on this channel." };
    if (given.length > mostCc) return { ok: false, problem: `At most ${mostCc} people can get a copy.` };
    const lines = await ours(name);
    const cc = new Set<string>();
    for (const text of given) {
      const address = channel.normalise(text);
      if (address === undefined) return { ok: false, problem: `“${text}” is no address that a copy can be sent to.` };
      if (lines.includes(address))
        return { ok: false, problem: `${address} is an address of ours: a copy there would come back.` };
      cc.add(address);
    }
    return { ok: true, cc: [...cc] };
  };
}
