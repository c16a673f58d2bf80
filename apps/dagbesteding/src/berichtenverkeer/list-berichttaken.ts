import { describeBron, formatDatumMetWeekdag } from "@wmo-kit/domain";
import type { Taakweergave } from "@wmo-kit/kit/api";
import type { Inbericht, Uitbericht } from "@wmo-kit/runtime";
import { describeStap, describeStatus, evaluateStatus } from "@wmo-kit/timeliness";

import { evaluateAntwoordtermijn } from "./berichtstand.js";
import { type Berichtvraag, showInbericht, showUitbericht } from "./show-bericht.js";
import type { Berichtregel } from "./weergave.js";

/** Where a task about a message is done, when it is about no dossier. */
export const BERICHTEN = "berichten";

/** Requirement of a message to be sent on time and answered. @source D-20.4, D-20.5; systems.md 1 */
const EIS = "D-20.6";

const ZONDER_TERMIJN = { norm: null, uiterlijk: null, uiterlijkTekst: null, stand: "geen norm", standTekst: "geen vaste datum", waarom: [], bronnen: [] } as const satisfies Partial<Taakweergave>;

const WAT: Partial<Record<Berichtregel["stand"], string>> = {
  afgekeurd: "Kijk waarom dit bericht is afgekeurd",
  "geen antwoord": "Vraag waarom er geen antwoord is",
  mislukt: "Dit bericht is niet aangeboden",
};

const toTaak = (regel: Berichtregel, termijn: Pick<Taakweergave, keyof typeof ZONDER_TERMIJN>): Taakweergave => ({
  id: `bericht-${regel.richting}-${regel.id}`,
  wat: `${WAT[regel.stand] ?? "Kijk naar dit bericht"}: ${regel.titel}`,
  eis: EIS,
  ...termijn,
  waarom: [...termijn.waarom, ...regel.redenen.map((tekst) => ({ soort: "Reden", tekst }))],
  dossierId: regel.dossierId ?? BERICHTEN,
  naam: regel.naam,
  zaak: regel.id,
  levensloop: "berichten",
  stap: null,
});

const termijnVan = (bericht: Uitbericht, { peildatum, regels }: Berichtvraag): Pick<Taakweergave, keyof typeof ZONDER_TERMIJN> => {
  const uitkomst = evaluateAntwoordtermijn(bericht, regels);
  if (uitkomst === undefined) return ZONDER_TERMIJN;
  const { waarde, stappen, bronnen } = uitkomst;
  return {
    norm: bericht.soort === "WMO323" ? "OP090x4" : "OP090",
    uiterlijk: waarde.uitersteDatum,
    uiterlijkTekst: formatDatumMetWeekdag(waarde.uitersteDatum),
    stand: "verstreken",
    standTekst: describeStatus(evaluateStatus({ termijn: waarde, kalender: regels.kalender, peildatum })),
    waarom: stappen.map((stap) => ({ soort: stap._tag, tekst: describeStap(stap) })),
    bronnen: bronnen.map(describeBron),
  };
};

/**
 * What message traffic asks of people: an answer that stays away after its term, a message that was refused, one that does not
 * get across, and one that came in and belongs to nothing.
 *
 * @source iWmo 3.2, OP090, OP090x4; systems.md 1, technical replies
 */
export const listBerichttaken = (uit: readonly Uitbericht[], binnen: readonly Inbericht[], vraag: Berichtvraag): readonly Taakweergave[] => [
  ...uit.flatMap((bericht) => {
    const regel = showUitbericht(bericht, vraag);
    return regel.aandacht ? [toTaak(regel, termijnVan(bericht, vraag))] : [];
  }),
  ...binnen.map((bericht) => showInbericht(bericht, vraag)).flatMap((regel) => (regel.aandacht ? [toTaak(regel, ZONDER_TERMIJN)] : [])),
];
