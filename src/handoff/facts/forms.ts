import {
  amountsAbroad,
  dateAbroad,
  type FormAbroad,
  namesAbroad,
  orderAbroad,
  placeAbroad,
  productAbroad,
  quantityAbroad,
} from "./forms-abroad.ts";

/** A kind of thing that customers tell us, and one form that it takes; a group, where there is one, is the value. */
export type Form = { readonly name: string; readonly form: RegExp };

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const dates = [
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}",
  `\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}(?:\\s\\d{4})?`,
  `${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`,
  `(?:next|last|this)\\s(?:week|month|${weekday})`,
  `(?:on|by|since|until|before)\\s${weekday}`,
  "\\d{1,2}\\s(?:days|weeks|months)\\sago",
  "today|tomorrow|yesterday",
];
const orders = "order|booking|reference|ref\\.?|invoice|ticket|case|tracking|parcel";
const currencies = "€|£|\\$|usd|eur|gbp|nok|sek|dkk|chf|euros?|dollars?|pounds?|kr(?:oner|onor)?\\.?";
const goods = [
  "units?|pieces?|pcs|items?|licen[cs]es?|seats?|boxes|cartons|pallets|packs?|sets?|bottles?|mugs?|shirts?|bags?|chairs?",
  "desks?|tables?|lamps?|rooms?|tickets?|people|guests?|copies|kgs?|blankets?|of (?:them|these|those)",
].join("|");
const wares =
  "mugs?|(?:t-?)?shirts?|jackets?|coats?|shoes|boots|bags?|backpacks?|bottles?|chairs?|desks?|tables?|sofas?|lamps?|notebooks?|blankets?|cups?|bowls?|plates?|candles?|pillows?|towels?|rugs?|kettles?|toasters?|printers?|laptops?|headphones?|chargers?|watch(?:es)?|rings?|necklaces?|tents?|bikes?|toys?|books?|licen[cs]es?|subscriptions?";
const street =
  "street|st|road|rd|avenue|ave|lane|ln|drive|way|square|court|close|boulevard|blvd|terrace|crescent|gardens|row";
const name = "\\p{Lu}[\\p{L}'’-]{1,24}";
const names = `${name}(?:\\s${name}){0,2}`;
const notAPlace =
  "(?!(?:The|This|They|Then|Thanks?|Best|Kind|Regards|Hi|Hello|That|And|But|When|What|Why|How|Please|You|Your|Our|For|Not|January|February|March|April|May|June|July|August|September|October|November|December|Danke|Bitte|Ich|Sie|Wir|Der|Die|Das|Und|Mit|Wann|Wo|Merci|Gracias|Grazie|Takk|Tak|Tack|Bedankt|Euro|Stück)\\b)";
/**
 * "0150 Oslo", "10115 Berlin", "112 34 Lund", "1012 AB Amsterdam", "00-950 Warszawa", "4000-123 Porto", "SW1A 1AA",
 * "Austin, TX 78701".
 */
const place = `(?:(?:\\d{4,5}|\\d{3}\\s\\d{2}|\\d{4}\\s?[A-Z]{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3})\\s${notAPlace}${name}(?:\\s${name})?|${name},\\s[A-Z]{2}\\s\\d{5}|(?:${name}\\s)?[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2})`;

/**
 * The forms of what customers tell us without being asked. The first that fits a place in a text keeps it, so that an
 * order number is no phone number.
 */
