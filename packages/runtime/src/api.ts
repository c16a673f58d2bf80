export { Bevinding } from "./http/bevinding.js";
export { BEVINDINGCODES, type Bevindingcode } from "./http/describe-error.js";
export { Problem, problemKind, type ProblemKind } from "./http/problem.js";
export { OngeldigVerzoek, RequestCheck } from "./http/request-check.js";
export { Gebruiker, type Gebruikergegevens, type Grond, Toegangsgrond, type Toegangsgrondgegevens } from "./toegang/gebruiker.js";
export {
  type Eindpunttoegang,
  findToegangsgebreken,
  isToegestaan,
  listToegang,
  type Toegangsgebrek,
} from "./toegang/http/list-toegang.js";
export {
  AanmeldenNietGelukt,
  AccountAfgewezen,
  AccountBotsing,
  AccountNietGevonden,
  DossierDicht,
  GeenRecht,
  NietAangemeld,
  TeVaakGeprobeerd,
  ToegangNuNiet,
  VerouderdePagina,
} from "./toegang/http/problemen.js";
export { Accountweergave, Betrokkeneweergave, Ik, ToegangGroep, Toegangsstart } from "./toegang/http/toegang-groep.js";
export { Auditsoort, Auditspoor } from "./toegang/http/auditspoor.js";
export { AANGEMELD, type Eis, metRecht, OPENBAAR, Toegangseis } from "./toegang/http/toegangseis.js";
export { Toegang } from "./toegang/http/toegang.js";
export { mag, magRol, rechtenVan } from "./toegang/recht/mag.js";
export { passenSamen } from "./toegang/recht/passen-samen.js";
export { type Recht, RECHTCODES, RECHTEN, type Rechtregel } from "./toegang/recht/recht.table.js";
export { isRol, type Rol, ROLCODES, ROLLEN, type Rolregel } from "./toegang/recht/rol.table.js";
export { CSRF_HEADER } from "./toegang/sessie/csrf-header.js";
