export type { Advies } from "./advies/advies.js";
export { Afwijzing, Keuze, Productbestelling } from "./advies/advies.schemas.js";
export { AFWIJZINGSGRONDEN } from "./advies/afwijzingsgrond.table.js";
export { evaluateVierOgen, isAfwijzingVolledig, isTweedePaarOgen, type VierOgenOordeel, type VierOgenVraag } from "./advies/evaluate-vier-ogen.js";
export { ADVIES } from "./advies/levensloop.js";
export { listOntbrekendeBestelgegevens } from "./advies/list-ontbrekende-bestelgegevens.js";
export type { AdviesToestand } from "./advies/toestanden.js";
export { Actie, isActieCompleet } from "./basishulp/actie.js";
export type { Basishulp, Overdracht } from "./basishulp/basishulp.js";
export { evaluateBeeindigen, type Beeindiging, type Beeindigingsoordeel, type Beeindigingsstap } from "./basishulp/evaluate-beeindigen.js";
export { ZWAARWEGENDE_GRONDEN, type ZwaarwegendeGrond } from "./basishulp/gronden.table.js";
export { BASISHULP } from "./basishulp/levensloop.js";
export { listOntbrekendePlanonderdelen } from "./basishulp/list-ontbrekende-planonderdelen.js";
export { Perspectief, PlanVanAanpak } from "./basishulp/plan-van-aanpak.js";
export { PLANONDERDELEN, type Planonderdeel } from "./basishulp/planonderdelen.table.js";
export type { BasishulpToestand } from "./basishulp/toestanden.js";
export { WAARSCHUWINGNORMEN as WIJKTEAM_WAARSCHUWINGNORMEN } from "./basishulp/waarschuwingen.table.js";
export { AGB_SOORTEN, AGBSOORTEN, type AgbSoort } from "./contract/agbsoorten.table.js";
export { EigenAgb } from "./contract/eigen-agb.js";
export { evaluateAgb, type Agboordeel } from "./contract/evaluate-agb.js";
export { ExternOordeel } from "./contract/extern-oordeel.js";
export { evaluateContactpersonen, type Contactpersonenoordeel, type Contactpersonenvraag } from "./contract/evaluate-contactpersonen.js";
export { evaluateDeclarabel, type Declarabel, type Inzet } from "./contract/evaluate-declarabel.js";
export { evaluateMedewerkersdrempel, type Medewerkersplichten } from "./contract/evaluate-medewerkersdrempel.js";
export { evaluateWaarschuwingen, type Waarschuwingsoordeel, type Waarschuwingsvraag } from "./contract/evaluate-waarschuwingen.js";
export { MEDEWERKERSDREMPELS } from "./contract/medewerkersdrempels.table.js";
export type { Declaratie, Regel } from "./declaratie/declaratie.js";
export { ketenVan, type Keten } from "./declaratie/keten-van.js";
export { DECLARATIE } from "./declaratie/levensloop.js";
export { Tijd } from "./declaratie/tijd.js";
export { DECLARATIE_TOESTANDEN, type DeclaratieToestand } from "./declaratie/toestanden.js";
export { blijftBinnenVolume, eenhedenIn, Volume, Volumeperiode } from "./declaratie/volume.js";
export { OVERLEGPARTNERS, SOORTEN, type Eenzijdig, type Eenzijdigsoort, type Overlegpartner } from "./eenzijdig/eenzijdig.js";
export { evaluateEenzijdig, type Eenzijdigoordeel, type Onderbouwing } from "./eenzijdig/evaluate-eenzijdig.js";
export { GRONDEN, type Grond } from "./eenzijdig/gronden.table.js";
export { EENZIJDIG } from "./eenzijdig/levensloop.js";
export { EENZIJDIG_TOESTANDEN, type EenzijdigToestand } from "./eenzijdig/toestanden.js";
export { WAARSCHUWINGNORMEN as DAGBESTEDING_WAARSCHUWINGNORMEN } from "./eenzijdig/waarschuwingen.table.js";
export type { Feitenkaart } from "./feitenkaart.js";
export { ernstVan } from "./fout/ernst-van.js";
export { ALLE_FOUTCODES, describeFout, isFoutcode, type Foutcode } from "./fout/foutcode.js";
export type { Ernst, Foutrij } from "./fout/foutcodes.table.js";
export type { Velden } from "./fout/velden.js";
export { Contractfeit, Incidentaard, type Aanwijzing, type Bevel, type Bevelstand, type Dagbestedingfeit, type Incident } from "./incident/incident.js";
export { INCIDENT } from "./incident/levensloop.js";
export { DAGBESTEDING_MELDPLICHTEN } from "./incident/meldplichten.table.js";
export { INCIDENT_TOESTANDEN, type IncidentToestand } from "./incident/toestanden.js";
export type { Indicatie, Verlenging } from "./indicatie/indicatie.js";
export { INDICATIE_SCHEMAS } from "./indicatie/indicatie.schemas.js";
export { INDICATIE } from "./indicatie/levensloop.js";
export type { IndicatieToestand } from "./indicatie/toestanden.js";
export { Punttoets, Punttoetsen, type Jaarrekening } from "./jaarrekening/jaarrekening.js";
export { JAARREKENING } from "./jaarrekening/levensloop.js";
export { TOETSPUNTEN, type Toetspunt } from "./jaarrekening/punten.table.js";
export { JAARREKENING_TOESTANDEN, type JaarrekeningToestand } from "./jaarrekening/toestanden.js";
export { VERKLARING_BIJ, VERKLARINGSOORTEN, type Verklaringsoort } from "./jaarrekening/verklaringen.table.js";
export { BEKWAAMHEDEN, type Bekwaamheid } from "./kern/bekwaamheid.table.js";
export { leegDossier, type Dossier, type Zaak } from "./kern/dossier.js";
export type { EisVerwijzing, Wmoartikel } from "./kern/eis-verwijzing.js";
export type { Actor, Erkenning, Gebeurtenis, ZaakId } from "./kern/gebeurtenis.js";
export type { Bericht, Gevolg, Taak } from "./kern/gevolg.js";
export type { Beoordeling, Levensloop, Overgangsrij, Schemakaart, Wachterbevinding } from "./kern/levensloop.js";
export { makeNormenboek, type Normenbron } from "./kern/make-normenboek.js";
export { momentVan, type Moment } from "./kern/moment.js";
export { mogelijkeStappen, type MogelijkeStap } from "./kern/mogelijke-stappen.js";
export type { Normenboek } from "./kern/normenboek.js";
export { parseGebeurtenis } from "./kern/parse-gebeurtenis.js";
export { replay, type HistorieOngeldig } from "./kern/replay.js";
export { mogelijkeGebeurtenissen, transition, type Omgeving, type Overgegaan } from "./kern/transition.js";
export type { OordeelNodig, Toetsing, Vraag, Wachter } from "./kern/wachter.js";
export type { Bevinding, GebeurtenisTeVroeg, LevensloopOnbekend, OvergangNietToegestaan, WachtersHoudenTegen, Weigering } from "./kern/weigering.js";
export { zaakVan, zakenVan } from "./kern/zaak-van.js";
export { LEVENSLOPEN } from "./levenslopen.js";
export { MELDING } from "./melding/levensloop.js";
export { Informatieonderwerp, Oplossing, Urgentie, Urgentiescore, type Melding } from "./melding/melding.js";
export { signaleerTermijnen, type Termijnsignaal } from "./melding/signaleer-termijnen.js";
export type { MeldingToestand } from "./melding/toestanden.js";
export { magWachten, sorteerWachtlijst, type Wachtende } from "./melding/wachtlijst.js";
export { weegOntvanger, type Ontvangersoordeel, type Ontvangersvraag } from "./melding/weeg-ontvanger.js";
export { listMeldplichten } from "./meldplicht/list-meldplichten.js";
export type { BekendFeit, GedaneMelding, Meldbaar, Meldplicht, Meldplichtrij } from "./meldplicht/meldplicht.js";
export { ONDERAANNEMER } from "./onderaannemer/levensloop.js";
export { listOnderaannemers, wasIngezet, type Lijstregel } from "./onderaannemer/list-onderaannemers.js";
export { Bewijssoort, Tariefoordeel, Vorm, type Goedkeuring, type Onderaannemer } from "./onderaannemer/onderaannemer.js";
export { ONDERAANNEMER_TOESTANDEN, type OnderaannemerToestand } from "./onderaannemer/toestanden.js";
export { ONDERSTEUNING } from "./ondersteuning/levensloop.js";
export { ONDERDELEN_ONDERSTEUNINGSPLAN, onderdelenDieMissen } from "./ondersteuning/onderdelen-die-missen.js";
export type { Einde, Ondersteuning, Waarschuwing } from "./ondersteuning/ondersteuning.js";
export { Ondersteuningsplan } from "./ondersteuning/ondersteuningsplan.js";
export { REDENEN_EINDE, type RedenEinde, type Stopreden } from "./ondersteuning/reden-einde.table.js";
export { ONDERSTEUNING_TOESTANDEN, type OndersteuningToestand } from "./ondersteuning/toestanden.js";
export { evaluateAlgemeneRegel, isGedekt, type Hardheid, type Regeloordeel, type Regelvraag, type Voorliggend } from "./onderzoek/evaluate-algemene-regel.js";
export { ONDERZOEK } from "./onderzoek/levensloop.js";
export { listOntbrekendInStap, type Stapgemis } from "./onderzoek/list-ontbrekend-in-stap.js";
export type { Onderzoek, Stappen } from "./onderzoek/onderzoek.js";
export { Aanleiding, ONDERZOEK_SCHEMAS, Onderzoeksbesluit, Onderzoeksuitkomst, Onderzoeksverslag, Verslagreactie } from "./onderzoek/onderzoek.schemas.js";
export { Dekkingsoordeel, KerenPerWeek, Stap1, Stap2, Stap3, Stap4, Stap5, Stap6, Voorliggendelement } from "./onderzoek/stap-schemas.js";
export {
  eersteOpenStap,
  isAfgerond,
  isHerindicatie,
  laatsteStap,
  regeloordeelVan,
  resterendeActiviteiten,
  toegelatenActiviteiten,
  voorliggendPerActiviteit,
  type Stapnummer,
} from "./onderzoek/stappenplan.js";
export { tijdVanRest } from "./onderzoek/tijd-van-rest.js";
export type { OnderzoekToestand } from "./onderzoek/toestanden.js";
export { PERSOON } from "./persoon/levensloop.js";
export { Rol, Screeningsprofiel, type Functie, type Persoon, type Vermoeden, type Vog } from "./persoon/persoon.js";
export { PERSOON_TOESTANDEN, type PersoonToestand } from "./persoon/toestanden.js";
export { VERGEWISONDERDELEN, vergewisonderdelenVan } from "./persoon/vergewis.table.js";
export { magWerken } from "./persoon/mag-werken.js";
export { heeftProfiel, vogeisVan } from "./persoon/vog-van.js";
export { SCREENINGSNUMMERS, VOG_INSTELLING, VOGEISEN, type Vogeis } from "./persoon/vogeis.table.js";
export { eersteDagZonderVog, evaluateVogstand } from "./persoon/vogstand.js";
export { PGB_TOETS } from "./pgb-toets/levensloop.js";
export { magAanTafel, type Gespreksvraag } from "./pgb-toets/mag-aan-tafel.js";
export type { PgbToets } from "./pgb-toets/pgb-toets.js";
export { Criteriumoordeel, Gespreksdeelnemer, PGB_SCHEMAS } from "./pgb-toets/pgb-toets.schemas.js";
export type { PgbToestand } from "./pgb-toets/toestanden.js";
export { Programma } from "./programma.js";
export { REGIE } from "./regie/levensloop.js";
export { Escalatiedoel, type Regie, type Verbeterafspraak } from "./regie/regie.js";
export type { RegieToestand } from "./regie/toestanden.js";
export { evaluateRechtstreekseToegang, ROUTE2_STATUSSEN, type RechtstreekseToegang, type Route2Status } from "./toeleiding/evaluate-rechtstreekse-toegang.js";
export { evaluateVerzoekduur, type Verzoekduur } from "./toeleiding/evaluate-verzoekduur.js";
export { evaluateVerzoeksom } from "./toeleiding/evaluate-verzoeksom.js";
export { evaluateVerzoekvolume, type Verzoekvolume } from "./toeleiding/evaluate-verzoekvolume.js";
export { SROI } from "./sroi/levensloop.js";
export type { Sroi, Sroiperiode } from "./sroi/sroi.js";
export { SROI_TOESTANDEN, type SroiToestand } from "./sroi/toestanden.js";
export { TOELEIDING } from "./toeleiding/levensloop.js";
export type { IngevuldKader, Route, Toeleiding } from "./toeleiding/toeleiding.js";
export { TOELEIDING_TOESTANDEN, type ToeleidingToestand } from "./toeleiding/toestanden.js";
export { Toewijzing } from "./toeleiding/toewijzing.js";
export { PER, Verzoek, type EerderVerzoek, type Per } from "./toeleiding/verzoek.js";
export { VEILIGHEIDSPLAN } from "./veiligheidsplan/levensloop.js";
export type { VeiligheidsplanToestand } from "./veiligheidsplan/toestanden.js";
export { Veiligheidsplan, Veiligheidsverloop, type Veiligheidszaak } from "./veiligheidsplan/veiligheidsplan.js";
export { VOORVAL } from "./voorval/levensloop.js";
export { WIJKTEAM_MELDPLICHTEN } from "./voorval/meldplichten.table.js";
export type { VoorvalToestand } from "./voorval/toestanden.js";
export { Meldfeit, VoorgenomenWijziging, Voorvalaard, type Voorval, type Wijkteamfeit } from "./voorval/voorval.js";
export { WACHTLIJST } from "./wachtlijst/levensloop.js";
export { listWachtlijsten, type Locatiewachtlijst } from "./wachtlijst/list-wachtlijsten.js";
export { WACHTLIJST_TOESTANDEN, type WachtlijstToestand } from "./wachtlijst/toestanden.js";
export type { Wachtlijst } from "./wachtlijst/wachtlijst.js";
export { evaluateAgbGebruik, type AgbGebruik } from "./wijziging/evaluate-agb-gebruik.js";
export { WIJZIGING } from "./wijziging/levensloop.js";
export { regelVan } from "./wijziging/regel-van.js";
export { WIJZIGING_TOESTANDEN, type WijzigingToestand } from "./wijziging/toestanden.js";
export { Wijzigingsoort, type NieuweAgb, type Wijziging } from "./wijziging/wijziging.js";
export { WIJZIGINGSREGELS, type Wijzigingsregel } from "./wijziging/wijzigingsregels.table.js";
export { canonicalize, type NietCanoniek } from "./bewijs/canonicalize.js";
export type { JsonWaarde } from "./bewijs/json-waarde.js";
export { encodeReceipt, makeReceipt } from "./bewijs/make-receipt.js";
export type {
  AdviesNietGevonden,
  Bewijsinvoer,
  Bewijsnorm,
  Bewijsnormvraag,
  Bewijsomgeving,
  Bewijsstap,
  Bewijsvraag,
  Bewijswachter,
  IdBevatBsn,
  Receipt,
  ReceiptFout,
} from "./bewijs/receipt.js";
export { verifyReceipt, type Verschil } from "./bewijs/verify-receipt.js";
export { magBsnVastleggen } from "./bsn/mag-bsn-vastleggen.js";
export { describeAfwegingskaderFout } from "./describe-error.js";
export type { AfwegingskaderFout } from "./errors.js";
export { fillSjabloon, listSjabloonvelden, type SjabloonOnvolledig, type Tekstbericht } from "./sjablonen/fill-sjabloon.js";
export { findSjabloon, SJABLONEN } from "./sjablonen/sjablonen.js";
export { SJABLOONEISEN, SJABLOONSOORTEN, type Sjabloon, type Sjabloonblok, type Sjabloonsoort, type Taalsjablonen } from "./sjablonen/sjabloon.js";
export { SJABLOONVELDEN, type Sjabloonveld } from "./sjablonen/sjabloonvelden.table.js";
export { TALEN, type Taalcode } from "./sjablonen/taal.table.js";
export { checkStuk, listOntbrekendInStuk } from "./stukken/check-stuk.js";
export { composeStuk, STUKTITELS } from "./stukken/compose-stuk.js";
export { renderStukHtml } from "./stukken/render-html.js";
export { renderStukMarkdown } from "./stukken/render-markdown.js";
export type { Ontbrekend, Planinstemming, Stuk, StukOnvolledig, Stuksoort, StukVan } from "./stukken/stuk.js";
export type { Blok, Feitregel, Sectie, Tekststuk } from "./stukken/tekststuk.js";
export { OVERDRACHTONDERDELEN, WarmeOverdracht } from "./stukken/warme-overdracht.js";
export { listToelichtingen } from "./toelichting/list-toelichtingen.js";
export type { Toelichting } from "./toelichting/toelichting.js";
export { formatCode } from "./tekening/format-code.js";
export { makeTekening } from "./tekening/make-tekening.js";
export { renderMermaid } from "./tekening/render-mermaid.js";
export type { Aantekening, Groep, Pijl, Tekening } from "./tekening/tekening.js";
