import { z } from "zod";
import { categories } from "../../bench/triggers/data.ts";
import { type LinearKind, linearKinds } from "../../src/triggers/linear/model.ts";

/** A message with what people said of it. */
export type Row = {
  readonly text: string;
  /** Where it is from: what a model finds in a source that it has not seen is what it will find at a new customer's. */
  readonly source: string;
  /** Near copies of one sentence share a group, so that none is learned from and measured on at once. */
  readonly group: string;
  /** Of which kinds it is an example, and of which the contrary. Of any other it says nothing. */
  readonly says: Readonly<Partial<Record<LinearKind, boolean>>>;
};

const Labelled = z.object({
  text: z.string().min(1),
  category: z.enum([...Object.values(categories), "none", "out_of_knowledge", "hard_negative", "contested"]),
  source: z.string().min(1),
  group: z.string().optional(),
  hard_negative_for: z.string().optional(),
  /** Whether its licence lets a model that learned from it be given away. */
  ship: z.boolean().default(true),
});

/** A judged case, as `GET /metrics/triggers/cases` exports them. */
const Case = z.object({
  text: z.string().min(1),
  kind: z.string(),
  label: z.enum(["positive", "negative"]),
  channel: z.string(),
});

/** Thrown for a file that nobody can or may learn from; the message names the line and what is wrong with it. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}

/** The labelled messages and judged cases of a JSON Lines file. @throws {Unusable} */
export function parseRows(file: string): readonly Row[] {
  const rows = file.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [parse(line, at + 1)]));
  if (rows.length === 0) throw new Unusable("The file is empty");
  return rows;
}

function parse(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Unusable(`Line ${number} is not JSON`, { cause });
  }
  const judged = Case.safeParse(value);
  if (judged.success) {
    const { text, kind, label, channel } = judged.data;
    return { text, source: `our ${channel}`, group: text, says: of([kind], label === "positive") };
  }
  const row = Labelled.safeParse(value);
  if (!row.success) throw new Unusable(`Line ${number} is no labelled message: ${z.prettifyError(row.error)}`);
  if (!row.data.ship) throw new Unusable(`Line ${number} may be measured on and not learned from ("ship": false)`);
  const { text, source, group = text } = row.data;
  return { text, source, group, says: saidBy(row.data) };
}

/**
 * A message that people called by one kind may well be of another too, and contested ones are those on which they did
 * not agree: of that they say nothing.
 */
function saidBy({ category, hard_negative_for: unlike }: z.infer<typeof Labelled>): Row["says"] {
  if (category === "contested") return {};
  if (category === "none" || category === "out_of_knowledge") return of(linearKinds, false);
  const called = category === "hard_negative" ? unlike : category;
  return of(
    linearKinds.filter((kind) => categories[kind] === called),
    category !== "hard_negative",
  );
}

const of = (kinds: readonly string[], yes: boolean): Row["says"] =>
  Object.fromEntries(linearKinds.filter((kind) => kinds.includes(kind)).map((kind) => [kind, yes]));
