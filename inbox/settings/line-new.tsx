import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Line } from "../../src/http/wire/lines.ts";
import { Refusal, tell } from "../api/ask.ts";
import { refusalWords, useDesk } from "../api/desk.ts";
import { teamsQuery } from "../api/queries.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { said, TextField } from "../frame/text-field.tsx";
import { mistakesOf, noMistakes } from "./line-problem.ts";
import { Topical } from "./page.tsx";

type Phone = "sms" | "whatsapp";
const lines = { at: "settings", topic: "lines" } as const;

/** Adds a phone number or a WhatsApp sender; its own page then proves that it works. */
export function NewLine() {
  const client = useQueryClient();
  const { me } = useDesk();
  const { data: teams } = useQuery(teamsQuery);
  const [channel, setChannel] = useState<Phone>("sms");
  const [more, setMore] = useState(false);
  const [busy, setBusy] = useState(false);
  const [{ fields, rest }, setMistakes] = useState(noMistakes);

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setMistakes(noMistakes);
    try {
      const line = await tell<Line>("/lines", newLineOf(channel, form));
      client.setQueryData(["lines", line.id], line);
      void client.invalidateQueries({ queryKey: ["lines"], exact: true });
      go({ ...lines, line: line.id }, "replace");
    } catch (error) {
      const mistakes = mistakesOf(error instanceof Refusal ? error.problem : undefined, refusalWords(error));
      setMistakes(mistakes);
      if (Object.keys(mistakes.fields).some((name) => optional.has(name))) setMore(true);
      setBusy(false);
    }
  };

  if (me.role !== "operator") return <p>Adding a line is for operators.</p>;
  return (
    <Topical
      title="Add a line"
      words="A number that is yours at Twilio. Its page then gives you the addresses to paste there, and checks that it works."
    >
      <form onSubmit={(event) => void add(event)} className="flex max-w-md flex-col gap-5">
        <fieldset>
          <legend className="mb-1 font-medium text-ink">Channel</legend>
          <div className="inline-flex overflow-hidden rounded-s border border-edge">
            {(["sms", "whatsapp"] as const).map((value) => (
              <button
                key={value}
                type="button"
                aria-pressed={channel === value}
                onClick={() => setChannel(value)}
                className="border-edge px-4 py-1.5 not-first:border-l -outline-offset-2 hover:bg-soft aria-pressed:bg-soft aria-pressed:font-semibold aria-pressed:text-ink"
              >
                {value === "sms" ? "SMS" : "WhatsApp"}
              </button>
            ))}
          </div>
        </fieldset>
        <TextField
          name="name"
          label="Name"
          hint="What colleagues call it."
          placeholder="Shop"
          required
          error={fields.name}
        />
        <TextField
          name="address"
          label="Number"
          hint="With its country, as +1 555 010 0100."
          placeholder="+15550100100"
          inputMode="tel"
          required
          error={fields.address}
        />
        <label className="block">
          <span className="font-medium text-ink">Team</span>
          <select
            name="team"
            defaultValue=""
            className="mt-1 block h-9 w-full rounded-s border border-edge bg-page px-2.5 text-ink outline-offset-0"
          >
            <option value="">By what the customer asks</option>
            {teams?.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <TextField
          name="accountSid"
          label="Account SID"
          hint="On the first page of the Twilio console; of a subaccount, its own."
          placeholder="AC…"
          required
          error={fields.accountSid}
        />
        <TextField
          name="authToken"
          label="Auth token"
          hint="Beside it in the console."
          type="password"
          required
          error={fields.authToken}
        />
        <div>
          <TextButton aria-expanded={more} onClick={() => setMore(!more)}>
            API key, messaging service, pace
          </TextButton>
          <div className={`mt-3 flex flex-col gap-5 ${more ? "" : "hidden"}`}>
            <TextField
              name="apiKeySid"
              label="API key SID"
              hint="Sends in place of the auth token."
              placeholder="SK…"
              error={fields.apiKeySid}
            />
            <TextField name="apiKeySecret" label="API key secret" type="password" error={fields.apiKeySecret} />
            <TextField
              name="messagingServiceSid"
              label="Messaging service SID"
              hint="Where the number belongs to one."
              placeholder="MG…"
              error={fields.messagingServiceSid}
            />
            <TextField
              name="perSecond"
              label="Messages a second, at most"
              inputMode="decimal"
              error={fields.perSecond}
            />
          </div>
        </div>
        {rest !== undefined && (
          <p role="alert" className="text-failure">
            {rest}
          </p>
        )}
        <div className="flex items-center gap-4">
          <PrimaryButton type="submit" disabled={busy}>
            Add the line
          </PrimaryButton>
          <TextButton onClick={() => go(lines)}>Leave it</TextButton>
        </div>
      </form>
    </Topical>
  );
}

const optional: ReadonlySet<string> = new Set(["apiKeySid", "apiKeySecret", "messagingServiceSid", "perSecond"]);

/** What the API takes; what was left empty is left out. */
function newLineOf(channel: Phone, form: HTMLFormElement): unknown {
  const some = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (said(form, name) === "" ? [] : [[name, said(form, name)]])));
  const perSecond = said(form, "perSecond");
  return {
    channel,
    name: said(form, "name"),
    address: said(form, "address").replaceAll(/[\s().-]/g, ""),
    ...some(["team"]),
    twilio: {
      ...some(["accountSid", "authToken", "apiKeySid", "apiKeySecret", "messagingServiceSid"]),
      ...(perSecond !== "" && { perSecond: Number(perSecond) }),
    },
  };
}
