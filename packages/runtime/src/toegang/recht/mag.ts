import { type Recht, RECHTEN, type Rechtregel } from "./recht.table.js";
import type { Rol } from "./rol.table.js";

const ROLLEN_PER_RECHT: ReadonlyMap<string, readonly Rol[]> = new Map(
  RECHTEN.map(({ recht, rollen }: Rechtregel) => [recht, rollen] as const),
);

/** Whether a role gives a right. What the table does not name is refused. */
export const magRol = (rol: Rol, recht: Recht): boolean => ROLLEN_PER_RECHT.get(recht)?.includes(rol) ?? false;

/** Whether any of the roles gives a right. */
export const mag = (rollen: readonly Rol[], recht: Recht): boolean => rollen.some((rol) => magRol(rol, recht));

/** Every right that the roles give together, in the order of the table. */
export const rechtenVan = (rollen: readonly Rol[]): readonly Recht[] =>
  RECHTEN.map(({ recht }) => recht).filter((recht) => mag(rollen, recht));
