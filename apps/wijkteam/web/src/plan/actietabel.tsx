import { Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Actieregel } from "../../../src/plan/weergave.js";

/** Actions with who does them, when they should be done and when they are looked at again. @source W-8.4.9 */
export const Actietabel = ({ titel, acties }: { readonly titel: string; readonly acties: readonly Actieregel[] }): JSX.Element => (
  <Registertabel
    titel={titel}
    koppen={["Actie", "Wie", "Klaar op", "Bespreken op", "Compleet"]}
    rijen={acties.map(({ actie, eigenaar, streefdatumTekst, evaluatiemomentTekst, compleet }, plaats) => ({
      sleutel: String(plaats),
      cellen: [
        actie,
        eigenaar ?? "Nog niemand",
        streefdatumTekst ?? "Nog geen dag",
        evaluatiemomentTekst ?? "Nog geen dag",
        compleet ? <Merk toon="goed" tekst="compleet" /> : <Merk toon="let-op" tekst="mist nog iets" />,
      ],
    }))}
  />
);
