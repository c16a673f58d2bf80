/** A generated claim without findings of level 1 and 2: totals right, one line in twenty a credit, people made up. */
export interface Maat {
  readonly prestaties: number;
  readonly clienten: number;
}

/** Made-up amounts that differ from line to line. @unit eurocents */
const tarief = (i: number): number => 2_500 + (i % 977);
const volume = (i: number): number => 1 + (i % 62);

/** One line in twenty takes back a line of an earlier claim. */
const isCredit = (i: number): boolean => i % 20 === 19;
const bedrag = (i: number): number => volume(i) * tarief(i);

/** The n-th Bsn of the test range that passes the elfproef. */
const bsns = (aantal: number): readonly number[] => {
  const gevonden: number[] = [];
  for (let bsn = 999_900_006; bsn <= 999_999_990 && gevonden.length < aantal; bsn += 1) {
    const som = [...String(bsn)].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    if (som % 11 === 0) gevonden.push(bsn);
  }
  return gevonden;
};

const kop = (maat: Maat, totaal: number): string => `<?xml version="1.0" encoding="UTF-8"?>
<wmo323:Bericht xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema" xmlns:wmo323="http://www.istandaarden.nl/iwmo/3_2/wmo323/schema">
	<wmo323:Header>
		<wmo323:BerichtCode>484</wmo323:BerichtCode>
		<wmo323:BerichtVersie>3</wmo323:BerichtVersie>
		<wmo323:BerichtSubversie>2</wmo323:BerichtSubversie>
		<wmo323:Afzender>65659901</wmo323:Afzender>
		<wmo323:Ontvanger>0268</wmo323:Ontvanger>
		<wmo323:BerichtIdentificatie>
			<iwmo:Identificatie>B${maat.prestaties}</iwmo:Identificatie>
			<iwmo:Dagtekening>2026-04-07</iwmo:Dagtekening>
		</wmo323:BerichtIdentificatie>
		<wmo323:XsdVersie>
			<iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie>
			<iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>
		</wmo323:XsdVersie>
	</wmo323:Header>
	<wmo323:Declaratie>
		<wmo323:DeclaratieNummer>D${maat.prestaties}</wmo323:DeclaratieNummer>
		<wmo323:DeclaratiePeriode>
			<iwmo:Begindatum>2026-03-01</iwmo:Begindatum>
			<iwmo:Einddatum>2026-03-31</iwmo:Einddatum>
		</wmo323:DeclaratiePeriode>
		<wmo323:DeclaratieDagtekening>2026-04-07</wmo323:DeclaratieDagtekening>
		<wmo323:TotaalIngediendBedrag>
			<iwmo:TotaalBedrag>${totaal}</iwmo:TotaalBedrag>
			<iwmo:DebetCredit>D</iwmo:DebetCredit>
		</wmo323:TotaalIngediendBedrag>
		<wmo323:Clienten>
`;

/** Two spaces a level, as most programs write it, and line ends as the standard asks. @source iWmo 3.2, OP192 */
const opgemaakt = (tekst: string): string => tekst.replaceAll("\t", "  ").replaceAll("\n", "\r\n");

/** What stands between the values of a line, made once: writing a line is then no more than a template. */
const [D0 = "", D1 = "", D2 = "", D3 = "", D4 = "", D5 = "", D6 = "", D7 = "", D8 = "", D9 = "", D10 = ""] = opgemaakt(`					<wmo323:Prestatie>
						<wmo323:ProductReferentie>
							<iwmo:ReferentieNummer>P2603-¤</iwmo:ReferentieNummer>¤
						</wmo323:ProductReferentie>
						<wmo323:ToewijzingNummer>¤</wmo323:ToewijzingNummer>
						<wmo323:ProductCategorie>07</wmo323:ProductCategorie>
						<wmo323:ProductCode>07A¤</wmo323:ProductCode>
						<wmo323:ProductPeriode>
							<iwmo:Begindatum>2026-03-¤</iwmo:Begindatum>
							<iwmo:Einddatum>2026-03-¤</iwmo:Einddatum>
						</wmo323:ProductPeriode>
						<wmo323:GeleverdVolume>¤</wmo323:GeleverdVolume>
						<wmo323:Eenheid>16</wmo323:Eenheid>
						<wmo323:ProductTarief>¤</wmo323:ProductTarief>
						<wmo323:IngediendBedrag>
							<iwmo:Bedrag>¤</iwmo:Bedrag>
							<iwmo:DebetCredit>¤</iwmo:DebetCredit>
						</wmo323:IngediendBedrag>
					</wmo323:Prestatie>
`).split("¤"); // prettier-ignore

const VORIG = opgemaakt("\n\t\t\t\t\t\t\t<iwmo:VorigReferentieNummer>");
const vorig = (i: number): string => (isCredit(i) ? `${VORIG}P2602-${String(i).padStart(8, "0")}</iwmo:VorigReferentieNummer>` : "");

// prettier-ignore
const prestatie = (i: number): string =>
  `${D0}${String(i).padStart(8, "0")}${D1}${vorig(i)}${D2}${268_000_000 + i}${D3}${String(i % 90).padStart(2, "0")}${D4}${String(1 + (i % 9)).padStart(2, "0")}${D5}${10 + (i % 22)}${D6}${volume(i)}${D7}${tarief(i)}${D8}${bedrag(i)}${D9}${isCredit(i) ? "C" : "D"}${D10}`;

const VOET = "\t\t</wmo323:Clienten>\n\t</wmo323:Declaratie>\n</wmo323:Bericht>\n";

/** The text of a WMO323, piece by piece. */
export function* maakWmo323(maat: Maat): Generator<string> {
  let totaal = 0;
  for (let i = 0; i < maat.prestaties; i += 1) totaal += isCredit(i) ? -bedrag(i) : bedrag(i);
  yield opgemaakt(kop(maat, totaal));
  const perClient = Math.ceil(maat.prestaties / maat.clienten);
  for (const [nummer, bsn] of bsns(maat.clienten).entries()) {
    let tekst = opgemaakt(`\t\t\t<wmo323:Client>\n\t\t\t\t<wmo323:Bsn>${bsn}</wmo323:Bsn>\n\t\t\t\t<wmo323:Prestaties>\n`);
    for (let i = nummer * perClient; i < Math.min((nummer + 1) * perClient, maat.prestaties); i += 1) tekst += prestatie(i);
    yield tekst + opgemaakt("\t\t\t\t</wmo323:Prestaties>\n\t\t\t</wmo323:Client>\n");
  }
  yield opgemaakt(VOET);
}
