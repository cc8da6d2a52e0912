import type { SignIn } from "../../channels/email/line/oauth.ts";

const none = async (line: { readonly id: string }): Promise<never> => {
  throw new Error(`line ${line.id} should not sign in with a provider`);
};

/** For mail lines that have passwords. */
export const noSignIn: SignIn = { accessTokenOf: none, exchange: none };
