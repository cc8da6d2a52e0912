import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Line } from "../../src/http/wire/lines.ts";
import { Refusal, tell } from "../api/ask.ts";
import { refusalWords, useDesk } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { teamsQuery } from "../api/queries.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { said, TextField } from "../frame/text-field.tsx";
import { Choice, Segments } from "./choice.tsx";
import { checkOnArrival } from "./line-check.tsx";
import { mistakesOf, noMistakes } from "./line-problem.ts";
import { MailFields, mailSaid } from "./mail-fields.tsx";
import { Topical } from "./page.tsx";
import { TwilioFields, twilioSaid } from "./twilio-fields.tsx";

type Channel = "sms" | "whatsapp" | "email";
const lines = { at: "settings", topic: "lines" } as const;

/** Adds an address that customers can write to; its own page then proves that it works. */
export function NewLine() {
  const client = useQueryClient();
  const { me } = useDesk();
  const { data: teams } = useQuery(teamsQuery);
  const [channel, setChannel] = useState<Channel>("sms");
  const [busy, setBusy] = useState(false);
  const [{ fields, rest }, setMistakes] = useState(noMistakes);
  const isMail = channel === "email";

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const team = said(form, "team");
    const given = isMail ? mailSaid(form) : twilioSaid(form);
    setBusy(true);
    setMistakes(noMistakes);
    try {
      const line = await tell<Line>("/lines", {
        channel,
        name: said(form, "name"),
        ...(team !== "" && { team }),
        ...given,
      });
      client.setQueryData(["lines", line.id], line);
      void outdate(client, ["lines"]);
      // Nobody is asked at the provider before somebody has signed in.
      if (isMail && line.signedIn !== false) checkOnArrival(line.id);
      go({ ...lines, one: line.id }, "replace");
    } catch (error) {
      setMistakes(mistakesOf(error instanceof Refusal ? error.problem : undefined, refusalWords(error)));
      setBusy(false);
      // The first mistake may be far above the button.
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
  };

  if (me.role !== "operator") return <p>Adding a line is for operators.</p>;
  return (
    <Topical
      title="Add a line"
      words={
        isMail
          ? "A mailbox that customers write to. Its page then checks that mail comes and goes."
          : "A number that is yours at Twilio. Its page then gives you the addresses to paste there, and checks that it works."
      }
    >
      <form onSubmit={(event) => void add(event)} className="flex max-w-md flex-col gap-5">
        <Segments
          label="Channel"
          value={channel}
          onChange={(next) => {
            setMistakes(noMistakes);
            setChannel(next);
          }}
          options={[
            ["sms", "SMS"],
            ["whatsapp", "WhatsApp"],
            ["email", "E-mail"],
          ]}
        />
        <TextField
          name="name"
          label="Name"
          hint={isMail ? "What colleagues call it, and customers see beside the address." : "What colleagues call it."}
          placeholder="Shop"
          required
          error={fields.name}
        />
        {isMail ? (
          <TextField
            key="mail"
            name="address"
            label="Mail address"
            type="email"
            placeholder="support@example.com"
            required
            error={fields.address}
          />
        ) : (
          <TextField
            key="phone"
            name="address"
            label="Number"
            hint="With its country, as +1 555 010 0100."
            placeholder="+15550100100"
            inputMode="tel"
            required
            error={fields.address}
          />
        )}
        <Choice label="Team" name="team" defaultValue="">
          <option value="">By what the customer asks</option>
          {teams?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        {isMail ? <MailFields mistakes={fields} /> : <TwilioFields mistakes={fields} />}
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
