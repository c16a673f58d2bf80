import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Geblokkeerd, NietGevonden } from "../api/weigeringen.js";
import { apiMet } from "../http/api-met.js";
import { geefBestand } from "../http/geef-bestand.js";
import { toOpslagProblem } from "../http/to-opslag-problem.js";
import { Registervorm } from "../register/registervorm.js";
import { toRegisterProblem } from "../register/to-register-problem.js";
import { Kwaliteitgroep } from "./kwaliteitgroep.js";
import * as programs from "./programs.js";

const onbekend = (detail: string): NietGevonden => new NietGevonden({ detail, code: "AGENDA_ONBEKEND" });
const ONBEKEND = "Dit adres van een agenda bestaat niet of is ingetrokken. Maak een nieuw adres.";

/** Evidence, complaints, incidents, changes and duties: each endpoint runs one program. */
export const layerKwaliteitgroep = <ApiId extends string>(api: { readonly identifier: ApiId }) =>
  HttpApiBuilder.group(apiMet(api, Kwaliteitgroep), "kwaliteit", (handlers) =>
    Effect.map(Registervorm, ({ velden }) => {
      const toProblem = toRegisterProblem(velden);
      return handlers
    .handle("toonBewijs", ({ query }) => programs.toonBewijs(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
    .handle("toonKlachten", ({ query }) => programs.toonKlachten(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
    .handle("toonKlachtenverslag", ({ query }) => programs.toonKlachtenverslag(query.jaar).pipe(Effect.mapError(toOpslagProblem)))
    .handle("toonIncidenten", ({ query }) => programs.toonIncidenten(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
    .handle("toonWijzigingen", ({ query }) => programs.toonWijzigingen(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
    .handle("toonPlichten", ({ query }) => programs.toonPlichten(query.jaar).pipe(Effect.mapError(toOpslagProblem)))
    .handle("geefAgendatoegang", ({ payload }) =>
      programs.geefAgendatoegang(payload.voor).pipe(
        Effect.mapError(toProblem),
        Effect.catchTag("InvoerOngeldig", ({ detail, code }) => Effect.fail(new Geblokkeerd({ detail, code }))),
      ),
    )
    .handle("trekAgendatoegangIn", ({ params }) =>
      programs.trekAgendatoegangIn(params.id).pipe(
        Effect.mapError((fout) => {
          const probleem = toProblem(fout);
          return probleem._tag === "Geblokkeerd" || probleem._tag === "InvoerOngeldig" ? onbekend(ONBEKEND) : probleem;
        }),
      ),
    )
    .handle("volgAgenda", ({ params }) =>
      programs.volgAgenda(params.geheim).pipe(
        Effect.map((tekst) => geefBestand(tekst, "plichten.ics")),
        Effect.mapError((fout) =>
          fout._tag === "AgendaOnbekend" ? onbekend(ONBEKEND) : toOpslagProblem(fout),
        ),
      ),
    );
    }),
  );
