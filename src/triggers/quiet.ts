import type { Fired } from "./fire.ts";

/** When people last gave a conversation back to the AI, by the id of each trigger that had called them. */
export type Returns = ReadonlyMap<string, Date>;

/**
 * Parts what fired into what may call people and what keeps quiet, because its trigger called for this conversation
 * before and people gave it back less than its `quietMinutes` ago: they have looked, and hear of the same only once.
 */
export function hush(
  fired: readonly Fired[],
  returns: Returns,
  now: Date,
): { readonly calling: readonly Fired[]; readonly quiet: readonly Fired[] } {
  const isQuiet = ({ trigger }: Fired): boolean => {
    const returned = returns.get(trigger.id);
    return returned !== undefined && now.getTime() < returned.getTime() + trigger.quietMinutes * 60_000;
  };
  return { calling: fired.filter((each) => !isQuiet(each)), quiet: fired.filter(isQuiet) };
}
