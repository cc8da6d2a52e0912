import { charged, order, photo, type Told } from "./told.ts";

export const it: Told = {
  topics: [
    ["safety", "La lampada ha preso fuoco e mio figlio ha un'ustione"],
    ["privacy", "Cancellate il mio account e tutti i miei dati"],
    ["legal", "Il mio avvocato vi contatterà"],
    ["personal", "Mio marito è mancato la settimana scorsa, sono in lutto"],
    ["payment", "Mi avete addebitato l'importo due volte"],
    ["return", "La tazza è arrivata rotta, vorrei un rimborso"],
    ["return", "Rivoglio i miei soldi indietro"],
    ["return", "La camicia è troppo stretta, posso cambiarla?"],
    ["terms", "Qual è il vostro miglior prezzo per 200 pezzi?"],
    ["delivery", "Dov'è il mio pacco?"],
    ["delivery", "Il mio ordine non è ancora arrivato"],
    ["order", "Vorrei annullare il mio ordine"],
    ["account", "Non riesco ad accedere, le credenziali non vengono accettate"],
    ["complaint", "Voglio fare un reclamo contro la vostra assistenza"],
    ["product", "Il piatto va in lavastoviglie?"],
  ],
  wishes: [
    ["La tazza è rotta. Vorrei un rimborso.", "Vorrei un rimborso."],
    ["Potete spedirmi una nuova tazza?", "Potete spedirmi una nuova tazza?"],
    ["Per favore annullate il mio ordine. Grazie.", "Per favore annullate il mio ordine."],
    ["Pretendo delle scuse", "Pretendo delle scuse"],
    ["Voglio parlare con una persona", null],
    ["Vorrei solo sapere quando aprite", null],
  ],
  missing: [
    ["Dov'è il mio pacco?", [order]],
    ["Quali sono le spese di spedizione per la Sicilia?", []],
    ["La mia tazza è arrivata rotta, voglio un rimborso", [order, photo]],
    ["Mi avete addebitato due volte!", charged],
    ["Voglio restituire il mio ordine, la camicia è troppo piccola", [order]],
  ],
  ordinary: [
    ["other", "Buongiorno, c'è qualcuno?"],
    ["other", "Mi sono reso conto di una cosa"],
    ["product", "Quali colori avete?"],
    ["other", "Non sono sicura, torno domani"],
    ["delivery", "Spedite anche in Sardegna?"],
  ],
};
