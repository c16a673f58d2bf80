import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Berichtregel } from "../../../src/berichtenverkeer/weergave.js";
import { trekIn } from "./berichten-client.js";

interface IntrekkingProps {
  readonly bericht: Berichtregel;
  readonly onGelukt: () => void;
  readonly onToch: () => void;
}

/** Takes a message back before it goes: with a reason, which the log keeps. */
export const Intrekking = ({ bericht: { id, titel, declaratieId }, onGelukt, onToch }: IntrekkingProps): JSX.Element => {
  const veld = useRef<HTMLTextAreaElement>(null);
  const [reden, setReden] = useState("");
  const [leeg, setLeeg] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  useEffect(() => veld.current?.focus(), []);
  const doe = async (): Promise<void> => {
    if (bezig) return;
    setLeeg(reden.trim() === "");
    if (reden.trim() === "") return veld.current?.focus();
    setBezig(true);
    const antwoord = await trekIn(id, reden.trim());
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    onGelukt();
  };
  return (
    <form
      class="formulier niet-afdrukken"
      noValidate
      aria-label={`${titel} intrekken`}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void doe();
      }}
    >
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {declaratieId === null ? null : <p class="nl-paragraph">De declaratie zelf blijft als verzonden vastgelegd. Dien haar bestanden zelf in als de gemeente ze niet heeft.</p>}
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for={`intrekken-${id}`}>
          Waarom trekt u dit bericht in?
        </label>
        <p class="nl-paragraph bijzaak" id={`intrekken-${id}-uitleg`}>
          {leeg ? "Vul de reden in. " : ""}Schrijf het kort op, zonder naam of BSN. Hooguit 500 tekens.
        </p>
        <textarea
          class="utrecht-textbox utrecht-textbox--html-input redenveld"
          id={`intrekken-${id}`}
          ref={veld}
          rows={3}
          maxLength={500}
          value={reden}
          aria-describedby={`intrekken-${id}-uitleg`}
          aria-invalid={leeg}
          aria-required
          onInput={(gebeurtenis) => setReden(gebeurtenis.currentTarget.value)}
        />
      </div>
      <div class="utrecht-button-group">
        <Knop soort="primary" type="submit" aria-disabled={bezig}>
          Intrekken<span class="alleen-horen">: {titel}</span>
        </Knop>
        <Knop onClick={onToch}>
          Toch niet<span class="alleen-horen">: {titel}</span>
        </Knop>
      </div>
    </form>
  );
};
