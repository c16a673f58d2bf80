/** An element in a document that is more or less well-formed: byte ranges in the text. */
export interface Element {
  readonly naam: string;
  readonly prefix: string;
  readonly lokaal: string;
  readonly begin: number;
  readonly naameinde: number;
  readonly inhoud: number;
  readonly inhoudeinde: number;
  readonly einde: number;
}

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)([^<>]*?)(\/?)>/g;

/** All elements of a document, found by a plain search that pairs tags; what does not pair is left out. */
export const findElementen = (xml: string): readonly Element[] => {
  const open: { naam: string; begin: number; naameinde: number; inhoud: number }[] = [];
  const elementen: Element[] = [];
  for (const tag of xml.matchAll(TAG)) {
    const [alles, slot, naam = "", , leeg] = tag;
    const einde = tag.index + alles.length;
    if (slot === "") {
      const begonnen = { naam, begin: tag.index, naameinde: tag.index + 1 + naam.length, inhoud: einde };
      if (leeg === "") open.push(begonnen);
      continue;
    }
    const begin = open.map((element) => element.naam).lastIndexOf(naam);
    if (begin < 0) continue;
    const [gevonden] = open.splice(begin);
    if (gevonden === undefined) continue;
    const dubbelepunt = naam.indexOf(":");
    elementen.push({
      ...gevonden,
      prefix: naam.slice(0, dubbelepunt + 1),
      lokaal: naam.slice(dubbelepunt + 1),
      inhoudeinde: tag.index,
      einde,
    });
  }
  return elementen;
};
