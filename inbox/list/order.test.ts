import { expect, test } from "vitest";
import { holdOrder, mineFirst, stepFrom } from "./order.ts";

const list = (...ids: string[]) => ids.map((id) => ({ id, text: `${id} as it was` }));
const gone = () => undefined;

test("a row does not move under the pointer when somebody new writes", () => {
  const held = holdOrder(list("mira", "joan"), list("tom", "joan", "mira"), gone);
  expect(held.rows.map(({ id }) => id)).toEqual(["mira", "joan"]);
  expect(held.arrived).toBe(1);
});

test("a row that is pointed at still shows the newest words", () => {
  const held = holdOrder(list("mira"), [{ id: "mira", text: "third time!" }], gone);
  expect(held.rows[0]?.text).toBe("third time!");
});

test("a row that a colleague took stays until the pointer leaves, with what is known of it now", () => {
  const held = holdOrder(list("mira", "joan"), list("joan"), (id) => ({ id, text: "taken by Jonas" }));
  expect(held.rows.map(({ text }) => text)).toEqual(["taken by Jonas", "joan as it was"]);
  expect(held.arrived).toBe(0);
});

test("scrolling to the end brings the next page although the pointer is there", () => {
  const held = holdOrder(list("a", "b"), list("a", "b", "c", "d"), gone);
  expect(held.rows.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(held.arrived).toBe(0);
});

test("j and k stop at the ends and start at the top", () => {
  expect(stepFrom(["a", "b"], undefined, 1)).toBe("a");
  expect(stepFrom(["a", "b"], "a", 1)).toBe("b");
  expect(stepFrom(["a", "b"], "b", 1)).toBe("b");
  expect(stepFrom(["a", "b"], "a", -1)).toBe("a");
  expect(stepFrom([], "a", 1)).toBeUndefined();
});

test("whom an agent is asked to take stands first, once, also from beyond the first page", () => {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  expect(ids(mineFirst(list("tom", "mira"), list("mira")))).toEqual(["mira", "tom"]);
  expect(ids(mineFirst(list("tom"), list("joan")))).toEqual(["joan", "tom"]);
});
