export { Dagdeelgroep } from "./aanwezigheid/dagdeelgroep.js";
export { Dagkiezer } from "./aanwezigheid/dagkiezer.js";
export { Wachtbalk, type Geweigerd } from "./aanwezigheid/wachtbalk.js";
export type { Aanwezigheidgroep, Aanwezigheidkeuze, Aanwezigheidregel } from "./aanwezigheid/weergave.js";
export { Datumveld } from "./datum/datumveld.js";
export { describeDatumFout } from "./datum/describe-error.js";
export {
  formatNederlandseDatum,
  parseDatumTot,
  parseNederlandseDatum,
  readPeildatum,
  type DatumFout,
} from "./datum/nederlandse-datum.js";
export { lastOpslag } from "./dossier/opslagmoment.js";
export { Tijdlijn } from "./dossier/tijdlijn.js";
export { clearConcepten, heeftConcept, useConcept, type Conceptvorm } from "./formulier/concept.js";
export { Formulier } from "./formulier/formulier.js";
export { Foutoverzicht, type Foutregel } from "./formulier/foutoverzicht.js";
export { formatBedrag } from "./formulier/bedrag.js";
export { formatGetal, parseGetal } from "./formulier/getal.js";
export { Keuze, Meerkeuze } from "./formulier/keuzes.js";
export { Redenveld } from "./formulier/redenveld.js";
export { Tekstinvoer } from "./formulier/tekstinvoer.js";
export { Bandbreedte, type Bandoordeel } from "./grafiek/bandbreedte.js";
export { Cijfers } from "./grafiek/cijfers.js";
export { toCsv, type Cijfertabel } from "./grafiek/cijfertabel.js";
export { KleineVeelvouden } from "./grafiek/kleine-veelvouden.js";
export { Lijngrafiek } from "./grafiek/lijngrafiek.js";
export { nameMaandKort } from "./grafiek/maand.js";
export type { Meetpunt, Normlijn, Reeks } from "./grafiek/reeks.js";
export { Foutmelding, GEEN_VERBINDING, NIET_AANGEMELD } from "./onderdelen/foutmelding.js";
export { Icoon, type Icoonvorm } from "./onderdelen/icoon.js";
export { Knop } from "./onderdelen/knop.js";
export { Laden } from "./onderdelen/laden.js";
export { Melding } from "./onderdelen/melding.js";
export { Paginakop } from "./onderdelen/paginakop.js";
export { countBezoek } from "./onderdelen/paginamelder.js";
export { Standmerk } from "./onderdelen/standmerk.js";
export { Uiterlijk } from "./onderdelen/uiterlijk.js";
export { Uitleg, type Begrip } from "./onderdelen/uitleg.js";
export { WaaromTermijn } from "./onderdelen/waarom-termijn.js";
export { Waarom } from "./onderdelen/waarom.js";
export type { Werker } from "./schil/kop.js";
export { Omgeving } from "./schil/omgeving.js";
export { Schil } from "./schil/schil.js";
export type { Weg } from "./schil/wegen.js";
export type { Vindbaar, Zoekbron, Zoekuitslag } from "./schil/zoekveld.js";
export type { Stapinvoer } from "./stappen/stapinvoer.js";
export { Stap } from "./stappen/stap.js";
export { describeGrond, Stapbevindingen } from "./stappen/stapbevindingen.js";
export { Stapformulier } from "./stappen/stapformulier.js";
export type { Vervolg } from "./stappen/group-stappen.js";
export { Stappen } from "./stappen/stappen.js";
export { stapPlaats, toStapsleutel, type Stapsleutel } from "./stappen/stapsleutel.js";
export { Aanmeldpagina } from "./toegang/aanmeldpagina.js";
export { Accountpagina } from "./toegang/accountpagina.js";
export { Accountspagina } from "./toegang/accountspagina.js";
export { EersteStartpagina, type EersteBeheerder } from "./toegang/eerste-startpagina.js";
export { Herstelpagina } from "./toegang/herstelpagina.js";
export { readTerugadres, toAanmeldadres } from "./toegang/terugadres.js";
export type { Accountbeheer, Accountregel, Ik, NieuwAccount, Toegangsstart } from "./toegang/toegangsdienst.js";
export type { Antwoord, Storing } from "./vraag/antwoord.js";
export {
  BERICHT_AL_ONTVANGEN,
  NIET_GEVONDEN,
  TERMIJN_OVERSCHREDEN,
  VERSIE_CONFLICT,
  type Probleem,
  type Tegengehouden,
  type Veldbevinding,
} from "./vraag/probleem.js";
export { useVraag, type Vraag } from "./vraag/use-vraag.js";
export { useZoekvraag } from "./vraag/use-zoekvraag.js";
export type {
  Berichtbevinding,
  Bevinding,
  Json,
  Optie,
  Stapregel,
  Stapstand,
  Stapweergave,
  Taakweergave,
  Termijn,
  Termijnstand,
  Tijdlijnregel,
  Veld,
  Veldsoort,
  Zaakweergave,
} from "./weergave.js";
export { Filterchips, type Filterchip } from "./werklijst/filterchips.js";
export { searchOpNaam } from "./werklijst/search-op-naam.js";
export { Taakregel } from "./werklijst/taakregel.js";
