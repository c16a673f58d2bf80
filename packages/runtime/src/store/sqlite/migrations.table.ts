/** Marks the file as ours: “WMOK” in the header. @source sqlite.org/fileformat2, application id */
export const APPLICATION_ID = 0x574d4f4b;

/**
 * The steps from an empty file to the present shape, in order. A step is never changed once released, and only adds.
 * Tenant comes first in every key, so that the same shape can be spread over machines.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE gebeurtenis (
    tenant       TEXT    NOT NULL,
    positie      INTEGER NOT NULL CHECK (positie >= 1),
    dossier      TEXT    NOT NULL,
    versie       INTEGER NOT NULL CHECK (versie >= 1),
    id           TEXT    NOT NULL,
    soort        TEXT    NOT NULL,
    schemaversie INTEGER NOT NULL,
    opgetreden   TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    gegevens     TEXT    NOT NULL,
    PRIMARY KEY (tenant, positie),
    UNIQUE (tenant, dossier, versie),
    UNIQUE (tenant, id)
  ) STRICT;

  CREATE TABLE sleutel (
    tenant  TEXT    NOT NULL,
    sleutel TEXT    NOT NULL,
    dossier TEXT    NOT NULL,
    versie  INTEGER NOT NULL,
    PRIMARY KEY (tenant, sleutel),
    FOREIGN KEY (tenant, dossier, versie) REFERENCES gebeurtenis (tenant, dossier, versie)
  ) STRICT;
  `,
];
