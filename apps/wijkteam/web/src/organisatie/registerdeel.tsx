import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Paginakop, readPeildatum, type Antwoord } from "@wmo-kit/schermen";
import { Kitdeelmenu, Registerpagina } from "@wmo-kit/schermen/kit";
import type { ComponentChildren, JSX } from "preact";

/** What every part of a register page needs: on which version it was shown, which day it is, and what to do after something was added. */
export interface Werk {
  readonly versie: number;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

interface RegisterdeelProps<A> {
  readonly titel: string;
  readonly deel: "organisatie" | "financieel";
  /** What is being fetched, in words. */
  readonly wat: string;
  readonly haal: () => Promise<Antwoord<A>>;
  readonly children: (register: A, werk: Werk) => ComponentChildren;
}

/** A page over one register of the organisation. */
export const Registerdeel = <A extends { readonly peildatum: string; readonly versie: number }>({ titel, deel, wat, haal, children }: RegisterdeelProps<A>): JSX.Element => (
  <>
    <Paginakop titel={titel} />
    <Kitdeelmenu deel={deel} />
    <Registerpagina wat={wat} haal={haal}>
      {(register, onVastgelegd) => {
        const vandaag = readPeildatum(register.peildatum);
        return vandaag === undefined ? null : <div class="register">{children(register, { versie: register.versie, vandaag, onVastgelegd })}</div>;
      }}
    </Registerpagina>
  </>
);

interface RegisterkaartProps {
  readonly id: string;
  readonly titel: string;
  /** What stands there as long as it is empty. */
  readonly leeg: ComponentChildren;
  readonly isLeeg: boolean;
  readonly children: ComponentChildren;
  /** The ways to add something. */
  readonly acties: ComponentChildren;
}

/** One list of a register, with the way to add to it beneath. */
export const Registerkaart = ({ id, titel, leeg, isLeeg, children, acties }: RegisterkaartProps): JSX.Element => (
  <section class="kaart registerkaart" aria-labelledby={`kop-${id}`}>
    <h2 class="nl-heading nl-heading--level-3" id={`kop-${id}`}>
      {titel}
    </h2>
    {isLeeg ? <p class="nl-paragraph">{leeg}</p> : children}
    {acties}
  </section>
);
