import { Paginakop } from "@wmo-kit/schermen";
import type { JSX } from "preact";

/** An address that does not exist. */
export const Onbekendepagina = (): JSX.Element => (
  <>
    <Paginakop titel="Deze pagina bestaat niet" />
    <p class="nl-paragraph">
      Misschien klopt het adres niet helemaal. Ga naar de{" "}
      <a class="nl-link" href="/">
        werklijst
      </a>{" "}
      of naar de{" "}
      <a class="nl-link" href="/inwoners">
        lijst met inwoners
      </a>
      .
    </p>
  </>
);
