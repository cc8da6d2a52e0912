import { describe, expect, test } from "vitest";
import { factsIn } from "../src/handoff/facts.ts";
import { onlyGives } from "../src/handoff/giving.ts";
import { talk } from "./support/talk.ts";

/** What customers are taken to have told in a conversation, as an agent reads it. */
const factsOf = (...said: readonly string[]): readonly string[] =>
  factsIn(talk(...said).messages).map(({ name, value }) => `${name}: ${value}`);

type Told = readonly (readonly [text: string, ...facts: readonly string[]])[];

const told: Readonly<Record<string, Told>> = {
  German: [
    ["Wo ist meine Bestellung? Die Bestellnummer lautet 1182.", "order number: 1182"],
    ["Rechnungs-Nr. 5521 ist falsch", "order number: 5521"],
    ["Auftrag mit der Nummer FF-20118, bestellt am 3. März 2026", "order number: FF-20118", "date: 3. März 2026"],
    ["Ich brauche es bis Freitag, die Rechnung war 145,50 Euro", "amount: 145,50 Euro", "date: bis Freitag"],
    ["Das Paket kam vor zwei Wochen", "date: vor zwei Wochen"],
    ["Kommt es morgen?", "date: morgen"],
    ["Ich heiße Anna von der Berg.", "name: Anna von der Berg"],
    ["Wir brauchen 500 blaue Tassen für unser Hotel", "quantity: 500 blaue Tassen"],
    [
      "Die graue Tasse ist kaputt.\n\nMit freundlichen Grüßen\nJörg Müller",
      "name: Jörg Müller",
      "product: graue Tasse",
    ],
    ["Ich wohne in Köln", "place: Köln"],
  ],
  French: [
    ["Où est ma commande 1182 ?", "order number: 1182"],
    ["Mon numéro de commande est le 1182", "order number: 1182"],
    ["Facture n° FF-20118, payée 1 250,50 €", "order number: FF-20118", "amount: 1 250,50 €"],
    ["Le colis devait arriver vendredi dernier", "date: vendredi dernier"],
    ["J'ai payé il y a trois jours et j'ai appelé hier", "date: il y a trois jours", "date: hier"],
    ["Je m'appelle Élodie Lefèvre", "name: Élodie Lefèvre"],
    ["Je commande 500 tasses pour le 3 avril", "date: 3 avril", "quantity: 500 tasses"],
    ["Ma lampe est cassée.\nCordialement,\nRené Dupont", "name: René Dupont", "product: lampe"],
    ["J'habite à Lyon", "place: Lyon"],
  ],
  Spanish: [
    ["Mi número de pedido es el 1182", "order number: 1182"],
    ["¿Dónde está mi pedido nº 1182?", "order number: 1182"],
    ["La factura 5521 es del 3 de marzo de 2026", "order number: 5521", "date: 3 de marzo de 2026"],
    ["Debía llegar el viernes pasado", "date: el viernes pasado"],
    ["Lo necesito mañana, pagué 80 dólares", "amount: 80 dólares", "date: mañana"],
    ["Me llamo Íñigo de la Cruz, compré hace dos semanas", "date: hace dos semanas", "name: Íñigo de la Cruz"],
    ["Necesitamos 40 sillas y 10 mesas", "quantity: 40 sillas", "quantity: 10 mesas"],
    ["Mi taza llegó rota.\nUn saludo,\nLucía Peña", "name: Lucía Peña", "product: taza"],
  ],
  Italian: [
    ["Il mio numero d'ordine è il 1182", "order number: 1182"],
    ["Dov'è il mio ordine 1182?", "order number: 1182"],
    ["Fattura n. 5521 del 3 maggio", "order number: 5521", "date: 3 maggio"],
    ["Il pacco doveva arrivare venerdì", "date: venerdì"],
    ["Ho pagato tre giorni fa, mi serve entro lunedì", "date: tre giorni fa", "date: entro lunedì"],
    ["Mi chiamo Nicolò Rossi", "name: Nicolò Rossi"],
    ["Vorrei 200 tazze per la prossima settimana", "date: la prossima settimana", "quantity: 200 tazze"],
    ["La lampada non funziona.\nCordiali saluti\nChiara Neri", "name: Chiara Neri", "product: lampada"],
  ],
  Portuguese: [
    ["O meu pedido é o 1182", "order number: 1182"],
    ["Número da encomenda: FF-20118", "order number: FF-20118"],
    ["A fatura nº 5521 é de 3 de março", "order number: 5521", "date: 3 de março"],
    ["Devia chegar na sexta-feira", "date: na sexta-feira"],
    ["Comprei há três semanas e paguei R$ 80,00", "amount: R$ 80,00", "date: há três semanas"],
    ["Preciso disso até amanhã", "date: amanhã"],
    ["Chamo-me João da Silva", "name: João da Silva"],
    ["Queremos 30 canecas.\nCumprimentos,\nInês Araújo", "quantity: 30 canecas", "name: Inês Araújo"],
  ],
  Norwegian: [
    ["Hvor er bestilling 1182? Jeg vil ha pengene tilbake.", "order number: 1182"],
    ["Ordrenummeret mitt er FF-20118", "order number: FF-20118"],
    ["Faktura 5521 på kr 450 kom i går", "order number: 5521", "amount: kr 450", "date: i går"],
    ["Vi trenger 20 store krus innen 3. mai", "date: 3. mai", "quantity: 20 store krus"],
    ["Den skulle komme på fredag, jeg bestilte for to uker siden", "date: på fredag", "date: for to uker siden"],
    ["Jeg heter Åse Bjørnstad og bor her", "name: Åse Bjørnstad"],
    ["Koppen er knust. Mvh Kåre Ødegård", "name: Kåre Ødegård", "product: Koppen"],
    ["Send den til Tromsø", "place: Tromsø"],
  ],
  Danish: [
    ["Mit ordrenummer er 1182", "order number: 1182"],
    ["Faktura nr. 5521 er på 450 kroner", "order number: 5521", "amount: 450 kroner"],
    ["Pakken skulle komme i går", "date: i går"],
    ["Jeg skal bruge den på fredag, senest 3. marts", "date: på fredag", "date: 3. marts"],
    ["Jeg bestilte for 3 dage siden", "date: for 3 dage siden"],
    ["Jeg hedder Søren Åkjær", "name: Søren Åkjær"],
    ["Vi vil have 50 kopper.\nMed venlig hilsen\nMette Østergård", "quantity: 50 kopper", "name: Mette Østergård"],
  ],
  Swedish: [
    ["Mitt ordernummer är 1182", "order number: 1182"],
    ["Var är min beställning 1182?", "order number: 1182"],
    ["Faktura nr 5521 på 450 kr från 3 mars", "order number: 5521", "amount: 450 kr", "date: 3 mars"],
    ["Paketet skulle komma på fredag", "date: på fredag"],
    ["Jag beställde för två veckor sedan och ringde igår", "date: för två veckor sedan", "date: igår"],
    ["Jag heter Åsa Öberg", "name: Åsa Öberg"],
    ["Vi behöver 20 st muggar.\nVänliga hälsningar\nBjörn Ek", "quantity: 20 st muggar", "name: Björn Ek"],
    ["Jag bor i Malmö", "place: Malmö"],
  ],
  Dutch: [
    ["Waar is mijn pakket? Bestelnummer 1182", "order number: 1182"],
    ["Mijn bestelling is FF-20118", "order number: FF-20118"],
    ["Factuur nr. 5521 van 3 maart 2026", "order number: 5521", "date: 3 maart 2026"],
    ["Het zou op vrijdag komen, ik heb het morgen nodig", "date: op vrijdag", "date: morgen"],
    ["Drie dagen geleden besteld, volgende week nodig", "date: Drie dagen geleden", "date: volgende week"],
    ["Ik heet Daan van der Meer", "name: Daan van der Meer"],
    ["Wij willen 40 stoelen.\nMet vriendelijke groet,\nSanne de Boer", "quantity: 40 stoelen", "name: Sanne de Boer"],
    ["Ik woon in Utrecht", "place: Utrecht"],
  ],
  Polish: [
    ["Numer zamówienia 1182", "order number: 1182"],
    ["Gdzie jest moje zamówienie nr 1182?", "order number: 1182"],
    ["Faktura FF-20118 na 250,50 zł", "order number: FF-20118", "amount: 250,50 zł"],
    ["Paczka miała przyjść w piątek", "date: w piątek"],
    ["Zapłaciłam wczoraj, potrzebuję na 3 września", "date: wczoraj", "date: 3 września"],
    ["Kupiłem dwa tygodnie temu", "date: dwa tygodnie temu"],
    ["Nazywam się Łucja Żak", "name: Łucja Żak"],
    ["Chcemy 20 kubków. Pozdrawiam, Stanisław Wójcik", "quantity: 20 kubków", "name: Stanisław Wójcik"],
  ],
};

