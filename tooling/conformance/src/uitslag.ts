import { describeInvoerBevinding, parse } from "@wmo-kit/domain";
import { findEis } from "@wmo-kit/requirements";

import type { Onderwerp } from "./onderwerp.js";
import { findVerschillen, type Verschil } from "./verschil.js";
import { Voorbeeld } from "./voorbeeldbestand.js";

/** How one worked example came out. */
export type Uitslag = { readonly id: string; readonly onderwerp: string; readonly titel: string } & (
  | { readonly _tag: "Goed" }
  | { readonly _tag: "Anders"; readonly verschillen: readonly Verschil[] }
  | { readonly _tag: "Onbruikbaar"; readonly reden: string }
);

const beoordeel = (onderwerpen: ReadonlyMap<string, Onderwerp>, voorbeeld: Voorbeeld): Uitslag => {
  const kop = { id: voorbeeld.id, onderwerp: voorbeeld.topic, titel: voorbeeld.title ?? "" };
  const onderwerp = onderwerpen.get(voorbeeld.topic);
  if (onderwerp === undefined) return { ...kop, _tag: "Onbruikbaar", reden: `unknown topic "${voorbeeld.topic}"` };
  const kent = onderwerp.regels?.kent ?? ((id: string) => findEis(id) !== undefined);
  const onbekend = voorbeeld.requirementIds.filter((id) => !kent(id));
  if (onbekend.length > 0) return { ...kop, _tag: "Onbruikbaar", reden: `unknown requirement ${onbekend.join(", ")}` };
  const gekregen = onderwerp.beantwoord(voorbeeld.input, voorbeeld.requirementIds);
  if (gekregen._tag === "GeenAntwoord") return { ...kop, _tag: "Onbruikbaar", reden: gekregen.reden };
  const verschillen = findVerschillen(voorbeeld.expected, gekregen.velden);
  return verschillen.length === 0 ? { ...kop, _tag: "Goed" } : { ...kop, _tag: "Anders", verschillen };
};

const kopVan = (invoer: unknown, nummer: number): Pick<Uitslag, "id" | "onderwerp" | "titel"> => {
  const id = typeof invoer === "object" && invoer !== null && "id" in invoer && typeof invoer.id === "string" ? invoer.id : `example ${nummer}`;
  return { id, onderwerp: "", titel: "" };
};

/**
 * Asks the packages one worked example; `nummer` is its place in the file, counted from 1.
 * An example that is not in the format, an unknown topic and an unknown requirement are not good.
 */
export const evaluateVoorbeeld = (onderwerpen: ReadonlyMap<string, Onderwerp>, invoer: unknown, nummer: number): Uitslag =>
  parse(Voorbeeld, "worked example", invoer).match<Uitslag>(
    (voorbeeld) => beoordeel(onderwerpen, voorbeeld),
    ({ bevindingen }) => ({
      ...kopVan(invoer, nummer),
      _tag: "Onbruikbaar",
      reden: `the example does not have the format: ${bevindingen.map(describeInvoerBevinding).join(" ")}`,
    }),
  );
