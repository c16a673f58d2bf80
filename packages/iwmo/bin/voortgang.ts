import { formatVoortgang } from "../src/cli/format-voortgang.js";

/** One line on the terminal that is written over. */
export const showVoortgang = (naam: string, gelezen: number, totaal: number | undefined): void =>
  void process.stderr.write(`\r\u001b[K${formatVoortgang(naam, gelezen, totaal)}`);

/** Takes that line away. */
export const wisVoortgang = (): void => void process.stderr.write("\r\u001b[K");
