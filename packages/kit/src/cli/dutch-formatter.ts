import { Option } from "effect";
import type { CliError, CliOutput, HelpDoc } from "effect/cli";

const lijst = (kop: string, regels: readonly (readonly [string, string])[]): string => {
  if (regels.length === 0) return "";
  const breedte = Math.max(...regels.map(([naam]) => naam.length));
  return `\n${kop}\n${regels.map(([naam, tekst]) => `  ${naam.padEnd(breedte)}  ${tekst}`.trimEnd()).join("\n")}\n`;
};

const vlag = ({ name, aliases, description }: HelpDoc.FlagDoc): readonly [string, string] => [
  [`--${name}`, ...aliases].join(", "),
  Option.getOrElse(description, () => ""),
];

const formatHelpDoc = (doc: HelpDoc.HelpDoc): string =>
  [
    doc.description === "" ? "" : `${doc.description}\n`,
    `\nGebruik\n  ${doc.usage.replace("<subcommand>", "<opdracht>").replace("[flags]", "[keuzes]")}\n`,
    lijst("Gegevens", (doc.args ?? []).map(({ name, description }) => [name, Option.getOrElse(description, () => "")])),
    lijst("Keuzes", [...doc.flags, ...(doc.inheritedFlags ?? [])].map(vlag)),
    lijst("Opdrachten", (doc.subcommands ?? []).flatMap(({ commands }) => commands.map(({ name, description }) => [name, description] as const))),
    lijst("Voorbeelden", (doc.examples ?? []).map(({ command, description }) => [command, description ?? ""])),
  ].join("");

const formatCliError = (fout: CliError.CliError): string => {
  switch (fout._tag) {
    case "UnrecognizedOption":
      return `De keuze ${fout.option} bestaat niet. Kijk met --help welke keuzes er zijn.`;
    case "DuplicateOption":
      return `De keuze ${fout.option} staat er twee keer. Laat er één weg.`;
    case "MissingOption":
      return `De keuze --${fout.option} ontbreekt. Vul haar in.`;
    case "MissingArgument":
      return `${fout.argument} ontbreekt. Vul het in.`;
    case "UnexpectedArgument":
      return "Er staat te veel in de opdracht. Kijk met --help hoe hij hoort.";
    case "InvalidValue":
      return `De waarde bij ${fout.option} klopt niet. Kijk met --help wat er hoort te staan.`;
    case "UnknownSubcommand":
      return `De opdracht ${fout.subcommand} bestaat niet. Kijk met --help welke opdrachten er zijn.`;
    case "UserError":
      return fout.userMessage ?? "De opdracht is niet gelukt.";
    default:
      return "De opdracht klopt niet. Kijk met --help hoe hij hoort.";
  }
};

const formatErrors = (fouten: readonly CliError.CliError[]): string => fouten.map(formatCliError).join("\n");

/** Help and errors of the command line in Dutch. */
export const dutchFormatter: CliOutput.Formatter = {
  formatHelpDoc,
  formatCliError,
  formatError: formatCliError,
  formatVersion: (naam, versie) => `${naam} ${versie}`,
  formatErrors,
};
