import type { IsoDatum } from "@wmo-kit/domain";
import { eersteDagVan, kalendermaandVan, laatsteDagVan } from "@wmo-kit/timeliness";

import { binnenVenster } from "../kern/binnen-venster.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { mits, NIET_GOED, type Toetsing, type Wachter } from "../kern/wachter.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Declaratie } from "./declaratie.js";
import type { Tijd } from "./tijd.js";
import { TIJD_VRIJ, type DeclaratieToestand } from "./toestanden.js";

type MetTijd = Wachter<Declaratie, { readonly tijd: Tijd }>;

const VRIJ: readonly DeclaratieToestand[] = TIJD_VRIJ;

const inMaandVan = (eerste: IsoDatum | undefined, dag: IsoDatum, { datum }: Pick<Gebeurtenis, "datum">): Toetsing => {
  if (eerste === undefined) return binnenVenster(dag, undefined, datum);
  const maand = kalendermaandVan(eerste);
  const laatste = laatsteDagVan(maand);
  return binnenVenster(dag, eersteDagVan(maand), laatste < datum ? laatste : datum);
};

/** The support was given: not in the future, and in the month of the line. @source D-20.10; iWmo 3.2, ProductPeriode */
export const tijdGeweest: MetTijd = {
  naam: "tijdGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["tijd"],
  toets: ({ feiten: { tijden }, gegevens: { tijd }, gebeurtenis }) =>
    // A correction of the only record may move the line to another month.
    tijd === undefined ? NIET_GOED : inMaandVan(tijden.find(({ registratie }) => registratie !== tijd.registratie)?.dag, tijd.dag, gebeurtenis),
};

/** The same time does not stand in two lines: what was declared is first credited or left out. @source D-20.15; iWmo 3.2, OP366 */
export const tijdNogVrij: MetTijd = {
  naam: "tijdNogVrij",
  code: "TIJD_AL_VERWERKT",
  vraagt: ["tijd"],
  toets: ({ dossier, gegevens: { tijd } }) =>
    mits(
      tijd === undefined ||
        zakenVan(dossier, "B4").every(
          ({ toestand, feiten }) => VRIJ.includes(toestand) || feiten.tijden.every(({ registratie }) => registratie !== tijd.registratie),
        ),
    ),
};

/** A correction is of time in this line. @source D-20.15 */
export const tijdBekend: MetTijd = {
  naam: "tijdBekend",
  code: "TIJD_ONBEKEND",
  vraagt: ["tijd"],
  toets: ({ feiten: { tijden }, gegevens: { tijd } }) => mits(tijden.some(({ registratie }) => registratie === tijd?.registratie)),
};

/** What is left out is time in this line. @source D-20.15 */
export const registratieBekend: Wachter<Declaratie, { readonly registratie: string }> = {
  naam: "registratieBekend",
  code: "TIJD_ONBEKEND",
  vraagt: ["registratie"],
  toets: ({ feiten: { tijden }, gegevens }) => mits(tijden.some(({ registratie }) => registratie === gegevens.registratie)),
};
