const naam = (achternaam: string, voornamen: string): unknown => ({ geslachtsnaam: { achternaam }, voornamen, naamGebruik: "1" });

/** Made-up people, by a Bsn of the test range: one with a household, one alone with an unknown birth day, one whose data are secret. */
export const PERSONEN: Readonly<Record<string, unknown>> = {
  "999900006": {
    naam: naam("Voorbeeld", "Anna"),
    geboortedatum: { datum: "1956-03-14" },
    geheimhouding: false,
    adres: { straat: "Proefweg", huisnummer: 12, huisletter: "a", postcode: "6511AA", woonplaats: "Nijmegen", gemeentecode: "0268" },
    huishouden: [{ relatie: "partner", naam: naam("Proef", "Bert"), geboortedatum: { datum: "1954-01-01", datumGebruik: "2" } }],
  },
  "999900018": { naam: naam("Test", "Carla"), geboortedatum: { datum: "1988-05-01", datumGebruik: "1" }, geheimhouding: false, huishouden: [] },
  "999990019": {
    naam: naam("Geheim", "Dirk"),
    geboortedatum: { datum: "1999-12-31" },
    geheimhouding: true,
    adres: { straat: "Proefplein", huisnummer: 1, postcode: "6541BB", woonplaats: "Nijmegen", gemeentecode: "0268" },
    huishouden: [],
  },
};
