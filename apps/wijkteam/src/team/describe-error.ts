import { describeMonitoringFout, type MonitoringFout } from "@wmo-kit/monitoring";

import type { RapportOnbekend } from "./errors.js";

/** One Dutch sentence: what is wrong, where, and what to do now. */
export const describeRapportfout = (fout: RapportOnbekend | MonitoringFout): string =>
  fout._tag === "RapportOnbekend" ? "Dit rapport bestaat niet. Kies een rapport uit de lijst." : describeMonitoringFout(fout);
