import { formatDatum, formatDatumMetWeekdag } from "@wmo-kit/domain";
import { showTaak } from "@wmo-kit/kit";

import type { Wachtlijst, Wachtregel } from "../api/weergave.js";
import { listTaken } from "../dossier/list-taken.js";
import type { Inwachting } from "../dossier/list-wachtenden.js";
import type { Blik } from "./blik.js";
import { noemInwoner } from "./naam.js";

const showRegel = (
  { dossier, zaak, urgentie, score, magWachten, gemeldOp, wachtSinds }: Inwachting,
  plaats: number,
  { peildatum, tijdstip, omgeving }: Blik,
): Wachtregel => {
  const naam = noemInwoner(dossier);
  return {
    plaats,
    dossierId: dossier.id,
    zaak,
    naam,
    wijk: dossier.eigen.inwoner?.wijk ?? null,
    urgentie,
    score,
    magWachten,
    gemeldOp,
    gemeldOpTekst: formatDatum(gemeldOp),
    wachtSindsTekst: wachtSinds === undefined ? null : formatDatum(wachtSinds),
    taken: listTaken(dossier, tijdstip, omgeving)
      .filter((taak) => taak.zaak === zaak)
      .map((taak) => showTaak(taak, { dossierId: dossier.id, naam }, peildatum, omgeving)),
  };
};

/** Who waits for a professional, in the order of priority, with what is asked for each. @source W-50.1, W-61.1 */
export const showWachtlijst = (wachtenden: readonly Inwachting[], blik: Blik): Wachtlijst => ({
  peildatum: blik.peildatum,
  peildatumTekst: formatDatumMetWeekdag(blik.peildatum),
  wachtenden: wachtenden.map((wachtende, plaats) => showRegel(wachtende, plaats + 1, blik)),
});
