/**
 * Tables that a reserve copy leaves out, each with the reason. Every other table goes along.
 */
export const ZONDER_KOPIE: readonly { readonly tabel: string; readonly reden: string }[] = [
  { tabel: "leesregel", reden: "wordt opnieuw gemaakt uit de feiten" },
  { tabel: "leesstand", reden: "wordt opnieuw gemaakt uit de feiten" },
  { tabel: "sessie", reden: "een beëindigde sessie mag niet weer gaan leven; iedereen meldt zich opnieuw aan" },
  { tabel: "eenmalige_code", reden: "een gebruikte code mag niet weer geldig worden" },
  { tabel: "aanmeldpoging", reden: "telt alleen het laatste uur" },
  { tabel: "hartslag", reden: "zegt iets over deze installatie, niet over de gegevens" },
];
