const HOOGSTE_OCTETTEN = 75;

const octettenVan = (codepunt: number): number => (codepunt < 0x80 ? 1 : codepunt < 0x8_00 ? 2 : codepunt < 0x1_00_00 ? 3 : 4);

/**
 * A content line cut into pieces of at most 75 octets of UTF-8, each next piece behind a space. No character is cut in two.
 *
 * @source RFC 5545 section 3.1
 * @unit octets
 */
export const foldRegel = (regel: string): string => {
  let uit = "";
  let octetten = 0;
  for (const teken of regel) {
    const grootte = octettenVan(teken.codePointAt(0) ?? 0);
    if (octetten + grootte > HOOGSTE_OCTETTEN) {
      uit += "\r\n ";
      octetten = 1;
    }
    uit += teken;
    octetten += grootte;
  }
  return uit;
};
