import { formatTijdstip } from "@wmo-kit/domain";
import { heeftRecht, huidigeActor, type Besluit } from "@wmo-kit/kit";
import { metOpslag, inOpslag } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { leesLijnen } from "../leesmodel/lees-lijnen.js";
import { BERICHTEN } from "../leesmodel/lijnregel.js";
import { noemInwoner } from "../presentation/naam.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { vraagtMens, type Dossierbericht } from "./berichten.js";
import { rondeVanZelf } from "./elke-minuut.js";
import { showBericht } from "./show-bericht.js";
import { Verkeersweg } from "./verkeersweg.js";

/** What was sent about one resident, and what came back. The newest first. */
export const toonBerichten = Effect.fn("toonBerichten")(function* (dossierId: string) {
  const { eigen } = yield* (yield* Dossierkast).load(dossierId);
  return { berichten: eigen.berichten.toReversed().map(showBericht) };
});

/** Everything sent and received, as far as whoever asks may see it, the newest first. @source W-98.4, W-98.5 */
export const toonVerkeer = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const dossiers = yield* leesLijnen(BERICHTEN);
  const berichten = dossiers.flatMap((dossier) => dossier.eigen.berichten.map((bericht) => ({ dossier, bericht })));
  const afgekeurd = (yield* heeftRecht("dossier.alle")) ? yield* (yield* Berichtenverkeer).listIn(tenant, { stand: "afgekeurd" }) : [];
  return {
    weg: (yield* Verkeersweg).weg,
    aandacht: berichten.filter(({ bericht }) => vraagtMens(bericht)).length,
    regels: berichten
      .toSorted((een, ander) => ander.bericht.gemaakt.localeCompare(een.bericht.gemaakt))
      .map(({ dossier, bericht }) => ({ dossierId: dossier.id, naam: noemInwoner(dossier), bericht: showBericht(bericht) })),
    onverwerkt: afgekeurd.filter(({ afgehandeld }) => afgehandeld === null).map(({ id, ontvangen, bevindingen }) => ({ id, ontvangenTekst: formatTijdstip(ontvangen).unwrapOr(ontvangen), redenen: bevindingen })),
  };
});

/** Sends and fetches now, instead of within a minute. */
export const haalEnVerstuur = Effect.andThen(rondeVanZelf, toonVerkeer);

const vind = ({ eigen }: Inwonerdossier, kenmerk: string): Effect.Effect<Dossierbericht, { readonly _tag: "BerichtOnbekend" } | { readonly _tag: "BerichtVraagtNiets" }> => {
  const bericht = eigen.berichten.find((kandidaat) => kandidaat.kenmerk === kenmerk);
  if (bericht === undefined) return Effect.fail({ _tag: "BerichtOnbekend" });
  return vraagtMens(bericht) ? Effect.succeed(bericht) : Effect.fail({ _tag: "BerichtVraagtNiets" });
};

/** Records that a person dealt with what went wrong with a message. */
export const handelBerichtAf = Effect.fn("handelBerichtAf")(function* (dossierId: string, kenmerk: string, toelichting: string) {
  const [kast, verkeer, { tenant }] = [yield* Dossierkast, yield* Berichtenverkeer, yield* Instelling];
  const besluit: Besluit<Feit> = { feiten: [{ _tag: "Eigen", feit: { soort: "bericht-afgehandeld", kenmerk, toelichting } }] };
  const bij = inOpslag(Effect.catchTag(verkeer.dismissUit(tenant, kenmerk), "BerichtNietGevonden", () => Effect.void));
  yield* metOpslag(() => bij)(kast.change(dossierId, (dossier) => Effect.as(vind(dossier, kenmerk), besluit), { actor: yield* huidigeActor }));
  return yield* toonBerichten(dossierId);
});

/** Offers a message again that was given up, now that its reason is gone. It stays one message. @source systems.md 6.2 */
export const biedOpnieuwAan = Effect.fn("biedOpnieuwAan")(function* (dossierId: string, kenmerk: string) {
  const [kast, verkeer, { tenant }] = [yield* Dossierkast, yield* Berichtenverkeer, yield* Instelling];
  yield* vind(yield* kast.load(dossierId), kenmerk);
  yield* Effect.catchTag(verkeer.retry(tenant, kenmerk), "BerichtNietGevonden", () => Effect.fail({ _tag: "BerichtVraagtNiets" } as const));
  yield* rondeVanZelf;
  return yield* toonBerichten(dossierId);
});
