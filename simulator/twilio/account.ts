import { newSid } from "./sid.ts";

/** An account that the stand-in knows. It signs webhooks with `authToken` and takes it as the password; change it to rotate. */
export type Account = { readonly sid: string; authToken: string };

/** Opens the REST API of its account, and signs nothing. */
export type ApiKey = { readonly sid: string; readonly secret: string };

/** Everybody that the stand-in knows. */
export type Accounts = {
  readonly all: readonly Account[];
  add(account: Account): void;
  addKey(account: Account): ApiKey;
  /** Whose request it is, by its Authorization header (https://www.twilio.com/docs/usage/requests-to-twilio). */
  of(authorization: string | undefined): Account | undefined;
};

/** Begins with these accounts, and without keys. */
export function createAccounts(given: readonly Account[]): Accounts {
  const all = [...given];
  const keys = new Map<string, { readonly secret: string; readonly account: string }>();
  return {
    all,
    add: (account) => void all.push(account),
    addKey(account) {
      const key = { sid: newSid("SK"), secret: newSid("") };
      keys.set(key.sid, { secret: key.secret, account: account.sid });
      return key;
    },
    of(authorization) {
      const [, encoded = ""] = /^Basic (.+)$/.exec(authorization ?? "") ?? [];
      const [, user = "", password = ""] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
      const key = keys.get(user);
      if (key !== undefined) return key.secret === password ? all.find(({ sid }) => sid === key.account) : undefined;
      return all.find(({ sid, authToken }) => sid === user && authToken === password);
    },
  };
}
