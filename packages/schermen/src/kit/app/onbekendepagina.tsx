import type { JSX } from "preact";

import { Paginakop } from "../../onderdelen/paginakop.js";
import type { Personenlijst } from "../dossier/personenlijst.js";

/** An address that does not exist. */
export const Onbekendepagina = ({ lijst }: { readonly lijst: Personenlijst }): JSX.Element => (
  <>
    <Paginakop titel="Deze pagina bestaat niet" />
    <p class="nl-paragraph">
      Misschien klopt het adres niet helemaal. Ga naar de{" "}
      <a class="nl-link" href="/">
        werklijst
      </a>{" "}
      of naar de{" "}
      <a class="nl-link" href={lijst.adres}>
        lijst met {lijst.naam}
      </a>
      .
    </p>
  </>
);
