import { charged, order, photo, type Told } from "./told.ts";

export const nb: Told = {
  topics: [
    ["safety", "Lampen tok fyr, og jeg brant meg på hånden"],
    ["privacy", "Slett kontoen min og alle personopplysninger dere har om meg"],
    ["legal", "Advokaten min tar kontakt med dere"],
    ["personal", "Mannen min gikk bort i forrige uke"],
    ["payment", "Dere har trukket beløpet to ganger"],
    ["return", "Hvor er pakken min? Jeg vil ha pengene tilbake"],
    ["return", "Koppen var ødelagt da den kom"],
    ["return", "Genseren passer ikke, kan jeg bytte den?"],
    ["terms", "Gir dere rabatt hvis vi kjøper 300 stykker?"],
    ["delivery", "Hvor er pakken min?"],
    ["delivery", "Varene har fortsatt ikke kommet"],
    ["order", "Jeg vil avbestille"],
    ["account", "Jeg får ikke logget inn, passordet blir ikke godtatt"],
    ["complaint", "Jeg vil klage på de ansatte hos dere"],
    ["product", "Tåler kruset oppvaskmaskin?"],
  ],
  wishes: [
    ["Den er knust. Jeg vil ha pengene tilbake.", "Jeg vil ha pengene tilbake."],
    ["Kan dere sende en ny?", "Kan dere sende en ny?"],
    ["Vennligst avbestille ordren. Takk!", "Vennligst avbestille ordren."],
    ["Jeg forventer en unnskyldning", "Jeg forventer en unnskyldning"],
    ["Jeg vil snakke med et menneske", null],
    ["Jeg vil bare vite når dere åpner", null],
  ],
  missing: [
    ["Hvor er pakken min?", [order]],
    ["Hvor lang leveringstid er det til Tromsø?", []],
    ["Kruset var knust, jeg vil ha pengene tilbake", [order, photo]],
    ["Jeg ble belastet dobbelt!", charged],
    ["Jeg vil returnere bestillingen min, skjorten er for liten", [order]],
  ],
  ordinary: [
    ["other", "Hei, er det noen der?"],
    ["account", "Jeg vil bytte passord"],
    ["product", "Hvilke farger har dere?"],
    ["other", "Mens jeg venter, når åpner dere i morgen?"],
    ["delivery", "Leverer dere til Svalbard?"],
  ],
};
