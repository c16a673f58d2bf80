/** Why the store could not do its work; each one asks for another action. */
export const OPSLAGOORZAKEN = [
  "vol",
  "vergrendeld",
  "botsing",
  "alleen-lezen",
  "geen-map",
  "beschadigd",
  "verbinding",
  "onzeker",
  "te-druk",
  "geen-toegang",
  "vernietigd",
  "versleuteld",
  "onbekend",
] as const;
export type Opslagoorzaak = (typeof OPSLAGOORZAKEN)[number];

/** The store itself failed; nothing was written, except that nobody knows when the cause is `onzeker`. */
export interface OpslagMislukt {
  readonly _tag: "OpslagMislukt";
  readonly oorzaak: Opslagoorzaak;
  /** Code of the engine or operating system, for the administrator. */
  readonly code: string;
}

/** The data belong to another application; `bestand` is null for a database on a server. */
export interface OpslagVreemd {
  readonly _tag: "OpslagVreemd";
  readonly bestand: string | null;
}

/** The data were written by a newer version of the application. */
export interface OpslagNieuwer {
  readonly _tag: "OpslagNieuwer";
  readonly gevonden: number;
  readonly bekend: number;
}

export type OpenOpslagError = OpslagMislukt | OpslagVreemd | OpslagNieuwer;

/** A failure of the store with its cause. */
export const opslagMislukt = (oorzaak: Opslagoorzaak, code: string): OpslagMislukt => ({ _tag: "OpslagMislukt", oorzaak, code });
