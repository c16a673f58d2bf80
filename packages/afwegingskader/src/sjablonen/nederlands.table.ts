import type { Taalsjablonen } from "./sjabloon.js";

/** The texts in Dutch, at level B1. @source W-30, W-31, W-40, W-49.2, W-50.2.1; Awb 6:5, 6:7, 6:8 */
export const NEDERLANDS: Taalsjablonen = {
  taal: "nl",
  sjablonen: [
    {
      soort: "bevestiging-aan-aanmelder",
      titel: "Wij hebben uw melding ontvangen",
      blokken: [
        { soort: "alinea", tekst: "Op {ontvangenOp} kregen wij uw melding. Het kenmerk is {kenmerk}. Dank u wel dat u dit aan ons liet weten." },
        { soort: "alinea", tekst: "Wij nemen zelf contact op met de inwoner. Dat doen wij binnen {werkdagen} werkdagen. Wij vragen dan wat er speelt en wat nodig is." },
        { soort: "alinea", tekst: "Meldde u zich voor iemand anders? Dan mogen wij u niet zomaar vertellen hoe het verdergaat. Dat kan alleen als de inwoner het goed vindt." },
        { soort: "alinea", tekst: "Wordt het erger of kan het niet wachten? Bel dan {spoed}." },
        { soort: "alinea", tekst: "Heeft u een vraag? Bel {organisatie} op {telefoon}." },
      ],
    },
    {
      soort: "informatie-vooraf",
      titel: "Wat u kunt verwachten en welke rechten u heeft",
      blokken: [
        { soort: "alinea", tekst: "Binnenkort praten wij met u. Hier leest u hoe wij werken en wat uw rechten zijn. Voor het gesprek begint, vertellen wij het u ook." },
        { soort: "alinea", tekst: "Wij luisteren eerst naar uw vraag. Daarna zoeken wij samen naar een oplossing. Wat kunt u zelf? Wie kan u helpen? Wat is er in de wijk? En wat kunnen wij doen?" },
        { soort: "onderwerp", onderwerp: "netwerk-erbij", tekst: "U mag iemand meenemen naar elk gesprek. Bijvoorbeeld familie, een vriend of een buur." },
        { soort: "onderwerp", onderwerp: "clientondersteuning", tekst: "U heeft recht op hulp van een onafhankelijke cliëntondersteuner, zolang wij u helpen. Die werkt niet voor ons en denkt met u mee. U bereikt die zo: {clientondersteuning}." },
        { soort: "onderwerp", onderwerp: "klacht", tekst: "Bent u niet tevreden over ons? Dan kunt u een klacht indienen. Zo doet u dat: {klachtenregeling}." },
        { soort: "onderwerp", onderwerp: "keuze-professional", tekst: "U mag kiezen welke medewerker van ons u helpt. Klikt het niet? Zeg het ons. Dan zoeken wij samen een ander." },
        { soort: "onderwerp", onderwerp: "aanvullende-zorg-aanvragen", tekst: "Vindt u dat onze hulp niet de oplossing is? Dan kunt u Aanvullende Zorg aanvragen. Dat is hulp op maat, waarover de gemeente beslist." },
        { soort: "onderwerp", onderwerp: "keuze-zin-of-pgb", tekst: "Krijgt u Aanvullende Zorg? Dan kunt u kiezen voor zorg in natura. De gemeente regelt dan de zorg. Voldoet u aan de voorwaarden? Dan kunt u ook kiezen voor een persoonsgebonden budget (pgb). Met een pgb regelt u de zorg zelf." },
        { soort: "onderwerp", onderwerp: "keuze-aanbieder", tekst: "Bij zorg in natura kunt u kiezen uit zorgaanbieders die een contract met de gemeente hebben." },
        { soort: "onderwerp", onderwerp: "abonnementstarief", tekst: "Voor Aanvullende Zorg uit de Wmo betaalt u een eigen bijdrage. Die heet het abonnementstarief. Nu is dat {abonnementstarief} per maand." },
        { soort: "alinea", tekst: "U vindt dit ook op {website}. Heeft u een vraag? Bel {organisatie} op {telefoon}." },
      ],
    },
    {
      soort: "keuze-en-bijdrage",
      titel: "Uw keuze en uw eigen bijdrage",
      blokken: [
        { soort: "alinea", tekst: "Aanvullende Zorg kan bij uw vraag passen. Dit moet u weten voordat u kiest." },
        { soort: "alinea", tekst: "U kunt kiezen voor zorg in natura. U kiest dan een zorgaanbieder die een contract met de gemeente heeft en die past bij uw vraag. Wij laten u zien welke dat zijn." },
        { soort: "alinea", tekst: "U kunt ook kiezen voor een persoonsgebonden budget (pgb). Dat kan als u aan de voorwaarden voldoet. Wij praten daarover met u. Uw zorgaanbieder is daar niet bij." },
        { soort: "alinea", tekst: "Wij raden u geen aanbieder aan omdat die bij ons hoort. De keuze is aan u." },
        { soort: "alinea", tekst: "U betaalt een eigen bijdrage: het abonnementstarief. Nu is dat {abonnementstarief} per maand. U betaalt aan het CAK." },
      ],
    },
    {
      soort: "bezwaar",
      titel: "Bent u het niet eens met het besluit?",
      blokken: [
        { soort: "alinea", tekst: "De gemeente {gemeente} neemt het besluit en stuurt u daarover een brief. Bent u het er niet mee eens? Dan kunt u bezwaar maken bij de gemeente." },
        { soort: "alinea", tekst: "Doe dat binnen {bezwaarweken} weken. De weken tellen vanaf de dag na de dag waarop de gemeente u de brief stuurde." },
        { soort: "alinea", tekst: "Zet in uw bezwaar:" },
        { soort: "lijst", punten: ["uw naam en adres", "de datum", "met welk besluit u het niet eens bent", "waarom u het er niet mee eens bent", "uw handtekening"] },
        { soort: "alinea", tekst: "Stuur het naar {bezwaaradres}. Wilt u hulp? Een onafhankelijke cliëntondersteuner kan u helpen: {clientondersteuning}." },
      ],
    },
  ],
};
