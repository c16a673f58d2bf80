import type { JSX } from "preact";

const naar = (adres: string, pagina: number): string => (pagina === 1 ? adres : `${adres}?pagina=${pagina}`);

interface Bladzijdenprops {
  readonly adres: string;
  readonly pagina: number;
  readonly paginas: number;
}

/** The way to the page before and the page after, when there is more than one. */
export const Bladzijden = ({ adres, pagina, paginas }: Bladzijdenprops): JSX.Element | null =>
  paginas === 1 ? null : (
    <nav class="niet-afdrukken" aria-label="Bladzijden">
      <p class="nl-paragraph">
        {pagina > 1 ? (
          <a class="nl-link" href={naar(adres, Math.min(pagina - 1, paginas))}>
            Vorige bladzijde
          </a>
        ) : null}{" "}
        Bladzijde {pagina} van {paginas}{" "}
        {pagina < paginas ? (
          <a class="nl-link" href={naar(adres, pagina + 1)}>
            Volgende bladzijde
          </a>
        ) : null}
      </p>
    </nav>
  );
