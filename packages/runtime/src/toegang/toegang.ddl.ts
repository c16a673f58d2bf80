/**
 * Step 4: accounts, their sessions and one-time codes, counted sign-in attempts, and who may see which dossier.
 * Passwords stand as argon2id; codes and session ids as SHA-256 of a secret of 100 bits or more.
 */
export const TOEGANG_DDL = `
  CREATE TABLE account (
    tenant         TEXT  NOT NULL,
    account        TEXT  NOT NULL,
    gebruikersnaam TEXT  NOT NULL,
    naam           TEXT  NOT NULL,
    rollen         TEXT  NOT NULL,
    bekwaamheden   TEXT  NOT NULL,
    wachtwoord     TEXT,
    onderwerp      TEXT,
    geblokkeerd    {int} NOT NULL CHECK (geblokkeerd IN (0, 1)),
    versie         {int} NOT NULL CHECK (versie >= 1),
    aangemaakt     TEXT  NOT NULL,
    PRIMARY KEY (tenant, account),
    UNIQUE (tenant, gebruikersnaam),
    UNIQUE (tenant, onderwerp)
  ) {strict};

  CREATE TABLE sessie (
    tenant     TEXT NOT NULL,
    sessie     TEXT NOT NULL,
    account    TEXT NOT NULL,
    aangemaakt TEXT NOT NULL,
    gebruikt   TEXT NOT NULL,
    PRIMARY KEY (tenant, sessie),
    FOREIGN KEY (tenant, account) REFERENCES account (tenant, account)
  ) {strict};
  CREATE INDEX sessie_account ON sessie (tenant, account);

  CREATE TABLE eenmalige_code (
    tenant  TEXT NOT NULL,
    code    TEXT NOT NULL,
    soort   TEXT NOT NULL CHECK (soort IN ('opstart', 'herstel')),
    account TEXT NOT NULL,
    verloopt TEXT NOT NULL,
    PRIMARY KEY (tenant, code)
  ) {strict};

  CREATE TABLE aanmeldpoging (
    tenant  TEXT  NOT NULL,
    bron    TEXT  NOT NULL,
    aantal  {int} NOT NULL,
    laatst  TEXT  NOT NULL,
    tot     TEXT  NOT NULL,
    PRIMARY KEY (tenant, bron)
  ) {strict};
  CREATE INDEX aanmeldpoging_laatst ON aanmeldpoging (tenant, laatst);

  CREATE TABLE behandelrelatie (
    tenant  TEXT NOT NULL,
    dossier TEXT NOT NULL,
    account TEXT NOT NULL,
    soort   TEXT NOT NULL CHECK (soort IN ('betrokken', 'eigen')),
    sinds   TEXT NOT NULL,
    door    TEXT NOT NULL,
    PRIMARY KEY (tenant, dossier, account),
    FOREIGN KEY (tenant, account) REFERENCES account (tenant, account)
  ) {strict};
  CREATE INDEX behandelrelatie_account ON behandelrelatie (tenant, account);

  CREATE TABLE noodtoegang (
    tenant  TEXT NOT NULL,
    account TEXT NOT NULL,
    dossier TEXT NOT NULL,
    sinds   TEXT NOT NULL,
    tot     TEXT NOT NULL,
    reden   TEXT NOT NULL,
    PRIMARY KEY (tenant, account, dossier, sinds),
    FOREIGN KEY (tenant, account) REFERENCES account (tenant, account)
  ) {strict};
`;
