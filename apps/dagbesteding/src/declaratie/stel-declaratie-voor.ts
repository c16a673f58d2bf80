import { invariant, type IsoDatum } from "@wmo-kit/domain";
import { huidigeActor, type Werk, Werkomgeving } from "@wmo-kit/kit";
import { liftResult, makeUuidV7, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import type { Voorgesteld } from "./declaratiefeit.js";
import { Declaratiekast } from "./declaratiekast.js";
import { leesTijd } from "./lees-tijd.js";
import { eersteDeclarabeleDag, makeOpdracht, periodeVan, toEerder, toTarieven } from "./make-opdracht.js";
import { vouwRun } from "./run.js";
import { stelVoorMetWachters, type Voortgang } from "./stel-voor-met-wachters.js";
import { toRunregels, toVoorgesteld } from "./to-voorgesteld.js";

/** Over which month, and at which municipality when the provider works for more than one. */
export interface Voorstelvraag {
  readonly maand: string;
  /** First month of which unclaimed time comes along; else everything that can still be claimed. Lines of earlier months stay as they are. */
  readonly vanaf?: string | undefined;
  readonly gemeente?: string | undefined;
}

const STIL: Voortgang = () => Effect.void;

const kiesBewoners = (alle: readonly Bewonerdossier[], gevraagd: string | undefined, agbCode: string | undefined): readonly Bewonerdossier[] => {
  const gemeenten = new Set(alle.flatMap(({ eigen: { bewoner } }) => bewoner?.gemeente ?? []));
  const [enige] = gemeenten;
  const gemeente = gevraagd ?? (gemeenten.size === 1 ? enige : undefined);
  return alle.filter(({ eigen: { bewoner } }) => bewoner !== undefined && bewoner.gemeente === gemeente && (agbCode === undefined || bewoner.aanbieder === agbCode));
};

/** Which runs there were, those of this municipality, and what is proposed now. */
interface Samengesteld {
  readonly voorstel: Voorgesteld;
  readonly versie: number;
  /** Proposals that lapse. */
  readonly vervallen: readonly string[];
}

// A part of its own: what a proposal is made from is everybody's time, and is let go before the proposal is stored.
const stelSamen = Effect.fnUntraced(function* ({ maand, vanaf, gemeente: gevraagd }: Voorstelvraag, meld: Voortgang) {
  const kast = yield* Declaratiekast;
  const instelling = yield* Instelling;
  const { bewoner: { normen } } = yield* Werkomgeving;
  const dossiers = yield* Dossierkast;
  const dagtekening: IsoDatum = yield* vandaag;
  const periode = yield* liftResult(periodeVan(maand));
  const bewoners = kiesBewoners(yield* dossiers.list, gevraagd ?? instelling.gemeente, instelling.agbCode);
  const [eerste] = bewoners;
  if (eerste?.eigen.bewoner === undefined) return yield* Effect.fail({ _tag: "GemeenteOnbekend" } as const);
  const { gemeente, aanbieder } = eerste.eigen.bewoner;
  const register = yield* kast.list;
  const eerdere = yield* Effect.forEach(register.filter((rij) => rij.gemeente === gemeente), ({ id }) => Effect.map(kast.load(id), toEerder));
  const tariefrijen = yield* kast.tarieven;
  const gekozen = vanaf === undefined ? undefined : (yield* liftResult(periodeVan(vanaf))).begindatum;
  const eersteDag = eersteDeclarabeleDag(periode);
  const tijd = yield* leesTijd(bewoners, gekozen !== undefined && gekozen > eersteDag ? gekozen : eersteDag, periode.einddatum);
  const opdracht = makeOpdracht({
    periode, gemeente, aanbieder, dagtekening, volgnummer: register.length, dossiers: bewoners, tijd, eerdere,
    tarieven: toTarieven(tariefrijen), laatsteDag: (dag) => normen.laatsteDag("D-20.3", dag),
  });
  const { zaken: organisatie } = yield* dossiers.loadOrganisatie;
  const werk: Werk = { actor: yield* huidigeActor, tijdstip: yield* nu, organisatie };
  const voorstel = yield* stelVoorMetWachters({ opdracht, tijd, tarieven: tariefrijen, werk, meld });
  const samengesteld: Samengesteld = {
    voorstel: toVoorgesteld({ id: yield* makeUuidV7, maand, gemeente, aanbieder, dagtekening }, voorstel, toRunregels(voorstel, tijd)),
    versie: register.length,
    vervallen: eerdere.filter(({ stand }) => stand === "voorgesteld").map(({ id }) => id),
  };
  return samengesteld;
}); // prettier-ignore

const legVoorstel = Effect.fnUntraced(function* (vraag: Voorstelvraag, meld: Voortgang) {
  const kast = yield* Declaratiekast;
  const actor = yield* huidigeActor;
  const { voorstel, versie, vervallen } = yield* stelSamen(vraag, meld);
  for (const id of vervallen) yield* kast.leg(id, { soort: "declaratie-vervallen" }, actor);
  yield* kast.begin(voorstel, versie, actor);
  return voorstel;
});

/**
 * Proposes the claim over a month, from what was recorded: each line with the records it is made of, and everything that is not
 * in it with the reason. Checked before anybody sees it: what the rules or the guards would hold back is left out, with the reason.
 *
 * @source D-20.2, D-20.3, D-20.10, D-20.12, D-20.14, D-20.15
 */
export const stelDeclaratieVoor = Effect.fn("stelDeclaratieVoor")(function* (vraag: Voorstelvraag, meld: Voortgang = STIL) {
  const run = vouwRun([yield* legVoorstel(vraag, meld)]);
  invariant(run !== undefined, "een voorstel is het begin van een run");
  return run;
});
