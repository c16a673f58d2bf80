import { zaakVan } from "@wmo-kit/afwegingskader";
import { CODELIJSTEN, findCode } from "@wmo-kit/iwmo";
import type { Stapopdracht } from "@wmo-kit/kit";

import type { DossierBericht } from "./dossier.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import type { Inkomend } from "./read-bericht.js";

type Antwoord = Extract<Inkomend, { readonly _tag: "Antwoord" }>;

const redenVan = (codes: readonly string[]): string => {
  const redenen = codes.map((code) => findCode(CODELIJSTEN.WJ759, code)?.omschrijving ?? code);
  return redenen.length === 0 ? "De gemeente gaf geen reden." : redenen.join(", ");
};

/** The step that the answer to a request (319) asks for. A return only tells about the message itself. @source D-11.4; iWmo 3.2, WMO319 */
export const planAntwoord = ({ zaken }: Bewonerdossier, { inhoud }: Antwoord, { zaak }: DossierBericht): readonly (readonly Stapopdracht[])[] => {
  if (inhoud.berichtsoort !== "WMO319" || zaak === undefined || zaakVan(zaken, "B1", zaak) === undefined) return [];
  return inhoud.uitkomst === "in onderzoek"
    ? [[{ levensloop: "B1", zaak, gebeurtenis: "315-in-onderzoek", gegevens: {} }]]
    : [[{ levensloop: "B1", zaak, gebeurtenis: "315-afgewezen", gegevens: { reden: redenVan(inhoud.codes) } }]];
};
