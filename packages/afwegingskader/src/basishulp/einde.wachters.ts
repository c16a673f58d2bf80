import { formatDatum } from "@wmo-kit/domain";

import { evaluateWaarschuwingen } from "../contract/evaluate-waarschuwingen.js";
import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import type { Basishulp, Overdracht } from "./basishulp.js";
import type { BasishulpGegevens } from "./basishulp.schemas.js";
import { evaluateBeeindigen, type Beeindiging } from "./evaluate-beeindigen.js";
import { ZWAARWEGENDE_GRONDEN } from "./gronden.table.js";
import { WAARSCHUWINGNORMEN } from "./waarschuwingen.table.js";

type W<Soort extends keyof BasishulpGegevens> = Wachter<Basishulp, BasishulpGegevens[Soort]>;
type Voortijdig = BasishulpGegevens["opgeschort"];

const isVolledigOfOpen = ({ stand }: Overdracht): boolean => stand === "volledig" || stand === "open";

/** Nothing ends while a transfer is open; a Wlz decision alone is no transfer. @source W-63.3, W-42.2 */
export const geenOpenOverdracht: Wachter<Basishulp, unknown> = {
  naam: "geenOpenOverdracht",
  code: "OVERDRACHT_NIET_GEREGELD",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.overdrachten.every(({ stand }) => stand !== "open")),
};

/** The solution is there, or the resident is fully transferred. @source W-63.1 */
export const opgelostOfOvergedragen: W<"afgesloten"> = {
  naam: "opgelostOfOvergedragen",
  code: "OVERDRACHT_NIET_GEREGELD",
  vraagt: ["aanleiding"],
  toets: ({ feiten, gegevens: { aanleiding } }) =>
    mits(
      aanleiding === "oplossing gerealiseerd" ||
        // An open transfer is told by its own guard.
        (aanleiding === "volledig overgedragen" && feiten.overdrachten.some(isVolledigOfOpen)),
    ),
};

/** The last evaluation was the one at the end. @source W-9.1 */
export const slotevaluatie: Wachter<Basishulp, unknown> = {
  naam: "slotevaluatie",
  code: "EVALUATIE_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.laatsteEvaluatie?.bijEinde),
};

/** The reason is set together with the resident: the reason, and how the resident sees it. @source W-63.5 */
export const redenMetInwoner: Wachter<Basishulp, Pick<Voortijdig, "reden" | "zienswijzeInwoner">> = {
  naam: "redenMetInwoner",
  code: "REDEN_BEEINDIGING_ONTBREEKT",
  vraagt: ["reden", "zienswijzeInwoner"],
  toets: ({ gegevens: { reden, zienswijzeInwoner } }) => mits(reden !== undefined && zienswijzeInwoner !== undefined),
};

const zwaarwegend = (actie: Beeindiging): Wachter<Basishulp, Voortijdig> => ({
  naam: "zwaarwegendeGrond",
  code: "ZWAARWEGENDE_GROND_ONTBREEKT",
  vraagt: ["grond"],
  toets: ({ gegevens: { grond } }) => (evaluateBeeindigen(actie, grond).waarde.toegestaan ? undefined : NIET_GOED),
});

/** Suspending asks a weighty ground. @source W-63.1, W-63.2 */
export const grondVoorOpschorten = zwaarwegend("opschorten");

/** Ending before the time asks a weighty ground. @source W-63.2 */
export const grondVoorEinde = zwaarwegend("voortijdig beëindigen");

/** The ground is explained from the circumstances of the resident. @source W-63.2 */
export const grondGemotiveerd: Wachter<Basishulp, Voortijdig> = {
  naam: "grondGemotiveerd",
  code: "MOTIVERING_ONTBREEKT",
  vraagt: ["motivering"],
  toets: ({ gegevens: { motivering } }) => mits(motivering !== undefined),
};

/**
 * Rules that were not kept: the resident was warned repeatedly before. When the contract leaves the number open, a person says why it was enough.
 *
 * @source W-63.2; norms.md A-31
 */
