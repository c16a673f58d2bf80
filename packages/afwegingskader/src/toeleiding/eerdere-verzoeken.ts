import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../kern/dossier.js";
import type { ZaakId } from "../kern/gebeurtenis.js";
import { zakenVan } from "../kern/zaak-van.js";
import { GEEINDIGD, type OndersteuningToestand } from "../ondersteuning/toestanden.js";
import { VERVALLEN, VERZOEK_OPEN, type ToeleidingToestand } from "./toestanden.js";
import type { EerderVerzoek } from "./verzoek.js";

const GESTOPT: readonly OndersteuningToestand[] = GEEINDIGD;

const staatIn = (toestanden: readonly ToeleidingToestand[], toestand: ToeleidingToestand): boolean => toestanden.includes(toestand);

// The last day of support that ended for good; undefined while some of it runs, waits, or never began.
const laatsteDagVan = (dossier: Dossier, toeleiding: ZaakId): IsoDatum | undefined => {
  const zaken = zakenVan(dossier, "B2").filter(({ feiten }) => feiten.toeleiding === toeleiding);
  if (!zaken.every(({ toestand }) => GESTOPT.includes(toestand))) return undefined;
  return zaken
    .flatMap(({ feiten: { einde } }) => (einde === undefined ? [] : [einde.datum]))
    .sort()
    .at(-1);
};

/**
 * The requests of this resident, apart from the case itself, that were sent and did not lapse.
 * Of support that ended early the days after its last day no longer count.
 */
export const eerdereVerzoeken = (dossier: Dossier, zaak: ZaakId): readonly EerderVerzoek[] =>
  zakenVan(dossier, "B1").flatMap(({ id, toestand, feiten: { verzoek } }): readonly EerderVerzoek[] => {
    if (id === zaak || verzoek === undefined || staatIn(VERVALLEN, toestand)) return [];
    const totEnMet = laatsteDagVan(dossier, id);
    return [totEnMet === undefined ? verzoek : { ...verzoek, totEnMet }];
  });

/** Whether an earlier request for this resident still waits for its answer. @source iWmo 3.2, OP350 and TR374 */
export const wachtOpAntwoord = (dossier: Dossier, zaak: ZaakId): boolean =>
  zakenVan(dossier, "B1").some(({ id, toestand }) => id !== zaak && staatIn(VERZOEK_OPEN, toestand));
