import type { By } from "../policy.ts";
import type { Webhook, WebhookDelivery } from "../wire/webhooks.ts";

type Written = { readonly name: string; readonly url: string; readonly events: readonly string[] };

/** Addresses outside that hear of what happens. `unknown`: there is no such. */
export type Webhooks = {
  list(): Promise<readonly Webhook[]>;
  webhook(id: string): Promise<Webhook | undefined>;
  add(written: Written, by: By): Promise<{ readonly webhook: Webhook; readonly secret: string } | "too many">;
  change(
    id: string,
    change: { readonly [K in keyof Written]?: Written[K] | undefined } & {
      readonly state?: "live" | "paused" | undefined;
    },
    by: By,
  ): Promise<Webhook | undefined>;
  remove(id: string, by: By): Promise<boolean>;
  /** Another secret; the one before is worth nothing from now on. */
  renew(id: string, by: By): Promise<{ readonly webhook: Webhook; readonly secret: string } | undefined>;
  /** Tells the address of a `webhook.test` now, once. */
  test(
    id: string,
  ): Promise<{ readonly taken: boolean; readonly status?: number; readonly reason?: string } | undefined>;
  deliveries(
    id: string,
    ask: {
      readonly state?: WebhookDelivery["state"] | undefined;
      readonly limit: number;
      readonly before?: string | undefined;
    },
  ): Promise<readonly WebhookDelivery[]>;
  /** Tries everything again that was given up; how much that is. */
  retry(id: string, by: By): Promise<number | undefined>;
};
