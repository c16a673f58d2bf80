import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import type { Basishulp } from "./basishulp.js";
import type { BasishulpGegevens } from "./basishulp.schemas.js";

type V<Soort extends keyof BasishulpGegevens> = Vraag<Basishulp, BasishulpGegevens[Soort]>;

/** The next evaluation, with its last day when a period was agreed. @source W-9.1 */
export const volgendeEvaluatie = ({ normen, gebeurtenis: { datum } }: Vraag<Basishulp, unknown>): readonly Gevolg[] => [
  metUiterlijk({ taak: "Evalueer het plan met de inwoner.", eis: "W-9.1", norm: "W-9.1.periodiek" }, normen.laatsteDag("W-9.1.periodiek", datum)),
];

/** After an evaluation that is not the last one the next follows. @source W-9.1 */
export const naEvaluatie = (vraag: V<"geevalueerd">): readonly Gevolg[] => (vraag.gegevens.bijEinde === true ? [] : volgendeEvaluatie(vraag));

/** A safety concern asks a safety plan. @source W-8.6, W-70.1 */
export const maakVeiligheidsplan = (): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Maak een veiligheidsplan en neem het op in het plan van aanpak.", eis: "W-8.6" },
];

/** A case that starts with a safety concern gets that work at once. @source W-8.6 */
export const naStart = ({ gegevens: { veiligheidszorg } }: V<"basishulp-gestart">): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Maak samen met de inwoner het plan van aanpak.", eis: "W-8.2" },
  ...(veiligheidszorg === true ? maakVeiligheidsplan() : []),
];

/** A Wlz decision is no end: first the transfer is arranged. @source W-42.2 */
export const regelWlzOverdracht = (): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Regel de overdracht naar de Wlz-aanbieder. De hulp loopt door tot die geregeld is.", eis: "W-42.2" },
];

/** The end of the agreed period, as work. @source W-12.1 */
export const eindeWaakvlam = ({ gegevens: { einddatum } }: V<"waakvlam-afgesproken">): readonly Gevolg[] => [
  metUiterlijk({ taak: "De afgesproken periode eindigt: rond af of hervat de hulp.", eis: "W-12.1", norm: "W-12.1" }, einddatum),
];

/** While help is suspended somebody watches whether it can go on. @source W-63.1 */
export const bekijkHervatten = (): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Bekijk of de reden van de onderbreking weg is en de hulp weer kan beginnen.", eis: "W-63.1" },
];
