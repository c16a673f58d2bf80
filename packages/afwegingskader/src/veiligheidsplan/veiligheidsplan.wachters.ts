import { isActieCompleet } from "../basishulp/actie.js";
import { noemMissend } from "../kern/noem-missend.js";
import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import type { Veiligheidsplan, Veiligheidszaak } from "./veiligheidsplan.js";
import type { VeiligheidsplanGegevens } from "./veiligheidsplan.schemas.js";

type W<Soort extends keyof VeiligheidsplanGegevens> = Wachter<Veiligheidszaak, VeiligheidsplanGegevens[Soort]>;

/** Only a professional trained in safety takes this step. @source W-70.1 */
export const doorDeskundige: Wachter<unknown, unknown> = {
  naam: "doorDeskundige",
  code: "VEILIGHEID_DESKUNDIGE_VEREIST",
  vraagt: [],
  toets: ({ gebeurtenis: { actor } }) => mits(actor.bekwaamheden.includes("veiligheid")),
};

/** Safety was assessed with an instrument. @source W-70.1.1 */
export const metInstrument: W<"beoordeeld"> = {
  naam: "metInstrument",
  code: "VEILIGHEIDSINSTRUMENT_ONTBREEKT",
  vraagt: ["instrument"],
  toets: ({ gegevens }) => mits(gegevens.instrument !== undefined),
};

const HUISHOUDEN = "lid van het huishouden";

/** There was contact with every member of the household and every professional; the household is at least one. @source W-70.1 */
export const iedereenGesproken: Wachter<Veiligheidszaak, Veiligheidsplan> = {
  naam: "iedereenGesproken",
  code: "NIET_IEDEREEN_GESPROKEN",
  vraagt: ["betrokkenen"],
  toets: ({ gegevens: { betrokkenen = [] } }) => {
    if (!betrokkenen.some(({ rol }) => rol === HUISHOUDEN)) return { aantal: "het huishouden" };
    const zonder = betrokkenen.filter(({ contact }) => !contact).length;
    return zonder === 0 ? undefined : { aantal: String(zonder) };
  },
};

/** The violence was talked about with everybody there was contact with. @source W-70.1.3 */
export const geweldBesproken: Wachter<Veiligheidszaak, Veiligheidsplan> = {
  naam: "geweldBesproken",
  code: "GEWELD_NIET_BESPROKEN",
  vraagt: ["betrokkenen"],
  toets: ({ gegevens: { betrokkenen = [] } }) => {
    // Who was not spoken at all is told by the guard before.
    const zonder = betrokkenen.filter((wie) => wie.contact && !wie.geweldBesproken).length;
    return zonder === 0 ? undefined : { aantal: String(zonder) };
  },
};

/** Every condition of Veilig Thuis became an action; without conditions the list is empty, not absent. @source W-70.1.2 */
export const voorwaardenVertaald: Wachter<Veiligheidszaak, Veiligheidsplan> = {
  naam: "voorwaardenVertaald",
  code: "VOORWAARDE_NIET_VERTAALD",
  vraagt: ["voorwaarden"],
  toets: ({ gegevens: { voorwaarden } }) => mits(voorwaarden?.every(({ acties }) => acties.length > 0)),
};

const ONDERDELEN = {
  acties: "acties",
  oorzaken: "onderliggende problemen",
  steunstructuur: "steun van het netwerk",
  systeemgerichteHulp: "hulp voor samenhangende problemen",
  herstel: "herstel van gevolgen",
};

/** Actions, causes, support around the household, help for what comes with it, and recovery are in the plan. @source W-70.1.5 to W-70.1.8 */
export const veiligheidsplanVolledig: Wachter<Veiligheidszaak, Veiligheidsplan> = {
  naam: "veiligheidsplanVolledig",
  code: "PLAN_ONVOLLEDIG",
  vraagt: Object.keys(ONDERDELEN),
  toets: ({ gegevens }) => noemMissend(ONDERDELEN, { ...gegevens, acties: gegevens.acties?.length === 0 ? undefined : gegevens.acties }, "onderdelen"),
};

/** Every action has an owner, a target date and an evaluation moment. @source W-70.1.2, W-8.4.9 */
export const veiligheidsactiesVolledig: Wachter<Veiligheidszaak, Veiligheidsplan> = {
  naam: "veiligheidsactiesVolledig",
  code: "ACTIE_ONVOLLEDIG",
  vraagt: ["acties"],
  toets: ({ gegevens: { acties = [] } }) => mits(acties.every(isActieCompleet)),
};

const EVALUATIE = { verloop: "hoe de veiligheid zich ontwikkelt", motivering: "de motivering daarvan", uitkomst: "uitkomst" };

/** The evaluation says how safety developed, why, and what follows. @source W-70.1, W-9.2 */
export const veiligheidGeevalueerd: W<"geevalueerd"> = {
  naam: "veiligheidGeevalueerd",
  code: "EVALUATIE_ONVOLLEDIG",
  vraagt: Object.keys(EVALUATIE),
  toets: ({ gegevens }) => noemMissend(EVALUATIE, gegevens, "onderdelen"),
};

/** Work on safety does not stop while it gets worse. @source W-11.7, W-70.1 */
export const nietOnveiliger: Wachter<Veiligheidszaak, unknown> = {
  naam: "nietOnveiliger",
  code: "ONVEILIGHEID_NEEMT_TOE",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.verloop !== "onveiliger"),
};

/** A person judges whether it is safe enough; code does not, and “no” keeps the plan open. @source W-70.1 */
export const veiligGenoeg: W<"veiligheidsplan-afgesloten"> = {
  naam: "veiligGenoeg",
  code: "VEILIGHEID_NIET_BEOORDEELD",
  vraagt: ["veiligGenoeg"],
  toets: ({ gegevens }) => {
    if (gegevens.veiligGenoeg === undefined) return { _tag: "OordeelNodig", vraag: "Is het in dit huishouden veilig genoeg om het plan af te sluiten?" };
    return gegevens.veiligGenoeg ? undefined : NIET_GOED;
  },
};
