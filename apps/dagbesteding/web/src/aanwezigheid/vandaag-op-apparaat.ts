import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const VOLUIT = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("nl-NL", { weekday: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });

/** Today in the Netherlands by the clock of this device: without a connection there is no other. */
export const vandaagOpApparaat = (): IsoDatum => {
  const dag = AMSTERDAM.format(Date.now());
  if (!isIsoDatum(dag)) throw new Error("De klok van dit apparaat geeft geen datum.");
  return dag;
};

/** A day written out, with its weekday. */
export const schrijfDag = (datum: IsoDatum): string => VOLUIT.format(Date.parse(`${datum}T12:00:00Z`));

/** A moment as a weekday and a time. @unit milliseconds since 1970 */
export const schrijfMoment = (epochMs: number): string => MOMENT.format(epochMs);
