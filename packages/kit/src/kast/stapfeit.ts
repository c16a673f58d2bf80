import { parseGebeurtenis, type Gebeurtenis, type Levensloop } from "@wmo-kit/afwegingskader";
import { invariant } from "@wmo-kit/domain";
import type { Gebeurtenis as OpgeslagenGebeurtenis } from "@wmo-kit/runtime";
import type { Schema } from "effect";

/** The kind under which the store keeps an event of a life cycle. Everything else an app stores has a kind of its own. */
export const STAP = "stap";

/** Version of the shape of a stored step; goes up when a field changes meaning. */
export const STAP_SCHEMAVERSIE = 1;

type Gegevens = Readonly<Record<string, Schema.Json>>;

/**
 * From each older shape to the next one: row `n` reads version `n + 1` and gives version `n + 2`.
 * Stored facts never change; what they meant then is said here in the words of today.
 */
export const STAP_OPWAARDERINGEN: readonly ((gegevens: Gegevens) => Gegevens)[] = [];

const isGegevens = (waarde: Schema.Json): waarde is Gegevens => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

/** Data without what is undefined, as JSON keeps it. */
export const toJson = (waarde: object): Schema.Json => JSON.parse(JSON.stringify(waarde));

/** What is kept of an event; its id, moment and actor stand in the envelope of the store. */
export const toStapfeit = ({ levensloop, zaak, soort, actor, reden, erkend, gegevens }: Gebeurtenis): Schema.Json =>
  toJson({ levensloop, zaak, soort, bekwaamheden: actor.bekwaamheden, reden, erkend, gegevens });

/** A stored step as the event it is. What this kit wrote it can read; anything else means that the store was changed. */
export const readStapfeit = (
  levenslopen: ReadonlyMap<string, Levensloop>,
  { id, versie, dossier, opgetreden, actor, schemaversie, gegevens }: OpgeslagenGebeurtenis,
): Gebeurtenis => {
  invariant(isGegevens(gegevens) && schemaversie <= STAP_SCHEMAVERSIE, `stap ${versie} van dossier ${dossier} heeft een vorm die deze kit kent`);
  const { bekwaamheden, ...rest } = STAP_OPWAARDERINGEN.slice(schemaversie - 1).reduce<Gegevens>((oud, waardeerOp) => waardeerOp(oud), gegevens);
  const gebeurtenis = parseGebeurtenis(levenslopen, { ...rest, id, tijdstip: opgetreden, actor: { id: actor, bekwaamheden } });
  invariant(gebeurtenis.isOk(), `stap ${versie} van dossier ${dossier} is leesbaar`);
  return gebeurtenis.value;
};
