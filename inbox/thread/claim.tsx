import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { refusalWords } from "../api/desk.ts";
import { join } from "../api/join.ts";
import { QuietButton, TextButton } from "../frame/button.tsx";
import { run } from "../frame/commands.ts";
import { Icon } from "../frame/icons.tsx";
import { currentRoute, go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { capital, customerWords } from "../words/name.ts";
import { leaveApart, useApart } from "./apart.ts";

type Claiming = Conversation & { claims: NonNullable<Conversation["claims"]> };

/** Above what somebody wrote who claims to be part of another conversation: why it is held, and the two ways to decide. */
export function ClaimBanner({ conversation, acts }: { conversation: Claiming; acts: boolean }) {
  const { id, claims, customer } = conversation;
  const apart = useApart(id);
  const [asking, setAsking] = useState<boolean>();
  const number = `#${claims.number}`;
  if (apart) {
    return (
      <p className="flex shrink-0 items-baseline gap-3 border-b border-line px-6 py-2 text-quiet max-tablet:px-4">
        <span className="min-w-0 flex-1 truncate">Left apart from {number}</span>
        <TextButton className="font-normal" onClick={() => leaveApart(id, false)}>
          Decide again
        </TextButton>
      </p>
    );
  }
  return (
    <section
      aria-label={`Claims to answer ${number}`}
      className="shrink-0 border-b border-line px-6 py-3 max-tablet:px-4"
    >
      <div className="mx-auto flex max-w-[820px] gap-2.5">
        <Icon name="forward" className="mt-0.5 text-quiet" />
        <div className="min-w-0 flex-1">
          <h2 className="text-thread font-semibold text-ink">
            <bdi>{capital(customerWords(customer))}</bdi> claims to answer {number}
          </h2>
          <p className="mt-0.5 max-w-[68ch] [overflow-wrap:anywhere]">
            {asking ? (
              <>
                All of this moves to the end of {number}, and <bdi>{customer.identity}</bdi> gets a copy of what is
                answered there. It cannot be taken back.
              </>
            ) : (
              <>
                Their mail carries its mark, but nobody has written there from <bdi>{customer.identity}</bdi>: a
                colleague of theirs, perhaps, or somebody to whom it was forwarded. Nothing automatic answers here.
              </>
            )}
          </p>
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            {asking ? (
              <Confirm conversation={conversation} onLeave={() => setAsking(false)} />
            ) : (
              <>
                {acts && (
                  // Whoever comes back from the question stands where they asked it.
                  <QuietButton autoFocus={asking === false} onClick={() => setAsking(true)}>
                    They belong to it
                  </QuietButton>
                )}
                {acts && (
                  <QuietButton
                    onClick={() => {
                      leaveApart(id, true);
                      run("reply");
                    }}
                  >
                    Leave it apart
                  </QuietButton>
                )}
                <TextButton className="font-normal" onClick={() => open(claims.id)}>
                  Open {number}
                </TextButton>
              </>
            )}
          </p>
        </div>
      </div>
    </section>
  );
}

function Confirm({ conversation: { id, claims, customer }, onLeave }: { conversation: Claiming; onLeave(): void }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      const joined = await join(client, id);
      say({ words: `${capital(customerWords(customer))} is part of #${joined.number} now.` });
      open(joined.id);
    } catch (error) {
      say({ words: refusalWords(error), failure: true });
      setBusy(false);
    }
  };
  return (
    <>
      <QuietButton autoFocus disabled={busy} onClick={() => void confirm()}>
        {busy ? "Moving it" : `Move it to #${claims.number}`}
      </QuietButton>
      <TextButton className="font-normal" onClick={onLeave}>
        Back
      </TextButton>
    </>
  );
}

function open(conversation: string): void {
  const route = currentRoute();
  go({ at: "inbox", view: route.at === "inbox" ? route.view : "open", conversation });
}
