import { expect } from "vitest";
import type { Agent } from "../../src/http/wire/people.ts";
import type { Product } from "./product.ts";

/** Lets somebody in by the link that an operator was given; they ask the API under their own name. */
export async function colleague(product: Product, name: string, teams: readonly { readonly id: string }[] = []) {
  const url = product.baton.url!;
  const { status, body } = await product.ask<{ agent: Agent; signInLink: { url: string } }>("POST", "/agents", {
    name,
    email: `${name.toLowerCase()}@shop.example`,
    teams: teams.map(({ id }) => id),
  });
  expect(status).toBe(201);
  const entered = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ token: new URL(body.signInLink.url).hash.slice(1) }),
  });
  const cookie = entered.headers.get("set-cookie")!.split(";")[0]!;
  const ask = async <T>(method: string, path: string, given: unknown = {}): Promise<{ status: number; body: T }> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { "content-type": "application/json", origin: url, cookie },
      ...(method !== "GET" && { body: JSON.stringify(given) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
  };
  let screen: AbortController | undefined;
  return {
    id: body.agent.id,
    name,
    ask,
    /** Opens their inbox: from now on they are there. */
    async comes(): Promise<void> {
      screen = new AbortController();
      const open = await fetch(`${url}/api/v1/events`, { headers: { cookie }, signal: screen.signal });
      expect(open.status).toBe(200);
    },
    says: (state: "available" | "away") => ask("PUT", "/me/presence", { state }),
    leaves: () => screen?.abort(),
  };
}
