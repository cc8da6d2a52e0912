import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { outdate } from "./outdate.ts";

/** A thread on the screen of an agent, and what the server says whenever it has read far enough. */
function opens(stays: boolean) {
  const client = new QueryClient();
  const readings: ((messages: string[]) => void)[] = [];
  const queryFn = () => new Promise<string[]>((resolve) => readings.push(resolve));
  const leave = new QueryObserver(client, { queryKey: ["messages", "7"], queryFn }).subscribe(() => {});
  if (!stays) leave();
  return { client, readings, shown: () => client.getQueryData(["messages", "7"]) };
}

test("a message that comes while an agent opens the thread is there, though the first reading missed it", async () => {
  const { client, readings, shown } = opens(true);
  const outdated = Promise.all([outdate(client, ["messages", "7"]), outdate(client, ["messages"])]);
  readings[0]!(["Hello"]);
  await expect.poll(() => readings).toHaveLength(2);
  readings[1]!(["Hello", "Is anybody there?"]);
  await outdated;
  expect(shown()).toEqual(["Hello", "Is anybody there?"]);
  expect(readings).toHaveLength(2);
});

test("who left before the first reading was done reads anew when they come back", async () => {
  const { client, readings } = opens(false);
  const outdated = outdate(client, ["messages"]);
  readings[0]!(["Hello"]);
  await outdated;
  expect(client.getQueryState(["messages", "7"])).toMatchObject({ data: ["Hello"], isInvalidated: true });
});

test("what an agent goes to next has been read again as well, where that was asked for", async () => {
  const { client, readings, shown } = opens(false);
  readings[0]!(["Hello"]);
  await expect.poll(shown).toEqual(["Hello"]);
  const outdated = outdate(client, ["messages"], "all");
  await expect.poll(() => readings).toHaveLength(2);
  readings[1]!([]);
  await outdated;
  expect(shown()).toEqual([]);
});
