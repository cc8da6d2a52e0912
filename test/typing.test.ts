import { expect, test, vi } from "vitest";
import { createTyping } from "../src/typing.ts";
import { patient } from "./support/patient.ts";

/** A conversation that the AI holds on a line that sends, unless something else is said. */
function open(given: { readonly holder?: "ai" | "agent"; readonly sends?: boolean } = {}) {
  const shown: string[] = [];
  let time = 0;
  const typing = createTyping({
    find: async () => ({
      holder: given.holder ?? "ai",
      agentId: null,
      agentName: null,
      lineId: "line",
      channel: "chat",
      sends: given.sends ?? true,
      answers: "their message",
    }),
    line: async () => ({ id: "line", channel: "chat", name: "", address: "", settings: {}, secret: {} }),
    channels: new Map([["chat", { typing: async (_line: unknown, answers: string) => void shown.push(answers) }]]),
    now: () => time,
    onError: () => {},
  });
  return { typing, shown, pass: (ms: number) => void (time += ms) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("while the AI composes the customer sees it, and again after 20 seconds", async () => {
  const { typing, shown, pass } = open();
  typing.ai("one");
  typing.ai("one");
  await vi.waitFor(() => expect(shown).toEqual(["their message"]), patient);
  pass(20_001);
  typing.ai("one");
  await vi.waitFor(() => expect(shown).toHaveLength(2), patient);
});

test("nothing is shown for an AI that has lost the baton, or on a line that sends nothing", async () => {
  for (const given of [{ holder: "agent" }, { sends: false }] as const) {
    const { typing, shown } = open(given);
    typing.ai("one");
    await settled();
    expect(shown).toEqual([]);
  }
});
