import { charged, order, photo, type Told } from "./told.ts";

export const pl: Told = {
  topics: [
    ["safety", "Lampa się zapaliła i poparzyłam sobie rękę"],
    ["privacy", "Proszę usunąć moje konto i wszystkie moje dane"],
    ["legal", "Mój prawnik się z państwem skontaktuje"],
    ["personal", "Mój mąż zmarł w zeszłym tygodniu"],
    ["payment", "Pobrano mi kwotę dwa razy"],
    ["return", "Gdzie jest moja paczka? Chcę zwrotu pieniędzy"],
    ["return", "Kubek przyszedł stłuczony"],
    ["return", "Koszula na mnie nie pasuje, czy mogę wymienić?"],
    ["terms", "Jaka jest najlepsza cena za 200 sztuk?"],
    ["delivery", "Gdzie jest moja paczka?"],
    ["delivery", "Zamówienie jeszcze do mnie nie dotarło, nie dotarło nic"],
    ["order", "Chcę anulować moje zamówienie"],
    ["account", "Nie mogę się zalogować, hasło nie jest przyjmowane"],
    ["complaint", "Chcę złożyć skargę na waszego pracownika"],
    ["product", "Czy talerz można myć w zmywarce?"],
  ],
  wishes: [
    ["Kubek jest rozbity. Chcę zwrotu pieniędzy.", "Chcę zwrotu pieniędzy."],
    ["Czy możecie wysłać nowy?", "Czy możecie wysłać nowy?"],
    ["Dzień dobry. Proszę anulować zamówienie.", "Proszę anulować zamówienie."],
    ["Oczekuję przeprosin", "Oczekuję przeprosin"],
    ["Chcę rozmawiać z człowiekiem", null],
    ["Chciałbym tylko wiedzieć, kiedy otwieracie", null],
  ],
  missing: [
    ["Gdzie jest moja paczka?", [order]],
    ["Ile kosztuje dostawa do Czech?", []],
    ["Mój kubek przyszedł rozbity, chcę zwrotu pieniędzy", [order, photo]],
    ["Pobrano mi pieniądze dwa razy!", charged],
    ["Chcę zwrócić moje zamówienie, koszula jest za mała", [order]],
  ],
  ordinary: [
    ["other", "Dzień dobry, jest tam ktoś?"],
    ["account", "Chcę zmienić hasło"],
    ["product", "Jakie macie kolory?"],
    ["other", "Nie jestem pewna, wrócę jutro rano"],
    ["delivery", "Czy wysyłacie na Litwę?"],
  ],
};
