import "./registers.css";

import type { JSX } from "preact";
import { useLocation } from "preact-iso";

/** A page within a part of the menu. */
export interface Deelweg {
  readonly adres: string;
  readonly naam: string;
}

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
