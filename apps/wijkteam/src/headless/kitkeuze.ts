import type { Bekwaamheid } from "@wmo-kit/afwegingskader";
import type { Opslagkeuze } from "@wmo-kit/kit/installatie";

/** What a host program chooses: where the data live, what time it is, how messages go, and what the contract says. */
export interface Kitkeuze {
  /**
   * Where the data stand; what they say is encrypted. A folder is made when it is not there, with a key file in it.
   * On a PostgreSQL server (15 or later) the key is yours to keep: 32 bytes in base64, several with a space between them, newest first.
   */
  readonly store: Opslagkeuze;
  /** The folders by which messages of the back office come and go, each as a file; what was taken in is removed. @source systems.md 1 */
  readonly berichten: { readonly in: string; readonly uit: string };
  /** The present moment; without it that of the machine. @unit milliseconds since 1970, UTC */
  readonly clock?: () => number;
  /** A contract profile as JSON; without it the programme itself holds. */
  readonly profile?: unknown;
  readonly organisatie: {
    readonly naam: string;
    readonly tenant?: string;
    /** The districts of this team; without them any name of a district is taken. */
    readonly wijken?: readonly string[];
    /** The municipality that decides on the advices, by the code of the CBS. @source CBS, gemeentelijke indeling */
    readonly gemeente: string;
  };
  /** Who acts: what this professional was trained for, never a name or Bsn. */
  readonly actor?: { readonly bekwaamheden: readonly Bekwaamheid[] };
}
