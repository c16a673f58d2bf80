import type { Functie, Persoon, Vog } from "./persoon.js";
import type { PersoonGegevens } from "./persoon.schemas.js";

/** Adds a VOG to the ones before; an older one keeps counting for the days it was valid. */
export const addVog = (persoon: Persoon, { afgiftedatum, profiel, nummers = [] }: Partial<Vog>): Persoon =>
  afgiftedatum === undefined || profiel === undefined ? persoon : { ...persoon, vogs: [...persoon.vogs, { afgiftedatum, profiel, nummers }] };

/** The function of a person after a correction; what is not corrected stays. */
export const corrigeerFunctie = (
  functie: Functie | undefined,
  { rol, contactMetInwoners, opdrachtnemerIsZzp }: Partial<PersoonGegevens["gegevens-gecorrigeerd"]>,
): Functie | undefined =>
  functie === undefined
    ? undefined
    : {
        ...functie,
        ...(rol === undefined ? {} : { rol }),
        ...(contactMetInwoners === undefined ? {} : { contactMetInwoners }),
        ...(opdrachtnemerIsZzp === undefined ? {} : { opdrachtnemerIsZzp }),
      };
