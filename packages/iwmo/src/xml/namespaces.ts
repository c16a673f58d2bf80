import type { Attribuut } from "./attribute.js";

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Which prefix stands for which namespace, here and now. The empty prefix is the default namespace. */
export interface Naamruimten {
  /** Per prefix the namespaces it was bound to, the innermost last. */
  readonly bindingen: Map<string, string[]>;
  /** The prefixes bound by open elements, with the depth of the element. */
  readonly gebonden: { readonly diepte: number; readonly prefix: string }[];
}

/** An attribute with its namespace. */
export interface NaamruimteAttribuut {
  readonly naamruimte: string;
  readonly lokaal: string;
  readonly waarde: string;
}

/** The bindings at the start of a document. */
export const createNaamruimten = (): Naamruimten => ({ bindingen: new Map([["xml", [XML]]]), gebonden: [] });

/** The namespace of a prefix; undefined if nothing binds it. */
export const resolvePrefix = (naamruimten: Naamruimten, prefix: string): string | undefined =>
  naamruimten.bindingen.get(prefix)?.at(-1) ?? (prefix === "" ? "" : undefined);

const isDeclaratie = ({ prefix, lokaal }: Attribuut): boolean => prefix === "xmlns" || (prefix === "" && lokaal === "xmlns");

/** @source Namespaces in XML 1.0, 3: reserved prefixes and namespace names, no undeclaring of a prefix */
const isToegestaan = (prefix: string, naamruimte: string): boolean => {
  if (prefix === "xmlns" || naamruimte === XMLNS) return false;
  if ((prefix === "xml") !== (naamruimte === XML)) return false;
  return prefix === "" || naamruimte !== "";
};

/** Enters an element: takes its namespace declarations into account. False if one of them is not allowed. */
export const enterNaamruimten = (naamruimten: Naamruimten, attributen: readonly Attribuut[], diepte: number): boolean => {
  for (const attribuut of attributen) {
    if (!isDeclaratie(attribuut)) continue;
    const prefix = attribuut.prefix === "" ? "" : attribuut.lokaal;
    if (!isToegestaan(prefix, attribuut.waarde)) return false;
    const stapel = naamruimten.bindingen.get(prefix);
    if (stapel === undefined) naamruimten.bindingen.set(prefix, [attribuut.waarde]);
    else stapel.push(attribuut.waarde);
    naamruimten.gebonden.push({ diepte, prefix });
  }
  return true;
};

/** Leaves an element: its declarations no longer hold. */
export const leaveNaamruimten = (naamruimten: Naamruimten, diepte: number): void => {
  const { gebonden, bindingen } = naamruimten;
  while (gebonden.at(-1)?.diepte === diepte) bindingen.get(gebonden.pop()?.prefix ?? "")?.pop();
};

/** Gives attributes their namespace and leaves the declarations out; undefined for an unknown prefix or a double name. */
export const resolveAttributes = (
  naamruimten: Naamruimten,
  attributen: readonly Attribuut[],
): readonly NaamruimteAttribuut[] | undefined => {
  const opgelost: NaamruimteAttribuut[] = [];
  const namen = new Set<string>();
  for (const attribuut of attributen) {
    if (isDeclaratie(attribuut)) continue;
    const naamruimte = attribuut.prefix === "" ? "" : resolvePrefix(naamruimten, attribuut.prefix);
    if (naamruimte === undefined) return undefined;
    const naam = `${naamruimte} ${attribuut.lokaal}`;
    if (namen.has(naam)) return undefined;
    namen.add(naam);
    opgelost.push({ naamruimte, lokaal: attribuut.lokaal, waarde: attribuut.waarde });
  }
  return opgelost;
};
