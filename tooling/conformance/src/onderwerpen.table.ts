import type { Onderwerp } from "./onderwerp.js";
import { AANVRAAGDUUR } from "./onderwerpen/aanvraagduur.js";
import { AFWEGINGSKADER } from "./onderwerpen/afwegingskader.js";
import { AGB } from "./onderwerpen/agb.js";
import { BEEINDIGEN } from "./onderwerpen/beeindigen.js";
import { BELONING_BESTUUR, BELONING_BESTUURDER, WNT_KLASSE_2 } from "./onderwerpen/beloning.js";
import { CONTACTPERSONEN } from "./onderwerpen/contactpersonen.js";
import { DAGDELEN } from "./onderwerpen/dagdelen.js";
import { DECLARABEL } from "./onderwerpen/declarabel.js";
import { DECLARATIEGRAAD } from "./onderwerpen/declaratiegraad.js";
import { DOSSIERVERHAAL } from "./onderwerpen/dossierverhaal.js";
import { EENZIJDIG } from "./onderwerpen/eenzijdig.js";
import { GEMIDDELDE_UREN } from "./onderwerpen/gemiddelde-uren.js";
import { HERHALING } from "./onderwerpen/herhaling.js";
import { INDICATIE_TERUGKIJK } from "./onderwerpen/indicatie-terugkijk.js";
import { IWMO_BEVINDINGEN } from "./onderwerpen/iwmo-bevindingen.js";
import { JAARREKENINGCATEGORIE } from "./onderwerpen/jaarrekeningcategorie.js";
import { JAARREKENINGTOETS } from "./onderwerpen/jaarrekeningtoets.js";
import { KALENDERDAGEN_NA } from "./onderwerpen/kalenderdagen.js";
import { KNIP } from "./onderwerpen/knip.js";
import { LUMPSUM_OVERHEAD, LUMPSUM_PERSONEEL } from "./onderwerpen/lumpsum.js";
import { MAANDEN_NA, MAANDEN_VOOR } from "./onderwerpen/maanden.js";
import { MEDEWERKERS } from "./onderwerpen/medewerkers.js";
import { MELDINGSTERMIJNEN } from "./onderwerpen/meldingstermijnen.js";
import { ONAFHANKELIJKHEID } from "./onderwerpen/onafhankelijkheid.js";
import { DOORBEREKENDE_KOSTEN, ONDERAANNEMER_80, ONDERAANNEMING_10 } from "./onderwerpen/onderaanneming.js";
import { ONTVANGER } from "./onderwerpen/ontvanger.js";
import { DIENSTVERBAND_28, PNIL } from "./onderwerpen/personeel.js";
import { PGB_GESPREK } from "./onderwerpen/pgb-gesprek.js";
import { ROUTE_UITSLUITING } from "./onderwerpen/route-uitsluiting.js";
import { SOCIAL_RETURN_5, SROI } from "./onderwerpen/social-return.js";
import { TIJD_PER_ACTIVITEIT } from "./onderwerpen/tijd-per-activiteit.js";
import { TIJDIGHEID } from "./onderwerpen/tijdigheid.js";
import { UREN_NA } from "./onderwerpen/uren.js";
import { VASTE_DATUM } from "./onderwerpen/vaste-datum.js";
import { CURRENT_RATIO, SOLVABILITEIT, VERMOGEN_EN_RESULTAAT, WEERSTANDSVERMOGEN } from "./onderwerpen/vermogen.js";
import { VERZEKERING } from "./onderwerpen/verzekering.js";
import { VERZILVERING } from "./onderwerpen/verzilvering.js";
import { VIER_OGEN } from "./onderwerpen/vier-ogen.js";
import { VOG_BIJ_AANVANG, VOG_TIJDENS_WERK } from "./onderwerpen/vog.js";
import { WACHTLIJST } from "./onderwerpen/wachtlijst.js";
import { WEKEN_VOOR } from "./onderwerpen/weken.js";
import { WERKDAGEN_NA, WERKDAGEN_VOOR } from "./onderwerpen/werkdagen.js";
import { DIVIDEND, OPERATIONEEL_RESULTAAT, RESULTAAT_TWEE_JAAR } from "./onderwerpen/winst.js";

const lijst: readonly Onderwerp[] = [
  WERKDAGEN_NA,
  WERKDAGEN_VOOR,
  UREN_NA,
  KALENDERDAGEN_NA,
  WEKEN_VOOR,
  MAANDEN_VOOR,
  MAANDEN_NA,
  MELDINGSTERMIJNEN,
  VOG_BIJ_AANVANG,
  VOG_TIJDENS_WERK,
  VASTE_DATUM,
  TIJDIGHEID,
  KNIP,
  DECLARATIEGRAAD,
  DAGDELEN,
  AANVRAAGDUUR,
  MEDEWERKERS,
  TIJD_PER_ACTIVITEIT,
  AGB,
  ONAFHANKELIJKHEID,
  HERHALING,
  CONTACTPERSONEN,
  VERZILVERING,
  INDICATIE_TERUGKIJK,
  GEMIDDELDE_UREN,
  AFWEGINGSKADER,
  BEEINDIGEN,
  DECLARABEL,
  EENZIJDIG,
  ONTVANGER,
  PGB_GESPREK,
  ROUTE_UITSLUITING,
  VIER_OGEN,
  WACHTLIJST,
  CURRENT_RATIO,
  WEERSTANDSVERMOGEN,
  SOLVABILITEIT,
  RESULTAAT_TWEE_JAAR,
  VERMOGEN_EN_RESULTAAT,
  OPERATIONEEL_RESULTAAT,
  DIVIDEND,
  BELONING_BESTUUR,
  BELONING_BESTUURDER,
  WNT_KLASSE_2,
  ONDERAANNEMER_80,
  LUMPSUM_PERSONEEL,
  LUMPSUM_OVERHEAD,
  PNIL,
  JAARREKENINGCATEGORIE,
  SROI,
  DOORBEREKENDE_KOSTEN,
  ONDERAANNEMING_10,
  SOCIAL_RETURN_5,
  DIENSTVERBAND_28,
  VERZEKERING,
  JAARREKENINGTOETS,
  DOSSIERVERHAAL,
  IWMO_BEVINDINGEN,
];

/** Every topic this runner knows, by name. */
export const ONDERWERPEN: ReadonlyMap<string, Onderwerp> = new Map(lijst.map((onderwerp) => [onderwerp.naam, onderwerp]));
