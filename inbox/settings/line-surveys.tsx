import type { Line } from "../../src/http/wire/lines.ts";
import { Segments } from "./choice.tsx";
import { useChangeLine } from "./line-change.ts";
import { Section } from "./section.tsx";

/** Whether customers are asked how they were helped. */
export function Surveys({ line, operates }: { line: Line; operates: boolean }) {
  const { change, failed } = useChangeLine(line);
  const words = line.surveys
    ? "When a conversation has ended its customer is asked, on this line, how we did: 1 to 5, at most once a week."
    : "Nobody is asked how they were helped.";
  return (
    <Section title="Survey" words={words}>
      {operates && (
        <Segments
          label="Ask customers"
          options={[
            ["on", "After each conversation"],
            ["off", "Never"],
          ]}
          value={line.surveys ? "on" : "off"}
          onChange={(next) => void change({ surveys: next === "on" })}
        />
      )}
      {failed !== undefined && (
        <p role="alert" className="mt-2 text-failure">
          {failed.sentence}
        </p>
      )}
    </Section>
  );
}
