import { countDagen, toEpochMs, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Kalender } from "../kalender/kalender.js";
import { countWerkdagen } from "../kalender/werkdag.js";
import type { Dagtermijn, Urentermijn } from "../termijn/termijn.js";
import { STANDAARD_STATUSINSTELLING, type Statusinstelling } from "./status-instelling.js";
import type { Dagenafstand, Dagstatus, Urenafstand, Urenstatus } from "./termijnstatus.js";

/**
 * A term in days to years, looked at on a day. A `voldaanOp` after `peildatum` is not known yet on that day.
 * Of the term only the last day and the unit are looked at.
 */
export interface Dagstatusvraag {
  readonly termijn: Pick<Dagtermijn, "duur" | "uitersteDatum">;
  readonly kalender: Kalender;
  readonly peildatum: IsoDatum;
  readonly voldaanOp?: IsoDatum | undefined;
  readonly instelling?: Statusinstelling | undefined;
}

/** A term in hours, looked at at a moment. A `voldaanOp` after `peiltijdstip` is not known yet at that moment. */
export interface Urenstatusvraag {
  readonly termijn: Urentermijn;
  readonly peiltijdstip: Tijdstip;
  readonly voldaanOp?: Tijdstip | undefined;
  readonly instelling?: Statusinstelling | undefined;
}

const afstandInDagen = ({ termijn, kalender }: Dagstatusvraag, van: IsoDatum, tot: IsoDatum): Dagenafstand => {
  const kalenderdagen = countDagen(van, tot);
  const inWerkdagen = termijn.duur.eenheid === "werkdag";
  const aantal = inWerkdagen ? countWerkdagen(kalender, van, tot) : kalenderdagen;
  return { _tag: "Dagenafstand", duur: { aantal, eenheid: inWerkdagen ? "werkdag" : "kalenderdag" }, kalenderdagen };
};

/**
 * How a term in days to years stands on a day: running, almost passed, passed, met, or met too late.
 *
 * @source norms.md K-01, K-07; topics.json calendar-days-after
 */
export const evaluateStatus = (vraag: Dagstatusvraag): Dagstatus => {
  const { termijn, peildatum, voldaanOp, instelling = STANDAARD_STATUSINSTELLING } = vraag;
  const uiterste = termijn.uitersteDatum;
  if (voldaanOp !== undefined && voldaanOp <= peildatum) {
    if (voldaanOp <= uiterste) return { _tag: "Gehaald", voldaanOp };
    return { _tag: "TeLaatGehaald", voldaanOp, overschrijding: afstandInDagen(vraag, uiterste, voldaanOp) };
  }
  if (peildatum > uiterste) return { _tag: "Verstreken", overschrijding: afstandInDagen(vraag, uiterste, peildatum) };
  const resterend = afstandInDagen(vraag, peildatum, uiterste);
  return { _tag: resterend.duur.aantal <= instelling.bijnaVerstrekenBijDagen ? "BijnaVerstreken" : "Lopend", resterend };
};

const MS_PER_UUR = 3_600_000;

const begonnenUren = (ms: number): Urenafstand => ({ _tag: "Urenafstand", uren: Math.ceil(ms / MS_PER_UUR) });

/**
 * How a term in hours stands at a moment: running, almost passed, passed, met, or met too late.
 *
 * @source norms.md K-06, K-07
 */
export const evaluateUrenstatus = (vraag: Urenstatusvraag): Urenstatus => {
  const { termijn, peiltijdstip, voldaanOp, instelling = STANDAARD_STATUSINSTELLING } = vraag;
  const [uiterste, nu] = [toEpochMs(termijn.uiterlijkTijdstip), toEpochMs(peiltijdstip)];
  const voldaan = voldaanOp === undefined ? undefined : toEpochMs(voldaanOp);
  if (voldaanOp !== undefined && voldaan !== undefined && voldaan <= nu) {
    if (voldaan <= uiterste) return { _tag: "Gehaald", voldaanOp };
    return { _tag: "TeLaatGehaald", voldaanOp, overschrijding: begonnenUren(voldaan - uiterste) };
  }
  if (nu > uiterste) return { _tag: "Verstreken", overschrijding: begonnenUren(nu - uiterste) };
  const resterend: Urenafstand = { _tag: "Urenafstand", uren: Math.floor((uiterste - nu) / MS_PER_UUR) };
  const bijna = uiterste - nu <= instelling.bijnaVerstrekenBijUren * MS_PER_UUR;
  return { _tag: bijna ? "BijnaVerstreken" : "Lopend", resterend };
};
