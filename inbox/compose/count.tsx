import type { Channel } from "../../src/http/wire/channels.ts";
import { messagesIn, segmentWords } from "../words/segments.ts";
import { messagesOfFiles } from "./limits.ts";
import { useSegments } from "./segments.ts";

type CountProps = {
  text: string;
  files: readonly { readonly size: number }[];
  channel: Channel | undefined;
  otherwise: string;
};

/** How a reply will leave, once that is worth a word: in how many messages, in how many segments. */
export function CountLine({ text, files, channel, otherwise }: CountProps) {
  const counted = useSegments(text, channel?.segments ?? false);
  const texts =
    channel === undefined || text.trim() === "" ? 0 : messagesIn(text, channel.longestText, channel.segments);
  const carried = channel === undefined ? 0 : messagesOfFiles(files, channel);
  // One text and files that fit into one message go together.
  const messages = Math.max(texts, 1) + Math.max(carried - 1, 0);
  const words = [
    messages > 1 ? `Goes as ${messages} messages` : undefined,
    counted === undefined ? undefined : segmentWords(counted),
  ].filter((part) => part !== undefined);
  const quiet = words.length === 0;
  return (
    <p
      aria-live={quiet ? "off" : "polite"}
      className={`min-w-0 flex-1 truncate pl-1 text-quiet tabular-nums max-tablet:whitespace-normal ${quiet ? "max-tablet:invisible" : ""}`}
      title={
        counted && counted.forcing.length > 0 ? "A segment holds 70 Unicode characters, and 160 without" : undefined
      }
    >
      {quiet ? otherwise : words.join(" · ")}
    </p>
  );
}
