/** Small things that change and pass: sessions, counts of attempts, settings. Not the memory of a dossier. */
export const REGISTER_DDL = `
  CREATE TABLE register (
    tenant   TEXT  NOT NULL,
    soort    TEXT  NOT NULL,
    sleutel  TEXT  NOT NULL,
    versie   {int} NOT NULL CHECK (versie >= 1),
    inhoud   TEXT  NOT NULL,
    verloopt TEXT,
    PRIMARY KEY (tenant, soort, sleutel)
  ) {strict};
`;