export const forms: readonly (Form | FormAbroad)[] = [
  { name: "e-mail", form: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g },
  {
    name: "order number",
    form: new RegExp(
      `\\b(?:${orders})(?:\\s?(?:number|no\\.?|nr\\.?|id|code))?\\s?[:#]?\\s?(?:is\\s|was\\s)?#?(?!\\d{1,6}\\s(?:${goods})\\b)((?=[a-z-]{0,8}\\d)[a-z\\d-]{3,24})\\b|#\\s?(\\d{3,12})\\b`,
      "gi",
    ),
  },
  orderAbroad,
  // The shop's own form of a number ("FF-20118") needs no word before it.
  { name: "order number", form: /(?<![\w-])[A-Z]{2,4}-\d{4,10}(?![\w-])/g },
  {
    name: "address",
    form: new RegExp(
      [
        `(?<![\\w-])\\d{1,5}[A-Za-z]?\\s(?:${name}\\s){1,3}(?:${street}|${street.toUpperCase()}|${capitals(street)})\\b\\.?(?:,?\\s${place})?`,
        `(?<![\\p{L}])(?:${name}\\s){1,3}(?:${capitals(street)})\\s\\d{1,4}[a-zA-Z]?(?![\\p{L}\\d])(?:,?\\s${place})?`,
        `(?<![\\p{L}])\\p{Lu}[\\p{L}-]{1,24}(?:straße|strasse|str\\.|gate|gata|gatan|gaten|gade|vej|veien|väg|vägen|weg|allee|platz|plass|plads|torget|laan|straat|gracht|kade|plein)\\s\\d{1,4}\\s?[a-zA-Z]?(?![\\p{L}\\d])(?:,?\\s${place})?`,
        `(?<![\\p{L}])(?:[Rr]ue|[Aa]venue|[Cc]alle|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Pp]laza|[Rr]ua|[Aa]venida|[Pp]raça|[Bb]oulevard|[Uu]l\\.|[Uu]lica)\\s(?:(?:de|du|des|la|le|del|della|dei|di|da|do|das|dos)\\s){0,2}${names},?\\s\\d{1,4}[a-zA-Z]?(?![\\p{L}\\d])(?:,?\\s${place})?`,
        `(?<![\\w-])\\d{1,4},?\\s(?:rue|avenue|boulevard)\\s(?:(?:de|du|des|la|le)\\s){0,2}${names}(?:,?\\s${place})?`,
      ].join("|"),
      "gu",
    ),
  },
  {
    name: "amount",
    form: new RegExp(
      `(?:(?<!\\w)(?:R|US|A|C))?[$€£¥]\\s?\\d[\\d.,]{0,12}|(?<![\\d.,])\\d{1,3}(?:[ \u00a0\u202f']\\d{3}){1,3}(?:[.,]\\d{1,2})?\\s?(?:${currencies})(?!\\w)|\\b\\d[\\d.,]{0,12}\\s?(?:${currencies})(?!\\w)`,
      "gi",
    ),
  },
  ...amountsAbroad,
  { name: "date", form: new RegExp(`\\b(?:${dates.join("|")})\\b`, "gi") },
  dateAbroad,
  quantityAbroad,
  { name: "place", form: new RegExp(`(?<![\\w-])${place}(?![\\w-])`, "gu") },
  {
    name: "place",
    form: new RegExp(
      `\\b(?:I live in|I am in|I'm in|[Ss]hip(?:ped|ping)? to|[Dd]eliver(?:ed|y)? (?:to|in)|[Ss]end (?:it|them) to)\\s(${names})`,
      "gu",
    ),
  },
  placeAbroad,
  {
    name: "quantity",
    form: new RegExp(
      `\\b\\d[\\d.,]{0,8}\\s(?:(?!days?|weeks?|hours?|minutes?|months?|years?|times?)[a-z-]{2,20}\\s)?(?:${goods})\\b`,
      "gi",
    ),
  },
  { name: "phone", form: /(?<![\w-])\+?\(?\d(?:[\s().-]{0,2}\d){7,14}(?![\w-])/g },
  {
    name: "name",
    form: new RegExp(
      `\\b(?:[Mm]y name(?:['’]s| is)|I am called|[Tt]his is(?=\\s${names}\\s(?:speaking|here|from|writing)))\\s(${names})`,
      "gu",
    ),
  },
  {
    name: "name",
    form: /\n\s{0,8}(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any)\s)?(?:[Rr]egards|[Ww]ishes|[Tt]hanks|[Cc]heers|[Bb]est|[Ss]incerely),?[ \t\r]{0,8}\n\s{0,8}(\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})\s{0,8}(?:$|\n)/gu,
  },
  ...namesAbroad,
  {
    name: "product",
    form: new RegExp(
      `\\b(?:the|a|an|my|your|this|that|these|those|our)\\s((?:(?!(?:of|and|in|is|to|new|other|same|broken|right|wrong|first|second|whole|next)\\b)[a-z-]{2,16}\\s){0,2}(?:${wares}))\\b`,
      "gi",
    ),
  },
  {
    name: "product",
    form: /\b(?:model|article|item|sku|product)\s(?:no\.?|number|code)?\s?[:#]?\s?((?=[a-z-]{0,8}\d)[a-z\d-]{2,24})\b/gi,
  },
  productAbroad,
];

/** "street|road" as they stand in an address that is written with care. */
function capitals(words: string): string {
  return words
    .split("|")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("|");
}
