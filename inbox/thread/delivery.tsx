import type { Message } from "../../src/http/wire.ts";
import { writeAgain } from "../compose/draft.ts";
import { TextButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { run } from "../frame/commands.ts";
import { type Delivery, deliveryWords } from "../words/delivery.ts";

/** How far an answer has come; a failure says why and what can be done. */
export function DeliveryLine({ message, delivery }: { message: Message; delivery: Delivery }) {
  const { mark, words, trouble } = deliveryWords(delivery);
  if (!trouble) {
    const icon = mark === "read" ? "ticks" : mark;
    return (
      <p className="flex items-center gap-1 px-1 pt-0.5 text-quiet">
        <Icon name={icon} size={15} className={mark === "read" ? "text-ink" : ""} />
        {words}
      </p>
    );
  }
  return (
    <div role="note" className="mt-1 flex max-w-[68ch] gap-2 rounded-s bg-failure-tint px-3 py-2 text-ink-2">
      <Icon name="warning" size={16} className="mt-0.5 text-failure" />
      <div>
        <p className={delivery.state === "uncertain" ? "" : "font-medium text-failure"}>{words}</p>
        <p className="flex flex-wrap gap-x-4">
          {message.author.kind === "agent" && delivery.state === "failed" && (
            <TextButton
              onClick={() => {
                writeAgain(message.text);
                run("reply");
              }}
            >
              Write it again
            </TextButton>
          )}
          {delivery.code !== undefined && <span className="text-quiet">Code {delivery.code}</span>}
        </p>
      </div>
    </div>
  );
}
