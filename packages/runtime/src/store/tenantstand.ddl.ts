/**
 * The last position per tenant. Whoever appends changes this row first, so appends of one tenant wait for each other
 * and positions come without gaps, also where readers do not wait for writers.
 */
export const TENANTSTAND_DDL = `
  CREATE TABLE tenantstand (
    tenant  TEXT  NOT NULL,
    positie {int} NOT NULL CHECK (positie >= 0),
    PRIMARY KEY (tenant)
  ) {strict};

  INSERT INTO tenantstand (tenant, positie) SELECT tenant, max(positie) FROM gebeurtenis GROUP BY tenant;
`;
