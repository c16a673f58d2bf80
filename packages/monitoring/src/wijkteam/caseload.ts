import type { IsoDatum } from "@wmo-kit/domain";

import type { Loopfeit } from "../feiten/feit.js";
import type { Basishulpverloop } from "./basishulp.js";
import type { Meldingverloop } from "./melding.js";
import type { Onderzoekverloop } from "./onderzoek.js";
import { vroegste } from "./verloop.js";

interface Verblijf {
  readonly zaak: string;
  readonly van: IsoDatum;
  readonly tot: IsoDatum | undefined;
  readonly reden: string | undefined;
}

const redenVanOnderzoek = ({ isGestopt, uitkomsten }: Onderzoekverloop, melding: Meldingverloop | undefined): string => {
  if (melding?.ingetrokken !== undefined) return "melding ingetrokken";
  return isGestopt ? "onderzoek gestopt" : `na onderzoek: ${[...uitkomsten].sort().join(", ")}`;
};

const verblijfDoorOnderzoek = (onderzoek: Onderzoekverloop, meldingen: ReadonlyMap<string, Meldingverloop>): Verblijf => {
  const melding = onderzoek.melding === undefined ? undefined : meldingen.get(onderzoek.melding);
  const { zaak, gestart: van, einde } = onderzoek;
  const reden = redenVanOnderzoek(onderzoek, melding);
  if (einde === undefined || melding === undefined) return { zaak, van, tot: einde, reden };
  const dicht = vroegste(melding.afgehandeld, melding.ingetrokken);
  return { zaak, van, tot: dicht === undefined || einde < dicht ? dicht : einde, reden };
};

const isLater = (een: IsoDatum | undefined, ander: IsoDatum | undefined): boolean => ander !== undefined && (een === undefined || een > ander);

/** Joins stays that overlap or meet; the stay that ends last gives the reason. */
const voegSamen = (verblijven: readonly Verblijf[]): readonly Verblijf[] => {
  const samen: Verblijf[] = [];
  for (const verblijf of [...verblijven].sort((een, ander) => (een.van < ander.van ? -1 : een.van > ander.van ? 1 : 0))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || (vorige.tot !== undefined && vorige.tot < verblijf.van)) samen.push(verblijf);
    else if (isLater(verblijf.tot, vorige.tot)) samen[samen.length - 1] = { ...vorige, tot: verblijf.tot, reden: verblijf.reden };
  }
  return samen;
};

/** Everything that keeps a resident in the caseload. */
export interface Caseloadbron {
  readonly meldingen: ReadonlyMap<string, Meldingverloop>;
  readonly onderzoeken: readonly Onderzoekverloop[];
  readonly basishulp: readonly Basishulpverloop[];
}

/** When the resident was in the caseload, and which trajectories ran. @source W-106.9 */
export const feitenVanCaseload = ({ meldingen, onderzoeken, basishulp }: Caseloadbron): readonly Loopfeit[] => {
  const verblijven = voegSamen([
    ...onderzoeken.map((onderzoek) => verblijfDoorOnderzoek(onderzoek, meldingen)),
    ...basishulp.map(({ zaak, gestart, einde, reden }): Verblijf => ({ zaak, van: gestart.datum, tot: einde, reden })),
  ]);
  const kop = { _tag: "Loopfeit" } as const;
  return [
    ...verblijven.map(({ zaak, van, tot, reden }): Loopfeit => ({
      ...kop,
      reeks: "caseload",
      zaak,
      van,
      ...(tot === undefined ? {} : { tot }),
      kenmerken: tot === undefined || reden === undefined ? {} : { reden },
    })),
    ...onderzoeken.map(({ zaak, gestart, einde }): Loopfeit => ({
      ...kop,
      reeks: "trajecten",
      zaak,
      van: gestart,
      ...(einde === undefined ? {} : { tot: einde }),
      kenmerken: { soort: "onderzoek" },
    })),
    ...basishulp.map(({ zaak, gestart, einde }): Loopfeit => ({
      ...kop,
      reeks: "trajecten",
      zaak,
      van: gestart.datum,
      ...(einde === undefined ? {} : { tot: einde }),
      kenmerken: { soort: "basishulp" },
    })),
  ];
};
