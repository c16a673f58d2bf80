import { describeToetsfout, type Toetsfout } from "@wmo-kit/financial";
import { writeCsvSjabloon, writeXlsxSjabloon } from "@wmo-kit/financial/sjabloon";
import { NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { geefBestand } from "@wmo-kit/kit/http";
import { describeRegisterfout, type Registerfout } from "@wmo-kit/kit/register";
import { describeStoreError, type OpslagMislukt, type VersieConflict } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { REGISTERVELDEN } from "../organisatie/register/registervelden.table.js";
import { CijfersAfgekeurd } from "./api.js";
import { describeCijferfout } from "./describe-error.js";
import type { Cijferfout } from "./errors.js";
import * as programs from "./programs.js";

const afgekeurd = (bevindingen: readonly string[]): CijfersAfgekeurd =>
  new CijfersAfgekeurd({ detail: "Er is niets opgeslagen. Kijk bij de bevindingen wat er moet veranderen.", code: "CIJFERS_AFGEKEURD", bevindingen });

const toProblem = (fout: Cijferfout | Toetsfout | Registerfout | OpslagMislukt | VersieConflict): NietGevonden | CijfersAfgekeurd | NuNietBeschikbaar => {
  switch (fout._tag) {
    case "NietVastgelegd":
      return new NietGevonden({ detail: describeCijferfout(fout).join(" "), code: "NIET_VASTGELEGD" });
    case "OpslagMislukt":
    case "VersieConflict":
      return new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });
    case "RegelOnbekend":
    case "SoortOnbekend":
    case "DagenNietInVolgorde":
      return afgekeurd([describeRegisterfout(fout, REGISTERVELDEN)]);
    case "SjabloonOngeldig":
    case "SjabloonOnleesbaar":
    case "BestandGeenTekst":
    case "MeerRechtspersonen":
    case "GeenJaren":
    case "KaartOnjuist":
    case "OngeldigeInvoer":
      return afgekeurd(describeCijferfout(fout));
    default:
      return afgekeurd([describeToetsfout(fout)]);
  }
};

/** The annual accounts, the network map and social return: each endpoint runs one program. */
export const FinancieelHandlers = HttpApiBuilder.group(Api, "financieel", (handlers) =>
  handlers
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
    )
    .handle("toonSroi", ({ query }) => programs.toonSroi(query.peildatum).pipe(Effect.mapError(toProblem))),
);
