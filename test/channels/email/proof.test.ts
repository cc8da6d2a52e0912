import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createGate } from "../../support/gate.ts";
import { deliverMail, openEmailStage, type EmailStage } from "./stage.ts";
import { patient } from "../../support/patient.ts";

const gate = createGate();
let stage: EmailStage;
beforeAll(async () => {
  stage = await openEmailStage(gate);
});
afterAll(() => stage.close());

const conversationId = "0199aaaa-0000-7000-8000-000000000001";

test.each([
  ["Message-ID of ours", (id: string) => ({ fields: [`In-Reply-To: ${id}`], to: "support@shop.test" })],
  [
    "address that it was sent to, where only the SMTP client says it",
    (id: string) => ({ fields: [], to: `support+${/\.(t[0-9a-v]{44})@/.exec(id)![1]}@shop.test` }),
  ],
])("what we sent comes back as proof of its conversation, in the %s", async (_, answer) => {
  const sent = await stage.channel.send(
    stage.line,
    {
      id: crypto.randomUUID(),
      conversationId,
      to: stage.customer,
      cc: [],
      text: "It has left.",
      part: 0,
      attempt: 1,
      files: [],
      automatic: false,
      answers: [],
    },
    AbortSignal.timeout(8_000),
  );
  expect(sent.outcome).toBe("sent");
  const id = /^Message-ID:\s*(<[^>]+>)/im.exec(stage.host.taken.at(-1)!.raw)![1]!;
  const { fields, to } = answer(id);
  const lines = ["From: ann@customer.test", `Message-ID: <${crypto.randomUUID()}@c.test>`, ...fields, "", "Thanks!"];
  await deliverMail(stage.channel, lines.join("\r\n"), { from: "ann@customer.test", to: [to] });
  await vi.waitFor(
    () => expect(gate.received.at(-1)).toMatchObject({ text: "Thanks!", proves: conversationId }),
    patient,
  );
});
