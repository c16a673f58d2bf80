/** What each kind of message is called. @source iWmo 3.2, berichtenoverzicht */
export const BERICHTTITELS: Readonly<Record<string, string>> = {
  WMO301: "Toewijzing van de gemeente (301)",
  WMO302: "Retour op de toewijzing (302)",
  WMO305: "Melding van de start (305)",
  WMO306: "Retour op de melding van de start (306)",
  WMO307: "Melding van het einde (307)",
  WMO308: "Retour op de melding van het einde (308)",
  WMO315: "Verzoek om een toewijzing (315)",
  WMO316: "Retour op het verzoek (316)",
  WMO319: "Antwoord van de gemeente op het verzoek (319)",
  WMO320: "Retour op het antwoord van de gemeente (320)",
  WMO323: "Declaratie (323)",
  WMO325: "Antwoord op de declaratie (325)",
};
