/**
 * The keys of the personal data, each wrapped by a main key that is not in the database: one per dossier, and one per tenant for looking up.
 * A row of which `omhuld` is null was destroyed: what it sealed cannot be read any more, anywhere.
 */
export const GEHEIM_DDL = `
  CREATE TABLE geheimsleutel (
    tenant       TEXT NOT NULL,
    soort        TEXT NOT NULL,
    naam         TEXT NOT NULL,
    omhuld       TEXT,
    hoofdsleutel TEXT NOT NULL,
    gemaakt      TEXT NOT NULL,
    vernietigd   TEXT,
    PRIMARY KEY (tenant, soort, naam)
  ) {strict};
`;
