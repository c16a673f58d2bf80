import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";

/** Where a context is not what was asked for. */
export type Fout = (pad: string, verwacht: Verwacht) => void;
export type Verwacht = "object" | "lijst" | "tekst" | "bedrag" | "datum" | "maand" | "keuze" | "geen";

type Velden = ReadonlyMap<string, unknown>;

/** An object with nothing in it but the given properties; a misspelled one would go unnoticed otherwise. */
export const leesObject = (waarde: unknown, pad: string, namen: readonly string[], fout: Fout): Velden => {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) {
    fout(pad, "object");
    return new Map();
  }
  const velden = new Map<string, unknown>(Object.entries(waarde));
  for (const naam of velden.keys()) if (!namen.includes(naam)) fout(pad === "" ? naam : `${pad}.${naam}`, "geen");
  return velden;
};

/** The members of a list, each read on its own. */
export const leesLijst = <T>(waarde: unknown, pad: string, fout: Fout, lees: (lid: unknown, pad: string) => T | undefined): readonly T[] => {
  if (!Array.isArray(waarde)) {
    fout(pad, "lijst");
    return [];
  }
  return waarde.flatMap((lid: unknown, index) => lees(lid, `${pad}[${index}]`) ?? []);
};

const leesAls = <T>(waarde: unknown, past: (waarde: unknown) => waarde is T, meld: () => void): T | undefined => {
  if (past(waarde)) return waarde;
  meld();
  return undefined;
};

const isTekst = (waarde: unknown): waarde is string => typeof waarde === "string" && waarde !== "";
const isBedrag = (waarde: unknown): waarde is number => typeof waarde === "number" && Number.isSafeInteger(waarde) && waarde >= 0;
const isDatum = (waarde: unknown): waarde is IsoDatum => typeof waarde === "string" && isIsoDatum(waarde);
const isMaand = (waarde: unknown): waarde is string => typeof waarde === "string" && isIsoDatum(`${waarde}-01`);

export const leesTekst = (waarde: unknown, pad: string, fout: Fout): string | undefined => leesAls(waarde, isTekst, () => fout(pad, "tekst"));
export const leesBedrag = (waarde: unknown, pad: string, fout: Fout): number | undefined => leesAls(waarde, isBedrag, () => fout(pad, "bedrag"));
export const leesDatum = (waarde: unknown, pad: string, fout: Fout): IsoDatum | undefined => leesAls(waarde, isDatum, () => fout(pad, "datum"));
export const leesMaand = (waarde: unknown, pad: string, fout: Fout): string | undefined => leesAls(waarde, isMaand, () => fout(pad, "maand"));

/** One of a closed list of texts. */
export const leesKeuze = <const K extends string>(waarde: unknown, pad: string, keuzes: readonly K[], fout: Fout): K | undefined =>
  leesAls(waarde, (gegeven): gegeven is K => keuzes.some((keuze) => keuze === gegeven), () => fout(pad, "keuze"));
