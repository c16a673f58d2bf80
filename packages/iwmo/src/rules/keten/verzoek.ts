import { listAntwoorden, listVerzoeken, referentieSleutel, type BekendVerzoek } from "../../keten/verzoeken.js";
import { sleutelVan } from "../../keten/sleutel.js";
import type { Wmo315 } from "../../release-3-2/wmo315.js";
import type { Wmo317 } from "../../release-3-2/wmo317.js";
import { overtredenOp, type Ketenregel, type Situatie } from "./regel.js";

type S = Situatie<Wmo315 | Wmo317>;

/** A request is open until it is rejected (answer 1) or an assignment is sent on it; "in onderzoek" (2) leaves it open. @source iWmo 3.2, TR374 */
const isInBehandeling = ({ keten, partijen }: S, { referentieAanbieder }: BekendVerzoek): boolean =>
  !keten.toewijzingen.gehonoreerd.has(referentieSleutel(partijen, referentieAanbieder)) &&
  !listAntwoorden(keten.verzoeken, partijen, referentieAanbieder).some(({ verzoekAntwoord }) => verzoekAntwoord === "1");

/** No new request for a client while an earlier one is open. @source iWmo 3.2, TR374, OP350 */
export const TR374: Ketenregel<S> = {
  code: "TR374",
  toets: (situatie) =>
    overtredenOp(
      "/Bericht/Client",
      listVerzoeken(situatie.keten.verzoeken, situatie.partijen, situatie.bericht.client.bsn).some((verzoek) => isInBehandeling(situatie, verzoek)),
    ),
};

/** Whether the provider used a reference before, at whatever municipality. @source iWmo 3.2, TR347 */
export const isGebruikteReferentie = ({ keten, partijen }: S, referentie: string): boolean =>
  keten.verzoeken.gebruikt.has(sleutelVan(partijen.aanbieder, referentie));
