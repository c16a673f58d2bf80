import { isIsoDatum, parseTijdstip, toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";
import type { Gebeurtenis } from "@wmo-kit/afwegingskader";

import type { Tijdpunt } from "../feiten/feit.js";

/** One piece of data of an event; events are stored by their schema, and what is not there is simply not there. */
export const gegevenVan = ({ gegevens }: Gebeurtenis, veld: string): unknown =>
  typeof gegevens === "object" && gegevens !== null && veld in gegevens ? (gegevens as Readonly<Record<string, unknown>>)[veld] : undefined;

/** A text of an event. */
export const tekstVan = (gebeurtenis: Gebeurtenis, veld: string): string | undefined => {
  const waarde = gegevenVan(gebeurtenis, veld);
  return typeof waarde === "string" ? waarde : undefined;
};

/** A day of an event. */
export const datumVan = (gebeurtenis: Gebeurtenis, veld: string): IsoDatum | undefined => {
  const waarde = tekstVan(gebeurtenis, veld);
  return waarde !== undefined && isIsoDatum(waarde) ? waarde : undefined;
};

/** A list of texts of an event. */
export const lijstVan = (gebeurtenis: Gebeurtenis, veld: string): readonly string[] => {
  const waarde = gegevenVan(gebeurtenis, veld);
  return Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === "string") : [];
};

/** The moment that an event tells of, such as when something became known; without one its own moment. */
export const momentIn = (gebeurtenis: Gebeurtenis, veld: string): Tijdpunt => {
  const verteld = parseTijdstip(gegevenVan(gebeurtenis, veld)).andThen((tijdstip) => toLokaleDatum(tijdstip).map((datum) => ({ datum, tijdstip })));
  return verteld.unwrapOr(puntVan(gebeurtenis));
};

/** The moment of an event itself. */
export const puntVan = ({ datum, tijdstip }: Gebeurtenis): Tijdpunt => ({ datum, tijdstip });
