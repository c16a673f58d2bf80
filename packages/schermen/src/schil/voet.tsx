import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import { Omgeving } from "./omgeving.js";
import type { Weg } from "./wegen.js";

interface VoetProps {
  readonly tekst: string;
  readonly wegen: readonly Weg[];
}

/** Foot of every page: where the data is, and what is seldom needed. */
export const Voet = ({ tekst, wegen }: VoetProps): JSX.Element => {
  const { product } = useContext(Omgeving);
  return (
    <footer class="utrecht-page-footer voet niet-afdrukken">
      <div class="utrecht-page-footer__content voet__inhoud">
        <p class="nl-paragraph">
          {product}. {tekst}
        </p>
        {wegen.length === 0 ? null : (
          <ul class="voet__wegen">
            {wegen.map(({ adres, naam }) => (
              <li key={adres}>
                <a class="nl-link" href={adres}>
                  {naam}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
};
