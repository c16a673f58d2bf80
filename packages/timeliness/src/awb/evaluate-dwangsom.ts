import {
  addDagen,
  allocateEurocent,
  countDagen,
  type Contractprofiel,
  type IsoDatum,
  type Uitkomst,
} from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import type { Rekenbasis } from "../regime/rekenregels.js";
import { AWB_TERMIJNEN } from "../termijn/awb.table.js";
import { bronnenMet } from "../termijn/bronnen-van.js";
import { evaluateEersteDag, type EersteDagAntwoord } from "../termijn/evaluate-eerste-dag.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { Stap } from "../termijn/stap.js";
import { computeDwangsom } from "./compute-dwangsom.js";
import { DWANGSOMBRONNEN } from "./dwangsom.table.js";
import type { Dwangsom, DwangsomUitsluiting, GeenDwangsom, Schijfbedrag } from "./dwangsom.js";
import { selectDwangsomnormen, type Dwangsomnormen } from "./select-dwangsomnormen.js";

/**
 * The facts of a late decision. `uitersteDatum` is the last day to decide; `besloten` the day of the decision, if there is one.
 * A decision after `peildatum` is not known yet.
 */
export interface Dwangsomvraag extends Rekenbasis {
  readonly uitersteDatum: IsoDatum;
  readonly ingebrekestellingOntvangen: IsoDatum;
  readonly besloten?: IsoDatum | undefined;
  readonly peildatum: IsoDatum;
  readonly uitsluiting?: DwangsomUitsluiting | undefined;
  readonly aantalAanvragers?: number | undefined;
  readonly profiel?: Contractprofiel | undefined;
}

/** A step in the derivation of a dwangsom. */
export type Dwangsomstap = Stap | Schijfbedrag;

type Antwoord = Result<Uitkomst<Dwangsom | GeenDwangsom, Dwangsomstap>, TimelinessError>;

const geen = (grond: GeenDwangsom["grond"], eersteDag?: IsoDatum): GeenDwangsom => ({ _tag: "GeenDwangsom", grond, eersteDag });

const eerder = (een: IsoDatum, ander: IsoDatum): IsoDatum => (een < ander ? een : ander);

/** The last day in default that counts on the day looked at, and whether another day can still come. */
const totEnMet = (vraag: Dwangsomvraag, normen: Dwangsomnormen, eerste: IsoDatum): Result<{ readonly datum: IsoDatum; readonly loopt: boolean }, TimelinessError> => {
  const { besloten, peildatum } = vraag;
  const isBesloten = besloten !== undefined && besloten <= peildatum;
  const laatsteInGebreke = isBesloten ? addDagen(besloten, normen.teltBeschikkingsdag ? 0 : -1) : ok(peildatum);
  return addDagen(eerste, normen.maximaal - 1).andThen((maximum) =>
    laatsteInGebreke.map((datum) => ({ datum: eerder(datum, maximum), loopt: !isBesloten && peildatum < maximum })),
  );
};

const verschuldigd = (vraag: Dwangsomvraag, normen: Dwangsomnormen, begin: Uitkomst<EersteDagAntwoord, Stap>): Antwoord => {
  const { eersteDatum, voorlopig } = begin.waarde;
  const stappen = [...begin.stappen, ...normen.stappen];
  const bronnen = bronnenMet([...begin.bronnen, ...normen.bronnen], stappen);
  if (vraag.peildatum < eersteDatum) return ok({ waarde: geen("eerste dag nog niet bereikt", eersteDatum), stappen, bronnen });
  const einde = totEnMet(vraag, normen, eersteDatum);
  if (einde.isErr()) return err(einde.error);
  const { datum, loopt } = einde.value;
  if (datum < eersteDatum) return ok({ waarde: geen("beslist voor de eerste dag", eersteDatum), stappen, bronnen });

  const dagen = countDagen(eersteDatum, datum) + 1;
  const bedragen = computeDwangsom(normen.schijven, dagen).andThen(({ bedrag, schijven }) =>
    allocateEurocent(bedrag, Array.from({ length: vraag.aantalAanvragers ?? 1 }, () => 1)).map((perAanvrager) => ({ bedrag, perAanvrager, schijven })),
  );
  if (bedragen.isErr()) return err(bedragen.error);
  const { bedrag, perAanvrager, schijven } = bedragen.value;
  const vaststellen = loopt ? ok(undefined) : evaluateTermijn({ ...vraag, normen: AWB_TERMIJNEN, norm: "Awb-4:18", aanvang: datum });
  return vaststellen.map((termijn) => ({
    waarde: {
      _tag: "Dwangsom",
      eersteDag: eersteDatum,
      laatsteDag: datum,
      dagen,
      bedrag,
      perAanvrager,
      loopt,
      vaststellenUiterlijk: termijn?.waarde.uitersteDatum,
      voorlopig: voorlopig || termijn?.waarde.voorlopig === true,
    },
    stappen: [...stappen, ...schijven, ...(termijn?.stappen ?? [])],
    bronnen: bronnenMet([...bronnen, ...(perAanvrager.length > 1 ? [DWANGSOMBRONNEN.verdeling] : []), ...(termijn?.bronnen ?? [])]),
  }));
};

/**
 * The dwangsom that is due on a day because a decision came late: from when, how many days, how much, and how it is shared.
 * The notice counts only when it came after the last day to decide. The 42 days themselves do not move.
 *
 * @source Awb 4:17, 4:18
 */
export const evaluateDwangsom = (vraag: Dwangsomvraag): Antwoord => {
  const { ingebrekestellingOntvangen, uitersteDatum, uitsluiting, profiel } = vraag;
  const normen = selectDwangsomnormen(ingebrekestellingOntvangen, profiel);
  if (normen.isErr()) return err(normen.error);
  if (uitsluiting !== undefined) return ok({ waarde: geen(uitsluiting), stappen: [], bronnen: [DWANGSOMBRONNEN.uitsluiting] });
  if (ingebrekestellingOntvangen <= uitersteDatum) {
    return ok({ waarde: geen("ingebrekestelling te vroeg"), stappen: [], bronnen: [DWANGSOMBRONNEN.ingebrekestelling] });
  }
  return evaluateEersteDag({ ...vraag, normen: AWB_TERMIJNEN, norm: "Awb-4:17.3", aanvang: ingebrekestellingOntvangen }).andThen((begin) =>
    verschuldigd(vraag, normen.value, begin),
  );
};
