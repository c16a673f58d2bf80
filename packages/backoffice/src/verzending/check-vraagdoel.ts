import { zaakVan, type Dossier } from "@wmo-kit/afwegingskader";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type * as z from "zod";

import type { Vraagdoel } from "../bericht/antwoorden.js";
import type { DoelOntbreekt } from "../errors.js";

type Doel = z.infer<typeof Vraagdoel>;

const loopt = (zaak: { readonly toestand: string } | undefined, voorbij: readonly string[]): boolean => zaak !== undefined && !voorbij.includes(zaak.toestand);

/**
 * Lets a question about a person through only for a case in the dossier that gives a reason for it: an investigation that is really done,
 * or help or an indication that the resident has now. A purpose that is over is none.
 *
 * @source W-106.9; AVG art. 5 lid 1 onder b
 */
export const checkVraagdoel = (dossier: Dossier, doel: Doel): Result<Doel, DoelOntbreekt> => {
  const { reden, zaak } = doel;
  const mag =
    reden === "onderzoek"
      ? loopt(zaakVan(dossier, "A2", zaak), ["overgeslagen", "gestopt"])
      : loopt(zaakVan(dossier, "A5", zaak), ["beeindigd", "voortijdig-beeindigd"]) || loopt(zaakVan(dossier, "A6", zaak), ["geeindigd", "vervallen"]);
  return mag ? ok(doel) : err({ _tag: "DoelOntbreekt" });
};
