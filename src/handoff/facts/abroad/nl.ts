import type { FactWords } from "./words.ts";

const weekday = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";

export const nl: FactWords = {
  order: {
    things: `bestelling order boeking reservering factuur pakket zending zaak ticket
      (?:bestel|bestellings|order|boekings|reserverings|factuur|pakket|zendings|zaak|ticket|referentie|track-?)-?(?:nummer|nr|code)`,
    number: "nummer nr met_nummer met_het_nummer",
    is: "is_het is was",
  },
  date: {
    months: `januari februari maart april mei juni juli augustus september oktober november december jan febr? mrt
      apr aug sept? okt nov dec`,
    days: `(?:op_|voor_|tot_|sinds_|vanaf_|uiterlijk_|volgende_|vorige_|afgelopen_|komende_|aanstaande_|deze_)?${weekday}
      vandaag gisteren eergisteren overmorgen (?:tot|voor|vanaf)_morgen morgen_(?:ochtend|middag|avond)
      (?:volgende|vorige|afgelopen|komende|deze)_(?:week|maand)`,
    onThe: "op van tot",
    spans: "dag dagen week weken maand maanden",
    few: "een twee drie vier vijf zes",
    ago: (span) => `${span}_geleden`,
  },
  goods: {
    counted: `stuks? exemplaren pakketten dozen flessen mokken bekers kopjes shirts t-?shirts tassen stoelen tafels
      lampen kamers kaartjes personen gasten licenties dekens kaarsen kussens borden`,
    wares: `mok beker kopje t-?shirt shirt jas schoenen laarzen tas rugzak fles stoel bureau tafel lamp deken bord
      kaars kussen handdoek tapijt kleed waterkoker printer laptop koptelefoon oplader horloge ring ketting tent
      fiets boek licentie abonnement`,
    my: "de het een mijn dit dat deze die onze",
    bare: "",
  },
  person: {
    called: "ik_heet mijn_naam_is",
    in: "ik_woon_in wij_wonen_in we_wonen_in (?:stuur|verzend|lever)_(?:het|ze|hem|dit)_naar",
    closing: `met_(?:vriendelijke|hartelijke)_groet(?:en)? (?:vriendelijke|hartelijke)_groet(?:en)? groet(?:en|jes)?
      mvg`,
    thanks: "bedankt dank_u(?:_wel)? dank_je(?:_wel)? alvast_bedankt",
  },
  currencies: "euro's kronen pond dollar",
  asks: {
    "order number": `uw/je/jouw/het bestelnummer/ordernummer/boekingsnummer/factuurnummer`,
    name: "uw/je/jouw [volledige/voor/en]+ naam/achternaam/voornaam\nhoe heet u/je",
    address: "uw/je/jouw/het [nieuwe/volledige]+ adres/afleveradres/bezorgadres",
    date: "^ wanneer\nwelke datum/dag",
    quantity: "hoeveel stuks/wilt/heeft/hebt/zijn\nwelke hoeveelheid",
    amount: "welk bedrag\nhoeveel heeft_u_betaald/betaalde",
  },
  declines: `^ ja/graag/bedankt/hallo/nee/waarom/weet_ik/geen_idee/ik_weet/ik_heb_geen/ik_wil/graag_een/mens/medewerker
    ik weet/vind/heb [het/dat/die]+ niet/geen`,
  corrects: `^ [nee/oh/sorry/wacht/pardon]+ het/mijn/de/dat/juiste/nieuwe/bestelling/bestelnummer/ordernummer/nummer/
      adres [het/mijn/de/dat/juiste/nieuwe/bestelling/bestelnummer/ordernummer/nummer/adres]+ is/moet
    ^ nee/sorry/correctie/wacht/pardon [het/is]+ #
    ik bedoelde/bedoel
    typfout/tikfout/vergist`,
  not: "niet",
  but: "maar",
  courtesies: `mijn het de een en dank bedankt u je wel alsjeblieft alstublieft hier hallo hoi goedemorgen
    goedemiddag goedendag ja graag ik ben is was dit dat op van voor aan met vriendelijke groet groeten heet heb naar
    alvast`,
  naming: `bestelling bestelnummer ordernummer order boeking boekingsnummer factuur factuurnummer zending pakket
    nummer naam voornaam achternaam adres afleveradres datum bedrag aantal maat kleur artikel telefoonnummer besteld
    gekocht betaald woon`,
};
