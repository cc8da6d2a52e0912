import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { inTurn, isMoving } from "./moving.ts";

test("an undo never overtakes what it undoes, and another conversation waits for neither", async () => {
  const client = new QueryClient();
  const told: string[] = [];
  const answers = new Map<string, () => void>();
  const tells = (id: string, what: string) =>
    inTurn(client, id, "move", () => {
      told.push(what);
      return new Promise<void>((resolve) => answers.set(what, resolve));
    });
  const passed = tells("7", "pass");
  const undone = tells("7", "take");
  const other = tells("8", "resolve");
  await expect.poll(() => told).toEqual(["pass", "resolve"]);

  answers.get("pass")!();
  await passed;
  expect(isMoving(client, "7")).toBe(true);
  await expect.poll(() => told).toEqual(["pass", "resolve", "take"]);
  answers.get("take")!();
  await undone;
  expect([isMoving(client, "7"), isMoving(client, "8"), isMoving(client)]).toEqual([false, true, true]);
  answers.get("resolve")!();
  await other;
  expect(isMoving(client)).toBe(false);
});

test("what was refused keeps nothing back", async () => {
  const client = new QueryClient();
  const refused = inTurn(client, "7", "move", () => Promise.reject(new Error("no")));
  const next = inTurn(client, "7", "look", () => Promise.resolve("done"));
  await expect(refused).rejects.toThrow("no");
  await expect(next).resolves.toBe("done");
});
