export { describeProgrammafout } from "./eis/describe-error.js";
export { describeKalenderwaarde, describeProgrammastap } from "./describe/describe-programmastap.js";
export { describePlicht, describeUitvoerder, describeVerplichting } from "./describe/describe-verplichting.js";
export { describeVolgorde, describeVolgordestap } from "./describe/describe-volgorde.js";
export type { ContractperiodeOnbekend, EersteDatumOnbekend, Programmafout, WaardePastNiet } from "./eis/programmafout.js";
export type {
  ContractperiodeEindigt,
  DatumGenoemd,
  Herhaald,
  JaardagGenoemd,
  KalenderperiodeGenoemd,
  Kalenderwaarde,
  MaanddagGenoemd,
  MaandErna,
  Programmastap,
  VoorwaardeGesteld,
  WaardeAfgesproken,
} from "./eis/programmastap.js";
export type { Omstandigheden } from "./eis/rijstappen.js";
export type { Agenda, Agendapunt } from "./icalendar/agendapunt.js";
export { encodeICalendar, type AgendaLeeg } from "./icalendar/encode-icalendar.js";
export { DAGBESTEDING_VASTE_DATUMS } from "./vaste-datum/dagbesteding.table.js";
export { evaluateVasteDatum, type VasteDatum, type VasteDatumvraag } from "./vaste-datum/evaluate-vaste-datum.js";
export type { VasteDatumNorm } from "./vaste-datum/vaste-datum-norm.js";
export { WIJKTEAM_VASTE_DATUMS } from "./vaste-datum/wijkteam.table.js";
export { DAGBESTEDING_KALENDER } from "./verplichting/dagbesteding.table.js";
export { evaluateJaardatum, type GeenJaarplicht, type Jaardatumvraag, type Jaarplicht } from "./verplichting/evaluate-jaardatum.js";
export type {
  ContractperiodeNorm,
  HerhalingNorm,
  JaardatumNorm,
  KalenderNorm,
  MaanddagNorm,
  MaandErnaNorm,
} from "./verplichting/kalender-norm.js";
export { evaluateInlevering, type Inleveringsvraag } from "./verplichting/evaluate-inlevering.js";
export { herhaalDatum, isHerhaalafstand, listHerhaling, type Herhaalafstand } from "./verplichting/list-herhaling.js";
export { listVerplichtingen, type Verplichtingenvraag, type Zaaktermijn } from "./verplichting/list-verplichtingen.js";
export { makeAgenda, type Agendainstelling } from "./verplichting/make-agenda.js";
export { PROGRAMMAPLICHTEN, type Partij, type Programmaplichten } from "./verplichting/programma.table.js";
export type {
  OpenVerplichting,
  Programmaverplichting,
  Verplichting,
  Verplichtingen,
  Zaakverplichting,
} from "./verplichting/verplichting.js";
export type { Contractduur, Jaarvraag, Verplichtingfeiten } from "./verplichting/verplichtingvraag.js";
export { WIJKTEAM_KALENDER } from "./verplichting/wijkteam.table.js";
export { DAGBESTEDING_VOLGORDEN } from "./volgorde/dagbesteding.table.js";
export { evaluateVolgorde, type Volgorde, type Volgordeoordeel, type Volgordevraag } from "./volgorde/evaluate-volgorde.js";
export type { VolgordeNorm, Vrijstelling } from "./volgorde/volgorde-norm.js";
export type { FeitGebeurd, FeitOntbreekt, Moment, Volgordestap, VolgordeGevraagd, VrijstellingGeldt } from "./volgorde/volgordestap.js";
export { WIJKTEAM_VOLGORDEN } from "./volgorde/wijkteam.table.js";
