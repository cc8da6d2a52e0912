import twilio from "twilio";
import type RequestClient from "twilio/lib/base/RequestClient.js";
import type TwilioResponse from "twilio/lib/http/response.js";
import { z } from "zod";
import type { TwilioAccount } from "./line.ts";

/** Sends every request of the SDK to another base address: the stand-in in tests and in the demo. */
class RedirectedClient extends twilio.RequestClient {
  readonly #base: string;
  constructor(base: string, options: { timeout: number; autoRetry: boolean }) {
    super(options);
    this.#base = base;
  }
  override request<T>(options: RequestClient.RequestOptions<T>): Promise<TwilioResponse.default<T>> {
    const { pathname, search } = new URL(options.uri);
    return super.request({ ...options, uri: new URL(pathname + search, this.#base).href });
  }
}

/** Gives a client for an account. All of them share one pool of connections. */
export type TwilioClients = (account: TwilioAccount) => twilio.Twilio;

/**
 * Ten seconds at most for a request, and no retry of the SDK's own: a retried send can reach the customer twice
 * (https://www.twilio.com/docs/api/errors/20500), so whether to try again is for the caller.
 */
export function createClients(apiUrl: string | undefined): TwilioClients {
  const options = { timeout: 10_000, autoRetry: false };
  const httpClient = apiUrl === undefined ? new twilio.RequestClient(options) : new RedirectedClient(apiUrl, options);
  // Without an environment, or TWILIO_REGION and TWILIO_EDGE would send credentials elsewhere.
  const given = { httpClient, env: {} };
  return ({ accountSid, authToken, nextAuthToken, apiKeySid, apiKeySecret }) => {
    if (apiKeySid !== undefined && apiKeySecret !== undefined)
      return twilio(apiKeySid, apiKeySecret, { ...given, accountSid });
    const client = twilio(accountSid, authToken, given);
    return nextAuthToken === undefined ? client : withNext(client, nextAuthToken);
  };
}

/**
 * From the moment in which the next token is promoted at Twilio until an operator says so here, the old one is refused.
 * A request that was answered with 401 did nothing, so it is safe to ask again.
 */
function withNext(client: twilio.Twilio, nextAuthToken: string): twilio.Twilio {
  const request = client.request.bind(client);
  client.request = async (asked) => {
    const response: unknown = await request(asked);
    const isRefused = z.object({ statusCode: z.literal(401) }).safeParse(response).success;
    return isRefused ? await request({ ...asked, password: nextAuthToken }) : response;
  };
  return client;
}
