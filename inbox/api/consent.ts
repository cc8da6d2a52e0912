import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { SetConsent } from "../../src/http/wire/customers.ts";
import type { z } from "zod";
import { tell } from "./ask.ts";
import { outdate } from "./outdate.ts";

/** Writes down what a customer wants of our messages, and shows it wherever they are on screen. Throws a Refusal. */
export async function setConsent(
  client: QueryClient,
  conversation: Conversation,
  body: z.infer<typeof SetConsent>,
): Promise<void> {
  const { id, customer } = conversation;
  await tell(`/customers/${encodeURIComponent(customer.id)}/consent`, body);
  await Promise.all(
    [["customer", customer.id], ["conversation"], ["messages", id], ["list"]].map((queryKey) =>
      outdate(client, queryKey),
    ),
  );
}
