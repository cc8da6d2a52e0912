import type { Router } from "express";

/** A plain page of ours: no script, and its style from /page.css, because nothing inline is allowed. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const style = `
:root { color-scheme: light dark; --ink: #1c1c21; --quiet: #66666f; --paper: #fbfbfa; --edge: #e4e4e1; --accent: #3557c9 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececef; --quiet: #9c9ca6; --paper: #17171a; --edge: #2e2e33; --accent: #93a9f5 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 system-ui, sans-serif }
main { max-width: 760px; margin: 0 auto; padding: 48px 20px 96px }
h1 { font-size: 26px; letter-spacing: -0.01em; margin: 0 0 16px }
h2 { font-size: 18px; margin: 48px 0 8px; text-transform: capitalize }
h3 { font: 500 14px/1.5 ui-monospace, monospace; margin: 24px 0 0; overflow-wrap: anywhere }
h3 b { color: var(--accent); font-weight: 600 }
p { margin: 4px 0 8px }
small, summary { color: var(--quiet); font-size: 13px }
summary { cursor: pointer; width: fit-content }
nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 16px 0 }
a { color: var(--accent) }
article { border-top: 1px solid var(--edge) }
pre { overflow: auto; max-height: 360px; padding: 12px; border: 1px solid var(--edge); border-radius: 8px; font-size: 12px }
code { font-size: 0.92em }
`;

/** Serves the style that our plain pages share. */
export function mountPageStyle(router: Router): void {
  router.get("/page.css", (_request, response) => {
    response.type("css").set("Cache-Control", "public, max-age=3600").send(style);
  });
}
