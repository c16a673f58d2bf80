import { formatDatum, type IsoDatum, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { huidigeActor, type Besluit } from "@wmo-kit/kit";
import { leesOrganisatie, type Registerstand } from "@wmo-kit/kit/register";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Groepsdeelname } from "../dossier/dossier.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { GroepOnbekend } from "../dossier/failures.js";
import type { Feit } from "../feiten/feit.js";
import { Dossierkast } from "../services/kast.js";
import { groepstukkenVan } from "./groependeel.js";
import type { Deelname, Deelnamen, Groepregel } from "./weergave.js";

const listGroepen = (stand: Registerstand, peildatum: IsoDatum): readonly Groepregel[] =>
  [...groepstukkenVan(stand, "groep-vastgelegd").values()]
    .map(({ gegevens: { begeleider, totEnMet, ...groep } }) => ({
      ...groep,
      begeleider: begeleider ?? null,
      totEnMet: totEnMet ?? null,
      open: totEnMet === undefined || totEnMet >= peildatum,
    }))
    .toSorted((een, ander) => een.naam.localeCompare(ander.naam, "nl"));

/** The groups and activities of the team, by name. @source W-5.5, W-14.1 */
export const toonGroepen = Effect.gen(function* () {
  const { stand, peildatum } = yield* leesOrganisatie();
  return { peildatum, groepen: listGroepen(stand, peildatum) };
});

const isGestopt = ({ laatsteDag }: Groepsdeelname, peildatum: IsoDatum): boolean => laatsteDag !== undefined && laatsteDag < peildatum;

/** The groups of a resident, those that run first, and what he or she could begin with. @source W-5.5 */
export const showDeelnamen = Effect.fn("showDeelnamen")(function* ({ eigen }: Inwonerdossier) {
  const { peildatum, groepen } = yield* toonGroepen;
  const toDeelname = (deelname: Groepsdeelname): Deelname => {
    const groep = groepen.find(({ id }) => id === deelname.groep);
    return {
      groep: deelname.groep,
      naam: groep?.naam ?? "Deze groep is er niet meer",
      wanneer: groep?.wanneer ?? "",
      vanafTekst: formatDatum(deelname.vanaf),
      laatsteDagTekst: deelname.laatsteDag === undefined ? null : formatDatum(deelname.laatsteDag),
      loopt: !isGestopt(deelname, peildatum),
    };
  };
  const deelnamen = eigen.groepen.map(toDeelname).toSorted((een, ander) => Number(ander.loopt) - Number(een.loopt));
  const loopt = new Set(deelnamen.filter((deelname) => deelname.loopt).map(({ groep }) => groep));
  const weergave: Deelnamen = { deelnamen, keuze: groepen.filter(({ id, open }) => open && !loopt.has(id)) };
  return weergave;
});

/** Records that a resident begins with a group of the team. @source W-5.5, W-14.1.2 */
export const beginGroep = Effect.fn("beginGroep")(function* (dossierId: string, groep: string, vanaf: IsoDatum) {
  const kast = yield* Dossierkast;
  const { groepen } = yield* toonGroepen;
  if (!groepen.some(({ id, open }) => id === groep && open)) return yield* Effect.fail({ _tag: "GroepOnbekend" } as const);
  const feit: Feit = { soort: "groep-begonnen", groep, vanaf };
  return yield* kast.change(dossierId, () => Effect.succeed({ feiten: [{ _tag: "Eigen", feit }] }), { actor: yield* huidigeActor });
});

// The last day is not before the first.
const planStop = ({ eigen }: Inwonerdossier, groep: string, laatsteDag: IsoDatum): Result<Besluit<Feit>, GroepOnbekend | OngeldigeInvoer> => {
  const deelname = eigen.groepen.findLast((kandidaat) => kandidaat.groep === groep);
  if (deelname === undefined) return err({ _tag: "GroepOnbekend" });
  if (laatsteDag < deelname.vanaf) return err({ _tag: "OngeldigeInvoer", soort: "Deelname", bevindingen: [{ pad: ["laatsteDag"], code: "custom" }] });
  return ok({ feiten: [{ _tag: "Eigen", feit: { soort: "groep-gestopt", groep, laatsteDag } }] });
};

/** Records the last day of a resident in a group. @source W-5.5 */
export const stopGroep = Effect.fn("stopGroep")(function* (dossierId: string, groep: string, laatsteDag: IsoDatum) {
  const kast = yield* Dossierkast;
  return yield* kast.change(dossierId, (dossier) => liftResult(planStop(dossier, groep, laatsteDag)), { actor: yield* huidigeActor });
});
