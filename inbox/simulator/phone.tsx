import { type ReactNode, useRef, useState } from "react";
import type { Bubble, Demo } from "../../simulator/wire.ts";
import { Bubbles, Quote } from "./bubbles.tsx";
import { say } from "./demo.ts";
import { BackIcon, CloseIcon, SendIcon, Ticks } from "./icons.tsx";
import { clock, spaced, tickWords } from "./words.ts";
import { Write } from "./write.tsx";

type Props = { readonly demo: Demo };

const sendWhatsapp = (text: string): Promise<boolean> => say("whatsapp", text);
const sendSms = (text: string): Promise<boolean> => say("sms", text);

/** A phone with WhatsApp's manner: green header, wallpaper, ticks in the corner of each bubble, answers to a message. */
export function WhatsApp({ demo }: Props) {
  const phone = demo.phones.whatsapp;
  const [chosen, setChosen] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const answered = phone.bubbles.find(({ id }) => id === chosen);
  const answer = ({ id }: Bubble) => {
    setChosen(id);
    field.current?.focus();
  };
  const send = async (text: string): Promise<boolean> => {
    const isSent = await say("whatsapp", text, answered?.id);
    if (isSent) setChosen(null);
    return isSent;
  };
  return (
    <Frame className="whatsapp">
      <header>
        <BackIcon />
        <Avatar name={phone.shop.name} />
        <div>
          <strong>{phone.shop.name}</strong>
          <small>{phone.isTyping ? "typing…" : "Business account"}</small>
        </div>
      </header>
      <Bubbles
        phone={phone}
        empty="Messages stay between this phone and your own machine."
        tries={["Can I put the mug in the dishwasher?", "Can I talk to a person?"]}
        send={sendWhatsapp}
        answer={answer}
      >
        {(bubble) => (
          <small className="stamp">
            {clock(bubble.at)}
            {bubble.tick !== undefined && (
              <span className="ticks" data-tick={bubble.tick} role="img" aria-label={tickWords(bubble.tick)}>
                {bubble.tick === "failed" ? "!" : <Ticks double={bubble.tick !== "sending"} />}
              </span>
            )}
          </small>
        )}
      </Bubbles>
      {answered !== undefined && (
        <div className="answering">
          <Quote answered={answered} shop={phone.shop.name} />
          <button type="button" aria-label="Answer none in particular" onClick={() => setChosen(null)}>
            <CloseIcon />
          </button>
        </div>
      )}
      <Write
        label="WhatsApp message"
        placeholder="Message"
        draft={phone.draft}
        send={send}
        button={<SendIcon />}
        attach={{ device: "whatsapp", pictures: demo.pictures, places: demo.places }}
        field={field}
      />
    </Frame>
  );
}

/** A phone with the manner of text messages: plain bubbles, and a word below the last one that says how far it came. */
export function TextMessages({ demo }: Props) {
  const phone = demo.phones.sms;
  const lastMine = phone.bubbles.findLast(({ from }) => from === "me");
  return (
    <Frame className="sms">
      <header>
        <BackIcon />
        <Avatar name={phone.shop.name} />
        <div>
          <strong>{phone.shop.name}</strong>
          <small>{spaced(phone.shop.address)}</small>
        </div>
      </header>
      <Bubbles
        phone={phone}
        empty="Text message · SMS"
        tries={["How do I wash my blanket?", "Do you have a vegan mug?"]}
        send={sendSms}
      >
        {(bubble) =>
          bubble === lastMine && bubble.tick !== undefined && <small className="stamp">{tickWords(bubble.tick)}</small>
        }
      </Bubbles>
      <Write
        label="Text message"
        placeholder="Text message · SMS"
        draft={phone.draft}
        send={sendSms}
        button={<SendIcon />}
        attach={{ device: "sms", pictures: demo.pictures, places: demo.places }}
      />
    </Frame>
  );
}

const Frame = ({ className, children }: { className: string; children: ReactNode }) => (
  <div className={`phone ${className}`}>
    <div className="screen">
      <div className="bar" aria-hidden="true">
        <span>{clock(new Date().toISOString())}</span>
        <i className="island" />
        <svg width="42" height="11" viewBox="0 0 42 11" fill="currentColor">
          <path d="M0 7h2.5v4H0zM4 5h2.5v6H4zM8 2.5h2.5V11H8z" />
          <rect x="20" y=".5" width="19" height="10" rx="3" fill="none" stroke="currentColor" />
          <rect x="22" y="2.5" width="13" height="6" rx="1.5" />
          <rect x="40" y="3.5" width="1.5" height="4" rx=".7" />
        </svg>
      </div>
      {children}
    </div>
  </div>
);

const Avatar = ({ name }: { name: string }) => (
  <span className="avatar" aria-hidden="true">
    {name
      .split(/[^\p{L}]+/u)
      .map((word) => word.slice(0, 1))
      .join("")
      .slice(0, 2)}
  </span>
);
