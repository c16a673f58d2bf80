import type { JSX } from "preact";

/** The way back to the dossier. */
export const Kruimel = ({ dossierId, naam }: { readonly dossierId: string; readonly naam: string }): JSX.Element => (
  <nav class="kruimel" aria-label="Kruimelpad">
    <a class="nl-link" href="/inwoners">
      Inwoners
    </a>
    <span aria-hidden="true"> / </span>
    <a class="nl-link" href={`/dossiers/${dossierId}`}>
      {naam}
    </a>
  </nav>
);
