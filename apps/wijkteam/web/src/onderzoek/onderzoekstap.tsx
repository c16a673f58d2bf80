import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { describeGrond, Knop, Stapbevindingen, Stapformulier, toStapsleutel, type Stapweergave } from "@wmo-kit/schermen";
import { Merk, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { Onderzoeksstap, Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { sendStap } from "../api-client.js";
import { Oordeeltabel } from "./oordeeltabel.js";

const TOON: Readonly<Record<Onderzoeksstap["stand"], Merktoon>> = { klaar: "goed", open: "loopt", "kan nog niet": "rustig", "niet nodig": "rustig" };

/** Where on the page a step of the plan stands. */
export const plaatsVanStap = (nummer: number): string => `onderzoeksstap-${nummer}`;

/** Under which name what was typed in a step is kept. */
export const conceptVanStap = (dossierId: string, stap: Stapweergave): string => `${dossierId}:${toStapsleutel(stap)}`;

interface OnderzoekstapProps {
  readonly onderzoek: Onderzoekweergave;
  readonly stap: Onderzoeksstap;
  readonly vandaag: IsoDatum;
  readonly open: boolean;
  readonly onOpen: (gebeurtenis: string) => void;
  readonly onSluit: () => void;
  readonly onGezet: (titel: string, dossier: Dossierweergave) => void;
  readonly onVernieuw: () => void;
}

const Elementen = ({ elementen }: Pick<Onderzoeksstap, "elementen">): JSX.Element | null => {
  const gevuld = elementen.filter(({ inhoud }) => inhoud !== null);
  return gevuld.length === 0 ? null : (
    <dl class="elementen">
      {gevuld.map(({ letter, naam, inhoud }) => (
        <div key={letter}>
          <dt>
            {letter}. {naam}
          </dt>
          <dd>{inhoud}</dd>
        </div>
      ))}
    </dl>
  );
};

const Mist = ({ mist }: Pick<Onderzoeksstap, "mist">): JSX.Element => (
  <ul class="onderzoek__mist">
    {mist.map(({ naam, eis, over }) => (
      <li key={`${eis}${naam}${over ?? ""}`}>
        {naam}
        {over === null ? "" : `: “${over}”`} <span class="bijzaak klein">(eis {eis})</span>
      </li>
    ))}
  </ul>
);

const Blokkade = ({ onderzoek, stap, mogelijk, onOpen }: Pick<OnderzoekstapProps, "onderzoek" | "stap" | "onOpen"> & { readonly mogelijk: Stapweergave }): JSX.Element => {
  const eerst = onderzoek.stappen.find(({ stand, nummer }) => stand === "open" && nummer < stap.nummer);
  return (
    <>
      <Stapbevindingen bevindingen={stap.bevindingen} stap={mogelijk} stappen={[]} onOpen={() => undefined} />
      {eerst === undefined ? null : (
        <p class="nl-paragraph">
          <a
            class="nl-link"
            href={`#${plaatsVanStap(eerst.nummer)}`}
            onClick={(gebeurtenis) => {
              gebeurtenis.preventDefault();
              onOpen(eerst.gebeurtenis);
            }}
          >
            Doe eerst stap {eerst.nummer}: {eerst.naam.toLocaleLowerCase("nl")}
          </a>
        </p>
      )}
    </>
  );
};

const Stapvorm = ({ onderzoek, stap, mogelijk, vandaag, onOpen, onSluit, onGezet, onVernieuw }: OnderzoekstapProps & { readonly mogelijk: Stapweergave }): JSX.Element => {
  const titel = `Stap ${stap.nummer}: ${stap.naam.toLocaleLowerCase("nl")}`;
  const conceptsleutel = conceptVanStap(onderzoek.dossierId, mogelijk);
  if (stap.nummer === 4)
    return <Oordeeltabel onderzoek={onderzoek} stap={mogelijk} conceptsleutel={conceptsleutel} onAnnuleer={onSluit} onGelukt={(dossier) => onGezet(titel, dossier)} />;
  return (
    <Stapformulier
      stap={mogelijk}
      stappen={onderzoek.mogelijk}
      vandaag={vandaag}
      conceptsleutel={conceptsleutel}
      onZet={(invoer) => sendStap(onderzoek.dossierId, onderzoek.versie, invoer)}
      onGelukt={(dossier) => onGezet(titel, dossier)}
      onAnnuleer={onSluit}
      onOpen={({ gebeurtenis }) => onOpen(gebeurtenis)}
      onVernieuw={onVernieuw}
    />
  );
};

/** One of the six steps: what it asks and who asks it, what is there and what is missing, and its form in place. @source W-27.1; ui.md piece 3 */
export const Onderzoekstap = (props: OnderzoekstapProps): JSX.Element => {
  const { onderzoek, stap, open, onOpen } = props;
  const kop = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open && !wasOpen.current) kop.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const mogelijk = onderzoek.mogelijk.find(({ gebeurtenis, zaak }) => gebeurtenis === stap.gebeurtenis && zaak === onderzoek.zaak);
  // With hardship the help can go on although nothing is left: who then goes on, does so by step 5. @source W-27.1.5, W-28.3
  const magAlsnog = stap.nummer === 5 && onderzoek.isHerindicatie;
  const kan = mogelijk !== undefined && mogelijk.stand !== "geblokkeerd" && (stap.stand !== "niet nodig" || magAlsnog);
  const grond = describeGrond(stap);
  return (
    <li class={`zaakstap${open ? " zaakstap--open" : ""}${stap.stand === "kan nog niet" ? " zaakstap--geblokkeerd" : ""}`} id={plaatsVanStap(stap.nummer)}>
      <div class="zaakstap__kop">
        <div>
          <h3 class="nl-heading nl-heading--level-4" tabIndex={-1} ref={kop}>
            Stap {stap.nummer}: {stap.naam.toLocaleLowerCase("nl")}
          </h3>
          <p class="nl-paragraph">{stap.vraag}</p>
        </div>
        <Merk toon={TOON[stap.stand]} tekst={stap.stand === "open" ? "nog open" : stap.stand} />
      </div>
      {open ? null : <Elementen elementen={stap.elementen} />}
      {stap.stand === "open" && !open ? (
        <>
          <p class="nl-paragraph">Dit mist nog:</p>
          <Mist mist={stap.mist} />
        </>
      ) : null}
      {stap.bevindingen.length > 0 && mogelijk !== undefined && stap.stand !== "niet nodig" ? <Blokkade onderzoek={onderzoek} stap={stap} mogelijk={mogelijk} onOpen={onOpen} /> : null}
      {stap.stand === "niet nodig" ? <p class="nl-paragraph">Er blijft niets over: wat al kan, is genoeg.{magAlsnog ? " Gaat de hulp toch door, met de hardheidsclausule? Vul dan deze stap in." : ""}</p> : null}
      {kan && !open ? (
        <div class="zaakstap__doen niet-afdrukken">
          <Knop soort={stap.stand === "open" ? "primary" : "secondary"} aria-expanded={false} onClick={() => onOpen(stap.gebeurtenis)}>
            {stap.stand === "klaar" ? "Aanpassen" : "Invullen"}
            <span class="alleen-horen">: stap {stap.nummer}</span>
          </Knop>
        </div>
      ) : null}
      {grond === "" ? null : <p class="nl-paragraph bijzaak klein">Gevraagd door: {grond}</p>}
      {open && kan ? <Stapvorm {...props} mogelijk={mogelijk} /> : null}
    </li>
  );
};
