import type { Bsn } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import { Context, type Effect } from "effect";

import type { Dossier } from "../dossier/dossier.js";
import type { BerichtAlOntvangen, DossierOnbekend } from "../dossier/failures.js";
import type { Gebeurtenis, ToewijzingOntvangen } from "../dossier/gebeurtenis.js";
import type { Opslagfout } from "./opslagfout.js";

/** A decision over a dossier: the facts to record, or why not. */
export type Besluit<E> = (dossier: Dossier) => Result<readonly Gebeurtenis[], E>;

/** The cabinet with every dossier of this provider; all of it derived from stored facts. */
export class Dossierkast extends Context.Service<
  Dossierkast,
  {
    /** One dossier as it stands now. */
    readonly load: (dossierId: string) => Effect.Effect<Dossier, DossierOnbekend | Opslagfout>;
    /** All dossiers as they stand now, also what another process recorded. */
    readonly list: Effect.Effect<readonly Dossier[], Opslagfout>;
    /** Records the facts of a decision; decides again when somebody else was first. */
    readonly change: <E>(dossierId: string, besluit: Besluit<E>) => Effect.Effect<Dossier, E | DossierOnbekend | Opslagfout>;
    /** Records the receipt of a message once, in the dossier of its resident or in a new one. */
    readonly receive: (
      bsn: Bsn,
      ontvangst: ToewijzingOntvangen,
    ) => Effect.Effect<{ readonly dossier: Dossier; readonly nieuw: boolean }, BerichtAlOntvangen | Opslagfout>;
  }
>()("@wmo-kit/dagbesteding/services/Dossierkast") {}
