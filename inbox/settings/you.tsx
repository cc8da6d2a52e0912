import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";
import { forgetOutgoing } from "../api/outgoing.ts";
import { meQuery } from "../api/queries.ts";
import { forgetDrafts } from "../compose/draft.ts";
import { forgetFiles } from "../compose/held.ts";
import { TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { setTheme, type Theme, useTheme } from "../frame/theme.ts";
import { NoticesChoice } from "../notify/choice.tsx";
import { AvailabilityChoice } from "../presence/availability.tsx";
import { listWords } from "../words/list.ts";
import { Segments } from "./choice.tsx";
import { Topical } from "./page.tsx";
import { forgetTriggerDrafts } from "./trigger-draft.ts";

/** Who is signed in, how the screen looks, and the way out. */
export function You() {
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const theme = useTheme();
  const themes: readonly [Theme, string][] = [
    ["light", "Light"],
    ["dark", "Dark"],
    ["system", "As the system"],
  ];
  const signOut = async () => {
    await ask("/session", { method: "DELETE" }).catch(() => undefined);
    forgetDrafts();
    forgetTriggerDrafts();
    forgetFiles();
    forgetOutgoing();
    client.clear();
    go({ at: "sign-in" }, "replace");
  };
  return (
    <Topical
      title="You"
      words={
        me ? `${me.name}, ${me.email}. You are in ${listWords(me.teams.map(({ name }) => name)) || "no team"}.` : ""
      }
    >
      <AvailabilityChoice />
      <NoticesChoice />
      <div className="mb-8">
        <Segments label="Colours" options={themes} value={theme} onChange={setTheme} />
      </div>
      <TextButton onClick={() => void signOut()}>Sign out</TextButton>
    </Topical>
  );
}
