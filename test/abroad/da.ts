import { charged, order, photo, type Told } from "./told.ts";

export const da: Told = {
  topics: [
    ["safety", "Lampen brød i brand, og min søn kom til skade"],
    ["privacy", "Slet min konto og alle mine personoplysninger"],
    ["legal", "I hører fra min advokat"],
    ["personal", "Min mor gik bort i sidste uge"],
    ["payment", "I har trukket beløbet to gange"],
    ["return", "Hvor er min pakke? Jeg vil have mine penge tilbage"],
    ["return", "Koppen var gået i stykker, da den kom"],
    ["return", "Trøjen passer ikke, kan jeg få den byttet?"],
    ["terms", "Kan vi få rabat, hvis vi køber 300 stykker?"],
    ["delivery", "Hvornår kommer min pakke?"],
    ["delivery", "Jeg har stadig ikke modtaget mine varer"],
    ["order", "Jeg vil gerne annullere min ordre"],
    ["account", "Jeg kan ikke logge ind, min adgangskode bliver ikke godkendt"],
    ["complaint", "Jeg vil klage over jeres chauffør"],
    ["product", "Kan kruset tåle opvaskemaskine?"],
  ],
  wishes: [
    ["Den er knust. Jeg vil have mine penge tilbage.", "Jeg vil have mine penge tilbage."],
    ["Kan I sende en ny?", "Kan I sende en ny?"],
    ["Venligst annuller ordren. Jeg vil gerne annullere den.", "Jeg vil gerne annullere den."],
    ["Jeg forventer en undskyldning", "Jeg forventer en undskyldning"],
    ["Jeg vil tale med et menneske", null],
    ["Jeg vil bare gerne vide, hvornår I åbner", null],
  ],
  missing: [
    ["Hvor er min pakke?", [order]],
    ["Hvor lang er leveringstiden til Bornholm?", []],
    ["Kruset var knust, jeg vil have mine penge tilbage", [order, photo]],
    ["I har trukket pengene dobbelt!", charged],
    ["Jeg vil returnere min ordre, skjorten er for lille", [order]],
  ],
  ordinary: [
    ["other", "Hej, er der nogen?"],
    ["account", "Jeg vil ændre min adgangskode"],
    ["product", "Hvilke farver har I?"],
    ["other", "Jeg skal ringe til min mand først"],
    ["delivery", "Leverer I til Færøerne?"],
  ],
};
