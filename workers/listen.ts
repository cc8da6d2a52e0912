import type { Channel, Gate } from "../channels/channel.ts";

type Needs = {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly gate: Gate;
  readonly log: { info(fields: object, message: string): void };
};

/**
 * Begins to listen on every channel whose provider does not call us. A mailbox that cannot be reached does not stop
 * the others: its adapter tries again and marks the line.
 *
 * @throws when an address of ours cannot be listened on, because then mail would be lost in silence
 */
export async function listen({ channels, gate, log }: Needs): Promise<void> {
  for (const channel of channels.values()) {
    if (channel.listen === undefined) continue;
    await channel.listen(gate);
    log.info({ channel: channel.name }, "listening");
  }
}
