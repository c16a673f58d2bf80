import type { Statements } from "./statements.js";

/** Most facts read at once. */
const PAGINA = 500;

/** Most data read at once: a few of the largest messages, or hundreds of ordinary facts. @unit bytes */
const PAGINA_BYTES = 32 * 1024 * 1024;

/** How many of the next rows fit in memory together; one always does. */
export const countFitting = (sizes: readonly number[], max: number = PAGINA_BYTES): number => {
  let totaal = 0;
  const teVeel = sizes.findIndex((bytes) => (totaal += bytes) > max);
  return teVeel === -1 ? sizes.length : Math.max(1, teVeel);
};

/** The next rows of a tenant after a position: as many as fit. */
export const readPage = (s: Statements, tenant: string, na: number): readonly Readonly<Record<string, unknown>>[] => {
  const sizes = s.pageSizes.all(tenant, na, PAGINA).map(({ bytes }) => Number(bytes));
  return s.page.all(tenant, na, countFitting(sizes));
};
