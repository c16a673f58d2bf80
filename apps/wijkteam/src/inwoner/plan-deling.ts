import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Besluit } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { DELINGGRENS } from "./delinggrens.table.js";
import type { Deling } from "./eigenfeiten.js";
import type { Gedeeld } from "./eigenstand.js";
import type { DelingOnbekend, DelingsperiodeOnmogelijk, TeVeelDelingen } from "./errors.js";
import { isLopend } from "./is-gedeeld.js";

/** With whom a resident wants to share what, from when until when. */
export type Delinginvoer = Omit<Deling, "delingId" | "account">;

/** Whether this can be shared: not with too many at once, and in days that still come. */
export const checkDeling = (
  { eigen: { eigendossier } }: Inwonerdossier,
  { vanaf, tot }: Pick<Delinginvoer, "vanaf" | "tot">,
  vandaag: IsoDatum,
): Result<void, DelingsperiodeOnmogelijk | TeVeelDelingen> => {
  if (vanaf < vandaag || tot < vanaf) return err({ _tag: "DelingsperiodeOnmogelijk", vandaag });
  const lopend = eigendossier.delingen.filter((deling) => isLopend(deling, vandaag)).length;
  return lopend < DELINGGRENS.hoogstens ? ok(undefined) : err({ _tag: "TeVeelDelingen", hoogstens: DELINGGRENS.hoogstens });
};

/** The sharing with this id that was not taken back. */
export const findDeling = ({ eigen: { eigendossier } }: Inwonerdossier, delingId: string): Result<Gedeeld, DelingOnbekend> => {
  const deling = eigendossier.delingen.find((kandidaat) => kandidaat.delingId === delingId && !kandidaat.ingetrokken);
  return deling === undefined ? err({ _tag: "DelingOnbekend" }) : ok(deling);
};

/** What taking back a sharing leaves. */
export const planIntrekking = (dossier: Inwonerdossier, delingId: string): Result<Besluit<Feit>, DelingOnbekend> =>
  findDeling(dossier, delingId).map(() => ({ feiten: [{ _tag: "Eigen", feit: { soort: "deling-ingetrokken", delingId } }] }));
