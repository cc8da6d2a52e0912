import type { Request } from "express";
import type { z } from "zod";
import type { Line } from "../channel.ts";
import { hasRepeats, header, readForm, type Form } from "./form.ts";
import { accountIn, type TwilioAccount } from "./line.ts";
import { isSigned } from "./signature.ts";

/** A request that is Twilio's for the account of a line. `form` is what we asked for of `everything`. */
export type Genuine<T> = { readonly form: T; readonly everything: Form; readonly account: TwilioAccount };

/** Genuine, or the status to refuse it with and why, for the log. */
type Verified<T> =
  | ({ readonly ok: true } & Genuine<T>)
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 413;
      readonly why: "too many parameters" | "no credentials" | "not signed" | "not well-formed" | "another account";
    };

/** Signature first, then shape: 403 for whoever cannot prove to be Twilio for this account, 400 for what makes no sense. */
export function verify<T extends { AccountSid: string }>(
  schema: z.ZodType<T>,
  publicUrl: string,
  line: Line,
  request: Request,
): Verified<T> {
  const form = readForm(request.body);
  if (form === undefined) return { ok: false, status: 413, why: "too many parameters" };
  const account = accountIn(line);
  if (account === undefined) return { ok: false, status: 403, why: "no credentials" };
  const address = publicUrl + request.originalUrl;
  if (!isSigned([account.authToken, account.nextAuthToken], header(request, "x-twilio-signature"), address, form))
    return { ok: false, status: 403, why: "not signed" };
  const parsed = hasRepeats(form) ? undefined : schema.safeParse(form);
  if (parsed?.success !== true) return { ok: false, status: 400, why: "not well-formed" };
  if (parsed.data.AccountSid !== account.accountSid) return { ok: false, status: 403, why: "another account" };
  return { ok: true, form: parsed.data, everything: form, account };
}
