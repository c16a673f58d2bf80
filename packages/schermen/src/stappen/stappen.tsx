import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { heeftConcept } from "../formulier/concept.js";
import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Melding } from "../onderdelen/melding.js";
import type { Antwoord, Storing } from "../vraag/antwoord.js";
import type { Stapweergave, Taakweergave, Zaakweergave } from "../weergave.js";
import { groupStappen, type Vervolg } from "./group-stappen.js";
import { Stap } from "./stap.js";
import { Stapformulier } from "./stapformulier.js";
import type { Stapinvoer } from "./stapinvoer.js";
import { stapPlaats, toStapsleutel } from "./stapsleutel.js";
import { Zaakkop } from "./zaakkop.js";
import { Zaakvak } from "./zaakvak.js";

interface StappenProps<A> {
  /** Id of the dossier; what was typed is kept under it. */
  readonly dossierId: string;
  readonly titel: string;
  readonly zaken: readonly Zaakweergave[];
  readonly stappen: readonly Stapweergave[];
  readonly vandaag: IsoDatum;
  /** Whether there can be many cases: each is then one line until it is opened. */
  readonly lijst?: boolean;
  /** What follows on a case: shown with it, before the other steps. */
  readonly vervolg?: Vervolg;
  readonly onZet: (invoer: Stapinvoer) => Promise<Antwoord<A>>;
  /** Shows the new dossier; answers the Dutch clock time at which the server stored the step. */
  readonly onGezet: (waarde: A) => string | undefined;
  readonly onVernieuw: () => void;
  /** Records that a task without a step of its own was done. */
  readonly onGedaan: (taakId: string) => Promise<Antwoord<A>>;
  /** What stands here when there is nothing yet. */
  readonly children?: ComponentChildren;
}

const gevraagd = (stappen: readonly Stapweergave[]): Stapweergave | undefined => {
  const anker = decodeURIComponent(globalThis.location.hash.slice(1));
  return stappen.find((stap) => stapPlaats(stap) === anker);
};

const Andere = ({ naam, aantal, open, children }: { readonly naam: string; readonly aantal: number; readonly open: boolean; readonly children: ComponentChildren }): JSX.Element | null =>
  aantal === 0 ? null : (
    <details class="andere-stappen" open={open}>
      <summary>
        {naam} <span class="chip__aantal">{aantal}</span>
      </summary>
      {children}
    </details>
  );

/** The steps of a dossier, case by case: the likely ones first and the rest behind one line; a step opens as a form in place. */
export const Stappen = <A,>(props: StappenProps<A>): JSX.Element => {
  const { dossierId, titel, zaken, stappen, vandaag, lijst = false, vervolg, onZet, onGezet, onGedaan, onVernieuw, children } = props;
  const conceptVan = (stap: Stapweergave): string => `${dossierId}:${toStapsleutel(stap)}`;
  const [open, setOpen] = useState(() => {
    const eerste = gevraagd(stappen) ?? stappen.find((stap) => stap.stand !== "geblokkeerd" && heeftConcept(conceptVan(stap)));
    return eerste === undefined ? undefined : toStapsleutel(eerste);
  });
  const [opgeslagen, setOpgeslagen] = useState<{ readonly titel: string; readonly om: string | undefined }>();
  const [mislukt, setMislukt] = useState<Storing>();
  const melder = useRef<HTMLDivElement>(null);
  const groepen = groupStappen(zaken, stappen, vervolg);
  useEffect(() => {
    const stap = gevraagd(stappen);
    if (stap !== undefined) document.getElementById(stapPlaats(stap))?.querySelector<HTMLElement>("h4")?.focus();
  }, [dossierId]);
  useEffect(() => melder.current?.focus(), [opgeslagen]);

  const openStap = (stap: Stapweergave): void => {
    setOpgeslagen(undefined);
    setOpen(toStapsleutel(stap));
  };
  const meldGedaan = async ({ id, wat }: Taakweergave): Promise<void> => {
    const antwoord = await onGedaan(id);
    setMislukt(antwoord._tag === "gelukt" ? undefined : antwoord);
    if (antwoord._tag === "gelukt") setOpgeslagen({ titel: wat, om: onGezet(antwoord.waarde) });
  };
  const toStap = (stap: Stapweergave, gevraagd: boolean): JSX.Element => {
    const isOpen = open === toStapsleutel(stap) && stap.stand !== "geblokkeerd";
    return (
      <Stap key={toStapsleutel(stap)} stap={stap} stappen={stappen} gevraagd={gevraagd} open={isOpen} onOpen={openStap}>
        {isOpen ? (
          <Stapformulier
            stap={stap}
            stappen={stappen}
            vandaag={vandaag}
            conceptsleutel={conceptVan(stap)}
            onZet={onZet}
            onGelukt={(waarde) => {
              setOpen(undefined);
              setOpgeslagen({ titel: stap.titel, om: onGezet(waarde) });
            }}
            onAnnuleer={() => setOpen(undefined)}
            onOpen={openStap}
            onVernieuw={onVernieuw}
          />
        ) : null}
      </Stap>
    );
  };
  const bevatOpen = (deel: readonly Stapweergave[]): boolean => deel.some((stap) => toStapsleutel(stap) === open);
  const nieuw = groepen.nieuw.length === 0 ? null : <ol class="zaakstappen">{groepen.nieuw.map((stap) => toStap(stap, false))}</ol>;

  return (
    <section class="kaart kaart--stappen" aria-labelledby={`kop-stappen-${dossierId}`}>
      <h2 class="nl-heading nl-heading--level-3" id={`kop-stappen-${dossierId}`}>
        {titel}
      </h2>
      {opgeslagen === undefined ? null : (
        <div class="opgeslagen" tabIndex={-1} ref={melder}>
          <Melding soort="ok" role="status">
            <p class="nl-paragraph">
              Opgeslagen{opgeslagen.om === undefined ? "" : ` om ${opgeslagen.om}`}: {opgeslagen.titel}
            </p>
          </Melding>
        </div>
      )}
      {mislukt === undefined ? null : <Foutmelding storing={mislukt} />}
      {zaken.length === 0 ? children : null}
      {groepen.zaken.map(({ zaak, gevraagd: doetTaak, volgende, andere }) => (
        <Zaakvak
          key={zaak.id}
          zaak={zaak}
          kopId={`zaak-${zaak.id}`}
          dicht={lijst}
          bezig={bevatOpen([...volgende, ...andere])}
        >
          <Zaakkop zaak={zaak} kopId={`zaak-${zaak.id}`} zonderTitel={lijst} onGedaan={(taak) => void meldGedaan(taak)} />
          {volgende.length === 0 ? null : <ol class="zaakstappen">{volgende.map((stap) => toStap(stap, doetTaak))}</ol>}
          <Andere naam="Andere stappen" aantal={andere.length} open={bevatOpen(andere)}>
            <ol class="zaakstappen">{andere.map((stap) => toStap(stap, false))}</ol>
          </Andere>
        </Zaakvak>
      ))}
      {lijst ? nieuw : <Andere naam="Iets nieuws beginnen" aantal={groepen.nieuw.length} open={zaken.length === 0 || bevatOpen(groepen.nieuw)}>{nieuw}</Andere>}
    </section>
  );
};
