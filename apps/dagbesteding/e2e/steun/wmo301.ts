/** What differs between the crafted allocation messages of the tests. */
export interface Toewijzingsbericht {
  readonly bsn?: string;
  readonly achternaam?: string;
  readonly identificatie?: string;
  /** AGB code of the provider. */
  readonly ontvanger?: string;
  readonly dagtekening: string;
  readonly ingangsdatum: string;
  readonly einddatum: string;
  readonly volume?: string;
  readonly geslacht?: string;
}

/** A crafted WMO301 of release 3.2 for an invented resident, with a BSN of the test range. @source iWmo 3.2, WMO301 */
export const makeWmo301 = ({
  bsn = "999990019",
  achternaam = "Proefman",
  identificatie = "PROEF0000001",
  ontvanger = "65659901",
  dagtekening,
  ingangsdatum,
  einddatum,
  volume = "3",
  geslacht = "2",
}: Toewijzingsbericht): string => `<?xml version="1.0" encoding="UTF-8"?>
<wmo301:Bericht xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema" xmlns:wmo301="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema">
  <wmo301:Header>
    <wmo301:BerichtCode>414</wmo301:BerichtCode>
    <wmo301:BerichtVersie>3</wmo301:BerichtVersie>
    <wmo301:BerichtSubversie>2</wmo301:BerichtSubversie>
    <wmo301:Afzender>0268</wmo301:Afzender>
    <wmo301:Ontvanger>${ontvanger}</wmo301:Ontvanger>
    <wmo301:BerichtIdentificatie>
      <iwmo:Identificatie>${identificatie}</iwmo:Identificatie>
      <iwmo:Dagtekening>${dagtekening}</iwmo:Dagtekening>
    </wmo301:BerichtIdentificatie>
    <wmo301:XsdVersie>
      <iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie>
      <iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>
    </wmo301:XsdVersie>
  </wmo301:Header>
  <wmo301:Client>
    <wmo301:Bsn>${bsn}</wmo301:Bsn>
    <wmo301:Geboortedatum>
      <iwmo:Datum>1951-04-12</iwmo:Datum>
    </wmo301:Geboortedatum>
    <wmo301:Geslacht>${geslacht}</wmo301:Geslacht>
    <wmo301:Naam>
      <iwmo:Geslachtsnaam>
        <iwmo:Achternaam>${achternaam}</iwmo:Achternaam>
      </iwmo:Geslachtsnaam>
      <iwmo:Voornamen>Johanna</iwmo:Voornamen>
      <iwmo:Voorletters>J</iwmo:Voorletters>
      <iwmo:NaamGebruik>1</iwmo:NaamGebruik>
    </wmo301:Naam>
    <wmo301:Contactgegevens>
      <wmo301:Contact>
        <wmo301:Soort>01</wmo301:Soort>
        <wmo301:Adres>
          <iwmo:Huis>
            <iwmo:Huisnummer>12</iwmo:Huisnummer>
          </iwmo:Huis>
          <iwmo:Postcode>9999XX</iwmo:Postcode>
          <iwmo:Straatnaam>Proefstraat</iwmo:Straatnaam>
          <iwmo:Plaatsnaam>Proefdorp</iwmo:Plaatsnaam>
          <iwmo:LandCode>NL</iwmo:LandCode>
        </wmo301:Adres>
      </wmo301:Contact>
    </wmo301:Contactgegevens>
    <wmo301:ToegewezenProducten>
      <wmo301:ToegewezenProduct>
        <wmo301:ToewijzingNummer>268000201</wmo301:ToewijzingNummer>
        <wmo301:Product>
          <iwmo:Categorie>07</iwmo:Categorie>
          <iwmo:Code>07A03</iwmo:Code>
        </wmo301:Product>
        <wmo301:Toewijzingsdatum>${dagtekening}</wmo301:Toewijzingsdatum>
        <wmo301:Toewijzingstijd>09:30:00</wmo301:Toewijzingstijd>
        <wmo301:Ingangsdatum>${ingangsdatum}</wmo301:Ingangsdatum>
        <wmo301:Einddatum>${einddatum}</wmo301:Einddatum>
        <wmo301:Omvang>
          <iwmo:Volume>${volume}</iwmo:Volume>
          <iwmo:Eenheid>16</iwmo:Eenheid>
          <iwmo:Frequentie>2</iwmo:Frequentie>
        </wmo301:Omvang>
      </wmo301:ToegewezenProduct>
    </wmo301:ToegewezenProducten>
  </wmo301:Client>
</wmo301:Bericht>
`;
