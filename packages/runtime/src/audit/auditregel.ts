import type { Tijdstip } from "@wmo-kit/domain";

/** What was done: create, read, update, delete, or execute (sign in, export, print, verify). @source NEN 7513:2018, 7.2; DICOM AuditMessage EventActionCode */
export type Auditactie = "C" | "R" | "U" | "D" | "E";

/** How it ended; a refused attempt is recorded too. */
export type Audituitkomst = "gelukt" | "geweigerd" | "mislukt";

/**
 * One line of the audit log before it is stored: who did what, when, to which file, why, from where.
 * It never holds content of a file: ids of our own, no name and no Bsn.
 *
 * @source NEN 7513:2018, 7.2 (event), 7.3 (user and access point), 7.4 (object)
 */
export interface NieuweAuditregel {
  readonly tenant: string;
  readonly tijdstip: Tijdstip;
  /** Kind of event, such as `dossier-ingezien` or `aangemeld`. */
  readonly soort: string;
  readonly actie: Auditactie;
  /** Account or system that acted. */
  readonly account: string;
  readonly rol: string;
  /** The account that answers for it, when somebody acted on behalf of another. */
  readonly namens: string | null;
  /** Pseudonymous id of the file; null when it is not about one. */
  readonly dossier: string | null;
  readonly objectsoort: string;
  readonly object: string | null;
  /** Why: the task that asks for it. */
  readonly doel: string;
  /** The reason somebody gave for emergency access. */
  readonly noodreden: string | null;
  readonly uitkomst: Audituitkomst;
  /** System that asked, with its version. */
  readonly systeem: string;
  /** Hash of the network address; see `hashAdres`. */
  readonly adres: string | null;
}

/** A stored line: its number in the log of the tenant, and the hashes that chain it to the line before. */
export interface Auditregel extends NieuweAuditregel {
  readonly volgnummer: number;
  readonly vorige: string;
  readonly hash: string;
}

/** The end of the log: how many lines there are, and the hash of the last one. Kept elsewhere it proves that nothing was cut off. */
export interface Auditanker {
  readonly aantal: number;
  readonly hash: string;
}
