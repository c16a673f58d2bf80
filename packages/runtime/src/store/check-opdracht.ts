import { invariant } from "@wmo-kit/domain";

import type { AppendOpdracht } from "./event-store.js";

// A NUL or half a surrogate pair is stored differently per engine, so two different texts could become one.
const isStorable = (tekst: string): boolean => tekst.length > 0 && tekst.isWellFormed() && !tekst.includes("\u0000");

/** Longest name or key; two of them and a tenant fit in one entry of an index of PostgreSQL (2,704 bytes). @unit UTF-16 code units */
const MAX_NAAM = 300;

/** Stops on an append that no program may ask for; what people or partners send was parsed before it came here. */
export const checkOpdracht = ({ tenant, dossier, verwachteVersie, gebeurtenissen, sleutels = [] }: AppendOpdracht): void => {
  invariant(gebeurtenissen.length > 0, "een append heeft minstens één gebeurtenis");
  invariant(verwachteVersie === "elke" || (Number.isSafeInteger(verwachteVersie) && verwachteVersie >= 0), "verwachteVersie is 0 of hoger, of elke");
  invariant([tenant, dossier, ...sleutels].every(isStorable), "tenant, dossier en sleutels zijn gewone, niet lege tekst");
  invariant([tenant, dossier, ...sleutels].every(({ length }) => length <= MAX_NAAM), "tenant, dossier en sleutels zijn hoogstens 300 tekens");
  const vast = gebeurtenissen.flatMap(({ id, soort, actor }) => [id, soort, actor]);
  invariant(vast.every(isStorable), "id, soort en actor zijn gewone, niet lege tekst");
};
