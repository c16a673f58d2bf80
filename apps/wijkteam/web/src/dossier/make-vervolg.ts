import type { Vervolg, Zaakweergave } from "@wmo-kit/schermen";

import { VERVOLG } from "./vervolg.table.js";

/** Whether a case of this life cycle was begun after this one: ids are made in the order of time. */
const isBegonnenNa = ({ id, levensloop: eigen }: Zaakweergave, levensloop: string, zaken: readonly Zaakweergave[]): boolean =>
  levensloop !== eigen && zaken.some((ander) => ander.levensloop === levensloop && ander.id > id);

/** What usually comes next on each case of a dossier; what was begun already is not offered again. */
export const makeVervolg =
  (zaken: readonly Zaakweergave[]): Vervolg =>
  (zaak) =>
    VERVOLG.filter(({ levensloop, toestand, eis }) => levensloop === zaak.levensloop && toestand === zaak.toestand && (eis === undefined || zaak.taken.some((taak) => taak.eis === eis)))
      .flatMap(({ stappen }) => stappen)
      .flatMap((stap) => {
        const [levensloop = "", gebeurtenis = ""] = stap.split(" ");
        return isBegonnenNa(zaak, levensloop, zaken) ? [] : [{ levensloop, gebeurtenis }];
      });
