import type { IsoDatum } from "@wmo-kit/domain";

import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningGegevens } from "./ondersteuning.schemas.js";
import { REDEN_DOORSTROOM, REDEN_TIJDELIJK, REDENEN_EINDE, type Stopreden } from "./reden-einde.table.js";
import { routeVan, toewijzingVan } from "./toewijzing-van.js";

type V<Soort extends keyof OndersteuningGegevens> = Vraag<Ondersteuning, OndersteuningGegevens[Soort]>;
type Normvraag = Pick<Vraag<unknown, unknown>, "normen">;

const tot = ({ normen }: Normvraag, norm: string, aanvang: IsoDatum | undefined): IsoDatum | undefined =>
  aanvang === undefined ? undefined : normen.laatsteDag(norm, aanvang);

const startbericht = (vraag: Normvraag, start: IsoDatum | undefined): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "305", eis: "D-20.4" },
  metUiterlijk({ taak: "Verstuur het startbericht (305).", eis: "D-20.4", norm: "D-20.4" }, tot(vraag, "D-20.4", start)),
];

/** The stop message with its reason, and the day on which it must be out. @source D-20.5 */
export const stopbericht = (vraag: Normvraag, laatsteDag: IsoDatum | undefined, reden: Stopreden): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "307", reden, eis: "D-20.5" },
  metUiterlijk({ taak: "Verstuur het stopbericht (307).", eis: "D-20.5", norm: "D-20.5" }, tot(vraag, "D-20.5", laatsteDag)),
];

const laatsteEvaluatie = (vraag: Vraag<Ondersteuning, unknown>): Gevolg =>
  metUiterlijk(
    { taak: "Zorg dat de laatste evaluatie en het plan klaar zijn.", eis: "D-12.9", norm: "D-12.9" },
    tot(vraag, "D-12.9", toewijzingVan(vraag.dossier, vraag.feiten.toeleiding)?.einddatum),
  );

/** Waiting is told to the municipality. @source D-11.14 */
export const bijWachtlijst = ({ gegevens }: V<"op-wachtlijst">): readonly Gevolg[] =>
  gegevens.gemeldBijGemeente === true ? [] : [{ _tag: "Taak", taak: "Meld de wachtlijst bij de gemeente.", eis: "D-11.14", norm: "D-11.14" }];

/** The notice of the waiting list goes out. @source D-11.14 */
export const naWachtlijstmelding = (): readonly Gevolg[] => [{ _tag: "Bericht", aan: "gemeente", inhoud: "wachtlijst", eis: "D-11.14" }];

/** A start asks for a start message, a plan and, in time, the last evaluation. @source D-20.4, D-12.5, D-12.9 */
export const naStart = (vraag: V<"ondersteuning-gestart">): readonly Gevolg[] => [
  ...startbericht(vraag, vraag.gegevens.startdatum),
  metUiterlijk(
    { taak: "Maak samen met de inwoner het ondersteuningsplan.", eis: "D-12.5", norm: "D-12.5" },
    tot(vraag, "D-12.5", vraag.gegevens.startdatum),
  ),
  laatsteEvaluatie(vraag),
];

/** Going on after a pause asks for a start message again. @source D-20.4 */
export const naHervatten = (vraag: V<"hervat">): readonly Gevolg[] => startbericht(vraag, vraag.gegevens.startdatum);

/** A start message that told the wrong day is taken back, and the right one goes out. @source D-20.4; lifecycle.md, common rules */
export const naVervangenStart = (vraag: V<"startbericht-vervangen">): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "305, vervalt", eis: "D-20.4" },
  ...startbericht(vraag, vraag.gegevens.startdatum),
];

/** A stop message that told the wrong day is taken back, and the right one goes out. @source D-20.5; lifecycle.md, common rules */
export const naVervangenStop = (vraag: V<"stopbericht-vervangen">): readonly Gevolg[] => {
  const { einde } = vraag.feiten;
  if (einde === undefined) return [];
  return [{ _tag: "Bericht", aan: "gemeente", inhoud: "307, vervalt", reden: einde.reden, eis: "D-20.5" }, ...stopbericht(vraag, vraag.gegevens.laatsteDag, einde.reden)];
};

const evalueer = (vraag: Normvraag, vanaf: IsoDatum | undefined): Gevolg =>
  metUiterlijk({ taak: "Evalueer het plan met de inwoner.", eis: "D-12.6", norm: "D-12.6" }, tot(vraag, "D-12.6", vanaf));

/** A plan asks for an evaluation within the year. @source D-12.6 */
export const naPlan = (vraag: V<"plan-vastgesteld">): readonly Gevolg[] => [evalueer(vraag, vraag.gebeurtenis.datum)];

/** An evaluation asks for the next one, or for closing. @source D-12.6, D-12.8 */
export const naEvaluatie = (vraag: V<"evaluatie-gehouden">): readonly Gevolg[] =>
  vraag.gegevens.uitkomst === "afsluiten"
    ? [{ _tag: "Taak", taak: "Rond de ondersteuning af met de inwoner.", eis: "D-12.8" }]
    : [evalueer(vraag, vraag.gegevens.datum)];

/** A new indication goes through the wijkteam (route 1), or by a new 315 within its limits (route 2). @source D-12.9, W-28.1, D-11.7, D-11.8 */
export const naHerindicatie = ({ dossier, feiten }: V<"herindicatie-gevraagd">): readonly Gevolg[] =>
  routeVan(dossier, feiten.toeleiding) === "route 2"
    ? [{ _tag: "Taak", taak: "Doe een nieuw verzoek (315) binnen de grenzen van duur en volume.", eis: "D-11.4" }]
    : [
        { _tag: "Bericht", aan: "inwoner", inhoud: "evaluatieverslag voor de aanvraag bij het wijkteam", eis: "D-12.9" },
        { _tag: "Taak", taak: "Help de inwoner met de aanvraag bij het wijkteam.", eis: "D-12.9", norm: "D-12.9" },
      ];

/** A pause is a stop message with the reason of a temporary stop. A decision of the provider alone sent it already. @source D-20.5; iWmo 3.2, WMO588 */
export const naOnderbreking = (vraag: V<"onderbroken">): readonly Gevolg[] =>
  vraag.gegevens.opInitiatiefVan === "aanbieder" ? [] : stopbericht(vraag, vraag.gegevens.laatsteDag, REDEN_TIJDELIJK);

/** Moving on ends the support here. @source D-12.10, D-20.5 */
export const naDoorstroom = (vraag: V<"doorgestroomd">): readonly Gevolg[] => stopbericht(vraag, vraag.gegevens.laatsteDag, REDEN_DOORSTROOM);

/** The end goes out with its reason. @source D-20.5 */
export const naEinde = (vraag: V<"beeindigd">): readonly Gevolg[] => {
  const { reden, laatsteDag } = vraag.gegevens;
  return reden === undefined ? [] : stopbericht(vraag, laatsteDag, REDENEN_EINDE[reden]);
};
