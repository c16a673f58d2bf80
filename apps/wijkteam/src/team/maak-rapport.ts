import type { IsoDatum } from "@wmo-kit/domain";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { makeRapport, makeTelkader, readMaandcijfers, type Dossierfeiten, type Maandperiode, type RapportMetHash } from "@wmo-kit/monitoring";
import { Geheim, liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { stukkenVan } from "../organisatie/wijkteamfeiten.js";
import { Instelling } from "../services/instelling.js";
import { leesMaandcijfers } from "./maandcijfers.js";
import { indicatorenVan, type Rapportsoort } from "./rapporten.table.js";
import { telPeriode, type Meld } from "./tel-periode.js";

/** A report over months, as known on a day. */
export interface Rapportvraag {
  readonly soort: Rapportsoort;
  readonly periode: Maandperiode;
  /** Today when it is left out. */
  readonly peildatum?: IsoDatum | undefined;
  /** With the cases behind each figure, under a pseudonym. */
  readonly zaken?: "met" | "zonder";
  readonly onVoortgang?: Meld | undefined;
}

// Complaints are kept in the register of the organisation, not in a dossier. @source W-51.1, W-106.4
const leesKlachten = Effect.gen(function* () {
  const { stand } = yield* leesOrganisatie();
  const feiten = [...stukkenVan(stand, "klacht-ontvangen").values()].map(({ gegevens: { id, ontvangen, onderwerp } }) => ({
    _tag: "Telfeit" as const,
    reeks: "klachten" as const,
    zaak: id,
    dag: ontvangen,
    kenmerken: { soort: onderwerp },
  }));
  const klachten: Dossierfeiten = { dossier: "register:klachten", feiten, gebreken: [] };
  return klachten;
});

/**
 * Counts a report over everything that is recorded. The same facts give the same report, byte for byte; a case has the same pseudonym in each report.
 *
 * @source W-106, W-108.5, W-108.6; AVG art. 4 lid 5 (pseudonymisation)
 */
export const maakRapport = Effect.fn("maakRapport")(function* ({ soort, periode, peildatum, zaken = "zonder", onVoortgang }: Rapportvraag) {
  const { tenant, kalender, profiel } = yield* Instelling;
  const kader = yield* liftResult(makeTelkader({ indicatoren: indicatorenVan(soort), periode, peildatum: peildatum ?? (yield* vandaag), zaken, kalender, profiel }));
  const aangeleverd = readMaandcijfers("aanlevering:maandcijfers", yield* leesMaandcijfers);
  const deel = yield* telPeriode(kader, [aangeleverd, yield* leesKlachten], onVoortgang);
  const pseudoniem = yield* Effect.orDie((yield* Geheim).indexer(tenant));
  const rapport: RapportMetHash = yield* liftResult(makeRapport(kader, deel, (zaak) => pseudoniem("rapportzaak", zaak)));
  return rapport;
});
