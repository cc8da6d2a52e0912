import { z } from "zod";
import type { Answerer, Passage, Proposal } from "../answer.ts";
import { storable } from "../conversation/text.ts";
import { asJson, inquire, type Model, openClient } from "./client.ts";
import { instructions, passageId, questionAsData } from "./prompt.ts";

/** What a model must answer. One flat object, because strict structured output allows no union at its root. */
const Reply = z.strictObject({
  kind: z.enum(["reply", "unable"]),
  text: z.string().transform(storable),
  sources: z.array(z.string()),
  reason: z.string().transform(storable),
});

/** More than this is no message to anybody. Not in the schema, because strict endpoints refuse lengths there. */
const longestContent = 20_000;
/** How long one attempt may take, in milliseconds. */
const timeoutMs = 30_000;
/** A model that reasons needs room for that as well; more would only cost. */
const mostTokens = 4_000;

/**
 * Answers with a model behind any endpoint that speaks OpenAI's chat completions with structured output. Throws on
 * whatever is not an answer (no connection, 429 after one more try, garbage, another schema): the caller passes the
 * baton then.
 */
export function createOpenAi(options: Model): Answerer {
  const client = openClient(options, { timeout: timeoutMs, maxRetries: 1 });
  return {
    async answer(question, signal) {
      const choice = await inquire(
        client,
        {
          model: options.model,
          instructions,
          data: questionAsData(question),
          answer: { name: "answer", shape: Reply },
          mostTokens,
        },
        signal,
      );
      if (choice === undefined) throw new Error("The model returned no choice");
      if (choice.message.refusal) return { kind: "unable", reason: "The model refused to answer." };
      if (choice.finish_reason !== "stop") throw new Error(`The model stopped early: ${choice.finish_reason}`);
      return proposal(choice.message.content, question.passages);
    },
  };
}

/** @throws when the text is not what was asked for; what it said stays out of the error, because errors are logged. */
function proposal(content: string | null, passages: readonly Passage[]): Proposal {
  const parsed = Reply.safeParse(asJson(content));
  if (!parsed.success || (content?.length ?? 0) > longestContent)
    throw new Error("The model answered in another shape than it was asked for");
  const { kind, text, sources, reason } = parsed.data;
  if (kind === "unable") return { kind, reason: reason.trim() || "The AI found no answer in the knowledge." };
  const used = passages.filter((_, at) => sources.includes(passageId(at)));
  if (new Set(sources).size !== used.length) throw new Error("The model named a source that it was not given");
  const articles = new Map(used.map(({ articleId, title }) => [articleId, { articleId, title }]));
  return { kind, text, sources: [...articles.values()] };
}
