/**
 * What makes messages unreadable at rest, and what people decide about them. From this step on `inhoud`, `envelop` and `origineel`
 * are sealed, `identificatie` and `hash` are names that cannot be read back, and `kop` is the sealed head of the message;
 * without a head the dossier of the message was destroyed.
 */
export const BERICHTZEGEL_DDL = `
  ALTER TABLE bericht_uit ADD COLUMN kop TEXT;
  ALTER TABLE bericht_uit ADD COLUMN vrijgegeven TEXT;
  ALTER TABLE bericht_uit ADD COLUMN codes TEXT;
  ALTER TABLE bericht_uit ADD COLUMN vastgelegd TEXT;
  ALTER TABLE bericht_uit ADD COLUMN afgehandeld TEXT;
  CREATE INDEX bericht_uit_dossier ON bericht_uit (tenant, dossier);

  ALTER TABLE bericht_in ADD COLUMN kop TEXT;
  ALTER TABLE bericht_in ADD COLUMN dossier TEXT;
  ALTER TABLE bericht_in ADD COLUMN afgehandeld TEXT;
  CREATE INDEX bericht_in_dossier ON bericht_in (tenant, dossier);
`;
