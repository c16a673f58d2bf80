/** Messages that go out and messages that came in: the exact bytes, and what became of them. */
export const BERICHT_DDL = `
  CREATE TABLE berichtstand (
    tenant     TEXT  NOT NULL,
    richting   TEXT  NOT NULL CHECK (richting IN ('uit', 'in')),
    volgnummer {int} NOT NULL CHECK (volgnummer >= 1),
    PRIMARY KEY (tenant, richting)
  ) {strict};

  CREATE TABLE bericht_uit (
    tenant          TEXT  NOT NULL,
    identificatie   TEXT  NOT NULL,
    volgnummer      {int} NOT NULL CHECK (volgnummer >= 1),
    soort           TEXT  NOT NULL,
    geadresseerde   TEXT  NOT NULL,
    dossier         TEXT,
    inhoud          {blob} NOT NULL,
    envelop         {blob},
    hash            TEXT  NOT NULL,
    retour_verwacht {int} NOT NULL CHECK (retour_verwacht IN (0, 1)),
    gemaakt         TEXT  NOT NULL,
    stand           TEXT  NOT NULL CHECK (stand IN ('klaargezet', 'aangeboden', 'bevestigd', 'mislukt')),
    bewijs          TEXT,
    poging_begonnen TEXT,
    pogingen        {int} NOT NULL CHECK (pogingen >= 0),
    volgende_poging TEXT,
    reden           TEXT,
    verzonden       TEXT,
    bevestigd       TEXT,
    PRIMARY KEY (tenant, identificatie),
    UNIQUE (tenant, volgnummer)
  ) {strict};

  CREATE INDEX bericht_uit_stand ON bericht_uit (tenant, stand, volgnummer);

  CREATE TABLE bericht_in (
    tenant        TEXT  NOT NULL,
    id            TEXT  NOT NULL,
    volgnummer    {int} NOT NULL CHECK (volgnummer >= 1),
    hash          TEXT  NOT NULL,
    bron          TEXT  NOT NULL,
    origineel     {blob} NOT NULL,
    soort         TEXT,
    identificatie TEXT,
    inhoud        {blob},
    ontvangen     TEXT  NOT NULL,
    opgeslagen    TEXT  NOT NULL,
    stand         TEXT  NOT NULL CHECK (stand IN ('ontvangen', 'verwerkt', 'afgekeurd')),
    bevindingen   TEXT  NOT NULL,
    verwerkt      TEXT,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, hash),
    UNIQUE (tenant, volgnummer)
  ) {strict};

  CREATE INDEX bericht_in_stand ON bericht_in (tenant, stand, volgnummer);
`;
