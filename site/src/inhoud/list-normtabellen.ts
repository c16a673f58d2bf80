import type { Bladzijde } from "./bladzijde.js";
import { leesBron } from "./repository.js";

/** A page of norms: the tables that a package makes from its rows and keeps in its README. */
interface Normblad {
  readonly bron: string;
  readonly adres: string;
  readonly titel: string;
  readonly inleiding: string;
  readonly tabellen: readonly (readonly [merk: string, kop: string])[];
}

const NORMBLADEN: readonly Normblad[] = [
  {
    bron: "packages/timeliness/README.md",
    adres: "naslag/termijnen",
    titel: "Termijnen",
    inleiding: "Every term as a row: its length, from which fact to which fact, and from when it is valid. How it is counted stands with [timeliness](/pakketten/timeliness/); try one in the [demo](/proef/termijn/).",
    tabellen: [
      ["termijnen-wettelijk", "Laws and iWmo"],
      ["termijnen-dagbesteding", "Dagbesteding"],
      ["termijnen-wijkteam", "Wijkteam"],
      ["volgorden", "Orders"],
      ["vaste-datums", "Fixed days"],
      ["verplichtingen", "Duties of the calendar"],
    ],
  },
  {
    bron: "packages/financial/README.md",
    adres: "naslag/financiele-normen",
    titel: "Financiële normen",
    inleiding: "Every norm for the yearly figures: its limit, what is calculated, and what it means to be outside it. More stands with [financial](/pakketten/financial/).",
    tabellen: [
      ["normen-dagbesteding", "Dagbesteding"],
      ["normen-wijkteam", "Wijkteam"],
      ["wnt", "WNT"],
    ],
  },
];

const knip = (tekst: string, merk: string): string => {
  const gevonden = new RegExp(`<!-- rijen: ${merk} -->\n([\\s\\S]*?)\n<!-- einde rijen -->`).exec(tekst)?.[1];
  if (gevonden === undefined) throw new Error(`there is no table ${merk}`);
  return gevonden;
};

/** The pages with the norms. */
export const listNormtabellen = (): readonly Bladzijde[] =>
  NORMBLADEN.map(({ bron, adres, titel, inleiding, tabellen }, volgorde) => {
    const readme = leesBron(bron);
    const delen = tabellen.map(([merk, kop]) => `## ${kop}\n\n${knip(readme, merk)}`);
    return { adres, titel, taal: "en", bron, volgorde: 40 + volgorde, tekst: [inleiding, ...delen].join("\n\n") };
  });
