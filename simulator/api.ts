import express, { type NextFunction, type Request, type Response, type Router } from "express";
import type { z } from "zod";
import { isLoopback } from "./loopback.ts";
import type { Said } from "./phones.ts";
import { readPicture } from "./pictures.ts";
import { places } from "./places.ts";
import * as wire from "./wire.ts";

type PhoneName = "whatsapp" | "sms";

/** What a page may do on the devices. */
type Acts = {
  readonly live: (request: Request, response: Response) => void;
  readonly file: (sid: string) => { readonly type: string; readonly bytes: Uint8Array } | undefined;
  readonly onError: (error: unknown) => void;
  say(device: PhoneName, said: Said): Promise<void>;
  tap(bubble: string, button: number): Promise<void>;
  mail(written: {
    readonly thread: string | undefined;
    readonly subject: string;
    readonly text: string;
  }): Promise<void>;
  read(thread: string): void;
  beSomebodyElse(device: wire.DeviceName): void;
  play(story: wire.StoryId): void;
  stop(): void;
  reset(): void;
};

/** What the simulator's page asks, below `/simulator/api`, and nobody else. */
export function simulatorApi(acts: Acts): Router {
  const api = express.Router();
  api.use(onlyHere);
  api.get("/live", acts.live);
  api.get("/picture/:name", async (request, response) => {
    const name = wire.PictureName.safeParse(request.params.name);
    if (!name.success) return problem(response, 404, "There is no such picture.");
    showFile(response, await readPicture(name.data));
  });
  api.get("/file/:sid", (request, response) => {
    const file = acts.file(request.params.sid);
    if (file === undefined) return problem(response, 404, "There is no such file.");
    showFile(response, file);
  });
  api.use("/send-file", express.json({ limit: "8mb" }));
  api.use(express.json({ limit: "32kb" }));
  action(api, "/say", wire.Say, ({ device, ...said }) => acts.say(device, said));
  action(api, "/send-picture", wire.SendPicture, async ({ device, picture, text }) =>
    acts.say(device, { text, picture: await readPicture(picture) }),
  );
  action(api, "/send-file", wire.SendFile, ({ device, type, data, text }) =>
    acts.say(device, { text, picture: { type, bytes: Uint8Array.from(Buffer.from(data, "base64")) } }),
  );
  action(api, "/send-place", wire.SendPlace, ({ place }) => acts.say("whatsapp", { text: "", place: places[place] }));
  action(api, "/tap", wire.Tap, ({ bubble, button }) => acts.tap(bubble, button));
  action(api, "/mail", wire.WriteMail, ({ thread, subject, text }) => acts.mail({ thread, subject, text }));
  action(api, "/read", wire.WriteMail.pick({ thread: true }), ({ thread }) => acts.read(thread ?? ""));
  action(api, "/new-person", wire.BeSomebodyElse, ({ device }) => acts.beSomebodyElse(device));
  action(api, "/play", wire.Play, ({ story }) => acts.play(story));
  action(api, "/stop", wire.Nothing, acts.stop);
  action(api, "/reset", wire.Nothing, acts.reset);
  api.use((error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const tooLong = "status" in error && error.status === 413;
    const unreadable = "status" in error && error.status === 400;
    if (tooLong || unreadable)
      return problem(response, tooLong ? 413 : 400, tooLong ? "That is too long." : "That is not JSON.");
    acts.onError(error);
    return problem(response, 502, `Baton did not take it: ${error.message}.`);
  });
  return api;
}

function action<T extends z.ZodType>(
  api: Router,
  path: string,
  schema: T,
  act: (body: z.infer<T>) => void | Promise<void>,
): void {
  api.post(path, async (request, response) => {
    const body = schema.safeParse(request.body);
    if (!body.success) return problem(response, 400, body.error.issues[0]?.message ?? "That does not fit.");
    await act(body.data);
    response.status(204).end();
  });
}

/** Pictures are shown; anything else is a download, whatever it says that it is. */
function showFile(response: Response, { type, bytes }: { readonly type: string; readonly bytes: Uint8Array }): void {
  const isPicture = /^image\/(jpeg|png|webp|gif)$/.test(type);
  response.set({
    "cache-control": "private, max-age=3600",
    "content-type": isPicture ? type : "application/octet-stream",
    "content-disposition": isPicture ? "inline" : "attachment",
    "x-content-type-options": "nosniff",
  });
  response.end(bytes);
}

/**
 * Only this machine's own page may ask: by a name that is this machine (a stranger's name that resolves to it is
 * turned away), and for changes from the same origin with a JSON body, which no form of another site can send.
 */
function onlyHere(request: Request, response: Response, next: NextFunction): void {
  const host = request.headers.host ?? "";
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (!URL.canParse(`http://${host}`) || !isLoopback(new URL(`http://${host}`).hostname))
    return problem(response, 403, "The simulator answers on this machine only.");
  response.set("cache-control", "no-store");
  if (request.method === "GET") return next();
  const foreign =
    (site !== undefined && site !== "same-origin") || (origin !== undefined && originHost(origin) !== host);
  if (foreign || (site === undefined && origin === undefined))
    return problem(response, 403, "This was asked from another site.");
  if (request.is("application/json") === false) return problem(response, 415, "Send JSON.");
  next();
}

const originHost = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

function problem(response: Response, status: number, title: string): void {
  response.status(status).json({ title } satisfies wire.Problem);
}
