import { type DecodeFailure, decodeWmo325, describeBevinding, describeError, type Wmo325 } from "@wmo-kit/iwmo";
import { explainAfloop, type Toegelichteregel } from "@wmo-kit/iwmo/declaratie";
import { huidigeActor, neemStappen, type Stapopdracht, Werkomgeving } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Dossierkast } from "../services/kast.js";
import { Declaratiekast } from "./declaratiekast.js";
import { regelzaak } from "./make-stappen.js";
import type { Run } from "./run.js";

const describeDecode = (fout: DecodeFailure): string =>
  fout._tag === "BerichtOngeldig" ? fout.bevindingen.slice(0, 3).map(describeBevinding).join(" ") : describeError(fout);

/** The file that an answer is about, by identification; 0 when it is none of this run. */
const deelVan = ({ berichten }: Run, { header: { declaratieIdentificatie } }: Wmo325): number =>
  berichten.findIndex(({ header: { berichtIdentificatie } }) => berichtIdentificatie.identificatie === declaratieIdentificatie.identificatie) + 1;

/** What the answer does to a line in the dossier; a credit is not a case of its own. @source lifecycle.md B4 */
const stapVan = ({ referentieNummer, vorigReferentieNummer, uitkomst }: Toegelichteregel, kenmerk: string): readonly Stapopdracht[] => {
  if (vorigReferentieNummer !== undefined || uitkomst._tag === "Onbeantwoord") return [];
  const stap = { levensloop: "B4", zaak: regelzaak(referentieNummer) };
  return uitkomst._tag === "Toegekend"
    ? [{ ...stap, gebeurtenis: "toegekend", gegevens: { kenmerk } }]
    : [{ ...stap, gebeurtenis: "afgekeurd", gegevens: { kenmerk, retourcodes: uitkomst.retourcodes } }];
};

/**
 * Takes in the answer of the municipality to a file of a run: each line granted or rejected in the dossier of its resident, and then the run.
 * May be done again after a crash, and the same answer twice changes nothing.
 *
 * @source D-20.7, D-20.15; iWmo 3.2, IV087
 */
export const neemAntwoord = Effect.fn("neemAntwoord")(function* (id: string, inhoud: Uint8Array) {
  const kast = yield* Declaratiekast;
  const dossiers = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const actor = yield* huidigeActor;
  const run = yield* kast.load(id);
  const antwoord = yield* liftResult(decodeWmo325(inhoud).mapErr((fout) => ({ _tag: "AntwoordOngeldig", tekst: describeDecode(fout) }) as const));
  const deel = deelVan(run, antwoord);
  const bericht = run.berichten[deel - 1];
  if (bericht === undefined || run.verzondenOp === undefined) return yield* Effect.fail({ _tag: "AntwoordPastNiet" } as const);
  if (run.antwoorden.has(deel)) return run;
  const { regels } = yield* liftResult(explainAfloop(bericht, antwoord).mapErr(() => ({ _tag: "AntwoordPastNiet" }) as const));
  const perReferentie = new Map(regels.map((regel) => [regel.referentieNummer, regel]));
  const kenmerk = antwoord.header.berichtIdentificatie.identificatie;
  const eigen = run.voorstel.regels.filter((regel) => regel.deel === deel);
  for (const [dossierId, runregels] of Map.groupBy(eigen, ({ dossier }) => dossier)) {
    const opdrachten = runregels.flatMap(({ referentie }) => {
      const regel = perReferentie.get(referentie);
      return regel === undefined ? [] : stapVan(regel, kenmerk);
    });
    if (opdrachten.length === 0) continue;
    yield* dossiers
      .change(
        dossierId,
        (dossier, werk) =>
          Effect.map(liftResult(neemStappen(dossier, opdrachten, werk, omgeving)), ({ stappen }) => ({
            feiten: stappen.map(({ gebeurtenis }) => ({ _tag: "Stap" as const, gebeurtenis })),
            sleutels: [`declaratie-antwoord:${id}:${deel}:${dossierId}`],
          })),
        { actor },
      )
      .pipe(Effect.catchTag("AlVastgelegd", () => Effect.void));
  }
  yield* kast.leg(id, { soort: "declaratie-beantwoord", deel, xml: new TextDecoder().decode(inhoud) }, actor);
  return yield* kast.load(id);
});
