/* What each pattern of the standard asks of a value, in Dutch. @source iWmo 3.2, restricties */
const PATRONEN = new Map([
  ["RS031", "Er staat geen tekst in. Vul tekst in of laat het element weg."],
  ["RS032", "De datum heeft een tijdzone. Schrijf alleen jjjj-mm-dd."],
  ["RS033", "De waarde is leeg of staat op meer dan een regel. Vul de waarde in op een regel, of laat het element weg."],
  ["RS034", "De tijd heeft een tijdzone. Schrijf alleen uu:mm:ss."],
  ["RS035", "Een gemeentecode heeft precies vier cijfers. Verbeter de code."],
  ["RS036", "Een AGB-code heeft precies acht cijfers. Verbeter de code."],
  ["RS037", "Een burgerservicenummer heeft precies negen cijfers. Verbeter het nummer."],
  ["RS045", "Voorletters zijn alleen letters, zonder punten of spaties. Verbeter de voorletters."],
  ["RS046", "Een telefoonnummer bestaat alleen uit cijfers. Haal andere tekens weg."],
  ["CS319", "Een declaratienummer bestaat alleen uit letters en cijfers, zonder spaties of andere tekens. Verbeter het nummer."],
  ["RS048", "Een versienummer is drie getallen met punten, zoals 1.0.0. Verbeter het nummer."],
]);

/** What is wrong with a value that does not follow a pattern, and what to do. */
export const describePatroon = (regel: string): string =>
  PATRONEN.get(regel) ?? `De waarde heeft niet de vorm van regel ${regel}. Verbeter de waarde.`;
