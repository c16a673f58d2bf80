import type { IsoDatum } from "@wmo-kit/domain";

import type { Vraag } from "../kern/wachter.js";

type Verzendvraag = Pick<Vraag<unknown, { readonly verzondenOp?: IsoDatum | undefined }>, "normen" | "gebeurtenis" | "gegevens">;

/** The event as on the day the message was sent: recorded afterwards, it is not later than it was. @source D-20.4, D-20.5 */
export const opVerzenddag = ({ normen, gebeurtenis, gegevens: { verzondenOp } }: Verzendvraag): Pick<Verzendvraag, "normen" | "gebeurtenis"> => ({
  normen,
  gebeurtenis: verzondenOp === undefined ? gebeurtenis : { ...gebeurtenis, datum: verzondenOp },
});