describe.each(Object.entries(told))("in %s", (_language, rows) => {
  test.each(rows)("%j tells what an agent reads in the brief", (text, ...facts) => {
    expect(factsOf(`customer: ${text}`)).toEqual(facts);
  });
});

test.each([
  ["Merci beaucoup\nCordialement\nPaul Girard", "name: Paul Girard"],
  ["Danke!\nLiebe Grüße\nJana", "name: Jana"],
  ["Muchas gracias.\nSaludos", ""],
  ["Tack!\nMvh Åsa", "name: Åsa"],
])("%j: who thanks and greets is not called so", (text, name) => {
  expect(factsOf(`customer: ${text}`)).toEqual(name === "" ? [] : [name]);
});

/** Ordinary messages, some with numbers, in which nobody tells any of this. */
const nothingTold: Readonly<Record<string, readonly string[]>> = {
  German: [
    "Guten Morgen zusammen, eine Frage",
    "Morgen!",
    "Ich rufe jeden Morgen an",
    "Meine Bestellung ist schon 100 % bezahlt",
    "Gibt es sie in Größe 42?",
    "Ich bin hier und warte seit 30 Minuten",
    "Mit freundlichen Kollegen hat man es leicht",
  ],
  French: [
    "Bonjour, la taille 42 existe-t-elle ?",
    "Vous êtes ouverts à 18 h ?",
    "C'est la troisième fois que je demande",
    "Je suis au mois de mai en vacances, mais pas toi",
    "Il y a un problème avec ce site",
  ],
  Spanish: [
    "Buenas, ¿abren por la mañana?",
    "Vivimos cerca del mar, es muy bonito",
    "Eso no es un día cualquiera",
    "¿Tienen la talla 42?",
    "No quiero 12 excusas más",
  ],
  Italian: [
    "Buongiorno, avete il 42?",
    "Un set da cucina, per favore",
    "In ordine di importanza, cosa fate?",
    "Ho chiamato 12 volte",
    "Sono le 18 e aspetto",
  ],
  Portuguese: [
    "Bom dia, têm o tamanho 42?",
    "É a segunda vez que escrevo",
    "Estou na quarta tentativa",
    "Liguei 12 vezes",
    "De manhã não posso",
  ],
  Norwegian: [
    "God morgen, har dere størrelse 42?",
    "Jeg har ringt 12 ganger",
    "Kan jeg få en kvittering?",
    "Mars er langt unna",
    "Åpner dere kl. 10?",
  ],
  Danish: [
    "Godmorgen, har I størrelse 42?",
    "God morgen",
    "Jeg har ringt 12 gange",
    "Hver morgen det samme",
    "Åbner I kl. 10?",
  ],
  Swedish: [
    "God morgon, finns storlek 42?",
    "Jag har ringt 12 gånger",
    "Öppnar ni kl 10?",
    "Planeten mars är röd",
    "Ett paket kom aldrig",
  ],
  Dutch: [
    "Goedemorgen, hebben jullie maat 42?",
    "Goede morgen allemaal",
    "Ik heb 12 keer gebeld",
    "Zijn jullie om 10 uur open?",
    "Ik ben hier in de winkel",
  ],
  Polish: [
    "Dzień dobry, czy jest rozmiar 42?",
    "Dzwoniłem 12 razy",
    "O której otwieracie, o 10?",
    "To jest moje pytanie",
    "Nie mam czasu",
  ],
  English: [
    "Here we are in the morgue",
    "It is 3 out of 5 for me",
    "Something in the order of 1182 people asked",
    "They may, or they may not",
    "The hierarchy is strange",
  ],
};

