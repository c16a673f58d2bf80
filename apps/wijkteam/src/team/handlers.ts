import { InvoerOngeldig, NietGevonden, type NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { geefBestand, toInvoerProblem, toOpslagProblem } from "@wmo-kit/kit/http";
import { encodeRapportCsv, encodeRapportJson, PAKKETTEN, type MonitoringFout } from "@wmo-kit/monitoring";
import { liftResult, type OpslagMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { describeRapportfout } from "./describe-error.js";
import type { RapportOnbekend } from "./errors.js";
import { geefRapport, toonCaseload, toonPakket, toonRapport } from "./programs.js";
import { RAPPORTEN } from "./rapporten.table.js";

type Rapportfout = RapportOnbekend | MonitoringFout | OpslagMislukt;

const toProblem = (fout: Rapportfout): NietGevonden | InvoerOngeldig | NuNietBeschikbaar => {
  switch (fout._tag) {
    case "OpslagMislukt":
      return toOpslagProblem(fout);
    case "RapportOnbekend":
      return new NietGevonden({ detail: describeRapportfout(fout), code: "RAPPORT_ONBEKEND" });
    case "OngeldigeInvoer":
      return toInvoerProblem(fout);
    default:
      return new InvoerOngeldig({ detail: describeRapportfout(fout), code: "INVOER_ONGELDIG", bevindingen: [] });
  }
};

const PAKKETNAMEN: ReadonlySet<string> = new Set(PAKKETTEN.map(({ id }) => id));

/** The team and its figures: each endpoint runs one program. */
export const TeamHandlers = HttpApiBuilder.group(Api, "team", (handlers) =>
  handlers
    .handle("toonCaseload", () => toonCaseload.pipe(Effect.mapError(toOpslagProblem)))
    .handle("toonRapporten", () =>
      Effect.succeed({ rapporten: RAPPORTEN.map(({ id, titel, eisen }) => ({ id, titel, eisen, isPakket: PAKKETNAMEN.has(id) })) }),
    )
    .handle("toonRapport", ({ params, query }) => toonRapport(params.soort, query).pipe(Effect.mapError(toProblem)))
    .handle("toonPakket", ({ params, query }) => toonPakket(params.soort, query).pipe(Effect.mapError(toProblem)))
    .handle("haalRapportJson", ({ params, query }) =>
      geefRapport(params.soort, query, "met").pipe(
        Effect.flatMap(({ soort, rapport, hash }) =>
          Effect.map(liftResult(encodeRapportJson({ rapport, hash })), (tekst) => geefBestand(tekst, `${soort.id}-${rapport.periode.vanaf}-${rapport.periode.totEnMet}-${rapport.peildatum}.json`)),
        ),
        Effect.mapError(toProblem),
      ),
    )
    .handle("haalRapportCsv", ({ params, query }) =>
      geefRapport(params.soort, query, "zonder").pipe(
        Effect.map(({ soort, ...rapport }) => geefBestand(encodeRapportCsv(rapport), `${soort.id}-${rapport.rapport.periode.vanaf}-${rapport.rapport.periode.totEnMet}-${rapport.rapport.peildatum}.csv`)),
        Effect.mapError(toProblem),
      ),
    ),
);
