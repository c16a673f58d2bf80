const STUK = /<h[1-4][^>]*>([\s\S]*?)<\/h[1-4]>|<table(?=[\s>])|<\/table>|<pre(?=[\s>])/g;

const kaal = (html: string): string => html.replace(/<[^>]+>/g, "").replaceAll('"', "&quot;").trim();

/** Lets the keyboard move what is too wide: a table gets a frame with the name of its heading, a block of code can be reached. */
export const maakBereikbaar = (html: string): string => {
  let kop = "";
  return html.replace(STUK, (stuk, kopinhoud: string | undefined) => {
    if (kopinhoud !== undefined) {
      kop = kaal(kopinhoud);
      return stuk;
    }
    if (stuk === "</table>") return "</table></div>";
    return stuk === "<pre" ? '<pre tabindex="0"' : `<div class="tabelvak" role="region" tabindex="0" aria-label="Tabel: ${kop}"><table`;
  });
};
