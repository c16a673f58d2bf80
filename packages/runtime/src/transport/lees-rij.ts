import { parseTijdstip, type Tijdstip } from "@wmo-kit/domain";
import { Effect, Schema } from "effect";

import type { Rij } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { INSTANDEN, type Inbericht } from "./inbericht.js";
import { Inkop, Uitkop } from "./kop.js";
import { UITSTANDEN, type Mislukreden, type Uitbericht } from "./uitbericht.js";
import { inplek, liftGeopend, uitplek, type Zegel } from "./zegel.js";

const Moment = Schema.declare((waarde): waarde is Tijdstip => parseTijdstip(waarde).isOk());
const Reden = Schema.declare(
  (waarde): waarde is Mislukreden =>
    typeof waarde === "string" && /^(?:ingetrokken|andereInhoud|onbereikbaar|teTraag|map|(?:geweigerd|storing):\d{3})$/.test(waarde),
);
const Teksten = Schema.fromJsonString(Schema.Array(Schema.String));

const Uitrij = Schema.Struct({
  tenant: Schema.String,
  identificatie: Schema.String,
  kop: Schema.String,
  volgnummer: Schema.Number,
  soort: Schema.String,
  geadresseerde: Schema.String,
  dossier: Schema.NullOr(Schema.String),
  retour_verwacht: Schema.Literals([0, 1]),
  stand: Schema.Literals(UITSTANDEN),
  gemaakt: Moment,
  vrijgegeven: Schema.NullOr(Moment),
  pogingen: Schema.Number,
  volgende_poging: Schema.NullOr(Moment),
  reden: Schema.NullOr(Reden),
  verzonden: Schema.NullOr(Moment),
  bevestigd: Schema.NullOr(Moment),
  codes: Schema.NullOr(Teksten),
  vastgelegd: Schema.NullOr(Moment),
  afgehandeld: Schema.NullOr(Moment),
});

const Inrij = Schema.Struct({
  tenant: Schema.String,
  id: Schema.String,
  kop: Schema.String,
  volgnummer: Schema.Number,
  soort: Schema.NullOr(Schema.String),
  dossier: Schema.NullOr(Schema.String),
  ontvangen: Moment,
  opgeslagen: Moment,
  stand: Schema.Literals(INSTANDEN),
  bevindingen: Teksten,
  afgehandeld: Schema.NullOr(Moment),
});

/** The columns of a message that goes out, without its bytes. */
export const UITKOLOMMEN = Object.keys(Uitrij.fields).join(", ");

/** The columns of a message that came in, without its bytes. */
export const INKOLOMMEN = Object.keys(Inrij.fields).join(", ");

const decodeUitrijen = Schema.decodeUnknownEffect(Schema.Array(Uitrij));
const decodeInrijen = Schema.decodeUnknownEffect(Schema.Array(Inrij));
const decodeUitkop = Schema.decodeUnknownEffect(Schema.fromJsonString(Uitkop));
const decodeInkop = Schema.decodeUnknownEffect(Schema.fromJsonString(Inkop));

const beschadigd = (): OpslagMislukt => opslagMislukt("beschadigd", "RIJ");

const openUitrij = (zegel: Zegel, { identificatie: naam, kop, codes, retour_verwacht, volgende_poging, ...rij }: typeof Uitrij.Type): Effect.Effect<Uitbericht, OpslagMislukt> =>
  Effect.gen(function* () {
    const kluis = yield* zegel.kluis(rij.dossier);
    const open = yield* liftGeopend(kluis.open(uitplek(naam, "kop"), kop));
    const { identificatie, aantekening } = yield* Effect.mapError(decodeUitkop(open), beschadigd);
    return { ...rij, identificatie, aantekening, codes: codes ?? [], retourVerwacht: retour_verwacht === 1, volgendePoging: volgende_poging };
  });

const openInrij = (zegel: Zegel, { kop, ...rij }: typeof Inrij.Type): Effect.Effect<Inbericht, OpslagMislukt> =>
  Effect.gen(function* () {
    const kluis = yield* zegel.kluis(rij.dossier);
    const open = yield* liftGeopend(kluis.open(inplek(rij.id, "kop"), kop));
    return { ...rij, ...(yield* Effect.mapError(decodeInkop(open), beschadigd)) };
  });

/** Rows of the outbox; a row that is not what was written means damaged data. */
export const leesUitberichten = (zegel: Zegel, rijen: readonly Rij[]): Effect.Effect<readonly Uitbericht[], OpslagMislukt> =>
  Effect.flatMap(Effect.mapError(decodeUitrijen(rijen), beschadigd), (goed) => Effect.forEach(goed, (rij) => openUitrij(zegel, rij)));

/** Rows of the inbox; a row that is not what was written means damaged data. */
export const leesInberichten = (zegel: Zegel, rijen: readonly Rij[]): Effect.Effect<readonly Inbericht[], OpslagMislukt> =>
  Effect.flatMap(Effect.mapError(decodeInrijen(rijen), beschadigd), (goed) => Effect.forEach(goed, (rij) => openInrij(zegel, rij)));

/** The sealed bytes in a column of the one row asked for; null when there is no such row. */
export const leesBytes = (rijen: readonly Rij[], kolom: string): Effect.Effect<Uint8Array | null, OpslagMislukt> => {
  const [rij] = rijen;
  const waarde = rij === undefined ? null : rij[kolom];
  return waarde === null || waarde instanceof Uint8Array ? Effect.succeed(waarde) : Effect.fail(beschadigd());
};
