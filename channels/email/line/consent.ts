import { createHash } from "node:crypto";
import type { ProviderSignIn } from "../../channel.ts";
import { mailboxOf } from "./line.ts";
import { NeedsSignIn, type SignIn } from "./oauth.ts";
import { known } from "./provider.ts";

/** An operator's way through the provider's own pages: authorisation code with PKCE (RFC 6749 4.1, RFC 7636). */
export function createConsent(signIn: Pick<SignIn, "exchange">): ProviderSignIn {
  return {
    address(line, { redirectUri, state, verifier }) {
      const { oauth, imap, smtp } = mailboxOf(line);
      if (oauth === undefined) return undefined;
      const { consentUrl, scope, asking } = known[oauth.provider];
      // A tenant's two addresses stand beside each other.
      const url = new URL(oauth.tokenUrl === undefined ? consentUrl : new URL("authorize", oauth.tokenUrl));
      const said = {
        client_id: oauth.clientId,
        redirect_uri: redirectUri,
        response_type: "code",
        scope,
        state,
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        login_hint: imap?.user ?? smtp.user ?? line.address,
        ...asking,
      };
      for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value);
      return url.href;
    },

    async finish(line, said) {
      const { oauth } = mailboxOf(line);
      if (oauth === undefined) return { ok: false, problem: "The line signs in with passwords now." };
      try {
        const refreshToken = await signIn.exchange(line, said);
        if (refreshToken !== undefined) return { ok: true, given: { oauth: { refreshToken } } };
        const { name } = known[oauth.provider];
        return {
          ok: false,
          problem: `${name} let Baton in for an hour only. Take its access back there and try again.`,
        };
      } catch (error) {
        if (error instanceof NeedsSignIn) return { ok: false, problem: error.message };
        throw error;
      }
    },
  };
}