test.each(Object.entries(nothingTold).flatMap(([language, texts]) => texts.map((text) => [text, language] as const)))(
  "%j (%s) is taken for no date, name or number",
  (text) => {
    const facts = factsOf(`customer: ${text}`);
    expect(facts.filter((each) => /^(?:date|name|order number|amount|place):/.test(each))).toEqual([]);
  },
);

test.each([
  ["Wie lautet Ihre Bestellnummer?", "1182", "order number: 1182"],
  ["Quel est votre numéro de commande ?", "FF-20118", "order number: FF-20118"],
  ["¿Me puede dar su número de pedido?", "1182, gracias", "order number: 1182"],
  ["Mi può dare il numero dell'ordine?", "1182", "order number: 1182"],
  ["Qual é o número do seu pedido?", "1182", "order number: 1182"],
  ["Kan du gi meg ordrenummeret?", "1182", "order number: 1182"],
  ["Hvad er dit ordrenummer, Mette?", "1182", "order number: 1182"],
  ["Vad är ditt beställningsnummer?", "1182", "order number: 1182"],
  ["Mag ik uw bestelnummer?", "1182", "order number: 1182"],
  ["Jaki jest numer pani zamówienia?", "1182", "order number: 1182"],
  ["Wie heißen Sie?", "Jörg Müller", "name: Jörg Müller"],
  ["Comment vous appelez-vous ?", "Élodie Lefèvre", "name: Élodie Lefèvre"],
  ["Hva heter du?", "Åse Bjørnstad", "name: Åse Bjørnstad"],
  ["Jak się pani nazywa?", "Łucja Żak", "name: Łucja Żak"],
  ["Hvor mange trenger dere?", "12", "quantity: 12"],
  ["Ile sztuk?", "12", "quantity: 12"],
  ["Wann ist das passiert?", "12.03.", "date: 12.03"],
  ["Welcher Betrag wurde abgebucht?", "45,50", "amount: 45,50"],
  ["Cuál es su dirección?", "Mayor 12, segundo piso", "address: Mayor 12, segundo piso"],
])("after %j the answer %j is what was asked for", (question, answer, fact) => {
  expect(factsOf(`ai: ${question}`, `customer: ${answer}`)).toEqual([fact]);
});

