import type { Problem } from "../../src/http/wire/problem.ts";

/** A form's fields, by the words that only their mistakes contain, the most telling first. */
const telling = [
  ["nextAuthToken", /next auth token/i],
  ["authToken", /auth token/i],
  ["accountSid", /account sid/i],
  ["apiKeySecret", /api key.*secret/i],
  ["apiKeySid", /api key/i],
  ["messagingServiceSid", /messaging service/i],
  ["perSecond", /messages? (a|per) second/i],
  ["imap.password", /password for receiving/i],
  ["smtp.password", /password for sending/i],
  ["imap.user", /user name for receiving/i],
  ["imap.host", /server for receiving/i],
  ["smtp.host", /server for sending/i],
  ["imap.port", /port for receiving/i],
  ["smtp.port", /port for sending/i],
  ["oauth.clientId", /client id/i],
  ["oauth.clientSecret", /client secret/i],
  ["oauth.tokenUrl", /token address/i],
  ["authservId", /authserv/i],
  ["importSince", /a date must/i],
  ["address", /address|number/i],
  ["name", /name/i],
] as const;

export type LineField = (typeof telling)[number][0];
export type LineMistakes = { readonly fields: Partial<Record<LineField, string>>; readonly rest: string | undefined };

/** Puts what the server says is wrong beside the field that it is about; what fits none stands below the form. */
export function mistakesOf(problem: Problem | undefined, sentence: string): LineMistakes {
  const fields: Partial<Record<LineField, string>> = {};
  const rest: string[] = [];
  const sentences =
    problem?.errors ?? (problem?.detail ?? sentence).split(/(?<=\.)\s+/).map((message) => ({ path: "", message }));
  for (const { path, message } of sentences) {
    const place = path.replace(/^(twilio|email)\./, "");
    const field = (telling.find(([name]) => name === place) ?? telling.find(([, words]) => words.test(message)))?.[0];
    if (field === undefined) rest.push(message);
    else fields[field] ??= message;
  }
  return { fields, rest: rest.length === 0 ? undefined : rest.join(" ") };
}

export const noMistakes: LineMistakes = { fields: {}, rest: undefined };
