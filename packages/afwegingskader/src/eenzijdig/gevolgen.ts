import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import { REDEN_EENZIJDIG, REDEN_TIJDELIJK } from "../ondersteuning/reden-einde.table.js";
import { stopbericht } from "../ondersteuning/gevolgen.js";
import type { Eenzijdig } from "./eenzijdig.js";
import type { EenzijdigGegevens } from "./eenzijdig.schemas.js";

/** Without a solution the search for an alternative begins. @source D-13.3 */
export const naOverleg = (): readonly Gevolg[] => [
  metUiterlijk({ taak: "Zoek een passend alternatief en draag de inwoner warm over.", eis: "D-13.3" }, undefined),
];

/** The stop goes out as one-sided, or as temporary when it is a suspension, and is recorded with the support. @source D-13.2, D-20.5; iWmo 3.2, WMO588 */
export const naStop = (vraag: Vraag<Eenzijdig, EenzijdigGegevens["eenzijdig-gestopt"]>): readonly Gevolg[] => [
  ...stopbericht(vraag, vraag.gegevens.laatsteDag, vraag.feiten.soort === "opschorten" ? REDEN_TIJDELIJK : REDEN_EENZIJDIG),
  { _tag: "Bericht", aan: "inwoner", inhoud: "besluit met motivering", eis: "D-13.2" },
  { _tag: "Taak", taak: "Leg het einde vast bij de ondersteuning.", eis: "D-13.2" },
];
