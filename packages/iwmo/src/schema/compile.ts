import { encodeUtf8 } from "../xml/utf8.js";
import type { BerichtBeschrijving } from "./bericht-beschrijving.js";
import type { EnkelvoudigType, VasteWaarde } from "./enkelvoudig-type.js";
import { sleutelVan, type Groep, type Lijst, type Schema, type Veld } from "./groep.js";
import { compileVlotteWaarde, type VlotteWaarde } from "./vlotte-waarde.js";

/** A sequence of elements, with the place of each name. */
export interface GroepInhoud {
  readonly soort: "groep";
  readonly type: TypeNaam;
  readonly knopen: readonly Knoop[];
  readonly plaatsen: ReadonlyMap<string, number>;
  readonly sleutels: ReadonlySet<string>;
  /** Place of the last field that must be there, -1 if none must. */
  readonly laatsteVerplicht: number;
}

/** One or more of the same element. */
export interface LijstInhoud {
  readonly soort: "lijst";
  readonly type: TypeNaam;
  readonly kind: Knoop;
}

/** A value of a simple type. */
export interface WaardeInhoud {
  readonly soort: "waarde";
  readonly type: TypeNaam | undefined;
  readonly waarde: EnkelvoudigType | VasteWaarde;
  readonly vlot: VlotteWaarde;
}

export type Inhoud = GroepInhoud | LijstInhoud | WaardeInhoud;

/** The name of a type in its schema; what xsi:type may say. */
export interface TypeNaam {
  readonly schema: Schema;
  readonly naam: string;
}

/** An element of a message, ready for reading and writing. */
export interface Knoop {
  /** Its own number among the elements of the message, from 0. */
  readonly nummer: number;
  readonly naam: string;
  readonly sleutel: string;
  readonly schema: Schema;
  readonly verplicht: boolean;
  readonly inhoud: Inhoud;
  /** Its tags as they are written, the end tag with the end of its line. */
  readonly begintag: Uint8Array;
  readonly eindtag: Uint8Array;
}

/** A message description made ready once: names as bytes, fields by name. */
export interface Berichttabel {
  readonly beschrijving: BerichtBeschrijving<unknown>;
  readonly wortel: Knoop;
  /** All element names of the message: the only names a finding may show. */
  readonly namen: ReadonlySet<string>;
}

/** Prefix of the shared schema in what is written. */
export const BASISPREFIX = "iwmo";

/** What was made ready so far; types used in more than one place are made once. */
interface Bekend {
  readonly prefixen: Readonly<Record<Schema, string>>;
  readonly types: Map<Groep<unknown> | Lijst<unknown>, Inhoud>;
  aantal: number;
}

const compileInhoud = (type: Veld["type"], bekend: Bekend): Inhoud => {
  if (!("soort" in type)) {
    const naam = type.naamloos === true ? undefined : ({ schema: "basis", naam: type.naam } as const);
    return { soort: "waarde", type: naam, waarde: type, vlot: compileVlotteWaarde(type) };
  }
  if (type.soort === "vast") return { soort: "waarde", type: undefined, waarde: type, vlot: compileVlotteWaarde(type) };
  const eerder = bekend.types.get(type);
  if (eerder !== undefined) return eerder;
  const naam = { schema: type.schema, naam: type.naam };
  const inhoud: Inhoud =
    type.soort === "lijst"
      ? { soort: "lijst", type: naam, kind: compileKnoop(type.veld, type.schema, bekend) }
      : compileGroep(type, naam, bekend);
  bekend.types.set(type, inhoud);
  return inhoud;
};

const compileGroep = (type: Groep<unknown>, naam: TypeNaam, bekend: Bekend): GroepInhoud => ({
  soort: "groep",
  type: naam,
  knopen: type.velden.map((veld) => compileKnoop(veld, type.schema, bekend)),
  plaatsen: new Map(type.velden.map((veld, plaats) => [veld.naam, plaats])),
  sleutels: new Set(type.velden.map((veld) => sleutelVan(veld.naam))),
  laatsteVerplicht: type.velden.map((veld) => veld.optioneel !== true).lastIndexOf(true),
});

const compileKnoop = (veld: Veld, schema: Schema, bekend: Bekend): Knoop => ({
  nummer: bekend.aantal++,
  naam: veld.naam,
  sleutel: sleutelVan(veld.naam),
  schema,
  verplicht: veld.optioneel !== true,
  inhoud: compileInhoud(veld.type, bekend),
  begintag: encodeUtf8(`<${bekend.prefixen[schema]}:${veld.naam}>`),
  eindtag: encodeUtf8(`</${bekend.prefixen[schema]}:${veld.naam}>\r\n`),
});

const addNamen = (knoop: Knoop, namen: Set<string>): void => {
  namen.add(knoop.naam);
  if (knoop.inhoud.soort === "groep") for (const kind of knoop.inhoud.knopen) addNamen(kind, namen);
  if (knoop.inhoud.soort === "lijst") addNamen(knoop.inhoud.kind, namen);
};

const TABELLEN = new WeakMap<BerichtBeschrijving<unknown>, Berichttabel>();

/** Makes a description ready for use; done once for each description. */
export const compileBericht = (beschrijving: BerichtBeschrijving<unknown>): Berichttabel => {
  const eerder = TABELLEN.get(beschrijving);
  if (eerder !== undefined) return eerder;
  const prefixen = { basis: BASISPREFIX, bericht: beschrijving.prefix };
  const wortel = compileKnoop({ naam: "Bericht", type: beschrijving.wortel }, "bericht", { prefixen, types: new Map(), aantal: 0 });
  const namen = new Set<string>();
  addNamen(wortel, namen);
  const tabel = { beschrijving, wortel, namen };
  TABELLEN.set(beschrijving, tabel);
  return tabel;
};
