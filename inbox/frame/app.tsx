import { useQuery } from "@tanstack/react-query";
import { Tooltip } from "radix-ui";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Refusal } from "../api/ask.ts";
import { listen } from "../api/live.ts";
import { meQuery } from "../api/queries.ts";
import { TextButton } from "./button.tsx";
import { notify } from "../notify/notify.ts";
import { Coming } from "./coming.tsx";
import { BatonMark } from "./icons.tsx";
import { Inbox } from "./inbox.tsx";
import { go, useRoute } from "./route.ts";
import { SignIn } from "./sign-in.tsx";

/** Who is here decides what is shown: the inbox, the way in, or why neither is possible. */
export function App() {
  const route = useRoute();
  return (
    <Tooltip.Provider delayDuration={150}>
      {route.at === "sign-in" ? <SignIn /> : <SignedIn route={route} />}
    </Tooltip.Provider>
  );
}

function SignedIn({ route }: { route: Exclude<ReturnType<typeof useRoute>, { at: "sign-in" }> }) {
  const client = useQueryClient();
  const me = useQuery(meQuery);
  const signedOut = me.error instanceof Refusal && me.error.status === 401;
  const here = me.data !== undefined && !signedOut;

  useEffect(() => {
    if (signedOut) go({ at: "sign-in" }, "replace");
  }, [signedOut]);
  useEffect(() => (here ? listen(client) : undefined), [here, client]);
  useEffect(() => (here ? notify(client) : undefined), [here, client]);

  if (here) return <Inbox route={route} />;
  if (me.isPending || signedOut) return <Coming route={route} />;
  return (
    <main role="alert" className="grid h-full place-items-center bg-sunk p-6 text-center">
      <div className="max-w-sm">
        <div className="flex justify-center">
          <BatonMark size={48} />
        </div>
        <h1 className="mt-5 text-title font-semibold text-ink">Baton does not answer</h1>
        <p className="mt-2 mb-4 text-thread">{me.error?.message}</p>
        <TextButton onClick={() => void me.refetch()}>Try again</TextButton>
      </div>
    </main>
  );
}
