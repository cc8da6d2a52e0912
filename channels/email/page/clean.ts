import sanitize from "sanitize-html";
import { shallow } from "./shallow.ts";
import { allowedStyles } from "./styles.ts";

const elements = [
  "address article aside blockquote center div dl dt dd figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li main ol p",
  "pre section ul a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark q s samp small span strike strong",
  "sub sup time tt u var wbr caption col colgroup table tbody td tfoot th thead tr",
].flatMap((names) => names.split(" "));

/** What these hold is no text of the mail: it is dropped with them. Of all others that are not allowed the text stays. */
const dropped = [
  "script style title template textarea select option datalist xmp noscript noembed noframes iframe object applet audio",
  "video canvas svg math selectedcontent",
].flatMap((names) => names.split(" "));

/** Deeper tables than this no mail program writes; what is in them stays, as text. Browsers themselves end at 512. */
const deepest = 200;
/** Longer styles say nothing that anybody sees. */
const longestStyle = 4_000;
const longestLink = 4_000;

type Attributes = sanitize.Attributes;

/** A mail's HTML without everything that acts, loads or leaves its place. */
export type Cleaned = {
  /** Safe inside a `body`. Each picture is an `img` that shows nothing yet and begins as `missingPicture` says. */
  readonly html: string;
  /** Where the pictures would come from, each once: `https:`, `http:`, `cid:` or `data:`. */
  readonly sources: readonly string[];
};

/**
 * Cleans HTML that a stranger wrote, by what is allowed. It takes time by the length alone.
 * The frame that shows it runs no scripts, and its policy loads nothing; each of the three must hold alone.
 */
export function cleanHtml(html: string): Cleaned {
  const sources = new Map<string, number>();
  const placeOf = (source: string): number => {
    const place = sources.get(source) ?? sources.size;
    sources.set(source, place);
    return place;
  };
  const clean = sanitize(shallow(html), {
    allowedTags: elements,
    nonTextTags: dropped,
    nestingLimit: deepest,
    allowedAttributes: {
      "*": ["style", "dir", "lang", "title", "align", "valign", "bgcolor", "width", "height"],
      a: ["href", "rel", "target"],
      img: ["data-picture", "alt"],
      table: ["border", "cellpadding", "cellspacing"],
      td: ["colspan", "rowspan", "nowrap"],
      th: ["colspan", "rowspan", "nowrap"],
      col: ["span"],
      colgroup: ["span"],
      font: ["color", "face", "size"],
      ol: ["start", "type", "reversed"],
      ul: ["type"],
      li: ["value", "type"],
    },
    allowedStyles: { "*": allowedStyles },
    allowedSchemes: [],
    allowedSchemesByTag: { a: ["http", "https", "mailto", "tel"] },
    allowProtocolRelative: false,
    transformTags: {
      // Mails set their colours on the body, and the body here is ours.
      body: (_, given) => ({ tagName: "div", attribs: withBackground(given) }),
      a: (tagName, given) => ({ tagName, attribs: link(given) }),
      img: (tagName, given) => {
        const { src = "", "data-picture": _, ...rest } = given;
        const source = sourceOf(src, rest);
        // First, so that `missingPicture` finds it.
        const mark = source === undefined ? {} : { "data-picture": String(placeOf(source)) };
        return { tagName, attribs: { ...mark, alt: "", ...rest } };
      },
      "*": (tagName, given) => ({ tagName, attribs: withPlainStyle(given) }),
    },
  });
  return { html: clean.toWellFormed(), sources: [...sources.keys()] };
}

/** Old mail programs write `COLOR: red`, and the list of what is allowed is in small letters. */
function withPlainStyle({ style, ...rest }: Attributes): Attributes {
  return style === undefined || style.length > longestStyle ? rest : { ...rest, style: style.toLowerCase() };
}

function withBackground({ bgcolor, style = "", ...rest }: Attributes): Attributes {
  return { ...rest, style: bgcolor === undefined ? style : `background-color: ${bgcolor}; ${style}` };
}

/** Opens a page of its own that learns nothing of ours. An address within this server is no link: it would be ours. */
function link({ href = "", rel: _rel, target: _target, ...rest }: Attributes): Attributes {
  const address = href.trim();
  const leads = address.length <= longestLink && URL.canParse(address);
  if (!leads || !["http:", "https:", "mailto:", "tel:"].includes(new URL(address).protocol)) return rest;
  return { ...rest, href: new URL(address).href, rel: "noopener noreferrer nofollow", target: "_blank" };
}

/** Undefined for what is no picture, and for those of a pixel or two that only tell the sender that a mail was opened. */
function sourceOf(src: string, { width = "", height = "", style = "" }: Attributes): string | undefined {
  const source = src.trim();
  if (/^(cid|data):/i.test(source)) return source;
  const isBeacon = [width, height].some((side) => /^\s*[012]\s*(px)?\s*$/.test(side));
  if (isBeacon || /(^|[;\s])(max-)?(width|height)\s*:\s*[012](px)?\s*(;|!|$)/i.test(style)) return undefined;
  const address = source.startsWith("//") ? `https:${source}` : source;
  if (address.length > longestLink || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  // Neither is a picture's: credentials would be sent, and the fragment is nobody's.
  url.username = url.password = url.hash = "";
  return url.href;
}
