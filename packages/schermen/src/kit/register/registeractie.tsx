import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { isRegisterboek, type Registerboek } from "@wmo-kit/kit/api";
import type { Recht } from "@wmo-kit/runtime/api";
import type { ComponentChildren, JSX } from "preact";
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import { heeftConcept } from "../../formulier/concept.js";
import { Formulier } from "../../formulier/formulier.js";
import type { Icoonvorm } from "../../onderdelen/icoon.js";
import { Knop } from "../../onderdelen/knop.js";
import { Melding } from "../../onderdelen/melding.js";
import type { Antwoord } from "../../vraag/antwoord.js";
import type { Json } from "../../weergave.js";
import { Wie } from "../toegang/wie.js";
import { Formulieren } from "./formulieren.js";
import { type Formuliergebruik, prepareVelden } from "./prepare-velden.js";
import { sendRegisterfeit } from "./register-client.js";

/** The right by which a book is added to. */
const BOEKRECHTEN = {
  kwaliteit: "kwaliteit.wijzigen",
  mensen: "persoon.wijzigen",
  organisatie: "organisatie.wijzigen",
  financieel: "financieel.wijzigen",
} as const satisfies Readonly<Record<Registerboek, Recht>>;

interface RegisteractieProps extends Formuliergebruik {
  /** Unique on the page. */
  readonly id: string;
  readonly soort: string;
  /** On the button that opens the form. */
  readonly knop: string;
  /** What it is about, for who does not see the page. */
  readonly over?: string;
  readonly icoon?: Icoonvorm;
  readonly knopsoort?: "primary" | "secondary" | "subtle";
  /** On which version of the registers this was shown; without it nothing is held against another change. */
  readonly versie?: number;
  readonly vandaag: IsoDatum;
  /** Whether the work can be done now; without it only the answer to the last time stays. */
  readonly toon?: boolean;
  readonly onVastgelegd: () => void;
  /** What stands above the fields. */
  readonly children?: ComponentChildren;
}

/** A button that opens a form of the registers in place; what was saved is said where the button stands. */
export const Registeractie = (props: RegisteractieProps): JSX.Element | null => {
  const { id, soort, knop, over, icoon, knopsoort = "secondary", versie, vandaag, toon = true, onVastgelegd, vast, keuzes, voorstel, children } = props;
  const formulier = useContext(Formulieren).find((kandidaat) => kandidaat.soort === soort);
  const conceptsleutel = `register:${id}`;
  const [open, setOpen] = useState(() => heeftConcept(conceptsleutel));
  const [opgeslagen, setOpgeslagen] = useState(false);
  const vak = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  const velden = useMemo(() => prepareVelden(formulier?.velden ?? [], { ...(vast && { vast }), ...(keuzes && { keuzes }), ...(voorstel && { voorstel }) }), [formulier, open]);
  // The button makes room for the form and the other way round; the focus goes along.
  useLayoutEffect(() => {
    if (wasOpen.current === open || opgeslagen) return;
    vak.current?.querySelector<HTMLElement>(open ? "input, select, textarea" : "button")?.focus();
    wasOpen.current = open;
  }, [open]);
  useEffect(() => {
    if (opgeslagen) vak.current?.querySelector<HTMLElement>(".opgeslagen")?.focus();
  }, [opgeslagen]);
  const { ik } = useContext(Wie);
  if (formulier === undefined || !isRegisterboek(formulier.boek) || ik?.rechten.includes(BOEKRECHTEN[formulier.boek]) !== true) return null;
  const { titel } = formulier;
  const boek: Registerboek = formulier.boek;

  const verstuur = (ingevuld: { readonly [naam: string]: Json }): Promise<Antwoord<unknown>> =>
    sendRegisterfeit(boek, { soort, gegevens: { ...ingevuld, ...vast }, ...(versie === undefined ? {} : { verwachteVersie: versie }) });
  return (
    <div class="registeractie niet-afdrukken" ref={vak}>
      {opgeslagen ? (
        <div class="opgeslagen" tabIndex={-1}>
          <Melding soort="ok" role="status">
            <p class="nl-paragraph">Opgeslagen: {titel.toLowerCase()}</p>
          </Melding>
        </div>
      ) : null}
      {open && toon ? (
        <section class="registerformulier" aria-label={over === undefined ? titel : `${titel}: ${over}`}>
          {children}
          <Formulier
            id={id}
            velden={velden}
            vandaag={vandaag}
            conceptsleutel={conceptsleutel}
            knoptekst="Opslaan"
            verstuur={verstuur}
            onGelukt={() => {
              setOpen(false);
              setOpgeslagen(true);
              wasOpen.current = false;
              onVastgelegd();
            }}
            onAnnuleer={() => setOpen(false)}
          />
        </section>
      ) : toon ? (
        <Knop
          soort={knopsoort}
          {...(icoon === undefined ? {} : { icoon })}
          onClick={() => {
            setOpgeslagen(false);
            setOpen(true);
          }}
        >
          {knop}
          {over === undefined ? null : <span class="alleen-horen">: {over}</span>}
        </Knop>
      ) : null}
    </div>
  );
};
