import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { RequestCheck } from "../../http/request-check.js";
import { RECHTCODES } from "../recht/recht.table.js";
import { ROLCODES } from "../recht/rol.table.js";
import {
  AanmeldenNietGelukt,
  AccountAfgewezen,
  AccountBotsing,
  AccountNietGevonden,
  TeVaakGeprobeerd,
  ToegangNuNiet,
} from "./problemen.js";
import { Toegang } from "./toegang.js";
import { AANGEMELD, metRecht, OPENBAAR, Toegangseis } from "./toegangseis.js";

const Tekst = Schema.String.check(Schema.isMaxLength(1_000));
const RolSchema = Schema.Literals(ROLCODES);
const Leeg = HttpApiSchema.NoContent;
const account = { account: Schema.String.check(Schema.isPattern(/^[0-9a-f-]{36}$/u)) };
const dossier = { dossier: Schema.String.check(Schema.isPattern(/^[\w.:-]{1,128}$/u)) };

/** What the sign-in page needs to know. */
export const Toegangsstart = Schema.Struct({
  /** Nobody can manage accounts yet: ask for the set-up code. */
  eersteStart: Schema.Boolean,
  /** What the other organisation is called, when people can sign in there. */
  oidc: Schema.NullOr(Schema.String),
  wachtwoord: Schema.Struct({ minimum: Schema.Int, maximum: Schema.Int }),
}).annotate({ identifier: "Toegangsstart" });

/** Who is signed in, and the token for requests that change something (header X-CSRF-Token). */
export const Ik = Schema.Struct({
  account: Schema.String,
  naam: Schema.String,
  rollen: Schema.Array(RolSchema),
  rechten: Schema.Array(Schema.Literals(RECHTCODES)),
  bekwaamheden: Schema.Array(Schema.String),
  csrf: Schema.String,
}).annotate({ identifier: "Ik" });

/** An account as its manager sees it. */
export const Accountweergave = Schema.Struct({
  account: Schema.String,
  gebruikersnaam: Schema.String,
  naam: Schema.String,
  rollen: Schema.Array(RolSchema),
  bekwaamheden: Schema.Array(Schema.String),
  /** From which day the evidence of a qualification is, by its name. */
  bekwaamheidsbewijzen: Schema.Record(Schema.String, Schema.String),
  geblokkeerd: Schema.Boolean,
  /** Signed in by another organisation, which keeps name and roles. */
  extern: Schema.Boolean,
  versie: Schema.Int,
}).annotate({ identifier: "Account" });

/** Somebody with a relation with a dossier. */
export const Betrokkeneweergave = Schema.Struct({
  account: Schema.String,
  soort: Schema.Literals(["betrokken", "eigen"]),
  sinds: Schema.String,
}).annotate({ identifier: "Betrokkene" });

const Accountvelden = { naam: Tekst, rollen: Schema.Array(RolSchema), bekwaamheden: Schema.Array(Tekst), bekwaamheidsbewijzen: Schema.optionalKey(Schema.Record(Tekst, Tekst)) };
const beheer = metRecht("account.beheren");
const toewijzen = metRecht("dossier.toewijzen");

const toonStart = HttpApiEndpoint.get("toonStart", "/toegang", { success: Toegangsstart, error: ToegangNuNiet }).annotate(Toegangseis, OPENBAAR);

const meldAan = HttpApiEndpoint.post("meldAan", "/aanmelden", {
  payload: Schema.Struct({ naam: Tekst, wachtwoord: Tekst }),
  success: Leeg,
  error: [AanmeldenNietGelukt, TeVaakGeprobeerd, ToegangNuNiet],
}).annotate(Toegangseis, OPENBAAR);

const maakEersteBeheerder = HttpApiEndpoint.post("maakEersteBeheerder", "/eerste-beheerder", {
  payload: Schema.Struct({ code: Tekst, gebruikersnaam: Tekst, naam: Tekst, wachtwoord: Tekst, rollen: Schema.Array(RolSchema) }),
  success: Leeg,
  error: [AccountAfgewezen, AccountBotsing, TeVaakGeprobeerd, ToegangNuNiet],
}).annotate(Toegangseis, OPENBAAR);

const herstelWachtwoord = HttpApiEndpoint.post("herstelWachtwoord", "/herstel", {
  payload: Schema.Struct({ code: Tekst, wachtwoord: Tekst }),
  success: Leeg,
  error: [AccountAfgewezen, TeVaakGeprobeerd, ToegangNuNiet],
}).annotate(Toegangseis, OPENBAAR);

// The browser follows these as links, so they answer with a page to go to and never with a problem.
const startOidc = HttpApiEndpoint.get("startOidc", "/oidc/aanmelden", { success: HttpApiSchema.Empty(302) }).annotate(Toegangseis, OPENBAAR);
const voltooiOidc = HttpApiEndpoint.get("voltooiOidc", "/oidc/terug", { success: HttpApiSchema.Empty(302) }).annotate(Toegangseis, OPENBAAR);

