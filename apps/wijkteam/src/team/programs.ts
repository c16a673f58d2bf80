import { addJaren, formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { Namen } from "@wmo-kit/kit";
import { PAKKETTEN, type RapportMetHash } from "@wmo-kit/monitoring";
import { parseKalendermaand } from "@wmo-kit/timeliness";
import { liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesSamen } from "../leesmodel/blader-samen.js";
import { CASELOAD, readCaseloadinhoud } from "../leesmodel/caseloadregel.js";
import type { RapportOnbekend } from "./errors.js";
import { Instelling } from "../services/instelling.js";
import { listNormlijnen } from "./list-normlijnen.js";
import { maakPakket } from "./maak-pakket.js";
import { maakRapport } from "./maak-rapport.js";
import { indicatorenVan, RAPPORTEN } from "./rapporten.table.js";
import { showCaseload } from "./show-caseload.js";
import type { Caseloadweergave, Pakketweergave, Rapportweergave } from "./weergave.js";

/** Which months, as known on which day. */
export interface Periodevraag {
  readonly vanaf: string;
  readonly totEnMet: string;
  readonly peildatum?: IsoDatum | undefined;
  readonly onVoortgang?: ((klaar: number, totaal: number) => void) | undefined;
}

/** Makes a report by its name. */
export const geefRapport = Effect.fn("geefRapport")(function* (id: string, { vanaf, totEnMet, peildatum, onVoortgang }: Periodevraag, zaken: "met" | "zonder") {
  const soort = RAPPORTEN.find((rapport) => rapport.id === id);
  if (soort === undefined) return yield* Effect.fail<RapportOnbekend>({ _tag: "RapportOnbekend" });
  const periode = { vanaf: yield* liftResult(parseKalendermaand(vanaf)), totEnMet: yield* liftResult(parseKalendermaand(totEnMet)) };
  const gemaakt: RapportMetHash = yield* maakRapport({ soort, periode, peildatum, zaken, onVoortgang });
  return { soort, ...gemaakt };
});

/** A report as numbers, without the cases behind it. */
export const toonRapport = Effect.fn("toonRapport")(function* (id: string, vraag: Periodevraag) {
  const { soort, rapport, hash } = yield* geefRapport(id, vraag, "zonder");
  const { profiel } = yield* Instelling;
  const normlijnen = listNormlijnen(indicatorenVan(soort), { profiel, peildatum: rapport.peildatum });
  const weergave: Rapportweergave = { soort: soort.id, titel: soort.titel, hash, normlijnen, rapport };
  return weergave;
});

/** A pack as it is on the day that is asked. */
export const toonPakket = Effect.fn("toonPakket")(function* (id: string, vraag: Periodevraag) {
  const definitie = PAKKETTEN.find((pakket) => pakket.id === id);
  if (definitie === undefined) return yield* Effect.fail<RapportOnbekend>({ _tag: "RapportOnbekend" });
  const { rapport, hash } = yield* geefRapport(id, vraag, "zonder");
  const weergave: Pakketweergave = { ...(yield* maakPakket(definitie, rapport, rapport.peildatum)), hash };
  return weergave;
});

/** The caseload by professional, today. @source W-72.4, W-106.9 */
export const toonCaseload = Effect.gen(function* () {
  const peildatum = yield* vandaag;
  const rijen = yield* leesSamen([{ groep: CASELOAD }]);
  const naamVan = yield* (yield* Namen).lees;
  const professionals = showCaseload(
    rijen.map(({ tekst }) => readCaseloadinhoud(tekst)),
    { naamVan, jaarGeleden: addJaren(peildatum, -1).unwrapOr(peildatum) },
  );
  const weergave: Caseloadweergave = { peildatum, peildatumTekst: formatDatumMetWeekdag(peildatum), inwoners: rijen.length, professionals };
  return weergave;
});
