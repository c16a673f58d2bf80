import { describeDomainFailure, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Retourgrond } from "@wmo-kit/iwmo";

import { describeFailure } from "../dossier/describe-failure.js";
import type { BerichtAlOntvangen, DossierFailure } from "../dossier/failures.js";
import { showBevinding } from "../presentation/bevinding.js";

/** Why a message that came in cannot be worked on. */
export type Weigering = Exclude<DossierFailure, BerichtAlOntvangen> | OngeldigeInvoer;

/** The request that an answer is about was never sent. @source iWmo 3.2, TR355 */
const ZONDER_VERZOEK: Retourgrond = { rule: "TR355", level: 3, retourcode: "9355", path: "/Bericht/Antwoord" };

/** What the sender is told of a refusal, in the codes of the standard. */
export const grondenVan = (fout: Weigering): readonly Retourgrond[] => {
  switch (fout._tag) {
    case "BerichtAfgekeurd":
      return fout.bevindingen;
    case "AntwoordOpOnbekend":
      return [ZONDER_VERZOEK];
    default:
      return [];
  }
};

/** Whether the sender gets a return: not when the message was not for us, for then it is not ours to answer. @source D-20.6 */
export const krijgtRetour = ({ _tag }: Weigering): boolean => _tag === "BerichtAfgekeurd" || _tag === "AntwoordOpOnbekend";

/** Why a message was refused, as people read it. */
export const describeWeigering = (fout: Weigering): readonly [string, ...string[]] => {
  if (fout._tag === "OngeldigeInvoer") return [describeDomainFailure(fout)];
  const { tekst } = describeFailure(fout);
  const regels = fout._tag === "BerichtAfgekeurd" ? fout.bevindingen.map(showBevinding).map(({ rule, path, text }) => `${rule} ${path}: ${text}`) : [];
  return [tekst, ...regels];
};
