export { evaluateOuderdomBijAanvang, type AanvangsouderdomVraag, type OuderdomBijAanvang } from "./bewijs/evaluate-ouderdom-bij-aanvang.js";
export {
  evaluateOuderdomDoorlopend,
  STANDAARD_OUDERDOMINSTELLING,
  type DoorlopendeOuderdom,
  type DoorlopendeOuderdomVraag,
  type Ouderdominstelling,
} from "./bewijs/evaluate-ouderdom-doorlopend.js";
export { listDagenZonderBewijs } from "./bewijs/list-dagen-zonder-bewijs.js";
export { BEWIJZEN, type Bewijs, type OuderdomNorm, type Telwijze as Ouderdomtelwijze } from "./bewijs/ouderdom-norm.js";
export { OUDERDOMSNORMEN } from "./bewijs/ouderdom.table.js";
export type {
  BewijsAfgegeven,
  BewijsGetoetst,
  BewijsLaatsteDag,
  BewijsOntbreekt,
  Bewijsstap,
  OuderdomNietGetoetst,
} from "./bewijs/stap.js";
export { VERNIEUWINGSTERMIJNEN } from "./bewijs/vernieuwing.table.js";
export { describeMeetstap } from "./describe/describe-meetstap.js";
export { describeGemiddeldeUren, describeMeting, describeOordeel, describeTijdPerWeek, type Gemeten } from "./describe/describe-meting.js";
export type { DienstverleningsNorm, Telwijze } from "./dienstverlening/dienstverlenings-norm.js";
export { DIENSTVERLENINGSNORMEN } from "./dienstverlening/dienstverlening.table.js";
export { evaluateAandeel, type Aandeelvraag } from "./dienstverlening/evaluate-aandeel.js";
export { evaluateDeclaratiegraad, type Declaratievraag, type Zorgregel } from "./dienstverlening/evaluate-declaratiegraad.js";
export { evaluateGemiddeldeUren, type GemiddeldeUren, type Urenvraag } from "./dienstverlening/evaluate-gemiddelde-uren.js";
export { evaluateKnip, type Knipmelding, type Knipvraag } from "./dienstverlening/evaluate-knip.js";
export { evaluateTijdigheid, type Startzaak, type Tijdigheidsvraag } from "./dienstverlening/evaluate-tijdigheid.js";
export type {
  AandeelBerekend,
  Dienststap,
  NietsOmDoorTeDelen,
  NogVoorlopig,
  Teleenheid,
  UrenInMaand,
  ZaakGewogen,
} from "./dienstverlening/stap.js";
export { UITSLAGEN, type Uitslag } from "./dienstverlening/uitslag.table.js";
export type { Aandeel } from "./dienstverlening/weeg-aandeel.js";
export { describeMeetfout } from "./norm/describe-error.js";
export type { Meetfout, MetingPastNiet, NormwaardePastNiet, ProductZonderNorm } from "./norm/meetfout.js";
export { MEETNORMEN, type Meetnorm } from "./norm/meetnormen.js";
export type { Meetstap } from "./norm/meetstap.js";
export type { Meetwaarde, NormAfwijking, NormGevolgd, NormOpen, Normstap } from "./norm/normstap.js";
export type { Oordeel } from "./norm/oordeel.js";
export { evaluateOnafhankelijkheid, type Onafhankelijkheid, type Onafhankelijkheidsvraag } from "./terugblik/evaluate-onafhankelijkheid.js";
export { evaluateZichtbaarheid, type Zichtbaarheid, type Zichtbaarheidsvraag } from "./terugblik/evaluate-zichtbaarheid.js";
export { listZichtbareIndicaties } from "./terugblik/list-zichtbare-indicaties.js";
export type {
  BenoemingGetoetst,
  LaatsteBetrokkenheid,
  LoopendZichtbaar,
  NooitBetrokken,
  Terugblikstap,
  VrijVanaf,
  ZichtbaarTotEnMet,
} from "./terugblik/stap.js";
export type { TerugkijkNorm } from "./terugblik/terugkijk-norm.js";
export { TERUGKIJKNORMEN } from "./terugblik/terugkijk.table.js";
export { TELLINGEN, type AantalNorm, type Telsoort } from "./volume/aantal-norm.js";
export { AANTALNORMEN } from "./volume/aantal.table.js";
export type { AanvraagduurNorm } from "./volume/aanvraagduur-norm.js";
export { AANVRAAGDUREN } from "./volume/aanvraagduur.table.js";
export { evaluateAantal, type Aantaloordeel, type Aantalvraag } from "./volume/evaluate-aantal.js";
export { evaluateAanvraagduur, type Aanvraagduur, type Aanvraagduurvraag } from "./volume/evaluate-aanvraagduur.js";
export { evaluateDagdelen, type Dagdelenoordeel, type Dagdelenvraag } from "./volume/evaluate-dagdelen.js";
export { listStructuursignalen, type Structuur } from "./volume/list-structuursignalen.js";
export type { Doorverwijzing, PlafondNorm } from "./volume/plafond-norm.js";
export { DAGDEELPLAFONDS, KEREN_PER_JAAR } from "./volume/plafond.table.js";
export { splitHeleJaren, type HeleJaren } from "./volume/split-hele-jaren.js";
export type {
  ActiviteitGeteld,
  BwEinddatumOnbekend,
  Doorverwezen,
  EinddatumGetoetst,
  EinddatumOntbreekt,
  Geteld,
  PeriodeGesplitst,
  PlafondBerekend,
  UiterlijkeEinddatum,
  VolumeGetoetst,
  VolumePerJaar,
  Volumestap,
} from "./volume/stap.js";
export type { Structuursignaalrij } from "./volume/structuursignaal-norm.js";
export { STRUCTUURSIGNALEN } from "./volume/structuursignaal.table.js";
export { sumActiviteiten, type Activiteit, type TijdPerWeek } from "./volume/sum-activiteiten.js";
