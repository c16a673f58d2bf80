import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Datumveld } from "../../datum/datumveld.js";
import { describeDatumFout } from "../../datum/describe-error.js";
import { formatNederlandseDatum, parseDatumTot, readPeildatum } from "../../datum/nederlandse-datum.js";
import { Keuze } from "../../formulier/keuzes.js";
import { Knop } from "../../onderdelen/knop.js";
import type { Optie } from "../../weergave.js";
import type { Pakketvraag } from "./toezicht-client.js";

interface PakketvragenProps {
  readonly vraag: Pakketvraag;
  readonly eisen: readonly Optie[];
  readonly vandaag: IsoDatum;
  readonly onVraag: (vraag: Pakketvraag) => void;
}

const toTekst = (peildatum: string | undefined, vandaag: IsoDatum): string => {
  const datum = peildatum === undefined ? vandaag : readPeildatum(peildatum);
  return datum === undefined ? "" : formatNederlandseDatum(datum);
};

/** Of which requirement, and on which day. */
export const Pakketvragen = ({ vraag, eisen, vandaag, onVraag }: PakketvragenProps): JSX.Element => {
  const [eis, setEis] = useState(vraag.eis ?? "");
  const [dag, setDag] = useState(() => toTekst(vraag.peildatum, vandaag));
  const [fout, setFout] = useState<string>();
  const toon = (): void =>
    parseDatumTot(dag, vandaag).match(
      (peildatum) => {
        setFout(undefined);
        onVraag({ ...(eis === "" ? {} : { eis }), ...(peildatum === vandaag ? {} : { peildatum }) });
      },
      (datumfout) => {
        setFout(describeDatumFout(datumfout));
        document.getElementById("toezicht-dag")?.focus();
      },
    );
  return (
    <form
      class="formulier kaart niet-afdrukken"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        toon();
      }}
    >
      <Keuze id="toezicht-eis" label="Welke eis?" uitleg="Zonder keuze komen alle eisen in het pakket." opties={eisen} gekozen={eis} fout={undefined} verplicht={false} onKies={setEis} />
      <Datumveld id="toezicht-dag" label="Op welke dag?" waarde={dag} vandaag={vandaag} tot={vandaag} verplicht fout={fout} onWijzig={setDag} />
      <div class="utrecht-button-group">
        <Knop soort="primary" type="submit">
          Toon aan
        </Knop>
      </div>
    </form>
  );
};
