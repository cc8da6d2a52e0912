import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { writeAgain } from "../compose/draft.ts";
import { TextButton } from "../frame/button.tsx";
import { run } from "../frame/commands.ts";
import { Icon } from "../frame/icons.tsx";
import { go } from "../frame/route.ts";
import { type Delivery, deliveryWords, partsWords, type Remedy, remedyOf, segmentsWords } from "../words/delivery.ts";

type Where = Pick<Conversation, "line" | "consent">;
type LineProps = { message: Message; delivery: Delivery; where: Where; role: Role };

/** How far an answer has come; a failure says why, and the one thing that helps. */
export function DeliveryLine({ message, delivery, where, role }: LineProps) {
  const { mark, words, trouble, notable } = deliveryWords(delivery);
  const remedy = remedyOf(message, where, role);
  if (!trouble) {
    const icon = mark === "read" ? "ticks" : mark;
    const waits = delivery.state === "queued" && where.line.halted !== undefined;
    const parts = partsWords(delivery);
    return (
      <p
        title={segmentsWords(delivery)}
        className={`flex max-w-[min(100%,68ch)] items-start gap-1 px-1 pt-0.5 ${notable ? "text-ink-2" : "text-quiet"}`}
      >
        <Icon name={icon} size={15} className={`mt-[2px] ${mark === "read" ? "text-ink" : ""}`} />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          {waits ? "Waits until the line sends again. " : words}
          {parts !== undefined && `, ${parts}`}
          {remedy !== undefined && <Help remedy={remedy} message={message} where={where} />}
        </span>
      </p>
    );
  }
  return (
    <div role="note" className="mt-1 flex max-w-[68ch] gap-2 rounded-s bg-failure-tint px-3 py-2 text-ink-2">
      <Icon name="warning" size={16} className="mt-0.5 text-failure" />
      <div>
        <p className={delivery.state === "uncertain" ? "" : "font-medium text-failure"}>{words}</p>
        <p className="flex flex-wrap gap-x-4">
          {remedy !== undefined && <Help remedy={remedy} message={message} where={where} />}
          {/^\d+(\.\d+)*$/.test(delivery.code ?? "") && <span className="text-quiet">Code {delivery.code}</span>}
        </p>
      </div>
    </div>
  );
}

function Help({ remedy, message, where }: { remedy: Remedy; message: Message; where: Where }) {
  switch (remedy) {
    case "write again":
      return (
        <TextButton
          onClick={() => {
            writeAgain(message.text);
            run("reply");
          }}
        >
          Write it again
        </TextButton>
      );
    case "by hand":
      return <TextButton onClick={() => run("take")}>Answer by hand</TextButton>;
    case "template":
      return <TextButton onClick={() => run("template")}>Send a template</TextButton>;
    case "line":
      return (
        <TextButton onClick={() => go({ at: "settings", topic: "lines", one: where.line.id })}>
          Open the line
        </TextButton>
      );
  }
}
