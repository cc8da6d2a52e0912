import twilio from "twilio";

/**
 * Whether Twilio signed this request with one of the line's tokens (base64 of HMAC-SHA1 over the address and the
 * sorted parameters, https://www.twilio.com/docs/usage/security). The address must be the one that Twilio was given,
 * never one made from `Host` or `X-Forwarded-*`, which anybody may set.
 *
 * During a rotation both tokens are tried: Twilio signs with the old one until the new one is promoted. An empty token
 * proves nothing, since anybody can sign with it, and counts as no token.
 */
export function isSigned(
  tokens: readonly (string | undefined)[],
  signature: string | undefined,
  address: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
): boolean {
  if (signature === undefined || signature === "") return false;
  return tokens.some(
    (token) => token !== undefined && token !== "" && twilio.validateRequest(token, signature, address, parameters),
  );
}
