/** Loads nothing but pictures that are in the page, and sends nothing anywhere. The server's header says the same and more. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Mails are designed for white paper, so they get it by night too. Only what would break the frame is set right. */
const style = `
:root { color-scheme: light; background: #fff; color: #1c1c21; font: 14px/1.5 system-ui, sans-serif }
body { margin: 0; padding: 16px; overflow-x: auto; overflow-wrap: anywhere }
img { max-width: 100%; height: auto }
table { max-width: 100% }
td, th { overflow-wrap: normal }
pre { white-space: pre-wrap }
blockquote { margin: 8px 0 8px 4px; padding-left: 12px; border-left: 2px solid #dcdcd8 }
a { color: #3557c9 }
img:not([src]):not([alt=""]) { display: inline-block; box-sizing: border-box; padding: 2px 8px; border: 1px dashed #b9b9b4; border-radius: 4px; color: #66666f; font-size: 12px }
`;

/** A whole document around the cleaned HTML of a mail. */
export function documentOf(body: string): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mail</title>
<style>${style}</style>
</head>
<body>${body}</body>
</html>
`;
}
