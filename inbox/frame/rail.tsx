import { useQuery } from "@tanstack/react-query";
import type { Counts, View } from "../../src/http/wire/conversations.ts";
import { useDesk } from "../api/desk.ts";
import { countsQuery } from "../api/queries.ts";
import { Availability } from "../presence/availability.tsx";
import { BatonMark, Icon, type IconName } from "./icons.tsx";
import { go, type Route, useRoute, writeRoute } from "./route.ts";
import { nextTheme, setTheme, useTheme } from "./theme.ts";

const places: readonly { view: View; words: string; count?: keyof Counts }[] = [
  { view: "waiting", words: "Waiting", count: "waiting" },
  { view: "mine", words: "Mine", count: "mine" },
  { view: "agents", words: "Agents’" },
  { view: "ai", words: "AI", count: "ai" },
  { view: "open", words: "All open", count: "all" },
  { view: "resolved", words: "Resolved" },
];

/** The places one can be in: beside the list on a desk, below it on a phone. */
export function Rail({ me }: { me: string }) {
  const route = useRoute();
  const { data: counts } = useQuery(countsQuery);
  const { role } = useDesk().me;
  const theme = useTheme();
  const themeWords = { light: "Light", dark: "Dark", system: "System" }[theme];
  return (
    <nav
      aria-label="Inbox"
      className="flex shrink-0 bg-sunk tablet:w-16 tablet:flex-col tablet:border-r tablet:border-line tablet:px-3 tablet:pb-3 wide:w-44 max-tablet:justify-around max-tablet:border-t max-tablet:border-line max-tablet:pb-[env(safe-area-inset-bottom)]"
    >
      <p className="flex h-16 shrink-0 items-center gap-2.5 px-2 text-thread font-semibold text-ink max-tablet:hidden">
        <BatonMark />
        <span className="max-wide:sr-only">Baton</span>
      </p>
      {places.map(({ view, words, count }) => (
        <Place
          key={view}
          to={{ at: "inbox", view }}
          icon={view}
          words={words}
          here={route.at === "inbox" && route.view === view}
          count={count && counts?.[count]}
          loud={view === "waiting"}
          phone={view !== "agents" && view !== "resolved"}
          near={view === "open" && route.at === "inbox" && (route.view === "agents" || route.view === "resolved")}
        />
      ))}
      {role !== "agent" && (
        <Place to={{ at: "figures" }} icon="figures" words="Figures" here={route.at === "figures"} phone />
      )}
      <div className="flex-1 max-tablet:hidden" />
      <Availability className={`${place} text-quiet hover:bg-soft hover:text-ink max-tablet:hidden`} />
      <button
        type="button"
        onClick={() => setTheme(nextTheme(theme))}
        aria-label={`Colours: ${themeWords}`}
        title={`Colours: ${themeWords}`}
        className={`${place} text-quiet hover:bg-soft hover:text-ink max-tablet:hidden`}
      >
        <Icon name={theme} />
        <span className="max-wide:hidden">{themeWords}</span>
      </button>
      <Place to={{ at: "settings" }} icon="settings" words="Settings" here={route.at === "settings"} phone />
      <p className="px-2 pt-2 text-quiet max-wide:hidden">
        <span dir="auto" className="block truncate text-left">
          <bdi>{me}</bdi>
        </span>
      </p>
    </nav>
  );
}

const place =
  "flex h-9 items-center gap-2.5 rounded-s px-[11px] wide:px-2 text-left max-tablet:h-14 max-tablet:flex-col max-tablet:justify-center max-tablet:gap-0.5 max-tablet:px-2";

type PlaceProps = {
  to: Route;
  icon: IconName;
  words: string;
  here: boolean;
  count?: number | undefined;
  loud?: boolean;
  phone: boolean;
  /** What is open is reached from here on a phone. */
  near?: boolean;
};

function Place({ to, icon, words, here, count, loud = false, phone, near = false }: PlaceProps) {
  return (
    <a
      href={writeRoute(to)}
      aria-current={here ? "page" : undefined}
      title={words}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
      className={`relative ${place} ${phone ? "" : "max-tablet:hidden"} ${
        here ? "font-semibold text-ink tablet:bg-soft" : "text-ink-2 hover:text-ink tablet:hover:bg-soft"
      } ${near ? "max-tablet:font-semibold max-tablet:text-ink" : ""}`}
    >
      <Icon name={icon} className={here ? "" : "text-quiet"} />
      <span className="min-w-0 flex-1 truncate tablet:max-wide:sr-only max-tablet:flex-none">{words}</span>
      {count !== undefined && count > 0 && (
        <span
          key={count}
          className={`roll tabular-nums tablet:max-wide:absolute tablet:max-wide:-top-0.5 tablet:max-wide:right-0 max-tablet:absolute max-tablet:top-1 max-tablet:left-1/2 max-tablet:ml-3 ${
            loud ? "font-semibold text-waiting" : "text-quiet tablet:max-wide:hidden max-tablet:hidden"
          }`}
        >
          {count > 999 ? "999+" : count}
        </span>
      )}
    </a>
  );
}
