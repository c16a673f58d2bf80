import type { Dossier } from "../kern/dossier.js";
import { zaakVan, zakenVan } from "../kern/zaak-van.js";
import { toewijzingVan } from "../ondersteuning/toewijzing-van.js";
import type { Toewijzing } from "../toeleiding/toewijzing.js";
import type { Declaratie } from "./declaratie.js";
import { TELT_MEE, type DeclaratieToestand } from "./toestanden.js";
import type { Tijd } from "./tijd.js";

/**
 * The referral and allocation behind a line. `isGekoppeld` says that the line names its allocation;
 * with it and without `toewijzing` the allocation was taken away.
 *
 * @source D-20.14
 */
export interface Keten {
  readonly verwijzing: string | undefined;
  readonly toewijzing: Toewijzing | undefined;
  readonly isGekoppeld: boolean;
}

type Koppeling = Pick<Declaratie, "ondersteuning" | "toeleiding" | "verwijzing" | "toewijzing">;

/** Follows a line to its allocation: through the cases of the dossier, and only without them through what was given. @source D-20.14 */
export const ketenVan = (dossier: Dossier, { ondersteuning, toeleiding, verwijzing, toewijzing }: Koppeling): Keten => {
  const id = zaakVan(dossier, "B2", ondersteuning)?.feiten.toeleiding ?? toeleiding;
  const zaak = zaakVan(dossier, "B1", id);
  if (zaak === undefined) return { verwijzing, toewijzing, isGekoppeld: toewijzing !== undefined };
  return { verwijzing: verwijzing ?? zaak.id, toewijzing: toewijzingVan(dossier, zaak.id), isGekoppeld: true };
};

const TELLEND: readonly DeclaratieToestand[] = TELT_MEE;

/** The time in the other lines under the same allocation that hold volume of it. @source D-20.10 */
export const eerderOpToewijzing = (dossier: Dossier, zaak: string, feiten: Declaratie): readonly Tijd[] => {
  const nummer = ketenVan(dossier, feiten).toewijzing?.nummer;
  if (nummer === undefined) return [];
  return zakenVan(dossier, "B4")
    .filter(({ id, toestand, feiten: ander }) => id !== zaak && TELLEND.includes(toestand) && ketenVan(dossier, ander).toewijzing?.nummer === nummer)
    .flatMap(({ feiten: { tijden } }) => tijden);
};
