export { describeTimelinessError } from "./describe-error.js";
export { describeReden } from "./describe/describe-reden.js";
export { describeStap } from "./describe/describe-stap.js";
export { describeStatus } from "./describe/describe-status.js";
export { describeTermijn } from "./describe/describe-termijn.js";
export { describeTijdstip } from "./describe/describe-tijdstip.js";
export type {
  AanvangPastNiet,
  NormwaardeGeenDuur,
  NormZonderEersteDag,
  NormZonderUiterste,
  TermijnNietOpschortbaar,
  TimelinessError,
} from "./errors.js";
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
  Opgeschort,
  TeLaatGehaald,
  Termijnstatus,
  Urenafstand,
  Urenstatus,
  Verstreken,
} from "./status/termijnstatus.js";
export { DAGBESTEDING_TERMIJNEN } from "./termijn/dagbesteding.table.js";
export { evaluateTermijn } from "./termijn/evaluate-termijn.js";
export { FEITEN, type Feit } from "./termijn/feit.table.js";
export type {
  Aanvang,
  AanvangTijdstip,
  AfwijkingToegepast,
  DagOvergeslagen,
  DagZelfTeLaat,
  EersteDag,
  LezingGekozen,
  Maandeinde,
  Stap,
  Telling,
  UiterlijkTijdstip,
  Uiterste,
} from "./termijn/stap.js";
export type { Richting, TermijnNorm, Termijnregime } from "./termijn/termijn-norm.js";
export type { Termijnvraag } from "./termijn/termijnvraag.js";
export type { Dagduur, Dagtermijn, OpgeschorteTermijn, Termijn, Termijnkop, Urenduur, Urentermijn } from "./termijn/termijn.js";
export {
  countIsoWeken,
  countZondagen,
  eersteDagVanIsoWeek,
  formatIsoWeek,
  isoWeekVan,
  wekenInIsoJaar,
  type IsoWeek,
} from "./isoweek/iso-week.js";
export { listIsoWeken, type Weekdeel } from "./isoweek/list-iso-weken.js";
export { listProductperioden, type Productperiode } from "./isoweek/list-productperioden.js";
export {
  addKalendermaanden,
  eersteDagVan,
  Kalendermaand,
  kalendermaandVan,
  laatsteDagVan,
  parseKalendermaand,
} from "./kalendermaand/kalendermaand.js";
export { computeDwangsom, type Dwangsombedrag, type GeldendeSchijf } from "./awb/compute-dwangsom.js";
export { DWANGSOMDAGEN, DWANGSOMSCHIJVEN, type Dwangsomschijf } from "./awb/dwangsom.table.js";
export { DWANGSOM_UITSLUITINGEN, type Dwangsom, type DwangsomUitsluiting, type GeenDwangsom, type Schijfbedrag } from "./awb/dwangsom.js";
export {
  evaluateBeslissingOpBezwaar,
  type BeslissingOpBezwaar,
  type BeslissingOpBezwaarVraag,
} from "./awb/evaluate-beslissing-op-bezwaar.js";
export { evaluateDwangsom, type Dwangsomstap, type Dwangsomvraag } from "./awb/evaluate-dwangsom.js";
export { evaluateIndiening, type Indiening, type Indieningsvraag } from "./awb/evaluate-indiening.js";
export { evaluateKolommen, type KolommenPassenNiet, type Kolomvraag } from "./bulk/evaluate-kolommen.js";
export { GEEN_DAG, makeStatuskolommen, STATUSCODES, type Statuscode, type Statuskolommen, type Termijnkolommen } from "./bulk/kolommen.js";
export { compileTermijn, type Kernvenster, type Termijnkern } from "./bulk/termijnkern.js";
export { describeBeslissingOpBezwaar, describeIndiening } from "./describe/describe-bezwaar.js";
export { describeMeldingstermijnen } from "./describe/describe-meldingstermijnen.js";
export { describeDwangsom } from "./describe/describe-dwangsom.js";
export { makeRekenregels, parseTimelinessInstelling, TimelinessInstelling } from "./instelling/timeliness-instelling.js";
export { GELIJKSTELLINGSBESLUITEN, type GelijkgesteldeDag, type Gelijkstellingsbesluit } from "./kalender/gelijkgestelde-dagen.table.js";
export { redenenRustdag, type Rustdagreden } from "./kalender/reden-rustdag.js";
export { isGedekt, makeRustdagen, STANDAARD_RUSTDAGEN, type Rustdagen } from "./kalender/rustdagen.js";
export { evaluateMeldingstermijnen, type Meldingstermijnen, type Meldingsvraag, type Oplossing } from "./melding/evaluate-meldingstermijnen.js";
export { evaluateOpschortbareTermijn, type OpschortbareTermijnvraag } from "./opschorting/evaluate-opschortbare-termijn.js";
export {
  VERLOPENDAGEN,
  type Herstelsoort,
  type Herstelverzoek,
  type Opschorting,
  type Stilstand,
  type Stilstandgrond,
  type Verlopendag,
} from "./opschorting/opschorting.js";
export type { OpschortingGeteld, OpschortingOpen, Opschortingstap, OpschortingTeLaat } from "./opschorting/stap-opschorting.js";
export type { Minimum, Omvanggrens, Regimerij, Verschuifdagen, Verschuiving } from "./regime/regime.js";
export { ATW_VERSCHUIVING, REGIMES, WERKDAG_VERSCHUIVING } from "./regime/regime.table.js";
export { CONTRACTVERSCHUIVINGEN, makeRegimes, STANDAARD_REGIMES, type Contractverschuiving, type Regimes } from "./regime/regimes.js";
export type { Rekenbasis, Rekenregels } from "./regime/rekenregels.js";
export type {
  MinimumWerkdagen,
  NietVerschoven,
  RustdagGepasseerd,
  Verschoven,
  Verschuivingsstap,
  Voorlopig,
} from "./regime/stap-verschuiving.js";
export type { Blijfgrond } from "./regime/verschuif.js";
export { evaluateOpschortbareStatus, type OpschortbareStatusvraag } from "./status/evaluate-opschortbare-status.js";
export { AVG_TERMIJNEN } from "./termijn/avg.table.js";
export { AWB_TERMIJNEN } from "./termijn/awb.table.js";
export { evaluateEersteDag, type EersteDagAntwoord } from "./termijn/evaluate-eerste-dag.js";
export { IWMO_TERMIJNEN } from "./termijn/iwmo.table.js";
export { UITVOERINGSREGELING_TERMIJNEN } from "./termijn/uitvoeringsregeling.table.js";
export { WETTELIJKE_TERMIJNEN } from "./termijn/wettelijke-termijnen.js";
export { WMO_TERMIJNEN } from "./termijn/wmo.table.js";
export type { Aard, Eisrij, Uitvoerder } from "./eis/eisrij.js";
export { VOORWAARDEN, type Voorwaarde } from "./eis/voorwaarde.table.js";
export type { Programmatermijn } from "./termijn/programmatermijn.js";
export { WIJKTEAM_TERMIJNEN } from "./termijn/wijkteam.table.js";
