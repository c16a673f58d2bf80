import { zaakVan } from "@wmo-kit/afwegingskader";
import { parse, type IsoDatum, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Besluit, ZaakOnbekend } from "@wmo-kit/kit";
import * as z from "zod";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { ONDERZOEKSFEITEN, type Onderzoeksfeit } from "./onderzoeksfeiten.js";

const Onderzoeksfeitvorm = z.discriminatedUnion("soort", ONDERZOEKSFEITEN);

const dagVan = (feit: Onderzoeksfeit): { readonly veld: string; readonly dag: IsoDatum } | undefined =>
  feit.soort === "expertteam-besproken" ? { veld: "datum", dag: feit.datum } : feit.soort === "voorziening-overwogen" ? { veld: "kaartVan", dag: feit.kaartVan } : undefined;

const ongeldig = (veld: string, code: string): OngeldigeInvoer => ({ _tag: "OngeldigeInvoer", soort: "Onderzoeksaantekening", bevindingen: [{ pad: [veld], code }] });

/** What is recorded for a note beside an investigation; a day after today has not been, and an activity is one of step 3. @source W-21.2, W-27.1.4 */
export const planAantekening = (dossier: Inwonerdossier, zaak: string, aantekening: object, peildatum: IsoDatum): Result<Besluit<Feit>, OngeldigeInvoer | ZaakOnbekend> => {
  const onderzoek = zaakVan(dossier.zaken, "A2", zaak);
  if (onderzoek === undefined) return err({ _tag: "ZaakOnbekend" });
  return parse(Onderzoeksfeitvorm, "Onderzoeksaantekening", { ...aantekening, zaak }).andThen((feit): Result<Besluit<Feit>, OngeldigeInvoer> => {
    const dag = dagVan(feit);
    if (dag !== undefined && dag.dag > peildatum) return err(ongeldig(dag.veld, "naVandaag"));
    if (feit.soort === "voorziening-overwogen" && !(onderzoek.feiten.stap3?.activiteiten ?? []).some(({ id }) => id === feit.activiteit))
      return err(ongeldig("activiteit", "invalid_value"));
    return ok({ feiten: [{ _tag: "Eigen", feit }] });
  });
};
