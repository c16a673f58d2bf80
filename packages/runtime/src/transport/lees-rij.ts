import { parseTijdstip, type Tijdstip } from "@wmo-kit/domain";
import { Effect, Schema } from "effect";

import type { Rij } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { INSTANDEN, type Inbericht } from "./inbericht.js";
import { UITSTANDEN, type Mislukreden, type Uitbericht } from "./uitbericht.js";

const Moment = Schema.declare((waarde): waarde is Tijdstip => parseTijdstip(waarde).isOk());
const Reden = Schema.declare(
  (waarde): waarde is Mislukreden =>
    typeof waarde === "string" && /^(?:andereInhoud|onbereikbaar|teTraag|map|(?:geweigerd|storing):\d{3})$/.test(waarde),
);

const Uitrij = Schema.Struct({
  tenant: Schema.String,
  identificatie: Schema.String,
  volgnummer: Schema.Number,
  soort: Schema.String,
  geadresseerde: Schema.String,
  dossier: Schema.NullOr(Schema.String),
  retour_verwacht: Schema.Literals([0, 1]),
  stand: Schema.Literals(UITSTANDEN),
  gemaakt: Moment,
  pogingen: Schema.Number,
  volgende_poging: Schema.NullOr(Moment),
  reden: Schema.NullOr(Reden),
  verzonden: Schema.NullOr(Moment),
  bevestigd: Schema.NullOr(Moment),
});

const Inrij = Schema.Struct({
  tenant: Schema.String,
  id: Schema.String,
  volgnummer: Schema.Number,
  bron: Schema.String,
  soort: Schema.NullOr(Schema.String),
  identificatie: Schema.NullOr(Schema.String),
  ontvangen: Moment,
  opgeslagen: Moment,
  stand: Schema.Literals(INSTANDEN),
  bevindingen: Schema.fromJsonString(Schema.Array(Schema.String)),
});

/** The columns of a message that goes out, without its bytes. */
export const UITKOLOMMEN = Object.keys(Uitrij.fields).join(", ");

/** The columns of a message that came in, without its bytes. */
export const INKOLOMMEN = Object.keys(Inrij.fields).join(", ");

const decodeUitrijen = Schema.decodeUnknownEffect(Schema.Array(Uitrij));
const decodeInrijen = Schema.decodeUnknownEffect(Schema.Array(Inrij));

const beschadigd = (): OpslagMislukt => opslagMislukt("beschadigd", "RIJ");

/** Rows of the outbox; a row that is not what was written means damaged data. */
export const leesUitberichten = (rijen: readonly Rij[]): Effect.Effect<readonly Uitbericht[], OpslagMislukt> =>
  Effect.mapBoth(decodeUitrijen(rijen), {
    onFailure: beschadigd,
    onSuccess: (goed) =>
      goed.map(({ retour_verwacht, volgende_poging, ...rij }) => ({ ...rij, retourVerwacht: retour_verwacht === 1, volgendePoging: volgende_poging })),
  });

/** Rows of the inbox; a row that is not what was written means damaged data. */
export const leesInberichten = (rijen: readonly Rij[]): Effect.Effect<readonly Inbericht[], OpslagMislukt> =>
  Effect.mapError(decodeInrijen(rijen), beschadigd);

/** The bytes in a column of the one row asked for; null when there is no such row. */
export const leesBytes = (rijen: readonly Rij[], kolom: string): Effect.Effect<Uint8Array | null, OpslagMislukt> => {
  const [rij] = rijen;
  const waarde = rij === undefined ? null : rij[kolom];
  return waarde === null || waarde instanceof Uint8Array ? Effect.succeed(waarde) : Effect.fail(beschadigd());
};
