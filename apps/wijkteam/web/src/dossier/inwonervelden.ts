import type { Json, Veld } from "@wmo-kit/schermen";

import type { Inwonergegevens } from "../api-client.js";

const LEEG: Omit<Veld, "naam" | "label" | "soort"> = { uitleg: null, verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null };

const tekst = (naam: string, label: string, max: number, voorstel: string | undefined, anders: Partial<Veld> = {}): Veld => ({
  ...LEEG,
  naam,
  label,
  soort: "tekst",
  verplicht: false,
  max,
  voorstel: voorstel ?? null,
  ...anders,
});

const METADRES = { veld: "metAdres", waarden: ["true"] } as const;

/** What can be changed of a resident, with what is known filled in. There is no field for a BSN. @source W-106.9 */
export const listInwonervelden = (inwoner: Inwonergegevens | null, wijken: readonly string[]): readonly Veld[] => {
  const { naam, telefoon, email, adres, wijk, geboortedatum } = inwoner ?? {};
  return [
    tekst("achternaam", "Achternaam", 200, naam?.geslachtsnaam.achternaam, { verplicht: true, uitleg: "Zonder voorvoegsel." }),
    tekst("voorvoegsel", "Voorvoegsel", 10, naam?.geslachtsnaam.voorvoegsel, { uitleg: "Bijvoorbeeld: van der." }),
    tekst("voornamen", "Voornaam", 200, naam?.voornamen),
    tekst("geboortedatum", "Geboortedatum", 10, geboortedatum?.datum, { soort: "datum" }),
    tekst("telefoon", "Telefoon", 50, telefoon),
    tekst("email", "E-mail", 200, email),
    tekst("metAdres", "Is het adres bekend?", 10, undefined, { soort: "jaNee", verplicht: true, max: null, voorstel: adres !== undefined }),
    tekst("straat", "Straat", 200, adres?.straat, { verplicht: true, alleenBij: METADRES }),
    tekst("huisnummer", "Huisnummer", 20, adres?.huisnummer, { verplicht: true, alleenBij: METADRES }),
    tekst("postcode", "Postcode", 6, adres?.postcode, { uitleg: "Zonder spatie, bijvoorbeeld 6511AA.", alleenBij: METADRES }),
    tekst("plaats", "Plaats", 200, adres?.plaats, { verplicht: true, alleenBij: METADRES }),
    wijken.length === 0
      ? tekst("wijk", "Wijk", 100, wijk)
      : tekst("wijk", "Wijk", 100, wijk, { soort: "keuze", max: null, opties: wijken.map((waarde) => ({ waarde, label: waarde })) }),
  ];
};

type Ingevuld = { readonly [naam: string]: Json };

const lees = (ingevuld: Ingevuld, naam: string): string => {
  const waarde = ingevuld[naam];
  return typeof waarde === "string" ? waarde : "";
};

const eventueel = <K extends string>(sleutel: K, waarde: string): Partial<Record<K, string>> => (waarde === "" ? {} : ({ [sleutel]: waarde } as Record<K, string>));

/** What the form holds, as the API asks it. What the form does not ask stays as it was. */
export const toInwonergegevens = (ingevuld: Ingevuld, vorige: Inwonergegevens | null): Inwonergegevens => {
  const { voorvoegsel: _, ...geslachtsnaam } = vorige?.naam.geslachtsnaam ?? { achternaam: "" };
  const { voornamen: __, ...naam } = vorige?.naam ?? { naamGebruik: "1" as const };
  const geboren = lees(ingevuld, "geboortedatum");
  return {
    naam: {
      ...naam,
      geslachtsnaam: { ...geslachtsnaam, achternaam: lees(ingevuld, "achternaam"), ...eventueel("voorvoegsel", lees(ingevuld, "voorvoegsel")) },
      ...eventueel("voornamen", lees(ingevuld, "voornamen")),
    },
    ...(geboren === "" ? {} : { geboortedatum: geboren === vorige?.geboortedatum?.datum ? vorige.geboortedatum : { datum: geboren } }),
    ...eventueel("telefoon", lees(ingevuld, "telefoon")),
    ...eventueel("email", lees(ingevuld, "email")),
    ...(ingevuld["metAdres"] === true
      ? {
          adres: {
            straat: lees(ingevuld, "straat"),
            huisnummer: lees(ingevuld, "huisnummer"),
            plaats: lees(ingevuld, "plaats"),
            ...eventueel("postcode", lees(ingevuld, "postcode").replaceAll(" ", "").toUpperCase()),
          },
        }
      : {}),
    ...eventueel("wijk", lees(ingevuld, "wijk")),
  };
};

/** The field of the form that a finding of the server is about. */
export const findInwonerveld = (pad: readonly (string | number)[]): string => (pad[0] === "geboortedatum" ? "geboortedatum" : String(pad.at(-1) ?? ""));
