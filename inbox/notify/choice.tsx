import { TextButton } from "../frame/button.tsx";
import { Segments } from "../settings/choice.tsx";
import { show } from "./notify.ts";
import { useWanted, wantNotices, type Wanted } from "./wanted.ts";

const words: Readonly<Record<Wanted, string>> = {
  on: "You hear of customers who wait for you or your teams while you look elsewhere. No notice shows what they wrote.",
  off: "Nothing tells you of waiting customers while you look elsewhere.",
  refused: "Your browser refuses notices from this page. Allow them in its settings for this site, then come back.",
  unable: "This browser shows no notices here. They need https, or Baton on your own machine.",
};

/** Whether the system tells of waiting customers, in this browser. */
export function NoticesChoice() {
  const wanted = useWanted();
  const possible = wanted === "on" || wanted === "off";
  return (
    <div className="mb-8">
      {possible ? (
        <Segments
          label="Notices in this browser"
          options={[
            ["on", "On"],
            ["off", "Off"],
          ]}
          value={wanted}
          onChange={(next) => void wantNotices(next === "on")}
        />
      ) : (
        <p className="font-medium text-ink">Notices in this browser</p>
      )}
      <p className="mt-2 text-quiet">{words[wanted]}</p>
      {wanted === "on" && (
        <p className="mt-2">
          <TextButton onClick={() => show({ title: "This is a notice from Baton", body: "So it will look." })}>
            Show me one
          </TextButton>
        </p>
      )}
    </div>
  );
}
