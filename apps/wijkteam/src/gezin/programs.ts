import { zakenVan } from "@wmo-kit/afwegingskader";
import { huidigeActor, kiesZichtbare, Namen, type NaamVan, type NieuwFeit } from "@wmo-kit/kit";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import type { Gezinslid } from "../plan/weergave.js";
import { noemInwoner } from "../presentation/naam.js";
import { Dossierkast } from "../services/kast.js";
import { listVerantwoordelijken } from "./list-verantwoordelijken.js";

/** The dossiers of the others of a household. @source W-5.10, W-8.7 */
export const leesGezin = Effect.fn("leesGezin")(function* ({ eigen }: Inwonerdossier) {
  const kast = yield* Dossierkast;
  // A dossier that was destroyed is no member any more.
  const leden = yield* Effect.forEach(eigen.gezin, (lid) => kast.load(lid).pipe(Effect.catchTag("DossierOnbekend", () => Effect.succeed(undefined))));
  return leden.filter((lid) => lid !== undefined);
});

const showLid = (dossier: Inwonerdossier, naamVan: NaamVan): Gezinslid => {
  const noem = (wie: string | undefined): string | null => (wie === undefined ? null : (naamVan(wie) ?? wie));
  return {
    dossierId: dossier.id,
    naam: noemInwoner(dossier),
    verantwoordelijke: noem(listVerantwoordelijken(dossier)[0]),
    heeftPlan: zakenVan(dossier.zaken, "A5").some(({ feiten }) => feiten.plan !== undefined),
    regisseur: noem(zakenVan(dossier.zaken, "A7").at(-1)?.feiten.regisseur),
  };
};

/** The others of a household that whoever looks may see. */
export const toonGezin = Effect.fn("toonGezin")(function* (dossier: Inwonerdossier) {
  const naamVan = yield* (yield* Namen).lees;
  return (yield* kiesZichtbare(yield* leesGezin(dossier))).map((lid) => showLid(lid, naamVan));
});

const koppelFeit = (dossier: string): NieuwFeit<Feit> => ({ _tag: "Eigen", feit: { soort: "gezinslid-gekoppeld", dossier } });

/** Records in one dossier who else is of the household, as far as it is not there yet. */
const koppelIn = Effect.fnUntraced(function* (dossierId: string, gezin: readonly string[]) {
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  return yield* kast.change(
    dossierId,
    ({ eigen }) => Effect.succeed({ feiten: gezin.filter((lid) => lid !== dossierId && !eigen.gezin.includes(lid)).map(koppelFeit) }),
    { actor },
  );
});

/**
 * Makes two households one: everybody in it knows everybody. Each dossier is written on its own;
 * when one of them fails, doing it again writes only what is missing.
 *
 * @source W-5.10, W-8.7
 */
export const koppelGezinslid = Effect.fn("koppelGezinslid")(function* (dossierId: string, ander: string) {
  const kast = yield* Dossierkast;
  const [eigen, lid] = [yield* kast.load(dossierId), yield* kast.load(ander)];
  const zichtbaar = yield* kiesZichtbare([lid]);
  if (zichtbaar.length === 0 || dossierId === ander) return yield* Effect.fail({ _tag: "DossierOnbekend" } as const);
  const gezin = [...new Set([dossierId, ander, ...eigen.eigen.gezin, ...lid.eigen.gezin])];
  yield* Effect.forEach(
    gezin.filter((wie) => wie !== dossierId),
    (wie) => koppelIn(wie, gezin),
    { discard: true },
  );
  return yield* koppelIn(dossierId, gezin);
});

const losIn = Effect.fnUntraced(function* (dossierId: string, wie: string) {
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  return yield* kast.change(
    dossierId,
    ({ eigen }) => Effect.succeed({ feiten: eigen.gezin.includes(wie) ? [{ _tag: "Eigen", feit: { soort: "gezinslid-losgemaakt", dossier: wie } } as const] : [] }),
    { actor },
  );
});

/** Takes somebody out of a household: no dossier of it names the other one any more. @source W-5.10 */
export const maakGezinslidLos = Effect.fn("maakGezinslidLos")(function* (dossierId: string, ander: string) {
  const kast = yield* Dossierkast;
  const { eigen } = yield* kast.load(dossierId);
  if (!eigen.gezin.includes(ander)) return yield* Effect.fail({ _tag: "DossierOnbekend" } as const);
  const blijvers = eigen.gezin.filter((lid) => lid !== ander);
  yield* Effect.forEach([dossierId, ...blijvers], (blijver) => Effect.andThen(losIn(ander, blijver), losIn(blijver, ander)), { discard: true });
  return yield* kast.load(dossierId);
});
