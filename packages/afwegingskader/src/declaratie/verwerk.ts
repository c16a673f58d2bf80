import type { Declaratie } from "./declaratie.js";
import type { DeclaratieGegevens } from "./declaratie.schemas.js";

/** The line with the links to its referral and allocation that were given; the others stay. */
export const metKoppeling = (
  feiten: Declaratie,
  { ondersteuning, toeleiding, verwijzing, toewijzing }: DeclaratieGegevens["keten-aangevuld"],
): Declaratie => ({
  ...feiten,
  ...(ondersteuning === undefined ? {} : { ondersteuning }),
  ...(toeleiding === undefined ? {} : { toeleiding }),
  ...(verwijzing === undefined ? {} : { verwijzing }),
  ...(toewijzing === undefined ? {} : { toewijzing }),
});

/** What was drawn up from the old time no longer holds. */
export const zonderRegel = ({ regel: _, ...feiten }: Declaratie): Declaratie => feiten;

/** The line without one time record. */
export const zonderTijd = (feiten: Declaratie, registratie: string): Declaratie => ({
  ...feiten,
  tijden: feiten.tijden.filter((tijd) => tijd.registratie !== registratie),
});
