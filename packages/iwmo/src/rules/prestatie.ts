import type { Declaratie, Prestatie } from "../release-3-2/wmo323.js";
import { nulIsDebet } from "./bedrag.js";
import { nietNaDagtekening, type MetDagtekening } from "./dagtekening.js";
import { EERSTE_DECLARATIEDAG } from "./grenzen.table.js";
import { geslotenPeriode } from "./periode.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";
import type { Sleutel } from "./uniek.js";
import { isGevuld } from "./witruimte.js";

/** A credit names the line it takes back, a debit names none; blanks name nothing. @source iWmo 3.2, CD060 */
const CD060: Regel<Prestatie> = {
  code: "CD060",
  toets: ({ productReferentie: { vorigReferentieNummer }, ingediendBedrag: { debetCredit } }) => {
    if (isGevuld(vorigReferentieNummer) === (debetCredit === "C")) return GOED;
    return vorigReferentieNummer === undefined
      ? [["IngediendBedrag/DebetCredit"]]
      : [["ProductReferentie/VorigReferentieNummer", "IngediendBedrag/DebetCredit"]];
  },
};

/** Rules for each line of a claim and of its answer. @source iWmo 3.2, WMO323 en WMO325 Prestatie */
export const PRESTATIEREGELS: readonly Regel<Prestatie, MetDagtekening>[] = [
  CD060,
  nulIsDebet<Prestatie>("IngediendBedrag", ({ ingediendBedrag }) => ingediendBedrag),
  nietNaDagtekening<Prestatie>("ProductPeriode/Begindatum", ({ productPeriode }) => productPeriode.begindatum),
  geslotenPeriode<Prestatie>("ProductPeriode", ({ productPeriode }) => productPeriode),
];

/** What makes a line one of its own. @source iWmo 3.2, TR101 */
export const REFERENTIESLEUTEL: Sleutel<Prestatie> = [
  ({ productReferentie }) => productReferentie.referentieNummer,
  ({ productReferentie }) => productReferentie.vorigReferentieNummer,
];

const EURO = "83";

/** A tariff is there when, and only when, the unit is not money. @source iWmo 3.2, CD087 */
const CD087: Regel<Prestatie> = {
  code: "CD087",
  toets: ({ eenheid, productTarief }) => {
    if ((eenheid === EURO) === (productTarief === undefined)) return GOED;
    return [productTarief === undefined ? ["Eenheid"] : ["Eenheid", "ProductTarief"]];
  },
};

/** Where the unit is money, the volume is the amount. @source iWmo 3.2, CS339 */
const CS339: Regel<Prestatie> = {
  code: "CS339",
  toets: ({ eenheid, geleverdVolume, ingediendBedrag }) =>
    eenheid === EURO && geleverdVolume !== ingediendBedrag.bedrag ? [["GeleverdVolume", "IngediendBedrag/Bedrag"]] : GOED,
};

const CS100: Regel<Prestatie> = {
  code: "CS100",
  toets: ({ productPeriode }) => (productPeriode.begindatum < EERSTE_DECLARATIEDAG.waarde ? [["ProductPeriode/Begindatum"]] : GOED),
};

const OVER_DE_GRENS: Overtreding = ["ProductPeriode/Begindatum", "ProductPeriode/Einddatum"];

/** A line lies in one calendar month; year and month are each reported. @source iWmo 3.2, CS337 */
const CS337: Regel<Prestatie> = {
  code: "CS337",
  toets: ({ productPeriode: { begindatum, einddatum } }) => {
    if (begindatum.slice(0, 7) === einddatum.slice(0, 7)) return GOED;
    const verschillen = [begindatum.slice(0, 4) !== einddatum.slice(0, 4), begindatum.slice(5, 7) !== einddatum.slice(5, 7)];
    return verschillen.filter(Boolean).map(() => OVER_DE_GRENS);
  },
};

/** A claim as far as its period is known. */
interface MetDeclaratieperiode {
  readonly declaratie: Pick<Declaratie, "declaratiePeriode">;
}

const EINDE_DECLARATIE = "/Bericht/Declaratie/DeclaratiePeriode/Einddatum";

/**
 * A line lies in the period of the claim or before it; both its dates are reported.
 * Published as a rule across messages (9319), but the official stylesheet already decides it within the message.
 *
 * @source iWmo 3.2, TR319
 */
const TR319: Regel<Prestatie, MetDeclaratieperiode> = {
  code: "TR319",
  toets: ({ productPeriode: { begindatum, einddatum } }, { declaratie }) => {
    const grens = declaratie.declaratiePeriode.einddatum;
    if (begindatum <= grens && einddatum <= grens) return GOED;
    return [
      ...(begindatum > grens ? [[EINDE_DECLARATIE, "ProductPeriode/Begindatum"] as const] : []),
      ...(einddatum > grens ? [[EINDE_DECLARATIE, "ProductPeriode/Einddatum"] as const] : []),
    ];
  },
};

/** Rules for a line of a claim only. @source iWmo 3.2, WMO323 Prestatie */
export const DECLARATIEREGELS_PER_PRESTATIE: readonly Regel<Prestatie, MetDeclaratieperiode>[] = [CD087, CS339, CS100, CS337, TR319];
