import { exportZaken } from "@wmo-kit/backoffice";
import { Werkomgeving } from "@wmo-kit/kit";
import { liftResult, nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Dossierkast } from "../services/kast.js";

/** The cases of one dossier in the words of zaakgericht werken, without names, free text or a Bsn. @source systems.md 1; W-98.6, W-106.9 */
export const maakZaakexport = Effect.fn("maakZaakexport")(function* (dossierId: string) {
  const { id, eigen } = yield* (yield* Dossierkast).load(dossierId);
  const { bewoner } = yield* Werkomgeving;
  const gebeurtenissen = eigen.tijdlijn.flatMap((feit) => (feit._tag === "Stap" ? [feit.gebeurtenis] : []));
  const zaken = yield* liftResult(exportZaken({ dossier: id, stand: yield* nu }, gebeurtenissen, bewoner));
  return JSON.stringify(zaken, undefined, 2);
});
