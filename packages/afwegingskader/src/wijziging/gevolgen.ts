import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import { regelVan } from "./regel-van.js";
import type { Wijziging } from "./wijziging.js";
import type { WijzigingGegevens } from "./wijziging.schemas.js";

/** A planned change: report it in time. @source D-20.8, D-20.9, D-21.2, W-98.5 */
export const naVoornemen = ({
  gegevens,
  normen,
}: Vraag<Wijziging, WijzigingGegevens["wijziging-voorgenomen"]>): readonly Gevolg[] => {
  const { gewensteDatum } = gegevens;
  const regel = regelVan(gegevens);
  if (regel === undefined) return [];
  const { eis, norm } = regel;
  const taak = "Meld de wijziging bij de gemeente.";
  if (norm === undefined || gewensteDatum === undefined) return [{ _tag: "Taak", taak, eis }];
  return [metUiterlijk({ taak, eis, norm }, normen.laatsteDag(norm, gewensteDatum))];
};

/** The report goes to the municipality. @source D-20.8, D-20.9, D-21.2, W-98.5 */
export const naMelding = ({ feiten }: Vraag<Wijziging, unknown>): readonly Gevolg[] => {
  const regel = regelVan(feiten);
  if (regel === undefined) return [];
  const inhoud = regel.goedkeuring ? "Melding van een wijziging, met het verzoek om goedkeuring." : "Melding van een wijziging.";
  return [{ _tag: "Bericht", aan: "gemeente", inhoud, eis: regel.eis }];
};

/** The change is approved: sign the addendum, where one is asked. @source D-20.8, W-98.5 */
export const naGoedkeuring = ({ feiten }: Vraag<Wijziging, unknown>): readonly Gevolg[] => {
  const regel = regelVan(feiten);
  return regel?.addendum === true ? [{ _tag: "Taak", taak: "Teken samen met de gemeente het addendum.", eis: regel.eis }] : [];
};

/** The municipality hears that a reported change is given up. @source D-20.8, W-98.5 */
export const naIntrekking = ({ feiten }: Vraag<Wijziging, unknown>): readonly Gevolg[] => {
  const regel = regelVan(feiten);
  return regel === undefined ? [] : [{ _tag: "Bericht", aan: "gemeente", inhoud: "De gemelde wijziging gaat niet door.", eis: regel.eis }];
};
