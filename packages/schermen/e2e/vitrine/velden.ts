import type { Veld } from "@wmo-kit/schermen";

const LEEG = { uitleg: null, verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null } as const;

/** A field with only what differs. */
export const eenVeld = (naam: string, label: string, soort: Veld["soort"], verschil: Partial<Veld> = {}): Veld => ({
  ...LEEG,
  naam,
  label,
  soort,
  ...verschil,
});

/** One form with a field of every kind, a group and two lists. */
export const ELKE_SOORT: readonly Veld[] = [
  eenVeld("onderwerp", "Onderwerp", "tekst", { max: 40 }),
  eenVeld("verslag", "Wat is besproken?", "langeTekst", { uitleg: "Schrijf kort op wat de bewoner zelf zei." }),
  eenVeld("datum", "Dag van het gesprek", "datum", { voorstel: "2026-11-03" }),
  eenVeld("ontvangen", "Wanneer kwam het bericht?", "tijdstip", { verplicht: false }),
  eenVeld("dagdelen", "Dagdelen per week", "getal", { min: 0, max: 9 }),
  eenVeld("ingestemd", "Stemt de bewoner in?", "jaNee"),
  eenVeld("waarom", "Waarom stemt de bewoner niet in?", "tekst", { alleenBij: { veld: "ingestemd", waarden: ["false"] } }),
  eenVeld("vorm", "Hoe was het gesprek?", "keuze", {
    opties: [
      { waarde: "huis", label: "Thuis" },
      { waarde: "locatie", label: "Op de locatie" },
      { waarde: "telefoon", label: "Telefonisch" },
    ],
  }),
  eenVeld("aanwezig", "Wie waren erbij?", "meerkeuze", {
    verplicht: false,
    opties: [
      { waarde: "bewoner", label: "De bewoner" },
      { waarde: "naaste", label: "Iemand uit het netwerk" },
      { waarde: "ondersteuner", label: "Onafhankelijke cliëntondersteuner" },
    ],
  }),
  eenVeld("adres", "Waar?", "groep", {
    verplicht: false,
    velden: [eenVeld("straat", "Straat en huisnummer", "tekst"), eenVeld("plaats", "Plaats", "tekst")],
  }),
  eenVeld("doelen", "Doelen", "lijst", {
    min: 1,
    velden: [eenVeld("doel", "Doel", "tekst"), eenVeld("uiterlijk", "Wanneer klaar?", "datum", { verplicht: false })],
  }),
  eenVeld("steekwoorden", "Steekwoorden", "lijst", { verplicht: false, velden: [eenVeld("", "Steekwoord", "tekst")] }),
];
