import type { Sessie } from "../http/sessie.js";
import type { Antwoord, Zender } from "../http/verzoek.js";
import type { Eindpunt } from "../rechten/eindpunt.js";

/** A running app as an attacker meets it: with a stolen or an own session, and without one. */
export interface Verdediger {
  /** Where it listens. */
  readonly adres: string;
  readonly eindpunten: readonly Eindpunt[];
  /** Somebody who may do everything. */
  readonly sessie: Sessie;
  /** Nobody in particular. */
  readonly stuur: Zender;
}

/** What a request with a body says of its form. */
export const JSON_SOORT = { "content-type": "application/json" } as const;

/** Asks an address without a session. */
export const get = ({ stuur }: Verdediger, pad: string): Promise<Antwoord> => stuur({ method: "GET", pad });
