import { toonInzage } from "@wmo-kit/kit";
import { NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { betrekOpener, toInvoerProblem } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpApiBuilder, HttpApiSchema } from "effect/http-api";

import { Api } from "../api/api.js";
import { biedAan } from "../berichtenverkeer/bied-aan.js";
import { leegPostvak } from "../berichtenverkeer/leeg-postvak.js";
import { NET_DICHT } from "../berichtenverkeer/net-dicht.js";
import { showOntvangen } from "../berichtenverkeer/show-ontvangen.js";
import { getBestandsnaam } from "../presentation/bericht.js";
import { haalBericht } from "../programs/haal-bericht.js";
import { laadVoorbeeldgegevens } from "../programs/laad-voorbeeldgegevens.js";
import { ontvangElkBericht } from "../programs/ontvang-bericht.js";
import { openDossier } from "../programs/open-dossier.js";
import { registreerContact, registreerVerzending, startOndersteuning, toonBsn } from "../programs/registreer.js";
import { meldTaakGedaan, showVandaag, toonDossier, toonDossiers, toonGrootboek, toonTaken, toonWerklijst } from "../programs/toon.js";
import { toonMogelijkeStappen, zetStap } from "../programs/zet-stap.js";
import { toProblem, toStapProblem } from "./to-problem.js";

const POSTVAK_DICHT = new NuNietBeschikbaar({
  detail: "De nieuwe berichten zijn niet op te halen. Er is niets veranderd. Controleer de map of de verbinding en probeer het opnieuw.",
  code: "BERICHTENMAP",
});

const utf8 = new TextEncoder();

/** The work endpoints: each runs one program and shows what came of it. */
export const WerkHandlers = HttpApiBuilder.group(Api, "werk", (handlers) =>
  handlers
    .handle("toonWerklijst", () => toonWerklijst.pipe(Effect.mapError(toProblem)))
    .handle("toonTaken", ({ query }) => toonTaken(query).pipe(Effect.mapError(toProblem)))
    .handle("toonDossiers", () => Effect.map(toonDossiers(), (dossiers) => ({ dossiers })).pipe(Effect.mapError(toProblem)))
    .handle("zoekDossiers", ({ payload }) => Effect.map(toonDossiers(payload.naam), (dossiers) => ({ dossiers })).pipe(Effect.mapError(toProblem)))
    .handle("openDossier", ({ payload }) =>
      openDossier(payload).pipe(
        Effect.tap(({ dossier }) => betrekOpener(dossier.id)),
        Effect.flatMap(({ dossier }) => showVandaag(dossier)),
        Effect.mapError((fout) => (fout._tag === "OngeldigeInvoer" ? toInvoerProblem(fout) : toProblem(fout))),
      ),
    )
    .handle("toonStappen", ({ params, query }) => toonMogelijkeStappen(params.dossierId, query.zaak).pipe(Effect.mapError(toProblem)))
    .handle("zetStap", ({ params, payload }) => zetStap(params.dossierId, payload).pipe(Effect.flatMap(showVandaag), Effect.mapError(toStapProblem)))
    .handle("meldTaakGedaan", ({ params, payload }) =>
      meldTaakGedaan(params.dossierId, params.taakId, payload.toelichting).pipe(Effect.flatMap(showVandaag), Effect.mapError(toProblem)),
    )
    .handle("toonGrootboek", ({ params }) => toonGrootboek(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("toonInzage", ({ params, query }) => toonInzage(params.dossierId, query.voor).pipe(Effect.mapError(toProblem)))
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
    .handle("biedBerichtAan", ({ params, payload }) =>
      biedAan(params.dossierId, params.berichtId, payload.redenTeLaat).pipe(
        Effect.flatMap(showVandaag),
        Effect.mapError((fout) => (fout._tag === "TransportMislukt" ? NET_DICHT : toProblem(fout))),
      ),
    )
    .handle("leegPostvak", () => leegPostvak.pipe(Effect.mapError(() => POSTVAK_DICHT)))
    .handle("toonBsn", ({ params }) => toonBsn(params.dossierId).pipe(Effect.map((bsn) => ({ bsn })), Effect.mapError(toProblem)))
    .handle("ontvangBericht", ({ payload }) =>
      ontvangElkBericht(payload).pipe(
        Effect.tap((ontvangen) => (ontvangen._tag === "Dossier" && ontvangen.nieuw ? betrekOpener(ontvangen.dossier.id) : Effect.void)),
        Effect.map(showOntvangen),
        Effect.mapError(toProblem),
      ),
    )
    .handle("laadVoorbeeldgegevens", () => Effect.map(laadVoorbeeldgegevens, (aantal) => ({ aantal })).pipe(Effect.mapError(toProblem))),
);
