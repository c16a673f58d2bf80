import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";

import type { Zaak } from "../kern/dossier.js";
import type { Persoon } from "./persoon.js";
import type { PersoonToestand } from "./toestanden.js";
import { eersteDagZonderVog } from "./vogstand.js";

type Persoonszaak = Pick<Zaak<"B7", PersoonToestand, Persoon>, "toestand" | "feiten">;

/** Whether a person works for the contract on a day with a valid VOG: deployed by then, and not kept from work by a suspicion. @source D-3.4, W-68 */
export const magWerken = ({ toestand, feiten }: Persoonszaak, dag: IsoDatum, profiel?: Contractprofiel): boolean => {
  const werkt = toestand === "ingezet" || (toestand === "vog-opnieuw-vragen" && feiten.vermoeden?.inzet === "doorwerken");
  if (!werkt || feiten.aanvang === undefined || dag < feiten.aanvang) return false;
  return eersteDagZonderVog(feiten, { begindatum: dag, einddatum: dag }, profiel) === undefined;
};
