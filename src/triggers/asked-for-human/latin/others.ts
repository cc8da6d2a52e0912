import { rule } from "../../rule.ts";

/** Requests in the other languages that are written in Latin letters, or often are on a phone. */
export const others = [
  // Polish, Czech, Slovak
  rule(
    0.9,
    `
    rozmawiac/porozmawiac/rozmowy/rozmowa/polaczyc/polacz/polaczcie/polaczenie/prosze_polaczyc/skontaktowac/przelaczyc/
      przelacz/przelaczcie/przekierowac/pogadac … czlowiek*/konsultant*/kims/osob*/pracownik*/agent*/kierownik*/
      operator*/doradc*/przedstawiciel*
    chce/potrzebuje/prosze/poprosze/dajcie [o/z/zywego/zywym/prawdziwego/do/mi/kontakt]+ czlowieka/czlowiekiem/
      konsultanta/konsultantem/operatora/pracownika/pracownikiem/doradce/osoba
    zywy/zywego/zywym/prawdziwy/prawdziwego/prawdziwym/prawdziwa czlowiek*/konsultant*/osob*
    prosze/prosba o telefon/kontakt_telefoniczny/oddzwonienie
    oddzwoncie/oddzwonic/oddzwonienie
    mluvit/promluvit/spojit/spojte/prepojit/prepojte/hovorit … clovek*/operator*/nekym/niekym/pracovnik*/zivym`,
    `
    nie/nechci/nechcem chce/potrzebuje/musze/trzeba/mluvit/hovorit/oddzwaniac/prosze
    bez rozmawiania/rozmowy
    juz/wczoraj/nie rozmawial*/po_rozmowie`,
  ),
  rule(
    0.85,
    `nie/dosc/mam_dosc [chce/z/rozmawiac/gadac/dalej/juz/tego/tym/tych]+ bota/botem/botow/robotem/robota/maszyna/
      automatem/chatbotem`,
    "nie jestem",
  ),
  // Turkish
  rule(
    0.9,
    `
    insanla/insan/insana/temsilci/temsilciyle/temsilciye/temsilcisi/temsilcisiyle/temsilcisine/yetkili/yetkiliyle/
      yetkiliye/biri/biriyle/birisi/birisiyle/birine/operator/operatore/operatorle/danisman/danismanla/danismana/
      calisan/calisanla/mudur/mudurle/musteri_hizmetleri … gorusmek/gorusebilir/gorusebilirmiyim/gorusecegim/gorusmem/
      gorusmeyi/konusmak/konusabilir/konusmam/konusayim/konusmayi/baglayin/baglar/baglanmak/baglayabilir/baglanabilir/
      baglarmisin/bagla/aktar/aktarin/aktarir/istiyorum/lazim [istemiyorum/gerek/gerekmiyor/istemem]
    gercek/canli [bir] insan/insanla/kisi/kisiyle/temsilci/temsilciyle/destek
    beni arayin/arar/ararmisiniz/arayabilir/geri_arayin
    geri arayin/arar_misiniz/aranmak`,
    `
    istemiyorum/istemem/gerek/gerek_yok/gerekmiyor/gorustum/konustum
    gercek insan saci`,
  ),
  // Hungarian, Finnish, Romanian
  rule(
    0.9,
    `
    emberrel/emberhez/ugyintezovel/ugyintezot/ugyintezohoz/munkatarssal/munkatarsat/operatorral/valakivel … beszelni/
      beszelnek/beszelhetek/kapcsol*/szeretnek
    puhua/jutella/keskustella/yhdista/yhdistakaa … ihmi*/asiakaspalvelija*/jonkun/henkilo*
    ihmisen/asiakaspalvelijan/jonkun … kanssa
    vorbesc/vorbi/contacta/contactez/discuta/discut/transferati … om/persoana/agent/operator/cineva/coleg/reprezentant`,
    "nem/en/nu/am akarok/halua/vreau/vorbit",
  ),
  // Indonesian and Malay, Tagalog, Vietnamese, Hindi and Arabic in Latin letters
  rule(
    0.9,
    `
    bicara/berbicara/ngobrol/hubungkan/sambungkan/ngomong/bercakap … manusia/orang/agen/cs/petugas/operator/admin/staf
    makausap/kausapin/makipag-usap … tao/agent/ahente/representative
    gap/noi_chuyen/chat_voi/noi_voi/lien_he … nhan_vien/nguoi_that/tu_van_vien/con_nguoi/tong_dai
    insaan/insan/agent/kisi/aadmi/vyakti/manager/customer_care/executive/bande … baat/bat [nahi/ho_gayi/kar_li]
    call karo/kijiye/karwao/kar_do
    3ayez/ayez/3awez/abgha/bidi/badi/ureed … akalem/atkalem/atkallem/kallem/ahki/ahky … had/7ad/mowazaf/muwazzaf/
      shakhs`,
    "tidak/gak/nggak/jangan/khong/nahi/baat/bat/hindi perlu/mau/usah/can/muon/nahi/ho_gayi/kar_li/mat",
  ),
];
