import type { Rij } from "../databank/databank.js";
import type { Auditanker, Auditregel } from "./auditregel.js";
import { hashRegel } from "./hash-regel.js";
import { readRegel } from "./read-regel.js";

/** How the log was tampered with, as far as can be told; the first broken line says where. */
export type Auditbreuk = "gewijzigd" | "ontbreekt" | "ketting" | "einde" | "anker";

/** The log is not what was written. `volgnummer` is the first line that does not fit. */
export interface AuditGebroken {
  readonly _tag: "AuditGebroken";
  readonly volgnummer: number;
  readonly breuk: Auditbreuk;
}

const breukOf = (vorige: Auditanker, regel: Auditregel | undefined): Auditbreuk | undefined => {
  if (regel === undefined) return "gewijzigd";
  if (regel.volgnummer !== vorige.aantal + 1) return regel.volgnummer > vorige.aantal + 1 ? "ontbreekt" : "ketting";
  if (regel.vorige !== vorige.hash) return "ketting";
  return hashRegel(regel) === regel.hash ? undefined : "gewijzigd";
};

/** Holds the next row of the log against the chain so far; answers the chain with that row. */
export const checkSchakel = (vorige: Auditanker, rij: Rij): Auditanker | AuditGebroken => {
  const regel = readRegel(rij);
  const breuk = breukOf(vorige, regel);
  return regel !== undefined && breuk === undefined
    ? { aantal: regel.volgnummer, hash: regel.hash }
    : { _tag: "AuditGebroken", volgnummer: vorige.aantal + 1, breuk: breuk ?? "gewijzigd" };
};

/** Holds the end of the chain against the anchor that is kept beside it. */
export const checkEinde = (einde: Auditanker, anker: Auditanker | undefined): AuditGebroken | undefined => {
  const gebroken = (breuk: Auditbreuk): AuditGebroken => ({ _tag: "AuditGebroken", volgnummer: einde.aantal, breuk });
  if (anker === undefined) return einde.aantal === 0 ? undefined : gebroken("anker");
  if (anker.aantal > einde.aantal) return gebroken("einde");
  return anker.aantal === einde.aantal && anker.hash === einde.hash ? undefined : gebroken("anker");
};
