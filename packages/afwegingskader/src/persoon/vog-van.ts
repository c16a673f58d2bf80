import type { IsoDatum } from "@wmo-kit/domain";

import type { Functie, Persoon, Vog } from "./persoon.js";
import { SCREENINGSNUMMERS, VOGEISEN, type Vogeis } from "./vogeis.table.js";

/** The requirement on the VOG of a person in this function, or nothing when none is asked. @source W-68, W-85.3, D-3.3, D-3.4, D-23.3 */
export const vogeisVan = ({ programma, rol, contactMetInwoners }: Functie): Vogeis | undefined =>
  VOGEISEN.find(
    (eis) =>
      eis.programma === programma &&
      (eis.rollen === "alle" || eis.rollen.includes(rol)) &&
      eis.contactMetInwoners === contactMetInwoners,
  );

/** Whether a VOG screened what is asked: the profile, or (dagbesteding) all five numbers together. @source W-68, D-3.4; norms.md A-25 */
export const heeftProfiel = ({ profiel, nummers }: Pick<Vog, "profiel" | "nummers">, eis: Vogeis): boolean => {
  if (eis.profiel === "passend" || profiel === "gezondheidszorg en welzijn van mens en dier") return true;
  return eis.profiel === "zorg en welzijn of de nummers" && SCREENINGSNUMMERS.every((nummer) => nummers.includes(nummer));
};

/** The newest VOG with the right profile that was issued by a day. */
export const vogOp = ({ vogs }: Persoon, eis: Vogeis, dag: IsoDatum): Vog | undefined =>
  vogs
    .filter((vog) => vog.afgiftedatum <= dag && heeftProfiel(vog, eis))
    .reduce<Vog | undefined>((nieuwste, vog) => (nieuwste === undefined || vog.afgiftedatum > nieuwste.afgiftedatum ? vog : nieuwste), undefined);