export const herhaaldGewaarschuwd: Wachter<Basishulp, Voortijdig> = {
  naam: "herhaaldGewaarschuwd",
  code: "WAARSCHUWING_ONTBREEKT",
  vraagt: ["grond"],
  toets: ({ feiten: { waarschuwingen }, gegevens: { grond, waaromGenoegGewaarschuwd }, gebeurtenis: { datum }, normen: { profiel } }) => {
    if (grond === undefined || !ZWAARWEGENDE_GRONDEN[grond].naWaarschuwen) return undefined;
    const oordeel = evaluateWaarschuwingen(WAARSCHUWINGNORMEN, "W-63.2", { aantal: waarschuwingen.length, peildatum: datum, profiel });
    if (oordeel !== "oordeel nodig") return mits(oordeel === "genoeg");
    return waaromGenoegGewaarschuwd === undefined ? { _tag: "OordeelNodig", vraag: "Is er vaak genoeg gewaarschuwd? Leg uit waarom." } : undefined;
  },
};

/** When a partner can go on, the transfer comes first. @source W-63.3, W-60 */
export const eerstOverdragen: Wachter<Basishulp, Voortijdig> = {
  naam: "eerstOverdragen",
  code: "OVERDRACHT_NIET_GEREGELD",
  vraagt: ["partnerKanVoortzetten"],
  toets: ({ feiten, gegevens: { partnerKanVoortzetten } }) =>
    mits(partnerKanVoortzetten === false || feiten.overdrachten.some(isVolledigOfOpen)),
};

/** A resident who refuses care, or threatens to: aligned with the regieteam or the Meldpunt first. @source W-63.4 */
export const zorgmijdingAfgestemd: Wachter<Basishulp, Voortijdig> = {
  naam: "zorgmijdingAfgestemd",
  code: "ZORGMIJDING_NIET_AFGESTEMD",
  vraagt: ["zorgmijding", "afgestemdMet"],
  toets: ({ gegevens: { zorgmijding, afgestemdMet } }) => mits(zorgmijding === false || afgestemdMet !== undefined),
};

/** The period was agreed with the resident and lies ahead. @source W-12.1 */
export const waakvlamAfgesproken: W<"waakvlam-afgesproken"> = {
  naam: "waakvlamAfgesproken",
  code: "WAAKVLAM_ONVOLLEDIG",
  vraagt: ["einddatum", "metInwoner"],
  toets: ({ gegevens: { einddatum, metInwoner }, gebeurtenis }) =>
    mits(einddatum !== undefined && metInwoner === true && einddatum > gebeurtenis.datum),
};

/** The agreed end date is reached. @source W-12.1 */
export const waakvlamVoorbij: Wachter<Basishulp, unknown> = {
  naam: "waakvlamVoorbij",
  code: "WAAKVLAM_LOOPT_NOG",
  vraagt: [],
  toets: ({ feiten: { waakvlamTot }, gebeurtenis }) =>
    waakvlamTot === undefined || gebeurtenis.datum >= waakvlamTot ? undefined : { datum: formatDatum(waakvlamTot) },
};

/** The resident knows that help stops. @source W-12.1 */
export const inwonerIngelicht: W<"geen-waakvlam"> = {
  naam: "inwonerIngelicht",
  code: "INWONER_NIET_INGELICHT",
  vraagt: ["inwonerIngelicht"],
  toets: ({ gegevens }) => mits(gegevens.inwonerIngelicht),
};

/** The ground of the suspension is gone. @source W-63.1, W-63.2 */
export const grondVervallen: W<"hulp-hervat"> = {
  naam: "grondVervallen",
  code: "GROND_NOG_AANWEZIG",
  vraagt: ["grondVervallen"],
  toets: ({ gegevens }) => mits(gegevens.grondVervallen),
};

/** When help goes on somebody is responsible: still the same professional, or a newly named one. @source W-8.7, W-63.1 */
export const verantwoordelijkeGenoemd: W<"hulp-hervat"> = {
  naam: "verantwoordelijkeGenoemd",
  code: "VERANTWOORDELIJKE_NIET_UNIEK",
  vraagt: ["verantwoordelijke"],
  toets: ({ gegevens }) => mits(gegevens.verantwoordelijke !== undefined),
};
