import { Schema } from "effect";

import { Problem, problemKind } from "../../http/problem.js";
import { RECHTCODES } from "../recht/recht.table.js";

const detail = Schema.String;

/** No session, or one that has ended: sign in. */
export class NietAangemeld extends Problem<NietAangemeld>()("NietAangemeld", problemKind("niet-aangemeld", 401, "U bent niet aangemeld"), {
  detail,
  code: Schema.Literal("NIET_AANGEMELD"),
}) {}

/** Name or password is not right; which of the two is not told. */
export class AanmeldenNietGelukt extends Problem<AanmeldenNietGelukt>()(
  "AanmeldenNietGelukt",
  problemKind("aanmelden-niet-gelukt", 401, "Aanmelden is niet gelukt"),
  { detail, code: Schema.Literal("AANMELDEN_MISLUKT") },
) {}

/** Signed in, but without the right; `recht` is null when the endpoint itself is closed to everybody. */
export class GeenRecht extends Problem<GeenRecht>()("GeenRecht", problemKind("geen-recht", 403, "Dit mag u niet"), {
  detail,
  code: Schema.Literal("GEEN_RECHT"),
  recht: Schema.NullOr(Schema.Literals(RECHTCODES)),
}) {}

/** The page belongs to another session: load it again. */
export class VerouderdePagina extends Problem<VerouderdePagina>()(
  "VerouderdePagina",
  problemKind("verouderde-pagina", 403, "Deze pagina is verouderd"),
  { detail, code: Schema.Literal("CSRF_ONGELDIG") },
) {}

/** No reason to see this dossier; `noodtoegang` tells whether it can be opened with one. */
export class DossierDicht extends Problem<DossierDicht>()("DossierDicht", problemKind("dossier-gesloten", 403, "Dit dossier is voor u gesloten"), {
  detail,
  code: Schema.Literal("DOSSIER_GESLOTEN"),
  noodtoegang: Schema.Boolean,
}) {}

/** Too many attempts to sign in. @unit seconds */
export class TeVaakGeprobeerd extends Problem<TeVaakGeprobeerd>()(
  "TeVaakGeprobeerd",
  problemKind("te-vaak-geprobeerd", 429, "Er is te vaak geprobeerd aan te melden"),
  { detail, code: Schema.Literal("TE_VEEL_POGINGEN"), seconden: Schema.Int },
) {}

/** What was filled in about an account, a password or a code cannot be. */
export class AccountAfgewezen extends Problem<AccountAfgewezen>()(
  "AccountAfgewezen",
  problemKind("account-afgewezen", 422, "Dit kan zo niet"),
  { detail, code: Schema.String, redenen: Schema.Array(Schema.Struct({ code: Schema.String, tekst: Schema.String })) },
) {}

/** Somebody else was first: the name is taken, or the account was changed. */
export class AccountBotsing extends Problem<AccountBotsing>()("AccountBotsing", problemKind("account-botsing", 409, "Iemand was u voor"), {
  detail,
  code: Schema.String,
}) {}

/** There is no such account. */
export class AccountNietGevonden extends Problem<AccountNietGevonden>()(
  "AccountNietGevonden",
  problemKind("account-niet-gevonden", 404, "Dit account is er niet"),
  { detail, code: Schema.Literal("ACCOUNT_ONBEKEND") },
) {}

/** The store does not answer; nothing was opened and nothing was changed. */
export class ToegangNuNiet extends Problem<ToegangNuNiet>()("ToegangNuNiet", problemKind("toegang-nu-niet", 503, "Aanmelden lukt nu niet"), {
  detail,
  code: Schema.Literal("OPSLAG"),
}) {}
