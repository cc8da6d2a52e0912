import { kinds } from "../words/trigger.ts";

type Kind = keyof typeof kinds;

/** Every kind of signal but the operators' own phrases, in the order of the words for them. */
export const signalKinds: readonly Kind[] = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== "custom");
