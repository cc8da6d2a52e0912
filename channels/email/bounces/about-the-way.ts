import type { Cause } from "./cause.ts";
import { anyOf } from "./phrases.ts";

// What is said of the servers on the way.

export const notReached: Cause = {
  says: "The mail server could not be reached, and the time for trying is over.",
  permanent: false,
  detail: 947,
  words: anyOf(
    /timed? ?out/,
    /expired/,
    /(queue|failing|trying|tried) (\w+ ){0,3}too long/,
    /for a long time/,
    /multiple retries/,
    /has been (delayed|in the queue)/,
    /not (yet )?(been )?(collected|delivered) (to|after)/,
    /(connect\w*|establish an?) (\w+ ){0,4}(refused|failed|reset|dropped)/,
    /(n't|not) (able to )?(establish|connect|respond)/,
    /did not accept our requests to connect/,
    /connection refused/,
    /unreachable/,
    /deferred/,
    /no route/,
    /aborted after/,
    /after [\d.]+ (hour|day)/,
    /\d attempts/,
    /failed \d+ attempts/,
    /could not find a gateway/,
    /not responding/,
    /no answer from/,
  ),
};

export const circle: Cause = {
  says: "Mail goes in a circle between servers of the recipient. Only those who run them can mend it.",
  permanent: false,
  detail: 944,
  words: anyOf(/too many hops/, /loop(s|ing| detected| back)?\b/, /hop count/, /mail loop/),
};

export const fault: Cause = {
  says: "The recipient's mail server has a fault of its own.",
  permanent: false,
  detail: 930,
  words: anyOf(
    /system (error|failure|config)/,
    /internal (server )?error/,
    /local (error|configuration)/,
    /temporar/,
    /server (error|config)/,
    /resources/,
    /configuration error/,
    /command died/,
    /software/,
  ),
};
