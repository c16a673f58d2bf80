import { parseIsoDatum } from "@wmo-kit/domain";
import {
  decideVernietigingsverzoek,
  Gebruiker,
  liftResult,
  listTeVernietigen,
  listVernietigingsverzoeken,
  OPDRACHTREGEL,
  registerVernietigingsverzoek,
  Toegangsinstelling,
  vandaag,
  vernietigDossier,
  type BewaringError,
  type Verzoekbesluit,
} from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";
import { Bewaarbeleid } from "./bewaarbeleid.js";
import { showBewaring } from "./show-bewaring.js";

/** Who acts and on what day, as destroying asks it. */
const maakOpdracht = Effect.gen(function* () {
  const { tenant } = yield* Kitinstelling;
  const { systeem } = yield* Toegangsinstelling;
  const { omvang } = yield* Bewaarbeleid;
  const { account, rollen } = Option.getOrElse(yield* Effect.serviceOption(Gebruiker), () => OPDRACHTREGEL);
  return { tenant, peildatum: yield* vandaag, account, rol: rollen.join(","), systeem, voorvoegsels: omvang.voorvoegsels };
});

/** What may be destroyed on today, what was asked and decided, and what stays. @source Wmo 2015 art. 5.3.4 and 5.3.5 */
export const toonBewaring = Effect.gen(function* () {
  const { tenant } = yield* Kitinstelling;
  const { omvang, blijft, namen } = yield* Bewaarbeleid;
  const peildatum = yield* vandaag;
  return showBewaring({
    peildatum,
    teVernietigen: yield* listTeVernietigen({ tenant, peildatum, ...omvang }),
    verzoeken: yield* listVernietigingsverzoeken(tenant),
    blijft,
    namen: yield* namen,
  });
});

/** Destroys a file of which the time to be kept is over. @source Wmo 2015 art. 5.3.4 */
export const vernietig = Effect.fn("vernietig")(function* (dossier: string) {
  yield* vernietigDossier({ ...(yield* maakOpdracht), dossier });
  return yield* toonBewaring;
});

/** Records a written request; the term runs from the day on which it was received. @source Wmo 2015 art. 5.3.5 */
export const legVerzoekVast = Effect.fn("legVerzoekVast")(function* (dossier: string, ontvangen: string) {
  const { tenant, account } = yield* maakOpdracht;
  const { namen } = yield* Bewaarbeleid;
  const dag = yield* liftResult(parseIsoDatum(ontvangen));
  if (!(yield* namen).has(dossier)) return yield* Effect.fail<BewaringError>({ _tag: "DossierOnbekend", dossier });
  yield* registerVernietigingsverzoek({ tenant, dossier, ontvangen: dag, account });
  return yield* toonBewaring;
});

/** Decides on a request; granting it destroys the file in the same write. @source Wmo 2015 art. 5.3.5 */
export const beslisVerzoek = Effect.fn("beslisVerzoek")(function* (verzoek: string, besluit: Verzoekbesluit) {
  yield* decideVernietigingsverzoek(verzoek, besluit, yield* maakOpdracht);
  return yield* toonBewaring;
});
