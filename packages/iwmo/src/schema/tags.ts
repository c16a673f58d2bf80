import { makeTag, type Tags } from "../xml/fast-path.js";
import { encodeUtf8 } from "../xml/utf8.js";
import type { Berichttabel, Knoop } from "./compile.js";
import { naamruimteVan, type Lezer } from "./lezer.js";
import type { Schema } from "./groep.js";

/** The tags of all elements of a message, by the number of the element, as one choice of prefixes spells them. */
export type Tagtabel = readonly (Tags | undefined)[];

/** A prefix with its colon; empty for the default namespace, undefined where a document has none. */
type Prefixen = Readonly<Record<Schema, string | undefined>>;

/** With a longer prefix there are no tags to look for: they would take more memory than they save time. @unit characters */
const MAXIMALE_PREFIX = 64;

/** A prefix beyond ASCII is left to the full reader, which counts its characters; the fast path counts bytes. */
const isSnel = (prefix: string): boolean => prefix.length <= MAXIMALE_PREFIX && !/[^\x20-\x7e]/.test(prefix);

const makeTags = (tabel: Berichttabel, prefixen: Prefixen): Tagtabel => {
  const tags: (Tags | undefined)[] = [];
  const loop = ({ nummer, naam, schema, inhoud }: Knoop): void => {
    const prefix = prefixen[schema];
    if (prefix !== undefined && isSnel(prefix))
      tags[nummer] = { begin: makeTag(encodeUtf8(`<${prefix}${naam}>`)), eind: makeTag(encodeUtf8(`</${prefix}${naam}>`)) };
    if (inhoud.soort === "groep") for (const kind of inhoud.knopen) loop(kind);
    if (inhoud.soort === "lijst") loop(inhoud.kind);
  };
  loop(tabel.wortel);
  return tags;
};

/** The tags made last for each message: a party writes all its messages with the same prefixes. */
const LAATSTE = new WeakMap<Berichttabel, { readonly prefixen: Prefixen; readonly tags: Tagtabel }>();

const tagsVoor = (tabel: Berichttabel, prefixen: Prefixen): Tagtabel => {
  const laatste = LAATSTE.get(tabel);
  if (laatste !== undefined && laatste.prefixen.basis === prefixen.basis && laatste.prefixen.bericht === prefixen.bericht) return laatste.tags;
  const tags = makeTags(tabel, prefixen);
  LAATSTE.set(tabel, { prefixen, tags });
  return tags;
};

const findPrefix = (lezer: Lezer, schema: Schema): string | undefined => {
  const naamruimte = naamruimteVan(lezer, schema);
  for (const [prefix, stapel] of lezer.reader.naamruimten.bindingen) if (stapel.at(-1) === naamruimte) return prefix === "" ? "" : `${prefix}:`;
  return undefined;
};

/** Learns from the root, just read, how the document spells the tags. */
export const learnTags = (lezer: Lezer): void => {
  lezer.wortelbindingen = lezer.reader.naamruimten.gebonden.length;
  lezer.tags = tagsVoor(lezer.tabel, { basis: findPrefix(lezer, "basis"), bericht: findPrefix(lezer, "bericht") });
};

/** The tags of an element, as long as no inner element has changed what prefixes mean. */
export const tagsVan = (lezer: Lezer, { nummer }: Knoop): Tags | undefined =>
  lezer.reader.naamruimten.gebonden.length === lezer.wortelbindingen ? lezer.tags[nummer] : undefined;
