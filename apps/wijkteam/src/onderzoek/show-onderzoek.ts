import { isHerindicatie, ONDERZOEK_SCHEMAS, zaakVan, type Onderzoek } from "@wmo-kit/afwegingskader";
import { formatDatum, formatTijdstip, type IsoDatum } from "@wmo-kit/domain";
import { formatToestand, toOptie, type NaamVan } from "@wmo-kit/kit";
import type { Stapweergave } from "@wmo-kit/kit/api";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { showPgb } from "../pgb/show-pgb.js";
import { noemInwoner } from "../presentation/naam.js";
import { leesGebeurtenissen } from "./lees-gebeurtenissen.js";
import { GEEN_AANTEKENINGEN, wachtOpExpertteam, type Onderzoeksaantekeningen } from "./onderzoeksaantekeningen.js";
import { showDeelvragen } from "./show-deelvragen.js";
import { showDekking } from "./show-dekking.js";
import { showSocialeKaart, type SocialeKaart } from "./show-sociale-kaart.js";
import { showStappen } from "./show-stappen.js";
import { showTijd } from "./show-tijd.js";
import { showVerslag } from "./show-verslag.js";
import { showVoorwaarden } from "./show-voorwaarden.js";
import type { Onderzoekweergave } from "./weergave.js";

/** With what an investigation is put in words: the day, who is who, and the steps that can be taken in it. */
export interface Onderzoeksblik {
  readonly peildatum: IsoDatum;
  readonly naamVan: NaamVan;
  readonly mogelijk: readonly Stapweergave[];
  readonly kaart: SocialeKaart | undefined;
}

const noemAanleiding = ({ zaken }: Inwonerdossier, { aanleiding }: Onderzoek): string => {
  if (aanleiding === undefined) return "Er is geen onderzoek gedaan.";
  if (aanleiding.soort === "melding") {
    const ontvangen = zaakVan(zaken, "A1", aanleiding.melding)?.feiten.ontvangen;
    return ontvangen === undefined ? "Na een melding." : `Na de melding van ${formatDatum(ontvangen.datum)}.`;
  }
  const einddatum = zaakVan(zaken, "A6", aanleiding.indicatie)?.feiten.einddatum;
  return einddatum === undefined ? "Herindicatie." : `Herindicatie: de indicatie loopt tot en met ${formatDatum(einddatum)}.`;
};

const showExpertteam = (aantekeningen: Onderzoeksaantekeningen): Onderzoekweergave["expertteam"] => {
  const { expertteam, besproken } = aantekeningen;
  const stand =
    besproken !== undefined ? "besproken" : wachtOpExpertteam(aantekeningen) ? "wacht op bespreking" : expertteam === undefined ? "niet beoordeeld" : "niet nodig";
  return {
    stand,
    toelichting: expertteam?.toelichting ?? null,
    besprokenOpTekst: besproken === undefined ? null : formatDatum(besproken.datum),
    uitkomst: besproken?.uitkomst ?? null,
  };
};

const noemDuur = ({ stap6 }: Onderzoek): string | null =>
  stap6 === undefined
    ? null
    : `${stap6.duurInMaanden} maanden. ${toOptie("", stap6.perspectief).label}. ${stap6.motivering}`;

const noemVerzilvering = ({ stap5 }: Onderzoek): string | null =>
  stap5?.vorigeIndicatie === undefined
    ? null
    : `Van de vorige indicatie is ${stap5.vorigeIndicatie.gebruikt} van de ${stap5.vorigeIndicatie.toegekend} minuten per week gebruikt. ${stap5.vorigeIndicatie.weging}`;

const showBesluit = ({ uitkomsten, besluit, besloten }: Onderzoek): Onderzoekweergave["besluit"] =>
  besloten === undefined
    ? null
    : { opTekst: formatDatum(besloten.datum), uitkomsten: uitkomsten.map((uitkomst) => toOptie("", uitkomst).label), motivering: besluit?.motivering ?? null };

/** One investigation as one page shows it; undefined when the dossier holds no such investigation. @source lifecycle.md A2; W-26, W-27.1 to W-27.3, W-29.1 to W-29.7 */
export const showOnderzoek = (dossier: Inwonerdossier, zaakId: string, { peildatum, naamVan, mogelijk, kaart }: Onderzoeksblik): Onderzoekweergave | undefined => {
  const zaak = zaakVan(dossier.zaken, "A2", zaakId);
  if (zaak === undefined) return undefined;
  const { feiten: onderzoek, toestand } = zaak;
  const aantekeningen = dossier.eigen.onderzoeken[zaakId] ?? GEEN_AANTEKENINGEN;
  const diepgang = leesGebeurtenissen(dossier, { zaak: zaakId, soort: "onderzoek-gestart", schema: ONDERZOEK_SCHEMAS["onderzoek-gestart"] }).at(0)?.gegevens.diepgang;
  const laatst = dossier.eigen.tijdlijn.at(-1)?.opgetreden;
  return {
    dossierId: dossier.id,
    zaak: zaakId,
    versie: dossier.versie,
    naam: noemInwoner(dossier),
    peildatum,
    toestand,
    toestandTekst: formatToestand(toestand),
    aanleidingTekst: noemAanleiding(dossier, onderzoek),
    diepgangTekst: diepgang === undefined ? null : toOptie("", diepgang).label,
    isHerindicatie: isHerindicatie(onderzoek),
    begonnenOpTekst: onderzoek.begonnen === undefined ? null : formatDatum(onderzoek.begonnen.datum),
    opgeslagenTekst: laatst === undefined ? null : formatTijdstip(laatst).unwrapOr(laatst),
    hulpvraag: onderzoek.stap1?.hulpvraag ?? null,
    stappen: showStappen(onderzoek, mogelijk),
    deelvragen: showDeelvragen({ onderzoek, aantekeningen, peildatum }),
    dekking: showDekking(onderzoek),
    tijd: showTijd(onderzoek),
    verzilveringTekst: noemVerzilvering(onderzoek),
    duurTekst: noemDuur(onderzoek),
    netwerk: {
      inwonerBetrokken: onderzoek.stap4?.inwonerBetrokken ?? null,
      netwerkBetrokken: onderzoek.stap4?.netwerk.betrokken ?? null,
      toelichting: onderzoek.stap4?.netwerk.toelichting ?? null,
      mantelzorger: onderzoek.stap4?.steunVoorMantelzorger ?? null,
      mensen: aantekeningen.netwerk.map(({ wie, relatie, bijdrage }) => ({ wie, relatie, bijdrage })),
    },
    socialeKaart: showSocialeKaart(kaart, peildatum, dossier.eigen.inwoner?.wijk),
    expertteam: showExpertteam(aantekeningen),
    verslag: showVerslag(dossier, zaakId, { toestand, feiten: onderzoek }, naamVan),
    voorwaarden: showVoorwaarden(onderzoek, aantekeningen),
    besluit: showBesluit(onderzoek),
    pgb: showPgb(dossier, zaakId, naamVan),
    mogelijk,
  };
};
