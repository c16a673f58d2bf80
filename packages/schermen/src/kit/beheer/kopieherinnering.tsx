import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import { useVraag } from "../../vraag/use-vraag.js";
import { Wie } from "../toegang/wie.js";
import { fetchGezondheid } from "./beheer-client.js";

const Regel = (): JSX.Element | null => {
  const { waarde } = useVraag(fetchGezondheid, "gezondheid");
  const kopie = waarde?.metingen.find(({ naam }) => naam === "reservekopie");
  return kopie === undefined || kopie.stand === "goed" ? null : (
    <p class="nl-paragraph bijzaak">
      {kopie.uitleg}{" "}
      <a class="nl-link" href="/gezondheid">
        Gezondheid van de kit
      </a>
    </p>
  );
};

/** One quiet line for who manages the installation, when the last reserve copy is older than a day. */
export const Kopieherinnering = (): JSX.Element | null => (useContext(Wie).ik?.rechten.includes("instelling.wijzigen") === true ? <Regel /> : null);
