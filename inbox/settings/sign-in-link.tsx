import type { SignInLink as Link } from "../../src/http/wire/people.ts";
import { CopyButton } from "../frame/copied.tsx";
import { momentWords } from "../words/time.ts";

/** A link with which somebody comes in: shown this once. */
export function SignInLink({ link: { url, until } }: { link: Link }) {
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-s border border-edge bg-sunk p-4">
        <code className="min-w-0 font-mono text-chrome [overflow-wrap:anywhere] text-ink">{url}</code>
        <CopyButton text={url} what="the link" />
      </p>
      <p className="mt-2 text-quiet">It opens the inbox once, until {momentWords(until)}. It is not shown again.</p>
    </div>
  );
}
