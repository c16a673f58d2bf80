import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { ADVIES_SCHEMAS } from "./advies.schemas.js";
import type { Advies } from "./advies.js";
import { ADVIES_OVERGANGEN } from "./overgangen.table.js";
import { ADVIES_TOESTANDEN } from "./toestanden.js";

const BEGIN: Advies = { opstellers: [], informatieGevraagd: false };

// A review holds for what was reviewed: writing on the advice takes it away.
const zonderToets = ({ toetser: _toetser, goedgekeurd: _goedgekeurd, isGroot: _isGroot, ...rest }: Advies): Advies => rest;

const geschreven = (feiten: Advies, actor: string): Advies => ({
  ...zonderToets(feiten),
  opstellers: feiten.opstellers.includes(actor) ? feiten.opstellers : [...feiten.opstellers, actor],
});

/** The life cycle of an advice. @source lifecycle.md A3 */
export const ADVIES: Levensloop = makeLevensloop({
  code: "A3",
  titel: "Advies",
  toestanden: ADVIES_TOESTANDEN,
  schemas: ADVIES_SCHEMAS,
  overgangen: ADVIES_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "advies-begonnen": (feiten, { onderzoek }, { actor }) => ({ ...geschreven(feiten, actor.id), onderzoek }),
    "productbestelling-gemaakt": (feiten, bestelling, { actor }) => ({ ...geschreven(feiten, actor.id), bestelling }),
    "keuze-geboden": (feiten, keuze) => ({ ...zonderToets(feiten), keuze }),
    "negatief-opgesteld": (feiten, afwijzing, { actor }) => ({ ...geschreven(feiten, actor.id), afwijzing }),
    "ter-toetsing-aangeboden": (feiten, { pgbToets }) => (pgbToets === undefined ? feiten : { ...feiten, pgbToets }),
    getoetst: (feiten, _gegevens, { actor, tijdstip, datum }) => ({ ...feiten, toetser: actor.id, goedgekeurd: { tijdstip, datum } }),
    teruggegeven: zonderToets,
    "zonder-toets-vrijgegeven": (feiten, { pgbToets }, { tijdstip, datum }) => ({
      ...feiten,
      ...(pgbToets === undefined ? {} : { pgbToets }),
      isGroot: false,
      goedgekeurd: { tijdstip, datum },
    }),
    verzonden: (feiten, _gegevens, { tijdstip, datum }) => ({ ...feiten, verzonden: { tijdstip, datum } }),
    "bezwaar-ontvangen": (feiten, { informatieGevraagd }) => ({ ...feiten, informatieGevraagd }),
    "informatie-geleverd": (feiten) => ({ ...feiten, informatieGevraagd: false }),
    "bezwaar-afgerond": (feiten) => ({ ...feiten, informatieGevraagd: false }),
  },
});
