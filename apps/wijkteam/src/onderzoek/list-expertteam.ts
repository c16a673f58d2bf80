import { zakenVan } from "@wmo-kit/afwegingskader";
import { formatToestand } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { noemInwoner } from "../presentation/naam.js";
import { wachtOpExpertteam } from "./onderzoeksaantekeningen.js";
import type { Expertteamregel } from "./weergave.js";

const AF: ReadonlySet<string> = new Set(["gestopt", "overgeslagen"]);

/** The cases that wait for an expert team, of every resident one may see. @source W-21.2 */
export const listExpertteam = (dossiers: readonly Inwonerdossier[]): readonly Expertteamregel[] =>
  dossiers.flatMap((dossier) =>
    zakenVan(dossier.zaken, "A2").flatMap(({ id: zaak, toestand }) => {
      const aantekeningen = dossier.eigen.onderzoeken[zaak];
      if (aantekeningen === undefined || AF.has(toestand) || !wachtOpExpertteam(aantekeningen)) return [];
      return [
        {
          dossierId: dossier.id,
          zaak,
          naam: noemInwoner(dossier),
          wijk: dossier.eigen.inwoner?.wijk ?? null,
          toelichting: aantekeningen.expertteam?.toelichting ?? "",
          toestandTekst: formatToestand(toestand),
        },
      ];
    }),
  );
