import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useContext } from "preact/hooks";

import { Icoon } from "../onderdelen/icoon.js";
import { Omgeving } from "./omgeving.js";
import { judgeWeg, type Weg } from "./wegen.js";
import { Zoekveld, type Zoekbron } from "./zoekveld.js";

/** Who works here: a name, and where that person's own page is when there are accounts. */
export interface Werker {
  readonly naam: string;
  readonly adres?: string;
  readonly onAfmelden?: () => void;
}

/** What stands at the top of every page. */
export interface KopProps {
  readonly organisatie: string | undefined;
  readonly beeldmerk: string;
  /** At most seven. */
  readonly wegen: readonly Weg[];
  readonly werker: Werker | undefined;
  readonly zoek?: Zoekbron;
}

const Wie = ({ werker: { naam, adres, onAfmelden } }: { readonly werker: Werker }): JSX.Element => (
  <div class="kop__gebruiker">
    <Icoon vorm="persoon" />
    <span class="alleen-horen">U werkt als: </span>
    {adres === undefined ? <span>{naam}</span> : <a href={adres}>{naam}</a>}
    {onAfmelden === undefined ? null : (
      <button type="button" class="kop__afmelden niet-afdrukken" onClick={onAfmelden}>
        Afmelden
      </button>
    )}
  </div>
);

/** Top of every page: whose kit it is, where one can go, who one looks for, and who works here. */
export const Kop = ({ organisatie, beeldmerk, wegen, werker, zoek }: KopProps): JSX.Element => {
  const { path } = useLocation();
  const { product } = useContext(Omgeving);
  return (
    <header class="utrecht-page-header kop">
      <div class="utrecht-page-header__content kop__inhoud">
        <a class="kop__merk" href="/">
          <img src={beeldmerk} alt="" width="36" height="36" />
          <span>
            <span class="kop__organisatie">{organisatie}</span>
            <span class="kop__product">{product}</span>
          </span>
        </a>
        {zoek === undefined ? null : <Zoekveld bron={zoek} />}
        {werker === undefined ? null : <Wie werker={werker} />}
      </div>
      {wegen.length === 0 ? null : (
        <nav class="kop__wegen niet-afdrukken" aria-label="Hoofdmenu">
          <ul>
            {wegen.map((weg) => {
              const huidig = judgeWeg(weg, path);
              return (
                <li key={weg.adres}>
                  <a href={weg.adres} {...(huidig === undefined ? {} : { "aria-current": huidig })}>
                    {weg.naam}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
    </header>
  );
};
