import { redactBsn, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Besluit } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { parseEigenfeit } from "./eigenfeiten.js";
import type { BsnInTekst, VoorstelBeantwoord, VoorstelOnbekend } from "./errors.js";
import type { Voorstelbesluit, Voorstelonderdeel } from "./keuzes.table.js";

/** What a resident proposes. */
export interface Voorstelinvoer {
  readonly onderdeel: Voorstelonderdeel;
  readonly zaak: string | null;
  readonly tekst: string;
}

/** A text without a number that may be a Bsn; nothing else of it changes. @source W-106.9 */
export const checkZonderBsn = (tekst: string): Result<string, BsnInTekst> => (redactBsn(tekst) === tekst ? ok(tekst) : err({ _tag: "BsnInTekst" }));

/** What a proposal leaves: the fact, in the own words. A case that this file does not hold is left out. @source W-95.3 */
export const planVoorstel = ({ zaken }: Inwonerdossier, voorstelId: string, { onderdeel, zaak, tekst }: Voorstelinvoer): Result<Besluit<Feit>, BsnInTekst | OngeldigeInvoer> =>
  checkZonderBsn(tekst)
    .andThen(() => parseEigenfeit({ soort: "voorstel-gedaan", voorstelId, onderdeel, tekst, ...(zaak !== null && Object.hasOwn(zaken.zaken, zaak) ? { zaak } : {}) }))
    .map((feit) => ({ feiten: [{ _tag: "Eigen", feit }] }));

/** What a professional answers. */
export interface Voorstelantwoord {
  readonly besluit: Voorstelbesluit;
  readonly antwoord: string;
}

/** A proposal is answered once. @source AVG art. 12 lid 3 and 4 */
export const planAntwoord = (
  { eigen: { eigendossier } }: Inwonerdossier,
  voorstelId: string,
  { besluit, antwoord }: Voorstelantwoord,
): Result<Besluit<Feit>, VoorstelOnbekend | VoorstelBeantwoord | OngeldigeInvoer> => {
  const voorstel = eigendossier.voorstellen.find((kandidaat) => kandidaat.voorstelId === voorstelId);
  if (voorstel === undefined) return err({ _tag: "VoorstelOnbekend" });
  if (voorstel.antwoord !== undefined) return err({ _tag: "VoorstelBeantwoord" });
  return parseEigenfeit({ soort: "voorstel-beantwoord", voorstelId, besluit, antwoord }).map((feit) => ({ feiten: [{ _tag: "Eigen", feit }] }));
};
