import type { Cause } from "./cause.ts";
import { anyOf } from "./phrases.ts";

// What is said of whom the mail was for.

export const full: Cause = {
  says: "The mailbox is full.",
  permanent: false,
  detail: 922,
  statuses: ["2.2"],
  words: anyOf(
    /mail ?(box|folder|store|drop) (is |was |has been )?(full|over|exceed)/,
    /over ?quota/,
    /quota (\w+ )?(exceed|violat|full|limit)/,
    /quotaexceed/,
    /exceed\w* (\w+ ){0,4}(quota|storage)/,
    /disk quota/,
    /out of storage/,
    /storage (limit|space|allocation)/,
    /too much mail/,
    /inbox is full/,
    /(is |are )full\b/,
    /not enough (storage|space|disk)/,
    /insufficient (disk|system storage|storage)/,
    /mailbox size/,
    /over the (maximum |allowed )?(limit|quota)/,
    /容量/,
  ),
};

export const moved: Cause = {
  says: "The person has left this address.",
  permanent: true,
  detail: 916,
  statuses: ["1.6"],
  words: anyOf(
    /has moved/,
    /no longer (at|with|uses|works)/,
    /address has changed/,
    /new address/,
    /forwarding address/,
    /hasmoved/,
  ),
};

export const tooLarge: Cause = {
  says: "The mail is too large for the recipient's mailbox.",
  permanent: false,
  detail: 934,
  statuses: ["2.3", "3.4"],
  words: anyOf(
    /(message|mail) (is |was )?(too (large|big)|larger)/,
    /(message|mail) size/,
    /size (limit|exceed)/,
    /exceed\w* (\w+ ){0,4}size/,
    /too large/,
    /too big/,
    /sizelimit/,
    /content too/,
  ),
};

export const switchedOff: Cause = {
  says: "The mailbox is switched off at present.",
  detail: 921,
  words: anyOf(
    /(account|mailbox|user|recipient|address|domain)(\(s\))? (\S+ ){0,3}(disabled|suspended|deactivated|inactive|not active|locked|discontinued|blocked temporarily|temporarily (disabled|locked))/,
    /\b(is|been) (\w+ )?(disabled|inactive|suspended|deactivated|not active)\b/,
    /(inactive|disabled|suspended|dormant|not active) (email |e-mail )?(user|address|account|mailbox|recipient)/,
    /out of (service|action)/,
    /over bandwidth/,
  ),
};

export const takesNoMail: Cause = {
  says: "The domain of this address takes no mail.",
  permanent: true,
  detail: 932,
  statuses: ["1.10"],
  words: anyOf(
    /null mx/,
    /does(n't| not) (accept|receive) (any )?(e-?)?mail/,
    /not accept (any )?(e-?)?mail/,
    /nullmx/,
    /no mail (is )?accepted/,
    /sends? and receives? no mail/,
  ),
};

export const noDomain: Cause = {
  says: "The domain of this address does not exist.",
  permanent: true,
  detail: 912,
  words: anyOf(
    /(host|domain|site)( name)? (is )?(unknown|not found|not exist|does(n't| not) exist|name (is )?unknown|lookup failed)/,
    /(unknown|no such|invalid|bad|unrouteable|illegal|non-?existent) (mail )?(host|domain|destination host|mail domain)/,
    /host unknown/,
    /domain (\S+ )?(does not|doesn't|not) (exist|found)/,
    /nxdomain/,
    /name service error/,
    /couldn'?t find any host/,
    /name or service not known/,
    /recipient domain/,
    /no such (host|domain)/,
    /all relevant mx records point to non-existent hosts/,
    /illegal host/,
  ),
};

export const noMailbox: Cause = {
  says: "There is no such mailbox.",
  permanent: true,
  detail: 911,
  words: anyOf(
    /(user|recipient|mailbox|account|addressee?|address|userid|e-?mail|destinat\w+|local ?part)( name| address)?(\s\S+)? (is |was |has been |are )?(unknown|not found|not (recogni[sz]ed|known|exist|listed|valid|a valid|available here|a (known|local))|does(n't| not) exist|invalid|undeliverable|no longer (available|valid|exist|active|in use)|isn't|is wrong)/,
    /(unknown|no such|invalid|non-?existent|bad|unrouteable|nonexisting|undeliverable|unrecogni[sz]ed|not a valid|illegal) (\w+ )?(user|recipient|mailbox|account|address|local|userid|alias|mail ?drop|destination|name|person|final delivery)/,
    /no mailbox/,
    /doesn't have a/,
    /does not have an? /,
    /no valid recipient/,
    /not (our|a) (customer|user|known)/,
    /not a known user/,
    /no (user|account|recipient) /,
    /can'?t find/,
    /user does not/,
    /not listed/,
    /does not exist/,
    /doesn'?t exist/,
    /address rejected: *(user|undeliverable|no|unknown|\S+@?\S* *\[rcpt)/,
    /address rejected\W*$/,
    /mailbox unavailable/,
    /user not/,
    /not known/,
    /couldn't be found/,
    /wasn't found/,
    /was not found/,
    /adresse d\S* inconnu/,
    /unbekannt/,
    /存在しません/,
    /リストにありません/,
    /宛先不明/,
    /address is correct/,
    /no such person/,
    /見つかりません/,
    /不存在/,
    /inconnu/,
    /sconosciuto/,
    /desconocid/,
    /no matches/,
    /recipnotfound/,
    /resolver\.adr/,
    /no users? here/,
    /not a user/,
    /554 delivery error: dd/,
    /not in (our|the) directory/,
  ),
};
