import { fromEpochMs } from "@wmo-kit/domain";
import { ORGANISATIE } from "@wmo-kit/kit";
import { legFeitenVast } from "@wmo-kit/kit/register";
import { EventStore, type NieuweGebeurtenis } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../../src/services/instelling.js";
import { eenId, toStapgebeurtenis } from "./stapgebeurtenis.js";
import { makeTrekker, type Trekker } from "./trek.js";

/** What happens in an organisation: how many incidents and complaints over how many days before the last one, from which seed. */
export interface Organisatieomvang {
  readonly voorvallen: number;
  readonly klachten: number;
  readonly dagen: number;
  /** The last moment; what would come after it did not happen yet. */
  readonly tot: string;
  readonly zaad: number;
}

const UUR = 3_600_000;
const DAG = 24 * UUR;

type Stap = readonly [moment: number, wat: string, zaak: string, gegevens: object, reden?: string];

const iso = (ms: number) => fromEpochMs(ms)._unsafeUnwrap();

const meld = (trek: Trekker, zaak: string, plicht: string, bekend: number): readonly Stap[] => {
  if (trek.kans(0.2)) return [];
  const gemeld = bekend + 2 * UUR + trek.onder(7 * 24) * UUR;
  // A report can be recorded a day after it was made.
  return trek.kans(0.5) ? [[gemeld, "A9 gemeld", zaak, { plicht, bewijs: "het formulier" }]] : [[gemeld + DAG, "A9 gemeld", zaak, { plicht, gemeldOp: iso(gemeld), bewijs: "het formulier" }]];
};

const speelVoorval = (trek: Trekker, nr: number, bekend: number): readonly Stap[] => {
  const zaak = `v-${nr}`;
  const begin: Stap = [bekend + UUR, "A9 voorval-bekend", zaak, { omschrijving: "een voorval", bekendOp: iso(bekend) }];
  if (trek.kans(0.1)) return [begin];
  const aard = trek.een(["calamiteit", "calamiteit", "geweldsincident", "datalek", "overig"]);
  const eerder = bekend - trek.onder(48) * UUR;
  return [
    begin,
    ...(trek.kans(0.15) ? [[bekend + 1.5 * UUR, "A9 gegevens-gecorrigeerd", zaak, { bekendOp: iso(eerder) }, "het was eerder bekend"] as const] : []),
    [bekend + 2 * UUR, "A9 beoordeeld", zaak, { aard, feiten: [], motivering: "besproken in het team" }],
    ...(["calamiteit", "geweldsincident"].includes(aard) ? [...meld(trek, zaak, "toezichthouder", bekend + 3 * UUR), ...meld(trek, zaak, "opdrachtgever", bekend + 3 * UUR)] : []),
  ];
};

/** Records incidents in the dossier of the organisation, each in its life cycle, and complaints in its register. */
export const vulOrganisatie = ({ voorvallen, klachten, dagen, tot, zaad }: Organisatieomvang) =>
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const trek = makeTrekker(zaad);
    const einde = Date.parse(tot);
    const moment = (): number => einde - trek.onder(dagen * 24) * UUR;
    const stappen = Array.from({ length: voorvallen }, (_, nr) => speelVoorval(trek, nr, moment())).flat();
    const gebeurtenissen = stappen
      .filter(([op]) => op <= einde)
      .toSorted(([een], [ander]) => een - ander)
      .map(([op, wat, zaak, gegevens, reden]) => toStapgebeurtenis({ id: eenId(trek), actor: "kwaliteit" }, { opgetreden: iso(op), wat, zaak, gegevens, ...(reden === undefined ? {} : { reden }) }));
    yield* (yield* EventStore).append({ tenant, dossier: ORGANISATIE, verwachteVersie: 0, gebeurtenissen: gebeurtenissen as [NieuweGebeurtenis, ...NieuweGebeurtenis[]] });
    const binnengekomen = Array.from({ length: klachten }, (_, nr) => ({
      soort: "klacht-ontvangen" as const,
      gegevens: { id: `klacht-${nr}`, ontvangen: iso(moment()).slice(0, 10), onderwerp: trek.een(["bejegening", "begeleiding", "privacy"]), omschrijving: "een klacht" },
    }));
    // The same complaint again corrects what was recorded first.
    const verbeterd = binnengekomen.filter(() => trek.kans(0.2)).map(({ soort, gegevens }) => ({ soort, gegevens: { ...gegevens, onderwerp: "administratie" } }));
    yield* legFeitenVast([...binnengekomen, ...verbeterd]);
  });
