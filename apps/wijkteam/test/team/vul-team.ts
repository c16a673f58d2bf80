import { fromEpochMs } from "@wmo-kit/domain";
import { EventStore, type NieuweGebeurtenis } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { schrijfFeit } from "../../src/feiten/feitvorm.js";
import { Instelling } from "../../src/services/instelling.js";
import { eenId, toStapgebeurtenis } from "./stapgebeurtenis.js";
import { makeTrekker } from "./trek.js";
import { DEZE_DAG, speelMelding, type Stap } from "./verloop.js";

/** A team to make up: how many residents over how many days before the last one, from which seed. */
export interface Teamomvang {
  readonly inwoners: number;
  readonly dagen: number;
  /** The last moment; what would come after it did not happen yet. */
  readonly tot: string;
  readonly zaad: number;
  readonly professionals?: number;
  /** How many of them are recorded already, when an earlier run was stopped. */
  readonly vanaf?: number;
}

const WIJKEN = ["Dukenburg", "Lindenholt", "Centrum", "Noord", "Oost", "Zuid"] as const;
const UUR = 3_600_000;
const GROEP = 200;

/** The data of a step with the names of the cases of this resident, and the day where the step asks it. */
const vulIn = (gegevens: object, nr: number, dag: string): unknown => JSON.parse(JSON.stringify(gegevens).replaceAll(/"([moabp])([12])"/gu, `"$1$2-${nr}"`).replaceAll(DEZE_DAG, dag));

interface Inwonerverloop {
  readonly dossier: string;
  readonly gebeurtenissen: readonly NieuweGebeurtenis[];
}

/** What is recorded of one made-up resident: the name, now and then the district, and every step of one or two meldingen. */
const maakInwoner = (nr: number, { dagen, tot, zaad, professionals = 40 }: Teamomvang): Inwonerverloop => {
  const trek = makeTrekker(zaad * 1_000_003 + nr);
  const einde = Date.parse(tot);
  const begin = einde - dagen * 24 * UUR;
  const eerste = trek.onder(dagen * 24);
  const professional = `professional-${trek.onder(professionals)}`;
  const stappen: readonly Stap[] = [...speelMelding(trek, 1, eerste, professional), ...(trek.kans(0.15) ? speelMelding(trek, 2, eerste + trek.onder(300 * 24), professional) : [])];
  const op = (uren: number) => fromEpochMs(begin + uren * UUR)._unsafeUnwrap();
  const wijk = trek.kans(0.97) ? { wijk: trek.een(WIJKEN) } : {};
  const inwoner = { naam: { geslachtsnaam: { achternaam: `Proefpersoon ${nr}` }, naamGebruik: "1" as const }, ...wijk };
  const kop = () => ({ id: eenId(trek), actor: professional });
  const gebeurd = stappen.filter(([uren]) => begin + uren * UUR <= einde).toSorted(([een], [ander]) => een - ander);
  const moment = op(eerste);
  return {
    dossier: eenId(trek),
    gebeurtenissen: [
      { ...kop(), opgetreden: moment, ...schrijfFeit({ soort: "inwoner-vastgelegd", inwoner: JSON.parse(JSON.stringify(inwoner)) }) },
      ...gebeurd.map(([uren, wat, zaak, gegevens]): NieuweGebeurtenis => {
        const opgetreden = op(uren);
        return toStapgebeurtenis(kop(), { opgetreden, wat, zaak: `${zaak}-${nr}`, gegevens: vulIn(gegevens, nr, opgetreden.slice(0, 10)) });
      }),
    ],
  };
};

/** Records a made-up team in the store, in bulk, as an import would; answers how many facts that were. */
export const vulTeam = (omvang: Teamomvang, opVoortgang: (klaar: number, totaal: number) => void = () => {}) =>
  Effect.gen(function* () {
    const store = yield* EventStore;
    const { tenant } = yield* Instelling;
    let feiten = 0;
    for (let van = omvang.vanaf ?? 0; van < omvang.inwoners; van += GROEP) {
      const groep = Array.from({ length: Math.min(GROEP, omvang.inwoners - van) }, (_, nr) => maakInwoner(van + nr, omvang));
      yield* store.appendAlles(
        tenant,
        groep.map(({ dossier, gebeurtenissen: [eerste, ...rest] }) => ({ dossier, verwachteVersie: 0, gebeurtenissen: [eerste ?? rest[0]!, ...rest] as const })),
      );
      feiten += groep.reduce((som, { gebeurtenissen }) => som + gebeurtenissen.length, 0);
      opVoortgang(van + groep.length, omvang.inwoners);
    }
    return feiten;
  });
