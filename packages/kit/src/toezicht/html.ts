const VERVANGINGEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, also in an attribute. Signs that no document may hold are left out. */
export const escapeHtml = (tekst: string): string =>
  // oxlint-disable-next-line no-control-regex
  tekst.replaceAll(/[&<>"']/gu, (teken) => VERVANGINGEN[teken] ?? "").replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, "");

/** A table with a caption; the first cell of each row names the row. Without rows it says so in words. */
export const maakTabel = (titel: string, kop: readonly string[], rijen: readonly (readonly (string | null)[])[]): string => {
  if (rijen.length === 0) return `<p>${escapeHtml(titel)}: geen.</p>`;
  const cel = (waarde: string | null): string => escapeHtml(waarde ?? "–");
  const rij = ([eerste = null, ...rest]: readonly (string | null)[]): string =>
    `<tr><th scope="row">${cel(eerste)}</th>${rest.map((waarde) => `<td>${cel(waarde)}</td>`).join("")}</tr>`;
  return `<table><caption>${escapeHtml(titel)}</caption><thead><tr>${kop.map((naam) => `<th scope="col">${escapeHtml(naam)}</th>`).join("")}</tr></thead><tbody>${rijen.map(rij).join("")}</tbody></table>`;
};
