import { describeBron, formatDatum, formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { describeStap, describeStatus, describeTimelinessError, evaluateStatus, type Dagstatus, type Dagtermijn } from "@wmo-kit/timeliness";

import type { Termijnstand, Termijnweergave } from "../api/weergave.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import type { Dossiertermijn, Termijnregels } from "../dossier/termijnen.js";
import { formatToewijzing } from "./toewijzing.js";

const STANDEN: Record<Dagstatus["_tag"], Termijnstand> = {
  Lopend: "lopend",
  BijnaVerstreken: "bijna verstreken",
  Verstreken: "verstreken",
  Gehaald: "gehaald",
  TeLaatGehaald: "te laat gehaald",
};

const TE_DOEN: Readonly<Record<string, string>> = {
  "D-11.3": "Contact met de bewoner om de start af te spreken",
  "D-20.4": "Start melden bij de gemeente (305)",
  "D-12.5": "Ondersteuningsplan maken met de bewoner",
};

/** Whether a term still asks for work: it runs, or has run out without the work being done. */
export const isOpen = ({ stand }: Pick<Termijnweergave, "stand">): boolean =>
  stand === "lopend" || stand === "bijna verstreken" || stand === "verstreken" || stand === "verwacht" || stand === "geen norm";

type Actie = Pick<Termijnweergave, "actie" | "berichtId">;

const getActie = (dossier: Bewonerdossier, { norm, voldaanOp, verwacht, toewijzingNummer }: Dossiertermijn): Actie => {
  const geen: Actie = { actie: null, berichtId: null };
  if (voldaanOp !== undefined) return geen;
  if (norm === "D-11.3") return { ...geen, actie: "contact-registreren" };
  if (norm !== "D-20.4") return geen;
  if (verwacht) return { ...geen, actie: "start-registreren" };
  const bericht = dossier.eigen.berichten.findLast((kandidaat) => kandidaat.soort === "WMO305" && kandidaat.toewijzingNummer === toewijzingNummer);
  return bericht === undefined ? geen : { actie: "verzending-registreren", berichtId: bericht.berichtId };
};

const VERWACHT = {
  soort: "Verwacht",
  tekst: "De ondersteuning is nog niet gestart. Deze datum geldt als u begint op de eerste dag waarop dat nog kan. Hij schuift mee met de werkelijke start.",
};

const showStand = (
  { verwacht, voldaanOp, aanvang }: Dossiertermijn,
  termijn: Dagtermijn,
  peildatum: IsoDatum,
  { kalender }: Termijnregels,
): Pick<Termijnweergave, "stand" | "standTekst"> => {
  if (verwacht) return { stand: "verwacht", standTekst: `loopt vanaf de start, op zijn vroegst ${formatDatum(aanvang)}` };
  const status = evaluateStatus({ termijn, kalender, peildatum, voldaanOp });
  return { stand: STANDEN[status._tag], standTekst: describeStatus(status) };
};

const showUitkomst = (
  dossiertermijn: Dossiertermijn,
  peildatum: IsoDatum,
  regels: Termijnregels,
): Pick<Termijnweergave, "stand" | "standTekst" | "uitersteDatum" | "uitersteDatumTekst" | "waarom" | "bronnen"> => {
  const { uitkomst, verwacht } = dossiertermijn;
  if (uitkomst.isErr()) {
    const tekst = describeTimelinessError(uitkomst.error);
    const geen = { uitersteDatum: null, uitersteDatumTekst: null, bronnen: [] };
    return { ...geen, stand: "geen norm", standTekst: "geen datum", waarom: [{ soort: uitkomst.error._tag, tekst }] };
  }
  const { waarde, stappen, bronnen } = uitkomst.value;
  const stapregels = stappen.map((stap) => ({ soort: stap._tag, tekst: describeStap(stap) }));
  return {
    ...showStand(dossiertermijn, waarde, peildatum, regels),
    uitersteDatum: waarde.uitersteDatum,
    uitersteDatumTekst: formatDatumMetWeekdag(waarde.uitersteDatum),
    waarom: verwacht ? [VERWACHT, ...stapregels] : stapregels,
    bronnen: bronnen.map(describeBron),
  };
};

/** A term in words on a reference date: what to do, until when, how it stands, and every step that led to the date. */
export const showTermijn = (
  dossier: Bewonerdossier,
  dossiertermijn: Dossiertermijn,
  peildatum: IsoDatum,
  regels: Termijnregels,
): Termijnweergave => {
  const { id, norm, toewijzingNummer } = dossiertermijn;
  const toewijzing = dossier.eigen.toewijzingen.find(({ nummer }) => nummer === toewijzingNummer);
  return {
    id,
    norm,
    wat: TE_DOEN[norm] ?? norm,
    waarvoor: toewijzing === undefined ? null : formatToewijzing(toewijzing),
    ...showUitkomst(dossiertermijn, peildatum, regels),
    ...getActie(dossier, dossiertermijn),
    toewijzingNummer: toewijzingNummer ?? null,
  };
};
