import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import {
  Datumveld,
  describeDatumFout,
  Foutmelding,
  Knop,
  parseDatumTot,
  Redenveld,
  TERMIJN_OVERSCHREDEN,
  useConcept,
  type Antwoord,
  type Conceptvorm,
  type Storing,
} from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { GedaanOp } from "../api-client.js";

/** What was typed in the form and is not saved yet. */
interface Datumconcept {
  readonly datum: string;
  readonly reden: string;
}

const CONCEPT: Conceptvorm<Datumconcept> = {
  leeg: { datum: "", reden: "" },
  lees: (bewaard) => {
    const [datum = "", ...reden] = bewaard.split("\n");
    return { datum, reden: reden.join("\n") };
  },
  schrijf: ({ datum, reden }) => (datum === "" && reden === "" ? "" : `${datum}\n${reden}`),
};

interface DatumformulierProps {
  readonly id: string;
  readonly conceptsleutel: string;
  readonly label: string;
  readonly knoptekst: string;
  readonly vandaag: IsoDatum;
  readonly verstuur: (gedaanOp: GedaanOp) => Promise<Antwoord<Dossierweergave>>;
  readonly onGelukt: (dossier: Dossierweergave) => void;
  readonly onAnnuleer: () => void;
}

const waarschuwingIn = (mislukking: Storing | undefined): string | undefined =>
  mislukking?._tag === "probleem" && mislukking.probleem.code === TERMIJN_OVERSCHREDEN ? mislukking.probleem.tekst : undefined;

/** Records on which day something was done; asks for a reason when the term is over; keeps what was typed. */
export const Datumformulier = (props: DatumformulierProps): JSX.Element => {
  const { id, conceptsleutel, label, knoptekst, vandaag, verstuur, onGelukt, onAnnuleer } = props;
  const [concept, setConcept, wisConcept] = useConcept(conceptsleutel, CONCEPT);
  const [fouten, setFouten] = useState<{ readonly datum?: string; readonly reden?: string }>({});
  const [mislukking, setMislukking] = useState<Storing>();
  const [bezig, setBezig] = useState(false);
  const formulier = useRef<HTMLFormElement>(null);
  const waarschuwing = waarschuwingIn(mislukking);
  const toonFouten = (nieuw: { readonly datum?: string; readonly reden?: string }): void => {
    setFouten(nieuw);
    formulier.current?.querySelector<HTMLElement>(`#${nieuw.datum === undefined ? `${id}-reden` : `${id}-datum`}`)?.focus();
  };

  const bewaar = async (): Promise<void> => {
    const datum = parseDatumTot(concept.datum, vandaag);
    if (datum.isErr()) return toonFouten({ datum: describeDatumFout(datum.error) });
    const redenTeLaat = concept.reden.trim();
    if (waarschuwing !== undefined && redenTeLaat === "") {
      return toonFouten({ reden: "Schrijf op waarom het later is geworden. Daarna gaat u verder." });
    }
    setFouten({});
    setBezig(true);
    const antwoord = await verstuur({ datum: datum.value, ...(waarschuwing === undefined ? {} : { redenTeLaat }) });
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setMislukking(antwoord);
    wisConcept();
    onGelukt(antwoord.waarde);
  };

  return (
    <form
      class="datumformulier"
      noValidate
      ref={formulier}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (!bezig) void bewaar();
      }}
    >
      <Datumveld
        id={`${id}-datum`}
        label={label}
        waarde={concept.datum}
        vandaag={vandaag}
        tot={vandaag}
        verplicht
        fout={fouten.datum}
        onWijzig={(datum) => {
          setConcept({ ...concept, datum });
          setMislukking(undefined);
        }}
      />
      {waarschuwing === undefined ? null : (
        <Redenveld
          id={`${id}-reden`}
          waarschuwing={waarschuwing}
          waarde={concept.reden}
          fout={fouten.reden}
          onWijzig={(reden) => setConcept({ ...concept, reden })}
        />
      )}
      {mislukking === undefined || waarschuwing !== undefined ? null : <Foutmelding storing={mislukking} />}
      <div class="utrecht-button-group">
        <Knop soort="primary" type="submit" aria-disabled={bezig}>
          {bezig ? "Bezig met opslaan…" : knoptekst}
        </Knop>
        <Knop soort="subtle" onClick={onAnnuleer}>
          Annuleren
        </Knop>
      </div>
    </form>
  );
};
