import { toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";

import type { Gevolg, Taak } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import type { Melding } from "./melding.js";
import type { MeldingGegevens } from "./melding.schemas.js";

type V<Soort extends keyof MeldingGegevens> = Vraag<Melding, MeldingGegevens[Soort]>;

const dagVanUren = ({ normen, gebeurtenis }: V<keyof MeldingGegevens>, norm: string): IsoDatum | undefined => {
  const moment = normen.laatsteMoment(norm, gebeurtenis.tijdstip);
  return moment === undefined ? undefined : toLokaleDatum(moment).unwrapOr(undefined);
};

/** What a new melding asks: confirm it, and speak with the resident. @source W-50.2.1, W-50.2.2 */
export const naOntvangst = (vraag: V<"melding-ontvangen">): readonly Gevolg[] => [
  metUiterlijk({ taak: "Bevestig de melding aan de aanmelder.", eis: "W-50.2.1", norm: "W-50.2.1" }, dagVanUren(vraag, "W-50.2.1")),
  metUiterlijk(
    { taak: "Spreek de inwoner zelf.", eis: "W-50.2.2", norm: "W-50.2.2" },
    vraag.normen.laatsteDag("W-50.2.2", vraag.gebeurtenis.datum),
  ),
];

/** What crisis and spoed ask: act in time, and never wait. Spoed counts from the melding, crisis from the moment it is seen. @source W-fn2, W-50.1 */
export const bijUrgentie = (vraag: V<"kwalitatief-contact" | "urgentie-herzien">): readonly Taak[] => {
  const { urgentie } = vraag.gegevens;
  if (urgentie === undefined || urgentie === "gewoon") return [];
  const aanvang = vraag.feiten.ontvangen?.datum ?? vraag.gebeurtenis.datum;
  const handel =
    urgentie === "crisis"
      ? metUiterlijk({ taak: "Handel: dit is een crisis.", eis: "W-fn2", norm: "W-fn2.crisis" }, dagVanUren(vraag, "W-fn2.crisis"))
      : metUiterlijk({ taak: "Handel: dit is spoed.", eis: "W-fn2", norm: "W-fn2.spoed" }, vraag.normen.laatsteDag("W-fn2.spoed", aanvang));
  return [handel, { _tag: "Taak", taak: "Koppel direct een professional: er mag niet worden gewacht.", eis: "W-50.1" }];
};

/** What waiting asks: keep an eye on it, and keep it short. @source W-50.1, W-61.1.1 */
export const bijWachten = ({ normen, gebeurtenis }: V<"op-wachtlijst">): readonly Taak[] => [
  metUiterlijk(
    { taak: "Houd zicht op de urgentie en koppel een professional.", eis: "W-50.1", norm: "W-50.1.wachttijd" },
    normen.laatsteDag("W-50.1.wachttijd", gebeurtenis.datum),
  ),
];

/** What an investigation asks: an advice in time, when it comes to an advice. @source W-33 */
export const naStartOnderzoek = ({ normen, feiten }: V<"onderzoek-gestart">): readonly Taak[] => [
  metUiterlijk(
    { taak: "Rond het onderzoek af; verstuur een advies op tijd.", eis: "W-33", norm: "W-33.advies" },
    feiten.ontvangen === undefined ? undefined : normen.laatsteDag("W-33.advies", feiten.ontvangen.datum),
  ),
];
