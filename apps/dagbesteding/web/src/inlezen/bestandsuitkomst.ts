import { BERICHT_AL_ONTVANGEN, GEEN_VERBINDING, NIET_AANGEMELD, type Berichtbevinding, type Probleem } from "@wmo-kit/schermen";

import { sendBericht, type Ingelezen } from "../api-client.js";

/** What came of one file. */
export type Uitkomst =
  | { readonly _tag: "bezig" }
  | { readonly _tag: "ingelezen"; readonly dossierId: string; readonly naam: string; readonly nieuwDossier: boolean }
  | { readonly _tag: "declaratie"; readonly declaratieId: string }
  | { readonly _tag: "alOntvangen"; readonly dossierId: string; readonly tekst: string }
  | { readonly _tag: "afgekeurd"; readonly tekst: string; readonly bevindingen: readonly Berichtbevinding[] }
  | { readonly _tag: "mislukt"; readonly tekst: string; readonly code: string };

/** A file that was offered, and what came of it. */
export interface Bestandsuitkomst {
  readonly nummer: number;
  readonly bestand: File;
  readonly uitkomst: Uitkomst;
}

const fromProbleem = ({ code, tekst, dossierId, bevindingen }: Probleem): Uitkomst => {
  if (code === BERICHT_AL_ONTVANGEN && dossierId !== undefined) return { _tag: "alOntvangen", dossierId, tekst };
  return bevindingen === undefined ? { _tag: "mislukt", tekst, code } : { _tag: "afgekeurd", tekst, bevindingen };
};

const toIngelezen = ({ dossierId, declaratieId, ...rest }: Ingelezen): Uitkomst =>
  dossierId === null ? { _tag: "declaratie", declaratieId: declaratieId ?? "" } : { _tag: "ingelezen", dossierId, ...rest };

const ONLEESBAAR: Uitkomst = {
  _tag: "mislukt",
  code: "BESTAND_ONLEESBAAR",
  tekst: "De browser kan dit bestand niet lezen. Is het een map, of is het verplaatst? Kies het bestand opnieuw.",
};

/** Offers one file to the server. */
export const readBestand = async (bestand: File): Promise<Uitkomst> => {
  const inhoud = await bestand.arrayBuffer().catch(() => undefined);
  if (inhoud === undefined) return ONLEESBAAR;
  const antwoord = await sendBericht(new Uint8Array(inhoud));
  switch (antwoord._tag) {
    case "gelukt":
      return toIngelezen(antwoord.waarde);
    case "probleem":
      return fromProbleem(antwoord.probleem);
    case "niet aangemeld":
      return { _tag: "mislukt", tekst: NIET_AANGEMELD, code: "NIET_AANGEMELD" };
    case "offline":
      return { _tag: "mislukt", tekst: GEEN_VERBINDING, code: "GEEN_VERBINDING" };
  }
};
