import type { Veld } from "@wmo-kit/schermen";

type Verschil = Pick<Veld, "naam" | "label" | "soort"> & Partial<Veld>;

const veld = (verschil: Verschil): Veld => ({
  uitleg: null,
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: null,
  alleenBij: null,
  ...verschil,
});

const KANALEN = [
  { waarde: "telefoon", label: "Telefoon" },
  { waarde: "stip", label: "Stip" },
  { waarde: "e-mail", label: "E-mail" },
  { waarde: "partner", label: "Partner" },
  { waarde: "balie", label: "Balie" },
  { waarde: "anders", label: "Anders" },
] as const;

const RELATIES = [
  { waarde: "inwoner", label: "De inwoner zelf" },
  { waarde: "naaste", label: "Een naaste" },
  { waarde: "professional", label: "Een professional" },
  { waarde: "anders", label: "Iemand anders" },
] as const;

const DOOR_ANDER = { veld: "relatie", waarden: ["naaste", "professional", "anders"] } as const;

const vrij = (verschil: Omit<Verschil, "soort">): Veld => veld({ soort: "tekst", verplicht: false, ...verschil });

const wijkveld = (wijken: readonly string[]): Veld =>
  wijken.length === 0
    ? vrij({ naam: "wijk", label: "Wijk", max: 100 })
    : veld({ naam: "wijk", label: "Wijk", soort: "keuze", verplicht: false, opties: wijken.map((wijk) => ({ waarde: wijk, label: wijk })) });

/** What is asked while somebody is on the phone: who reports, who it is about, and what the question is. No BSN. @source W-1, W-2.1, W-50.2.1, W-106.9 */
export const listMeldingvelden = (wijken: readonly string[]): readonly Veld[] => [
  veld({ naam: "kanaal", label: "Hoe komt de melding binnen?", soort: "keuze", opties: KANALEN, voorstel: "telefoon" }),
  veld({ naam: "relatie", label: "Wie meldt?", soort: "keuze", opties: RELATIES, voorstel: "inwoner" }),
  veld({ naam: "aanmelderNaam", label: "Naam van wie meldt", soort: "tekst", max: 200, alleenBij: DOOR_ANDER, uitleg: "Deze persoon krijgt de bevestiging." }),
  vrij({ naam: "aanmelderOrganisatie", label: "Organisatie van wie meldt", max: 200, alleenBij: DOOR_ANDER }),
  vrij({ naam: "aanmelderTelefoon", label: "Telefoon van wie meldt", max: 50, alleenBij: DOOR_ANDER }),
  vrij({ naam: "aanmelderEmail", label: "E-mail van wie meldt", max: 200, alleenBij: DOOR_ANDER }),
  veld({ naam: "achternaam", label: "Achternaam van de inwoner", soort: "tekst", max: 200, uitleg: "Zonder voorvoegsel." }),
  vrij({ naam: "voorvoegsel", label: "Voorvoegsel", max: 10, uitleg: "Bijvoorbeeld: van der." }),
  vrij({ naam: "voornamen", label: "Voornaam", max: 200 }),
  vrij({ naam: "telefoon", label: "Telefoon van de inwoner", max: 50 }),
  vrij({ naam: "email", label: "E-mail van de inwoner", max: 200 }),
  wijkveld(wijken),
  veld({ naam: "vraag", label: "Wat is de vraag?", soort: "langeTekst", max: 500, uitleg: "In de woorden van wie meldt. Geen burgerservicenummer." }),
  veld({ naam: "leeftijd", label: "Leeftijd van de inwoner", soort: "getal", verplicht: false, min: 0, max: 130 }),
  veld({ naam: "gezinMetJeugdigen", label: "Zijn er kinderen of jongeren in het gezin?", soort: "jaNee" }),
  veld({ naam: "afgestemdMetJeugdteam", label: "Is er afgestemd met het jeugdteam?", soort: "jaNee", verplicht: false }),
];

const VAN_INWONER: ReadonlySet<string> = new Set(["achternaam", "voorvoegsel", "voornamen", "telefoon", "email", "wijk"]);

/** The same for a resident who is known: nobody asks again who it is. @source W-1 */
export const listVolgendeMeldingvelden = (): readonly Veld[] => listMeldingvelden([]).filter(({ naam }) => !VAN_INWONER.has(naam));

/** Asked when the server warns: the reason to go on. @source lifecycle.md C, LEEFTIJD_AFSTEMMING */
export const redenveld = (code: string, waarschuwing: string): Veld =>
  veld({ naam: `reden-${code}`, label: "Waarom gaat u toch verder?", soort: "langeTekst", max: 500, uitleg: waarschuwing });
