import { expect, test } from "vitest";
import type { Conversation } from "../src/conversation/conversation.ts";
import { repeatAsks } from "../src/handoff/repeat-ask.ts";
import { conversations } from "./repeat-ask/conversations.ts";
import { drafts } from "./repeat-ask/drafts.ts";
import { moreConversations, moreDrafts } from "./repeat-ask/more.ts";
import { unseenConversations, unseenDrafts } from "./repeat-ask/unseen.ts";
import { talk } from "./support/talk.ts";

type Row = { readonly after: Conversation; readonly draft: string; readonly what: string | undefined };
const rowsOf = <Name extends string>(
  all: Readonly<Record<Name, Conversation>>,
  table: readonly (readonly [Name, string, string?])[],
): readonly Row[] => table.map(([name, draft, what]) => ({ after: all[name], draft, what }));

const heard = (draft: string, after: Conversation): string | undefined => repeatAsks(draft, after)[0]?.what;
const known = [...rowsOf(conversations, drafts), ...rowsOf(moreConversations, moreDrafts)];

test.each(rowsOf(conversations, drafts).filter(({ what }) => what !== undefined))(
  "“$draft” asks again for: $what",
  ({ draft, after, what }) => expect(heard(draft, after)).toBe(what),
);

test.each(known.filter(({ what }) => what === undefined))("“$draft” is nobody's repetition", ({ draft, after }) => {
  expect(heard(draft, after)).toBeUndefined();
});

/** How many of the warnings are right, and how many repetitions are warned of. */
function measure(rows: readonly Row[]) {
  const seen = rows.map((row) => ({ ...row, heard: heard(row.draft, row.after) }));
  const warned = seen.filter((each) => each.heard !== undefined);
  const right = warned.filter((each) => each.heard === each.what).length;
  return { precision: right / warned.length, recall: right / seen.filter(({ what }) => what !== undefined).length };
}

test("who writes otherwise than the rules' author is warned rightly, and of most", () => {
  const figures = measure(rowsOf(unseenConversations, unseenDrafts));
  console.info(figures);
  expect(figures.precision).toBeGreaterThanOrEqual(0.95);
  expect(figures.recall).toBeGreaterThanOrEqual(0.6);
});

test("each fact is warned of once, with the sentence that asks and the message that answers", () => {
  const story = talk("customer: Order 1182 arrived broken, write to mira@example.com");
  const draft = "Hi!\n\nPlease send me:\n- your order number\n- your e-mail address\n\nWhat is your order number?";
  const found = repeatAsks(draft, story);
  expect(found.map(({ what, answer }) => [what, answer.text, answer.message])).toEqual([
    ["order number", "1182", "message-1"],
    ["e-mail", "mira@example.com", "message-1"],
  ]);
  for (const { question } of found) expect(draft.slice(question.from, question.to)).toBe(question.text);
});

test("what was said last month is not held against anybody", () => {
  const story = talk("customer: Order 1182 is late", "customer: Hi, it's me again with something else");
  const [first, second] = story.messages;
  const later = new Date(first!.at.getTime() + 40 * 24 * 3_600_000);
  const after = { ...story, messages: [first!, { ...second!, at: later }] };
  expect(heard("What is your order number?", story)).toBe("order number");
  expect(heard("What is your order number?", after)).toBeUndefined();
});

test("a draft is looked at within a millisecond, and what nobody can read ends as fast", () => {
  const story = conversations.lamp;
  /** The quickest of many: what else the machine does is not the draft's. */
  const perDraft = (draft: string): number => {
    const rounds = Array.from({ length: 60 }, (_, round) => {
      const began = performance.now();
      repeatAsks(`${draft} ${round}`, story);
      return performance.now() - began;
    });
    return Math.min(...rounds);
  };
  perDraft("Could you send me your order number?");
  expect(perDraft("Hi Mira, I am sorry! Could you send me your order number, and when did you order it?")).toBeLessThan(
    1,
  );
  expect(perDraft("what is your ".repeat(300))).toBeLessThan(20);
});
