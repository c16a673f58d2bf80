import { toEpochMs, type Tijdstip } from "@wmo-kit/domain";
import { isOpslagfout } from "@wmo-kit/kit";
import { liftResult, type Afgekeurd, type VerkeerMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { describeFailure } from "../dossier/describe-failure.js";
import { readBericht } from "../dossier/read-bericht.js";
import { sleutels } from "../dossier/sleutels.js";
import { makeIwmoVerpakking } from "../koppelingen/iwmo-verpakking.js";
import { showBevinding } from "../presentation/bevinding.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import { Postvak } from "./postvak.js";

/** What became of everything that waited. */
export interface Postverslag {
  readonly ontvangen: number;
  /** Received before, byte for byte or under the same identification. */
  readonly bekend: number;
  readonly afgekeurd: number;
  /** Left for a next time: still being written, or the store refuses. */
  readonly gelaten: number;
}

type Lot = keyof Postverslag;
type Failure = Effect.Error<ReturnType<typeof ontvangBericht>> | Afgekeurd;

interface Uitslag {
  readonly lot: Lot;
  readonly bevindingen?: readonly string[];
}

const { open } = makeIwmoVerpakking();

const judge = (failure: Failure): Uitslag => {
  if (failure._tag === "Afgekeurd") return { lot: "afgekeurd", bevindingen: failure.bevindingen };
  if (isOpslagfout(failure)) return { lot: "gelaten" };
  if (failure._tag === "BerichtAlOntvangen") return { lot: "bekend" };
  const { tekst } = describeFailure(failure);
  const regels = "bevindingen" in failure ? failure.bevindingen.map(showBevinding).map(({ rule, path, text }) => `${rule} ${path}: ${text}`) : [];
  return { lot: "afgekeurd", bevindingen: [tekst, ...regels] };
};

/** The dossier that a message is for, when it is there. */
const findDossier = Effect.fnUntraced(function* (inhoud: Uint8Array) {
  const { agbCode } = yield* Instelling;
  const inkomend = yield* liftResult(readBericht(inhoud, agbCode));
  const sleutel = inkomend._tag === "Antwoord" ? inkomend.op : sleutels.client(inkomend.inhoud.afzender, inkomend.inhoud.client.bsn);
  return yield* (yield* Dossierkast).find(sleutel).pipe(Effect.catchTag("DossierOnbekend", () => Effect.succeed(undefined)));
});

const neemAan = Effect.fnUntraced(function* (bytes: Uint8Array, ontvangen: Tijdstip) {
  const { inhoud } = yield* liftResult(open(bytes));
  const { bijgewerkt } = (yield* findDossier(inhoud))?.zaken ?? {};
  // What a dossier says lies in order: work that was done after the message came in has to stay before it.
  const isTeLaat = bijgewerkt !== undefined && toEpochMs(bijgewerkt) > toEpochMs(ontvangen);
  return yield* isTeLaat ? ontvangBericht(inhoud) : opMoment(ontvangen)(ontvangBericht(inhoud));
});

const NOG_NIET: Uitslag = { lot: "gelaten" };

/**
 * Takes in everything that waits. A message is taken away only after its facts are stored, encrypted; the moment of receipt is
 * when it came to stand there, for terms begin then. What cannot be taken in goes aside with the reasons.
 *
 * @source D-11.2, D-20.6; systems.md 6.1
 */
export const leegPostvak: Effect.Effect<Postverslag, VerkeerMislukt, Postvak | Effect.Services<ReturnType<typeof ontvangBericht>>> = Effect.gen(function* () {
  const { list } = yield* Postvak;
  const verslag = { ontvangen: 0, bekend: 0, afgekeurd: 0, gelaten: 0 };
  for (const inkomst of yield* list) {
    const gelezen = yield* inkomst.read;
    const uitslag: Uitslag =
      gelezen === null
        ? NOG_NIET
        : yield* neemAan(gelezen.bytes, gelezen.ontvangen).pipe(Effect.match({ onFailure: judge, onSuccess: (): Uitslag => ({ lot: "ontvangen" }) }));
    // What cannot be read may be half of a file that is still on its way.
    const lot = uitslag.lot === "afgekeurd" && gelezen?.rijp !== true ? "gelaten" : uitslag.lot;
    if (lot === "afgekeurd") yield* inkomst.reject(uitslag.bevindingen ?? []);
    if (lot === "ontvangen" || lot === "bekend") yield* inkomst.settle;
    verslag[lot] += 1;
  }
  return verslag;
});
