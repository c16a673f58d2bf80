import type { Antwoord } from "@wmo-kit/schermen";

import type { Dashboardweergave } from "../../../src/dashboard/weergave.js";
import { ask, client } from "../api-client.js";

/** What there is to do today and this week, and how it goes by month. */
export const fetchDashboard = (): Promise<Antwoord<Dashboardweergave>> => ask(client.dashboard.toonDashboard({}));
