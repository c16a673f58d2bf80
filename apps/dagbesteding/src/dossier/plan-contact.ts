import { zakenVan } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Stapopdracht } from "@wmo-kit/kit";

import type { Bewonerdossier } from "./dossierlijn.js";
import { erken } from "./erken.js";
import type { ContactAlVastgelegd } from "./failures.js";

/** A contact to record, with the reason when it is late. */
export interface Contact {
  readonly datum: IsoDatum;
  readonly redenTeLaat?: string | undefined;
}

/**
 * The contact counts for every allocation that waits for one and was there on that day.
 * When none was there yet, it is offered to all of them, so that the guard says what is wrong.
 *
 * @source D-11.3; lifecycle.md B1
 */
export const planContact = ({ zaken }: Bewonerdossier, { datum, redenTeLaat }: Contact): Result<readonly Stapopdracht[], ContactAlVastgelegd> => {
  const wachten = zakenVan(zaken, "B1").filter(({ toestand }) => toestand === "toewijzing-open");
  const opDag = wachten.filter(({ feiten }) => feiten.ontvangen === undefined || feiten.ontvangen.datum <= datum);
  const voor = opDag.length === 0 ? wachten : opDag;
  if (voor.length === 0) return err({ _tag: "ContactAlVastgelegd" });
  return ok(voor.map(({ id: zaak }) => ({ levensloop: "B1", zaak, gebeurtenis: "contact-gelegd", gegevens: { datum }, ...erken(redenTeLaat) })));
};
