import { omvatDatum } from "@wmo-kit/domain";

import { evaluateAgb } from "../contract/evaluate-agb.js";
import { binnenVenster } from "../kern/binnen-venster.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { looptOndersteuning } from "./loopt-ondersteuning.js";
import type { Toeleiding } from "./toeleiding.js";
import type { ToeleidingGegevens } from "./toeleiding.schemas.js";

type W<Soort extends keyof ToeleidingGegevens> = Wachter<Toeleiding, ToeleidingGegevens[Soort]>;
type MetAgb = Pick<ToeleidingGegevens["301-verwerkt"], "eigenAgb" | "productcodeGeldig">;

/** The code in the message is the registered one, of the kind of this contract. A message to another code is not taken. @source D-20.6 */
export const agbVanContract: Wachter<Toeleiding, MetAgb> = {
  naam: "agbVanContract",
  code: "AGB_ONJUIST",
  vraagt: ["eigenAgb"],
  toets: ({ feiten: { aanAgb }, gegevens: { eigenAgb } }) => {
    const { toegestaan, verwacht } = evaluateAgb("dagbesteding", eigenAgb?.soort);
    return toegestaan && (aanAgb === undefined || aanAgb === eigenAgb?.code) ? undefined : { soort: verwacht };
  },
};

/** A changed code is not used before the municipality approved it. @source D-20.8 */
export const agbGoedgekeurd: Wachter<Toeleiding, MetAgb> = {
  naam: "agbGoedgekeurd",
  code: "AGB_NIET_GOEDGEKEURD",
  vraagt: ["eigenAgb"],
  toets: ({ gegevens: { eigenAgb } }) => mits(eigenAgb?.goedgekeurd),
};

/** The product code is one that the municipality chose. @source D-20.7 */
export const productcodeGeldig: Wachter<Toeleiding, MetAgb> = {
  naam: "productcodeGeldig",
  code: "PRODUCTCODE_ONGELDIG",
  vraagt: ["productcodeGeldig"],
  toets: ({ gegevens }) => mits(gegevens.productcodeGeldig),
};

/** The contact lies after the receipt and not in the future. @source D-11.3 */
export const contactNaOntvangst: W<"contact-gelegd"> = {
  naam: "contactNaOntvangst",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["datum"],
  toets: ({ feiten, gegevens, gebeurtenis }) => binnenVenster(gegevens.datum, feiten.ontvangen?.datum, gebeurtenis.datum),
};

/** The contact is within fourteen days of the receipt; a late one warns. It is the contact that counts, not its recording. @source D-11.3 */
export const contactBinnenTermijn: W<"contact-gelegd"> = {
  naam: "contactBinnenTermijn",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: ({ normen, gebeurtenis, feiten, gegevens }) =>
    binnenTermijn({ normen, gebeurtenis: { ...gebeurtenis, datum: gegevens.datum ?? gebeurtenis.datum } }, "D-11.3", feiten.ontvangen?.datum),
};

/** The agreed first day lies within the allocation. @source D-20.10 */
export const startBinnenToewijzing: W<"start-afgesproken"> = {
  naam: "startBinnenToewijzing",
  code: "GEEN_TOEWIJZING",
  vraagt: ["startdatum"],
  toets: ({ feiten: { toewijzing }, gegevens: { startdatum } }) =>
    mits(toewijzing !== undefined && startdatum !== undefined && omvatDatum(toewijzing, startdatum)),
};

/** Refusing needs a weighty reason that goes with the circumstances of the resident, and proof; or support that does not fit. @source D-11.12 */
export const weigeringGegrond: W<"geweigerd"> = {
  naam: "weigeringGegrond",
  code: "ACCEPTATIEPLICHT",
  vraagt: ["grond", "samenhangMetOmstandigheden", "bewijs"],
  toets: ({ feiten: { kader }, gegevens: { grond, samenhangMetOmstandigheden, bewijs } }) => {
    if (grond === "zwaarwegende reden") return mits(samenhangMetOmstandigheden === true && bewijs !== undefined);
    // Without a framework (route 1) the professional judges that it does not fit; a framework that says it fits cannot be passed by.
    return mits(grond === "past niet" && !(kader?.behoortTotDoelgroep === true && kader.dagbestedingPast));
  },
};

/** No support runs under the allocation; from then on only the ways of support itself end it. @source D-13.1, D-13.2 */
export const nogNietGestart: Wachter<Toeleiding, unknown> = {
  naam: "nogNietGestart",
  code: "TOEWIJZING_IN_GEBRUIK",
  vraagt: [],
  toets: ({ dossier, gebeurtenis }) => mits(!looptOndersteuning(dossier, gebeurtenis.zaak)),
};

/** Who is refused is told where to go. @source D-11.12, D-11.13 */
export const doorverwezen: W<"geweigerd"> = {
  naam: "doorverwezen",
  code: "DOORVERWIJZING_ONTBREEKT",
  vraagt: ["doorverwezenNaar"],
  toets: ({ gegevens }) => mits(gegevens.doorverwezenNaar !== undefined),
};
