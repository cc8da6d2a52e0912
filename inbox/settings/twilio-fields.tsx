import { useState } from "react";
import { TextButton } from "../frame/button.tsx";
import { said, TextField } from "../frame/text-field.tsx";
import type { LineMistakes } from "./line-problem.ts";

const more = ["apiKeySid", "apiKeySecret", "messagingServiceSid", "perSecond"] as const;

/** What a number at Twilio needs. */
export function TwilioFields({ mistakes }: { mistakes: LineMistakes["fields"] }) {
  const [wanted, setWanted] = useState(false);
  // A mistake must not hide.
  const open = wanted || more.some((name) => mistakes[name] !== undefined);
  return (
    <>
      <TextField
        name="accountSid"
        label="Account SID"
        hint="On the first page of the Twilio console; of a subaccount, its own."
        placeholder="AC…"
        required
        error={mistakes.accountSid}
      />
      <TextField
        name="authToken"
        label="Auth token"
        hint="Beside it in the console."
        type="password"
        required
        error={mistakes.authToken}
      />
      <div>
        <TextButton aria-expanded={open} onClick={() => setWanted(!open)}>
          API key, messaging service, pace
        </TextButton>
        <div className={`mt-3 flex flex-col gap-5 ${open ? "" : "hidden"}`}>
          <TextField
            name="apiKeySid"
            label="API key SID"
            hint="Sends in place of the auth token."
            placeholder="SK…"
            error={mistakes.apiKeySid}
          />
          <TextField name="apiKeySecret" label="API key secret" type="password" error={mistakes.apiKeySecret} />
          <TextField
            name="messagingServiceSid"
            label="Messaging service SID"
            hint="Where the number belongs to one."
            placeholder="MG…"
            error={mistakes.messagingServiceSid}
          />
          <TextField
            name="perSecond"
            label="Messages a second, at most"
            inputMode="decimal"
            error={mistakes.perSecond}
          />
        </div>
      </div>
    </>
  );
}

/** What stands in them, as the API takes it; what was left empty is left out. */
export function twilioSaid(form: HTMLFormElement) {
  const names = ["accountSid", "authToken", "apiKeySid", "apiKeySecret", "messagingServiceSid"];
  const perSecond = said(form, "perSecond");
  return {
    address: said(form, "address").replaceAll(/[\s().-]/g, ""),
    twilio: {
      ...Object.fromEntries(names.flatMap((name) => (said(form, name) === "" ? [] : [[name, said(form, name)]]))),
      ...(perSecond !== "" && { perSecond: Number(perSecond) }),
    },
  };
}
