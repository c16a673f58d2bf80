import { Standmerk, Waarom } from "@wmo-kit/schermen";
import { Feiten } from "@wmo-kit/schermen/kit";
import type { ComponentChildren, JSX } from "preact";

import type { Gedeelddossier, Stukweergave } from "../../../src/inwoner/weergave.js";
import { Stuk } from "./stuk.js";

type Delen = Pick<Gedeelddossier, "plannen" | "verslagen" | "adviezen" | "besluiten" | "termijnen" | "contact">;

interface DeelProps {
  readonly id: string;
  readonly kop: string;
  readonly children: ComponentChildren;
}

/** A part of the file under its own heading. */
export const Deel = ({ id, kop, children }: DeelProps): JSX.Element => (
  <section class="eigendeel" aria-labelledby={id}>
    <h2 class="nl-heading nl-heading--level-3" id={id}>
      {kop}
    </h2>
    {children}
  </section>
);

const Contact = ({ contact: { naam, organisatie, telefoon } }: { readonly contact: NonNullable<Delen["contact"]> }): JSX.Element => (
  <Deel id="contact" kop="Wie u helpt">
    <div class="kaart">
      <Feiten
        feiten={[
          ["Uw contactpersoon", naam ?? "U hebt nog geen vaste contactpersoon."],
          ["Organisatie", organisatie],
          ...(telefoon === null ? [] : ([["Telefoon", <a class="nl-link" href={`tel:${telefoon.replaceAll(/[^+\d]/gu, "")}`}>{telefoon}</a>]] as const)),
        ]}
      />
    </div>
  </Deel>
);

const Termijnen = ({ termijnen }: Pick<Delen, "termijnen">): JSX.Element => (
  <Deel id="termijnen" kop="Wanneer u iets hoort">
    <ul class="eigenlijst">
      {termijnen.map(({ id, wat, uiterlijkTekst, stand, standTekst, waarom, bronnen }) => (
        <li key={id} class="kaart">
          <p class="nl-paragraph">{wat}</p>
          {uiterlijkTekst === null ? null : (
            <p class="nl-paragraph">
              Uiterlijk <strong>{uiterlijkTekst}</strong> <Standmerk termijn={{ stand, standTekst }} />
            </p>
          )}
          {waarom.length === 0 ? null : <Waarom vraag="Waarom deze datum?" over={wat} waarom={waarom} bronnen={bronnen} />}
        </li>
      ))}
    </ul>
  </Deel>
);

interface BeeldProps {
  readonly dossier: Delen;
  /** What stands under a plan or a report that asks something of the resident. */
  readonly onder?: (stuk: Stukweergave) => ComponentChildren;
}

const Stukken = ({ id, kop, stukken, onder }: { readonly id: string; readonly kop: string; readonly stukken: readonly Stukweergave[] } & Pick<BeeldProps, "onder">): JSX.Element | null =>
  stukken.length === 0 ? null : (
    <Deel id={id} kop={kop}>
      {stukken.map((stuk) => (
        <Stuk key={`${stuk.zaak}-${stuk.titel}`} stuk={stuk}>
          {stuk.vraagtOordeel ? onder?.(stuk) : null}
        </Stuk>
      ))}
    </Deel>
  );

/** The parts of a file that can be shared, as the resident and who it is shared with read them. */
export const Beeld = ({ dossier: { plannen, verslagen, adviezen, besluiten, termijnen, contact }, onder }: BeeldProps): JSX.Element => (
  <>
    {contact === null ? null : <Contact contact={contact} />}
    {termijnen.length === 0 ? null : <Termijnen termijnen={termijnen} />}
    <Stukken id="plannen" kop="Plan" stukken={plannen} {...(onder === undefined ? {} : { onder })} />
    <Stukken id="verslagen" kop="Verslag" stukken={verslagen} {...(onder === undefined ? {} : { onder })} />
    <Stukken id="adviezen" kop="Advies aan de gemeente" stukken={adviezen} />
    {besluiten.length === 0 ? null : (
      <Deel id="besluiten" kop="Besluit van de gemeente">
        <p class="nl-paragraph uitleg">Een indicatie is het besluit dat u hulp krijgt: welke hulp en hoe lang.</p>
        {besluiten.map(({ zaak, titel, regels }) => (
          <div key={zaak} class="kaart">
            <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
            <Feiten feiten={regels.map(({ naam, waarde }) => [naam, waarde] as const)} />
          </div>
        ))}
      </Deel>
    )}
  </>
);
