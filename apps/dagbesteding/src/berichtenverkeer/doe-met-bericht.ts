import { Berichtenverkeer } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { biedAan, biedNuAan } from "./bied-aan.js";
import { isInTeTrekken, showInbericht, showUitbericht } from "./show-bericht.js";
import { leesZicht } from "./toon-berichten.js";

const NIET_GEVONDEN = { _tag: "BerichtOnbekendInDossier" } as const;

/** A message that goes out, when whoever asks may see it. */
const findUit = Effect.fnUntraced(function* (identificatie: string) {
  const { tenant } = yield* Instelling;
  const bericht = yield* Effect.catchTag((yield* Berichtenverkeer).findUit(tenant, identificatie), "BerichtNietGevonden", () => Effect.fail(NIET_GEVONDEN));
  const { isZichtbaar, vraag } = yield* leesZicht;
  return isZichtbaar(bericht) ? { bericht, vraag } : yield* Effect.fail(NIET_GEVONDEN);
});

/** A message that came in, when whoever asks may see it. */
const findIn = Effect.fnUntraced(function* (id: string) {
  const { tenant } = yield* Instelling;
  const bericht = yield* Effect.catchTag((yield* Berichtenverkeer).findIn(tenant, id), "BerichtNietGevonden", () => Effect.fail(NIET_GEVONDEN));
  const { isZichtbaar, vraag } = yield* leesZicht;
  return isZichtbaar(bericht) ? { bericht, vraag } : yield* Effect.fail(NIET_GEVONDEN);
});

/** Offers a message now, also one that was given up before; for a message of a dossier that records that it went. @source D-20.4, D-20.5 */
export const biedUitAan = Effect.fn("biedUitAan")(function* (identificatie: string, redenTeLaat: string | undefined) {
  const { tenant } = yield* Instelling;
  const { bericht } = yield* findUit(identificatie);
  const verkeer = yield* Berichtenverkeer;
  if (bericht.stand === "mislukt") yield* Effect.catchTag(verkeer.retry(tenant, identificatie), "BerichtNietGevonden", () => Effect.void);
  const dossier = bericht.dossier === null ? undefined : yield* Effect.catchTag((yield* Dossierkast).load(bericht.dossier), "DossierOnbekend", () => Effect.succeed(undefined));
  const eigen = dossier?.eigen.berichten.find((kandidaat) => kandidaat.richting === "gemaakt" && kandidaat.identificatie === identificatie && kandidaat.verzondenOp === undefined);
  if (dossier !== undefined && eigen !== undefined) yield* biedAan(dossier.id, eigen.berichtId, redenTeLaat);
  else yield* Effect.catchTag(biedNuAan(identificatie, redenTeLaat), "BerichtNietGevonden", () => Effect.fail(NIET_GEVONDEN));
  const na = yield* findUit(identificatie);
  return showUitbericht(na.bericht, na.vraag);
});

const NIET_IN_TE_TREKKEN = { _tag: "BerichtNietInTeTrekken" } as const;

/** Takes back a return or a file of a claim that never went, with the reason; what may have arrived stays. @source AVG art. 5 lid 1 sub d; systems.md 6.2 */
export const trekIn = Effect.fn("trekIn")(function* (identificatie: string, reden: string) {
  const { tenant } = yield* Instelling;
  const { bericht } = yield* findUit(identificatie);
  if (!isInTeTrekken(bericht)) return yield* Effect.fail(NIET_IN_TE_TREKKEN);
  yield* Effect.catchTag((yield* Berichtenverkeer).withdraw(tenant, identificatie, reden), "BerichtNietGevonden", () => Effect.fail(NIET_IN_TE_TREKKEN));
  const na = yield* findUit(identificatie);
  return showUitbericht(na.bericht, na.vraag);
});

/** Records that a person dealt with what went wrong with a message. */
export const handelAf = Effect.fn("handelAf")(function* (richting: "uit" | "in", id: string) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const onbekend = () => Effect.fail(NIET_GEVONDEN);
  if (richting === "uit") {
    yield* findUit(id);
    yield* Effect.catchTag(verkeer.dismissUit(tenant, id), "BerichtNietGevonden", onbekend);
    const { bericht, vraag } = yield* findUit(id);
    return showUitbericht(bericht, vraag);
  }
  yield* findIn(id);
  yield* Effect.catchTag(verkeer.dismissIn(tenant, id), "BerichtNietGevonden", onbekend);
  const { bericht, vraag } = yield* findIn(id);
  return showInbericht(bericht, vraag);
});

/** The bytes of a message as it came or goes, without envelope where there was one. */
export const haalBytes = Effect.fn("haalBytes")(function* (richting: "uit" | "in", id: string) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const onbekend = () => Effect.fail(NIET_GEVONDEN);
  if (richting === "uit") {
    const { bericht } = yield* findUit(id);
    return { soort: bericht.soort, bytes: yield* Effect.catchTag(verkeer.readUit(tenant, id), "BerichtNietGevonden", onbekend) };
  }
  const { bericht } = yield* findIn(id);
  const { origineel, inhoud } = yield* Effect.catchTag(verkeer.readIn(tenant, id), "BerichtNietGevonden", onbekend);
  return { soort: bericht.soort ?? "bestand", bytes: inhoud ?? origineel };
});
