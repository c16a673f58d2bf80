import type { Bekwaamheid, Route2Status } from "@wmo-kit/afwegingskader";
import type { Opslagkeuze } from "@wmo-kit/kit/installatie";


/** A message that is ready for the municipality: as a file, with what names it. */
export interface UitgaandBericht {
  readonly berichtId: string;
  readonly soort: string;
  readonly identificatie: string;
  readonly xml: string;
}

/** What a host program chooses: where the data live, what time it is, how messages go, and what the contract says. */
export interface Kitkeuze {
  /**
   * Where the data stand; what they say is encrypted. A folder is made when it is not there, with a key file in it.
   * On a PostgreSQL server (15 or later) the key is yours to keep: 32 bytes in base64, several with a space between them, newest first.
   */
  readonly store: Opslagkeuze;
  /** The present moment; without it that of the machine. @unit milliseconds since 1970, UTC */
  readonly clock?: () => number;
  /** Hands a message over; it may be asked twice for the same `identificatie` and must then send once. */
  readonly transport?: { readonly send: (bericht: UitgaandBericht) => Promise<void> };
  /** A contract profile as JSON; without it the programme itself holds. */
  readonly profile?: unknown;
  readonly organisatie: {
    readonly naam: string;
    readonly agbCode: string;
    readonly tenant?: string;
    readonly producten?: readonly string[];
    readonly route2?: Route2Status;
  };
  /** Who acts: an account, never a name or Bsn. */
  readonly actor?: { readonly bekwaamheden: readonly Bekwaamheid[] };
}
