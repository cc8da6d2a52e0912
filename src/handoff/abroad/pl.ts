import type { WordsAbroad } from "./words.ts";

export const pl: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        zapalil/zapalila/zapalilo sie
        pozar/dymi/dymic/dymu/iskrzy/iskry/wybuchl/wybuchla/wybuchlo/poparz*/oparz*/zwarcie/porazil/porazenie/ulatnia/
          ranny/ranna/skaleczyl*/skaleczen*/zranil*/zatrul*/zatrucie/uczulenie/alergi*/szpital/szpitalu/szpitala/pogotowie/
          zadlawil*/zakrztusil*/niebezpieczn*`,
      hint: "niebezpieczenstwo/toksyczn*/odlamki",
    },
    privacy: {
      plain: `
        rodo/danych_osobowych/dane_osobowe/ochrona_danych/ochrony_danych/wyciek_danych/uodo
        usun*/usuniecie/usuniecia/skasowac/skasowanie … konto/konta/dane/danych
        dane/danych … sprzedane/udostepnione/wyciekly`,
      hint: "danych/jakie_dane/newslettera/zgoda/zgode/wypisac",
    },
    legal: {
      plain: `
        prawnik/prawnika/prawnikiem/prawnikowi/adwokat/adwokata/adwokatem/pozew/pozwe/pozwac/rzecznik_konsumentow/rzecznika_konsumentow/
          rzecznika_praw/uokik/kroki_prawne/kroki_sadowe/droge_sadowa/prokuratura/prokuratury/zlamanie_umowy
        do_sadu/w_sadzie`,
      hint: "prawne/prawa_konsumenta/ustawa/ustawy/oszustwo/oszusci/oszukany/policja/policji/policje/umowa",
    },
    personal: {
      plain: `
        zmarl/zmarla/zmarlego/zmarlej/smierc/smierci/pogrzeb/pogrzebie/pogrzebu/samobojstw*/bezrobotny/bezrobotna/bezdomny/
          bezdomna/depresja/depresje/rozwod/nowotwor
        stracilem/stracilam prace/meza/zone/mame/tate/syna/corke
        nie stac`,
      hint: "chory/chora/choroba/niepelnosprawn*/zaloba/zalobe/wdowa/wdowiec",
    },
    payment: {
      plain: `
        nie [jeszcze/mam]+ otrzymalem/otrzymalam/dostalem/dostalam [jeszcze/mojego]+ zwrotu/pieniedzy
        obciazono/obciazyliscie/pobrano/pobraliscie/zaplacilem/zaplacilam/zaplacono [mi/moja/karte/za/konto/kwote]+
          dwa_razy/dwukrotnie/podwojnie/za_duzo
        dwa_razy/dwukrotnie/podwojnie [mi/mnie]+ pobrano/obciazono/pobraliscie/obciazyliscie/zaplacilem/zaplacilam
        faktura/fakture/faktury/paragon_fiskalny/paragonu/przelew/przelewu/przelewem/blik/blikiem/rachunek
        platnosc/karta/transakcja … odrzucona/odrzucono/nieudana/przeszla
        moge/mozna/mozemy … zaplacic/placic
        gdzie jest/sa [moj/moje]+ zwrot/pieniadze
        zwrot/zwrotu/pieniedzy/pieniadze [wciaz/nadal/jeszcze/do/tej/pory/nie/mi/za/ciagle]+ dotarl/dotarly/otrzymalem/
          otrzymalam/dostalem/dostalam/przyszedl/przyszly/ma
        karta_podarunkowa/karte_podarunkowa/kod_rabatowy/kodu_rabatowego/bon_podarunkowy`,
      hint: "zaplacilem/zaplacilam/zaplacic/platnosc/platnosci/pieniadze/pieniedzy/karte/karty/kwota/kwote",
    },
    return: {
      plain: `
        zwrot/zwrotu/zwroty/zwrocic/zwracam/zwroccie/zwrotow/odeslac/odeslalem/odeslalam/wymiana/wymiane/wymiany/wymienic/
          reklamacja/reklamacje/reklamacji/reklamowac/zareklamowac/gwarancja/gwarancje/gwarancji/naprawa/naprawe/naprawic/
          odstapienie/odstapic
        nie [na/mnie]+ pasuje/pasuja`,
      hint: "za_maly/za_mala/za_male/za_duzy/za_duza/za_duze/za_ciasny/za_krotki/nieuzywany/nieuzywana/jakosc",
    },
    terms: {
      plain: `
        hurtowo/hurtowy/hurtowe/hurtowa/hurtownia/odsprzedaz/odsprzedazy/wycena/wycene/wyceny/oferte_cenowa/
          umowa_ramowa/umowe_ramowa/termin_platnosci/cena_jednostkowa/rabat_ilosciowy
        rabat/rabatu/znizka/znizke przy/na/dla/za/od
        dacie/dostane/dostaniemy/macie/czy_jest/oferujecie … rabat/rabaty/znizke/znizki/upust
        najlepsza/lepsza/lepsze/nizsza cena/cene/ceny
        # sztuk/sztuki/egzemplarzy/licencji`,
      hint: "rabat/rabatu/znizka/znizke/oferta/oferte/firma/firmy/taniej/dostawca/konkurencja",
    },
    delivery: {
      plain: `
        czekam/czekamy … zamowienie/paczke/przesylke/dostawe
        gdzie jest/sa/utknela [moj/moja/moje/nasza/nasze/ta]+ paczka/przesylka/zamowienie/paczki/dostawa
        kiedy … paczka/paczke/przesylka/dostawa/dostane/dostarczona/wyslana/wyslane/wyslecie/przyjdzie/dotrze/zamowienie
        nie [jeszcze/do/mnie/zostala/zostalo]+ dotarla/dotarlo/dotarl/przyszla/przyszlo/przyszedl/doszla/doszlo/dostarczono/
          dostarczona
        nie [jeszcze/mam]+ otrzymalem/otrzymalam/dostalem/dostalam [jeszcze/mojej]+ paczki/przesylki/zamowienia
        paczka/paczke/paczki/paczce/paczek/przesylka/przesylke/przesylki/dostawa/dostawe/dostawy/dostawie/kurier/kuriera/
          kurierem/paczkomat/paczkomatu/paczkomacie/inpost/numer_sledzenia/wysylka/wysylke/wysylki/wysylacie/
          list_przewozowy/poczta_polska/punkt_odbioru/odbioru
        sasiada/sasiadowi/sasiadka/sasiadki zostawil/zostawiona/zostawiono`,
      hint: "adres/adresu/wyslane/wyslana/wyslano/dotarla/dotarlo/dotarl/przyszla/przyszlo/opoznienie/opozniona/opoznione/sasiad",
    },
    order: {
      plain: `
        anulowac/anuluj/anulujcie/anulowanie/anulowane/zrezygnowac
        zmienic/zmiana/zmiane/dodac/uzupelnic … zamowienie/zamowienia/zamowieniu/rezerwacje/rezerwacji
        potwierdzenie/potwierdzenia/statusu/status_mojego zamowienia
        status_zamowienia
        zamowilem/zamowilam [to/przez/dwa]+ pomylke/omylkowo/dwa_razy`,
      hint: "zamowienie/zamowienia/zamowieniu/zamowilem/zamowilam/zamowic/rezerwacja/rezerwacje/kupilem/kupilam/kupic/koszyk/koszyka",
    },
    account: {
      plain: `
        zalogowac/logowanie/logowania/haslo/hasla/nazwa_uzytkownika/login_i_haslo/kod_weryfikacyjny
        moje/moim/mojego/mojego konto/koncie/konta
        konto/konta [jest/zostalo]+ zablokowane/zablokowano/zawieszone`,
      hint: "konto/konta/rejestracja/rejestracji/zarejestrowac/subskrypcja/subskrypcje/ustawienia",
    },
    complaint: {
      plain: `
        skarga/skarge/skargi/poskarzyc/zazalenie
        fatalna/okropna/beznadziejna/tragiczna/skandaliczna/niemila obsluga/obsluge/obslugi
        obsluga [klienta/jest/byla/to]+ fatalna/okropna/beznadziejna/tragiczna/skandaliczna/niemila/niegrzeczna
        nigdy_wiecej … kupie/zamowie`,
      hint: "rozczarowany/rozczarowana/zawiedziony/zawiedziona/niedopuszczalne/skandal/zenada/wsciekly/wsciekla/oburzony/oburzona",
    },
    product: {
      plain: `
        dostepny/dostepna/dostepne/dostepnosc/wyprzedany/wyprzedane/na_stanie/w_magazynie/zmywarka/zmywarce/zmywarki/pralce/
          wodoodporny/wodoodporna
        jaki/jakie/jaka/jakim/jakich/ktory rozmiar/rozmiary/rozmiarze/rozmiarach/kolor/kolory/kolorach/wymiary/material/
          materialu
        jaki/jakie/jaka [jest/sa]+ rozmiar/wymiary/material/pojemnosc
        sprzedajecie/macie … rozmiar/rozmiary/kolor/kolory/sprzedazy/ofercie
        sprzedajecie
        instrukcja/instrukcje/instrukcji/tabela_rozmiarow/skladniki`,
      hint: "produkt/produktu/produkty/towar/artykul/rozmiar/rozmiary/kolor/kolory",
    },
  },
  wish: {
    wanting: `
      chce/chcemy/chcialbym/chcialabym/chcielibysmy/potrzebuje/potrzebujemy/zadam/zadamy/oczekuje/oczekujemy/wole/wolalbym/
        wolalabym/domagam_sie/prosze_o/poprosze/wnosze_o
      oddajcie/zwroccie [mi/moje]+ pieniadze`,
    asking: "prosze/czy_moge/czy_mozecie/czy_mozna/czy_mozemy/czy_moglbym/czy_moglabym/moglibyscie/mozecie/czy_da_sie",
    wondering: "zastanawiam_sie",
    ends: `zwrot/zwrotu/zwrotem/zwrocic/zwroccie/zwrocenie/pieniedzy/pieniadze/wymiane/wymiana/wymienic/nowy/nowa/nowe/nowego/
      naprawe/naprawic/naprawy/anulowac/anulowanie/anuluj/zrezygnowac/rabat/rabatu/znizke/rekompensate/rekompensaty/
      odszkodowanie/odszkodowania/przeprosiny/przeprosin/usuniecie/usunac/usuniecia/skasowanie/zmienic/zmiane/zmiana/dodac/fakture/
      wycene/dostarczyc/dostarczenie/wyslac/wyslanie/odebrac`,
    noOutcome: `
      wiedziec/zapytac/spytac/zrozumiec/dowiedziec
      rozmawiac/porozmawiac/pogadac/czlowiekiem/czlowieka/konsultantem/konsultanta/konsultantka/kims
      nie chce/chcemy/potrzebuje`,
  },
  bought: `
    moja/moje/mojej/moj/mojego/moim/nasza/nasze/naszego/ta/tego [ostatnie/nowe]+ paczka/paczke/paczki/paczce/przesylka/
      przesylke/przesylki/zamowienie/zamowienia/zamowieniu/dostawa/dostawe/zwrot/zwrotu/faktura/fakture/pieniadze/rezerwacja/
      karte/karta
    zamowilem/zamowilam/zamowilismy/kupilem/kupilam/kupilismy/otrzymalem/otrzymalam/dostalem/dostalam/zaplacilem/zaplacilam/
      odeslalem/odeslalam/pobrano/obciazono
    nie [jeszcze/do/mnie]+ dotarla/dotarlo/dotarl/przyszla/przyszlo/doszla/doszlo
    zwrot/zwrotu pieniedzy
    oddajcie/zwroccie [mi/moje]+ pieniadze
    jest/przyszedl/przyszla/przyszlo/dotarl/dotarla/dotarlo [juz/cala/caly/do/mnie]+ uszkodzony/uszkodzona/uszkodzone/zepsuty/
      zepsuta/zepsute/rozbity/rozbita/rozbite/pekniety/peknieta/opozniona/opoznione`,
  damaged: `
    uszkodzony/uszkodzona/uszkodzone/zepsuty/zepsuta/zepsute/zepsul/zepsula/zepsulo/rozbity/rozbita/rozbite/stluczony/
      stluczona/stluczone/pekniety/peknieta/pekniete/porysowany/porysowana/podarty/podarta/wadliwy/wadliwa/wadliwe
    nie [mi]+ dziala/dzialaja
    zly/zla/zle/niewlasciwy/niewlasciwa/inny/inna rozmiar/kolor/produkt/towar/artykul/model`,
  otherAddress: `
    nowy/zly/inny/stary/bledny/niewlasciwy/nowego adres/adresu
    adres/adresu … zmienic/zmieniony/bledny/zly/nieaktualny
    zmienic/zmiana/zmiane/poprawic [dostawy/moj]+ adres/adresu`,
  things: `kubek/kubka/kubki/kubkow/koc/koca/koce/krzeslo/krzesla/lampa/lampe/lampy/lampka/lampke/butelka/butelke/butelki/
    koszula/koszule/koszulka/koszulke/koszulki/talerz/talerze/talerza/swieca/swiece/swieczka/torba/torbe/miska/miske/stolik`,
  reason: `
    za/zbyt maly/mala/male/duzy/duza/duze/ciasny/ciasna/krotki/krotka/dlugi/dluga/pozno/ciezki/ciezka/drogi/droga
    nie [mi/mnie/sie/na]+ pasuje/pasuja/podoba/podobaja
    zly/zla/niewlasciwy/niewlasciwa/brakuje/pomylke/omylkowo/rozmyslilem/rozmyslilam/inny/inna
    zamowilem/zamowilam dwa`,
  harm: `
    ranny/ranna/ranni/poparz*/oparz*/skaleczyl*/zranil*/krwawi/krwawil/krwawila/szpital/szpitala/szpitalu/lekarz/lekarza/
      bol/boli/caly/cali
    nikomu/nikt nic/nie`,
  data: `usunac/usuniecie/usuniecia/usuncie/skasowac/sprostowanie/sprostowac/sprzeciw/wglad/eksport/zapomnienia
    kopie/kopii/kopia … danych
    jakie/ktore dane`,
};
