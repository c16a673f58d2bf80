import type { Gebeurtenis } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";

import { gegevenVan, lijstVan } from "./gegeven.js";
import { eersteVan, type Verloop } from "./verloop.js";

/** What the events of an investigation say that figures need. `einde` is undefined while it runs, also when it was taken up again. */
export interface Onderzoekverloop {
  readonly zaak: string;
  readonly gestart: IsoDatum;
  readonly melding: string | undefined;
  readonly einde: IsoDatum | undefined;
  readonly isGestopt: boolean;
  readonly uitkomsten: readonly string[];
}

const SLOT = ["onderzoek-besloten", "verslag-achterwege-gelaten", "onderzoek-gestopt"];

const meldingVan = (gebeurtenis: Gebeurtenis): string | undefined => {
  const aanleiding = gegevenVan(gebeurtenis, "aanleiding");
  const melding: unknown = typeof aanleiding === "object" && aanleiding !== null && "melding" in aanleiding ? aanleiding.melding : undefined;
  return typeof melding === "string" ? melding : undefined;
};

/** Reads an investigation; undefined when it was skipped or its start is not among the events. @source lifecycle.md A2 */
export const readOnderzoek = (verloop: Verloop): Onderzoekverloop | undefined => {
  const start = eersteVan(verloop, "onderzoek-gestart");
  const laatste = verloop.gebeurtenissen.at(-1);
  if (start === undefined || laatste === undefined) return undefined;
  const isKlaar = SLOT.includes(laatste.soort);
  return {
    zaak: verloop.zaak,
    gestart: start.datum,
    melding: meldingVan(start),
    einde: isKlaar ? laatste.datum : undefined,
    isGestopt: laatste.soort === "onderzoek-gestopt",
    uitkomsten: isKlaar ? lijstVan(laatste, "uitkomsten") : [],
  };
};
