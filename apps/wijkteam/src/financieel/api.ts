import { NuNietBeschikbaar, Peildatumvraag } from "@wmo-kit/kit/api";
import { Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Liquiditeitsregister } from "./liquiditeitweergave.js";

const toonLiquiditeit = HttpApiEndpoint.get("toonLiquiditeit", "/liquiditeit", { query: Peildatumvraag, success: Liquiditeitsregister, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("financieel.zien"),
);

/** Liquidity and obligations, which a district team shows every two months. @source W-104.1 */
export const Liquiditeit = HttpApiGroup.make("liquiditeit").add(toonLiquiditeit).prefix("/api").middleware(RequestCheck).middleware(Auditspoor).middleware(Toegang);
