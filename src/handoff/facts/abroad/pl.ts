import type { FactWords } from "./words.ts";

const weekday =
  "(?:poniedzial(?:ek|ku)|wtor(?:ek|ku)|srod[aey]|czwart(?:ek|ku)|piat(?:ek|ku)|sobot[aey]|niedziel[aeiy]|niedziele)";

export const pl: FactWords = {
  order: {
    things: `zamowieni(?:e|a|u|em)(?:_to)? rezerwacj[aei](?:_to)? faktur[aey](?:_to)? przesylk[ai](?:_to)? przesylce
      paczk[ai](?:_to)? paczce zgloszeni[ea](?:_to)? spraw[ay] zam\\. referencyjny`,
    number: "numer nr o_numerze z_numerem",
    is: "jest brzmi",
  },
  date: {
    months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
    days: `(?:w|we|do|od|przed|na|na_najblizszy|w_(?:przyszly|zeszly|ubiegly|najblizszy|ostatni)|w_(?:przyszla|zeszla))_${weekday}
      dzis dzisiaj jutro pojutrze wczoraj przedwczoraj w_(?:przyszlym|zeszlym|ubieglym|tym)_(?:tygodniu|miesiacu)`,
    onThe: "dnia od do z_dnia",
    spans: "dni dzien tydzien tygodnie tygodni miesiac miesiace miesiecy",
    few: "dwa dwie trzy cztery piec szesc kilka",
    ago: (span) => `(?:${span}|tydzien|miesiac)_temu`,
  },
  goods: {
    counted: `sztuk[ai]? szt egzemplarzy pudelek pudelka kartonow butelek butelki kubkow kubki koszulek koszulki
      toreb torby krzesel krzesla stolow stoly lamp lampy pokoi pokoje biletow bilety osob osoby gosci licencji
      licencje kocow koce swiec swiece talerzy talerze poduszek poduszki recznikow reczniki`,
    wares: `kubek kubka filizanka koszulka koszulke koszula koszule kurtka kurtke plaszcz buty torba torbe plecak
      butelka butelke krzeslo biurko stol sofa lampa lampe koc talerz swieca poduszka poduszke recznik dywan czajnik
      toster drukarka drukarke laptop sluchawki ladowarka ladowarke zegarek pierscionek naszyjnik namiot rower
      ksiazka ksiazke`,
    my: "ten ta te moj moja moje nasz nasza jeden jedna",
    bare: `kubek filizanka koszulka koszulke kurtka kurtke plecak krzeslo biurko lampa lampe koc poduszka poduszke
      czajnik drukarka drukarke sluchawki ladowarka ladowarke zegarek pierscionek namiot rower ksiazka ksiazke`,
  },
  person: {
    called: "nazywam_sie mam_na_imie moje_(?:imie|nazwisko)_to",
    in: "mieszkam_we? mieszkamy_we? (?:wyslac|wyslijcie|prosze_wyslac|dostarczyc)_(?:to_|je_|paczke_)?do",
    closing: "(?:serdecznie_)?pozdrawiam (?:serdeczne_)?pozdrowienia z_powazaniem z_wyrazami_szacunku",
    thanks: "dziekuje(?:_bardzo)? dzieki",
  },
  currencies: "zl zloty zlote zlotych pln dolarow koron",
  asks: {
    "order number": "numer [pani/pana/twojego/swojego]+ zamowienia/rezerwacji/faktury/przesylki",
    name: "imie i_nazwisko\njak sie pan/pani nazywa\njak sie nazywasz\npana/pani/twoje imie/nazwisko",
    address: "nowy/pani/pana/twoj/jaki adres\nadres dostawy",
    date: "^ kiedy\nna/od kiedy\njaka data\njaki dzien\njakiego dnia",
    quantity: "ile sztuk/potrzeba/ich",
    amount: "jaka kwote/kwota/suma\nile pan/pani zaplacil/zaplacila",
  },
  declines: `^ tak/dziekuje/dzieki/witam/nie_wiem/nie_mam/nie_pamietam/nie_znam/dlaczego/czemu/chce/poprosze/
      juz_podalem/juz_podalam
    nie wiem/znam/pamietam/mam`,
  corrects: `^ [nie/oj/przepraszam/chwila]+ to/moj/moje/poprawny/wlasciwy/nowy/zamowienie/zamowienia/numer/adres [to/
      moj/moje/poprawny/wlasciwy/nowy/zamowienie/zamowienia/numer/adres]+ to/jest
    ^ nie/przepraszam/korekta/oj/poprawka [to]+ #
    chodzilo mi o
    mialem/mialam na mysli
    pomylilem/pomylilam sie
    literowka`,
  not: "nie",
  but: "tylko ale lecz",
  courtesies: `to jest moj moja moje i oraz a dziekuje bardzo dzieki dzien dobry czesc witam prosze tak oto z w na od
    dla sie pozdrawiam serdecznie nazywam jestem`,
  naming: `zamowienie zamowienia rezerwacja rezerwacji faktura faktury przesylka przesylki paczka paczki numer numeru
    nr imie nazwisko adres dostawy data kwota ilosc sztuk rozmiar kolor produkt telefon zamowilem zamowilam kupilem
    kupilam zaplacilem zaplacilam mieszkam`,
};
