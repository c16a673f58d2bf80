import type { Dossier } from "../src/kern/dossier.js";
import type { Gebeurtenis } from "../src/kern/gebeurtenis.js";
import type { Levensloop } from "../src/kern/levensloop.js";
import { transition } from "../src/kern/transition.js";
import { omgevingMet } from "./bouwers.js";

/** The facts of the case of the last event, after all of them; an event that is refused fails the test. */
export const feitenNa = (levensloop: Levensloop, dossier: Dossier, ...gebeurtenissen: readonly Gebeurtenis[]): unknown => {
  const omgeving = omgevingMet([levensloop]);
  const na = gebeurtenissen.reduce((stand, gebeurtenis) => transition(stand, gebeurtenis, omgeving)._unsafeUnwrap().dossier, dossier);
  return na.zaken[gebeurtenissen.at(-1)?.zaak ?? ""]?.feiten;
};
