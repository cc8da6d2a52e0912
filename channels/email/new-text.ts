/** A mail's text parted into what was written this time and what was quoted. */
export type Parted = { readonly text: string; readonly quoted: string };

const wrote =
  "wrote|writes|a écrit|schrieb|escribió|ha escrito|ha scritto|schreef|escreveu|skrev|kirjoitti|napisał(?:\\(a\\)|a)?|napsal(?:\\(a\\)|a)?|írta|a scris|пишет|написал(?:\\(а\\)|а)?|写道|寫道|geschreven|kirjutas|menulis";
const opens = "on|le|am|el|il|op|em|den|på|dnia|w dniu|dne|pe|in data|at|pada|lør|man|tir|ons|tor|fre|søn";

/** "On Monday Ann <ann@shop.test> wrote:" in the languages we know; also a bare date and address before a colon. */
const dated = [
  new RegExp(`^\\s*(?:(?:${opens})[\\s,.]|\\d{1,4}[-/. 年]).{4,300}(?:${wrote}).{0,120}(?:[:：]|-{3,})\\s*$`, "iu"),
  /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,120}[<(]?[^<>()\s]+@[^<>()\s]+[>)]?\s*[:：]\s*$/u,
];

/** "Ann <ann@shop.test> wrote:", which may begin anywhere and is looked for only where the address stands. */
const named = new RegExp(`^\\s*[^<>]{0,120}<[^<>\\s]{3,120}>\\s*(?:${wrote}).{0,80}[:：]\\s*$`, "iu");

const rule =
  /^\s*[-_=*]{2,}\s*(original (message|appointment)|reply (message|above this line)|ursprüngliche nachricht|originalnachricht|message (d['’]origine|original)|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|original(meddelande|meddelelse)|oprindelig (meddelelse|besked)|opprinnelig melding|исходное сообщение|wiadomość oryginalna|原始邮件|原始郵件)\s*[-_=*]*/iu;

/** What a customer passes on belongs to what they say. */
const forward =
  /^\s*[-_=*]{2,}\s*(forwarded message|begin forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|пересылаемое сообщение)\s*[-_=*]*/iu;

const from =
  /^[\s>*_]*(from|von|de|da|van|från|fra|od|от|expéditeur|mittente|lähettäjä|feladó|发件人|寄件者|差出人)\s*\**\s*[:：]/iu;
const label =
  /^[\s>*_]*(from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|date|à|objet|enviado( el| em)?|fecha|data|para|asunto|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat|от|отправлено|дата|кому|тема|lähettäjä|feladó|发件人|发送时间|收件人|主题|寄件者|差出人|送信日時|宛先|件名)\s*\**\s*[:：]/iu;

const phoneFooter =
  /^\s*(sent|envoyé|gesendet|enviado|inviato|verstuurd|skickat|sendt|get)\s+(from|with|depuis|de|von|mit|desde|do|da|vanaf|från|fra|outlook)\b.{0,60}$/iu;

/**
 * Parts a plain text. What is doubtful stays with the new text: to lose a customer's words is worse than to show a
 * quotation twice. Where nothing new would be left, all of it is new (a forward, an answer below the quotation).
 */
export function newText(whole: string): Parted {
  const lines = whole.replace(/\r\n?/g, "\n").split("\n");
  const isNew = lines.map(() => true);
  const quote = (start: number, end: number) => isNew.fill(false, start, end);
  let said = false;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.length > 1000) continue;
    if (forward.test(line)) break;
    if (/^\s*>/.test(line)) {
      quote(at, at + 1);
    } else if (rule.test(line) || isHeaderBlock(lines, at) || (/^--\s?$/.test(line) && said)) {
      quote(at, lines.length);
      break;
    } else {
      const end = endOfAttribution(lines, at);
      if (end === undefined) {
        said ||= line.trim() !== "";
        continue;
      }
      quote(at, end);
      if (!isQuotedNext(lines, end) && said) {
        quote(end, lines.length);
        break;
      }
      at = end - 1;
    }
  }
  quoteFooter(lines, isNew);
  const pick = (wanted: boolean) => tidy(lines.filter((_, index) => isNew[index] === wanted));
  const text = pick(true);
  return text === "" ? { text: tidy(lines), quoted: "" } : { text, quoted: pick(false) };
}

/** An attribution may be broken over up to four lines. Gives the place behind it. */
function endOfAttribution(lines: readonly string[], start: number): number | undefined {
  let joined = "";
  for (let end = start; end < Math.min(start + 4, lines.length); end++) {
    const line = (lines[end] ?? "")
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .replace(/^[-\s]+/, "")
      .trim();
    if (line === "" || joined.length > 500) return undefined;
    joined = `${joined} ${line}`.trim();
    if (!/[:：-]$/.test(joined)) continue;
    if (dated.some((attribution) => attribution.test(joined))) return end + 1;
    if (lines[start]?.includes("<") && named.test(joined)) return end + 1;
  }
  return undefined;
}

/** From, Sent, To, Subject: at least three such lines within seven, one of them naming the sender. */
function isHeaderBlock(lines: readonly string[], start: number): boolean {
  if (!label.test(lines[start] ?? "")) return false;
  const labels = lines.slice(start, start + 7).filter((line) => line.length < 1000 && label.test(line));
  return labels.length >= 3 && labels.some((line) => from.test(line));
}

function isQuotedNext(lines: readonly string[], start: number): boolean {
  const next = lines.slice(start, start + 3).find((line) => line.trim() !== "");
  return next !== undefined && /^\s*>/.test(next);
}

/** "Sent from my phone" as the last new line is no word of the customer's. */
function quoteFooter(lines: readonly string[], isNew: boolean[]): void {
  const last = lines.findLastIndex((line, index) => isNew[index] === true && line.trim() !== "");
  const first = lines.findIndex((line, index) => isNew[index] === true && line.trim() !== "");
  if (last > first && phoneFooter.test(lines[last] ?? "")) isNew[last] = false;
}

/** Without blank lines and rules at its ends. */
function tidy(lines: readonly string[]): string {
  const isFiller = (line: string) => /^[\s_=*-]*$/.test(line);
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0) return "";
  const end = lines.findLastIndex((line) => !isFiller(line));
  return lines
    .slice(start, (end < start ? lines.length : end) + 1)
    .join("\n")
    .trimEnd();
}
