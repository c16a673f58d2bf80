import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { geefBestand, toOpslagProblem } from "@wmo-kit/kit/http";
import type { Registerfout } from "@wmo-kit/kit/register";
import { describeStoreError, type OpslagMislukt, type VersieConflict } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { geefTakenagenda, toonTakenagenda, trekTakenagendaIn, volgTakenagenda } from "./programs.js";

const toProblem = (fout: Registerfout | OpslagMislukt | VersieConflict): Geblokkeerd | NuNietBeschikbaar =>
  fout._tag === "OpslagMislukt" || fout._tag === "VersieConflict"
    ? new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" })
    : new Geblokkeerd({ detail: "Uw agenda is niet vastgelegd. Laad de pagina opnieuw en probeer het nog een keer.", code: "AGENDA" });

const ONBEKEND = new NietGevonden({ detail: "Dit adres van een agenda bestaat niet of is ingetrokken. Maak een nieuw adres.", code: "AGENDA_ONBEKEND" });

/** The own tasks in the own calendar: each endpoint runs one program. */
export const TakenagendaHandlers = HttpApiBuilder.group(Api, "takenagenda", (handlers) =>
  handlers
    .handle("toonTakenagenda", () => toonTakenagenda.pipe(Effect.mapError(toOpslagProblem)))
    .handle("geefTakenagenda", () => geefTakenagenda.pipe(Effect.mapError(toProblem)))
    .handle("trekTakenagendaIn", () => trekTakenagendaIn.pipe(Effect.mapError(toProblem)))
    .handle("volgTakenagenda", ({ params }) =>
      volgTakenagenda(params.geheim).pipe(
        Effect.map((tekst) => geefBestand(tekst, "taken.ics")),
        Effect.mapError((fout) => (fout._tag === "AgendaOnbekend" ? ONBEKEND : toOpslagProblem(fout))),
      ),
    ),
);
