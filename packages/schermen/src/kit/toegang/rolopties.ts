import { ROLLEN } from "@wmo-kit/runtime/api";

import type { Optie } from "../../weergave.js";

/** All roles in words. */
export const ROLOPTIES: readonly Optie[] = ROLLEN.map(({ rol, naam }) => ({ waarde: rol, label: naam }));

/** The roles that the first manager of accounts can have as well: those of somebody who works here. */
export const EIGEN_ROLOPTIES: readonly Optie[] = ROLOPTIES.filter(({ waarde }) => !["beheerder", "inwoner", "toezicht"].includes(waarde));
