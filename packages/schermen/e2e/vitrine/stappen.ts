import type { Bevinding, Stapweergave, Zaakweergave } from "@wmo-kit/schermen";

import { eenVeld } from "./velden.js";

const bevinding = (code: string, ernst: string, tekst: string, eisen: readonly string[]): Bevinding => ({ code, ernst, tekst, eisen, artikel: null });

const stap = (gebeurtenis: string, titel: string, verschil: Partial<Stapweergave>): Stapweergave => ({
  levensloop: "B2",
  zaak: "zaak-1",
  zaakTitel: "Ondersteuning",
  gebeurtenis,
  titel,
  toelichting: null,
  stand: "mits",
  vraagtReden: false,
  eisen: [],
  artikel: null,
  bevindingen: [],
  velden: [],
  ...verschil,
});

/** A case with an open task and a step in every stand. */
export const STAPPEN: readonly Stapweergave[] = [
  stap("evaluatie", "De ondersteuning evalueren", { eisen: ["D-12.6"], velden: [eenVeld("datum", "Dag van de evaluatie", "datum")] }),
  stap("plan-vastgesteld", "Het ondersteuningsplan vaststellen", {
    toelichting: "Het plan staat binnen drie maanden na de start vast.",
    eisen: ["D-12.1"],
    artikel: "2.3.5",
    velden: [eenVeld("doel", "Belangrijkste doel", "tekst"), eenVeld("instemming", "Stemt de bewoner in?", "jaNee")],
  }),
  stap("start-gemeld", "De start melden aan de gemeente", {
    stand: "waarschuwing",
    eisen: ["D-20.4"],
    bevindingen: [bevinding("TERMIJN_OVERSCHREDEN", "waarschuwing", "De termijn is verstreken op 3 november 2026. Geef een reden op; de hulp gaat door.", ["D-20.4"])],
    velden: [eenVeld("datum", "Dag van de start", "datum")],
  }),
  stap("eenzijdig-beeindigd", "Eenzijdig beëindigen", {
    stand: "geblokkeerd",
    eisen: ["D-13.2"],
    bevindingen: [
      bevinding("EVALUATIE_ONTBREEKT", "blok", "Evalueer eerst met de inwoner; leg de uitkomst vast.", ["D-12.6"]),
      bevinding("ALTERNATIEF_ONTBREEKT", "blok", "Leg vast welke alternatieven zijn geprobeerd.", ["D-13.3"]),
    ],
  }),
  stap("doorstroom-besproken", "Doorstroom naar werk bespreken", {
    stand: "oordeel",
    eisen: ["D-12.10"],
    bevindingen: [bevinding("DOORSTROOM_MOGELIJK", "oordeel", "Beoordeel of de bewoner een stap hoger op de participatieladder kan zetten.", ["D-12.10"])],
    velden: [eenVeld("oordeel", "Uw oordeel", "langeTekst")],
  }),
  stap("gegevens-verbeterd", "Een fout verbeteren", { vraagtReden: true, velden: [] }),
  stap("toewijzing-ontvangen", "Een nieuwe toewijzing vastleggen", { levensloop: "B1", zaak: null, zaakTitel: null }),
];

/** The case of these steps, with a task of which the term runs. */
export const ZAKEN: readonly Zaakweergave[] = [
  {
    id: "zaak-1",
    levensloop: "B2",
    titel: "Ondersteuning dagbesteding",
    toestand: "gestart",
    toestandTekst: "Loopt",
    sinds: "2026-11-01",
    taken: [
      {
        id: "taak-1",
        wat: "Ondersteuningsplan vaststellen",
        eis: "D-12.1",
        uiterlijk: "2027-02-01",
        uiterlijkTekst: "maandag 1 februari 2027",
        stand: "lopend",
        standTekst: "nog 71 dagen",
        waarom: [
          { soort: "aanvang", tekst: "De ondersteuning begon op 1 november 2026." },
          { soort: "duur", tekst: "Drie maanden daarna is 1 februari 2027." },
        ],
        bronnen: ["Programma van eisen dagbesteding, D-12.1"],
        stap: "plan-vastgesteld",
      },
    ],
  },
];
