/**
 * The rows that are read, as a condition on `leesregel r` with six parameters: tenant, model and version, twice. Which set they are is asked by itself:
 * joined to it, SQLite goes through every row of a tenant instead of the piece of an index that holds the answer.
 */
export const IN_GELEZEN_BOUW =
  "r.tenant = ? AND r.model = ? AND r.versie = ? AND r.bouw = (SELECT s.bouw FROM leesstand s WHERE s.tenant = ? AND s.model = ? AND s.versie = ? AND s.actief = 1)";

/** The parameters of that condition. */
export const gelezenBouwVan = (tenant: string, { naam, versie }: { readonly naam: string; readonly versie: number }): readonly (string | number)[] => [tenant, naam, versie, tenant, naam, versie];
