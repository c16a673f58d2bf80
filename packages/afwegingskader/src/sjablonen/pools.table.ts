import type { Taalsjablonen } from "./sjabloon.js";

/** The texts in Polish; an interpreter checks them before use. @source W-49.2 */
export const POOLS: Taalsjablonen = {
  taal: "pl",
  sjablonen: [
    {
      soort: "bevestiging-aan-aanmelder",
      titel: "Otrzymaliśmy Państwa zgłoszenie",
      blokken: [
        { soort: "alinea", tekst: "Otrzymaliśmy Państwa zgłoszenie dnia {ontvangenOp}. Numer sprawy: {kenmerk}. Dziękujemy za tę informację." },
        { soort: "alinea", tekst: "Sami skontaktujemy się z osobą, której dotyczy zgłoszenie. Liczba dni roboczych, w ciągu których to zrobimy: {werkdagen}. Zapytamy, co się dzieje i co jest potrzebne." },
        { soort: "alinea", tekst: "Czy zgłoszenie dotyczy innej osoby? W takim razie nie możemy po prostu powiedzieć Państwu, co będzie dalej. Możemy to zrobić tylko za zgodą tej osoby." },
        { soort: "alinea", tekst: "Czy sytuacja się pogarsza lub nie może czekać? Proszę zadzwonić: {spoed}." },
        { soort: "alinea", tekst: "Mają Państwo pytanie? Proszę zadzwonić do {organisatie}, numer {telefoon}." },
      ],
    },
    {
      soort: "informatie-vooraf",
      titel: "Czego mogą się Państwo spodziewać i jakie mają Państwo prawa",
      blokken: [
        { soort: "alinea", tekst: "Wkrótce z Państwem porozmawiamy. Tutaj mogą Państwo przeczytać, jak pracujemy i jakie mają Państwo prawa. Zanim zacznie się rozmowa, powiemy o tym także ustnie." },
        { soort: "alinea", tekst: "Najpierw słuchamy Państwa pytania. Potem razem szukamy rozwiązania. Co mogą Państwo zrobić sami? Kto może pomóc? Co jest dostępne w dzielnicy? I co my możemy zrobić?" },
        { soort: "onderwerp", onderwerp: "netwerk-erbij", tekst: "Na każdą rozmowę mogą Państwo przyjść z kimś. Na przykład z rodziną, przyjacielem lub sąsiadem." },
        { soort: "onderwerp", onderwerp: "clientondersteuning", tekst: "Dopóki Państwu pomagamy, mają Państwo prawo do pomocy niezależnego doradcy (cliëntondersteuner). Ta osoba nie pracuje dla nas i jest po Państwa stronie. Kontakt: {clientondersteuning}." },
        { soort: "onderwerp", onderwerp: "klacht", tekst: "Nie są Państwo z nas zadowoleni? Mogą Państwo złożyć skargę. W ten sposób: {klachtenregeling}." },
        { soort: "onderwerp", onderwerp: "keuze-professional", tekst: "Mogą Państwo wybrać pracownika, który będzie pomagać. Współpraca się nie układa? Proszę nam powiedzieć. Wtedy razem poszukamy kogoś innego." },
        { soort: "onderwerp", onderwerp: "aanvullende-zorg-aanvragen", tekst: "Uważają Państwo, że nasza pomoc nie jest rozwiązaniem? Mogą Państwo wystąpić o Opiekę Dodatkową (Aanvullende Zorg). To pomoc dopasowana do potrzeb; decyduje o niej gmina." },
        { soort: "onderwerp", onderwerp: "keuze-zin-of-pgb", tekst: "Otrzymają Państwo Opiekę Dodatkową? Mogą Państwo wybrać opiekę w naturze (zorg in natura). Wtedy opiekę organizuje gmina. Spełniają Państwo warunki? Mogą Państwo wybrać także budżet osobisty (pgb). Wtedy sami organizują Państwo opiekę." },
        { soort: "onderwerp", onderwerp: "keuze-aanbieder", tekst: "Przy opiece w naturze mogą Państwo wybrać spośród placówek, które mają umowę z gminą." },
        { soort: "onderwerp", onderwerp: "abonnementstarief", tekst: "Za Opiekę Dodatkową z ustawy Wmo płacą Państwo wkład własny. Nazywa się on abonnementstarief. Obecnie wynosi {abonnementstarief} miesięcznie." },
        { soort: "alinea", tekst: "Te informacje znajdą Państwo także na stronie {website}. Mają Państwo pytanie? Proszę zadzwonić do {organisatie}, numer {telefoon}." },
      ],
    },
    {
      soort: "keuze-en-bijdrage",
      titel: "Państwa wybór i wkład własny",
      blokken: [
        { soort: "alinea", tekst: "Opieka Dodatkowa (Aanvullende Zorg) może pasować do Państwa pytania. To trzeba wiedzieć przed wyborem." },
        { soort: "alinea", tekst: "Mogą Państwo wybrać opiekę w naturze (zorg in natura). Wtedy wybierają Państwo placówkę, która ma umowę z gminą i pasuje do Państwa pytania. Pokażemy, jakie są możliwości." },
        { soort: "alinea", tekst: "Mogą Państwo wybrać także budżet osobisty (pgb). Jest to możliwe, jeśli spełniają Państwo warunki. Porozmawiamy o tym z Państwem. Placówka opieki nie bierze udziału w tej rozmowie." },
        { soort: "alinea", tekst: "Nie polecamy żadnej placówki dlatego, że należy do nas. Wybór należy do Państwa." },
        { soort: "alinea", tekst: "Płacą Państwo wkład własny: abonnementstarief. Obecnie wynosi {abonnementstarief} miesięcznie. Płaci się go do CAK." },
      ],
    },
    {
      soort: "bezwaar",
      titel: "Nie zgadzają się Państwo z decyzją?",
      blokken: [
        { soort: "alinea", tekst: "Decyzję podejmuje gmina {gemeente} i wysyła Państwu list w tej sprawie. Nie zgadzają się Państwo? Mogą Państwo złożyć sprzeciw (bezwaar maken) do gminy." },
        { soort: "alinea", tekst: "Liczba tygodni na złożenie sprzeciwu: {bezwaarweken}. Tygodnie liczą się od dnia po dniu, w którym gmina wysłała Państwu list." },
        { soort: "alinea", tekst: "W sprzeciwie proszę napisać:" },
        { soort: "lijst", punten: ["imię, nazwisko i adres", "datę", "z jaką decyzją się Państwo nie zgadzają", "dlaczego się Państwo nie zgadzają", "podpis"] },
        { soort: "alinea", tekst: "Proszę wysłać go na adres: {bezwaaradres}. Chcą Państwo pomocy? Może pomóc niezależny doradca: {clientondersteuning}." },
      ],
    },
  ],
};
