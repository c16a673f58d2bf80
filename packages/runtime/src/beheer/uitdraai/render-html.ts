import type { Hoofdstuk, Uitdraai } from "./uitdraai.js";

const TEKENS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that a browser shows as it is. */
export const escapeHtml = (tekst: string): string => tekst.replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

const STIJL = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.5rem; border-bottom: 1px solid #767676; overflow-wrap: anywhere; white-space: pre-wrap; }
  th { width: 35%; }
  @media print { body { margin: 0; max-width: none; } section { break-inside: avoid; } }
`;

/** A page that opens anywhere, without anything from outside, on paper too. Nothing in it can run. */
export const renderPagina = (titel: string, inhoud: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(titel)}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>${escapeHtml(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`;

const renderHoofdstuk = ({ titel, regels }: Hoofdstuk, plaats: number): string => {
  const rijen = regels.map(({ label, waarde }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(waarde)}</td></tr>`);
  const tabel = rijen.length === 0 ? "<p>Hier is niets vastgelegd.</p>" : `<table aria-labelledby="h${plaats}">\n${rijen.join("\n")}\n</table>`;
  return `<section>\n<h2 id="h${plaats}">${escapeHtml(titel)}</h2>\n${tabel}\n</section>`;
};

/** The readable page of a file; `bijlagen` are the names of the files beside it. */
export const renderUitdraai = ({ titel, inleiding, hoofdstukken }: Uitdraai, bijlagen: readonly string[]): string => {
  const lijst = bijlagen.map((naam) => `<li><a href="bijlagen/${encodeURIComponent(naam)}">${escapeHtml(naam)}</a></li>`).join("\n");
  const slot = bijlagen.length === 0 ? "" : `\n<section>\n<h2>Bijlagen</h2>\n<ul>\n${lijst}\n</ul>\n</section>`;
  return renderPagina(titel, `<p>${escapeHtml(inleiding)}</p>\n${hoofdstukken.map(renderHoofdstuk).join("\n")}${slot}`);
};
