import { createHash } from "node:crypto";

import { SJABLONEN, writeCsvSjabloon } from "@wmo-kit/backoffice/inlezen";
import { formatDatum, formatTijdstip, parseIsoDatum } from "@wmo-kit/domain";
import { huidigeActor } from "@wmo-kit/kit";
import { Koppelingen, liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect, Schema } from "effect";

import { Instelling } from "../services/instelling.js";
import { BESTANDSSOORTEN } from "./bestandssoorten.table.js";
import { koppelingVanBestand, leesBestand, leesLaatste, type Bestandssoort } from "./lees-ingelezen.js";

/** There is no documented file by this name. */
export interface BestandssoortOnbekend {
  readonly _tag: "BestandssoortOnbekend";
}

/** A file cannot be from a day that is still to come. */
export interface StandInToekomst {
  readonly _tag: "StandInToekomst";
}

const kiesSoort = (naam: string): Effect.Effect<(typeof SJABLONEN)[number] & { readonly id: Bestandssoort }, BestandssoortOnbekend> => {
  const soort = BESTANDSSOORTEN.find(({ sjabloon }) => sjabloon === naam)?.sjabloon;
  const sjabloon = SJABLONEN.find(({ id }) => id === soort);
  return soort === undefined || sjabloon === undefined ? Effect.fail({ _tag: "BestandssoortOnbekend" }) : Effect.succeed({ ...sjabloon, id: soort });
};

const toonBestand = Effect.fnUntraced(function* (soort: Bestandssoort) {
  const { titel, kolommen, persoonsgegevens, eisen } = yield* Effect.orDie(kiesSoort(soort));
  const laatste = yield* leesLaatste(soort);
  const { code, systeem } = koppelingVanBestand(soort);
  return {
    soort,
    titel,
    koppeling: code,
    systeem,
    eisen: [...eisen],
    persoonsgegevens,
    kolommen: Object.values(kolommen).map(({ kop, uitleg, ...kolom }) => ({ kop, uitleg, verplicht: !("optioneel" in kolom) })),
    laatste:
      laatste === undefined
        ? null
        : { stand: laatste.stand, standTekst: formatDatum(laatste.stand), ingelezenTekst: formatTijdstip(laatste.ingelezen).unwrapOr(laatste.ingelezen), rijen: laatste.aantal },
  };
});

/** Every documented file, with how fresh the newest of it is. @source systems.md 1, 2, 6.5 */
export const toonBestanden = Effect.gen(function* () {
  return { peildatum: yield* vandaag, bestanden: yield* Effect.forEach(BESTANDSSOORTEN, ({ sjabloon }) => toonBestand(sjabloon)) };
});

/** The empty file of a kind, to fill in. */
export const geefLeegBestand = (naam: string): Effect.Effect<string, BestandssoortOnbekend> => Effect.map(kiesSoort(naam), writeCsvSjabloon);

const Rijen = Schema.Array(Schema.Record(Schema.String, Schema.NullOr(Schema.Union([Schema.String, Schema.Finite, Schema.Boolean]))));
const leesRijenVoorOpslag = Schema.decodeUnknownSync(Rijen);

/** Takes a file over: all of it or nothing, with every fault at its row and column. @source systems.md 6.5; W-14.1, W-37.3, W-106.10 */
export const leesIn = Effect.fn("leesIn")(function* (naam: string, dag: string, bytes: Uint8Array) {
  const { id: soort } = yield* kiesSoort(naam);
  const stand = yield* liftResult(parseIsoDatum(dag));
  if (stand > (yield* vandaag)) return yield* Effect.fail<StandInToekomst>({ _tag: "StandInToekomst" });
  const { rijen, rijnummers } = yield* leesBestand(soort, bytes);
  const { tenant } = yield* Instelling;
  const { id: actor } = yield* huidigeActor;
  const hash = createHash("sha256").update(bytes).digest("hex");
  const bestand = { sjabloon: soort, stand, hash, rijen: leesRijenVoorOpslag(rijen), rijnummers, bevindingen: [] };
  yield* (yield* Koppelingen).recordBestand({ tenant, actor, koppeling: koppelingVanBestand(soort) }, bestand);
  return yield* toonBestand(soort);
});
