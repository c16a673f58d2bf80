import { AUDIT_DDL } from "../audit/audit.ddl.js";
import { BEHEER_DDL } from "../beheer/beheer.ddl.js";
import { LEESMODEL_DDL } from "../leesmodel/leesmodel.ddl.js";
import { REGISTER_DDL } from "../register/register.ddl.js";
import { GEBEURTENIS_DDL } from "../store/gebeurtenis.ddl.js";
import { TENANTSTAND_DDL } from "../store/tenantstand.ddl.js";
import { TOEGANG_DDL } from "../toegang/toegang.ddl.js";
import { BERICHT_DDL } from "../transport/bericht.ddl.js";
import { BERICHTZEGEL_DDL } from "../transport/berichtzegel.ddl.js";
import type { Migratie } from "./migratie.js";

/**
 * The steps from an empty database to the present shape, in order. A step is never changed once released, and only adds.
 * Tenant comes first in every key, so that the same shape can be spread over machines.
 */
export const MIGRATIES: readonly Migratie[] = [
  { nummer: 1, naam: "gebeurtenis", ddl: GEBEURTENIS_DDL },
  { nummer: 2, naam: "leesmodel", ddl: TENANTSTAND_DDL + LEESMODEL_DDL },
  { nummer: 3, naam: "register", ddl: REGISTER_DDL },
  { nummer: 4, naam: "toegang", ddl: TOEGANG_DDL },
  { nummer: 5, naam: "audit", ddl: AUDIT_DDL },
  { nummer: 6, naam: "bericht", ddl: BERICHT_DDL },
  { nummer: 7, naam: "beheer", ddl: BEHEER_DDL },
  { nummer: 8, naam: "berichtzegel", ddl: BERICHTZEGEL_DDL },
];
