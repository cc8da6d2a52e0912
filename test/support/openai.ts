import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { View } from "../../src/opinion.ts";
import type { Statement } from "../../src/retell.ts";

/** What the endpoint does with the next requests. */
export type Mood =
  /** `after` lets a test hold an answer back until something has happened. */
  | {
      readonly does: "answers";
      readonly text: string;
      readonly sources?: readonly string[];
      readonly after?: Promise<unknown>;
    }
  | { readonly does: "is unable"; readonly reason: string }
  | { readonly does: "refuses" }
  /** Content that is not what was asked for, whatever it is. */
  | { readonly does: "says"; readonly content: string | null }
  | { readonly does: "stops early"; readonly reason: "length" | "content_filter" }
  | { readonly does: "fails"; readonly status: number }
  /** Breaks the connection in the middle of the answer. */
  | { readonly does: "hangs up" }
  | { readonly does: "never answers" };

/** What it thinks of a message of which Baton's detectors are unsure. */
export type OpinionMood =
  | { readonly does: "thinks"; readonly views: readonly View[]; readonly after?: Promise<unknown> }
  | Exclude<Mood, { readonly does: "answers" | "is unable" }>;

/** What it says of a conversation that has come to people; messages by the ids that it was given. */
export type RetellingMood =
  | { readonly does: "retells"; readonly statements: readonly Statement[]; readonly after?: Promise<unknown> }
  | Exclude<Mood, { readonly does: "answers" | "is unable" }>;

export type Asked = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: {
    readonly type: string;
    readonly json_schema: { readonly name: string; readonly strict: boolean; readonly schema: object };
  };
};

/** A loopback endpoint that speaks OpenAI's chat completions, in any mood. */
export async function playOpenAi() {
  let mood: Mood = { does: "answers", text: "Hello." };
  let opinion: OpinionMood = { does: "thinks", views: [] };
  const asked: Asked[] = [];
  const consulted: Asked[] = [];
  let retelling: RetellingMood = { does: "retells", statements: [] };
  const retold: Asked[] = [];
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") return void response.writeHead(404).end();
    const question = JSON.parse(body) as Asked;
    switch (question.response_format.json_schema.name) {
      case "opinion":
        consulted.push(question);
        return behave(response, opinion);
      case "brief":
        retold.push(question);
        return behave(response, retelling);
      default:
        asked.push(question);
        return behave(response, mood);
    }
  }

  async function behave(response: ServerResponse, told: Mood | OpinionMood | RetellingMood): Promise<void> {
    switch (told.does) {
      case "thinks":
        await told.after;
        return send(response, completion(JSON.stringify({ views: told.views })));
      case "retells":
        await told.after;
        return send(response, completion(JSON.stringify({ statements: told.statements })));
      case "answers":
        await told.after;
        return send(
          response,
          completion(JSON.stringify({ kind: "reply", text: told.text, sources: told.sources ?? ["P1"], reason: "" })),
        );
      case "is unable":
        return send(
          response,
          completion(JSON.stringify({ kind: "unable", text: "", sources: [], reason: told.reason })),
        );
      case "refuses":
        return send(response, completion(null, { refusal: "I cannot help with that." }));
      case "says":
        return send(response, completion(told.content));
      case "stops early":
        return send(response, completion('{"kind":"re', { finish: told.reason }));
      case "fails":
        response.writeHead(told.status, { "content-type": "application/json", "retry-after-ms": "1" });
        response.end(JSON.stringify({ error: { message: "no", type: "error", code: null, param: null } }));
        return;
      case "hangs up":
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
        response.write('{"id":');
        return void setImmediate(() => response.destroy());
      case "never answers":
    }
  }

  const baseUrl = `http://127.0.0.1:${port}/v1`;
  return {
    baseUrl,
    /** What an operator sets so that Baton asks it. */
    environment: { OPENAI_API_KEY: "sk-played", OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: "played" },
    /** What it was asked to answer, of what it was asked for an opinion, and what to retell. */
    asked: asked as readonly Asked[],
    consulted: consulted as readonly Asked[],
    retold: retold as readonly Asked[],
    now(next: Mood): void {
      mood = next;
    },
    thinks(next: OpinionMood): void {
      opinion = next;
    },
    retells(next: RetellingMood): void {
      retelling = next;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function send(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

const completion = (
  content: string | null,
  { refusal = null, finish = "stop" }: { refusal?: string | null; finish?: string } = {},
) => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_772_452_800,
  model: "played",
  choices: [{ index: 0, finish_reason: finish, logprobs: null, message: { role: "assistant", content, refusal } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
