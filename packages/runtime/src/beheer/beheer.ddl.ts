import { GEHEIM_DDL } from "../geheim/geheim.ddl.js";

/**
 * The keys of the personal data, requests to destroy a file with what was decided on them, what was destroyed and why,
 * and the moments at which things were last seen to work.
 */
export const BEHEER_DDL = `${GEHEIM_DDL}
  CREATE TABLE vernietigingsverzoek (
    tenant      TEXT NOT NULL,
    id          TEXT NOT NULL,
    dossier     TEXT NOT NULL,
    ontvangen   TEXT NOT NULL,
    uiterlijk   TEXT NOT NULL,
    vastgelegd  TEXT NOT NULL,
    actor       TEXT NOT NULL,
    besluit     TEXT,
    grond       TEXT,
    toelichting TEXT,
    besloten    TEXT,
    beslisser   TEXT,
    PRIMARY KEY (tenant, id)
  ) {strict};

  CREATE INDEX vernietigingsverzoek_dossier ON vernietigingsverzoek (tenant, dossier, id);

  CREATE TABLE vernietiging (
    tenant            TEXT  NOT NULL,
    dossier           TEXT  NOT NULL,
    tijdstip          TEXT  NOT NULL,
    actor             TEXT  NOT NULL,
    grond             TEXT  NOT NULL,
    verzoek           TEXT,
    laatste_wijziging TEXT,
    feiten            {int} NOT NULL,
    feitenhash        TEXT  NOT NULL,
    PRIMARY KEY (tenant, dossier)
  ) {strict};

  CREATE TABLE hartslag (
    tenant   TEXT NOT NULL,
    naam     TEXT NOT NULL,
    tijdstip TEXT NOT NULL,
    PRIMARY KEY (tenant, naam)
  ) {strict};
`;
