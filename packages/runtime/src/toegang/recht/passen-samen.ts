import { type Rol, ROLLEN } from "./rol.table.js";

/**
 * Whether one account may hold these roles. Who is in a dossier, or looks along in one, gets in by a relation with that dossier;
 * with a role for work beside it that relation would open all of it. So such a person has an account of its own for work.
 *
 * @source NEN 7510-1:2024, 5.15 (need to know), 5.3 (segregation of duties)
 */
export const passenSamen = (rollen: readonly Rol[]): boolean => new Set(ROLLEN.filter(({ rol }) => rollen.includes(rol)).map(({ kring }) => kring)).size <= 1;
