import { isIsoDatum, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { Schema } from "effect";

const Datum = Schema.declare((waarde): waarde is IsoDatum => typeof waarde === "string" && isIsoDatum(waarde));
const Moment = Schema.declare((waarde): waarde is Tijdstip => parseTijdstip(waarde).isOk());
const Tekst = Schema.String;
const TekstOfNull = Schema.NullOr(Schema.String);

/** A system was used: what for, with what outcome, and from what day the data are. @source systems.md 6.3, 6.5 */
export const KoppelingGebruikt = Schema.Struct({
  doel: Tekst,
  dossier: TekstOfNull,
  wat: Tekst,
  uitkomst: Tekst,
  bewijs: TekstOfNull,
  stand: Datum,
  toestemming: Schema.NullOr(Schema.Literal(true)),
});

/** A person looked something up: the day, what was asked, the outcome, where the evidence is and until when it holds. */
export const OpzoekingVastgelegd = Schema.Struct({
  doel: Tekst,
  dossier: TekstOfNull,
  vraag: Tekst,
  uitkomst: Tekst,
  document: TekstOfNull,
  stand: Datum,
  geldigTot: Schema.NullOr(Datum),
  /** Not asked of look-ups that were recorded before this field was there. */
  toestemming: Schema.optionalKey(Schema.NullOr(Schema.Literal(true))),
});

/** An e-mail stands ready for a person to send. */
export const EmailVoorbereid = Schema.Struct({
  taak: Tekst,
  sjabloon: Tekst,
  doel: Tekst,
  dossier: TekstOfNull,
  aan: Tekst,
  onderwerp: Tekst,
  tekst: Tekst,
});

/** A person sent it. */
export const EmailVerzonden = Schema.Struct({ taak: Tekst, verzonden: Moment, verwijzing: Tekst });

/** The answer came. */
export const EmailBeantwoord = Schema.Struct({ taak: Tekst, ontvangen: Moment, uitkomst: Tekst, verwijzing: TekstOfNull });

/** A file was read in: from when it is and what it held. */
export const BestandIngelezen = Schema.Struct({
  doel: Tekst,
  sjabloon: Tekst,
  stand: Datum,
  hash: Tekst,
  rijen: Schema.Finite,
  overgeslagen: Schema.Finite,
  inhoud: Schema.Json,
});

/** The facts in the stream of a system. */
export const KOPPELINGFEITEN = { KoppelingGebruikt, OpzoekingVastgelegd, EmailVoorbereid, EmailVerzonden, EmailBeantwoord, BestandIngelezen } as const;

type Feiten = typeof KOPPELINGFEITEN;

/** One fact in the stream of a system, with who did it and when. */
export type Koppelingfeit = {
  readonly [S in keyof Feiten]: { readonly soort: S; readonly gegevens: Feiten[S]["Type"] };
}[keyof Feiten];

/** The same, as it was stored. */
export type VastgelegdKoppelingfeit = Koppelingfeit & { readonly id: string; readonly opgetreden: Tijdstip; readonly actor: string };
