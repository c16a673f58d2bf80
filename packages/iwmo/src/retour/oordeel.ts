import { err, ok, type Result } from "@wmo-kit/domain/result";

import { WJ001 } from "../release-3-2/codelijsten/wj001.generated.js";
import type { RedenGeenRetour, RetourNietMogelijk } from "./errors.js";
import { RETOURCODES, type Retourcode } from "./retourcodes.table.js";
import type { Retourgrond } from "./retourgrond.js";

/** Which return codes go where: in the header when the message as a whole is refused, or else with each berichtklasse. */
export interface Oordeel {
  readonly niveau2: boolean;
  /** Empty when the message is not refused as a whole. */
  readonly header: readonly Retourcode[];
  /** By the path of the berichtklasse, without the number of a first one. */
  readonly klassen: ReadonlyMap<string, readonly Retourcode[]>;
}

const HEADER = "/Bericht/Header";
const NUMMER = /\[\d+\]$/;

const isRetourcode = (code: string | undefined): code is Retourcode => WJ001.codes.some((rij) => rij.code === code);

/** The berichtklasse a path is in or below: the nearest element that bears return codes. */
const klassepadVan = (path: string, klassen: ReadonlySet<string>): string | undefined => {
  const stappen = path.replaceAll("[1]", "").split("/");
  while (stappen.length > 0 && !klassen.has((stappen.at(-1) ?? "").replace(NUMMER, ""))) stappen.pop();
  return stappen.length === 0 ? undefined : stappen.join("/");
};

const geenRetour = (soort: string, reden: RedenGeenRetour, { rule, path }: Retourgrond): RetourNietMogelijk => ({
  _tag: "RetourNietMogelijk",
  soort,
  reden,
  rule,
  path,
});

const verdeel = (
  soort: string,
  gronden: readonly Retourgrond[],
  klassen: ReadonlySet<string>,
): Result<ReadonlyMap<string, readonly Retourcode[]>, RetourNietMogelijk> => {
  const verdeling = new Map<string, Set<Retourcode>>();
  for (const grond of gronden) {
    const { retourcode } = grond;
    if (!isRetourcode(retourcode)) return err(geenRetour(soort, "zonderRetourcode", grond));
    const klasse = klassepadVan(grond.path, klassen);
    if (klasse === undefined) return err(geenRetour(soort, "klasseOnbekend", grond));
    const codes = verdeling.get(klasse);
    if (codes === undefined) verdeling.set(klasse, new Set([retourcode]));
    else codes.add(retourcode);
  }
  return ok(new Map([...verdeling].map(([klasse, codes]) => [klasse, [...codes].sort()])));
};

/**
 * Turns findings into return codes. A finding of level 2, or of a higher level about the header, refuses the message as a whole;
 * other findings go to the berichtklasse they are about. Codes are in ascending order, each once: the order of the findings does not matter.
 *
 * @source iWmo 3.2, IV028, IV032, IV087, IV088
 */
export const weegBevindingen = (
  soort: string,
  gronden: readonly Retourgrond[],
  klassen: ReadonlySet<string>,
): Result<Oordeel, RetourNietMogelijk> => {
  const onleesbaar = gronden.find(({ level }) => level === 1 || level === null);
  if (onleesbaar !== undefined) return err(geenRetour(soort, "niveau1", onleesbaar));
  if (gronden.some(({ level }) => level === 2))
    return ok({ niveau2: true, header: [RETOURCODES.afgekeurdOpNiveau2], klassen: new Map() });
  return verdeel(soort, gronden, klassen).map((verdeling) => ({
    niveau2: false,
    header: verdeling.get(HEADER) ?? [],
    klassen: verdeling,
  }));
};

/** The finding that is about a berichtklasse the message does not have, if there is one. */
export const findZonderKlasse = (
  soort: string,
  gronden: readonly Retourgrond[],
  { klassen }: Oordeel,
  gevonden: ReadonlySet<string>,
): RetourNietMogelijk | undefined => {
  const ontbreekt = [...klassen.keys()].find((klasse) => klasse !== HEADER && !gevonden.has(klasse));
  if (ontbreekt === undefined) return undefined;
  const grond = gronden.find(({ path }) => `${path.replaceAll("[1]", "")}/`.startsWith(`${ontbreekt}/`));
  return grond === undefined ? undefined : geenRetour(soort, "klasseOnbekend", grond);
};
