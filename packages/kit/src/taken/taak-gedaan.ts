import { invariant, parse } from "@wmo-kit/domain";
import type { Gebeurtenis as OpgeslagenGebeurtenis } from "@wmo-kit/runtime";
import * as z from "zod";

/** The kind of fact by which a person says that a task without a step of its own is done. */
export const TAAK_GEDAAN = "taak-gedaan";

const TaakGedaan = z.strictObject({ taak: z.string().min(1), toelichting: z.string().min(1).optional() });

/** A task that a person did, with what came of it. */
export interface TaakGedaan extends z.infer<typeof TaakGedaan> {}

/** Reads the fact back. */
export const readTaakGedaan = ({ dossier, versie, gegevens }: OpgeslagenGebeurtenis): TaakGedaan => {
  const gelezen = parse(TaakGedaan, "TaakGedaan", gegevens);
  invariant(gelezen.isOk(), `feit ${versie} van dossier ${dossier} is leesbaar`);
  return gelezen.value;
};
