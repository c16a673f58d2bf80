/** The facts and the keys they claimed. */
export const GEBEURTENIS_DDL = `
  CREATE TABLE gebeurtenis (
    tenant       TEXT  NOT NULL,
    positie      {int} NOT NULL CHECK (positie >= 1),
    dossier      TEXT  NOT NULL,
    versie       {int} NOT NULL CHECK (versie >= 1),
    id           TEXT  NOT NULL,
    soort        TEXT  NOT NULL,
    schemaversie {int} NOT NULL,
    opgetreden   TEXT  NOT NULL,
    actor        TEXT  NOT NULL,
    gegevens     TEXT  NOT NULL,
    PRIMARY KEY (tenant, positie),
    UNIQUE (tenant, dossier, versie),
    UNIQUE (tenant, id)
  ) {strict};

  CREATE TABLE sleutel (
    tenant  TEXT  NOT NULL,
    sleutel TEXT  NOT NULL,
    dossier TEXT  NOT NULL,
    versie  {int} NOT NULL,
    PRIMARY KEY (tenant, sleutel),
    FOREIGN KEY (tenant, dossier, versie) REFERENCES gebeurtenis (tenant, dossier, versie)
  ) {strict};
`;
