import { describeStoreError } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "../api/problemen.js";
import { geefBestand } from "../organisatie/geef-bestand.js";
import { toLeesProblem, toRegisterProblem } from "../organisatie/to-register-problem.js";
import * as programs from "./programs.js";

const onbekend = (detail: string): NietGevonden => new NietGevonden({ detail, code: "AGENDA_ONBEKEND" });
const ONBEKEND = "Dit adres van een agenda bestaat niet of is ingetrokken. Maak een nieuw adres.";

/** Evidence, complaints, incidents, changes and duties: each endpoint runs one program. */
export const KwaliteitHandlers = HttpApiBuilder.group(Api, "kwaliteit", (handlers) =>
  handlers
    .handle("toonBewijs", ({ query }) => programs.toonBewijs(query.peildatum).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonKlachten", ({ query }) => programs.toonKlachten(query.peildatum).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonKlachtenverslag", ({ query }) => programs.toonKlachtenverslag(query.jaar).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonIncidenten", ({ query }) => programs.toonIncidenten(query.peildatum).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonWijzigingen", ({ query }) => programs.toonWijzigingen(query.peildatum).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonPlichten", ({ query }) => programs.toonPlichten(query.jaar).pipe(Effect.mapError(toLeesProblem)))
    .handle("geefAgendatoegang", ({ payload }) =>
      programs.geefAgendatoegang(payload.voor).pipe(
        Effect.mapError(toRegisterProblem),
        Effect.catchTag("InvoerOngeldig", ({ detail, code }) => Effect.fail(new Geblokkeerd({ detail, code }))),
      ),
    )
    .handle("trekAgendatoegangIn", ({ params }) =>
      programs.trekAgendatoegangIn(params.id).pipe(
        Effect.mapError((fout) => {
          const probleem = toRegisterProblem(fout);
          return probleem._tag === "Geblokkeerd" || probleem._tag === "InvoerOngeldig" ? onbekend(ONBEKEND) : probleem;
        }),
      ),
    )
    .handle("volgAgenda", ({ params }) =>
      programs.volgAgenda(params.geheim).pipe(
        Effect.map((tekst) => geefBestand(tekst, "plichten.ics")),
        Effect.mapError((fout) =>
          fout._tag === "AgendaOnbekend" ? onbekend(ONBEKEND) : new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" }),
        ),
      ),
    ),
);
