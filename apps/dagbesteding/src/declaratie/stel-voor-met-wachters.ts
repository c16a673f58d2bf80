import { type Declaratieopdracht, type Declaratievoorstel, proposeDeclaratie } from "@wmo-kit/iwmo/declaratie";
import { type Werk, Werkomgeving } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { describeFailure } from "../dossier/describe-failure.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { Dossierkast } from "../services/kast.js";
import type { Runregel, Tariefrij } from "./declaratiefeit.js";
import type { Bewonertijd } from "./lees-tijd.js";
import { toRunregels } from "./to-voorgesteld.js";
import { prestatiesPerReferentie, type Regelbron, toetsBewoner } from "./toets-regels.js";

/** What the program tells while it works: how many of how many residents were looked at. */
export type Voortgang = (gedaan: number, totaal: number) => Effect.Effect<void>;

/** From what a proposal is made that the guards let through. */
export interface Wachtersbron {
  readonly opdracht: Declaratieopdracht;
  readonly tijd: readonly Bewonertijd[];
  readonly tarieven: readonly Tariefrij[];
  readonly werk: Werk;
  readonly meld: Voortgang;
}

/** Registrations that are held back, and residents of whom nothing may go out, each with the reason. */
interface Tegengehouden {
  readonly registraties: ReadonlyMap<string, string>;
  readonly dossiers: ReadonlyMap<string, string>;
}

type Toets = (regels: readonly Runregel[]) => string | undefined;

const makeToets = (dossier: Bewonerdossier, bron: Omit<Regelbron, "regels">, werk: Werk, omgeving: Werkomgeving["Service"]["alle"]): Toets => (regels) =>
  toetsBewoner(dossier, { ...bron, regels }, werk, omgeving).match(
    () => undefined,
    (fout) => (fout._tag === "OngeldigeInvoer" ? "de gegevens van de regel zijn niet volledig" : describeFailure(fout).tekst),
  );

/** The records that alone hold a resident's lines back: without them the rest may go. */
const findSchuldige = (regels: readonly Runregel[], toets: Toets): readonly (readonly [registratie: string, tekst: string])[] => {
  const credits = regels.filter(({ soort }) => soort === "credit");
  return regels.flatMap((regel) =>
    regel.tijden.flatMap((eenTijd) => {
      const tekst = toets([...credits, { ...regel, tijden: [eenTijd] }]);
      return tekst === undefined ? [] : [[eenTijd.registratie, tekst] as const];
    }),
  );
};

/** Asks the guards of every resident in a proposal. @source lifecycle.md B4 */
const findTegengehouden = Effect.fnUntraced(function* (voorstel: Declaratievoorstel, { opdracht, tijd, tarieven, werk, meld }: Wachtersbron) {
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const bron = { prestaties: prestatiesPerReferentie(voorstel.berichten), tarieven, aanbieder: opdracht.kop.aanbieder, kenmerk: () => "concept" };
  const perDossier = Map.groupBy(toRunregels(voorstel, tijd), ({ dossier }) => dossier);
  const registraties = new Map<string, string>();
  const dossiers = new Map<string, string>();
  let gedaan = 0;
  for (const [dossierId, regels] of perDossier) {
    const toets = makeToets(yield* kast.load(dossierId), bron, werk, omgeving);
    const tekst = toets(regels);
    const schuldige = tekst === undefined ? [] : findSchuldige(regels, toets);
    for (const [registratie, reden] of schuldige) registraties.set(registratie, reden);
    if (tekst !== undefined && schuldige.length === 0) dossiers.set(dossierId, tekst);
    gedaan += 1;
    yield* meld(gedaan, perDossier.size);
  }
  return { registraties, dossiers } satisfies Tegengehouden;
});

const markeer = (opdracht: Declaratieopdracht, redenen: ReadonlyMap<string, string>): Declaratieopdracht => ({
  ...opdracht,
  registraties: opdracht.registraties.map((registratie) => {
    const nietDeclarabel = registratie.nietDeclarabel ?? redenen.get(registratie.id);
    return nietDeclarabel === undefined ? registratie : { ...registratie, nietDeclarabel };
  }),
});

/** Without these residents: their earlier lines stay as they are, and all their time is told with the reason. */
const zonderDossiers = (opdracht: Declaratieopdracht, tijd: readonly Bewonertijd[], redenen: ReadonlyMap<string, string>) => {
  const reden = new Map(tijd.flatMap(({ dossier, rijen }) => rijen.map(({ registratie: { id } }) => [id, redenen.get(dossier.id)] as const)));
  const niet = opdracht.registraties.flatMap(({ id }) => {
    const tekst = reden.get(id);
    return tekst === undefined ? [] : [{ registratie: id, reden: { _tag: "NietDeclarabel", reden: tekst } as const }];
  });
  return { over: { ...opdracht, registraties: opdracht.registraties.filter(({ id }) => reden.get(id) === undefined) }, niet };
};

/**
 * A proposal that the guards of time and claims let through: a record that alone is held back is left out with the reason;
 * when no single record is to blame nothing of that resident goes.
 *
 * @source lifecycle.md B4; D-20.10, D-20.11, D-20.12, D-25.1
 */
export const stelVoorMetWachters = Effect.fn("stelVoorMetWachters")(function* (bron: Wachtersbron) {
  const eerste = yield* liftResult(proposeDeclaratie(bron.opdracht));
  const ruw = yield* findTegengehouden(eerste, bron);
  if (ruw.registraties.size + ruw.dossiers.size === 0) return eerste;
  const gemarkeerd = markeer(bron.opdracht, ruw.registraties);
  const tweede = yield* liftResult(proposeDeclaratie(gemarkeerd));
  const nogSteeds = yield* findTegengehouden(tweede, bron);
  const weg = new Map([...ruw.dossiers, ...nogSteeds.dossiers]);
  for (const { dossier, rijen } of bron.tijd)
    for (const { registratie } of rijen) {
      const tekst = nogSteeds.registraties.get(registratie.id);
      if (tekst !== undefined) weg.set(dossier.id, tekst);
    }
  if (weg.size === 0) return tweede;
  const { over, niet } = zonderDossiers(gemarkeerd, bron.tijd, weg);
  const derde = yield* liftResult(proposeDeclaratie(over));
  return { ...derde, nietGedeclareerd: [...derde.nietGedeclareerd, ...niet] };
});
