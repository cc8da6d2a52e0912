import type { Cause } from "./cause.ts";
import { anyOf } from "./phrases.ts";

// What is said of us and our mail. Where an operator can mend it, it says so.

export const notOurs: Cause = {
  says: "The mail server could not confirm that the mail is ours, so it refused it. An operator must look at SPF, DKIM and DMARC of the line's domain.",
  permanent: false,
  detail: 972,
  statuses: ["7.20", "7.21", "7.22", "7.23", "7.24", "7.26"],
  words: anyOf(
    /\b(dmarc|dkim|spf)\b/,
    /unauthenticated/,
    /not authenticated/,
    /authentication (checks?|policy|required by)/,
  ),
};

export const nameless: Cause = {
  says: "The mail server does not trust the server that sent the mail, because that has no proper name. An operator must look at it.",
  permanent: false,
  detail: 973,
  statuses: ["7.25"],
  words: anyOf(
    /\bptr\b/,
    /reverse (dns|lookup|hostname|host|ip)/,
    /rdns/,
    /cannot find your (reverse )?hostname/,
    /no reverse/,
    /hostname required/,
  ),
};

export const spam: Cause = {
  says: "The mail server took the mail for unwanted advertising and refused it.",
  permanent: false,
  detail: 980,
  words: anyOf(
    /\bspam\b/,
    /spamm/,
    /unsolicited/,
    /bulk mail/,
    /junk mail/,
    /blocked by (our )?content/,
    /mail rejet/,
    /ofr_506/,
    /rejected by (content|anti)/,
  ),
};

export const virus: Cause = {
  says: "The mail server found a virus in the mail, or took a file for one.",
  permanent: false,
  detail: 970,
  words: anyOf(/\bvirus/, /malware/, /trojan/, /infected/),
};

export const relaying: Cause = {
  says: "The mail server does not let the line's address send through it. An operator must look at it.",
  permanent: false,
  detail: 909,
  words: anyOf(
    /relay(ing)? (not|is|access|denied|prohibited)/,
    /relay access/,
    /not relay/,
    /to relay/,
    /relaying/,
    /unable to relay/,
    /no relay/,
  ),
};

export const badSender: Cause = {
  says: "The mail server does not take mail from the line's address. An operator must look at it.",
  permanent: false,
  detail: 918,
  statuses: ["1.7", "1.8"],
  words: anyOf(
    /sender (address|domain|rejected|denied|verif|unknown|not)/,
    /(bad|invalid|unknown) sender/,
    /from address/,
    /return address/,
    /mail from (\S+ )?(rejected|denied|domain)/,
  ),
};

export const tooMany: Cause = {
  says: "Too many mails were sent to this server at once.",
  permanent: false,
  detail: 945,
  words: anyOf(
    /too many (connections?|concurrent|sessions?|messages|recipients|mails)/,
    /rate[- ]?limit/,
    /(mail|sending|receiving mail) (at too|rate|quickly)/,
    /too (fast|quickly|frequent)/,
    /throttl/,
    /frequency/,
    /concurren/,
  ),
};

export const blocked: Cause = {
  says: "The mail server does not take mail from where ours comes from. An operator must look at it.",
  permanent: false,
  detail: 971,
  words: anyOf(
    /block(ed|list)/,
    /black ?list/,
    /invalid ip/,
    /unverif\w+ (sending )?ip/,
    /daily (\w+ )?quota/,
    /insecure mail relay/,
    /\brbl\b/,
    /dnsbl/,
    /spamhaus/,
    /reputation/,
    /client host/,
    /your (ip|host|server|network)/,
    /access denied/,
    /banned/,
    /denied by/,
    /ip address/,
    /not (allowed|permitted|accepting)/,
    /service refused/,
    /please use the smtp/,
    /bad helo/,
    /helo command/,
  ),
};

export const content: Cause = {
  says: "The mail server did not like what the mail contains.",
  permanent: false,
  detail: 960,
  words: anyOf(
    /content/,
    /header/,
    /malformed/,
    /attachment/,
    /line too long/,
    /8bit/,
    /rfc ?\d+/,
    /compliant/,
    /message rejected/,
  ),
};

export const rules: Cause = {
  says: "The recipient's rules refuse this mail.",
  permanent: false,
  detail: 918,
  words: anyOf(
    /policy/,
    /rejected/,
    /denied/,
    /may not have permission/,
    /groups\.google\.com\/support/,
    /not authori[sz]ed/,
    /permission/,
    /refuse/,
    /sender/,
    /security/,
    /restricted/,
    /not accept/,
    /prohibit/,
  ),
};
