import { kentClient } from "../../keten/toewijzingen.js";
import type { ToegewezenProduct } from "../../release-3-2/wmo301.js";
import type { Prestatie } from "../../release-3-2/wmo323.js";
import { toetsEenheid, toetsTarief } from "./contract.js";
import { creditZonderDebet, dubbeleCredit, dubbeleDebet, dubbeleReferentie } from "./credit.js";
import { toetsDeclaratieperiode } from "./declaratieperiode.js";
import type { Declaratieregel, Declaratiesituatie } from "./declaratiesituatie.js";
import { TR056 } from "./header.js";
import { teVeelInProductperiode, teVeelOverLooptijd, teVeelVoorBudget } from "./omvang.js";
import { beginVerkeerd, eindeVerkeerd } from "./productperiode.js";
import { overtredenOp, overtredingen, type Ketenregel, type Klasse, type Oordeel } from "./regel.js";

/** Lines of which the assignment is known and clashes with the claim; an unknown one is for TR338. */
const botsend = (regels: readonly Klasse<Declaratieregel>[], botst: (prestatie: Prestatie, toewijzing: ToegewezenProduct) => boolean): readonly Oordeel[] =>
  overtredingen(regels, ({ prestatie, toewijzing }) => toewijzing !== undefined && botst(prestatie, toewijzing));

/**
 * Rules across messages for the declaratie. What a municipality may change later (end date, volume, budget, removal, tariff)
 * is asked of debits only: a credit takes back what was right when it was granted (IV085, IV091).
 *
 * @source iWmo 3.2, regels WMO323
 */
export const KETENREGELS_WMO323: readonly Ketenregel<Declaratiesituatie>[] = [
  TR056,
  {
    code: "TR304",
    toets: ({ clienten, keten, partijen }) => overtredingen(clienten, ({ bsn }) => !kentClient(keten.toewijzingen, partijen, bsn)),
  },
  { code: "TR307", toets: ({ regels }) => botsend(regels, ({ productPeriode }, { ingangsdatum }) => productPeriode.begindatum < ingangsdatum) },
  {
    code: "TR308",
    toets: ({ debets }) => botsend(debets, ({ productPeriode }, { einddatum }) => einddatum !== undefined && productPeriode.einddatum > einddatum),
  },
  { code: "TR314", toets: dubbeleReferentie },
  { code: "TR318", toets: toetsDeclaratieperiode },
  {
    // The XSLT of level 2 already asks this; here it gets the code of its own class.
    code: "TR319",
    toets: ({ regels, bericht }) => {
      const { einddatum } = bericht.declaratie.declaratiePeriode;
      return overtredingen(regels, ({ prestatie: { productPeriode } }) => productPeriode.begindatum > einddatum || productPeriode.einddatum > einddatum);
    },
  },
  { code: "TR321", toets: teVeelInProductperiode },
  { code: "TR322", toets: teVeelOverLooptijd },
  { code: "TR323", toets: creditZonderDebet },
  {
    code: "TR333",
    toets: ({ keten, partijen, bericht }) =>
      overtredenOp(
        "/Bericht/Declaratie",
        keten.declaraties.declaraties.some(
          (eerder) =>
            !eerder.afgekeurd &&
            eerder.aanbieder === partijen.aanbieder &&
            eerder.bericht.declaratie.declaratieNummer === bericht.declaratie.declaratieNummer,
        ),
      ),
  },
  { code: "TR338", toets: ({ regels }) => overtredingen(regels, ({ toewijzing }) => toewijzing === undefined) },
  {
    code: "TR339",
    toets: ({ regels }) => botsend(regels, ({ productCategorie }, { product }) => product !== undefined && product.categorie !== productCategorie),
  },
  {
    code: "TR340",
    toets: ({ regels }) => botsend(regels, ({ productCode }, { product }) => product?.code !== undefined && product.code !== productCode),
  },
  { code: "TR341", toets: (situatie) => situatie.regels.flatMap((klasse) => toetsEenheid(situatie, klasse)) },
  { code: "TR369", toets: teVeelVoorBudget },
  { code: "TR384", toets: ({ debets }) => botsend(debets, (_prestatie, { redenWijziging }) => redenWijziging === "13") },
  { code: "TR387", toets: ({ regels }) => botsend(regels, beginVerkeerd) },
  { code: "TR388", toets: ({ debets }) => botsend(debets, eindeVerkeerd) },
  { code: "TR389", toets: dubbeleDebet },
  { code: "TR390", toets: dubbeleCredit },
  { code: "TR418", toets: (situatie) => situatie.debets.flatMap((klasse) => toetsTarief(situatie, klasse)) },
];
