import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TryLater, type Channel, type Line } from "../../channels/channel.ts";
import type { OutboundMessage } from "../../src/conversation/message.ts";
import { createGate, type KeptGate } from "../support/gate.ts";
import { outbound } from "../support/builders.ts";

/** How the provider of a channel goes wrong at the next send. */
export type Trouble = "refuses" | "is down" | "asks to come back later" | "cuts after accepting";

/** A channel with its provider played on loopback. */
export type Stage = {
  readonly channel: Channel;
  readonly line: Line;
  /** Somebody who writes. */
  readonly customer: string;
  /** The customer writes; the same `id` is the same message again. True: the provider was told that it is safe. */
  write(message: { readonly id: string; readonly text: string }): Promise<boolean>;
  /** The texts that the provider accepted, and to whom. */
  accepted(): readonly { readonly to: string; readonly text: string; readonly automatic: boolean | undefined }[];
  trouble(kind: Trouble): Promise<void>;
  close(): Promise<void>;
};

const soon = () => AbortSignal.timeout(8_000);

/** What every channel promises. A new channel passes this before anything else is asked of it. */
export function describeChannel(name: string, open: (gate: KeptGate) => Promise<Stage>): void {
  describe(`${name} keeps the promises of a channel`, () => {
    let gate: KeptGate;
    let stage: Stage;
    beforeEach(async () => {
      gate = createGate();
      stage = await open(gate);
    });
    afterEach(() => stage.close());

    const answer = (given: Partial<OutboundMessage> = {}): OutboundMessage =>
      outbound({
        to: stage.customer,
        ...given,
      });

    test("a customer's message reaches Baton once, and then the provider is told", async () => {
      expect(await stage.write({ id: "one", text: "Where is my order?" })).toBe(true);
      expect(gate.received).toHaveLength(1);
      expect(gate.received[0]).toMatchObject({ text: "Where is my order?", from: { identity: stage.customer } });
      expect(gate.received[0]!.hold).toBeUndefined();
    });

    test("a message that comes again is the same message, also when it comes twice at once", async () => {
      await stage.write({ id: "one", text: "Hello" });
      await Promise.all([stage.write({ id: "one", text: "Hello" }), stage.write({ id: "one", text: "Hello" })]);
      expect(gate.calls).toBe(3);
      expect(gate.received).toHaveLength(1);
      await stage.write({ id: "two", text: "Hello" });
      expect(gate.received).toHaveLength(2);
    });

    test("a message that could not be stored is not acknowledged, and is taken when it comes again", async () => {
      gate.broken = () => true;
      expect(await stage.write({ id: "one", text: "Hello" })).toBe(false);
      gate.broken = () => false;
      expect(await stage.write({ id: "one", text: "Hello" })).toBe(true);
      expect(gate.received).toHaveLength(1);
    });

    test("characters that a database cannot keep do not lose the message", async () => {
      expect(await stage.write({ id: "odd", text: "a\u0000b\uD800c" })).toBe(true);
      const { text } = gate.received[0]!;
      expect(text).not.toContain("\u0000");
      expect(text.isWellFormed()).toBe(true);
      expect(text).toMatch(/^a.b.*c$/u);
    });

    test("a message without words waits for a person", async () => {
      await stage.write({ id: "empty", text: "" });
      expect(gate.received[0]).toMatchObject({ text: "", hold: expect.stringContaining("without any words") });
    });

    test("an answer reaches the customer, and its id outside is known", async () => {
      const outcome = await stage.channel.send(stage.line, answer(), soon());
      expect(outcome).toMatchObject({ outcome: "sent", externalId: expect.stringMatching(/.+/) });
      expect(stage.accepted()).toMatchObject([{ to: stage.customer, text: "It is on its way." }]);
    });

    test("what no person wrote says so, where the channel has a way to", async () => {
      await stage.channel.send(stage.line, answer({ part: 0, attempt: 1, files: [], automatic: true }), soon());
      await stage.channel.send(stage.line, answer({ part: 0, attempt: 1, files: [], automatic: false }), soon());
      const [first, second] = stage.accepted();
      expect([first!.automatic, second!.automatic]).toBeOneOf([
        [true, false],
        [undefined, undefined],
      ]);
    });

    test("a refusal is a result, with a reason for the agent", async () => {
      await stage.trouble("refuses");
      const outcome = await stage.channel.send(stage.line, answer(), soon());
      expect(outcome).toMatchObject({
        outcome: "refused",
        reason: expect.stringMatching(/^[A-Z].+\.$/),
        code: expect.any(String),
      });
      expect(stage.accepted()).toHaveLength(0);
    });

    test.each(["is down", "asks to come back later"] as const)(
      "when the provider %s, trying later is safe",
      async (trouble) => {
        await stage.trouble(trouble);
        await expect(stage.channel.send(stage.line, answer(), soon())).rejects.toThrow(TryLater);
        expect(stage.accepted()).toHaveLength(0);
      },
    );

    test("when the answer is lost after the provider accepted, nobody claims to know", async () => {
      await stage.trouble("cuts after accepting");
      const outcome = await stage.channel.send(stage.line, answer(), soon());
      expect(outcome).toMatchObject({ outcome: "uncertain", reason: expect.stringMatching(/^[A-Z].+\.$/) });
      expect(stage.accepted()).toHaveLength(1);
    });

    test("a message longer than the channel takes is refused and not cut", async () => {
      const outcome = await stage.channel.send(
        stage.line,
        answer({ text: "x".repeat(stage.channel.traits.longestText + 1) }),
        soon(),
      );
      expect(outcome).toMatchObject({ outcome: "refused" });
      expect(stage.accepted()).toHaveLength(0);
    });

    test("the customer's address is one of this channel, in one spelling", () => {
      expect(stage.channel.normalise(stage.customer)).toBe(stage.customer);
      expect(stage.channel.normalise("not an address")).toBeUndefined();
    });

    test("closing closes, also while nothing is open and also twice", async () => {
      await stage.channel.close();
      await stage.channel.close();
    });
  });
}
