import { useQuery } from "@tanstack/react-query";
import type { Line } from "../../src/http/wire/lines.ts";
import { Refusal } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { lineQuery } from "../api/queries.ts";
import { QuietButton, TextButton } from "../frame/button.tsx";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { go } from "../frame/route.ts";
import { addressWords, channelWords } from "../words/channel.ts";
import { lineWords } from "../words/line.ts";
import { LineAddresses } from "./line-addresses.tsx";
import { useChangeLine } from "./line-change.ts";
import { CheckPart } from "./line-check.tsx";
import { Credentials } from "./line-credentials.tsx";
import { Pace } from "./line-pace.tsx";
import { Surveys } from "./line-surveys.tsx";
import { MailHandling } from "./mail-handling.tsx";
import { MailServers } from "./mail-servers.tsx";
import { mailOf } from "./mail-settings.ts";
import { MailSignIn } from "./mail-sign-in.tsx";

/** One address of the business: what it does now, and everything that may be wrong with it. */
export function LinePage({ id }: { id: string }) {
  const { data: line, error, refetch } = useQuery(lineQuery(id));
  const { me } = useDesk();
  return (
    <>
      <TextButton className="mb-4 font-normal" onClick={() => go({ at: "settings", topic: "lines" })}>
        All lines
      </TextButton>
      {line === undefined ? (
        error === null ? (
          <LineSkeleton />
        ) : (
          <p role="alert" className="text-thread">
            {error instanceof Refusal && error.status === 404 ? "There is no such line." : error.message}{" "}
            <TextButton onClick={() => void refetch()}>Try again</TextButton>
          </p>
        )
      ) : (
        <Shown key={line.id} line={line} operates={me.role === "operator"} />
      )}
    </>
  );
}

function Shown({ line, operates }: { line: Line; operates: boolean }) {
  const atTwilio = line.webhookUrl !== undefined;
  const mail = mailOf(line);
  const oauth = mail?.oauth;
  return (
    <>
      <h2 className="flex items-center gap-2.5 text-title font-semibold text-ink">
        <Icon name={channelIcon(line.channel)} className="text-quiet" />
        {line.name}
      </h2>
      <p className="mt-1 text-thread">
        {channelWords(line.channel)} at <bdi>{addressWords(line.address)}</bdi>
      </p>
      <State line={line} operates={operates} />
      {oauth !== undefined && <MailSignIn line={line} oauth={oauth} operates={operates} />}
      {operates && (atTwilio || mail !== undefined) && <CheckPart line={line} />}
      <LineAddresses line={line} />
      {atTwilio && <Credentials line={line} operates={operates} />}
      {atTwilio && <Pace line={line} operates={operates} />}
      <Surveys line={line} operates={operates} />
      {mail !== undefined && <MailServers line={line} mail={mail} operates={operates} />}
      {mail !== undefined && <MailHandling line={line} mail={mail} operates={operates} />}
      {!operates && <p className="mt-8 text-quiet">You may look here. Changing a line is for operators.</p>}
    </>
  );
}

function State({ line, operates }: { line: Line; operates: boolean }) {
  const { change, busy, failed } = useChangeLine(line);
  const paused = line.state === "paused";
  return (
    <div className="mt-4 mb-10 flex flex-wrap items-center gap-x-6 gap-y-3">
      <p
        role="status"
        className={`min-w-60 flex-1 text-thread ${line.state === "attention" ? "text-failure" : "text-ink"}`}
      >
        {lineWords(line)}
      </p>
      {operates && (
        <QuietButton disabled={busy} onClick={() => void change({ state: paused ? "live" : "paused" })}>
          {paused ? "Resume" : "Pause"}
        </QuietButton>
      )}
      {failed !== undefined && (
        <p role="alert" className="w-full text-failure">
          {failed.sentence}
        </p>
      )}
    </div>
  );
}

function LineSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="bone h-7 w-48" />
      <div className="bone mt-3 h-5 w-64" />
      <div className="bone mt-6 h-32" />
      <div className="bone mt-6 h-40" />
    </div>
  );
}
