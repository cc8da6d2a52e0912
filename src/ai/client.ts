import OpenAI from "openai";

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

/** What a model said, as JSON; undefined where it is none. */
export function asJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
