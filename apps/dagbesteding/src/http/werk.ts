import { formatNaam } from "@wmo-kit/domain";
import { Effect } from "effect";
import { HttpApiBuilder, HttpApiSchema } from "effect/http-api";

import { Api } from "../api/api.js";
import { getBestandsnaam } from "../presentation/bericht.js";
import { haalBericht } from "../programs/haal-bericht.js";
import { laadVoorbeeldgegevens } from "../programs/laad-voorbeeldgegevens.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { registreerContact } from "../programs/registreer-contact.js";
import { registreerVerzending } from "../programs/registreer-verzending.js";
import { startOndersteuning } from "../programs/start-ondersteuning.js";
import { toonBsn } from "../programs/toon-bsn.js";
import { showVandaag, toonDossier, toonDossiers, toonWerklijst } from "../programs/toon.js";
import { toProblem } from "./to-problem.js";

const utf8 = new TextEncoder();

/** The work endpoints: each runs one program and shows what came of it. */
export const WerkHandlers = HttpApiBuilder.group(Api, "werk", (handlers) =>
  handlers
    .handle("toonWerklijst", () => toonWerklijst.pipe(Effect.mapError(toProblem)))
    .handle("toonDossiers", () => Effect.map(toonDossiers, (dossiers) => ({ dossiers })).pipe(Effect.mapError(toProblem)))
    .handle("toonDossier", ({ params }) => toonDossier(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("registreerContact", ({ params, payload }) =>
      registreerContact(params.dossierId, payload).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)),
    )
    .handle("startOndersteuning", ({ params, payload }) =>
      startOndersteuning(params.dossierId, payload).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)),
    )
    .handle("registreerVerzending", ({ params, payload }) =>
      registreerVerzending(params.dossierId, { ...payload, berichtId: params.berichtId }).pipe(
        Effect.flatMap(showVandaag),
        Effect.mapError(toProblem),
      ),
    )
    .handle("haalBericht", ({ params }) =>
      haalBericht(params.dossierId, params.berichtId).pipe(
        Effect.map((bericht) =>
          HttpApiSchema.withHeaders({
            body: utf8.encode(bericht.xml),
            headers: { "content-disposition": `attachment; filename="${getBestandsnaam(bericht)}"` },
          }),
        ),
        Effect.mapError(toProblem),
      ),
    )
    .handle("toonBsn", ({ params }) => toonBsn(params.dossierId).pipe(Effect.map((bsn) => ({ bsn })), Effect.mapError(toProblem)))
    .handle("ontvangBericht", ({ payload }) =>
      ontvangBericht(payload).pipe(
        Effect.map(({ dossier, nieuw }) => ({ dossierId: dossier.id, nieuwDossier: nieuw, naam: formatNaam(dossier.client.naam) })),
        Effect.mapError(toProblem),
      ),
    )
    .handle("laadVoorbeeldgegevens", () => Effect.map(laadVoorbeeldgegevens, (aantal) => ({ aantal })).pipe(Effect.mapError(toProblem))),
);
