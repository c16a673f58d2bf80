import { type DatumBuitenBereik, type IsoDatum, type NormFailure } from "@wmo-kit/domain";
import { Effect } from "effect";

import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { liftResult } from "../../lift-result.js";
import { type Bewaarnormen, bewaarTotEnMet, inRustSinds } from "./bewaartermijn.js";
import { BEWAARTERMIJNEN } from "./bewaartermijn.table.js";
import { type Dossieromvang, listStromenVan } from "./dossieromvang.js";
import { laatsteWijziging, listInRust, type TeltNiet } from "./laatste-wijziging.js";

/** A file that the law no longer asks to keep. */
export interface TeVernietigen {
  readonly dossier: string;
  readonly laatsteWijziging: IsoDatum;
  readonly bewaardTotEnMet: IsoDatum;
}

/** What to look at: whose files, on which day, and what is no file or no change. */
export interface Bewaarvraag extends Dossieromvang {
  readonly tenant: string;
  readonly peildatum: IsoDatum;
  readonly teltNiet?: TeltNiet;
  readonly normen?: Bewaarnormen;
}

/**
 * The files whose time to be kept is over on a day, and that were not destroyed yet. A list to decide on, not an act:
 * a file is kept longer “voor zover dat noodzakelijk is” for good care.
 *
 * @source Wmo 2015 art. 5.3.4
 */
export const listTeVernietigen = ({
  tenant,
  peildatum,
  teltNiet = [],
  normen = BEWAARTERMIJNEN,
  ...omvang
}: Bewaarvraag): Effect.Effect<readonly TeVernietigen[], NormFailure | DatumBuitenBereik | OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const { isDossier = () => true } = omvang;
    const sinds = yield* liftResult(inRustSinds(peildatum, normen));
    const vernietigd = new Set((yield* databank.all("SELECT dossier FROM vernietiging WHERE tenant = ?", [tenant])).map(({ dossier }) => dossier));
    const uit: TeVernietigen[] = [];
    for (const dossier of yield* listInRust(databank, tenant, sinds, teltNiet)) {
      if (vernietigd.has(dossier) || !isDossier(dossier)) continue;
      const stromen = yield* listStromenVan(databank, tenant, dossier, omvang);
      const laatste = yield* laatsteWijziging(databank, tenant, stromen, teltNiet);
      if (laatste === undefined) continue;
      const bewaardTotEnMet = yield* liftResult(bewaarTotEnMet(laatste, peildatum, normen));
      if (bewaardTotEnMet < peildatum) uit.push({ dossier, laatsteWijziging: laatste, bewaardTotEnMet });
    }
    return uit;
  });
