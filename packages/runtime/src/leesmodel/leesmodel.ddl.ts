/**
 * The rows of every read model in one table, and how far each model has come. A model can be built anew (`bouw`) beside the
 * one that is read; `actief` is 1 for the one that is read.
 */
export const LEESMODEL_DDL = `
  CREATE TABLE leesstand (
    tenant  TEXT  NOT NULL,
    model   TEXT  NOT NULL,
    versie  {int} NOT NULL,
    bouw    {int} NOT NULL,
    positie {int} NOT NULL,
    actief  {int} NOT NULL CHECK (actief IN (0, 1)),
    PRIMARY KEY (tenant, model, versie, bouw)
  ) {strict};

  CREATE TABLE leesregel (
    tenant  TEXT  NOT NULL,
    model   TEXT  NOT NULL,
    versie  {int} NOT NULL,
    bouw    {int} NOT NULL,
    sleutel TEXT  NOT NULL,
    groep   TEXT  NOT NULL,
    orde    TEXT  NOT NULL,
    inhoud  TEXT  NOT NULL,
    PRIMARY KEY (tenant, model, versie, bouw, sleutel)
  ) {strict};

  CREATE INDEX leesregel_orde ON leesregel (tenant, model, versie, bouw, groep, orde, sleutel);
`;
