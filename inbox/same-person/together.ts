import type { QueryClient } from "@tanstack/react-query";
import type { Customer } from "../../src/http/wire/customers.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { customerQuery } from "../api/queries.ts";
import { say } from "../frame/toast.ts";

/** Makes one customer of two, and says so with the way back. Throws a Refusal. */
export async function joinCustomers(client: QueryClient, customer: string, other: string, name: string): Promise<void> {
  const one = await tell<Customer>(`/customers/${encodeURIComponent(customer)}/merge`, { customer: other });
  refresh(client, one);
  const merge = one.merges.find((each) => each.customer === other);
  say({
    words: `Joined. All that was said with ${name} is in one place.`,
    ...(merge && {
      action: { words: "Undo", run: () => void orSay(separateCustomers(client, one.id, merge.id, "Taken back.")) },
    }),
  });
}

/** Takes that back; `words` say so. Throws a Refusal. */
async function separateCustomers(client: QueryClient, customer: string, merge: string, words: string): Promise<void> {
  refresh(client, await tell<Customer>(`/customers/${encodeURIComponent(customer)}/separate`, { merge }));
  say({ words });
}

/** Separates two who were joined by mistake, and says so with the way back. */
export async function separate(
  client: QueryClient,
  customer: string,
  merge: { readonly id: string; readonly customer: string },
  name: string,
): Promise<void> {
  await orSay(
    separateCustomers(client, customer, merge.id, "").then(() =>
      say({
        words: "Separated. Each has their own history again.",
        action: { words: "Undo", run: () => void orSay(joinCustomers(client, customer, merge.customer, name)) },
      }),
    ),
  );
}

async function orSay(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    say({ words: refusalWords(error), failure: true });
  }
}

/** Whose each conversation is has changed wherever it is shown. */
function refresh(client: QueryClient, customer: Customer): void {
  client.setQueryData(customerQuery(customer.id).queryKey, customer);
  for (const noun of ["conversation", "handoff", "list"]) void outdate(client, [noun]);
}
