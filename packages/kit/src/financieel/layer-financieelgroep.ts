import { writeCsvSjabloon, writeXlsxSjabloon } from "@wmo-kit/financial/sjabloon";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { apiMet } from "../http/api-met.js";
import { geefBestand } from "../http/geef-bestand.js";
import { Registervorm } from "../register/registervorm.js";
import { Financieelgroep } from "./financieelgroep.js";
import * as programs from "./programs.js";
import { toCijferProblem } from "./to-cijfer-problem.js";

/** The annual accounts and the network map: each endpoint runs one program. */
export const layerFinancieelgroep = <ApiId extends string>(api: { readonly identifier: ApiId }) =>
  HttpApiBuilder.group(apiMet(api, Financieelgroep), "financieel", (handlers) =>
    Effect.map(Registervorm, ({ velden }) => {
      const toProblem = toCijferProblem(velden);
      return handlers
        .handle("haalSjabloon", () => Effect.map(Effect.promise(() => writeXlsxSjabloon([])), (bytes) => geefBestand(bytes, "jaarrekening.xlsx")))
        .handle("haalCsvSjabloon", () => Effect.succeed(geefBestand(writeCsvSjabloon([]), "jaarrekening.csv")))
        .handle("leesJaarrekening", ({ query, payload }) => programs.leesJaarrekening(query.bestandsnaam, payload).pipe(Effect.mapError(toProblem)))
        .handle("toonJaarrekening", ({ query }) => programs.toonJaarrekening(query.peildatum).pipe(Effect.mapError(toProblem)))
        .handle("haalDossierHtml", ({ query }) =>
          programs.schrijfDossier("html", query.peildatum).pipe(
            Effect.map((html) => geefBestand(html, "financieel-dossier.html")),
            Effect.mapError(toProblem),
          ),
        )
        .handle("haalDossierMarkdown", ({ query }) =>
          programs.schrijfDossier("markdown", query.peildatum).pipe(
            Effect.map((tekst) => geefBestand(tekst, "financieel-dossier.md")),
            Effect.mapError(toProblem),
          ),
        )
        .handle("legNetwerkkaartVast", ({ payload }) => programs.legNetwerkkaartVast(payload).pipe(Effect.mapError(toProblem)))
        .handle("toonNetwerkkaart", ({ query }) => programs.toonNetwerkkaart(query.peildatum).pipe(Effect.mapError(toProblem)))
        .handle("haalNetwerkkaart", () =>
          programs.tekenNetwerkkaart.pipe(
            Effect.map((svg) => geefBestand(svg, "netwerkkaart.svg")),
            Effect.mapError(toProblem),
          ),
        );
    }),
  );
