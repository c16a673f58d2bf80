import { addMaanden } from "@wmo-kit/domain/rekenen";

import type { Declaratie, Prestatie } from "../release-3-2/wmo323.js";
import { trimBlanks } from "../schema/blanks.js";
import { metTeken } from "./bedrag.js";
import { DECLARATIETERMIJN } from "./grenzen.table.js";
import { rijpad } from "./rijplaats.js";
import type { Vouwregel } from "./vouwregel.js";

/** What a claim says of itself, before its lines. */
export type Declaratiekop = Omit<Declaratie, "clienten">;

/** A line ended more than five years before the claim; exactly five is fine. @source iWmo 3.2, TR335 */
const TR335: Vouwregel<Declaratiekop, Prestatie> = {
  codes: ["TR335"],
  begin: ({ declaratieDagtekening }) => {
    const grens = addMaanden(declaratieDagtekening, -DECLARATIETERMIJN.waarde).unwrapOr(undefined);
    return {
      neem: ({ productPeriode }, { client, rij }, meld) => {
        if (grens !== undefined && productPeriode.einddatum < grens)
          meld("TR335", ["DeclaratieDagtekening", `${rijpad(client, rij)}/ProductPeriode/Einddatum`]);
      },
      sluit: () => {},
    };
  },
};

const TOTAAL = "TotaalIngediendBedrag/TotaalBedrag";

/**
 * The total is not the sum of the lines, debit up and credit down. A sum of nothing may have either sign here; CS325 asks for debit.
 * The standard compares with the plain spelling of the sum: leading zeros or a sign break the rule although the number is right.
 *
 * @source iWmo 3.2, TR358
 */
const TR358: Vouwregel<Declaratiekop, Prestatie> = {
  codes: ["TR358"],
  begin: ({ totaalIngediendBedrag: { totaalBedrag, debetCredit } }, tekst) => {
    let som = 0;
    return {
      neem: ({ ingediendBedrag }) => {
        som += metTeken(ingediendBedrag.bedrag, ingediendBedrag.debetCredit);
      },
      sluit: (_, telling, meld) => {
        const geschreven = trimBlanks(tekst(`/Bericht/Declaratie/${TOTAAL}`) ?? String(totaalBedrag));
        if (geschreven === String(metTeken(som, debetCredit))) return;
        const delen = telling.flatMap((rijen, client) => Array.from({ length: rijen }, (__, rij) => `${rijpad(client, rij)}/IngediendBedrag`));
        meld("TR358", [TOTAAL, "TotaalIngediendBedrag/DebetCredit", ...delen], { hoofdplaats: 0 });
      },
    };
  },
};

/** Rules for a claim as a whole that look at all its lines. @source iWmo 3.2, WMO323 Declaratie */
export const DECLARATIEVOUWEN: readonly Vouwregel<Declaratiekop, Prestatie>[] = [TR335, TR358];
