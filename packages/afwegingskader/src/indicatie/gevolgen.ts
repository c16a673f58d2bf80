import { formatDatum } from "@wmo-kit/domain";

import type { Bericht, Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Vraag } from "../kern/wachter.js";
import type { Indicatie } from "./indicatie.js";
import type { IndicatieGegevens } from "./indicatie.schemas.js";

type V<Soort extends keyof IndicatieGegevens> = Vraag<Indicatie, IndicatieGegevens[Soort]>;

const backoffice = (inhoud: string, eis: EisVerwijzing): Bericht => ({ _tag: "Bericht", aan: "backoffice van de opdrachtgever", inhoud, eis });

/** The last day on which an extension can be asked in time. @source W-28.1 */
export const vraagOpTijd = ({ normen, gegevens: { einddatum } }: Vraag<Indicatie, IndicatieGegevens["toegekend"]>): readonly Gevolg[] => [
  metUiterlijk(
    { taak: "Bespreek met de inwoner of verlenging nodig is, met het evaluatieverslag.", eis: "W-28.1", norm: "W-28.1" },
    einddatum === undefined ? undefined : normen.laatsteDag("W-28.1", einddatum),
  ),
];

/** A request asks a new investigation. @source W-28.2 */
export const onderzoekOpnieuw = ({ feiten: { einddatum } }: Vraag<Indicatie, unknown>): readonly Gevolg[] => [
  metUiterlijk({ taak: "Doe een nieuw onderzoek; rond het af voordat de indicatie eindigt.", eis: "W-28.2" }, einddatum),
];

/** The ambulatory right lapses: the back office must know which day is the last one. @source W-43.1, W-43.2 */
export const nieuwsVanBw = ({ normen, gegevens: { toekenningsdatum } }: V<"bw-toegekend">): readonly Gevolg[] => {
  const laatste = toekenningsdatum === undefined ? undefined : normen.laatsteDag("W-43.1", toekenningsdatum);
  return [
    metUiterlijk({ taak: "Draag de ambulante hulp warm over aan Beschermd Wonen.", eis: "W-43.1", norm: "W-43.1" }, laatste),
    backoffice(laatste === undefined ? "verzoek tot intrekking van de indicatie" : `verzoek tot intrekking van de indicatie na ${formatDatum(laatste)}`, "W-43.2"),
  ];
};

/** Parts that the team takes over are withdrawn. @source W-44 */
export const trekDelenIn = ({ gegevens: { ingetrokken = [] } }: V<"overgestapt-naar-opdrachtnemer">): readonly Gevolg[] => [
  backoffice(`verzoek tot intrekking van: ${ingetrokken.join(", ")}`, "W-44"),
];

/** A Wlz decision: first the transfer. @source W-42.2 */
export const regelWlz = (): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Regel de overdracht naar de Wlz-aanbieder. De Wmo-hulp loopt door tot die geregeld is.", eis: "W-42.2" },
];

/** The transfer is arranged: Wmo help stops at once. @source W-42.2 */
export const stopNu = ({ normen, gebeurtenis: { datum } }: Vraag<Indicatie, unknown>): readonly Gevolg[] => [
  metUiterlijk({ taak: "Stop de Wmo-hulp: de overdracht naar de Wlz is geregeld.", eis: "W-42.2", norm: "W-42.2" }, normen.laatsteDag("W-42.2", datum)),
];

/** The indication ends because of the Wlz. @source W-42.2, W-42.4 */
export const trekInVoorWlz = (): readonly Gevolg[] => [backoffice("verzoek tot intrekking van de indicatie wegens de Wlz", "W-42.2")];

/** The resident refuses; the municipality decides about the right. @source W-42.4 */
export const meldWeigering = (): readonly Gevolg[] => [backoffice("advies: geen recht op Wmo-hulp, de inwoner weigert een Wlz-aanvraag", "W-42.4")];

/** Another provider, to be told to the back office. @source W-13.1, W-63.6 */
export const meldWissel = (): readonly Gevolg[] => [backoffice("wijziging van aanbieder", "W-13.1")];
