import type { Taalsjablonen } from "./sjabloon.js";

/** The texts in English; an interpreter checks them before use. @source W-49.2 */
export const ENGELS: Taalsjablonen = {
  taal: "en",
  sjablonen: [
    {
      soort: "bevestiging-aan-aanmelder",
      titel: "We have received your report",
      blokken: [
        { soort: "alinea", tekst: "We received your report on {ontvangenOp}. The reference is {kenmerk}. Thank you for letting us know." },
        { soort: "alinea", tekst: "We will contact the resident ourselves, within {werkdagen} working days. We will ask what is going on and what is needed." },
        { soort: "alinea", tekst: "Did you report this for someone else? Then we cannot simply tell you what happens next. We can only do that if the resident agrees." },
        { soort: "alinea", tekst: "Is it getting worse, or can it not wait? Then call {spoed}." },
        { soort: "alinea", tekst: "Do you have a question? Call {organisatie} on {telefoon}." },
      ],
    },
    {
      soort: "informatie-vooraf",
      titel: "What you can expect and what your rights are",
      blokken: [
        { soort: "alinea", tekst: "We will soon talk with you. Here you can read how we work and what your rights are. Before the conversation starts, we will also tell you this." },
        { soort: "alinea", tekst: "First we listen to your question. Then we look for a solution together. What can you do yourself? Who can help you? What is there in the neighbourhood? And what can we do?" },
        { soort: "onderwerp", onderwerp: "netwerk-erbij", tekst: "You may bring someone with you to every conversation. For example family, a friend or a neighbour." },
        { soort: "onderwerp", onderwerp: "clientondersteuning", tekst: "You have the right to help from an independent client supporter for as long as we help you. This person does not work for us and is there for you. Contact: {clientondersteuning}." },
        { soort: "onderwerp", onderwerp: "klacht", tekst: "Are you not satisfied with us? Then you can make a complaint. This is how: {klachtenregeling}." },
        { soort: "onderwerp", onderwerp: "keuze-professional", tekst: "You may choose which of our professionals helps you. Does it not work well? Tell us. Then we will look for someone else together." },
        { soort: "onderwerp", onderwerp: "aanvullende-zorg-aanvragen", tekst: "Do you think our help is not the solution? Then you can apply for Additional Care (Aanvullende Zorg). This is tailor-made help; the municipality decides about it." },
        { soort: "onderwerp", onderwerp: "keuze-zin-of-pgb", tekst: "Will you receive Additional Care? Then you can choose care in kind (zorg in natura). The municipality then arranges the care. Do you meet the conditions? Then you can also choose a personal budget (pgb). With a pgb you arrange the care yourself." },
        { soort: "onderwerp", onderwerp: "keuze-aanbieder", tekst: "With care in kind you can choose from care providers that have a contract with the municipality." },
        { soort: "onderwerp", onderwerp: "abonnementstarief", tekst: "For Additional Care under the Wmo you pay a personal contribution. It is called the abonnementstarief. At the moment it is {abonnementstarief} per month." },
        { soort: "alinea", tekst: "You can also find this on {website}. Do you have a question? Call {organisatie} on {telefoon}." },
      ],
    },
    {
      soort: "keuze-en-bijdrage",
      titel: "Your choice and your personal contribution",
      blokken: [
        { soort: "alinea", tekst: "Additional Care (Aanvullende Zorg) may fit your question. This is what you need to know before you choose." },
        { soort: "alinea", tekst: "You can choose care in kind (zorg in natura). You then choose a care provider that has a contract with the municipality and that fits your question. We will show you which ones there are." },
        { soort: "alinea", tekst: "You can also choose a personal budget (pgb). This is possible if you meet the conditions. We will talk about this with you. Your care provider is not present then." },
        { soort: "alinea", tekst: "We do not recommend a provider because it belongs to us. The choice is yours." },
        { soort: "alinea", tekst: "You pay a personal contribution: the abonnementstarief. At the moment it is {abonnementstarief} per month. You pay it to the CAK." },
      ],
    },
    {
      soort: "bezwaar",
      titel: "Do you disagree with the decision?",
      blokken: [
        { soort: "alinea", tekst: "The municipality of {gemeente} makes the decision and sends you a letter about it. Do you disagree? Then you can object (bezwaar maken) to the municipality." },
        { soort: "alinea", tekst: "Do this within {bezwaarweken} weeks. The weeks count from the day after the day on which the municipality sent you the letter." },
        { soort: "alinea", tekst: "Put in your objection:" },
        { soort: "lijst", punten: ["your name and address", "the date", "which decision you disagree with", "why you disagree", "your signature"] },
        { soort: "alinea", tekst: "Send it to {bezwaaradres}. Would you like help? An independent client supporter can help you: {clientondersteuning}." },
      ],
    },
  ],
};
