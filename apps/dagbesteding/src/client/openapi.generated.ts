// Generated from openapi.json; `UPDATE_DOCS=1` with the test of the client writes it anew; do not edit.
export interface paths {
    readonly "/api/werklijst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonWerklijst"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/taken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonTaken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonDossiers"];
        readonly put?: never;
        readonly post: operations["werk.openDossier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoeken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.zoekDossiers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonDossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/stappen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonStappen"];
        readonly put?: never;
        readonly post: operations["werk.zetStap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/taken/{taakId}/gedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.meldTaakGedaan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/grootboek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonGrootboek"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/inzage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.toonInzage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.registreerContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/starts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.startOndersteuning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/berichten/{berichtId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["werk.haalBericht"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/berichten/{berichtId}/verzending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.registreerVerzending"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/bsn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.toonBsn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/berichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.ontvangBericht"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/postvak": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.leegPostvak"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossierId}/berichten/{berichtId}/aanbieding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.biedBerichtAan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/voorbeeldgegevens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["werk.laadVoorbeeldgegevens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["organisatie.toonOrganisatie"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisatie/stappen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["organisatie.toonOrganisatiestappen"];
        readonly put?: never;
        readonly post: operations["organisatie.zetOrganisatiestap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisatie/taken/{taakId}/gedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["organisatie.meldOrganisatietaakGedaan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanwezigheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["aanwezigheid.toonRooster"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanwezigheid/synchronisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["aanwezigheid.synchroniseer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanwezigheid/rooster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["aanwezigheid.planRooster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanwezigheid/rooster/{plaats}/einde": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["aanwezigheid.beeindigRooster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanwezigheid/diensten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["aanwezigheid.toonDiensten"];
        readonly put?: never;
        readonly post: operations["aanwezigheid.planDienst"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanwezigheid/diensten/{dienst}/einde": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["aanwezigheid.beeindigDienst"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/taken/agenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["takenagenda.toonTakenagenda"];
        readonly put?: never;
        readonly post: operations["takenagenda.geefTakenagenda"];
        readonly delete: operations["takenagenda.trekTakenagendaIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agenda/{geheim}/taken.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["takenagenda.volgTakenagenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["declaraties.toonDeclaraties"];
        readonly put?: never;
        readonly post: operations["declaraties.stelDeclaratieVoor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/voorstelvoortgang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["declaraties.toonVoorstelvoortgang"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties/{declaratieId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["declaraties.toonDeclaratie"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties/{declaratieId}/regels/{referentie}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["declaraties.toonRegelbron"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties/{declaratieId}/verzenden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["declaraties.verzendDeclaratie"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties/{declaratieId}/aanbieding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["declaraties.biedDeclaratieAan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties/{declaratieId}/antwoorden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["declaraties.neemAntwoord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/declaraties/{declaratieId}/bestanden/{bestand}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["declaraties.haalDeclaratiebestand"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tarieven": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["declaraties.toonTarieven"];
        readonly put?: never;
        readonly post: operations["declaraties.legTariefVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/berichtenverkeer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["berichtenverkeer.toonBerichten"];
        readonly put?: never;
        readonly post: operations["berichtenverkeer.bezorgBericht"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/berichtenverkeer/uit/{berichtId}/aanbieding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["berichtenverkeer.biedUitAan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/berichtenverkeer/{richting}/{berichtId}/afhandeling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["berichtenverkeer.handelBerichtAf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/berichtenverkeer/uit/{berichtId}/intrekking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["berichtenverkeer.trekBerichtIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/berichtenverkeer/{richting}/{berichtId}/bestand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["berichtenverkeer.haalBytes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bewijs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonBewijs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/klachten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonKlachten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/klachten/verslag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonKlachtenverslag"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidenten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonIncidenten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wijzigingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonWijzigingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.toonPlichten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plichten/abonnementen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["kwaliteit.geefAgendatoegang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plichten/abonnementen/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["kwaliteit.trekAgendatoegangIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agenda/{geheim}/plichten.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["kwaliteit.volgAgenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/formulieren": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonFormulieren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/kwaliteit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legKwaliteitVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/mensen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legMensenVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/organisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legOrganisatieVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/financieel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["registers.legFinancieelVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mensen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonMensen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/locaties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonLocaties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/onderaannemers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["registers.toonOnderaannemers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/sjabloon.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalSjabloon"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/sjabloon.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalCsvSjabloon"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.toonJaarrekening"];
        readonly put?: never;
        readonly post: operations["financieel.leesJaarrekening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/dossier.html": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalDossierHtml"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jaarrekening/dossier.md": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalDossierMarkdown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/netwerkkaart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.toonNetwerkkaart"];
        readonly put?: never;
        readonly post: operations["financieel.legNetwerkkaartVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/netwerkkaart.svg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["financieel.haalNetwerkkaart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sroi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["socialreturn.toonSroi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dashboard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["dashboard.toonDashboard"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["koppelingen.toonKoppelingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["koppelingen.toonKoppeling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/gebruik": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.legGebruikVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/emails": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.bereidEmailVoor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/emails/{taak}/verzonden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.legVerzendingVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/koppelingen/{code}/emails/{taak}/antwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["koppelingen.legAntwoordVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toezicht/pakket": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toezicht.toonAan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toezicht/pakket.html": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toezicht.haalPakket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/bewaring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["bewaring.toonBewaring"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/bewaring/vernietigingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bewaring.vernietig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/verwijderverzoeken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bewaring.legVerzoekVast"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/verwijderverzoeken/{verzoek}/besluit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["bewaring.beslisVerzoek"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["systeem.gezondheid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beheer/gezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["systeem.toonGezondheid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/instelling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["systeem.toonInstelling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/toegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonStart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aanmelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.meldAan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eerste-beheerder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.maakEersteBeheerder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/herstel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.herstelWachtwoord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/oidc/aanmelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.startOidc"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/oidc/terug": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.voltooiOidc"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ik": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonIk"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/afmelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.meldAf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wachtwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.wijzigWachtwoord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonAccounts"];
        readonly put?: never;
        readonly post: operations["toegang.maakAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["toegang.wijzigAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{account}/blokkade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.blokkeerAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{account}/herstelcode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.geefHerstelcode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossier}/betrokkenen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["toegang.toonBetrokkenen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossier}/betrokkenen/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["toegang.zetBetrokkene"];
        readonly post?: never;
        readonly delete: operations["toegang.verwijderBetrokkene"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dossiers/{dossier}/noodtoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["toegang.neemNoodtoegang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly DossierDichtEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "DOSSIER_GESLOTEN";
            readonly noodtoegang: boolean;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#dossier-gesloten";
            /** @enum {number} */
            readonly status?: 403;
            /** @enum {string} */
            readonly title?: "Dit dossier is voor u gesloten";
        };
        readonly VerouderdePaginaEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "CSRF_ONGELDIG";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#verouderde-pagina";
            /** @enum {number} */
            readonly status?: 403;
            /** @enum {string} */
            readonly title?: "Deze pagina is verouderd";
        };
        readonly GeenRechtEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "GEEN_RECHT";
            readonly recht: ("dossier.zien" | "dossier.wijzigen" | "dossier.alle" | "dossier.noodtoegang" | "dossier.toewijzen" | "bsn.zien" | "afweging.vaststellen" | "bericht.ontvangen" | "bericht.verzenden" | "bericht.bezorgen" | "aanwezigheid.vastleggen" | "declaratie.maken" | "declaratie.verzenden" | "organisatie.zien" | "organisatie.wijzigen" | "persoon.zien" | "persoon.wijzigen" | "kwaliteit.zien" | "kwaliteit.wijzigen" | "financieel.zien" | "financieel.wijzigen" | "audit.zien" | "account.beheren" | "export.maken" | "bewaring.beheren" | "koppeling.beheren" | "instelling.wijzigen" | "eigen-dossier.zien" | "eigen-dossier.aanvullen" | "gedeeld-dossier.zien" | "toezicht.zien") | null;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#geen-recht";
            /** @enum {number} */
            readonly status?: 403;
            /** @enum {string} */
            readonly title?: "Dit mag u niet";
        };
        readonly NietAangemeldEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "NIET_AANGEMELD";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#niet-aangemeld";
            /** @enum {number} */
            readonly status?: 401;
            /** @enum {string} */
            readonly title?: "U bent niet aangemeld";
        };
        readonly OngeldigVerzoekEncoded: {
            readonly detail?: string;
            readonly instance?: string;
            readonly bevindingen: readonly components["schemas"]["Bevinding"][];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#ongeldig-verzoek";
            /** @enum {number} */
            readonly status?: 400;
            /** @enum {string} */
            readonly title?: "Het verzoek klopt niet";
        };
        readonly Bevinding: {
            readonly pad: readonly (string | number)[];
            readonly code: string;
            readonly uitleg: string;
        };
        readonly ToegangNuNietEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "OPSLAG";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#toegang-nu-niet";
            /** @enum {number} */
            readonly status?: 503;
            /** @enum {string} */
            readonly title?: "Aanmelden lukt nu niet";
        };
        readonly AccountAfgewezenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            readonly redenen: readonly {
                readonly code: string;
                readonly tekst: string;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#account-afgewezen";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit kan zo niet";
        };
        readonly AccountNietGevondenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "ACCOUNT_ONBEKEND";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#account-niet-gevonden";
            /** @enum {number} */
            readonly status?: 404;
            /** @enum {string} */
            readonly title?: "Dit account is er niet";
        };
        readonly Betrokkene: {
            readonly account: string;
            /** @enum {string} */
            readonly soort: "betrokken" | "eigen";
            readonly sinds: string;
        };
        readonly AccountBotsingEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#account-botsing";
            /** @enum {number} */
            readonly status?: 409;
            /** @enum {string} */
            readonly title?: "Iemand was u voor";
        };
        readonly Account: {
            readonly account: string;
            readonly gebruikersnaam: string;
            readonly naam: string;
            readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
            readonly bekwaamheden: readonly string[];
            readonly bekwaamheidsbewijzen: {
                readonly [key: string]: string;
            };
            readonly geblokkeerd: boolean;
            readonly extern: boolean;
            readonly versie: number;
        };
        readonly TeVaakGeprobeerdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "TE_VEEL_POGINGEN";
            readonly seconden: number;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#te-vaak-geprobeerd";
            /** @enum {number} */
            readonly status?: 429;
            /** @enum {string} */
            readonly title?: "Er is te vaak geprobeerd aan te melden";
        };
        readonly AanmeldenNietGeluktEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "AANMELDEN_MISLUKT";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#aanmelden-niet-gelukt";
            /** @enum {number} */
            readonly status?: 401;
            /** @enum {string} */
            readonly title?: "Aanmelden is niet gelukt";
        };
        readonly Ik: {
            readonly account: string;
            readonly naam: string;
            readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
            readonly rechten: readonly ("dossier.zien" | "dossier.wijzigen" | "dossier.alle" | "dossier.noodtoegang" | "dossier.toewijzen" | "bsn.zien" | "afweging.vaststellen" | "bericht.ontvangen" | "bericht.verzenden" | "bericht.bezorgen" | "aanwezigheid.vastleggen" | "declaratie.maken" | "declaratie.verzenden" | "organisatie.zien" | "organisatie.wijzigen" | "persoon.zien" | "persoon.wijzigen" | "kwaliteit.zien" | "kwaliteit.wijzigen" | "financieel.zien" | "financieel.wijzigen" | "audit.zien" | "account.beheren" | "export.maken" | "bewaring.beheren" | "koppeling.beheren" | "instelling.wijzigen" | "eigen-dossier.zien" | "eigen-dossier.aanvullen" | "gedeeld-dossier.zien" | "toezicht.zien")[];
            readonly bekwaamheden: readonly string[];
            readonly csrf: string;
        };
        readonly Toegangsstart: {
            readonly eersteStart: boolean;
            readonly oidc: string | null;
            readonly wachtwoord: {
                readonly minimum: number;
                readonly maximum: number;
            };
        };
        readonly NuNietBeschikbaarEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#nu-niet-beschikbaar";
            /** @enum {number} */
            readonly status?: 503;
            /** @enum {string} */
            readonly title?: "Opslaan lukt nu niet";
        };
        readonly GeblokkeerdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#stap-geblokkeerd";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit kan nu niet";
        };
        readonly NietGevondenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#niet-gevonden";
            /** @enum {number} */
            readonly status?: 404;
            /** @enum {string} */
            readonly title?: "Niet gevonden";
        };
        readonly Toezichtpakket: {
            readonly gemaaktOp: string;
            readonly controlegetal: string;
            readonly inhoud: components["schemas"]["Pakketinhoud"];
        };
        readonly Pakketinhoud: {
            readonly organisatie: string;
            readonly programma: string;
            readonly peildatum: string;
            readonly versie: number;
            readonly gevraagd: string | null;
            readonly regels: readonly components["schemas"]["Pakketregel"][];
            readonly ontbreekt: readonly {
                readonly eis: string;
                readonly titel: string;
                readonly gevraagd: string;
                readonly reden: string;
            }[];
            readonly zonderBewijsvraag: readonly {
                readonly eis: string;
                readonly titel: string;
            }[];
            readonly registers: components["schemas"]["Pakketregisters"];
        };
        readonly Pakketregisters: {
            readonly vogs: readonly components["schemas"]["Vogbewijsregel"][] | null;
            readonly kwalificaties: readonly components["schemas"]["Kwalificatiebewijsregel"][] | null;
            readonly locaties: readonly components["schemas"]["Locatieregel"][] | null;
            readonly onderaannemers: readonly components["schemas"]["Onderaannemerregel"][] | null;
            readonly incidenten: readonly components["schemas"]["Incidentweergave"][] | null;
            readonly wijzigingen: readonly components["schemas"]["Wijzigingweergave"][] | null;
            readonly klachten: components["schemas"]["Klachtenverslag"] | null;
            readonly plichten: readonly components["schemas"]["Plichtweergave"][] | null;
        };
        readonly Plichtweergave: {
            readonly sleutel: string;
            readonly norm: string;
            readonly titel: string;
            readonly wie: string;
            readonly uiterlijk: string;
            readonly uiterlijkTekst: string;
            /** @enum {string} */
            readonly stand: "lopend" | "bijna verstreken" | "verstreken" | "gedaan" | "te laat gedaan";
            readonly standTekst: string;
            readonly voorbehoud: string | null;
            readonly waarom: readonly string[];
            readonly gedaanOp: string | null;
            readonly bewijs: string | null;
        };
        readonly Klachtenverslag: {
            readonly jaar: number;
            readonly aantal: number;
            readonly perOnderwerp: readonly {
                readonly wat: string;
                readonly aantal: number;
            }[];
            readonly perUitkomst: readonly {
                readonly wat: string;
                readonly aantal: number;
            }[];
            readonly nogOpen: number;
            readonly maatregelen: readonly string[];
        };
        readonly Wijzigingweergave: {
            readonly zaak: string;
            readonly soort: string;
            readonly gewensteDatum: string | null;
            readonly meldenUiterlijk: string | null;
            readonly meldenUiterlijkTekst: string | null;
            readonly eis: string | null;
            readonly goedkeuringNodig: boolean;
            readonly addendumNodig: boolean;
            readonly toestand: string;
            readonly toestandTekst: string;
            /** @enum {string} */
            readonly stand: "melden" | "te laat om te melden" | "gemeld" | "klaar";
        };
        readonly Incidentweergave: {
            readonly zaak: string;
            readonly aard: string | null;
            readonly bekendOp: string | null;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly meldingen: readonly components["schemas"]["Meldplichtweergave"][];
        };
        readonly Meldplichtweergave: {
            readonly ontvanger: string;
            readonly eis: string;
            readonly norm: string;
            readonly uiterlijk: string | null;
            readonly uiterlijkTekst: string | null;
            /** @enum {string} */
            readonly stand: "open" | "te laat" | "gemeld" | "te laat gemeld";
            readonly gemeldOp: string | null;
            readonly bewijs: string | null;
        };
        readonly Onderaannemerregel: {
            readonly zaak: string;
            readonly naam: string | null;
            readonly kvkNummer: string | null;
            readonly vorm: string | null;
            readonly producten: readonly string[];
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly goedkeuring: string | null;
            readonly bewijzen: readonly string[];
            readonly bewijsOntbreekt: readonly string[];
            readonly toetsen: readonly components["schemas"]["Tarieftoetsregel"][];
            readonly voorStap: {
                readonly aandeelZorg: {
                    readonly oordeel: string;
                };
                readonly doorbelasting: {
                    readonly oordeel: string;
                };
            } | null;
        };
        readonly Tarieftoetsregel: {
            readonly eis: string;
            readonly titel: string;
            readonly product: string;
            readonly vanaf: string;
            readonly oordeel: string;
            readonly gemeten: string | null;
            readonly uitleg: readonly string[];
        };
        readonly Locatieregel: {
            readonly id: string;
            readonly naam: string;
            readonly adres: string;
            readonly plekken: number;
            readonly doelgroep: string;
            readonly aanbod: string;
            readonly bijzonderheden: string | null;
            readonly inGebruikVanaf: string;
            readonly laatsteDag: string | null;
            /** @enum {string} */
            readonly stand: "in gebruik" | "nog niet in gebruik" | "gesloten";
            readonly goedgekeurdOp: string | null;
            /** @enum {string} */
            readonly goedkeuring: "bij de inschrijving" | "goedgekeurd" | "na het begin in gebruik zonder goedkeuring";
            readonly bewijzen: readonly components["schemas"]["Locatiebewijsregel"][];
            readonly ontbreekt: readonly string[];
            readonly wachtenden: number;
        };
        readonly Locatiebewijsregel: {
            readonly id: string;
            readonly onderwerp: string;
            readonly kenmerk: string;
            readonly datum: string;
            readonly geldigTot: string | null;
            /** @enum {string} */
            readonly stand: "geldig" | "loopt af" | "verlopen";
        };
        readonly Kwalificatiebewijsregel: {
            readonly persoon: string;
            readonly functie: string;
            readonly kwalificatie: string;
            readonly niveau: string | null;
            readonly omschrijving: string;
            readonly kenmerk: string;
            readonly stand: string;
        };
        readonly Vogbewijsregel: {
            readonly zaak: string;
            readonly rol: string | null;
            readonly zelfstandig: boolean;
            readonly toestandTekst: string;
            readonly afgegeven: string | null;
            readonly laatsteGeldigeDag: string | null;
            readonly stand: string;
            readonly magWerken: boolean;
        };
        readonly Pakketregel: {
            readonly eis: string;
            readonly titel: string;
            readonly samenvatting: string;
            readonly gevraagd: string;
            readonly soort: string;
            readonly houdbaar: string;
            /** @enum {string} */
            readonly stand: "aanwezig" | "loopt af" | "verlopen" | "ontbreekt" | "geen oordeel" | "nog niet nodig";
            readonly standTekst: string;
            readonly geldigTot: string | null;
            readonly telt: components["schemas"]["Bewijsstukweergave"] | null;
            readonly stukken: readonly components["schemas"]["Bewijsstukweergave"][];
            readonly controlegetal: string;
        };
        readonly Bewijsstukweergave: {
            readonly id: string;
            readonly kenmerk: string;
            readonly datum: string;
            readonly geldigTot: string | null;
            readonly sha256: string | null;
            readonly toelichting: string | null;
            readonly vastgelegdOp: string;
            readonly vastgelegdDoor: string;
        };
        readonly InvoerOngeldigEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "INVOER_ONGELDIG";
            readonly bevindingen: readonly {
                readonly pad: readonly (string | number)[];
                readonly tekst: string;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#invoer-ongeldig";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Niet alles is goed ingevuld";
        };
        readonly Koppelingweergave: {
            readonly peildatum: string;
            readonly koppeling: components["schemas"]["Koppelingregel"];
            readonly formulieren: readonly components["schemas"]["Koppelingformulier"][];
            readonly gebruik: readonly components["schemas"]["Gebruiksregel"][];
            readonly emails: readonly components["schemas"]["Emailweergave"][];
        };
        readonly Emailweergave: {
            readonly taak: string;
            /** @enum {string} */
            readonly stand: "voorbereid" | "verzonden" | "beantwoord";
            readonly aan: string;
            readonly onderwerp: string;
            readonly tekst: string;
            readonly voorbereidTekst: string;
            readonly verzondenTekst: string | null;
            readonly verwijzing: string | null;
            readonly antwoordTekst: string | null;
        };
        readonly Gebruiksregel: {
            readonly id: string;
            readonly op: string;
            readonly opTekst: string;
            readonly wat: string;
            readonly uitkomst: string;
            readonly bewijs: string | null;
            readonly dossier: string | null;
        };
        readonly Koppelingformulier: {
            readonly sjabloon: string | null;
            readonly titel: string;
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly Veld: {
            readonly naam: string;
            readonly label: string;
            readonly uitleg: string | null;
            /** @enum {string} */
            readonly soort: "tekst" | "langeTekst" | "datum" | "tijdstip" | "getal" | "bedrag" | "jaNee" | "keuze" | "meerkeuze" | "lijst" | "groep" | "kenmerk";
            readonly verplicht: boolean;
            readonly opties: readonly {
                readonly waarde: string;
                readonly label: string;
            }[] | null;
            readonly velden: readonly components["schemas"]["Veld"][] | null;
            readonly voorstel: unknown;
            readonly min: number | null;
            readonly max: number | null;
            readonly alleenBij: {
                readonly veld: string;
                readonly waarden: readonly string[];
            } | null;
        };
        readonly Koppelingregel: {
            readonly code: string;
            readonly systeem: string;
            readonly richting: string;
            /** @enum {string} */
            readonly soort: "bericht" | "http" | "bestand" | "emailtaak" | "opzoeking";
            readonly adapter: string;
            readonly eisen: readonly string[];
            readonly gegevens: string;
            readonly doel: string;
            readonly persoonsgegevens: boolean;
            readonly toestemmingNodig: boolean;
            readonly laatstGebruikt: string | null;
            readonly laatstGebruiktTekst: string | null;
            /** @enum {string} */
            readonly versheid: "vers" | "verouderd" | "zonder norm" | "niet gebruikt";
            readonly versheidTekst: string;
            readonly teVerzenden: number;
        };
        readonly Koppelingenlijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly koppelingen: readonly components["schemas"]["Koppelingregel"][];
        };
        readonly Dashboardweergave: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly vandaag: {
                readonly aantal: number;
                readonly taken: readonly components["schemas"]["Taakweergave"][];
            };
            readonly dezeWeek: {
                readonly aantal: number;
                readonly taken: readonly components["schemas"]["Taakweergave"][];
            };
            readonly plichten: readonly {
                readonly sleutel: string;
                readonly titel: string;
                readonly eis: string;
                readonly uiterlijk: string;
                readonly uiterlijkTekst: string;
                readonly standTekst: string;
            }[];
            readonly jaargrenzen: readonly components["schemas"]["Jaargrens"][];
            readonly kerngetallen: readonly components["schemas"]["Kerngetal"][];
            readonly niveaus: readonly components["schemas"]["Serviceniveau"][];
            readonly wachtlijsten: readonly {
                readonly zaak: string;
                readonly locatie: string;
                readonly wachtenden: number;
                readonly sinds: string;
                readonly gemeld: boolean;
                readonly toestandTekst: string;
            }[];
        };
        readonly Serviceniveau: {
            readonly id: string;
            readonly eis: string;
            readonly titel: string;
            readonly definitie: string;
            readonly bron: string;
            readonly norm: {
                readonly tekst: string;
                readonly aandeel: number | null;
            };
            readonly maanden: readonly components["schemas"]["Niveaumaand"][];
        };
        readonly Niveaumaand: {
            readonly maand: string;
            readonly teller: number;
            readonly noemer: number;
            readonly percentage: string | null;
            readonly aandeel: number | null;
            /** @enum {string} */
            readonly oordeel: "voldoet" | "voldoet niet" | "geen oordeel";
            readonly voorlopig: boolean;
            readonly gemist: readonly string[];
            readonly gemistAantal: number;
            readonly loopt: readonly string[];
            readonly looptAantal: number;
        };
        readonly Kerngetal: {
            readonly id: string;
            readonly titel: string;
            readonly definitie: string;
            readonly bron: string;
            readonly waarde: number | null;
            /** @enum {string} */
            readonly eenheid: "aantal" | "eurocent";
            readonly waardeTekst: string;
            readonly ids: readonly string[];
        };
        readonly Jaargrens: {
            readonly zorgjaar: number;
            readonly eis: string;
            readonly uiterlijk: string;
            readonly uiterlijkTekst: string;
            readonly standTekst: string;
            readonly voorbij: boolean;
            readonly openInEurocent: number | null;
            readonly openTekst: string;
            readonly dossiers: readonly string[];
        };
        readonly Taakweergave: {
            readonly id: string;
            readonly wat: string;
            readonly eis: string;
            readonly norm: string | null;
            readonly uiterlijk: string | null;
            readonly uiterlijkTekst: string | null;
            /** @enum {string} */
            readonly stand: "lopend" | "bijna verstreken" | "verstreken" | "geen norm";
            readonly standTekst: string;
            readonly waarom: readonly {
                readonly soort: string;
                readonly tekst: string;
            }[];
            readonly bronnen: readonly string[];
            readonly dossierId: string;
            readonly naam: string | null;
            readonly zaak: string;
            readonly levensloop: string;
            readonly stap: string | null;
        };
        readonly CijfersAfgekeurdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "CIJFERS_AFGEKEURD";
            readonly bevindingen: readonly string[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#cijfers-afgekeurd";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit bestand kan niet worden gebruikt";
        };
        readonly Sroiweergave: {
            readonly peildatum: string;
            readonly isVerplicht: boolean | null;
            readonly oordeel: string;
            readonly uitleg: readonly string[];
            readonly voorStap: {
                readonly oordeel: string;
            };
        };
        readonly Netwerkkaartweergave: {
            readonly vastgelegdOp: string;
            readonly opdrachtnemer: string;
            readonly svg: string;
            readonly kop: readonly string[];
            readonly regels: readonly (readonly string[])[];
            readonly bevindingen: readonly string[];
            readonly ubos: readonly string[];
        };
        readonly Jaarrekeningtoetsing: {
            readonly peildatum: string;
            readonly rechtspersoon: string;
            readonly boekjaar: string;
            readonly jaren: readonly string[];
            readonly bestandsnaam: string;
            readonly sha256: string;
            readonly ingelezenOp: string;
            readonly toetsen: readonly components["schemas"]["Toetsregel"][];
            readonly nietGetoetst: readonly {
                readonly toets: string;
                readonly reden: string;
            }[];
            readonly bevindingen: readonly string[];
            readonly punten: {
                readonly [key: string]: {
                    readonly oordeel: string;
                    readonly ontbreekt?: string;
                    readonly besluit?: string;
                };
            };
        };
        readonly Toetsregel: {
            readonly toets: string;
            readonly eis: string;
            readonly titel: string;
            readonly onderwerp: string | null;
            readonly oordeel: string;
            readonly toelichting: {
                readonly code: string;
                readonly tekst: string;
            } | null;
            readonly gemeten: string | null;
            readonly band: {
                /** @enum {string} */
                readonly eenheid: "percentage" | "verhouding" | "eurocent" | "aantal";
                readonly waarde: number;
                readonly van: number | null;
                readonly tot: number | null;
                readonly tekst: string;
            } | null;
            readonly uitleg: readonly string[];
        };
        readonly Onderaannemerregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly onderaannemers: readonly components["schemas"]["Onderaannemerregel"][];
        };
        readonly Locatieregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly locaties: readonly components["schemas"]["Locatieregel"][];
            readonly wachtlijsten: readonly {
                readonly zaak: string;
                readonly locatie: string;
                readonly wachtenden: number;
                readonly sinds: string;
                readonly gemeld: boolean;
                readonly toestandTekst: string;
            }[];
        };
        readonly Mensenregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly personen: readonly {
                readonly id: string;
                readonly naam: string;
                readonly functie: string;
                readonly zaak: string | null;
                readonly uitDienst: string | null;
            }[];
            readonly vogs: readonly components["schemas"]["Vogregel"][];
            readonly kwalificaties: readonly components["schemas"]["Kwalificatieregel"][];
        };
        readonly Kwalificatieregel: {
            readonly id: string;
            readonly persoon: string;
            readonly naam: string;
            readonly kwalificatie: string;
            readonly niveau: string | null;
            readonly omschrijving: string;
            readonly kenmerk: string;
            readonly datum: string;
            readonly geldigTot: string | null;
            /** @enum {string} */
            readonly stand: "geldig" | "loopt af" | "verlopen";
        };
        readonly Vogregel: {
            readonly zaak: string;
            readonly persoon: string | null;
            readonly naam: string | null;
            readonly rol: string | null;
            readonly zelfstandig: boolean;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly afgegeven: string | null;
            readonly laatsteGeldigeDag: string | null;
            readonly laatsteGeldigeDagTekst: string | null;
            /** @enum {string} */
            readonly stand: "geldig" | "verloopt binnenkort" | "verlopen" | "nog niet afgegeven" | "niet getoetst" | "zonder norm" | "niet gevraagd";
            readonly looptAf: boolean;
            readonly magWerken: boolean;
        };
        readonly VersieVerouderdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "VERSIE_CONFLICT";
            readonly versie: number;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#versie-conflict";
            /** @enum {number} */
            readonly status?: 409;
            /** @enum {string} */
            readonly title?: "Dit dossier is intussen gewijzigd";
        };
        readonly Vastgelegd: {
            readonly id: string | null;
            readonly versie: number;
        };
        readonly Registerformulier: {
            readonly soort: string;
            readonly boek: string;
            readonly titel: string;
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly Plichtenkalender: {
            readonly jaar: number;
            readonly peildatum: string;
            readonly versie: number;
            readonly plichten: readonly components["schemas"]["Plichtweergave"][];
            readonly zonderDag: readonly {
                readonly norm: string;
                readonly titel: string;
                readonly reden: string;
            }[];
            readonly abonnementen: readonly {
                readonly id: string;
                readonly voor: string;
                readonly sinds: string;
                readonly ingetrokken: boolean;
            }[];
        };
        readonly Klachtenregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly klachten: readonly components["schemas"]["Klachtweergave"][];
        };
        readonly Klachtweergave: {
            readonly id: string;
            readonly ontvangen: string;
            readonly onderwerp: string;
            readonly omschrijving: string;
            readonly locatie: string | null;
            readonly dossierId: string | null;
            /** @enum {string} */
            readonly stand: "open" | "te laat" | "bij de commissie" | "afgehandeld" | "te laat afgehandeld";
            readonly uiterlijk: string | null;
            readonly uiterlijkTekst: string | null;
            readonly waarom: string;
            readonly afgehandeldOp: string | null;
            readonly uitkomst: string | null;
            readonly maatregel: string | null;
        };
        readonly Bewijsregister: {
            readonly peildatum: string;
            readonly versie: number;
            readonly aantallen: {
                readonly gevraagd: number;
                readonly aanwezig: number;
                readonly looptAf: number;
                readonly verlopen: number;
                readonly ontbreekt: number;
                readonly geenOordeel: number;
                readonly nogNietNodig: number;
            };
            readonly regels: readonly components["schemas"]["Bewijsregelweergave"][];
        };
        readonly Bewijsregelweergave: {
            readonly eis: string;
            readonly titel: string;
            readonly samenvatting: string;
            readonly gevraagd: string;
            readonly soort: string;
            readonly houdbaar: string;
            /** @enum {string} */
            readonly stand: "aanwezig" | "loopt af" | "verlopen" | "ontbreekt" | "geen oordeel" | "nog niet nodig";
            readonly standTekst: string;
            readonly geldigTot: string | null;
            readonly telt: components["schemas"]["Bewijsstukweergave"] | null;
            readonly stukken: readonly components["schemas"]["Bewijsstukweergave"][];
        };
        readonly RedenNodigEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "TERMIJN_OVERSCHREDEN";
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#reden-nodig";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Geef een reden";
        };
        readonly Zaakweergave: {
            readonly id: string;
            readonly levensloop: string;
            readonly titel: string;
            readonly toestand: string;
            readonly toestandTekst: string;
            readonly sinds: string;
            readonly taken: readonly components["schemas"]["Taakweergave"][];
        };
        readonly StapTegengehoudenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "STAP_TEGENGEHOUDEN";
            readonly geblokkeerd: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly teErkennen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly oordelen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#stap-tegengehouden";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Deze stap kan nu niet";
        };
        readonly Stapinvoer: {
            readonly levensloop: string;
            readonly zaak: string | null;
            readonly gebeurtenis: string;
            readonly gegevens: unknown;
            readonly erkend?: readonly {
                readonly code: string;
                readonly reden: string;
            }[];
            readonly reden?: string;
            readonly verwachteVersie: number;
        };
        readonly Stapweergave: {
            readonly levensloop: string;
            readonly zaak: string | null;
            readonly zaakTitel: string | null;
            readonly gebeurtenis: string;
            readonly titel: string;
            readonly toelichting: string | null;
            /** @enum {string} */
            readonly stand: "toegestaan" | "mits" | "waarschuwing" | "geblokkeerd" | "oordeel";
            readonly vraagtReden: boolean;
            readonly eisen: readonly string[];
            readonly artikel: string | null;
            readonly bevindingen: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly ernst: "blok" | "waarschuwing" | "info" | "oordeel";
                readonly tekst: string;
                readonly eisen: readonly string[];
                readonly artikel: string | null;
            }[];
            readonly velden: readonly components["schemas"]["Veld"][];
        };
        readonly AlOntvangenEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "BERICHT_AL_ONTVANGEN" | "BEWONER_BESTAAT";
            readonly dossierId: string;
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#bericht-al-ontvangen";
            /** @enum {number} */
            readonly status?: 409;
            /** @enum {string} */
            readonly title?: "Dit bericht is al ontvangen";
        };
        readonly AfgekeurdEncoded: {
            readonly detail: string;
            readonly instance?: string;
            /** @enum {string} */
            readonly code: "BERICHT_AFGEKEURD";
            readonly bevindingen: readonly {
                readonly rule: string;
                readonly level: number | null;
                readonly path: string;
                readonly line: number | null;
                readonly column: number | null;
                readonly text: string;
            }[];
            /** @enum {string} */
            readonly type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#bericht-afgekeurd";
            /** @enum {number} */
            readonly status?: 422;
            /** @enum {string} */
            readonly title?: "Dit bericht klopt niet";
        };
        readonly Grootboekweergave: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly posten: readonly {
                readonly toewijzingNummer: number;
                readonly periodeTekst: string;
                readonly vervallen: boolean;
                readonly eenheid: string | null;
                readonly starts: readonly string[];
                readonly stops: readonly string[];
                readonly totaal: {
                    readonly maximum: number | null;
                    readonly ingediend: number;
                    readonly toegekend: number;
                    readonly over: number | null;
                } | null;
                readonly maanden: readonly {
                    readonly begindatum: string;
                    readonly einddatum: string;
                    readonly dagenLopend: number;
                    readonly maximum: number | null;
                    readonly ingediend: number;
                    readonly toegekend: number;
                    readonly over: number | null;
                }[];
                readonly weken: readonly {
                    readonly week: string;
                    readonly dagenLopend: number;
                    readonly toegewezen: number | null;
                    readonly ingediend: number;
                    readonly toegekend: number;
                    readonly totNuToe: {
                        readonly maximum: number | null;
                        readonly ingediend: number;
                        readonly toegekend: number;
                        readonly over: number | null;
                    };
                }[];
            }[];
        };
        readonly Takenlijst: {
            readonly peildatum: string;
            readonly peildatumTekst: string;
            readonly aantallen: {
                readonly alles: number;
                readonly verstreken: number;
                readonly bijnaVerstreken: number;
                readonly lopend: number;
                readonly zonderDatum: number;
            };
            readonly taken: readonly components["schemas"]["Taakweergave"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "werk.toonWerklijst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly aantalDossiers: number;
                        readonly regels: readonly {
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly vanMij: boolean;
                            readonly termijn: {
                                readonly id: string;
                                readonly norm: string;
                                readonly wat: string;
                                readonly waarvoor: string | null;
                                /** @enum {string} */
                                readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                                readonly standTekst: string;
                                readonly uitersteDatum: string | null;
                                readonly uitersteDatumTekst: string | null;
                                readonly waarom: readonly {
                                    readonly soort: string;
                                    readonly tekst: string;
                                }[];
                                readonly bronnen: readonly string[];
                                readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                                readonly toewijzingNummer: number | null;
                                readonly berichtId: string | null;
                            };
                            readonly stap: {
                                readonly levensloop: string;
                                readonly zaak: string;
                                readonly gebeurtenis: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonTaken": {
        readonly parameters: {
            readonly query?: {
                readonly stand?: "lopend" | "bijna verstreken" | "verstreken" | "geen norm";
                readonly levensloop?: string;
                readonly voor?: "mij" | "allen";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Takenlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Takenlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonDossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dossiers: readonly {
                            readonly id: string;
                            readonly naam: string;
                            readonly toewijzingen: readonly string[];
                            readonly openTermijnen: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.openDossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly gemeente?: string;
                    readonly client: {
                        readonly bsn: string;
                        readonly geboortedatum: {
                            /**
                             * @description Datum als jjjj-mm-dd
                             * @example 2026-11-02
                             */
                            readonly datum: string;
                        };
                        /** @enum {string} */
                        readonly geslacht: "0" | "1" | "2";
                        readonly naam: {
                            readonly geslachtsnaam: {
                                readonly achternaam: string;
                                readonly voorvoegsel?: string;
                            };
                            readonly partnernaam?: {
                                readonly achternaam: string;
                                readonly voorvoegsel?: string;
                            };
                            readonly voornamen?: string;
                            readonly voorletters?: string;
                            /** @enum {string} */
                            readonly naamGebruik: "1" | "2" | "3" | "4";
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit bericht is al ontvangen */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AlOntvangenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.zoekDossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dossiers: readonly {
                            readonly id: string;
                            readonly naam: string;
                            readonly toewijzingen: readonly string[];
                            readonly openTermijnen: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonDossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonStappen": {
        readonly parameters: {
            readonly query?: {
                readonly zaak?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly versie: number;
                        readonly stappen: readonly components["schemas"]["Stapweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.zetStap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Stapinvoer"];
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Deze stap kan nu niet | Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.meldTaakGedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly taakId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly toelichting?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonGrootboek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Grootboekweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Grootboekweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonInzage": {
        readonly parameters: {
            readonly query?: {
                readonly voor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly regels: readonly {
                            readonly volgnummer: number;
                            readonly tijdstip: string;
                            readonly tijdstipTekst: string;
                            readonly wie: string | null;
                            readonly wat: string;
                            /** @enum {string} */
                            readonly uitkomst: "gelukt" | "geweigerd" | "mislukt";
                            readonly noodreden: string | null;
                        }[];
                        readonly volgende: number | null;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.registreerContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly datum: string;
                    readonly redenTeLaat?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet | Geef een reden */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["RedenNodigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.startOndersteuning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly toewijzingNummer: number;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly begindatum: string;
                    readonly bwAanbieder?: boolean;
                    readonly schoolverlater?: boolean;
                    readonly locatieGoedgekeurd?: boolean;
                    readonly vogsGeldig?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet | Geef een reden */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["RedenNodigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.haalBericht": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.registreerVerzending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly datum: string;
                    readonly redenTeLaat?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet | Geef een reden */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["RedenNodigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.toonBsn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bsn: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.ontvangBericht": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xml": string;
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dossierId: string | null;
                        readonly declaratieId: string | null;
                        readonly nieuwDossier: boolean;
                        readonly naam: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bericht is al ontvangen */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AlOntvangenEncoded"];
                };
            };
            /** @description Dit bericht klopt niet | Geef een reden | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AfgekeurdEncoded"] | components["schemas"]["RedenNodigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.leegPostvak": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ontvangen: number;
                        readonly bekend: number;
                        readonly afgekeurd: number;
                        readonly gelaten: number;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.biedBerichtAan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossierId: string;
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly redenTeLaat?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly geboortedatumTekst: string;
                        readonly geslacht: string;
                        readonly bsnGemaskeerd: string;
                        readonly gemeente: string;
                        readonly contactOpTekst: string | null;
                        readonly peildatum: string;
                        readonly toewijzingen: readonly {
                            readonly nummer: number;
                            readonly titel: string;
                            readonly product: string;
                            readonly omvang: string | null;
                            readonly ingangsdatum: string;
                            readonly einddatum: string | null;
                            readonly periodeTekst: string;
                            /** @enum {string} */
                            readonly stand: "toegewezen" | "gestart" | "verwijderd";
                            readonly begindatum: string | null;
                            readonly begindatumTekst: string | null;
                            readonly commentaar: string | null;
                        }[];
                        readonly termijnen: readonly {
                            readonly id: string;
                            readonly norm: string;
                            readonly wat: string;
                            readonly waarvoor: string | null;
                            /** @enum {string} */
                            readonly stand: "verwacht" | "lopend" | "bijna verstreken" | "verstreken" | "gehaald" | "te laat gehaald" | "geen norm" | "vervallen";
                            readonly standTekst: string;
                            readonly uitersteDatum: string | null;
                            readonly uitersteDatumTekst: string | null;
                            readonly waarom: readonly {
                                readonly soort: string;
                                readonly tekst: string;
                            }[];
                            readonly bronnen: readonly string[];
                            readonly actie: ("contact-registreren" | "start-registreren" | "verzending-registreren") | null;
                            readonly toewijzingNummer: number | null;
                            readonly berichtId: string | null;
                        }[];
                        readonly geweigerd: readonly {
                            readonly wat: string;
                            readonly reden: string;
                            readonly code: string;
                            readonly opTekst: string;
                        }[];
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly berichten: readonly {
                            readonly berichtId: string;
                            /** @enum {string} */
                            readonly soort: "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";
                            /** @enum {string} */
                            readonly richting: "ontvangen" | "gemaakt";
                            readonly titel: string;
                            readonly identificatie: string;
                            readonly dagtekeningTekst: string;
                            readonly bestandsnaam: string;
                            readonly verzondenOpTekst: string | null;
                            readonly antwoord: ("goed" | "afgekeurd" | "in onderzoek") | null;
                            readonly retourcodes: readonly string[];
                            readonly verkeer: {
                                /** @enum {string} */
                                readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                                readonly standTekst: string;
                                readonly momenten: readonly {
                                    readonly wat: string;
                                    readonly wanneer: string;
                                }[];
                                readonly redenen: readonly string[];
                                readonly watNu: string | null;
                            } | null;
                        }[];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet | Geef een reden */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["RedenNodigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "werk.laadVoorbeeldgegevens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly aantal: number;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.toonOrganisatie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly peildatum: string;
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.toonOrganisatiestappen": {
        readonly parameters: {
            readonly query?: {
                readonly zaak?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly versie: number;
                        readonly stappen: readonly components["schemas"]["Stapweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.zetOrganisatiestap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Stapinvoer"];
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly peildatum: string;
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Deze stap kan nu niet | Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["StapTegengehoudenEncoded"] | components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "organisatie.meldOrganisatietaakGedaan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly taakId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly toelichting?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly versie: number;
                        readonly naam: string;
                        readonly peildatum: string;
                        readonly zaken: readonly components["schemas"]["Zaakweergave"][];
                        readonly tijdlijn: readonly {
                            readonly opgetreden: string;
                            readonly opgetredenTekst: string;
                            readonly wat: string;
                            readonly wie: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.toonRooster": {
        readonly parameters: {
            readonly query: {
                readonly datum: string;
                readonly locatie: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly datum: string;
                        readonly datumTekst: string;
                        readonly locatie: string;
                        readonly personen: readonly {
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly dagdelen: readonly {
                                /** @enum {string} */
                                readonly dagdeel: "ochtend" | "middag" | "avond";
                                readonly gepland: boolean;
                                readonly roosterplaats: string | null;
                                readonly stand: ("aanwezig" | "afwezig" | "te laat afgemeld" | "ongedaan") | null;
                                readonly minuten: number | null;
                                readonly medewerker: string | null;
                                readonly declarabel: boolean | null;
                                readonly waarom: string | null;
                                readonly geschiedenis: readonly {
                                    readonly kenmerk: string;
                                    /** @enum {string} */
                                    readonly stand: "aanwezig" | "afwezig" | "te laat afgemeld" | "ongedaan";
                                    readonly tijdstip: string;
                                    readonly ontvangen: string;
                                    readonly apparaat: string;
                                    readonly actor: string;
                                }[];
                            }[];
                            readonly aanspraak: {
                                readonly toewijzingNummer: number;
                                readonly omvangTekst: string;
                                readonly eenheid: {
                                    /** @enum {string} */
                                    readonly code: "01" | "04" | "14" | "16" | "82" | "83" | "84";
                                    readonly enkelvoud: string;
                                    readonly meervoud: string;
                                };
                                readonly begindatum: string;
                                readonly einddatum: string;
                                readonly toegewezen: number;
                                readonly gebruikt: number;
                                readonly over: number;
                                readonly eindeToewijzing: string | null;
                            } | null;
                            readonly waarschuwingen: readonly string[];
                        }[];
                        readonly nietGetoond: number;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.synchroniseer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly feiten: readonly unknown[];
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly uitkomsten: readonly {
                            readonly kenmerk: string | null;
                            /** @enum {string} */
                            readonly uitkomst: "vastgelegd" | "al bekend" | "geweigerd";
                            readonly code: string | null;
                            readonly reden: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.planRooster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossier: string;
                    readonly locatie: string;
                    readonly weekdag: number;
                    /** @enum {string} */
                    readonly dagdeel: "ochtend" | "middag" | "avond";
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly vanaf: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly totEnMet?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.beeindigRooster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly plaats: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly locatie: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly totEnMet: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.toonDiensten": {
        readonly parameters: {
            readonly query: {
                readonly locatie: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly diensten: readonly {
                            readonly id: string;
                            readonly account: string;
                            readonly naam: string | null;
                            readonly weekdagen: readonly number[];
                            readonly vanaf: string;
                            readonly totEnMet: string;
                        }[];
                        readonly collegas: readonly {
                            readonly account: string;
                            readonly naam: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.planDienst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly account: string;
                    readonly locatie: string;
                    readonly weekdagen: readonly number[];
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly vanaf: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly totEnMet: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "aanwezigheid.beeindigDienst": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dienst: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly locatie: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly totEnMet: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "takenagenda.toonTakenagenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gevolgd: boolean;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "takenagenda.geefTakenagenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pad: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "takenagenda.trekTakenagendaIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "takenagenda.volgTakenagenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly geheim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.toonDeclaraties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declaraties: readonly {
                            readonly id: string;
                            readonly maand: string;
                            readonly gemeente: string;
                            /** @enum {string} */
                            readonly stand: "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";
                            readonly dagtekening: string;
                            readonly verzondenOp: string | null;
                            readonly bestanden: number;
                            readonly regels: number;
                            readonly ingediendInEurocent: number;
                            readonly toegekendInEurocent: number | null;
                            readonly nietGedeclareerd: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.stelDeclaratieVoor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Maand als jjjj-mm
                     * @example 2026-10
                     */
                    readonly maand: string;
                    /**
                     * @description Eerste maand waarvan nog niet gedeclareerde tijd meegaat; zonder deze maand alles wat nog te declareren is
                     * @example 2026-10
                     */
                    readonly vanaf?: string;
                    readonly gemeente?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly maand: string;
                        readonly gemeente: string;
                        /** @enum {string} */
                        readonly stand: "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";
                        readonly dagtekening: string;
                        readonly verzondenOp: string | null;
                        readonly bestanden: number;
                        readonly regels: number;
                        readonly ingediendInEurocent: number;
                        readonly toegekendInEurocent: number | null;
                        readonly nietGedeclareerd: number;
                        readonly aanbieder: string;
                        readonly berichten: readonly {
                            readonly bestand: number;
                            readonly identificatie: string;
                            readonly declaratieNummer: string;
                            readonly beantwoord: boolean;
                        }[];
                        readonly lijst: readonly {
                            readonly referentie: string;
                            readonly bestand: number;
                            /** @enum {string} */
                            readonly soort: "debet" | "credit";
                            readonly vervangt: string | null;
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly toewijzingNummer: number;
                            readonly productCode: string;
                            readonly begindatum: string;
                            readonly einddatum: string;
                            readonly volume: number;
                            readonly eenheid: string;
                            readonly eenheidTekst: string;
                            readonly tariefInEurocent: number | null;
                            readonly bedragInEurocent: number;
                            readonly uitkomst: ("toegekend" | "afgewezen" | "onbeantwoord") | null;
                            readonly gronden: readonly {
                                readonly code: string;
                                readonly betekenis: string;
                                readonly doen: string;
                            }[];
                            readonly registraties: number;
                        }[];
                        readonly niet: readonly {
                            readonly code: string;
                            readonly tekst: string;
                            readonly aantal: number;
                            readonly registraties: readonly {
                                readonly registratie: string;
                                readonly dossierId: string;
                                readonly naam: string;
                                readonly dag: string;
                            }[];
                        }[];
                        readonly redenen: readonly {
                            readonly code: string;
                            readonly aantal: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.toonVoorstelvoortgang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gedaan: number;
                        readonly totaal: number;
                    } | null;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.toonDeclaratie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declaratieId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly maand: string;
                        readonly gemeente: string;
                        /** @enum {string} */
                        readonly stand: "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";
                        readonly dagtekening: string;
                        readonly verzondenOp: string | null;
                        readonly bestanden: number;
                        readonly regels: number;
                        readonly ingediendInEurocent: number;
                        readonly toegekendInEurocent: number | null;
                        readonly nietGedeclareerd: number;
                        readonly aanbieder: string;
                        readonly berichten: readonly {
                            readonly bestand: number;
                            readonly identificatie: string;
                            readonly declaratieNummer: string;
                            readonly beantwoord: boolean;
                        }[];
                        readonly lijst: readonly {
                            readonly referentie: string;
                            readonly bestand: number;
                            /** @enum {string} */
                            readonly soort: "debet" | "credit";
                            readonly vervangt: string | null;
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly toewijzingNummer: number;
                            readonly productCode: string;
                            readonly begindatum: string;
                            readonly einddatum: string;
                            readonly volume: number;
                            readonly eenheid: string;
                            readonly eenheidTekst: string;
                            readonly tariefInEurocent: number | null;
                            readonly bedragInEurocent: number;
                            readonly uitkomst: ("toegekend" | "afgewezen" | "onbeantwoord") | null;
                            readonly gronden: readonly {
                                readonly code: string;
                                readonly betekenis: string;
                                readonly doen: string;
                            }[];
                            readonly registraties: number;
                        }[];
                        readonly niet: readonly {
                            readonly code: string;
                            readonly tekst: string;
                            readonly aantal: number;
                            readonly registraties: readonly {
                                readonly registratie: string;
                                readonly dossierId: string;
                                readonly naam: string;
                                readonly dag: string;
                            }[];
                        }[];
                        readonly redenen: readonly {
                            readonly code: string;
                            readonly aantal: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.toonRegelbron": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declaratieId: string;
                readonly referentie: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly registraties: readonly {
                            readonly registratie: string;
                            readonly dag: string;
                            readonly eenheden: number;
                            readonly medewerker: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.verzendDeclaratie": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declaratieId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly maand: string;
                        readonly gemeente: string;
                        /** @enum {string} */
                        readonly stand: "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";
                        readonly dagtekening: string;
                        readonly verzondenOp: string | null;
                        readonly bestanden: number;
                        readonly regels: number;
                        readonly ingediendInEurocent: number;
                        readonly toegekendInEurocent: number | null;
                        readonly nietGedeclareerd: number;
                        readonly aanbieder: string;
                        readonly berichten: readonly {
                            readonly bestand: number;
                            readonly identificatie: string;
                            readonly declaratieNummer: string;
                            readonly beantwoord: boolean;
                        }[];
                        readonly lijst: readonly {
                            readonly referentie: string;
                            readonly bestand: number;
                            /** @enum {string} */
                            readonly soort: "debet" | "credit";
                            readonly vervangt: string | null;
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly toewijzingNummer: number;
                            readonly productCode: string;
                            readonly begindatum: string;
                            readonly einddatum: string;
                            readonly volume: number;
                            readonly eenheid: string;
                            readonly eenheidTekst: string;
                            readonly tariefInEurocent: number | null;
                            readonly bedragInEurocent: number;
                            readonly uitkomst: ("toegekend" | "afgewezen" | "onbeantwoord") | null;
                            readonly gronden: readonly {
                                readonly code: string;
                                readonly betekenis: string;
                                readonly doen: string;
                            }[];
                            readonly registraties: number;
                        }[];
                        readonly niet: readonly {
                            readonly code: string;
                            readonly tekst: string;
                            readonly aantal: number;
                            readonly registraties: readonly {
                                readonly registratie: string;
                                readonly dossierId: string;
                                readonly naam: string;
                                readonly dag: string;
                            }[];
                        }[];
                        readonly redenen: readonly {
                            readonly code: string;
                            readonly aantal: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.biedDeclaratieAan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declaratieId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly maand: string;
                        readonly gemeente: string;
                        /** @enum {string} */
                        readonly stand: "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";
                        readonly dagtekening: string;
                        readonly verzondenOp: string | null;
                        readonly bestanden: number;
                        readonly regels: number;
                        readonly ingediendInEurocent: number;
                        readonly toegekendInEurocent: number | null;
                        readonly nietGedeclareerd: number;
                        readonly aanbieder: string;
                        readonly berichten: readonly {
                            readonly bestand: number;
                            readonly identificatie: string;
                            readonly declaratieNummer: string;
                            readonly beantwoord: boolean;
                        }[];
                        readonly lijst: readonly {
                            readonly referentie: string;
                            readonly bestand: number;
                            /** @enum {string} */
                            readonly soort: "debet" | "credit";
                            readonly vervangt: string | null;
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly toewijzingNummer: number;
                            readonly productCode: string;
                            readonly begindatum: string;
                            readonly einddatum: string;
                            readonly volume: number;
                            readonly eenheid: string;
                            readonly eenheidTekst: string;
                            readonly tariefInEurocent: number | null;
                            readonly bedragInEurocent: number;
                            readonly uitkomst: ("toegekend" | "afgewezen" | "onbeantwoord") | null;
                            readonly gronden: readonly {
                                readonly code: string;
                                readonly betekenis: string;
                                readonly doen: string;
                            }[];
                            readonly registraties: number;
                        }[];
                        readonly niet: readonly {
                            readonly code: string;
                            readonly tekst: string;
                            readonly aantal: number;
                            readonly registraties: readonly {
                                readonly registratie: string;
                                readonly dossierId: string;
                                readonly naam: string;
                                readonly dag: string;
                            }[];
                        }[];
                        readonly redenen: readonly {
                            readonly code: string;
                            readonly aantal: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.neemAntwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declaratieId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xml": string;
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly maand: string;
                        readonly gemeente: string;
                        /** @enum {string} */
                        readonly stand: "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";
                        readonly dagtekening: string;
                        readonly verzondenOp: string | null;
                        readonly bestanden: number;
                        readonly regels: number;
                        readonly ingediendInEurocent: number;
                        readonly toegekendInEurocent: number | null;
                        readonly nietGedeclareerd: number;
                        readonly aanbieder: string;
                        readonly berichten: readonly {
                            readonly bestand: number;
                            readonly identificatie: string;
                            readonly declaratieNummer: string;
                            readonly beantwoord: boolean;
                        }[];
                        readonly lijst: readonly {
                            readonly referentie: string;
                            readonly bestand: number;
                            /** @enum {string} */
                            readonly soort: "debet" | "credit";
                            readonly vervangt: string | null;
                            readonly dossierId: string;
                            readonly naam: string;
                            readonly toewijzingNummer: number;
                            readonly productCode: string;
                            readonly begindatum: string;
                            readonly einddatum: string;
                            readonly volume: number;
                            readonly eenheid: string;
                            readonly eenheidTekst: string;
                            readonly tariefInEurocent: number | null;
                            readonly bedragInEurocent: number;
                            readonly uitkomst: ("toegekend" | "afgewezen" | "onbeantwoord") | null;
                            readonly gronden: readonly {
                                readonly code: string;
                                readonly betekenis: string;
                                readonly doen: string;
                            }[];
                            readonly registraties: number;
                        }[];
                        readonly niet: readonly {
                            readonly code: string;
                            readonly tekst: string;
                            readonly aantal: number;
                            readonly registraties: readonly {
                                readonly registratie: string;
                                readonly dossierId: string;
                                readonly naam: string;
                                readonly dag: string;
                            }[];
                        }[];
                        readonly redenen: readonly {
                            readonly code: string;
                            readonly aantal: number;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.haalDeclaratiebestand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declaratieId: string;
                readonly bestand: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.toonTarieven": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tarieven: readonly {
                            readonly productCode: string;
                            readonly eenheid: string;
                            readonly tariefInEurocent: number;
                            readonly geldigVanaf: string;
                            readonly geldigTotEnMet: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "declaraties.legTariefVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly productCode: string;
                    readonly eenheid: string;
                    readonly tariefInEurocent: number;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly geldigVanaf: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly geldigTotEnMet?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tarieven: readonly {
                            readonly productCode: string;
                            readonly eenheid: string;
                            readonly tariefInEurocent: number;
                            readonly geldigVanaf: string;
                            readonly geldigTotEnMet: string | null;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "berichtenverkeer.toonBerichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly vanzelf: boolean;
                        readonly aandacht: number;
                        readonly berichten: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly richting: "uit" | "in";
                            readonly soort: string | null;
                            readonly titel: string;
                            readonly identificatie: string | null;
                            readonly dossierId: string | null;
                            readonly declaratieId: string | null;
                            readonly naam: string | null;
                            /** @enum {string} */
                            readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                            readonly standTekst: string;
                            readonly momenten: readonly {
                                readonly wat: string;
                                readonly wanneer: string;
                            }[];
                            readonly redenen: readonly string[];
                            readonly watNu: string | null;
                            readonly aandacht: boolean;
                            readonly acties: readonly ("aanbieden" | "opnieuw" | "afhandelen" | "intrekken")[];
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "berichtenverkeer.bezorgBericht": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xml": string;
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly nieuw: boolean;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "berichtenverkeer.biedUitAan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly redenTeLaat?: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly richting: "uit" | "in";
                        readonly soort: string | null;
                        readonly titel: string;
                        readonly identificatie: string | null;
                        readonly dossierId: string | null;
                        readonly declaratieId: string | null;
                        readonly naam: string | null;
                        /** @enum {string} */
                        readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                        readonly standTekst: string;
                        readonly momenten: readonly {
                            readonly wat: string;
                            readonly wanneer: string;
                        }[];
                        readonly redenen: readonly string[];
                        readonly watNu: string | null;
                        readonly aandacht: boolean;
                        readonly acties: readonly ("aanbieden" | "opnieuw" | "afhandelen" | "intrekken")[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet | Geef een reden */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"] | components["schemas"]["RedenNodigEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "berichtenverkeer.handelBerichtAf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly richting: "uit" | "in";
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly richting: "uit" | "in";
                        readonly soort: string | null;
                        readonly titel: string;
                        readonly identificatie: string | null;
                        readonly dossierId: string | null;
                        readonly declaratieId: string | null;
                        readonly naam: string | null;
                        /** @enum {string} */
                        readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                        readonly standTekst: string;
                        readonly momenten: readonly {
                            readonly wat: string;
                            readonly wanneer: string;
                        }[];
                        readonly redenen: readonly string[];
                        readonly watNu: string | null;
                        readonly aandacht: boolean;
                        readonly acties: readonly ("aanbieden" | "opnieuw" | "afhandelen" | "intrekken")[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "berichtenverkeer.trekBerichtIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reden: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly richting: "uit" | "in";
                        readonly soort: string | null;
                        readonly titel: string;
                        readonly identificatie: string | null;
                        readonly dossierId: string | null;
                        readonly declaratieId: string | null;
                        readonly naam: string | null;
                        /** @enum {string} */
                        readonly stand: "voorbereid" | "onderweg" | "aangeboden" | "bevestigd" | "afgekeurd" | "geen antwoord" | "mislukt" | "ingetrokken" | "ontvangen" | "verwerkt";
                        readonly standTekst: string;
                        readonly momenten: readonly {
                            readonly wat: string;
                            readonly wanneer: string;
                        }[];
                        readonly redenen: readonly string[];
                        readonly watNu: string | null;
                        readonly aandacht: boolean;
                        readonly acties: readonly ("aanbieden" | "opnieuw" | "afhandelen" | "intrekken")[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "berichtenverkeer.haalBytes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly richting: "uit" | "in";
                readonly berichtId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonBewijs": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bewijsregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bewijsregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonKlachten": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Klachtenregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klachtenregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonKlachtenverslag": {
        readonly parameters: {
            readonly query?: {
                readonly jaar?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Klachtenverslag */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klachtenverslag"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonIncidenten": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly incidenten: readonly components["schemas"]["Incidentweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonWijzigingen": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly wijzigingen: readonly components["schemas"]["Wijzigingweergave"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.toonPlichten": {
        readonly parameters: {
            readonly query?: {
                readonly jaar?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Plichtenkalender */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plichtenkalender"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.geefAgendatoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly voor: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly pad: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.trekAgendatoegangIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "kwaliteit.volgAgenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly geheim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonFormulieren": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly formulieren: readonly components["schemas"]["Registerformulier"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legKwaliteitVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legMensenVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legOrganisatieVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.legFinancieelVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly soort: string;
                    readonly gegevens: unknown;
                    readonly verwachteVersie?: number;
                };
            };
        };
        readonly responses: {
            /** @description Vastgelegd */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit dossier is intussen gewijzigd */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VersieVerouderdEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonMensen": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mensenregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mensenregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonLocaties": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Locatieregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Locatieregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "registers.toonOnderaannemers": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Onderaannemerregister */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Onderaannemerregister"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalSjabloon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalCsvSjabloon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.toonJaarrekening": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Jaarrekeningtoetsing"] | null;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.leesJaarrekening": {
        readonly parameters: {
            readonly query: {
                readonly bestandsnaam: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Jaarrekeningtoetsing */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Jaarrekeningtoetsing"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalDossierHtml": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalDossierMarkdown": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/markdown": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.toonNetwerkkaart": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Netwerkkaartweergave"] | null;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.legNetwerkkaartVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": unknown;
            };
        };
        readonly responses: {
            /** @description Netwerkkaartweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Netwerkkaartweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "financieel.haalNetwerkkaart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "socialreturn.toonSroi": {
        readonly parameters: {
            readonly query?: {
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sroiweergave"] | null;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit bestand kan niet worden gebruikt */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CijfersAfgekeurdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "dashboard.toonDashboard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Dashboardweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dashboardweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.toonKoppelingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Koppelingenlijst */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingenlijst"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.toonKoppeling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.legGebruikVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly gegevens: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.bereidEmailVoor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly sjabloon: string;
                    readonly gegevens: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.legVerzendingVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
                readonly taak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly verwijzing: string;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "koppelingen.legAntwoordVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
                readonly taak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly uitkomst: string;
                    readonly verwijzing?: string;
                };
            };
        };
        readonly responses: {
            /** @description Koppelingweergave */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koppelingweergave"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Niet alles is goed ingevuld | Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InvoerOngeldigEncoded"] | components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toezicht.toonAan": {
        readonly parameters: {
            readonly query?: {
                readonly eis?: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Toezichtpakket */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toezichtpakket"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toezicht.haalPakket": {
        readonly parameters: {
            readonly query?: {
                readonly eis?: string;
                readonly peildatum?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly "content-disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.toonBewaring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.vernietig": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossierId: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.legVerzoekVast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dossierId: string;
                    /**
                     * @description Datum als jjjj-mm-dd
                     * @example 2026-11-02
                     */
                    readonly ontvangen: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "bewaring.beslisVerzoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly verzoek: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly besluit: "toegewezen";
                    readonly toelichting: string;
                } | {
                    /** @enum {string} */
                    readonly besluit: "afgewezen";
                    /** @enum {string} */
                    readonly grond: "belang-van-ander" | "wet-verzet-zich" | "jonger-dan-12";
                    readonly toelichting: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly peildatum: string;
                        readonly peildatumTekst: string;
                        readonly teVernietigen: readonly {
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly laatsteWijziging: string;
                            readonly laatsteWijzigingTekst: string;
                            readonly bewaardTotEnMetTekst: string;
                            readonly artikel: string;
                        }[];
                        readonly verzoeken: readonly {
                            readonly id: string;
                            readonly dossierId: string;
                            readonly naam: string | null;
                            readonly ontvangenTekst: string;
                            readonly uiterlijk: string;
                            readonly uiterlijkTekst: string;
                            readonly teLaat: boolean;
                            readonly artikel: string;
                            readonly besluit: ("toegewezen" | "afgewezen") | null;
                            readonly besluitTekst: string | null;
                            readonly toelichting: string | null;
                        }[];
                        readonly bewoners: readonly {
                            readonly waarde: string;
                            readonly label: string;
                        }[];
                        readonly blijft: readonly {
                            readonly wat: string;
                            readonly hoelang: string;
                            readonly grond: string;
                            readonly reden: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Niet gevonden */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietGevondenEncoded"];
                };
            };
            /** @description Dit kan nu niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeblokkeerdEncoded"];
                };
            };
            /** @description Opslaan lukt nu niet | Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NuNietBeschikbaarEncoded"] | components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "systeem.gezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly stand: "goed" | "let-op" | "fout";
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "systeem.toonGezondheid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly stand: "goed" | "let-op" | "fout";
                        readonly metingen: readonly {
                            readonly naam: string;
                            /** @enum {string} */
                            readonly stand: "goed" | "let-op" | "fout";
                            readonly uitleg: string;
                        }[];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "systeem.toonInstelling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly organisatie: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonStart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Toegangsstart */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toegangsstart"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.meldAan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                    readonly wachtwoord: string;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description Aanmelden is niet gelukt | U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AanmeldenNietGeluktEncoded"] | components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.maakEersteBeheerder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                    readonly gebruikersnaam: string;
                    readonly naam: string;
                    readonly wachtwoord: string;
                    readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Iemand was u voor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountBotsingEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.herstelWachtwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                    readonly wachtwoord: string;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.startOidc": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.voltooiOidc": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonIk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ik */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ik"];
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.meldAf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly overal: boolean;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.wijzigWachtwoord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly huidig: string;
                    readonly nieuw: string;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description Aanmelden is niet gelukt | U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AanmeldenNietGeluktEncoded"] | components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Er is te vaak geprobeerd aan te melden */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TeVaakGeprobeerdEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accounts: readonly components["schemas"]["Account"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.maakAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly gebruikersnaam: string;
                    readonly naam: string;
                    readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
                    readonly bekwaamheden: readonly string[];
                    readonly bekwaamheidsbewijzen?: {
                        readonly [key: string]: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: string;
                        readonly code: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Iemand was u voor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountBotsingEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.wijzigAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly naam: string;
                    readonly rollen: readonly ("medewerker" | "teamleider" | "administratie" | "financieel" | "beheerder" | "inwoner" | "naaste" | "toezicht")[];
                    readonly bekwaamheden: readonly string[];
                    readonly bekwaamheidsbewijzen?: {
                        readonly [key: string]: string;
                    };
                    readonly versie: number;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Iemand was u voor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountBotsingEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.blokkeerAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly geblokkeerd: boolean;
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.geefHerstelcode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.toonBetrokkenen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly betrokkenen: readonly components["schemas"]["Betrokkene"][];
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.zetBetrokkene": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly soort: "betrokken" | "eigen";
                };
            };
        };
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit account is er niet */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountNietGevondenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.verwijderBetrokkene": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description <No Content> */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
    readonly "toegang.neemNoodtoegang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly dossier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reden: string;
                };
            };
        };
        readonly responses: {
            /** @description Success */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tot: string;
                    };
                };
            };
            /** @description Het verzoek klopt niet */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["OngeldigVerzoekEncoded"];
                };
            };
            /** @description U bent niet aangemeld */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NietAangemeldEncoded"];
                };
            };
            /** @description Dit mag u niet | Deze pagina is verouderd | Dit dossier is voor u gesloten */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["GeenRechtEncoded"] | components["schemas"]["VerouderdePaginaEncoded"] | components["schemas"]["DossierDichtEncoded"];
                };
            };
            /** @description Dit kan zo niet */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["AccountAfgewezenEncoded"];
                };
            };
            /** @description Aanmelden lukt nu niet */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ToegangNuNietEncoded"];
                };
            };
        };
    };
}
