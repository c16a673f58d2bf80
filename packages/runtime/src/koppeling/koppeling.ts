import type { Bron, Duur } from "@wmo-kit/domain";

/** Which way data go, seen from the app: we receive, we send, or a person looks elsewhere and records the outcome. */
export type Richting = "in" | "uit" | "raadpleging";

/** How the app works with a system: messages of a standard, an interface, a file, an e-mail that a person sends, or a look-up that a person does. */
export type Koppelingsoort = "bericht" | "http" | "bestand" | "emailtaak" | "opzoeking";

/** For how long what a system said may be relied on, counted from the day it was true. */
export interface Houdbaarheid extends Duur {
  readonly eenheid: "kalenderdag" | "week" | "maand" | "jaar";
  readonly bron: Bron;
}

/** An external system, register or partner, and what the app has to do with it. */
export interface Koppeling {
  /** Short name; the facts of its use stand in the stream `koppeling:<code>`. */
  readonly code: string;
  readonly systeem: string;
  readonly richting: readonly [Richting, ...Richting[]];
  readonly soort: Koppelingsoort;
  /** Numbers of the requirements that ask for it; none where only the national standard does. */
  readonly eisen: readonly string[];
  /** What goes over it. */
  readonly gegevens: string;
  /** Why it may: recorded with every use. @source systems.md 6.3; AVG art. 5 lid 1 onder b */
  readonly doel: string;
  /** Whether data about a person go over it. */
  readonly persoonsgegevens: boolean;
  /** Set when a resident must have agreed before data about them cross. @source systems.md 6.3, D-3.1, D-12.3 */
  readonly toestemming?: "nodig";
  readonly houdbaarheid?: Houdbaarheid;
}

/** The stream that holds the facts of a system. */
export const stroomVan = ({ code }: Pick<Koppeling, "code">): string => `koppeling:${code}`;