const toonIk = HttpApiEndpoint.get("toonIk", "/ik", { success: Ik }).annotate(Toegangseis, AANGEMELD);

const meldAf = HttpApiEndpoint.post("meldAf", "/afmelden", {
  payload: Schema.Struct({ overal: Schema.Boolean }),
  success: Leeg,
  error: ToegangNuNiet,
}).annotate(Toegangseis, AANGEMELD);

const wijzigWachtwoord = HttpApiEndpoint.post("wijzigWachtwoord", "/wachtwoord", {
  payload: Schema.Struct({ huidig: Tekst, nieuw: Tekst }),
  success: Leeg,
  error: [AanmeldenNietGelukt, AccountAfgewezen, TeVaakGeprobeerd, ToegangNuNiet],
}).annotate(Toegangseis, AANGEMELD);

const toonAccounts = HttpApiEndpoint.get("toonAccounts", "/accounts", {
  success: Schema.Struct({ accounts: Schema.Array(Accountweergave) }),
  error: ToegangNuNiet,
}).annotate(Toegangseis, beheer);

const maakAccount = HttpApiEndpoint.post("maakAccount", "/accounts", {
  payload: Schema.Struct({ gebruikersnaam: Tekst, ...Accountvelden }),
  success: Schema.Struct({ account: Schema.String, code: Schema.String }).pipe(HttpApiSchema.status(201)),
  error: [AccountAfgewezen, AccountBotsing, ToegangNuNiet],
}).annotate(Toegangseis, beheer);

const wijzigAccount = HttpApiEndpoint.put("wijzigAccount", "/accounts/:account", {
  params: account,
  payload: Schema.Struct({ ...Accountvelden, versie: Schema.Int }),
  success: Leeg,
  error: [AccountAfgewezen, AccountBotsing, AccountNietGevonden, ToegangNuNiet],
}).annotate(Toegangseis, beheer);

const blokkeerAccount = HttpApiEndpoint.post("blokkeerAccount", "/accounts/:account/blokkade", {
  params: account,
  payload: Schema.Struct({ geblokkeerd: Schema.Boolean }),
  success: Leeg,
  error: [AccountAfgewezen, AccountNietGevonden, ToegangNuNiet],
}).annotate(Toegangseis, beheer);

const geefHerstelcode = HttpApiEndpoint.post("geefHerstelcode", "/accounts/:account/herstelcode", {
  params: account,
  success: Schema.Struct({ code: Schema.String }),
  error: [AccountAfgewezen, AccountNietGevonden, ToegangNuNiet],
}).annotate(Toegangseis, beheer);

const toonBetrokkenen = HttpApiEndpoint.get("toonBetrokkenen", "/dossiers/:dossier/betrokkenen", {
  params: dossier,
  success: Schema.Struct({ betrokkenen: Schema.Array(Betrokkeneweergave) }),
  error: ToegangNuNiet,
}).annotate(Toegangseis, metRecht("dossier.zien", { dossier: "dossier" }));

const zetBetrokkene = HttpApiEndpoint.put("zetBetrokkene", "/dossiers/:dossier/betrokkenen/:account", {
  params: { ...dossier, ...account },
  payload: Schema.Struct({ soort: Schema.Literals(["betrokken", "eigen"]) }),
  success: Leeg,
  error: [AccountNietGevonden, ToegangNuNiet],
}).annotate(Toegangseis, toewijzen);

const verwijderBetrokkene = HttpApiEndpoint.delete("verwijderBetrokkene", "/dossiers/:dossier/betrokkenen/:account", {
  params: { ...dossier, ...account },
  success: Leeg,
  error: ToegangNuNiet,
}).annotate(Toegangseis, toewijzen);

const neemNoodtoegang = HttpApiEndpoint.post("neemNoodtoegang", "/dossiers/:dossier/noodtoegang", {
  params: dossier,
  payload: Schema.Struct({ reden: Tekst }),
  success: Schema.Struct({ tot: Schema.String }),
  error: [AccountAfgewezen, ToegangNuNiet],
}).annotate(Toegangseis, metRecht("dossier.noodtoegang"));

/**
 * The endpoints of access itself: signing in and out, the own account, the accounts of others, and who may see which dossier.
 * An app adds the group to its api as it is; the two middlewares stand on it already.
 */
export const ToegangGroep = HttpApiGroup.make("toegang")
  .add(toonStart, meldAan, maakEersteBeheerder, herstelWachtwoord, startOidc, voltooiOidc)
  .add(toonIk, meldAf, wijzigWachtwoord)
  .add(toonAccounts, maakAccount, wijzigAccount, blokkeerAccount, geefHerstelcode)
  .add(toonBetrokkenen, zetBetrokkene, verwijderBetrokkene, neemNoodtoegang)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Toegang);
