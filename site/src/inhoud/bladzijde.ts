/** One page that is made from the repository: where it stands on the site, what it says, and which file it came from. */
export interface Bladzijde {
  /** Address on the site, without slashes around it. */
  readonly adres: string;
  readonly titel: string;
  readonly omschrijving?: string;
  /** Language of the text; the frame around it stays Dutch. */
  readonly taal: "nl" | "en";
  /** File in the repository that this page is made from. */
  readonly bron: string;
  /** Place among its neighbours in the menu. */
  readonly volgorde?: number;
  /** Markdown without the first heading. */
  readonly tekst: string;
}

const KOP = /^# (.+)$/m;

/** Cuts a Markdown file of the repository in its title and the text below; what stands above the title is for its makers. */
export const splitsKop = (markdown: string): { readonly titel: string; readonly tekst: string } => {
  const kop = KOP.exec(markdown);
  if (kop === null) throw new Error("a page without a first heading has no title");
  return { titel: kop[1] ?? "", tekst: markdown.slice(kop.index + kop[0].length).trim() };
};
