import { Geblokkeerd, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { describeTransportError, describeStoreError, type Afgekeurd, type OpslagMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder, HttpApiSchema } from "effect/http-api";

import { Api } from "../api/api.js";
import { toProblem } from "../http/to-problem.js";
import { bezorgBericht } from "./bezorg.js";
import { biedUitAan, haalBytes, handelAf, trekIn } from "./doe-met-bericht.js";
import { NET_DICHT } from "./net-dicht.js";
import { toonBerichten } from "./toon-berichten.js";

const toBezorgProbleem = (fout: Afgekeurd | OpslagMislukt): Geblokkeerd | NuNietBeschikbaar =>
  fout._tag === "Afgekeurd"
    ? new Geblokkeerd({ detail: describeTransportError(fout), code: "BERICHT_AFGEKEURD" })
    : new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });

const NIET_IN_TE_TREKKEN = new Geblokkeerd({
  detail: "Dit bericht is niet meer in te trekken: het is al aangeboden, of het hoort bij een dossier. Neem bij een fout contact op met de gemeente.",
  code: "BERICHT_NIET_IN_TE_TREKKEN",
});

const bestandsnaam = (soort: string, id: string): string => `${soort}-${id.replaceAll(/[^A-Za-z0-9-]/g, "_")}.xml`;

/** Message traffic: each endpoint runs one program. */
export const BerichtenverkeerHandlers = HttpApiBuilder.group(Api, "berichtenverkeer", (handlers) =>
  handlers
    .handle("toonBerichten", () => toonBerichten.pipe(Effect.mapError(toProblem)))
    .handle("bezorgBericht", ({ payload }) => bezorgBericht(payload).pipe(Effect.mapError(toBezorgProbleem)))
    .handle("biedUitAan", ({ params, payload }) =>
      biedUitAan(params.berichtId, payload.redenTeLaat).pipe(Effect.mapError((fout) => (fout._tag === "TransportMislukt" ? NET_DICHT : toProblem(fout)))),
    )
    .handle("handelBerichtAf", ({ params }) => handelAf(params.richting, params.berichtId).pipe(Effect.mapError(toProblem)))
    .handle("trekBerichtIn", ({ params, payload }) =>
      trekIn(params.berichtId, payload.reden).pipe(Effect.mapError((fout) => (fout._tag === "BerichtNietInTeTrekken" ? NIET_IN_TE_TREKKEN : toProblem(fout)))),
    )
    .handle("haalBytes", ({ params }) =>
      haalBytes(params.richting, params.berichtId).pipe(
        Effect.map(({ soort, bytes }) =>
          HttpApiSchema.withHeaders({
            body: new Uint8Array(bytes),
            headers: { "content-disposition": `attachment; filename="${bestandsnaam(soort, params.berichtId)}"` },
          }),
        ),
        Effect.mapError(toProblem),
      ),
    ),
);
