export { Audit } from "./audit/audit.js";
export type { Auditactie, Auditanker, Auditregel, Audituitkomst, NieuweAuditregel } from "./audit/auditregel.js";
export type { Auditbreuk, AuditGebroken } from "./audit/check-keten.js";
export { describeAuditGebroken } from "./audit/describe-error.js";
export { hashAdres } from "./audit/hash-regel.js";
export { layerAudit } from "./audit/layer-audit.js";
export type { Auditpagina, Auditvraag } from "./audit/query-audit.js";
export { withAudit } from "./audit/with-audit.js";
export { bewaarTotEnMet, type Bewaarnormen, vernietigUiterlijk } from "./beheer/bewaring/bewaartermijn.js";
export { BEWAARTERMIJNEN } from "./beheer/bewaring/bewaartermijn.table.js";
export { describeBewaringError } from "./beheer/bewaring/describe-error.js";
export type { BewaartermijnLoopt, BewaringError, DossierOnbekend, VerzoekBeslist, VerzoekOnbekend } from "./beheer/bewaring/errors.js";
export type { Dossieromvang } from "./beheer/bewaring/dossieromvang.js";
export { type Bewaarvraag, listTeVernietigen, type TeVernietigen } from "./beheer/bewaring/list-te-vernietigen.js";
export { type Vernietiging, vernietigDossier, type Vernietigopdracht, verifyVernietiging } from "./beheer/bewaring/vernietig-dossier.js";
export { decideVernietigingsverzoek, listVernietigingsverzoeken, type NieuwVerzoek, registerVernietigingsverzoek, type Vernietigingsverzoek, type Verzoekbesluit, type Weigeringsgrond } from "./beheer/bewaring/vernietigingsverzoek.js";
export type { Gezondheidsstand, Metingnaam } from "./beheer/gezondheid/describe-meting.js";
export { Gegevensmap } from "./beheer/gezondheid/gegevensmap.js";
export { type Hartslagnaam, readHartslag, recordHartslag } from "./beheer/gezondheid/hartslag.js";
export type { Achterstand } from "./beheer/gezondheid/meet-uitgaand.js";
export { type Gezondheid, type Gezondheidsvraag, meetGezondheid, type Meting } from "./beheer/gezondheid/meet-gezondheid.js";
export { describeKopieError } from "./beheer/kopie/describe-error.js";
export type { KopieBeschadigd, KopieError, KopieNieuwer, KopiePastNiet, KopieVreemd, OpslagNietLeeg, TerugzetError } from "./beheer/kopie/errors.js";
export { type Kopie, listKopieen, pruneKopieen } from "./beheer/kopie/list-kopieen.js";
export { type Kopieopdracht, makeKopie } from "./beheer/kopie/make-kopie.js";
export type { Manifest } from "./beheer/kopie/manifest.js";
export { layerMomentopname, layerMomentopnameSqlite, Momentopname } from "./beheer/kopie/momentopname.js";
export { restoreKopie } from "./beheer/kopie/restore-kopie.js";
export { type Kopieverslag, verifyKopie } from "./beheer/kopie/verify-kopie.js";
export type { Bijlage, Hoofdstuk, Uitdraai, Uitdraairegel } from "./beheer/uitdraai/uitdraai.js";
export { exportAlles, exportDossier, type Exportopdracht } from "./beheer/uitdraai/write-uitdraai.js";
export { nu, vandaag } from "./clock/nu.js";
export { Databank, type Databanksoort, type Rij, type Transactie, type Waarde } from "./databank/databank.js";
export { describeOpslagError } from "./databank/describe-error.js";
export { isInTransactie } from "./databank/is-in-transactie.js";
export { type OpenOpslagError, type Opslagoorzaak, opslagMislukt, type OpslagMislukt, type OpslagNieuwer, type OpslagVreemd } from "./databank/errors.js";
export { layerPostgres } from "./databank/postgres.js";
export { layerSqlite } from "./databank/sqlite.js";
export { makeOudeVorm, NIEUWSTE_VORM, VORMEN } from "./databank/sqlite/make-oude-vorm.js";
export { describeGeheimError } from "./geheim/describe-error.js";
export type { DossierVernietigd, GeheimError, GeheimGeschonden, SleutelbestandOpen, SleutelOngeldig, SleutelOntbreekt, SleutelringError } from "./geheim/errors.js";
export { Geheim, layerGeheim, type Sleutelbron } from "./geheim/geheim.js";
export type { Kluis } from "./geheim/kluis.js";
export type { Geheimpad } from "./geheim/seal-velden.js";
export { exportSleutel, generateSleutel, type Sleutel, type Sleutelring } from "./geheim/sleutel.js";
export { addSleutelToBestand, keepNewestSleutel, readSleutelbestand, SLEUTELBESTAND } from "./geheim/sleutelbestand.js";
export { layerVersleuteldeEventStore, VERNIETIGD } from "./geheim/versleutelde-event-store.js";
export { answerProblems, blankProblem } from "./http/answer-problems.js";
export { Bevinding } from "./http/bevinding.js";
export { limitBody, MAX_BODY } from "./http/body-limit.js";
export { BEVINDINGCODES, type Bevindingcode } from "./http/describe-error.js";
export { judgeAddress, refuseForeign, type Weigering } from "./http/local-only.js";
export { Problem, problemKind, type ProblemKind } from "./http/problem.js";
export { protectApp, type ProtectAppOptions } from "./http/protect-app.js";
export { layerRequestCheck } from "./http/request-check-layer.js";
export { OngeldigVerzoek, RequestCheck } from "./http/request-check.js";
export { setSecurityHeaders } from "./http/security-headers.js";
export { layerSecureRandom, makeUuidV7 } from "./id/uuid-v7.js";
export { bijwerken } from "./leesmodel/bijwerken.js";
export type { Dossiermodel, Zoekregel } from "./leesmodel/dossiermodel.js";
export { type Dossierregels, makeDossierregels } from "./leesmodel/dossierregels.js";
export { herbouw } from "./leesmodel/herbouw.js";
export type { Voortgang } from "./leesmodel/voortgang.js";
export type { Leesmodel, Leesregel, Wijziging } from "./leesmodel/leesmodel.js";
export { findLeesregel, type Leespagina, type Leesvraag, queryLeesmodel } from "./leesmodel/query-leesmodel.js";
export { type Bladzijdevraag, type Gevonden, type Zoekvraag } from "./leesmodel/zoekregels.js";
export { type Leesverschil, vergelijkLeesmodel } from "./leesmodel/vergelijk.js";
export { type Bestandsrij, bestandssjabloon, type Bestandssjabloon, type Kolom, type Kolomsoort, writeLeegBestand } from "./koppeling/bestand/bestandssjabloon.js";
export { describeBestandError, describeBestandsbevinding } from "./koppeling/bestand/describe-error.js";
export type { BestandFailure, BestandOngeldig, BestandOnleesbaar, Bestandsbevinding, Bestandscode } from "./koppeling/bestand/errors.js";
export { type Ingelezen, leesBestand, type Leesopdracht } from "./koppeling/bestand/lees-bestand.js";
export type { Celwaarde } from "./koppeling/bestand/lees-cel.js";
export { type Catalogusregel, CATALOGUSSJABLOON } from "./koppeling/catalogus/catalogussjabloon.table.js";
export { leesCatalogus, listGeldig } from "./koppeling/catalogus/lees-catalogus.js";
export type { NieuweEmail } from "./koppeling/decide-email.js";
export type { Gebruik, Opzoeking } from "./koppeling/decide-gebruik.js";
export { describeKoppelingError } from "./koppeling/describe-error.js";
export { type Emailsjabloon, emailsjabloon, type Emailveld, type Emailwaarden } from "./koppeling/emailsjabloon.js";
export type { Emailtaak } from "./koppeling/emailtaak.js";
export type { AdresOngeldig, BsnInTekst, EmailtaakOnbekend, KoppelingError, KoppelingFailure, SjabloonNietGevuld, SoortPastNiet, StapPastNiet, ToestemmingOntbreekt } from "./koppeling/errors.js";
export type { Koppelingfeit, VastgelegdKoppelingfeit } from "./koppeling/feit.js";
export { evaluateHoudbaarheid, type Versheid } from "./koppeling/houdbaarheid.js";
export { describeVerbindingError } from "./koppeling/http/describe-error.js";
export type { VerbindingError, VerbindingOngeldig, VraagMislukt } from "./koppeling/http/errors.js";
export { httpinstellingVan, layerVerbinding } from "./koppeling/http/layer-verbinding.js";
export { stelVraag, type Vraag } from "./koppeling/http/stel-vraag.js";
export { parseVerbinding, type Toegangsbewijs, type Verbinding } from "./koppeling/http/verbinding.js";
export { type Houdbaarheid, type Koppeling, type Koppelingsoort, type Richting, stroomVan } from "./koppeling/koppeling.js";
export { type Bedienaar, Koppelingen } from "./koppeling/koppelingen.js";
export { layerKoppelingen } from "./koppeling/layer-koppelingen.js";
export { liftResult } from "./lift-result.js";
export { layerLog, redactedJson } from "./log/json-log.js";
export { deleteRegister, getRegister, listRegister, purgeRegister, putRegister, type RegisterConflict, type Registerinvoer, type Registerplaats, type Registerregel } from "./register/register.js";
export { runApp } from "./run-app.js";
export { describeStoreError } from "./store/describe-error.js";
export type { AppendConflict, ReeksConflict, SleutelBezet, StoreError, VersieConflict } from "./store/errors.js";
export { type AppendOpdracht, EventStore, type Venster, type VolgOpties } from "./store/event-store.js";
export type { Gebeurtenis, NieuweGebeurtenis, Plaats } from "./store/gebeurtenis.js";
export { layerEventStore, layerSqliteEventStore } from "./store/layer-event-store.js";
export { listStromen } from "./store/list-stromen.js";
export { recordGebeurtenis } from "./store/record-gebeurtenis.js";
export { readStroomstempels, readTenantstempel } from "./store/tenantstempel.js";
export { Gebruiker, type Gebruikergegevens, type Grond, Toegangsgrond, type Toegangsgrondgegevens } from "./toegang/gebruiker.js";
export { type Eindpunttoegang, findToegangsgebreken, isToegestaan, listToegang, type Toegangsgebrek } from "./toegang/http/list-toegang.js";
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
export { AANGEMELD, type Eis, metRecht, OPENBAAR, Toegangseis } from "./toegang/http/toegangseis.js";
export { Toegang } from "./toegang/http/toegang.js";
export { mag, magRol, rechtenVan } from "./toegang/recht/mag.js";
export { passenSamen } from "./toegang/recht/passen-samen.js";
export { type Recht, RECHTCODES, RECHTEN, type Rechtregel } from "./toegang/recht/recht.table.js";
export { isRol, type Rol, ROLCODES, ROLLEN, type Rolregel } from "./toegang/recht/rol.table.js";
export { CSRF_HEADER } from "./toegang/sessie/csrf-header.js";
export type { Account } from "./toegang/account/account.js";
export { blockAccount, changeAccount } from "./toegang/account/change-account.js";
export { changeWachtwoord, type Wachtwoordwissel } from "./toegang/account/change-wachtwoord.js";
export { createAccount, type NieuwAccount } from "./toegang/account/create-account.js";
export { findAccount, findByGebruikersnaam, hasBeheerder, listAccounts } from "./toegang/account/find-account.js";
export { createFirstBeheerder, type EersteStart, issueOpstartcode } from "./toegang/account/first-beheerder.js";
export { issueHerstelcode } from "./toegang/account/issue-herstelcode.js";
export type { Accountinvoer } from "./toegang/account/parse-account.js";
export { type Herstel, resetWachtwoord } from "./toegang/account/reset-wachtwoord.js";
export { type Aanmelding, signIn } from "./toegang/account/sign-in.js";
export { type Afmelding, signOut } from "./toegang/account/sign-out.js";
export { describeToegangError } from "./toegang/describe-error.js";
export { assignBetrokkene, removeBetrokkene, type Toewijzing } from "./toegang/dossier/assign-betrokkene.js";
export { Behandelrelatie, type Betrokkene, type Relatiesoort } from "./toegang/dossier/behandelrelatie.js";
export { layerBehandelrelatie } from "./toegang/dossier/layer-behandelrelatie.js";
export { listZichtbareDossiers, openDossier } from "./toegang/dossier/open-dossier.js";
export { type Noodvraag, takeNoodtoegang } from "./toegang/dossier/take-noodtoegang.js";
export type {
  AanmeldenMislukt,
  AccountGewijzigd,
  AccountOnbekend,
  AccountOngeldig,
  CodeOngeldig,
  DossierGesloten,
  EigenAccount,
  ExternAccount,
  GebruikersnaamBezet,
  InstellingOngeldig,
  LaatsteBeheerder,
  OidcMislukt,
  RedenTeKort,
  TeVeelPogingen,
  ToegangError,
  WachtwoordAfgekeurd,
} from "./toegang/errors.js";
export { type Handelende, OPDRACHTREGEL } from "./toegang/handelende.js";
export { Auditsoort, Auditspoor } from "./toegang/http/auditspoor.js";
export { layerAuditspoor } from "./toegang/http/layer-auditspoor.js";
export { layerToegangGroep } from "./toegang/http/layer-toegang-groep.js";
export { layerToegang } from "./toegang/http/layer-toegang.js";
export { readActor } from "./toegang/http/request-context.js";
export type { Toegangsdiensten } from "./toegang/http/werk.js";
export { makeToegangsinstellingen, type Toegangsinstellingen, Toegangsinstelling, type Toegangskeuze } from "./toegang/instelling.js";
export { layerToegangsbasis } from "./toegang/layer-toegangsbasis.js";
export { layerOidc } from "./toegang/oidc/layer-oidc.js";
export { type OidcInstelling, parseOidcOmgeving } from "./toegang/oidc/oidc-instelling.js";
export { type Identiteit, Oidc, TERUGPAD, type Vertrek } from "./toegang/oidc/oidc.js";
export { readSessie } from "./toegang/sessie/read-sessie.js";
export { TOEGANGSTERMIJNEN } from "./toegang/termijn.table.js";
export { ARGON2, type Argon2instelling } from "./toegang/wachtwoord/argon2.table.js";
export { checkWachtwoord, type Wachtwoordreden } from "./toegang/wachtwoord/check-wachtwoord.js";
export { layerArgon2, Wachtwoordkluis } from "./toegang/wachtwoord/wachtwoordkluis.js";
export { WACHTWOORDLENGTE } from "./toegang/wachtwoord/wachtwoordregel.table.js";
export type { Berichtadapter, Inkomst, Zending } from "./transport/berichtadapter.js";
export { Berichtenverkeer, type Aangereikt, type InberichtInhoud } from "./transport/berichtenverkeer.js";
export { describeMislukreden, describeTransportError } from "./transport/describe-error.js";
export { type Afgekeurd, type BerichtNietGevonden, type IdentificatieBezet, type NietVerpakt, type TransportError, verkeerMislukt, type VerkeerMislukt } from "./transport/errors.js";
export { makeHttpadapter } from "./transport/http/httpadapter.js";
export type { Httpinstelling } from "./transport/http/verzoek.js";
export type { Inbericht, Inkeuze, Instand } from "./transport/inbericht.js";
export { layerBerichtenverkeer, type Verkeersinstelling } from "./transport/layer-berichtenverkeer.js";
export { makeMapadapter } from "./transport/map/mapadapter.js";
export type { Mapinstelling } from "./transport/map/mapinstelling.js";
export type { Aanbiedverslag } from "./transport/offer-berichten.js";
export type { Ontvangstverslag } from "./transport/receive-berichten.js";
export type { Bewaard } from "./transport/store-inkomst.js";
export type { Mislukreden, NieuwUitbericht, Uitbericht, Uitkeuze, Uitstand } from "./transport/uitbericht.js";
export type { Envelopkenmerk, GeopendBericht, Verpakking } from "./transport/verpakking.js";
export type { RetourOntbreekt, Retournorm } from "./transport/zonder-retour.js";
