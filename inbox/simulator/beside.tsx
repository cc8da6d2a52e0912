import { useEffect, useState } from "react";
import { OutIcon } from "./icons.tsx";

/** A conversation that the viewer asked to see, and when: asking again shows it again. */
export type Asked = { readonly conversation: string; readonly at: number };

type Props = { readonly inboxUrl: string; readonly asked: Asked | null };

type Inbox = "looking" | "open" | "signed-out" | "unframed";

/** The shop's real inbox, live beside the devices: what is taken and answered here arrives over there. */
export function Beside({ inboxUrl, asked }: Props) {
  const inbox = useInbox(inboxUrl);
  const address = asked === null ? inboxUrl : `${inboxUrl}/${asked.conversation}`;
  return (
    <aside className="beside" aria-label="The inbox">
      <header>
        <strong>The shop’s inbox</strong>
        <a className="quiet" href={address} target="baton-inbox">
          <OutIcon /> <span>Own window</span>
        </a>
      </header>
      {inbox === "open" ? (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page; a sandbox would sign it out
        <iframe
          key={`${address} ${asked?.at}`}
          src={address}
          title="The shop’s inbox"
          // Whoever asked to see it goes on there: the next key they press is the inbox's.
          onLoad={({ currentTarget }) => asked !== null && currentTarget.contentWindow?.focus()}
        />
      ) : (
        <div className="closed">
          {inbox === "signed-out" && (
            <>
              <h2>You are also the agent</h2>
              <p>
                Open the sign-in link that Baton printed when it started, then come back: the inbox stands here, live.
              </p>
              <FirstMinutes />
            </>
          )}
          {inbox === "unframed" && (
            <>
              <h2>You are also the agent</h2>
              <p>The inbox opens in a window of its own. Put it beside this one: what you answer there arrives here.</p>
              <FirstMinutes />
              <a className="primary" href={address} target="baton-inbox">
                Open the inbox
              </a>
            </>
          )}
        </div>
      )}
    </aside>
  );
}

/** What a stranger does first. */
const FirstMinutes = () => (
  <ol className="first">
    <li>Play “Losing patience” and watch the words that call a person.</li>
    <li>Take the conversation in the inbox. From there on the AI is silent.</li>
    <li>Answer. It arrives on the phone that the customer wrote from.</li>
  </ol>
);

/** Whether the inbox can stand here: somebody is signed in, and its pages may be framed. Asked again on return. */
function useInbox(inboxUrl: string): Inbox {
  const [inbox, setInbox] = useState<Inbox>("looking");
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const found = await lookFor(inboxUrl).catch((): Inbox => "looking");
      if (!isGone) setInbox((before) => (before === "open" ? before : found));
    };
    const onReturn = () => document.visibilityState === "visible" && void look();
    void look();
    document.addEventListener("visibilitychange", onReturn);
    window.addEventListener("focus", onReturn);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onReturn);
      window.removeEventListener("focus", onReturn);
    };
  }, [inboxUrl]);
  return inbox;
}

async function lookFor(inboxUrl: string): Promise<Inbox> {
  const me = await fetch("/api/v1/me");
  if (!me.ok) return "signed-out";
  const page = await fetch(inboxUrl, { method: "HEAD" });
  const policy = page.headers.get("content-security-policy") ?? "";
  return /frame-ancestors 'none'/.test(policy) ? "unframed" : "open";
}
