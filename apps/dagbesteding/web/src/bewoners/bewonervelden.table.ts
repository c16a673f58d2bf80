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

const naamdeel = (verschil: Omit<Verschil, "soort">): Veld => veld({ soort: "tekst", max: 200, ...verschil });

/** In which order names are used, by code. @source iWmo 3.2, code list COD700 */
const NAAMGEBRUIK = [
  { waarde: "1", label: "Eigen naam" },
  { waarde: "2", label: "Naam van de partner" },
  { waarde: "3", label: "Naam van de partner, dan de eigen naam" },
  { waarde: "4", label: "Eigen naam, dan de naam van de partner" },
] as const;

const MET_PARTNER = { veld: "naamGebruik", waarden: ["2", "3", "4"] } as const;

/** What is asked of a resident who comes without an allocation: what the request (315) must say of a person. @source iWmo 3.2, WMO315 Client */
export const BEWONERVELDEN: readonly Veld[] = [
  naamdeel({ naam: "achternaam", label: "Achternaam", uitleg: "Zoals bij de geboorte, zonder voorvoegsel." }),
  naamdeel({ naam: "voorvoegsel", label: "Voorvoegsel", uitleg: "Bijvoorbeeld: van der.", verplicht: false }),
  naamdeel({ naam: "voorletters", label: "Voorletters", uitleg: "Zonder punten.", verplicht: false }),
  veld({ naam: "naamGebruik", label: "Welke naam gebruikt de bewoner?", soort: "keuze", opties: NAAMGEBRUIK, voorstel: "1" }),
  naamdeel({ naam: "partnerAchternaam", label: "Achternaam van de partner", alleenBij: MET_PARTNER }),
  naamdeel({ naam: "partnerVoorvoegsel", label: "Voorvoegsel van de partner", verplicht: false, alleenBij: MET_PARTNER }),
  veld({ naam: "geboortedatum", label: "Geboortedatum", soort: "datum" }),
  veld({
    naam: "geslacht",
    label: "Geslacht",
    soort: "keuze",
    opties: [
      { waarde: "2", label: "Vrouw" },
      { waarde: "1", label: "Man" },
      { waarde: "0", label: "Onbekend" },
    ],
  }),
  veld({ naam: "bsn", label: "BSN", soort: "tekst", uitleg: "Negen cijfers. Neem het over van een geldig identiteitsbewijs.", max: 20 }),
  veld({ naam: "gemeente", label: "Gemeentecode", soort: "tekst", uitleg: "Vier cijfers. Leeg betekent de gemeente van uw contract.", verplicht: false, max: 20 }),
];
