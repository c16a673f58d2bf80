import { INDICATIE_SCHEMAS } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";
import type * as z from "zod";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesGebeurtenissen, type GelezenGebeurtenis } from "../onderzoek/lees-gebeurtenissen.js";
import type { Indicatieweergave } from "./weergave.js";

type Regel = Indicatieweergave["verloop"][number] & { readonly op: string };

const toRegel = ({ gebeurtenis }: GelezenGebeurtenis<unknown>, eis: string, tekst: string): Regel => ({ op: gebeurtenis.tijdstip, opTekst: formatDatum(gebeurtenis.datum), eis, tekst });

/** What changed the right: beschermd wonen, a move to the team, the Wlz, another provider. The newest first. @source W-13.1, W-42.2, W-42.4, W-43.1, W-44 */
export const showVerloop = (dossier: Inwonerdossier, zaak: string): Indicatieweergave["verloop"] => {
  const lees = <T>(soort: string, schema: z.ZodType<T>) => leesGebeurtenissen(dossier, { zaak, soort, schema });
  const bw = lees("bw-toegekend", INDICATIE_SCHEMAS["bw-toegekend"]).map((een) =>
    toRegel(een, "W-43.1", `Beschermd wonen toegekend op ${formatDatum(een.gegevens.toekenningsdatum)}. Afspraken met de Toegang BW: ${een.gegevens.afsprakenToegangBw ?? "geen"}`),
  );
  const overgestapt = lees("overgestapt-naar-opdrachtnemer", INDICATIE_SCHEMAS["overgestapt-naar-opdrachtnemer"]).map((een) =>
    toRegel(een, "W-44", `Het wijkteam neemt over: ${een.gegevens.overgenomen.join(", ")}. Ingetrokken: ${een.gegevens.ingetrokken.join(", ")}.`),
  );
  const wlz = [
    ...lees("wlz-besluit-ontvangen", INDICATIE_SCHEMAS["wlz-besluit-ontvangen"]).map((een) => toRegel(een, "W-42.2", `Besluit over de Wlz: ${een.gegevens.toelichting}. De hulp loopt door tot de overdracht is geregeld.`)),
    ...lees("wlz-overdracht-geregeld", INDICATIE_SCHEMAS["wlz-overdracht-geregeld"]).map((een) => toRegel(een, "W-42.2", `Overdracht naar de Wlz geregeld: ${een.gegevens.naar}`)),
    ...lees("wlz-aanvraag-geweigerd", INDICATIE_SCHEMAS["wlz-aanvraag-geweigerd"]).map((een) => toRegel(een, "W-42.4", `De inwoner vraagt geen Wlz aan. ${een.gegevens.motivering}`)),
  ];
  const gewisseld = lees("aanbieder-gewisseld", INDICATIE_SCHEMAS["aanbieder-gewisseld"]).map((een) => toRegel(een, "W-13.1", `Andere aanbieder: ${een.gegevens.naar}. ${een.gegevens.motivering ?? ""}`.trim()));
  return [...bw, ...overgestapt, ...wlz, ...gewisseld].toSorted((een, ander) => ander.op.localeCompare(een.op)).map(({ op: _, ...regel }) => regel);
};
