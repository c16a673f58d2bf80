import { kentClient } from "../../keten/toewijzingen.js";
import type { Omvang } from "../../release-3-2/basisgroepen.table.js";
import type { ToegewezenProduct } from "../../release-3-2/wmo301.js";
import type { TeWijzigenProduct } from "../../release-3-2/wmo317.js";
import { EINDE_OUDE_OMVANG } from "../grenzen.table.js";
import { TR056 } from "./header.js";
import { overtredenOp, overtredingen, type Ketenregel, type Oordeel } from "./regel.js";
import { isGebruikteReferentie, TR374 } from "./verzoek.js";
import {
  isActueel,
  isGestapeld,
  mistToewijzing,
  ongewijzigd,
  teWijzigen,
  toewijzingVan,
  VERZOEK,
  verzoekVan,
  type Wijzigingssituatie,
} from "./wijziging.js";

/** Products to change of which the assignment is known, and clashes with what is asked; an unknown one is for TR351. */
const botsend = (situatie: Wijzigingssituatie, botst: (gevraagd: TeWijzigenProduct, toewijzing: ToegewezenProduct) => boolean): readonly Oordeel[] =>
  overtredingen(teWijzigen(situatie), (gevraagd) => {
    const toewijzing = toewijzingVan(situatie, gevraagd.toewijzingNummer);
    return toewijzing !== undefined && botst(gevraagd, toewijzing);
  });

const isAndereOmvang = (een: Omvang, ander: Omvang | undefined): boolean =>
  een.volume !== ander?.volume || een.eenheid !== ander.eenheid || een.frequentie !== ander.frequentie;

/** A budget, or a volume for the whole run (Frequentie 6), is other than it was. @source iWmo 3.2, TR373 */
const wijzigtTotaal = ({ budget, omvang }: TeWijzigenProduct, toewijzing: ToegewezenProduct): boolean =>
  (budget !== undefined && budget !== toewijzing.budget) || (omvang?.frequentie === "6" && isAndereOmvang(omvang, toewijzing.omvang));

/** Older assignments follow older rules for Omvang. @source iWmo 3.2, TR375, TR412 */
const isNieuweRegeling = ({ einddatum }: ToegewezenProduct): boolean => einddatum === undefined || einddatum > EINDE_OUDE_OMVANG.waarde;

/** Rules across messages for the verzoek om wijziging. @source iWmo 3.2, regels WMO317 */
export const KETENREGELS_WMO317: readonly Ketenregel<Wijzigingssituatie>[] = [
  TR056,
  {
    code: "TR304",
    toets: ({ bericht, keten, partijen }) => overtredenOp("/Bericht/Client", !kentClient(keten.toewijzingen, partijen, bericht.client.bsn)),
  },
  {
    code: "TR347",
    toets: (situatie) => {
      const referentie = verzoekVan(situatie)?.referentieAanbieder;
      return overtredenOp(VERZOEK, referentie !== undefined && isGebruikteReferentie(situatie, referentie));
    },
  },
  { code: "TR349", toets: (situatie) => overtredenOp(VERZOEK, verzoekVan(situatie) !== undefined && mistToewijzing(situatie)) },
  {
    code: "TR350",
    toets: (situatie) => overtredingen(ongewijzigd(situatie), ({ toewijzingNummer }) => !isActueel(situatie, toewijzingNummer)),
  },
  {
    code: "TR351",
    toets: (situatie) => overtredingen(teWijzigen(situatie), ({ toewijzingNummer }) => !isActueel(situatie, toewijzingNummer)),
  },
  {
    code: "TR357",
    toets: (situatie) =>
      botsend(
        situatie,
        ({ gewensteIngangsdatum }, { ingangsdatum }) =>
          gewensteIngangsdatum <= situatie.bericht.header.berichtIdentificatie.dagtekening && gewensteIngangsdatum !== ingangsdatum,
      ),
  },
  { code: "TR361", toets: (situatie) => overtredenOp(VERZOEK, isGestapeld(situatie)) },
  {
    code: "TR373",
    toets: (situatie) =>
      botsend(situatie, (gevraagd, toewijzing) => wijzigtTotaal(gevraagd, toewijzing) && gevraagd.gewensteIngangsdatum !== toewijzing.ingangsdatum),
  },
  TR374,
  {
    code: "TR375",
    toets: (situatie) =>
      botsend(situatie, ({ omvang }, toewijzing) => omvang !== undefined && toewijzing.product === undefined && isNieuweRegeling(toewijzing)),
  },
  { code: "TR411", toets: (situatie) => botsend(situatie, ({ omvang }, { product }) => omvang === undefined && product?.code !== undefined) },
  {
    code: "TR412",
    toets: (situatie) =>
      botsend(situatie, ({ omvang }, toewijzing) => omvang !== undefined && toewijzing.product?.code === undefined && isNieuweRegeling(toewijzing)),
  },
];
