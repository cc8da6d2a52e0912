import type { RepeatAsk } from "../../src/http/wire/assist.ts";

/** What stands before the customer's own words: "They already gave the order number". */
export function repeatWords(what: RepeatAsk["what"]): string {
  switch (what) {
    case "date":
      return "They already said when";
    case "photo":
      return "They already sent a picture";
    case "problem":
      return "They already told what is wrong";
    case "product":
      return "They already named the product";
    case "quantity":
      return "They already said how many";
    case "name":
      return "They already gave their name";
    case "e-mail":
    case "address":
      return `They already gave their ${what}`;
    case "phone":
      return "They already gave their phone number";
    case "amount":
    case "order number":
    case "tracking number":
    case "invoice number":
      return `They already gave the ${what}`;
    case "answer":
      return "You asked this before, and they answered";
  }
}
