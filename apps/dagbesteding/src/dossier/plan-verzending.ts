import { zaakVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Stapopdracht } from "@wmo-kit/kit";

import type { FeitVan } from "../feiten/feit.js";
import type { DossierBericht } from "./dossier.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import { erken } from "./erken.js";
import type { BerichtOnbekendInDossier, DatumInToekomst, ReedsVerzonden, VerzendingVoorDagtekening } from "./failures.js";
import { findBericht } from "./find-bericht.js";

/** A sending to record, and the day on which it is recorded. */
export interface Verzending {
  readonly berichtId: string;
  readonly datum: IsoDatum;
  readonly peildatum: IsoDatum;
  readonly redenTeLaat?: string | undefined;
}

/** A sending is a step of the life cycle of support, or for other messages a fact of its own. */
export type Verzendplan =
  | { readonly _tag: "Stap"; readonly opdracht: Stapopdracht }
  | { readonly _tag: "Feit"; readonly feit: FeitVan<"bericht-verzonden"> };

type VerzendFailure = BerichtOnbekendInDossier | ReedsVerzonden | VerzendingVoorDagtekening | DatumInToekomst;

const toStap = (zaken: Dossier, { soort, zaak }: DossierBericht, { datum, redenTeLaat }: Verzending): Stapopdracht | undefined => {
  const feiten = zaakVan(zaken, "B2", zaak)?.feiten;
  if (zaak === undefined || feiten === undefined) return undefined;
  const kop = { levensloop: "B2", zaak, ...erken(redenTeLaat) };
  if (soort === "WMO305") return { ...kop, gebeurtenis: "305-verzonden", gegevens: { startdatum: feiten.start, verzondenOp: datum } };
  if (soort === "WMO307") return { ...kop, gebeurtenis: "307-verzonden", gegevens: { laatsteDag: feiten.einde?.datum, verzondenOp: datum } };
  return undefined;
};

/**
 * What records that a message of ours went out.
 *
 * @source D-20.4, D-20.5
 */
export const planVerzending = ({ zaken, eigen }: Bewonerdossier, verzending: Verzending): Result<Verzendplan, VerzendFailure> =>
  findBericht(eigen, verzending.berichtId).andThen((bericht): Result<Verzendplan, VerzendFailure> => {
    const { berichtId, datum, peildatum, redenTeLaat } = verzending;
    if (bericht.richting === "ontvangen") return err({ _tag: "BerichtOnbekendInDossier" });
    if (bericht.verzondenOp !== undefined) return err({ _tag: "ReedsVerzonden", verzondenOp: bericht.verzondenOp });
    if (datum > peildatum) return err({ _tag: "DatumInToekomst", vandaag: peildatum });
    if (datum < bericht.dagtekening) return err({ _tag: "VerzendingVoorDagtekening", dagtekening: bericht.dagtekening });
    const opdracht = toStap(zaken, bericht, verzending);
    if (opdracht !== undefined) return ok({ _tag: "Stap", opdracht });
    const reden = redenTeLaat === undefined ? {} : { redenTeLaat };
    return ok({ _tag: "Feit", feit: { soort: "bericht-verzonden", berichtId, datum, ...reden } });
  });
