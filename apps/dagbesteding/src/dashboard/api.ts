import { NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Dashboardweergave } from "./weergave.js";

const toonDashboard = HttpApiEndpoint.get("toonDashboard", "/dashboard", { success: Dashboardweergave, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("organisatie.zien"),
);

/** What must happen today and this week, and how it goes by month. */
export const Dashboard = HttpApiGroup.make("dashboard").add(toonDashboard).prefix("/api");
