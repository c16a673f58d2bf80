/** The audit log, one chain per tenant, and its anchor: how long the chain is and how it ends. */
export const AUDIT_DDL = `
  CREATE TABLE audit (
    tenant      TEXT  NOT NULL,
    volgnummer  {int} NOT NULL,
    tijdstip    TEXT  NOT NULL,
    soort       TEXT  NOT NULL,
    actie       TEXT  NOT NULL,
    account     TEXT  NOT NULL,
    rol         TEXT  NOT NULL,
    namens      TEXT,
    dossier     TEXT,
    objectsoort TEXT  NOT NULL,
    object      TEXT,
    doel        TEXT  NOT NULL,
    noodreden   TEXT,
    uitkomst    TEXT  NOT NULL,
    systeem     TEXT  NOT NULL,
    adres       TEXT,
    vorige      TEXT  NOT NULL,
    hash        TEXT  NOT NULL,
    PRIMARY KEY (tenant, volgnummer)
  ) {strict};

  CREATE INDEX audit_dossier ON audit (tenant, dossier, volgnummer);
  CREATE INDEX audit_account ON audit (tenant, account, volgnummer);
  CREATE INDEX audit_tijdstip ON audit (tenant, tijdstip, volgnummer);

  CREATE TABLE auditanker (
    tenant TEXT  NOT NULL,
    aantal {int} NOT NULL,
    hash   TEXT  NOT NULL,
    PRIMARY KEY (tenant)
  ) {strict};
`;
