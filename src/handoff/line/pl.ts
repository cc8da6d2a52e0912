import type { LineWords } from "./words.ts";

export const pl: LineWords = {
  locale: "pl-PL",
  regret: {
    sorry: "Przykro mi z tego powodu.",
    sorryToHear: "Bardzo mi przykro.",
    unable: "Sam nie odpowiem na to wystarczająco dobrze.",
    needsPerson: "Tym powinien zająć się człowiek.",
  },
  passesTo: (team, there) =>
    `Przekazuję rozmowę do zespołu ${team}. Pracownik przeczyta wszystko powyżej i odpowie tutaj${there}.`,
  passes: (there) => `Przekazuję rozmowę pracownikowi, który przeczyta wszystko powyżej i odpowie tutaj${there}.`,
  short: (there) => `Pracownik odpowie tutaj${there}.`,
  there: {
    usually: (minutes) => `, zwykle w ciągu ${minutes} minut`,
    openUntil: (time) => `; jesteśmy do godziny ${time}`,
    // A colon, so that the weekday needs no case.
    opensAgain: (day, time) => `; teraz jest zamknięte, otwieramy: ${day}, godz. ${time}`,
  },
  day: { today: "dziś", tomorrow: "jutro", on: (name) => name },
  slips: (there) =>
    `Przepraszam: trwa to dłużej, niż powinno. Wiadomość nie została zapomniana i pracownik odpowie tutaj${there}.`,
  crisis:
    "Dziękujemy, że nam o tym piszesz. Człowiek to przeczyta i odpowie tutaj. " +
    "Jeśli grozi Ci teraz niebezpieczeństwo, zadzwoń pod numer alarmowy lub na telefon zaufania.",
  ai: {
    discloses: "Tu pisze asystent AI. Proszę napisać „konsultant”, a rozmowę przejmie pracownik.",
    offers: "Aby porozmawiać z pracownikiem, proszę napisać „konsultant”.",
    greets: "Dzień dobry! W czym mogę pomóc?",
    welcomes: "Nie ma za co. Proszę pisać, jeśli pojawi się coś jeszcze.",
  },
  whileYouWait: "Tymczasem:",
  asks: {
    wish: "w czym możemy pomóc?",
    order: "jaki jest numer zamówienia?",
    product: "o jaki produkt chodzi?",
    quantity: "ile sztuk potrzeba?",
    deadline: "na kiedy to potrzebne?",
    when: "kiedy to się stało?",
    amount: "o jaką kwotę chodzi?",
    subject: "o które zamówienie lub płatność chodzi?",
    remedy: "co naprawiłoby tę sytuację?",
    change: "co mamy zmienić?",
    reason: "co jest nie tak?",
    address: "jaki jest nowy adres?",
    photo: "czy możemy prosić o zdjęcie?",
    mail: "na jaki adres e-mail jest założone konto?",
    data: "co mamy zrobić z danymi?",
  },
  survey: {
    question: "Jak nam poszło, od 1 (źle) do 5 (bardzo dobrze)? Wystarczy cyfra.",
    thanks: "Dziękujemy za odpowiedź.",
  },
};
