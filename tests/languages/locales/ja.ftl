### Words of ours in Japanese, as far as the small exercise needs them. A language of its own would
### have all that `facilitator new language ja` writes down.

in-sequence = { $first }{ $then }
cannot-tell = わからない
cue-ask = ◆ 問う
cue-do = ■ する
cue-if = ▲ もし
cue-say = ● 話す
cue-then = そのときは：
document-facilitator-guide = 進行ガイド
document-handout = 配布資料
document-slides = スライド
document-speech = 講演原稿
document-worksheet = ワークシート
end = 終了
file-title = { $exercise }：{ $document }
guide-at-the-end = **終わりに：** { $output }
guide-block-by-block = 進行表：{ $count }分
guide-bridge = 次への橋渡し
guide-column-block = 項目
guide-column-copies = 部数
guide-column-in-block = 使う項目
guide-column-on-paper = 紙の上
guide-column-sheet = 用紙
guide-column-what-to-print = 印刷するもの
guide-least-to-most = （{ $least }～{ $most }）
guide-materials = **用意するもの：** { LIST($materials, style: "unit") }。
guide-notes = メモ
guide-objections = よく出る反論
guide-on-worksheet-page = ワークシート{ $page }ページ、{ $step }
guide-photograph = **パートAの撮影：** 一枚につき一ページ。暗い机の上に平らに置き、真上から、明かりは横から当てる。四隅の印がすべて写り、丸の上に手や影がかからないようにする。
guide-photograph-alt = 机の上のページの真上に水平に構えた電話と、横の明かり。撮影した写真には、四隅の印がすべて写っている。
guide-print = 印刷
guide-print-all = すべて
guide-print-both-sides = すべて、両面
guide-print-one-sided = すべて、片面
guide-print-page = { $file }、{ $page }ページ
guide-print-pages = { $file }、{ $first }–{ $last }ページ
guide-purpose = **ねらい：** { $purpose }
guide-report = 当日のあと：報告書
guide-report-collect = **その日の夕方に集める。** PDFから印刷したパートAをグレーでスキャンするか撮影し、画面で記入されたファイルと一緒に置く。「facilitator collect」がすべてを読み取り、はっきりしないところを尋ねる。手書きの言葉は入力する。そのあとパートAは封筒に戻す。
guide-report-delete = **決めた日に消す。** パートAと控えを処分する。報告書は残る。
guide-report-feedback = **個人の結果を渡す。** 一ページが一枚の用紙に対応し、その番号が書かれている。名簿は要らない。番号は、各自が手元に残したパートBにある。両面で印刷すると、裏はすべて白紙になる。裏に番号を書き、裏を上にして並べ、自分のものを取ってもらう。番号を知らせてくれた人に送ってもよい。
guide-report-intro = 提出されたものは集計できる。チームの報告書、話し合うためのスライド、用紙ごとの結果ができる。事前に合意があったときにだけ、すべて自分で行う。手順は、その日のページが案内する。
guide-report-make = **まず報告書を作り、読む。** 「facilitator report」が作る。戻った用紙が少なすぎるときは、チームの数値は出ない。そのときはフリップチャートだけが頼りになる。
guide-report-results = **結果を見せる。** チームが次に集まるとき、遅くとも最初の振り返りで行う。スライドは、わかったことから始まる。報告書が最初に挙げる問いを尋ね、数値の説明はチームに任せる。
guide-report-send = **報告書を送る。** その場にいた全員に、同時に、写真と振り返りの日付を添えて送る。ほかの人に見せてよいかは、チームが決める。
guide-sheet-part = ワークシート、パート{ $part ->
    [a] A
   *[b] B
 }
guide-sheet-this = このガイド
guide-stapled = { $copies }、単独でとじる
hoped-for-in = { $horizon }に望む状態
label-rate-hoped = { $item } { $horizon }に望む状態
label-rate-now = { $item } 今の状態
materials = 用意するもの
minutes = { $count }分
minutes-short = 分
no = 番号
now = 今の状態
page-of = { $page } / { $pages } ページ
picture-chart = 図{ $number }
picture-prose = 図{ $number }
printing-one-each = 一人一部
printing-parts = { $parts }
printing-you = 一部、自分用
purpose = ねらい
side-left-empty = このページは空白です。
slide-shape = { $name ->
    [title] 題名
    [body] 本文
    [number] スライド番号
   *[other] 文字
 }
slides-note-pause = ‖ 間
slides-note-room = ◆ 会場：{ $text }
speech-aside = 横の小さな文字は、話す人だけのものです。
speech-at-a-glance = { $count }分の流れ
speech-cue-pause = 間
speech-cue-room = 会場
speech-cue-slide = スライド{ $label }
speech-cues = **‖ 間**：一息、または書かれた長さだけ止まる。**▲ 挙手**：手を挙げてもらい、待つ。**▶ スライド**：次を映す。
speech-cues-room = **◆ 会場**：話す人は黙り、ほかの人が話す。
speech-from = 開始
speech-lede = { $count }分、{ $length }
speech-one-breath = 一息。
speech-questions = 質疑応答
speech-questions-output = 全員が聞いた答え。
speech-questions-purpose = 一分以内で答え、最後列にも聞こえるように質問を繰り返す。
speech-room = { $count }分。{ $purpose }
speech-speaking = 話す
speech-starts = { $start }  { $title }
speech-time = 話す { $speaking }、待つ { $waiting }
speech-times = 横の時刻は、そこを話し始めるまでに過ぎているはずの時間です。一分に{ $words }字で話し、その一割を笑いのために残し、合図ごとの時間を加えてあります。挙手は{ $people }人として数えます。
speech-waiting = 待つ
speech-words = { $count }字
spoken = 口頭
start = 開始
statement = 文
time-range = { $start }～{ $end }
what = 内容
worksheet-code-again = あなたの番号。パートAと同じもの。自分の結果を見つけるためです：{ $code }
worksheet-code-chosen = 名前は書かないでください。四文字の**番号**を決め、ここと、パートAのすべてのページに書いてください：{ $code }
worksheet-corner-marks = 隅の印は、どのページかを機械に知らせるもので、あなたのことは何も伝えません。
worksheet-mark = 答えに濃いペンで × を**付けて**ください。**変えるとき**は、間違えた丸を塗りつぶし、正しい丸に × を付けてください。
worksheet-part-a = { $document } · パートA
worksheet-part-a-hand-in = { $document }、パートA：提出
worksheet-part-b-keep = パートB、手元に残す
worksheet-part-b-title = { $document }、パートB：手元に残す
worksheet-sheet-code = 用紙の番号
worksheet-wrong-circle = 間違えた丸は塗りつぶし、正しい丸に印を付けてください。
