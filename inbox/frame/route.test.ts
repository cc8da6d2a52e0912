import { expect, test } from "vitest";
import { readRoute, type Route, writeRoute } from "./route.ts";

test("every place has an address that leads back to it", () => {
  const places: Route[] = [
    { at: "inbox", view: "waiting" },
    { at: "inbox", view: "mine", conversation: "a/b c" },
    { at: "settings" },
    { at: "settings", topic: "lines" },
    { at: "settings", topic: "lines", one: "new" },
    { at: "settings", topic: "triggers", one: "a b" },
    { at: "figures" },
    { at: "sign-in" },
  ];
  for (const place of places) expect(readRoute(writeRoute(place))).toEqual(place);
});

test("an address that nobody knows leads to the people who wait", () => {
  expect(readRoute("/inbox/nonsense")).toEqual({ at: "inbox", view: "waiting" });
  expect(readRoute("/")).toEqual({ at: "inbox", view: "waiting" });
});
