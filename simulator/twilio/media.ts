import express, { type Router } from "express";
import { rfc2822 } from "./dates.ts";
import { refuse } from "./fault.ts";
import { olderPage } from "./paging.ts";
import { newSid } from "./sid.ts";

/** How a file goes wrong when it is fetched: at Twilio itself, or at the address that Twilio redirects to. */
export type MediaFault =
  | "gone"
  | "forbidden"
  /** Not there for the first requests. */
  | { readonly missingFor: number }
  /** Sent on to this address instead of Twilio's own. */
  | { readonly redirect: string }
  | "never ends"
  | "drips"
  | "huge"
  | "gzip bomb";

/** A file as Twilio keeps it. `type` is what Twilio says that it is; the bytes may be something else. */
export type StandInMedia = {
  readonly sid: string;
  readonly account: string;
  readonly message: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly fault: MediaFault | undefined;
  readonly created: Date;
  /** How often it was asked for, with credentials. */
  asked: number;
};

/** The files of every account, both ways. */
export type MediaShelf = {
  readonly all: readonly StandInMedia[];
  keep(
    media: Pick<StandInMedia, "account" | "message" | "type" | "bytes"> & { readonly fault?: MediaFault | undefined },
  ): StandInMedia;
  find(sid: string): StandInMedia | undefined;
};

/** Begins empty. */
export function createShelf(): MediaShelf {
  const all: StandInMedia[] = [];
  return {
    all,
    keep(given) {
      const media = { fault: undefined, ...given, sid: newSid("ME"), created: new Date(), asked: 0 };
      all.push(media);
      return media;
    },
    find: (sid) => all.find((media) => media.sid === sid),
  };
}

/** Where the webhook says that a file is. It is always Twilio's own address, whatever the client was redirected to. */
export const mediaUrl = ({ account, message, sid }: StandInMedia): string =>
  `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages/${message}/Media/${sid}`;

/** The files of a message, behind the account's credentials; the bytes lie at another address, without any. */
export function mediaApi(shelf: MediaShelf, cdnUrl: () => string): Router {
  const router = express.Router({ mergeParams: true });
  const of = (message: string | undefined) => shelf.all.filter((media) => media.message === message);
  const asked = (request: express.Request) =>
    of(request.params["message"] as string | undefined).find(({ sid }) => sid === request.params["media"]);
  router.get("/Media.json", (request, response) => {
    const { message } = request.params as Readonly<Record<string, string>>;
    response.json(olderPage(request, "media_list", of(message), toJson));
  });
  router.get("/Media/:media.json", (request, response) => {
    const media = asked(request);
    if (media === undefined) refuse(response, 20404);
    else response.json(toJson(media));
  });
  router.delete(["/Media/:media.json", "/Media/:media"], (_request, response) => void response.status(204).end());
  router.get("/Media/:media", (request, response) => {
    const media = asked(request);
    if (media === undefined) return refuse(response, 20404);
    media.asked += 1;
    const { fault } = media;
    if (fault === "gone") return refuse(response, 20404);
    if (fault === "forbidden")
      return void response.status(403).type("xml").send("<Error><Code>AccessDenied</Code></Error>");
    if (typeof fault === "object" && "missingFor" in fault && media.asked <= fault.missingFor)
      return refuse(response, 20404);
    const elsewhere = typeof fault === "object" && "redirect" in fault ? fault.redirect : `${cdnUrl()}/${media.sid}`;
    response.redirect(307, elsewhere);
  });
  return router;
}

function toJson(media: StandInMedia): object {
  return {
    account_sid: media.account,
    content_type: media.type,
    date_created: rfc2822(media.created),
    date_updated: rfc2822(media.created),
    parent_sid: media.message,
    sid: media.sid,
    uri: `/2010-04-01/Accounts/${media.account}/Messages/${media.message}/Media/${media.sid}.json`,
  };
}