test.each([
  ["Wie heißen Sie?", "Warum"],
  ["Wie heißen Sie?", "Ja"],
  ["Hva heter du?", "Hvorfor spør du"],
  ["Hvad hedder du?", "Nej tak"],
  ["¿Cómo se llama?", "No quiero decirlo"],
  ["Når trenger du det?", "Vet ikke"],
  ["Quand est-ce arrivé ?", "Je ne sais pas"],
  ["Mag ik uw bestelnummer?", "Weet ik niet"],
  ["Ile sztuk?", "Nie wiem"],
])("after %j nobody takes %j for an answer", (question, answer) => {
  expect(factsOf(`ai: ${question}`, `customer: ${answer}`)).toEqual([]);
});

test.each([
  ["Bestellnummer 1182", "Nein, 1183"],
  ["Bestellung 1182", "Nicht 1182 sondern 1183"],
  ["Commande 1182", "Pas 1182 mais 1183"],
  ["Ma commande est la 1182", "Pardon, c'est 1183"],
  ["Mi pedido es 1182", "No 1182 sino 1183"],
  ["Pedido 1182", "Perdón, el 1183"],
  ["Ordine 1182", "Non 1182 ma 1183"],
  ["Pedido 1182", "Não 1182, mas 1183"],
  ["Bestilling 1182", "Ikke 1182, men 1183"],
  ["Bestilling 1182", "Nei, 1183"],
  ["Ordrenummer 1182", "Undskyld, det er 1183"],
  ["Beställning 1182", "Inte 1182 utan 1183"],
  ["Bestelling 1182", "Niet 1182 maar 1183"],
  ["Bestelnummer 1182", "Nee, het is 1183"],
  ["Zamówienie 1182", "Nie 1182, tylko 1183"],
  ["Zamówienie 1182", "Przepraszam, 1183"],
  ["Bestellung 1182", "Entschuldigung, die Bestellnummer ist 1183"],
])("who says %j and then %j has order 1183", (first, then) => {
  expect(factsOf(`customer: ${first}`, `customer: ${then}`)).toEqual(["order number: 1183"]);
});

test.each([
  ["Bestellung 1182", "Ist Bestellung 1183 auch schon da?"],
  ["Ordine 1182", "E il mio ordine 1183?"],
  ["Pedido 1182", "E o pedido 1183?"],
  ["Bestilling 1182", "Er bestilling 1183 sendt også?"],
  ["Order 1182", "Is order 1183 on its way too?"],
])("who says %j and then %j asks about both", (first, then) => {
  expect(factsOf(`customer: ${first}`, `customer: ${then}`)).toEqual(["order number: 1182", "order number: 1183"]);
});

test.each([
  "Bestellnummer 1182, danke",
  "Meine Bestellnummer lautet 1182",
  "Ja, gerne: Rechnung 5521, bestellt am 3. März",
  "Ma commande est la 1182, merci beaucoup",
  "Je m'appelle Élodie Lefèvre, commande 1182",
  "Hola, mi pedido es el 1182. Gracias",
  "Buongiorno, il mio ordine è il 1182, grazie mille",
  "O meu pedido é o 1182, obrigada",
  "Hei, ordrenummeret mitt er 1182. Takk!",
  "Mit ordrenummer er 1182, tak",
  "Mitt ordernummer är 1182, tack så mycket",
  "Mijn bestelnummer is 1182, alvast bedankt",
  "Numer zamówienia to 1182, dziękuję",
])("%j only gives what was asked for", (text) => {
  expect(onlyGives(text)).toBe(true);
});

test.each([
  "Bestellung 1182 stornieren",
  "Commande 1182 cassée",
  "Pedido 1182 roto",
  "Ordine 1182 mai arrivato",
  "Bestilling 1182 er knust",
  "Bestelling 1182 annuleren",
  "Zamówienie 1182 uszkodzone",
])("%j says what somebody came for", (text) => {
  expect(onlyGives(text)).toBe(false);
});

test("a message made to be slow is read in a moment", () => {
  const started = performance.now();
  for (const part of ["\n", "1 ", "bestellung nummer ist ", "mvh\n\n", "die blaue ", "a-", "1.", "Aa "])
    factsOf(`customer: ${part.repeat(4000 / part.length)}x`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
