import type { Taalsjablonen } from "./sjabloon.js";

/** The texts in Turkish; an interpreter checks them before use. @source W-49.2 */
export const TURKS: Taalsjablonen = {
  taal: "tr",
  sjablonen: [
    {
      soort: "bevestiging-aan-aanmelder",
      titel: "Bildiriminizi aldık",
      blokken: [
        { soort: "alinea", tekst: "Bildiriminizi {ontvangenOp} tarihinde aldık. Referans numarası: {kenmerk}. Bize haber verdiğiniz için teşekkür ederiz." },
        { soort: "alinea", tekst: "İlgili kişiyle {werkdagen} iş günü içinde kendimiz iletişime geçeceğiz. Ne olduğunu ve neye ihtiyaç olduğunu soracağız." },
        { soort: "alinea", tekst: "Başka biri için mi bildirimde bulundunuz? O zaman bundan sonra ne olacağını size doğrudan anlatamayız. Bunu ancak ilgili kişi kabul ederse yapabiliriz." },
        { soort: "alinea", tekst: "Durum kötüleşiyor mu veya bekleyemez mi? O zaman şurayı arayın: {spoed}." },
        { soort: "alinea", tekst: "Sorunuz mu var? {organisatie} kurumunu {telefoon} numarasından arayın." },
      ],
    },
    {
      soort: "informatie-vooraf",
      titel: "Neler bekleyebilirsiniz ve haklarınız nelerdir",
      blokken: [
        { soort: "alinea", tekst: "Yakında sizinle görüşeceğiz. Burada nasıl çalıştığımızı ve haklarınızı okuyabilirsiniz. Görüşme başlamadan önce bunları size sözlü olarak da anlatacağız." },
        { soort: "alinea", tekst: "Önce sorunuzu dinleriz. Sonra birlikte bir çözüm ararız. Siz kendiniz ne yapabilirsiniz? Size kim yardım edebilir? Mahallede neler var? Biz ne yapabiliriz?" },
        { soort: "onderwerp", onderwerp: "netwerk-erbij", tekst: "Her görüşmeye yanınızda birini getirebilirsiniz. Örneğin ailenizden biri, bir arkadaş veya bir komşu." },
        { soort: "onderwerp", onderwerp: "clientondersteuning", tekst: "Size yardım ettiğimiz sürece bağımsız bir danışan destekçisinden (cliëntondersteuner) yardım alma hakkınız vardır. Bu kişi bizim için çalışmaz ve sizin yanınızdadır. İletişim: {clientondersteuning}." },
        { soort: "onderwerp", onderwerp: "klacht", tekst: "Bizden memnun değil misiniz? O zaman şikâyette bulunabilirsiniz. Bunu şöyle yapabilirsiniz: {klachtenregeling}." },
        { soort: "onderwerp", onderwerp: "keuze-professional", tekst: "Size hangi çalışanımızın yardım edeceğini seçebilirsiniz. Anlaşamıyor musunuz? Bize söyleyin. Birlikte başka birini buluruz." },
        { soort: "onderwerp", onderwerp: "aanvullende-zorg-aanvragen", tekst: "Yardımımızın çözüm olmadığını mı düşünüyorsunuz? O zaman Ek Bakım (Aanvullende Zorg) için başvurabilirsiniz. Bu, size özel bir yardımdır; kararı belediye verir." },
        { soort: "onderwerp", onderwerp: "keuze-zin-of-pgb", tekst: "Ek Bakım alacak mısınız? O zaman aynî bakımı (zorg in natura) seçebilirsiniz. Bakımı belediye düzenler. Koşulları yerine getiriyor musunuz? O zaman kişisel bütçe (pgb) de seçebilirsiniz. Pgb ile bakımı kendiniz düzenlersiniz." },
        { soort: "onderwerp", onderwerp: "keuze-aanbieder", tekst: "Aynî bakımda, belediye ile sözleşmesi olan bakım kuruluşları arasından seçim yapabilirsiniz." },
        { soort: "onderwerp", onderwerp: "abonnementstarief", tekst: "Wmo kapsamındaki Ek Bakım için bir katkı payı ödersiniz. Buna abonnementstarief denir. Şu anda ayda {abonnementstarief}." },
        { soort: "alinea", tekst: "Bu bilgileri şurada da bulabilirsiniz: {website}. Sorunuz mu var? {organisatie} kurumunu {telefoon} numarasından arayın." },
      ],
    },
    {
      soort: "keuze-en-bijdrage",
      titel: "Seçiminiz ve katkı payınız",
      blokken: [
        { soort: "alinea", tekst: "Ek Bakım (Aanvullende Zorg) sorunuza uygun olabilir. Seçim yapmadan önce bunları bilmelisiniz." },
        { soort: "alinea", tekst: "Aynî bakımı (zorg in natura) seçebilirsiniz. O zaman belediye ile sözleşmesi olan ve sorunuza uygun bir bakım kuruluşu seçersiniz. Hangilerinin olduğunu size gösteririz." },
        { soort: "alinea", tekst: "Kişisel bütçe (pgb) de seçebilirsiniz. Bu, koşulları yerine getirirseniz mümkündür. Bunu sizinle konuşuruz. Bakım kuruluşunuz bu görüşmede bulunmaz." },
        { soort: "alinea", tekst: "Bir kuruluşu bize ait olduğu için önermeyiz. Seçim sizindir." },
        { soort: "alinea", tekst: "Bir katkı payı ödersiniz: abonnementstarief. Şu anda ayda {abonnementstarief}. Ödemeyi CAK kurumuna yaparsınız." },
      ],
    },
    {
      soort: "bezwaar",
      titel: "Karara katılmıyor musunuz?",
      blokken: [
        { soort: "alinea", tekst: "Kararı {gemeente} belediyesi verir ve size bununla ilgili bir mektup gönderir. Katılmıyor musunuz? O zaman belediyeye itiraz edebilirsiniz (bezwaar maken)." },
        { soort: "alinea", tekst: "Bunu {bezwaarweken} hafta içinde yapın. Haftalar, belediyenin size mektubu gönderdiği günden sonraki günden itibaren sayılır." },
        { soort: "alinea", tekst: "İtirazınıza şunları yazın:" },
        { soort: "lijst", punten: ["adınız ve adresiniz", "tarih", "hangi karara katılmadığınız", "neden katılmadığınız", "imzanız"] },
        { soort: "alinea", tekst: "İtirazınızı şuraya gönderin: {bezwaaradres}. Yardım ister misiniz? Bağımsız bir danışan destekçisi size yardım edebilir: {clientondersteuning}." },
      ],
    },
  ],
};
