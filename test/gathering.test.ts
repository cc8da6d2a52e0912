import { expect, test } from "vitest";
import { createGathering } from "../src/store/gathering.ts";

type Errand = { readonly name: string; readonly lone?: boolean };

/** Somebody at work who ends a go only when told to, and notes what was done with whom. */
function atWork(given: { readonly most?: number; readonly spoils?: string; readonly leaves?: string } = {}) {
  const done: string[] = [];
  const goes: (() => void)[] = [];
  const bring = createGathering<Errand, { readonly name: string }>({
    most: given.most ?? 10,
    mayJoin: ({ lone }) => lone !== true,
    async together(errands) {
      const names = errands.map(({ name }) => name);
      await new Promise<void>((resolve) => goes.push(resolve));
      if (names.includes(given.spoils ?? "")) throw new Error("the go failed");
      done.push(names.join("+"));
      return new Map(errands.filter(({ name }) => name !== given.leaves).map((errand) => [errand, errand]));
    },
    async alone(errand) {
      if (errand.name === given.spoils) throw new Error(`${errand.name} cannot be done`);
      done.push(errand.name);
      return errand;
    },
  });
  /** Ends the go under way, and waits until what follows from it has begun. */
  const end = async (): Promise<void> => {
    goes.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { bring, done, end, underWay: () => goes.length };
}

test("who comes alone is taken at once, and who comes meanwhile goes together in the next", async () => {
  const { bring, done, end, underWay } = atWork();
  const all = Promise.all(["a", "b", "c"].map((name) => bring({ name }, name)));
  expect(underWay()).toBe(1);
  await end();
  await end();
  expect(done).toEqual(["a", "b+c"]);
  expect((await all).map(({ name }) => name)).toEqual(["a", "b", "c"]);
});

test("a go is no larger than it may be, and nobody is forgotten", async () => {
  const { bring, done, end } = atWork({ most: 2 });
  const all = Promise.all(["a", "b", "c", "d"].map((name) => bring({ name }, name)));
  for (let go = 0; go < 3; go++) await end();
  expect(done).toEqual(["a", "b+c", "d"]);
  await all;
});

test("what one person brings is done in their order, also where it may not join the others", async () => {
  const { bring, done, end } = atWork();
  void bring({ name: "somebody" }, "somebody");
  const mine = Promise.all([
    bring({ name: "hello" }, "mira"),
    bring({ name: "STOP", lone: true }, "mira"),
    bring({ name: "really" }, "mira"),
  ]);
  for (let go = 0; go < 3; go++) await end();
  await mine;
  expect(done).toEqual(["somebody", "hello", "STOP", "really"]);
});

test("what makes a go fail fails alone, and the others are done", async () => {
  const { bring, done, end } = atWork({ spoils: "poison" });
  void bring({ name: "first" }, "first");
  const all = Promise.allSettled(["b", "poison", "c"].map((name) => bring({ name }, name)));
  await end();
  await end();
  expect((await all).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(done).toEqual(["first", "b", "c"]);
  void bring({ name: "later" }, "poison");
  await end();
  expect(done.at(-1)).toBe("later");
});

test("what a go leaves undone is done alone", async () => {
  const { bring, done, end } = atWork({ leaves: "b" });
  const b = bring({ name: "b" }, "b");
  await end();
  expect(await b).toEqual({ name: "b" });
  expect(done).toEqual(["b", "b"]);
});
