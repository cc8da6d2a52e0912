import { expect, test } from "vitest";
import { withoutDisclosure } from "../inbox/words/disclosure.ts";
import { disclosed } from "../src/reply/wording.ts";

test.each(["en", "de", "fr", "es", "it", "pt", "nl", "no", "sv", "da", "pl"])(
  "an agent reads in the list what the AI answered, and not that it is one (%s)",
  (language) => {
    expect(withoutDisclosure(`${disclosed(null, language)}\n\nIt takes 2 to 3 days.`)).toBe("It takes 2 to 3 days.");
  },
);

test("an answer that speaks of an AI stays whole", () => {
  expect(withoutDisclosure("Our lamp has no AI in it.")).toBe("Our lamp has no AI in it.");
});
