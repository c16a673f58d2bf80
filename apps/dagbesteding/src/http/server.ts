import { fileURLToPath } from "node:url";

import { layerFinancieelgroep } from "@wmo-kit/kit/financieel";
import { layerBewaking, layerBewaring, layerKitserver, layerSysteem } from "@wmo-kit/kit/http";
import { layerKoppelinggroep } from "@wmo-kit/kit/koppelingen";
import { layerKwaliteitgroep } from "@wmo-kit/kit/kwaliteit";
import { layerToegangGroep } from "@wmo-kit/runtime";
import { Layer } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { AanwezigheidHandlers } from "../aanwezigheid/handlers.js";
import { Api } from "../api/api.js";
import { BerichtenverkeerHandlers } from "../berichtenverkeer/handlers.js";
import { DashboardHandlers } from "../dashboard/handlers.js";
import { DeclaratieHandlers } from "../declaratie/handlers.js";
import { SocialreturnHandlers } from "../financieel/handlers.js";
import { RegistersHandlers } from "../organisatie/handlers.js";
import { TakenagendaHandlers } from "../taken/handlers.js";
import { ToezichtHandlers } from "../toezicht/handlers.js";
import { OrganisatieHandlers } from "./organisatie.js";
import { WerkHandlers } from "./werk.js";

/** The built page, in the folder beside that of the built server. */
const PAGINA = fileURLToPath(new URL("../web", import.meta.url));

/** Where the server listens, and by which extra host names it may be reached. */
export interface Serveradres {
  readonly poort: number;
  readonly hosts: readonly string[];
}

/** The HTTP server: the API, its OpenAPI document and the page, on this machine only. */
export const layerServer = ({ poort, hosts }: Serveradres) =>
  layerKitserver(
    HttpApiBuilder.layer(Api, { openapiPath: "/openapi.json" }).pipe(
      Layer.provide([
        WerkHandlers,
        AanwezigheidHandlers,
        TakenagendaHandlers,
        DeclaratieHandlers,
        BerichtenverkeerHandlers,
        OrganisatieHandlers,
        ToezichtHandlers,
        DashboardHandlers,
        SocialreturnHandlers,
        RegistersHandlers,
        layerFinancieelgroep(Api),
        layerKwaliteitgroep(Api),
        layerKoppelinggroep(Api),
        layerBewaring(Api),
        layerSysteem(Api),
        layerToegangGroep(Api),
      ]),
      Layer.provide(layerBewaking),
    ),
    { poort, hosts, pagina: PAGINA },
  );
