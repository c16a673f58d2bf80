import { mits, type Wachter } from "../kern/wachter.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Regie } from "./regie.js";
import type { RegieGegevens } from "./regie.schemas.js";

type W<Soort extends keyof RegieGegevens> = Wachter<Regie, RegieGegevens[Soort]>;

/** Without a director there is one organisation at most. @source W-11.2 */
export const geenRegieNodig: Wachter<Regie, { readonly organisaties: readonly string[] }> = {
  naam: "geenRegieNodig",
  code: "REGIE_ONTBREEKT",
  vraagt: ["organisaties"],
  toets: ({ gegevens }) => mits(gegevens.organisaties !== undefined && new Set(gegevens.organisaties).size === 1),
};

/** One plan and one director per household: no other one in the family, and no other direction case in the dossier. @source W-5.10, W-8.7 */
export const eenPlanEenRegisseur: Wachter<Regie, { readonly anderPlanOfRegisseurInGezin: boolean }> = {
  naam: "eenPlanEenRegisseur",
  code: "VERANTWOORDELIJKE_NIET_UNIEK",
  vraagt: ["anderPlanOfRegisseurInGezin"],
  toets: ({ dossier, gegevens, gebeurtenis }) =>
    mits(
      gegevens.anderPlanOfRegisseurInGezin === false &&
        zakenVan(dossier, "A7").every(({ id, toestand }) => id === gebeurtenis.zaak || toestand === "geen-regie-nodig"),
    ),
};

/** The report names the casemanager, the organisation and the agreements on feedback. @source W-11.5, W-29.7 */
export const casemanagerInVerslag: W<"casusregie-belegd"> = {
  naam: "casemanagerInVerslag",
  code: "CASEMANAGER_NIET_IN_VERSLAG",
  vraagt: ["casemanager", "inVerslag"],
  toets: ({ gegevens: { casemanager, inVerslag } }) => mits(inVerslag !== undefined && inVerslag.naam === casemanager),
};

/** A casemanager from outside is preferably already involved; another one warns. @source W-11.5 */
export const liefstBetrokken: W<"casusregie-belegd"> = {
  naam: "liefstBetrokken",
  code: "CASEMANAGER_NIET_BETROKKEN",
  vraagt: ["werktBij", "alBetrokken"],
  toets: ({ gegevens: { werktBij, alBetrokken } }) => mits(werktBij === "opdrachtnemer" || alBetrokken === true),
};

/** A director is preferably trained; one who is not warns. @source W-11.8 */
export const liefstGeschoold: Wachter<Regie, { readonly geschoold: boolean }> = {
  naam: "liefstGeschoold",
  code: "REGISSEUR_NIET_GESCHOOLD",
  vraagt: ["geschoold"],
  toets: ({ gegevens }) => mits(gegevens.geschoold),
};

/** More direction is asked because help is stuck or safety gets worse. @source W-11.7 */
export const metAanleiding: W<"opgeschaald-naar-procesregie"> = {
  naam: "metAanleiding",
  code: "OPSCHALING_ZONDER_AANLEIDING",
  vraagt: ["aanleiding"],
  toets: ({ gegevens }) => mits(gegevens.aanleiding !== undefined),
};

/** Outside comes after process direction, never before. @source W-11.7, W-16.3 */
export const eerstProcesregie: Wachter<Regie, unknown> = {
  naam: "eerstProcesregie",
  code: "ESCALATIE_OVERGESLAGEN",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.procesregisseur !== undefined),
};

/** The process director alone decides to go outside. @source W-11.7 */
export const doorProcesregisseur: Wachter<Regie, unknown> = {
  naam: "doorProcesregisseur",
  code: "ALLEEN_PROCESREGISSEUR",
  vraagt: [],
  // Without process direction the guard before tells what comes first.
  toets: ({ feiten: { procesregisseur }, gebeurtenis: { actor } }) => mits(procesregisseur === undefined || actor.id === procesregisseur),
};

/** Problems with a partner: a written improvement agreement was made and evaluated before the client hears of it; without it the step warns. @source W-41.2 */
export const eerstVerbeterafspraak: W<"geescaleerd"> = {
  naam: "eerstVerbeterafspraak",
  code: "VERBETERAFSPRAAK_EERST",
  vraagt: ["naar", "partner"],
  toets: ({ feiten, gegevens: { naar, partner } }) =>
    mits(
      naar !== "opdrachtgever" ||
        partner === undefined ||
        feiten.verbeterafspraken.some((afspraak) => afspraak.partner === partner && afspraak.schriftelijk && afspraak.geevalueerd),
    ),
};

/** A provider who does not hand over: first its management, then the RMZ. @source W-41.5 */
export const eerstManagement: W<"gemeld-bij-rmz"> = {
  naam: "eerstManagement",
  code: "RMZ_EERST_MANAGEMENT",
  vraagt: ["aanbieder"],
  toets: ({ feiten, gegevens: { aanbieder } }) => mits(aanbieder !== undefined && feiten.managementGesproken.includes(aanbieder)),
};
