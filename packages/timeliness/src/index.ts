export { describeTimelinessError } from "./describe-error.js";
export { describeReden } from "./describe/describe-reden.js";
export { describeStap } from "./describe/describe-stap.js";
export { describeStatus } from "./describe/describe-status.js";
export { describeTermijn } from "./describe/describe-termijn.js";
export { describeTijdstip } from "./describe/describe-tijdstip.js";
export type { AanvangPastNiet, NormwaardeGeenDuur, NormZonderUiterste, TimelinessError } from "./errors.js";
export type { Feestdag } from "./kalender/feestdag.js";
export type { Feestdagregel, Feestdagrij, Vrijregel } from "./kalender/feestdagrij.js";
export { FEESTDAGEN, type FeestdagId } from "./kalender/feestdagen.table.js";
export {
  BEVRIJDINGSDAGEN,
  KalenderInstelling,
  parseKalenderInstelling,
  STANDAARD_KALENDER,
  type BevrijdingsdagInstelling,
  type Sluitingsdag,
} from "./kalender/kalender-instelling.js";
export { listFeestdagen, makeKalender, type Kalender } from "./kalender/kalender.js";
export { paaszondagVan } from "./kalender/paaszondag.js";
export { redenGeenWerkdag, type RedenGeenWerkdag, type VrijeDag, type Weekenddag } from "./kalender/reden-geen-werkdag.js";
export { addWerkdagen, addWerkdagenAanEpochDag, countWerkdagen, isWerkdag } from "./kalender/werkdag.js";
export type { Werkdagblok } from "./kalender/werkdagblok.js";
export { evaluateStatus, evaluateUrenstatus, type Dagstatusvraag, type Urenstatusvraag } from "./status/evaluate-status.js";
export { STANDAARD_STATUSINSTELLING, type Statusinstelling } from "./status/status-instelling.js";
export type {
  Afstand,
  BijnaVerstreken,
  Dagenafstand,
  Dagstatus,
  Gehaald,
  Lopend,
  TeLaatGehaald,
  Termijnstatus,
  Urenafstand,
  Urenstatus,
  Verstreken,
} from "./status/termijnstatus.js";
export { DAGBESTEDING_TERMIJNEN } from "./termijn/dagbesteding.table.js";
export { evaluateTermijn, type Termijnvraag } from "./termijn/evaluate-termijn.js";
export { FEITEN, type Feit } from "./termijn/feit.table.js";
export type {
  Aanvang,
  AanvangTijdstip,
  AfwijkingToegepast,
  DagOvergeslagen,
  DagZelfTeLaat,
  LezingGekozen,
  Maandeinde,
  NietVerschoven,
  Stap,
  Telling,
  UiterlijkTijdstip,
  Uiterste,
} from "./termijn/stap.js";
export type { Richting, TermijnNorm, Termijnregime } from "./termijn/termijn-norm.js";
export type { Dagduur, Dagtermijn, Termijn, Termijnkop, Urenduur, Urentermijn } from "./termijn/termijn.js";
