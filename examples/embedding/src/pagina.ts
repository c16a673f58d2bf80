/** What the page of the host shows: whose terms, and which group on which day. */
export interface Paginakeuze {
  readonly dossier: string;
  readonly datum: string;
  readonly locatie: string;
}

const escape = (tekst: string): string => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page of the host: its own look, with two elements of the kit in it, themed by its own style sheet. */
export const renderPagina = ({ dossier, datum, locatie }: Paginakeuze): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Cliëntsysteem De Proef</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/stijl.css">
    <script type="module" src="/elementen.js"></script>
  </head>
  <body>
    <header><p>Cliëntsysteem De Proef</p></header>
    <main>
      <h1>Vandaag</h1>
      <h2>Termijnen</h2>
      <wmo-termijnen adres="/zorg" dossier="${escape(dossier)}"></wmo-termijnen>
      <h2>Aanwezigheid</h2>
      <wmo-aanwezigheid adres="/zorg" datum="${escape(datum)}" locatie="${escape(locatie)}"></wmo-aanwezigheid>
    </main>
  </body>
</html>
`;

/** The style sheet of the host; the \`--wmo-*\` properties theme the elements. */
export const STIJL = `
body { margin: 0; background: #f4f1ea; color: #2b2118; font-family: Georgia, serif; }
header { background: #3b2a1a; padding: 0.5rem 1.5rem; color: #fff; }
main { max-inline-size: 50rem; margin: 0 auto; padding: 1.5rem; }
wmo-termijnen, wmo-aanwezigheid {
  --wmo-kleur-achtergrond: #fffdf8;
  --wmo-kleur-tekst: #2b2118;
  --wmo-kleur-accent: #7a2e0e;
  --wmo-kleur-focus: #7a2e0e;
  --wmo-hoek: 2px;
}
`;
