import { expect, test } from "vitest";
import { sweep, type Late } from "../workers/sweep.ts";

const late = (conversationId: string, holder: Late["holder"]): Late => ({
  conversationId,
  holder,
  epoch: 1,
  lastSeq: 1,
  waiting: true,
});

/** A sweep over these, with what it did. */
async function swept(given: {
  readonly late: readonly Late[];
  readonly hand?: () => Promise<void>;
  readonly broken?: string;
}) {
  const did: string[] = [];
  const failed: unknown[] = [];
  await sweep(
    {
      sweeping: {
        takeStuck: async () => [{ kind: "converse", conversationId: "stuck", attempts: 9 }],
        markUncertain: async () => [],
        doubtAnswers: async () => {},
        overdue: async () => given.late,
        returnFromAbsent: async () => 0,
        remindTeam: async ({ conversationId }) => void did.push(`reminded ${conversationId}`),
        remindAgent: async () => {},
        duePromises: async () => [],
        letRest: async () => {},
        tendInvitations: async () => 0,
      },
      hand: given.hand ?? (async () => void did.push("handed")),
      rescue: async (conversationId) => {
        if (conversationId === given.broken) throw new Error("it cannot be read");
        did.push(`rescued ${conversationId}`);
      },
      slip: async () => {},
      recall: async () => {},
      announce: () => {},
      onError: (error) => failed.push(error),
    },
    new Date(),
  );
  return { did, failed };
}

test("a conversation that nothing can help keeps no other customer waiting", async () => {
  const { did, failed } = await swept({ broken: "a", late: [late("a", "ai"), late("b", "ai"), late("c", "team")] });
  expect(did).toEqual(["handed", "rescued stuck", "rescued b", "reminded c"]);
  expect(failed).toHaveLength(1);
});

test("people are called and reminded while the queue is away", async () => {
  const away = () => Promise.reject(new Error("the queue is away"));
  const { did, failed } = await swept({ hand: away, late: [late("b", "ai"), late("c", "team")] });
  expect(did).toEqual(["rescued stuck", "rescued b", "reminded c"]);
  expect(failed).toHaveLength(1);
});
