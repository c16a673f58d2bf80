/** The seven themes that the development of the assignment is about at least. @source W-45.1 */
export const ONTWIKKELTHEMAS = [
  "doorontwikkelingen van bijlage 5",
  "indicatoren",
  "expertteams",
  "samenwerking verbeteren",
  "stadsdeelagenda's en aanbod",
  "keten Zorg & Veiligheid",
  "ervaringsdeskundigen, vrijwilligers en stagiaires",
] as const;
