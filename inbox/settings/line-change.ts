import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ChangeLine, Line } from "../../src/http/wire/lines.ts";
import { ask, Refusal } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { type LineMistakes, mistakesOf } from "./line-problem.ts";

type Failed = { readonly sentence: string; readonly mistakes: LineMistakes };

/** Changes a line and shows it as it then is. `change` resolves to whether it worked. */
export function useChangeLine({ id }: Line) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const change = async (body: ChangeLine): Promise<boolean> => {
    setBusy(true);
    setFailed(undefined);
    try {
      const line = await ask<Line>(`/lines/${encodeURIComponent(id)}`, { method: "PATCH", body });
      client.setQueryData(["lines", id], line);
      void outdate(client, ["lines"]);
      return true;
    } catch (error) {
      const sentence = refusalWords(error);
      setFailed({ sentence, mistakes: mistakesOf(error instanceof Refusal ? error.problem : undefined, sentence) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { change, busy, failed };
}
