import { randomUUID } from "node:crypto";
import { fetchGuarded } from "../fetch.ts";
import type { Foundation } from "../foundation.ts";
import type { Webhooks } from "../http/needs/webhooks.ts";
import { createWebhooks } from "../store/webhooks.ts";
import { tell } from "../webhook.ts";

/** What an operator sees of outgoing webhooks and does about them, and a way to try them. */
export function webhooksOf(
  { database: { pool }, seal }: Pick<Foundation, "database" | "seal">,
  mayStayHere: boolean,
): Webhooks {
  const now = (): Date => new Date();
  const { hook, ...webhooks } = createWebhooks({ pool, seal, now });
  return {
    ...webhooks,
    async test(id) {
      const found = await hook(id);
      if (found === undefined) return undefined;
      const happening = { id: `test_${randomUUID()}`, kind: "webhook.test", at: now(), conversation: null, data: {} };
      const { outcome, ...told } = await tell({ fetch: fetchGuarded, mayStayHere }, found, happening, now());
      return { taken: outcome === "taken", ...told };
    },
  };
}
