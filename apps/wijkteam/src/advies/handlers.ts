import { Geblokkeerd } from "@wmo-kit/kit/api";
import { geefBestand } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { biedOpnieuwAan, haalEnVerstuur, handelBerichtAf, toonBerichten, toonVerkeer } from "../backoffice/programs.js";
import { toProblem } from "../http/to-problem.js";
import { maakBezwaardossier } from "./bezwaardossier.js";
import { toonAdvies, toonToetsen } from "./programs.js";

const GEEN_BEZWAAR = new Geblokkeerd({ detail: "Tegen dit advies is geen bezwaar vastgelegd. Leg het bezwaar eerst vast.", code: "GEEN_BEZWAAR" });

/** Advices and the traffic with the back office: each endpoint runs one program. */
export const AdviesHandlers = HttpApiBuilder.group(Api, "advies", (handlers) =>
  handlers
    .handle("toonAdvies", ({ params }) => toonAdvies(params.dossierId, params.zaak).pipe(Effect.mapError(toProblem)))
    .handle("toonToetsen", () => toonToetsen.pipe(Effect.mapError(toProblem)))
    .handle("toonBerichten", ({ params }) => toonBerichten(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("biedOpnieuwAan", ({ params }) => biedOpnieuwAan(params.dossierId, params.kenmerk).pipe(Effect.mapError(toProblem)))
    .handle("handelBerichtAf", ({ params, payload }) => handelBerichtAf(params.dossierId, params.kenmerk, payload.toelichting).pipe(Effect.mapError(toProblem)))
    .handle("toonVerkeer", () => toonVerkeer.pipe(Effect.mapError(toProblem)))
    .handle("haalEnVerstuur", () => haalEnVerstuur.pipe(Effect.mapError(toProblem)))
    .handle("haalBezwaardossier", ({ params }) =>
      maakBezwaardossier(params.dossierId, params.zaak).pipe(
        Effect.map((tekst) => geefBestand(tekst, "bezwaar.html")),
        Effect.mapError((fout) => (fout._tag === "GeenBezwaar" ? GEEN_BEZWAAR : toProblem(fout))),
      ),
    ),
);
