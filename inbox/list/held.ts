import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { holdOrder } from "./order.ts";

/** The rows as they are shown, held in place while `held`. Another view or search starts anew. */
export function useHeld(what: string, fresh: readonly Conversation[], held: boolean) {
  const client = useQueryClient();
  const shown = useRef<{ what: string; rows: readonly Conversation[] }>({ what, rows: [] });
  const latest = (id: string) => client.getQueryData<Conversation>(["conversation", id]);
  const result =
    held && shown.current.what === what && shown.current.rows.length > 0
      ? holdOrder(shown.current.rows, fresh, latest)
      : { rows: fresh, arrived: 0 };
  shown.current = { what, rows: result.rows };
  return result;
}
