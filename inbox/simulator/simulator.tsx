import { useEffect, useState } from "react";
import type { Demo, DeviceName } from "../../simulator/wire.ts";
import { type Asked, Beside } from "./beside.tsx";
import { beSomebodyElse, reset, useDemo } from "./demo.ts";
import { AgainIcon, ChannelIcon, HolderMark, OutIcon, PersonIcon } from "./icons.tsx";
import { MailWindow } from "./mail.tsx";
import { NowLine } from "./now-line.tsx";
import { TextMessages, WhatsApp } from "./phone.tsx";
import { Stories } from "./stories.tsx";
import { batonOf, batonWords, deviceNames } from "./words.ts";

const devices: readonly DeviceName[] = ["whatsapp", "sms", "email"];

/** Three devices of a customer, beside the inbox of the shop that they write to. */
export function Simulator() {
  const { demo, isHeard, problem } = useDemo();
  const [device, setDevice] = useState<DeviceName>("whatsapp");
  const [asked, setAsked] = useState<Asked | null>(null);

  // Where only one device fits, a story shows the one that it plays on.
  const playsOn = demo?.playing?.device;
  useEffect(() => {
    if (playsOn !== undefined) setDevice(playsOn);
  }, [playsOn]);

  return (
    <div className="page">
      <main>
        <header className="top">
          <img src="/favicon.svg" alt="" width="22" height="22" />
          <h1>
            Baton <span>simulator</span>
          </h1>
          <p>
            {isHeard
              ? "Played on this machine. Nothing leaves it."
              : "Baton does not answer. This page tries again by itself."}
          </p>
          <button type="button" className="quiet" onClick={() => void reset()} disabled={demo === null}>
            <AgainIcon /> <span>Start over</span>
          </button>
          <a className="quiet narrow" href={demo?.inboxUrl ?? "/inbox/waiting"} target="baton-inbox">
            <OutIcon /> <span>Inbox</span>
          </a>
        </header>
        {demo === null ? (
          <Loading />
        ) : (
          <>
            <Stories demo={demo} />
            <NowLine
              demo={demo}
              problem={problem}
              open={(conversation) => setAsked({ conversation, at: Date.now() })}
            />
            <Tabs demo={demo} device={device} choose={setDevice} />
            <div className="stage" data-device={device}>
              {devices.map((name) => (
                <Device key={name} name={name} demo={demo} />
              ))}
            </div>
          </>
        )}
      </main>
      <Beside inboxUrl={demo?.inboxUrl ?? "/inbox/waiting"} asked={asked} />
    </div>
  );
}

function Device({ name, demo }: { name: DeviceName; demo: Demo }) {
  const person = name === "email" ? demo.mailbox.person : demo.phones[name].person;
  const baton = batonOf(demo, name);
  return (
    <section className="device" data-name={name} aria-label={`${deviceNames[name]} of ${person.name}`}>
      <div className="owner">
        <strong>{person.name}</strong>
        <span className="baton" data-tone={baton?.who ?? "none"}>
          {baton !== null && <HolderMark tone={baton.who} />}
          {baton === null ? deviceNames[name] : batonWords(baton)}
        </span>
        <button
          type="button"
          className="icon"
          title="Be somebody else"
          aria-label={`Be somebody else on ${deviceNames[name]}`}
          onClick={() => void beSomebodyElse(name)}
        >
          <PersonIcon />
        </button>
      </div>
      {name === "whatsapp" && <WhatsApp key={demo.phones.whatsapp.person.address} demo={demo} />}
      {name === "sms" && <TextMessages key={demo.phones.sms.person.address} demo={demo} />}
      {name === "email" && <MailWindow key={demo.mailbox.person.address} mailbox={demo.mailbox} />}
    </section>
  );
}

function Tabs({ demo, device, choose }: { demo: Demo; device: DeviceName; choose: (device: DeviceName) => void }) {
  return (
    <div className="tabs" role="group" aria-label="Device">
      {devices.map((name) => (
        <button key={name} type="button" aria-pressed={name === device} onClick={() => choose(name)}>
          <ChannelIcon device={name} /> {deviceNames[name]}
          {batonOf(demo, name) !== null && <i data-tone={batonOf(demo, name)?.who} />}
        </button>
      ))}
    </div>
  );
}

/** The size of what comes, so that nothing jumps when it does. */
const Loading = () => (
  <div className="loading" role="status" aria-label="The simulator is coming up">
    <div className="stories">
      {devices.map((name) => (
        <span key={name} className="bone" />
      ))}
      <span className="bone" />
    </div>
    <div className="stage">
      {devices.map((name) => (
        <div key={name} className="device" data-name={name}>
          <span className="bone tall" />
        </div>
      ))}
    </div>
  </div>
);
