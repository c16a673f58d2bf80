import { toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";

import type { Zaakweergave } from "../api/zaak.js";
import type { Kastdossier } from "../kast/kastdossier.js";
import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import { showTaak, type Taakhouder } from "../taken/show-taak.js";
import { formatToestand } from "./find-staptekst.js";
import { zaaktitel } from "./zaaktitel.js";

/** The cases of a dossier in words, each with what must be done in it. */
export const showZaken = <Stand>(
  dossier: Kastdossier<Stand>,
  houder: Taakhouder,
  peildatum: IsoDatum,
  omgeving: Kitomgeving,
): readonly Zaakweergave[] =>
  Object.values(dossier.zaken.zaken).map((zaak) => {
    const sinds = dossier.sinds[zaak.id];
    return {
      id: zaak.id,
      levensloop: zaak.levensloop,
      titel: zaaktitel(dossier.zaken, zaak, omgeving.levenslopen.get(zaak.levensloop)?.titel ?? zaak.levensloop),
      toestand: zaak.toestand,
      toestandTekst: formatToestand(zaak.toestand),
      sinds: sinds === undefined ? peildatum : toLokaleDatum(sinds).unwrapOr(peildatum),
      taken: dossier.taken.filter((taak) => taak.zaak === zaak.id).map((taak) => showTaak(taak, houder, peildatum, omgeving)),
    };
  });
