import { useQuery } from "@tanstack/react-query";
import type { Channel } from "../../src/http/wire/channels.ts";
import { channelsQuery } from "./queries.ts";

/** How a channel differs from others; undefined until that is known, and then the composer promises nothing. */
export function useChannel(name: string): Channel | undefined {
  const { data } = useQuery(channelsQuery);
  return data?.items.find((channel) => channel.name === name);
}
