import { formatDatum } from "@wmo-kit/domain";

import type { Actie } from "../basishulp/actie.js";
import type { PlanVanAanpak } from "../basishulp/plan-van-aanpak.js";
import type { Planinstemming } from "./stuk.js";
import { alinea, feiten, jaNee, lijst, sectie, type Sectie } from "./tekststuk.js";

/** An action as people read it: what, who, until when, and when it is looked at again. @source W-8.4.9 */
export const composeActie = ({ actie, eigenaar, streefdatum, evaluatiemoment }: Actie): string =>
  [
    actie,
    ...(eigenaar === undefined ? [] : [`wie: ${eigenaar}`]),
    ...(streefdatum === undefined ? [] : [`klaar op ${formatDatum(streefdatum)}`]),
    ...(evaluatiemoment === undefined ? [] : [`wij bespreken dit op ${formatDatum(evaluatiemoment)}`]),
  ].join("; ");

const diversiteitVan = ({ diversiteit }: Partial<PlanVanAanpak>): string | undefined =>
  diversiteit === undefined ? undefined : diversiteit.stand === "besproken" ? diversiteit.toelichting : "Dit speelt voor u geen rol.";

/** The plan of approach, in the order of its nine elements. @source W-8.2, W-8.4.1 to W-8.4.9, W-8.7 */
export const composePlanVanAanpak = (plan: Partial<PlanVanAanpak>, instemming: Planinstemming = {}): readonly Sectie[] => [
  ...sectie("Uw vraag", alinea(plan.hulpvraag)),
  ...sectie("Uw plan", alinea(plan.eigenaarschap)),
  ...sectie(
    "Waar dit plan over gaat",
    lijst(plan.leefdomeinen),
    feiten([
      ["Doel voor uw geldzaken", plan.financieelDoel],
      ["Uw dag", plan.daginvulling ?? (plan.heeftDaginvulling === true ? "U hebt een goede invulling van uw dag." : undefined)],
      ["Uw achtergrond", diversiteitVan(plan)],
    ]),
  ),
  ...sectie(
    "Met wie wij samenwerken",
    lijst([...(plan.professionals ?? []), ...(plan.organisaties ?? [])]),
    alinea(plan.samenwerking),
    feiten([
      ["Wie de regie heeft", plan.regisseur],
      ["Wie voor u verantwoordelijk is", plan.verantwoordelijke],
    ]),
  ),
  ...sectie("Veranderingen die eraan komen", lijst(plan.overgangsmomenten?.map(({ moment, hoe }) => `${moment}: ${hoe}`))),
  ...sectie("Wat u zelf en de mensen om u heen kunnen", alinea(plan.eigenKracht), lijst(plan.netwerk)),
  ...sectie("Hulp via computer of telefoon", alinea(plan.ehealth)),
  ...sectie(
    "Uw doelen",
    lijst(
      [...(plan.doelen ?? [])]
        .sort((een, ander) => een.prioriteit - ander.prioriteit)
        .map(({ doel, perspectief, activiteiten }) => `${doel} (${perspectief}): ${activiteiten.join(", ")}`),
    ),
  ),
  ...sectie("Wat wij afspreken", lijst(plan.acties?.map(composeActie))),
  ...sectie("Wie meepraat over hoe het gaat", lijst(plan.bijEvaluatie)),
  ...sectie(
    "Wat u van dit plan vindt",
    feiten([
      ["U bent het eens met dit plan", jaNee(instemming.stemtIn)],
      ["U wilt een exemplaar", jaNee(instemming.wilExemplaar)],
      ["Datum", plan.datum === undefined ? undefined : formatDatum(plan.datum)],
    ]),
  ),
];
