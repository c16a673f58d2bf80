import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useContext } from "preact/hooks";

import { Deelwegen, type Deelweg, type Deelwegenlijst } from "./deelwegen.js";

interface DeelmenuProps {
  readonly naam: string;
  readonly wegen: readonly Deelweg[];
}

/** The pages of one part of the menu, beneath its heading. */
export const Deelmenu = ({ naam, wegen }: DeelmenuProps): JSX.Element => {
  const { path } = useLocation();
  return (
    <nav class="deelmenu niet-afdrukken" aria-label={naam}>
      <ul>
        {wegen.map(({ adres, naam: tekst }) => (
          <li key={adres}>
            <a href={adres} {...(path === adres ? { "aria-current": "page" } : {})}>
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const NAMEN: Readonly<Record<keyof Deelwegenlijst, string>> = { organisatie: "Organisatie", kwaliteit: "Kwaliteit", financieel: "Financieel" };

/** The pages of a part that every app has, with those the app adds. */
export const Kitdeelmenu = ({ deel }: { readonly deel: keyof Deelwegenlijst }): JSX.Element => <Deelmenu naam={NAMEN[deel]} wegen={useContext(Deelwegen)[deel]} />;
