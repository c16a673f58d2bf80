import type { Rij, Waarde } from "../../databank/databank.js";

type Cel = string | number | null | { readonly bytes: string };

const encodeWaarde = (waarde: Waarde | undefined): Cel => {
  if (waarde instanceof Uint8Array) return { bytes: Buffer.from(waarde).toString("base64") };
  return typeof waarde === "bigint" ? Number(waarde) : (waarde ?? null);
};

/** A row as one line: its columns as a JSON list, bytes as base64. */
export const encodeRij = (kolommen: readonly string[], rij: Rij): string => JSON.stringify(kolommen.map((kolom) => encodeWaarde(rij[kolom])));

const decodeCel = (cel: unknown): Waarde | undefined => {
  if (cel === null || typeof cel === "string" || (typeof cel === "number" && Number.isFinite(cel))) return cel;
  if (typeof cel !== "object" || !("bytes" in cel) || typeof cel.bytes !== "string") return undefined;
  return new Uint8Array(Buffer.from(cel.bytes, "base64"));
};

const readLijst = (regel: string): readonly unknown[] => {
  try {
    const lijst: unknown = JSON.parse(regel);
    return Array.isArray(lijst) ? lijst : [];
  } catch {
    return [];
  }
};

/** The columns of a line in their order; undefined when it is not such a line. */
export const decodeRij = (aantal: number, regel: string): readonly Waarde[] | undefined => {
  const cellen = readLijst(regel).map(decodeCel);
  return cellen.length === aantal && cellen.every((cel) => cel !== undefined) ? cellen : undefined;
};
