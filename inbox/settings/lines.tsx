import { useQuery } from "@tanstack/react-query";
import { useDesk } from "../api/desk.ts";
import { linesQuery } from "../api/queries.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { go, newOne, writeRoute } from "../frame/route.ts";
import { addressWords, channelWords } from "../words/channel.ts";
import { lineWords } from "../words/line.ts";
import { Items, Topical } from "./page.tsx";

/** Every address of the business; each leads to its own page. */
export function Lines() {
  const { me } = useDesk();
  const add = { at: "settings", topic: "lines", one: newOne } as const;
  return (
    <Topical title="Lines" words="Each address of the business that customers can write to.">
      <Items
        query={useQuery(linesQuery)}
        none={
          me.role === "operator"
            ? "No line is set up yet. Add a phone number, a WhatsApp sender or a mailbox, and customers can write."
            : "No line is set up yet. An operator can add one."
        }
      >
        {(line) => {
          const route = { at: "settings", topic: "lines", one: line.id } as const;
          return (
            <a
              href={writeRoute(route)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go(route);
              }}
              className="-mx-3 flex items-start gap-3 rounded-s px-3 py-1 hover:bg-soft"
            >
              <Icon name={channelIcon(line.channel)} className="mt-0.5 text-quiet" />
              <span className="min-w-0 flex-1">
                <span className="block text-thread font-medium text-ink">{line.name}</span>
                <span className="block [overflow-wrap:anywhere]">
                  {channelWords(line.channel)} at <bdi>{addressWords(line.address)}</bdi>
                </span>
                <span className={`block ${line.state === "attention" ? "text-failure" : "text-quiet"}`}>
                  {lineWords(line)}
                </span>
              </span>
              <Icon name="next" size={16} className="mt-1 text-quiet" />
            </a>
          );
        }}
      </Items>
      {me.role === "operator" && (
        <div className="mt-6">
          <PrimaryButton onClick={() => go(add)}>Add a line</PrimaryButton>
        </div>
      )}
    </Topical>
  );
}
