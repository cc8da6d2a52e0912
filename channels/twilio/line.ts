import { z } from "zod";
import type { Line, ParsedLine } from "../channel.ts";

const sid = (prefix: string, name: string) =>
  z
    .string({ error: `${name} is missing: copy it from the Twilio console` })
    .regex(
      new RegExp(`^${prefix}[0-9a-f]{32}$`),
      `${name} must be ${prefix} and 32 hexadecimal digits, as the Twilio console shows it`,
    );

export const TwilioSettings = z.object({
  accountSid: sid("AC", "The account SID"),
  apiKeySid: sid("SK", "The API key SID").optional(),
  messagingServiceSid: sid("MG", "The messaging service SID").optional(),
  /** Messages that may leave in a second, as Twilio grants them to the number (https://www.twilio.com/docs/messaging). */
  perSecond: z
    .number({ error: "Messages per second must be a number" })
    .min(0.1, "Messages per second must be 0.1 at least")
    .max(1_000, "Messages per second must be 1000 at most")
    .optional(),
});

export const TwilioSecret = z.object({
  /** Signs webhooks. Sends too, where there is no API key. */
  authToken: z
    .string({ error: "The auth token is missing: copy it from the Twilio console" })
    .min(8, "The auth token is too short to be one"),
  /** The secondary token, while the primary one is being replaced. */
  nextAuthToken: z.string().min(8, "The next auth token is too short to be one").optional(),
  apiKeySecret: z.string().min(8, "The API key secret is too short to be one").optional(),
});

/** What a line at Twilio needs: the account it belongs to and the keys that speak for it. */
export type TwilioAccount = z.infer<typeof TwilioSettings> & z.infer<typeof TwilioSecret>;

const Given = TwilioSettings.extend(TwilioSecret.shape).refine(
  (given) => (given.apiKeySid === undefined) === (given.apiKeySecret === undefined),
  "An API key needs both its SID and its secret",
);
const record = z.record(z.string(), z.unknown()).catch({});

/** The account of a stored line. It was checked when it was stored, so a failure here is ours and throws. */
export function accountOf(line: Line): TwilioAccount {
  return Given.parse({ ...record.parse(line.settings), ...record.parse(line.secret) });
}

/** The same, or undefined where it does not have what it needs: nobody may be believed for such a line. */
export function accountIn(line: Line): TwilioAccount | undefined {
  return Given.safeParse({ ...record.parse(line.settings), ...record.parse(line.secret) }).data;
}

/** Splits what an operator gave, mixed or not, into what may be shown and what must be encrypted. */
export function parseTwilioLine(
  address: string | undefined,
  example: string,
  input: { readonly settings: unknown; readonly secret: unknown },
): ParsedLine {
  if (address === undefined) return { ok: false, problem: `The address must be a phone number like ${example}` };
  const given = Given.safeParse({ ...record.parse(input.settings), ...record.parse(input.secret) });
  if (!given.success) return { ok: false, problem: given.error.issues.map((issue) => issue.message).join(". ") };
  return { ok: true, address, settings: TwilioSettings.parse(given.data), secret: TwilioSecret.parse(given.data) };
}
