/** A screen says every 15 s that it is open; who has said nothing for so long is not there. */
const presentSeconds = 60;

/** In SQL, of a row of `presence` (or of none): the agent is there at $now. */
export const isPresent = (now: string): string =>
  `(presence.state = 'available' AND presence.seen_at > ${now}::timestamptz - make_interval(secs => ${presentSeconds}))`;
