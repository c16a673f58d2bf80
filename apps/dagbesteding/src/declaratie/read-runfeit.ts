import type { Gebeurtenis } from "@wmo-kit/runtime";

import { readFeit, Runfeit } from "./declaratiefeit.js";
import { toVoorstel, VOORSTEL_SCHEMAVERSIE, Voorstelvorm } from "./voorstelvorm.js";

/** A stored fact of a run, in the words of today. What this app wrote it can read; anything else means that the store was changed. */
export const readRunfeit = ({ soort, schemaversie, gegevens }: Gebeurtenis): Runfeit =>
  soort === "declaratie-voorgesteld" && schemaversie === VOORSTEL_SCHEMAVERSIE ? toVoorstel(readFeit(Voorstelvorm, gegevens)) : readFeit(Runfeit, gegevens);
