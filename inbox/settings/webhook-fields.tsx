import { said, TextField } from "../frame/text-field.tsx";
import { families } from "./webhook-queries.ts";

/** What a mistake can be about. */
export const webhookFields = ["name", "url", "events"];
type Props = {
  before: { readonly name: string; readonly url: string; readonly events: readonly string[] };
  mistakes: Readonly<Record<string, string>>;
};

/** What an address is called, where it is, and what it hears of. */
export function WebhookFields({ before, mistakes }: Props) {
  // What was chosen by the API and is no family of ours is kept, as it is.
  const others = before.events.filter((event) => !families.some(([family]) => family === event));
  return (
    <>
      <TextField
        name="name"
        label="Name"
        hint="What colleagues call it."
        placeholder="Desk screen"
        defaultValue={before.name}
        required
        error={mistakes["name"]}
      />
      <TextField
        name="url"
        label="Address"
        type="url"
        hint="It gets a POST with JSON, signed, for every event. It must be public and begin with https."
        placeholder="https://example.com/baton"
        defaultValue={before.url}
        required
        error={mistakes["url"]}
      />
      <fieldset>
        <legend className="mb-1 font-medium text-ink">It hears of</legend>
        {[...families, ...others.map((event) => [event, event] as const)].map(([event, words]) => (
          <label key={event} className="flex items-center gap-2.5 py-1 touch:py-2.5">
            <input
              type="checkbox"
              name="events"
              value={event}
              defaultChecked={before.events.includes(event)}
              className="size-3.5 accent-ink"
            />
            {words}
          </label>
        ))}
        {mistakes["events"] !== undefined && (
          <p role="alert" className="text-failure">
            {mistakes["events"]}
          </p>
        )}
      </fieldset>
    </>
  );
}

/** What a form of these fields says. */
export function webhookSaid(form: HTMLFormElement) {
  const events = new FormData(form).getAll("events").filter((event) => typeof event === "string");
  return { name: said(form, "name"), url: said(form, "url"), events };
}
