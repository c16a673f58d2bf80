import { describeBron, formatDatumMetWeekdag, isIsoDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { describeStap, describeStatus, describeTimelinessError, evaluateStatus, evaluateTermijn } from "@wmo-kit/timeliness";

import type { Taakstand, Taakweergave } from "../api/zaak.js";
import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import type { Termijnaanvang } from "../omgeving/volg-aanvangen.js";
import { isJaarplicht, legJaarplichtUit } from "./leg-jaarplicht-uit.js";
import type { OpenTaak } from "./open-taak.js";
import { listStappenVoor } from "./volg-taken.js";

/** Of which dossier a task is, and under which name people know it. */
export interface Taakhouder {
  readonly dossierId: string;
  readonly naam: string | null;
}

const isDag = (aanvang: Termijnaanvang): aanvang is IsoDatum => isIsoDatum(aanvang);
const isMoment = (aanvang: Termijnaanvang): aanvang is Tijdstip => !isDag(aanvang);

type Uitleg = Pick<Taakweergave, "stand" | "standTekst" | "waarom" | "bronnen">;

const ZONDER_NORM: Uitleg = { stand: "geen norm", standTekst: "geen vaste datum", waarom: [], bronnen: [] };

const standZonderUitleg = (uiterlijk: IsoDatum, peildatum: IsoDatum): Pick<Uitleg, "stand" | "standTekst"> =>
  uiterlijk < peildatum ? { stand: "verstreken", standTekst: "te laat" } : { stand: "lopend", standTekst: "nog te doen" };

const STANDEN: Readonly<Record<string, Taakstand>> = { Lopend: "lopend", BijnaVerstreken: "bijna verstreken", Verstreken: "verstreken" };

const legUit = ({ norm, uiterlijk, aanvang }: OpenTaak, peildatum: IsoDatum, omgeving: Kitomgeving): Uitleg => {
  const { termijnen, kalender, profiel } = omgeving;
  if (uiterlijk === undefined) return ZONDER_NORM;
  if (norm === undefined || aanvang === undefined) return { ...standZonderUitleg(uiterlijk, peildatum), waarom: [], bronnen: [] };
  if (isDag(aanvang) && isJaarplicht(norm, omgeving)) return legJaarplichtUit({ norm, uiterlijk, aanvang }, peildatum, omgeving);
  const vraag = { normen: termijnen, norm, kalender, ...(profiel === undefined ? {} : { profiel }) };
  if (isMoment(aanvang))
    return evaluateTermijn({ ...vraag, aanvang }).match(
      ({ stappen, bronnen }): Uitleg => ({
        ...standZonderUitleg(uiterlijk, peildatum),
        waarom: stappen.map((stap) => ({ soort: stap._tag, tekst: describeStap(stap) })),
        bronnen: bronnen.map(describeBron),
      }),
      (fout): Uitleg => ({ ...ZONDER_NORM, waarom: [{ soort: fout._tag, tekst: describeTimelinessError(fout) }] }),
    );
  return evaluateTermijn({ ...vraag, aanvang }).match(
    ({ waarde, stappen, bronnen }): Uitleg => {
      const status = evaluateStatus({ termijn: waarde, kalender, peildatum });
      return {
        stand: STANDEN[status._tag] ?? "lopend",
        standTekst: describeStatus(status),
        waarom: stappen.map((stap) => ({ soort: stap._tag, tekst: describeStap(stap) })),
        bronnen: bronnen.map(describeBron),
      };
    },
    (fout): Uitleg => ({ ...ZONDER_NORM, waarom: [{ soort: fout._tag, tekst: describeTimelinessError(fout) }] }),
  );
};

/** A task in words on a reference date: until when, how it stands, and every step that led to the date. */
export const showTaak = (taak: OpenTaak, { dossierId, naam }: Taakhouder, peildatum: IsoDatum, omgeving: Kitomgeving): Taakweergave => ({
  id: taak.id,
  wat: taak.taak,
  eis: taak.eis,
  norm: taak.norm ?? null,
  uiterlijk: taak.uiterlijk ?? null,
  uiterlijkTekst: taak.uiterlijk === undefined ? null : formatDatumMetWeekdag(taak.uiterlijk),
  ...legUit(taak, peildatum, omgeving),
  dossierId,
  naam,
  zaak: taak.zaak,
  levensloop: taak.levensloop,
  stap: listStappenVoor(taak)[0] ?? null,
});
