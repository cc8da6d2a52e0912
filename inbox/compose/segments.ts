import { useDeferredValue, useEffect, useState } from "react";
import type { Counted } from "../words/segments.ts";

type Count = (text: string) => Counted;
let loaded: Count | undefined;
let loading: Promise<Count> | undefined;

/** Beyond this nobody counts segments, and counting them would hold up the typing: its work grows squared. */
const mostCounted = 5_000;

/** The alphabet of carriers is large: it comes once somebody writes where it matters. */
async function load(): Promise<Count> {
  const { SegmentedMessage } = await import("sms-segments-calculator");
  loaded = (text) => {
    const message = new SegmentedMessage(text);
    const unicode = message.getEncodingName() === "UCS-2";
    const used = unicode ? text.length : message.numberOfCharacters;
    const segments = message.segmentsCount;
    return {
      segments,
      left: segments > 1 ? 0 : (unicode ? 70 : 160) - used,
      forcing: unicode ? [...new Set(message.getNonGsmCharacters())] : [],
    };
  };
  return loaded;
}

/** How a text will be cut, behind the typing and never in its way; undefined where the channel does not cut. */
export function useSegments(text: string, counts: boolean): Counted | undefined {
  const lazy = useDeferredValue(text);
  const [count, setCount] = useState<{ by: Count } | undefined>(loaded && { by: loaded });
  const wanted = counts && lazy !== "" && lazy.length <= mostCounted;
  useEffect(() => {
    if (!wanted || count !== undefined) return;
    loading ??= load();
    loading.then(
      (by) => setCount({ by }),
      // Without it nothing is counted, which stops nobody from writing.
      () => (loading = undefined),
    );
  }, [wanted, count]);
  return wanted ? count?.by(lazy) : undefined;
}
