import type { Taalsjablonen } from "./sjabloon.js";

/** The texts in Arabic, written from right to left; an interpreter checks them before use. @source W-49.2 */
export const ARABISCH: Taalsjablonen = {
  taal: "ar",
  sjablonen: [
    {
      soort: "bevestiging-aan-aanmelder",
      titel: "لقد استلمنا بلاغكم",
      blokken: [
        { soort: "alinea", tekst: "استلمنا بلاغكم بتاريخ {ontvangenOp}. الرقم المرجعي هو {kenmerk}. شكراً لإعلامنا بذلك." },
        { soort: "alinea", tekst: "سنتصل نحن بالشخص المعني خلال {werkdagen} أيام عمل. سنسأله عمّا يحدث وعمّا يحتاج إليه." },
        { soort: "alinea", tekst: "هل قدّمتم البلاغ من أجل شخص آخر؟ إذن لا يمكننا أن نخبركم مباشرة بما سيحدث بعد ذلك. يمكننا ذلك فقط إذا وافق الشخص المعني." },
        { soort: "alinea", tekst: "هل يسوء الوضع أو لا يحتمل الانتظار؟ اتصلوا عندئذ بـ {spoed}." },
        { soort: "alinea", tekst: "هل لديكم سؤال؟ اتصلوا بـ {organisatie} على الرقم {telefoon}." },
      ],
    },
    {
      soort: "informatie-vooraf",
      titel: "ماذا يمكنكم أن تتوقعوا وما هي حقوقكم",
      blokken: [
        { soort: "alinea", tekst: "سنتحدث معكم قريباً. تقرؤون هنا كيف نعمل وما هي حقوقكم. وقبل بدء المقابلة سنخبركم بذلك شفهياً أيضاً." },
        { soort: "alinea", tekst: "نستمع أولاً إلى سؤالكم. ثم نبحث معاً عن حل. ماذا يمكنكم أن تفعلوا بأنفسكم؟ من يستطيع مساعدتكم؟ ماذا يوجد في الحي؟ وماذا يمكننا نحن أن نفعل؟" },
        { soort: "onderwerp", onderwerp: "netwerk-erbij", tekst: "يحق لكم أن تصطحبوا شخصاً معكم إلى كل مقابلة. مثلاً أحد أفراد العائلة أو صديق أو جار." },
        { soort: "onderwerp", onderwerp: "clientondersteuning", tekst: "لكم الحق في مساعدة من مرشد مستقل (cliëntondersteuner) طوال فترة مساعدتنا لكم. هذا الشخص لا يعمل لدينا ويقف إلى جانبكم. للاتصال: {clientondersteuning}." },
        { soort: "onderwerp", onderwerp: "klacht", tekst: "هل أنتم غير راضين عنا؟ يمكنكم إذن تقديم شكوى. وذلك بهذه الطريقة: {klachtenregeling}." },
        { soort: "onderwerp", onderwerp: "keuze-professional", tekst: "يحق لكم أن تختاروا الموظف الذي يساعدكم. هل التفاهم صعب؟ أخبرونا بذلك. عندئذ نبحث معاً عن شخص آخر." },
        { soort: "onderwerp", onderwerp: "aanvullende-zorg-aanvragen", tekst: "هل ترون أن مساعدتنا ليست الحل؟ يمكنكم إذن طلب الرعاية الإضافية (Aanvullende Zorg). هذه مساعدة مخصصة لكم، والبلدية هي التي تقرر بشأنها." },
        { soort: "onderwerp", onderwerp: "keuze-zin-of-pgb", tekst: "هل ستحصلون على الرعاية الإضافية؟ يمكنكم أن تختاروا الرعاية العينية (zorg in natura). عندئذ تنظم البلدية الرعاية. هل تستوفون الشروط؟ يمكنكم إذن أن تختاروا الميزانية الشخصية (pgb). في هذه الحالة تنظمون الرعاية بأنفسكم." },
        { soort: "onderwerp", onderwerp: "keuze-aanbieder", tekst: "في حالة الرعاية العينية يمكنكم الاختيار بين مقدمي الرعاية الذين لديهم عقد مع البلدية." },
        { soort: "onderwerp", onderwerp: "abonnementstarief", tekst: "تدفعون مساهمة شخصية مقابل الرعاية الإضافية بموجب قانون Wmo. اسمها abonnementstarief. وهي الآن {abonnementstarief} في الشهر." },
        { soort: "alinea", tekst: "تجدون هذه المعلومات أيضاً على {website}. هل لديكم سؤال؟ اتصلوا بـ {organisatie} على الرقم {telefoon}." },
      ],
    },
    {
      soort: "keuze-en-bijdrage",
      titel: "اختياركم ومساهمتكم الشخصية",
      blokken: [
        { soort: "alinea", tekst: "قد تكون الرعاية الإضافية (Aanvullende Zorg) مناسبة لسؤالكم. هذا ما يجب أن تعرفوه قبل الاختيار." },
        { soort: "alinea", tekst: "يمكنكم اختيار الرعاية العينية (zorg in natura). عندئذ تختارون مقدم رعاية لديه عقد مع البلدية ويناسب سؤالكم. سنريكم من هم." },
        { soort: "alinea", tekst: "يمكنكم أيضاً اختيار الميزانية الشخصية (pgb). هذا ممكن إذا استوفيتم الشروط. سنتحدث معكم عن ذلك. ولا يحضر مقدم الرعاية هذه المقابلة." },
        { soort: "alinea", tekst: "لا ننصحكم بمقدم رعاية لأنه تابع لنا. الاختيار لكم." },
        { soort: "alinea", tekst: "تدفعون مساهمة شخصية: abonnementstarief. وهي الآن {abonnementstarief} في الشهر. تدفعونها إلى CAK." },
      ],
    },
    {
      soort: "bezwaar",
      titel: "هل لا توافقون على القرار؟",
      blokken: [
        { soort: "alinea", tekst: "بلدية {gemeente} هي التي تتخذ القرار وترسل إليكم رسالة بشأنه. هل لا توافقون عليه؟ يمكنكم إذن تقديم اعتراض (bezwaar maken) إلى البلدية." },
        { soort: "alinea", tekst: "افعلوا ذلك خلال {bezwaarweken} أسابيع. تُحسب الأسابيع من اليوم التالي لليوم الذي أرسلت فيه البلدية الرسالة إليكم." },
        { soort: "alinea", tekst: "اكتبوا في اعتراضكم:" },
        { soort: "lijst", punten: ["اسمكم وعنوانكم", "التاريخ", "القرار الذي لا توافقون عليه", "لماذا لا توافقون عليه", "توقيعكم"] },
        { soort: "alinea", tekst: "أرسلوه إلى {bezwaaradres}. هل تريدون مساعدة؟ يمكن لمرشد مستقل أن يساعدكم: {clientondersteuning}." },
      ],
    },
  ],
};
