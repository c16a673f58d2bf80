import type { IsoDatum } from "@wmo-kit/domain";
import { vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";
import { Organisatiedossier } from "../diensten/organisatiedossier.js";
import { Register } from "./register.js";

/** The registers and the cases of the organisation as they stand, and the day on which they are looked at. */
export const leesOrganisatie = Effect.fn("leesOrganisatie")(function* (gevraagd?: IsoDatum) {
  const register = yield* Register;
  const dossier = yield* Organisatiedossier;
  const { kalender, profiel } = yield* Kitinstelling;
  const organisatie = yield* dossier.lees;
  return { stand: yield* register.lees, organisatie, peildatum: gevraagd ?? (yield* vandaag), kalender, profiel };
});
