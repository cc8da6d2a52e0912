import { charged, order, photo, type Told } from "./told.ts";

export const sv: Told = {
  topics: [
    ["safety", "Lampan fattade eld och jag brände mig på handen"],
    ["privacy", "Radera mitt konto och alla mina personuppgifter"],
    ["legal", "Min advokat hör av sig till er"],
    ["personal", "Min man gick bort förra veckan"],
    ["payment", "Pengarna har dragits två gånger från mitt kort"],
    ["return", "Var är mitt paket? Jag vill ha pengarna tillbaka"],
    ["return", "Muggen var trasig när den kom"],
    ["return", "Tröjan passar inte, kan jag byta den?"],
    ["terms", "Kan vi få rabatt om vi köper 300 stycken?"],
    ["delivery", "Var är mitt paket?"],
    ["delivery", "Varorna har fortfarande inte kommit"],
    ["order", "Jag vill avbeställa min beställning"],
    ["account", "Jag kan inte logga in, lösenordet godkänns inte"],
    ["complaint", "Jag vill klaga på er chaufför"],
    ["product", "Tål muggen diskmaskin?"],
  ],
  wishes: [
    ["Den är krossad. Jag vill ha pengarna tillbaka.", "Jag vill ha pengarna tillbaka."],
    ["Kan ni skicka en ny?", "Kan ni skicka en ny?"],
    ["Snälla, avbeställ. Jag vill annullera ordern.", "Jag vill annullera ordern."],
    ["Jag förväntar mig en ursäkt", "Jag förväntar mig en ursäkt"],
    ["Jag vill prata med en människa", null],
    ["Jag vill bara veta när ni öppnar", null],
  ],
  missing: [
    ["Var är mitt paket?", [order]],
    ["Hur lång leveranstid är det till Gotland?", []],
    ["Muggen kom trasig, jag vill ha pengarna tillbaka", [order, photo]],
    ["Mitt kort har debiterats dubbelt!", charged],
    ["Jag vill returnera min beställning, skjortan är för liten", [order]],
  ],
  ordinary: [
    ["other", "Hej, är det någon där?"],
    ["account", "Jag vill byta lösenord"],
    ["product", "Vilka färger finns det?"],
    ["other", "Jag hör av mig en annan dag"],
    ["delivery", "Levererar ni till Åland?"],
  ],
};
