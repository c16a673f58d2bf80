import { Werkomgeving } from "@wmo-kit/kit";
import { Register } from "@wmo-kit/kit/register";
import { vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { type Dashboardbron, type Dashboardkeuze, makeDashboard } from "./make-dashboard.js";
import { Zorgregels } from "./zorgregels.js";

/** By which rules this provider counts. */
export const leesKeuze = Effect.gen(function* () {
  const { organisatie } = yield* Instelling;
  return { omgeving: (yield* Werkomgeving).alle, organisatie } satisfies Dashboardkeuze;
});

/** What the dashboard is made from, as it stands now. */
export const leesBron = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  // One after the other: lists that are made for the first time at the same moment are in each other's way on a server.
  const bron: Dashboardbron = {
    peildatum: yield* vandaag,
    bewoners: yield* kast.list,
    organisatie: yield* kast.loadOrganisatie,
    stand: yield* (yield* Register).lees,
    zorg: yield* (yield* Zorgregels).lees,
  };
  return bron;
});

/** Everything the dashboard shows, on today, counted from the first dossier to the last. @source D-11.3, D-12.5, D-20.2, D-20.4 */
export const toonDashboard = Effect.gen(function* () {
  return makeDashboard(yield* leesKeuze)(yield* leesBron);
});
