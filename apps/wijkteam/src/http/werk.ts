import { toonInzage } from "@wmo-kit/kit";
import { betrekOpener, toOpslagProblem } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { vraagtKennis } from "../gezin/apply-kennis.js";
import { betrekVerantwoordelijken } from "../matching/programs.js";
import { legBsnVast, toonBsn } from "../programs/bsn.js";
import { laadVoorbeeldgegevens } from "../programs/laad-voorbeeldgegevens.js";
import { legInwonerVast } from "../programs/leg-inwoner-vast.js";
import { legMeldingVast, legVolgendeMeldingVast } from "../programs/leg-melding-vast.js";
import { registreerBrief } from "../programs/registreer-brief.js";
import { meldTaakGedaan, showVandaag, toonDossier } from "../programs/toon.js";
import { toonDossiers } from "../programs/toon-dossiers.js";
import { toonTaken } from "../programs/toon-taken.js";
import { toonWachtlijst } from "../programs/toon-wachtlijst.js";
import { toonWerklijst } from "../programs/toon-werklijst.js";
import { toonMogelijkeStappen, zetStap } from "../programs/zet-stap.js";
import { Instelling } from "../services/instelling.js";
import { toProblem, toStapProblem } from "./to-problem.js";

/** What the team sees and does: each endpoint runs one program. */
export const WerkHandlers = HttpApiBuilder.group(Api, "werk", (handlers) =>
  handlers
    .handle("toonWerklijst", ({ query }) => toonWerklijst(query).pipe(Effect.mapError(toProblem)))
    .handle("toonTaken", ({ query }) => toonTaken(query).pipe(Effect.mapError(toProblem)))
    .handle("toonWachtlijst", () => toonWachtlijst.pipe(Effect.mapError(toProblem)))
    .handle("toonWijken", () => Effect.map(Instelling, ({ wijken }) => ({ wijken })))
    .handle("toonDossiers", ({ query }) => toonDossiers(query).pipe(Effect.mapError(toProblem)))
    .handle("zoekDossiers", ({ payload }) => toonDossiers(payload).pipe(Effect.mapError(toProblem)))
    .handle("legMeldingVast", ({ payload }) =>
      legMeldingVast(payload).pipe(
        Effect.tap(({ id }) => betrekOpener(id)),
        Effect.flatMap(showVandaag),
        Effect.mapError(toProblem),
      ),
    )
    .handle("legVolgendeMeldingVast", ({ params, payload }) => legVolgendeMeldingVast(params.dossierId, payload).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)))
    .handle("toonDossier", ({ params }) => toonDossier(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("toonStappen", ({ params, query }) => toonMogelijkeStappen(params.dossierId, query.zaak).pipe(Effect.mapError(toProblem)))
    .handle("zetStap", ({ params, payload }) =>
      zetStap(params.dossierId, payload).pipe(
        Effect.tap((dossier) => (vraagtKennis(payload) ? betrekVerantwoordelijken(dossier) : Effect.void)),
        Effect.flatMap(showVandaag),
        Effect.mapError(toStapProblem),
      ),
    )
    .handle("meldTaakGedaan", ({ params, payload }) =>
      meldTaakGedaan(params.dossierId, params.taakId, payload.toelichting).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)),
    )
    .handle("toonInzage", ({ params, query }) => toonInzage(params.dossierId, query.voor).pipe(Effect.mapError(toOpslagProblem)))
    .handle("legInwonerVast", ({ params, payload }) => legInwonerVast(params.dossierId, payload).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)))
    .handle("legBsnVast", ({ params, payload }) => legBsnVast(params.dossierId, payload.bsn).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)))
    .handle("toonBsn", ({ params }) => toonBsn(params.dossierId).pipe(Effect.map((bsn) => ({ bsn })), Effect.mapError(toProblem)))
    .handle("registreerBrief", ({ params, payload }) =>
      registreerBrief(params.dossierId, params.briefId, payload.datum).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)),
    )
    .handle("laadVoorbeeldgegevens", () => Effect.map(laadVoorbeeldgegevens, (aantal) => ({ aantal })).pipe(Effect.mapError(toProblem))),
);
