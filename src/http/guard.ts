import { isIP } from "node:net";
import type { Request, RequestHandler } from "express";
import helmet from "helmet";
import { refuse, sendRefusal } from "./problem.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The headers of every response, errors and webhooks included: nothing from elsewhere is loaded, no script is inline,
 * and no other site frames us. A page that shows what strangers wrote needs more than one lock. `frames` is true in the
 * demo, where the simulator shows the inbox beside the phones.
 */
export function secureHeaders(publicUrl: () => string, frames: boolean): RequestHandler {
  let handler: RequestHandler | undefined;
  return (request, response, next) => {
    handler ??= headersFor(publicUrl(), frames);
    response.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    handler(request, response, next);
  };
}

function headersFor(publicUrl: string, frames: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "blob:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "frame-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": [frames ? "'self'" : "'none'"],
        "require-trusted-types-for": ["'script'"],
      },
    },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: frames ? "sameorigin" : "deny" },
    strictTransportSecurity: publicUrl.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  });
}

/**
 * Only our own names are answered: a stranger's name that resolves to us (DNS rebinding) would otherwise be "the same
 * origin" to a browser.
 */
export function onlyOurHost(publicUrl: () => string): RequestHandler {
  return (request, response, next) => {
    const host = hostOf(request.headers.host);
    if (host !== undefined && (loopback.has(host) || host === new URL(publicUrl()).hostname)) next();
    else sendRefusal(response, refuse(421, "Ask for it by the name in PUBLIC_URL."));
  };
}

function hostOf(header: string | undefined): string | undefined {
  const address = `http://${header ?? ""}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, username } = new URL(address);
  return pathname === "/" && username === "" ? hostname : undefined;
}

/**
 * Whether a request comes from our own pages. Browsers tell it by Sec-Fetch-Site, older ones by Origin.
 * `unsaid` is the answer for a client that says neither, which no browser is when it changes something.
 */
export function isOurPage(request: Request, publicUrl: string, unsaid: boolean): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin } = request.headers;
  return origin === undefined ? unsaid : origin === new URL(publicUrl).origin;
}

/** Refuses what another site's page wants to change; programs, which send no such headers, may pass. */
export function onlyOurPages(publicUrl: () => string): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (reads || isOurPage(request, publicUrl(), true)) next();
    else sendRefusal(response, refuse(403, "This was asked from another site."));
  };
}

/** True for a caller on this very machine. Whatever came through a proxy counts as from elsewhere. */
export function isLoopback(request: Request): boolean {
  if (request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined) return false;
  const address = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}
