import OpenAI from "openai";
import { z } from "zod";

/** Where a model is, and which. */
export type Model = { readonly apiKey: string; readonly baseUrl?: string | undefined; readonly model: string };

/** A connection to any endpoint that speaks OpenAI's chat completions. */
export const openClient = (
  { apiKey, baseUrl }: Model,
  limits: { readonly timeout: number; readonly maxRetries: number },
): OpenAI =>
  new OpenAI({
    apiKey,
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    // Set, because the SDK would otherwise read them from the environment, and log what customers wrote at "debug".
    organization: null,
    project: null,
    logLevel: "off",
    ...limits,
  });

/** What a model is asked: `instructions` from us, `data` from outside, and the shape that its answer must have. */
export type Inquiry = {
  readonly model: string;
  readonly instructions: string;
  readonly data: string;
  readonly answer: { readonly name: string; readonly shape: z.ZodType };
  /** What a model that reasons needs room for counts as well. */
  readonly mostTokens: number;
};

/** The model's first choice, whatever it is; undefined where it made none. */
export async function inquire(
  client: OpenAI,
  { model, instructions, data, answer: { name, shape }, mostTokens }: Inquiry,
  signal: AbortSignal,
): Promise<OpenAI.ChatCompletion.Choice | undefined> {
  const schema = z.toJSONSchema(shape, { target: "draft-7", io: "input" });
  const completion = await client.chat.completions.create(
    {
      model,
      messages: [
        { role: "system", content: instructions },
        { role: "user", content: data },
      ],
      max_completion_tokens: mostTokens,
      response_format: { type: "json_schema", json_schema: { name, strict: true, schema } },
    },
    { signal },
  );
  return completion.choices[0];
}

/** What a model said, as JSON; undefined where it is none. */
export function asJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
