### Words of ours in Arabic, as far as the small exercise needs them. A language of its own would
### have all that `facilitator new language ar` writes down.

cannot-tell = لا أعرف
cue-ask = ◆ اسألوا
cue-do = ■ افعلوا
cue-if = ▲ إذا
cue-say = ● قولوا
cue-then = عندئذ:
document-facilitator-guide = دليل الميسّر
document-handout = نشرة المشاركين
document-slides = الشرائح
document-speech = الكلمة
document-worksheet = ورقة العمل
end = النهاية
file-title = { $exercise }: { $document }
guide-at-the-end = **في النهاية:** { $output }
guide-block-by-block = فقرة بعد فقرة: { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }
guide-bridge = جسر إلى الفقرة التالية
guide-column-block = الفقرة
guide-column-copies = النسخ
guide-column-in-block = في الفقرة
guide-column-on-paper = على الورق
guide-column-sheet = الورقة
guide-column-what-to-print = ما يُطبع
guide-least-to-most = ({ $least } إلى { $most })
guide-materials = **المواد.** { LIST($materials, style: "unit") }.
guide-notes = ملاحظاتكم
guide-objections = اعتراضات ستسمعونها
guide-on-worksheet-page = ورقة العمل، صفحة{ " " }{ $page }، خطوة{ " " }{ $step }
guide-photograph = **لتصوير الجزء A:** صفحة واحدة في كل صورة، مبسوطة على طاولة داكنة، من فوقها تمامًا، والمصباح على الجانب. تظهر علامات الزوايا الأربع كلها في الصورة، ولا تقع يد أو ظل على دائرة.
guide-photograph-alt = هاتف مستوٍ فوق صفحة على طاولة ومصباح على الجانب، والصورة الناتجة وفيها علامات الزوايا الأربع كلها.
guide-print = الطباعة
guide-print-all = الكل
guide-print-both-sides = الكل، على الوجهين
guide-print-one-sided = الكل، على وجه واحد
guide-print-page = { $file }، صفحة { $page }
guide-print-pages = { $file }، الصفحات { $first }–{ $last }
guide-purpose = **الغرض.** { $purpose }
guide-report = بعد اليوم: التقرير
guide-report-collect = **اجمعوا، في المساء نفسه.** مرّروا الجزء A، مطبوعًا من ملف PDF، في ماسح ضوئي بالرمادي، أو صوّروه، وضعوا الملفات التي مُلئت على الشاشة بجانب الصور. يقرأها الأمر «facilitator collect» كلها، ويسألكم عما ليس واضحًا. أما ما كُتب باليد فتكتبونه أنتم. ثم يعود الجزء A إلى ظرفه.
guide-report-delete = **احذفوا، في اليوم الذي حددتموه.** أتلفوا الجزء A والقصاصات. ويبقى التقرير.
guide-report-feedback = **وزّعوا الملاحظات.** كل صفحة تخص ورقة واحدة وتذكر رمزها. لا يحتاج أحد إلى قائمة أسماء لذلك: لدى الناس رمزهم على الجزء B الذي احتفظوا به. اطبعوها على الوجهين كما يطلب الملف، فكل ظهر فارغ. اكتبوا الرمز على الظهر، وابسطوا الصفحات وظهورها إلى أعلى، وليأخذ كل واحد صفحته؛ أو أرسلوا الصفحة إلى من يخبركم برمزها.
guide-report-intro = ما سُلّم يمكن احتسابه. ثم لديكم تقرير عن الفريق، وشرائح للحديث عنه، وصفحة ملاحظات لكل ورقة. لا تفعلوا ذلك إلا إذا اتُّفق عليه قبل اليوم، وافعلوه كله بأنفسكم. تقودكم إليه صفحة اليوم في البرنامج.
guide-report-make = **أعدّوا التقرير واقرأوه أولًا.** يعدّه الأمر «facilitator report». وحيث عاد عدد قليل من الأوراق لا يُظهر أرقامًا عن الفريق؛ فاللوح الورقي عندئذ هو كل ما لديكم.
guide-report-results = **اعرضوا النتائج** حين يجتمع الفريق في المرة القادمة، وعلى الأكثر في مراجعته الأولى. تبدأ الشرائح بما ظهر. اطرحوا السؤال الذي يضعه التقرير أولًا، ودعوا الفريق يشرح أرقامه بنفسه.
guide-report-send = **أرسلوا التقرير** إلى كل من كان في القاعة، في الوقت نفسه، مع الصور ومواعيد المراجعة. وللفريق أن يقول إن كان لغيرهم أن يراه.
guide-sheet-part = ورقة العمل، الجزء { $part ->
    [a] A
   *[b] B
 }
