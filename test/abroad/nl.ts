import { charged, order, photo, type Told } from "./told.ts";

export const nl: Told = {
  topics: [
    ["safety", "De lamp vatte vlam en ik heb brandwonden aan mijn hand"],
    ["privacy", "Verwijder mijn account en al mijn gegevens"],
    ["legal", "Mijn advocaat neemt contact met u op"],
    ["personal", "Mijn man is vorige week overleden"],
    ["payment", "Het bedrag is twee keer afgeschreven"],
    ["return", "Ik wil mijn geld terug"],
    ["return", "De mok is kapot aangekomen"],
    ["return", "Het overhemd past me niet, kan ik het ruilen?"],
    ["terms", "Krijgen we korting als we 300 stuks bestellen?"],
    ["delivery", "Waar is mijn pakket?"],
    ["delivery", "Mijn bestelling is nog steeds niet aangekomen"],
    ["order", "Ik wil mijn bestelling annuleren"],
    ["account", "Ik kan niet inloggen, mijn wachtwoord wordt niet geaccepteerd"],
    ["complaint", "Ik wil een klacht indienen over jullie medewerker"],
    ["product", "Kan het bord in de vaatwasser?"],
  ],
  wishes: [
    ["De mok is gebroken. Ik wil mijn geld terug.", "Ik wil mijn geld terug."],
    ["Kunnen jullie een nieuwe sturen?", "Kunnen jullie een nieuwe sturen?"],
    ["Graag mijn bestelling annuleren. Bedankt!", "Graag mijn bestelling annuleren."],
    ["Ik verwacht excuses", "Ik verwacht excuses"],
    ["Ik wil met een mens praten", null],
    ["Ik wil alleen weten wanneer jullie open zijn", null],
  ],
  missing: [
    ["Waar is mijn pakket?", [order]],
    ["Hoe lang duurt de verzending naar België?", []],
    ["Mijn mok is gebroken, ik wil mijn geld terug", [order, photo]],
    ["Jullie hebben mijn geld dubbel afgeschreven!", charged],
    ["Ik wil mijn bestelling terugsturen, het overhemd is te klein", [order]],
  ],
  ordinary: [
    ["other", "Hallo, is daar iemand?"],
    ["account", "Ik wil mijn wachtwoord wijzigen"],
    ["product", "Welke kleuren zijn er?"],
    ["other", "Ik kom er morgen op terug"],
    ["delivery", "Leveren jullie ook in Luxemburg?"],
  ],
};
