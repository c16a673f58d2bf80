export { BERICHTEN, type Bericht } from "./bericht.js";
export type { Bevinding } from "./bevinding.js";
export { checkNiveau2 } from "./check-niveau-2.js";
export { checkNiveau3, evaluateNiveau3, type NietGetoetst, type Niveau3Uitkomst } from "./check-niveau-3.js";
export {
  createWmo301,
  createWmo302,
  createWmo305,
  createWmo306,
  createWmo307,
  createWmo308,
  createWmo315,
  createWmo316,
  createWmo317,
  createWmo318,
  createWmo319,
  createWmo320,
  createWmo323,
  createWmo325,
  type NieuwWmo301,
  type NieuwWmo302,
  type NieuwWmo305,
  type NieuwWmo306,
  type NieuwWmo307,
  type NieuwWmo308,
  type NieuwWmo315,
  type NieuwWmo316,
  type NieuwWmo317,
  type NieuwWmo318,
  type NieuwWmo319,
  type NieuwWmo320,
  type NieuwWmo323,
  type NieuwWmo325,
} from "./create-bericht.js";
export {
  decodeBericht,
  decodeWmo301,
  decodeWmo302,
  decodeWmo305,
  decodeWmo306,
  decodeWmo307,
  decodeWmo308,
  decodeWmo315,
  decodeWmo316,
  decodeWmo317,
  decodeWmo318,
  decodeWmo319,
  decodeWmo320,
  decodeWmo323,
  decodeWmo325,
} from "./decode-bericht.js";
export { listDekking, type Dekking, type Stand } from "./dekking.js";
export { describeNietGetoetst } from "./describe-context.js";
export { describeBevinding, describeError, describeOorzaak } from "./describe-error.js";
export {
  encodeBericht,
  encodeWmo301,
  encodeWmo302,
  encodeWmo305,
  encodeWmo306,
  encodeWmo307,
  encodeWmo308,
  encodeWmo315,
  encodeWmo316,
  encodeWmo317,
  encodeWmo318,
  encodeWmo319,
  encodeWmo320,
  encodeWmo323,
  encodeWmo325,
} from "./encode-bericht.js";
export { checkNiveau4, evaluateNiveau4, type Niveau4Uitkomst } from "./extern/check-niveau-4.js";
export { describeExternNietGetoetst } from "./extern/describe-externe-regel.js";
export type { Brongegeven, ExterneBron, ExternNietGetoetst } from "./extern/externe-bron.js";
export type {
  BerichtNietSchrijfbaar,
  BerichtOngeldig,
  BerichtOnbekend,
  DecodeFailure,
  IwmoError,
  ToewijzingNietGevonden,
} from "./errors.js";
export type {
  Afspraken,
  Contextgegeven,
  EenheidAfspraak,
  Geldigheid,
  Niveau3Context,
  Tarief,
  Uitvoeringsvariant,
  VariantAfspraak,
} from "./keten/context.js";
export { foldKeten, type Keten } from "./keten/keten.js";
export { listKetenclienten, type Ketenclient } from "./keten/toewijzingen.js";
export { parseNiveau3Context, type ContextBevinding, type ContextOngeldig } from "./keten/parse-context.js";
export type { Budgetstand, Grootboekpost, Maandstand, Stand as Grootboekstand, Tijdvak, Volumestand, Weekstand } from "./grootboek/grootboekpost.js";
export { listGrootboek, type Grootboekvraag } from "./grootboek/list-grootboek.js";
export { listZonderToewijzing } from "./grootboek/list-zonder-toewijzing.js";
export { listCreditketens, type Creditketen } from "./groot/creditketen.js";
export type { Antwoordafwijking, Declaratieafloop, Declaratieregel, Regeluitkomst } from "./groot/declaratieregel.js";
export type {
  AntwoordHoortErNietBij,
  DeelnummerDubbel,
  DelenHorenNietBijElkaar,
  GeenDelen,
  GrootFailure,
  MaximumTeKlein,
} from "./groot/errors.js";
export { matchDeclaratie } from "./groot/match-declaratie.js";
export { mergeWmo323, type Samenvoeging, type SamenvoegFailure } from "./groot/merge-wmo323.js";
export type { Deelnummers } from "./groot/met-clienten.js";
export { splitWmo323, type SplitsFailure, type Splitsing } from "./groot/split-wmo323.js";
export type { Oorzaak } from "./oorzaak.js";
export { CODELIJSTEN, findCode } from "./release-3-2/codelijsten.js";
export type {
  Adres,
  Geboortedatum,
  Omvang,
  Product,
  VerkorteNaam,
  VolledigeNaam,
} from "./release-3-2/basisgroepen.table.js";
export { WMO301, type Contact, type Relatie, type ToegewezenProduct, type Wmo301, type Wmo301Client, type Wmo301Header } from "./release-3-2/wmo301.js";
export {
  WMO302,
  type Wmo302,
  type Wmo302Client,
  type Wmo302Contact,
  type Wmo302Header,
  type Wmo302Relatie,
  type Wmo302ToegewezenProduct,
} from "./release-3-2/wmo302.js";
export { WMO305, type StartProduct, type Wmo305, type Wmo305Client, type Wmo305Header } from "./release-3-2/wmo305.js";
export { WMO306, type Wmo306, type Wmo306Client, type Wmo306Header, type Wmo306StartProduct } from "./release-3-2/wmo306.js";
export { WMO307, type StopProduct, type Wmo307, type Wmo307Client, type Wmo307Header } from "./release-3-2/wmo307.js";
export { WMO308, type Wmo308, type Wmo308Client, type Wmo308Header, type Wmo308StopProduct } from "./release-3-2/wmo308.js";
export { WMO315, type AangevraagdProduct, type Wmo315, type Wmo315Client, type Wmo315Header } from "./release-3-2/wmo315.js";
export { WMO316, type Wmo316, type Wmo316AangevraagdProduct, type Wmo316Client, type Wmo316Header } from "./release-3-2/wmo316.js";
export {
  WMO317,
  type NieuwProduct,
  type OngewijzigdProduct,
  type TeWijzigenProduct,
  type Verzoek,
  type Wmo317,
  type Wmo317Client,
  type Wmo317Header,
} from "./release-3-2/wmo317.js";
export {
  WMO318,
  type Wmo318,
  type Wmo318Client,
  type Wmo318Header,
  type Wmo318NieuwProduct,
  type Wmo318OngewijzigdProduct,
  type Wmo318TeWijzigenProduct,
  type Wmo318Verzoek,
} from "./release-3-2/wmo318.js";
export { WMO319, type Antwoord, type Wmo319, type Wmo319Header } from "./release-3-2/wmo319.js";
export { WMO320, type Wmo320, type Wmo320Antwoord, type Wmo320Header } from "./release-3-2/wmo320.js";
export { WMO323, type Declaratie, type Prestatie, type Wmo323, type Wmo323Client, type Wmo323Header } from "./release-3-2/wmo323.js";
export {
  WMO325,
  type DeclaratieAntwoord,
  type Wmo325,
  type Wmo325Client,
  type Wmo325Header,
  type Wmo325Prestatie,
} from "./release-3-2/wmo325.js";
export type { RedenGeenRetour, RetourNietMogelijk } from "./retour/errors.js";
export { makeRetour } from "./retour/make-retour.js";
export type { Retourcode } from "./retour/retourcodes.table.js";
export type { Retourgegevens } from "./retour/retourgegevens.js";
export type { Retourgrond } from "./retour/retourgrond.js";
export type { Heenbericht, HeenberichtMetRetour, Retourberichten } from "./retour/retourpaar.js";
export type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";
export type { Code, Codelijst, CodeVan } from "./schema/codelijst.js";
export { makeStartbericht, type Startgegevens } from "./startbericht.js";
export { listToewijzingen, type Toewijzing } from "./toewijzingen.js";
export { readWmo323, type DeclaratieKop, type DeclaratiePrestaties, type Stroomeinde, type Wmo323Deel } from "./read-wmo323.js";
export { readWmo325, type AntwoordKop, type AntwoordPrestaties, type AntwoordRetourCodes, type Wmo325Deel } from "./read-wmo325.js";
export type { Bytebron, Stroomuitslag } from "./lees-stroom.js";
export { validateBericht, type Controle } from "./validate-bericht.js";