guide-sheet-this = هذا الدليل
guide-stapled = { $copies }؛ مدبّسة وحدها
hoped-for-in = المأمول بعد { $horizon }
label-rate-hoped = { $item } المأمول بعد { $horizon }
label-rate-now = { $item } الآن
materials = المواد
minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }
minutes-short = دقائق
no = رقم
now = الآن
page-of = صفحة { $page } من { $pages }
picture-chart = رسم { $number }
picture-prose = شكل { $number }
printing-one-each = واحدة لكل شخص
printing-parts = { $parts }
printing-you = واحدة لكم
purpose = الغرض
side-left-empty = تُرك هذا الوجه فارغًا.
slide-shape = { $name ->
    [bar] شريط
    [body] نص
    [figure] رسم
    [first] الأول
    [first-head] رأس الأول
    [note] ملاحظة
    [number] رقم الشريحة
    [question] سؤال
    [rule] خط
    [second] الثاني
    [second-head] رأس الثاني
    [subtitle] عنوان فرعي
    [title] عنوان
   *[other] كلمات
 }
slides-note-pause = ‖ وقفة
slides-note-room = ◆ القاعة: { $text }
speech-aside = والكلمات الصغيرة بجانبها لكم وحدكم.
speech-at-a-glance = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 } في لمحة
speech-cue-pause = وقفة
speech-cue-room = القاعة
speech-cue-slide = شريحة { $label }
speech-cues = **‖ وقفة**: توقفوا نَفَسًا واحدًا أو المدة المذكورة. **▲ الأيدي**: اطلبوا رفعها وانتظروا. **▶ شريحة**: اعرضوا التالية.
speech-cues-room = **◆ القاعة**: تصمتون ويتكلم غيركم.
speech-from = من
speech-lede = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }، { $length }
speech-one-breath = نَفَس واحد.
speech-questions = أسئلة
speech-questions-output = أجوبة سمعها الجميع.
speech-questions-purpose = أجيبوا عن كل سؤال في أقل من دقيقة، وكرّروه ليسمعه الصف الأخير أيضًا.
speech-room = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }. { $purpose }
speech-speaking = كلام
speech-starts = { $start }  { $title }
speech-time = كلام { $speaking }، انتظار { $waiting }
speech-times = الوقت المذكور على الجانب هو ما ينبغي أن يكون قد مضى حين تبدأون هناك: { $words } كلمة في الدقيقة، وعُشر ذلك الوقت للضحك، وما تأخذه كل إشارة. تُعدّ الأيدي بين { $people } شخصًا.
speech-waiting = انتظار
speech-words = { $count ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
   *[other] { $count } كلمة
 }
spoken = منطوق
start = البداية
statement = العبارة
time-range = { $start } إلى { $end }
what = ماذا
worksheet-code-again = رمزكم، كما في الجزء A، لتجدوا صفحة ملاحظاتكم: { $code }
worksheet-code-chosen = لا تكتبوا اسمًا. اختاروا **رمزًا** من أربعة أحرف واكتبوه هنا وعلى كل صفحة من الجزء A: { $code }
worksheet-corner-marks = تخبر العلامات في الزوايا الماسح الضوئي أي صفحة هذه، ولا تخبره شيئًا عنكم.
worksheet-mark = **ضعوا** إشارة × على جوابكم بقلم داكن. **غيّرتم رأيكم؟** املأوا الدائرة الخطأ تمامًا وضعوا الإشارة على الصحيحة.
worksheet-part-a = { $document } · الجزء A
worksheet-part-a-hand-in = { $document }، الجزء A: للتسليم
worksheet-part-b-keep = الجزء B، للاحتفاظ به
worksheet-part-b-title = { $document }، الجزء B: للاحتفاظ به
worksheet-sheet-code = رمز الورقة
worksheet-wrong-circle = دائرة خطأ؟ املأوها، وضعوا الإشارة على الصحيحة.
