import { ALLE_FOUTCODES, describeFout, ONDERZOEK, type Onderzoek } from "@wmo-kit/afwegingskader";

import type { Onderzoeksaantekeningen } from "./onderzoeksaantekeningen.js";
import { BESLUITVOORWAARDEN } from "./voorwaarden.table.js";
import type { Voorwaarde } from "./weergave.js";

const STANDTEKST = { voldaan: "in orde", "niet voldaan": "staat in de weg", "bij het besluit": "vult u in bij het besluit" } as const;

const toStand = (bekend: boolean | undefined): Voorwaarde["stand"] => (bekend === undefined ? "bij het besluit" : bekend ? "voldaan" : "niet voldaan");

const BESLUIT = ONDERZOEK.rijen.find(({ gebeurtenis }) => gebeurtenis === "onderzoek-besloten");

/** The conditions of the decision, each with the sentence of its refusal and who asks it. @source lifecycle.md A2, decision guards; W-17, W-21.1 to W-21.3, W-26-u2, W-42.3, W-72.7 */
export const showVoorwaarden = (onderzoek: Onderzoek, aantekeningen: Onderzoeksaantekeningen): readonly Voorwaarde[] =>
  BESLUITVOORWAARDEN.map(({ code, naam, bekend }) => {
    const stand = toStand(bekend(onderzoek, aantekeningen));
    return { code, naam, tekst: describeFout(code), eisen: ALLE_FOUTCODES[code].eisen, artikel: BESLUIT?.artikel ?? null, stand, standTekst: STANDTEKST[stand] };
  });
