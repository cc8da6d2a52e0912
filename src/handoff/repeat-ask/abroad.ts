import { phrases } from "../../triggers/phrases.ts";

/**
 * The plain asks in other languages: folded, so without accents. Each is a thing with the possessive or the article
 * that addresses the customer; whether the sentence asks is seen before.
 */
export const abroad = {
  "order number": phrases(`
    ihre/deine/die/eine/ihrer/deiner bestellnummer/auftragsnummer/buchungsnummer
    numero de [votre/ta/la]+ commande/reservation
    numero de [su/tu/el/la]+ pedido/orden/reserva
    numero [del/di/d'/dell'/suo/tuo/dell'ordine]+ ordine/prenotazione
    numero dell'ordine
    numero do/de/da [seu/sua/teu]+ pedido/encomenda/compra/reserva
    uw/je/jouw/het bestelnummer/ordernummer`),
  "e-mail": phrases(`
    ihre/deine/eine e-mail-adresse/email-adresse/emailadresse/mailadresse/e-mail/email/mail-adresse
    votre/ton/une adresse/e-mail/email/mail mail/e-mail/email/electronique
    votre/ton e-mail/email/mail
    su/tu correo/email/e-mail
    correo electronico
    sua/tua/tuo/suo/l'indirizzo/indirizzo/la/il email/e-mail/mail
    seu/teu/o email/e-mail
    uw/je/jouw e-mailadres/emailadres/mailadres/e-mail/email`),
  phone: phrases(`
    ihre/deine/eine telefonnummer/handynummer/rufnummer/mobilnummer
    numero de [votre/ton]+ telephone/portable/tel
    numero de [su/tu]+ telefono/movil/celular/contacto
    su/tu telefono/movil/celular
    numero di [suo/tuo]+ telefono/cellulare
    numero de/do [seu/teu]+ telefone/telemovel/celular/contato
    seu/teu telefone/celular/telemovel
    uw/je/jouw telefoonnummer/mobiele_nummer/nummer`),
  address: phrases(`
    ihre/deine/die adresse/anschrift/lieferadresse/lieferanschrift
    votre/ton adresse [postale/de/complete]+ postale/livraison/complete
    votre/ton adresse $
    quelle est votre/ton adresse
    su/tu/la direccion
    suo/tuo/l'indirizzo/indirizzo [di]+ spedizione/consegna/completo
    suo/tuo indirizzo
    l'indirizzo di spedizione/consegna
    seu/teu endereco
    uw/je/jouw/het adres/afleveradres/bezorgadres`),
  name: phrases(`
    ihren/ihr/dein/deinen/wie_ist_ihr/wie_ist_dein [vollstandigen/vollen/und]+ namen/name
    wie heissen sie
    votre/ton [nom/et]+ nom/prenom
    su/tu nombre
    suo/tuo nome
    come si_chiama/ti_chiami
    seu/teu nome
    uw/je/jouw [volledige/voor]+ naam/achternaam`),
} as const;
