import { listAntwoorden, referentieSleutel } from "../../keten/verzoeken.js";
import type { Antwoord, Wmo319 } from "../../release-3-2/wmo319.js";
import { TR056 } from "./header.js";
import { overtredenOp, type Ketenregel, type Situatie } from "./regel.js";

type S = Situatie<Wmo319>;

const ANTWOORD = "/Bericht/Antwoord";

/** Answer that only says that the request is looked into. @source iWmo 3.2, codelijst WJ760 */
const IN_ONDERZOEK: Antwoord["verzoekAntwoord"] = "2";

const referentie = ({ bericht, partijen }: S): string => referentieSleutel(partijen, bericht.antwoord.referentieAanbieder);
const eerdere = ({ bericht, keten, partijen }: S): readonly Antwoord[] => listAntwoorden(keten.verzoeken, partijen, bericht.antwoord.referentieAanbieder);

/** Rules across messages for the antwoordbericht. @source iWmo 3.2, regels WMO319 */
export const KETENREGELS_WMO319: readonly Ketenregel<S>[] = [
  TR056,
  { code: "TR355", toets: (situatie) => overtredenOp(ANTWOORD, !situatie.keten.verzoeken.perReferentie.has(referentie(situatie))) },
  { code: "TR359", toets: (situatie) => overtredenOp(ANTWOORD, situatie.keten.toewijzingen.gehonoreerd.has(referentie(situatie))) },
  {
    code: "TR360",
    toets: (situatie) => overtredenOp(ANTWOORD, situatie.bericht.antwoord.verzoekAntwoord === IN_ONDERZOEK && eerdere(situatie).length > 0),
  },
  { code: "TR365", toets: (situatie) => overtredenOp(ANTWOORD, eerdere(situatie).some(({ verzoekAntwoord }) => verzoekAntwoord !== IN_ONDERZOEK)) },
];
