### Words of ours on paper, slides, workbooks and in calendars, in German.
### The order is that of en.ftl. People are spoken to as Sie; they speak of themselves as wir.

## text: how sentences, lists and signs follow one another

in-list = { LIST($items, style: "standard") }
in-quotes = „{ $words }“
in-sequence = { $first } { $then }
more-in-list = { $count } weitere
page-numbers = { $count ->
    [one] Seite { $pages }
   *[other] Seiten { $pages }
  }
pages-from-to = Seiten { $first } bis { $last }

## activities

commit-review-alt = Termine der Durchsprachen: { $dates }.
commit-review-proposed = { $day } (Vorschlag)
commit-review-slide = Wann wir wieder hinsehen
poll-answered = Geantwortet { $count ->
    [one] hat { $count } Person
   *[other] haben { $count } Personen
 }: { LIST($answers, style: "unit") }.
poll-many = Mehrere Antworten waren möglich: Gezählt werden Personen, zusammen können es mehr als 100 % sein.
poll-most-said = { $count } von { $answered } sagen hier: { INSIDE($answer) }
poll-people = { $count } von { $answered }
poll-recommend = { $promoters } von { $answered } gaben 9 oder 10, { $detractors } gaben 0 bis 6: { $score }
poll-recommend-ends = 0 ({ $low }) bis 10 ({ $high })
poll-recommend-high = äußerst wahrscheinlich
poll-recommend-how = Wer 9 oder 10 gab, weniger wer 0 bis 6 gab, in Prozent aller (Reichheld, Harvard Business Review, Dezember 2003). Dass diese Frage Wachstum besser voraussagt als andere, hat sich nicht bestätigt (Keiningham und andere, Journal of Marketing 71(3), 2007): Sehen Sie auf die Antworten, dann erst auf die Zahl.
poll-recommend-low = äußerst unwahrscheinlich
poll-recommend-one-person = Eine einzige Person kann die Zahl um { $points } Punkte verschieben.
poll-this-team = Dieses Team, { $count } Antworten
poll-too-few-of-team = Zu wenige Antworten dieses Teams, um sie zu zeigen.
rate-all-same = Alle { $count } sagen dasselbe.
rate-area-apart = { $area }. { $words }
rate-area-apart-band = { $area }. { $words } { $band }.
rate-change-alt = { $area }: heute { $today }, damals { $then }.
rate-change-less = { $area }: damals { $then }, heute { $today }. Das ist nicht mehr, als die Einzelnen voneinander abweichen ({ $spread }).
rate-change-more = { $area }: damals { $then }, heute { $today }. Das ist mehr, als die Einzelnen voneinander abweichen ({ $spread }).
rate-changed = Seit { $event } hat sich mehr bewegt, als die Einzelnen voneinander abweichen: { INSIDE($areas) }
rate-changed-nothing = Seit { $event } ist keine Veränderung größer, als die Einzelnen voneinander abweichen
rate-ends = { $low }: { INSIDE($low_label) }. { $high }: { INSIDE($high_label) }.
rate-evidence = „{ $evidence }“, je Aussage, von denen, die sie bewertet haben:
rate-evidence-item = { $number }. { $count } von { $people }
rate-figure-apart = ± { $apart }
rate-figure-apart-label = Punkte liegt jede Person im Schnitt vom Mittel des Teams entfernt
rate-figure-change = { $now } → { $hoped }
rate-figure-change-label = das Team heute, und was es sich in { $horizon } erhofft
rate-figure-gap = +{ $gap }
rate-figure-gap-label = in { $horizon } erhofft, weniger heute, in jedem davon
rate-figure-range = { $lowest } – { $highest }
rate-figure-range-label = der niedrigste Wert von heute und der höchste
rate-figure-score = { $now }
rate-figure-score-label = der Wert des Teams heute
rate-from-mean-ask = Sie sehen es verschieden, im Schnitt { $apart } { $points ->
    [one] Punkt
   *[other] Punkte
 } vom Mittel des Teams. Fragen Sie an beiden Enden, was dort gesehen wurde.
rate-from-mean-close = Sie sehen es recht ähnlich, im Schnitt { $apart } { $points ->
    [one] Punkt
   *[other] Punkte
 } vom Mittel des Teams.
rate-from-mean-split = Sie bilden zwei Lager, im Schnitt { $apart } { $points ->
    [one] Punkt
   *[other] Punkte
 } vom Mittel des Teams, und niemand steht dazwischen. Fragen Sie jedes Lager, was es gesehen hat.
rate-gap-area = { $area }: heute { $now }, erhofft { $hoped }
rate-gap-areas = { $first }; { $then }
rate-gap-each = Es sind { $gap } Punkte, in { $horizon }. { $areas }.
rate-gap-finding = Am weitesten ist es bei { INSIDE($areas) }: heute { $now }, erhofft { $hoped }
rate-gap-finding-each = Am weitesten ist es bei { INSIDE($areas) }: je { $gap } Punkte
rate-gap-finding-none = In keinem Bereich erhoffen Sie sich mehr, als heute da ist
rate-gap-in-one = Der Abstand liegt bei { INSIDE($areas) }
rate-gap-same = Der Abstand ist in jedem Bereich gleich
rate-gap-today = Heute geben Sie { $now }, in { $horizon } erhoffen Sie sich { $hoped }.
rate-gap-widest = { $count ->
    [one] Am weitesten ist es bei
   *[other] Am weitesten ist es bei
 } { INSIDE($areas) }
rate-item-note = { $number }. { $text } { $words }
rate-item-people = { $item }: { LIST($people, style: "unit") }.
rate-leader = Leitung
rate-leader-and-team = Leitung und Team
rate-leader-apart = Leitung und Team liegen am weitesten auseinander bei { INSIDE($area) }
rate-leader-ask = { $leaders ->
    [one] Eine Person unter Ihnen leitet das Team und war einverstanden, dass ihre Werte neben denen der anderen stehen. Was sieht sie dort, das die anderen nicht sehen,
   *[other] Die unter Ihnen, die das Team leiten, waren einverstanden, dass das Mittel ihrer Werte neben dem der anderen steht. Was sehen sie dort, das die anderen nicht sehen,
 } und was sehen die anderen?
rate-leader-distance = Abstand
rate-leader-figure = { $leader } – { $others }
rate-leader-figure-label = { $leaders ->
    [one] die Leitung heute
   *[other] die Leitung heute, im Mittel
 }, und das Mittel der anderen
rate-leader-figures = { $leaders ->
    [one] Die Leitung gibt heute { $leader }
   *[other] Die { $leaders } in der Leitung geben heute im Mittel { $leader }
 }, die anderen { $count } im Mittel { $others }.
rate-leader-near = Leitung und Team liegen { $leaders ->
    [one] {""}
   *[other] im Mittel{" "}
 }weniger als einen Punkt auseinander
rate-leader-note = Für Bereiche, in denen mindestens { $floor } andere einen Wert für heute haben. Das Mittel der anderen ist ohne { $leaders ->
    [one] den Wert der Leitung, der
   *[other] die Werte der Leitung, die
 } in allen übrigen Zahlen dieses Berichts enthalten { $leaders ->
    [one] ist.
    [2] sind. Aus dem Mittel von zweien kann jede der beiden Personen ausrechnen, was die andere angegeben hat.
   *[other] sind.
 }
rate-left-out = { $count ->
    [one] { $count } Bereich hat
   *[other] { $count } Bereiche haben
 } zu wenige Antworten für einen Vergleich.
rate-level-finding = { $count ->
    [one] { $areas }: { $now }
   *[other] Alle Bereiche haben denselben Wert: { $now }
 }
rate-lowest-finding = Niedrigster Wert: { INSIDE($areas) }, { $now } von { $high }
rate-lowest-title = Niedrigster Wert: { INSIDE($areas) }
rate-lowest-today = Heute sind es { $now } von { $high }. Am höchsten ist { INSIDE($area) } mit { $highest }.
rate-no-scores = Keine Werte.
rate-one-answer = Eine einzige Antwort.
rate-others = Die anderen
rate-others-people = Mittel aus { $count }
rate-own-gap = { $count ->
    [one] Ihr größter Abstand liegt bei
   *[other] Ihre größten Abstände liegen bei
 } { INSIDE($areas) }
rate-own-gap-all = Sie erhoffen sich in jedem Bereich gleich viel mehr
rate-own-lowest = Ihr niedrigster Wert: { INSIDE($area) }
rate-people-cannot-tell = { $count ->
    [one] { $count } Person konnte
   *[other] { $count } Personen konnten
 } es nicht sagen
rate-people-on = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 } bei { $point }
rate-range = { $low }–{ $high }
rate-range-signed = { $low } – { $high }
rate-same-end = Alle { $count } haben dasselbe Ende der Skala gewählt.
rate-spread-alike = Sie weichen in jedem Bereich gleich weit voneinander ab
rate-spread-each = In jedem liegen Ihre Werte für heute im Schnitt { $apart } Punkte vom Mittel des Teams.
rate-spread-most = Am wenigsten einig sind Sie sich bei { INSIDE($areas) }
rate-spread-one = Uneinig sind Sie sich bei { INSIDE($areas) }
rate-spread-run = Die Werte reichen von { $lowest } bis { $highest }. Im Schnitt liegen Sie { $apart } Punkte vom Mittel des Teams ({ $mean }).
rate-statements = { $area }: am weitesten liegen Sie bei { $statements } auseinander, im Schnitt { $apart } Punkte vom Mittel
rate-statements-each = { $area }: bei jeder Aussage liegen Sie gleich weit auseinander, im Schnitt { $apart } Punkte vom Mittel
rate-statements-each-split = { $area }: bei jeder Aussage bilden Sie zwei Lager, im Schnitt { $apart } Punkte vom Mittel
rate-statements-same = { $area }: alle sagen dasselbe
rate-statements-split = { $area }: bei { $statements } bilden Sie zwei Lager, im Schnitt { $apart } Punkte vom Mittel
rate-too-few-areas = Zu wenige Antworten, um sie zu zeigen: { $areas }.
rate-too-few-more = Zu wenige Antworten, um sie zu zeigen: { $count } weitere.
rate-wider = Auf dem Auswertungsbogen kommt { INSIDE($area) } zuerst: Höchster und niedrigster Wert liegen dort { $theirs } Punkte auseinander, hier { $ours }. Auf dieser Folie zählt, wie weit alle im Schnitt vom Mittel des Teams liegen.
sort-missed-each = { $wrong } haben sie jeweils anders zugeordnet.
sort-missed-one = „{ $statement }“ { $went }
sort-missed-statement = Aussage { $number } weicht am stärksten vom Lösungsblatt ab
sort-missed-statements = Die Aussagen { $numbers } weichen am stärksten vom Lösungsblatt ab
sort-slide-ask = Was spricht für eine andere Antwort? Niemand muss sagen, was sie oder er gewählt hat.
sort-slide-belongs = Das Lösungsblatt: { $pile }
sort-slide-chose = { $count } von { $answered } haben { $pile } gewählt
sort-slide-no-fault = { $went } Es anders zu sehen ist kein Fehler: Um das Argument geht es.
sort-slide-speaks = Was spricht für { $pile }?
sort-went-many = Das Lösungsblatt sagt { $right }; { $wrong } sagen etwas anderes, gleich oft { $piles }.
sort-went-most = Das Lösungsblatt sagt { $right }; { $wrong } sagen etwas anderes, die meisten { $pile }.
sort-went-one = Das Lösungsblatt sagt { $right }; { $wrong } sagen { $pile }.

## interface: collectors

answer-unknown = { $said } ist keine der Antworten.
collect-ask-filled = Bitten Sie um das ausgefüllte Exemplar.
collect-nothing-filled = Nichts ist ausgefüllt.
form-foreign = Das Formular { $letters } gehört nicht zu diesem Termin.
form-none-of-ours = Das ist keines unserer Formulare.
form-none-of-ours-carries = Lesen Sie die Dateien ein, die darin stecken.
form-none-of-ours-hint = Lesen Sie Arbeitsblätter ein, die facilitator erstellt hat.
form-type-in = Tippen Sie die Antworten in die Arbeitsmappe, die "facilitator new responses" anlegt.
    .studio = Tippen Sie die Antworten in die Arbeitsmappe, die die Seite „Einen Papierbogen abtippen“ anlegt.
pdf-blanks-empty = Die Felder sind leer.
pdf-blanks-gone = Die Felder sind weg: Es wurde in eine Datei gedruckt oder reduziert.
pdf-blanks-of-pages-gone = Die Felder von { $pages } sind weg; was dort ausgefüllt war, wurde nicht gelesen.
pdf-by-number = Gewählt wurde über die Nummer in der Liste.
pdf-carries-files = Darin stecken Dateien ({ $files }), die nicht gelesen wurden: Speichern Sie sie, und lesen Sie sie ein.
pdf-circle-renamed = Der Kreis wurde umbenannt; erkannt wurde er an seiner Stelle.
pdf-circles-renamed = Die Kreise wurden umbenannt; erkannt wurde er an ihrer Reihenfolge.
pdf-comments-unread = Kommentare, nicht gelesen: { $words }.
pdf-cross-typed-over = Ein Kreuz wurde über die Seite getippt.
pdf-drawn-only = Es steht nur in der Zeichnung des Felds; das Feld selbst ist leer.
pdf-drawn-over = { $pages } (über { $over })
pdf-drawn-unread = Was auf { $where } gezeichnet oder frei getippt wurde, wurde nicht gelesen.
pdf-field-renamed = Das Feld wurde umbenannt; erkannt wurde es an seiner Stelle auf der Seite.
pdf-formatted-only = Es steht nur als formatierter Text in der Datei.
pdf-in-xfa = Es steht nur im XFA-Teil der Datei, nicht in ihren Feldern.
pdf-many-fields = Das Formular hat mehr Felder als jedes von uns.
pdf-many-pages = Es hat { NUMBER($count, useGrouping: 1) } Seiten.
pdf-many-pages-hint = Lesen Sie es in mehreren Teilen ein.
pdf-no-page-of-form = Keine Seite des Formulars, nicht gelesen: Seite { $page }.
pdf-no-such-circle = Die Datei sagt „{ $state }“, und kein Kreis auf ihren Seiten ist das.
pdf-nothing-on = { CAPITAL($place) }: Nichts ist ausgefüllt.
pdf-other-fields-unread = Ausgefüllte Felder, die nicht zum Formular gehören, wurden nicht gelesen: { $fields }.
pdf-pages-mixed = Darin sind { $count } Exemplare des Formulars mit vermischten Seiten, und nichts sagt, wem welche Seite gehört.
pdf-pages-mixed-hint = Lesen Sie die Dateien ein, aus denen sie entstand, eine für jede Person.
pdf-pen-on-screen = Die Felder sind leer: Es wurde mit einem Stift auf dem Bildschirm ausgefüllt.
pdf-picture-of-paper = Das ist ein Bild von Papier, und darin wurde keine Seite eines Arbeitsblatts gefunden.
pdf-said-empty = Die Datei zeigt es als gewählt und sagt, dass es das nicht ist.
pdf-says = Da steht { $state }.
pdf-says-other = Da steht { $state }, und so heißt es nicht.
pdf-several-codes = Es nennt mehrere Codes: { LIST($codes, style: "unit") }.
pdf-several-copies = Darin sind { $count } Exemplare des Formulars: Lesen Sie sie einzeln ein.
pdf-shown-empty = Die Datei sagt, dass es gewählt ist, und zeigt es leer.
pdf-signature-unread = Eine Unterschrift wurde nicht gelesen ({ $pages }).
pdf-something-on = etwas auf { $pages }
pdf-typed-over = Es wurde über die Seite getippt, nicht in das Feld.
pdf-unknown-circle = Ein Kreis namens „{ $name }“ ist gewählt; seine Antwort ist unbekannt.
pdf-unnamed = ohne Namen
pdf-with-page = { $what } (Seite { $page })
pdf-without-name = ohne Namen
pdf-written-unread = Neben die Felder geschrieben, nicht gelesen: { $words }.
pdf-xfa-form = Das ist ein XFA-Formular, die andere Art, die Programme von Adobe erzeugen; die Antworten werden nicht gelesen.
pdf-xfa-part-unread = Der XFA-Teil (die andere Art von Formularen von Adobe) wurde nicht gelesen.
pdf-xfa-place = XFA-Teil
pdf-xfa-unread = Was der XFA-Teil zu { $names } sagt, wurde nicht gelesen.
received-ask-again = Bitten Sie noch einmal darum.
received-damaged = Es ist { $ending ->
    [pdf] kein PDF
    [docx] keine Word-Datei
    [xlsx] keine Excel-Datei
   *[zip] keine ZIP-Datei
  }, auch wenn der Name es sagt, oder es ist beschädigt.
received-empty = Die Datei ist leer.
received-heic = Das ist ein Bild, wie iPhones es speichern (HEIC); es ist hier nicht lesbar.
received-heic-hint = Speichern Sie es als JPEG, oder stellen Sie die Kamera auf „Maximale Kompatibilität“.
received-iwork = Das ist ein Dokument von Pages oder Numbers.
received-iwork-hint = Exportieren Sie es als Word, Excel oder PDF.
received-no-kind = Das ist weder PDF noch Word, Excel oder CSV.
received-no-kind-hint = Speichern Sie es in einem dieser Formate.
received-old-office = Das ist eine Office-Datei im alten Format.
received-old-office-hint = Speichern Sie sie als { $kind ->
    [word] .docx
   *[any] .xlsx oder .docx
  }.
received-opendocument = Das ist eine OpenDocument-Datei.
received-opendocument-hint = Speichern Sie sie als .docx, .xlsx oder PDF.
received-presentation = Das ist eine Präsentation.
received-presentation-hint = Eingelesen werden nur ausgefüllte Bögen.
scan-again = Fotografieren Sie sie noch einmal, flach und von oben, oder scannen Sie sie mit 200 bis 300 dpi.
scan-answer-or-crossed = Das ist eine Antwort, oder sie wurde durchgestrichen.
scan-beside = Das Kreuz steht neben dem Kreis.
scan-changed-answers = { $count ->
    [one] 1 geänderte Antwort wurde
   *[other] { $count } geänderte Antworten wurden
  } nach der Regel auf dem Bogen gelesen.
scan-circle-lost = Einer ihrer Kreise war auf der Seite nicht zu finden.
scan-code-unread = Der quadratische Code von Seite { $page } ist nicht lesbar. { $again }
scan-crossed-or-two = Eine Antwort ist durchgestrichen, oder zwei sind angekreuzt.
scan-faint = Das Kreuz ist schwach.
scan-filled-and-crossed = Eine Antwort ist ausgefüllt und eine angekreuzt, und auf diesem Bogen sind auch andere ausgefüllt.
scan-ink-around = Um den Kreis herum ist Tinte, oder das Papier war dort gebogen.
scan-ink-around-another = Auch um einen anderen Kreis ist Tinte.
scan-ink-in-another = Auch in einem anderen Kreis ist Tinte.
scan-joined = Ihr Strich führt zu einer anderen Antwort.
scan-light-pen = In Schwarz-Weiß zerfallen die Zeichen oder sind nicht zu sehen, wie von einem Bleistift: Scannen Sie das Blatt in Graustufen.
scan-line-through = Eine lange Linie läuft hindurch.
scan-marks-missing = Von { $pages } sind zu wenige Eckmarken zu sehen. { $again }
scan-no-picture = Das ist kein lesbares Bild.
scan-no-picture-hint = Speichern Sie es als JPEG, PNG oder PDF.
scan-no-worksheet = Darin wurde keine Seite eines Arbeitsblatts gefunden.
scan-no-worksheet-hint = Alle vier Eckmarken einer Seite müssen im Bild sein.
scan-nothing-marked = Darauf ist nichts angekreuzt.
scan-on-words = Auf den Wörtern ist etwas gezeichnet, und keiner der Kreise ist angekreuzt.
scan-or-type = Oder tippen Sie die Antworten ein.
scan-page-bent = Seite { $page } ist verzerrt, durch ein Weitwinkelobjektiv oder weil das Papier nicht flach liegt. { $again }
scan-page-blurred = Seite { $page } ist zu unscharf, um gelesen zu werden. { $again }
scan-page-dark = Seite { $page } ist zu dunkel zum Lesen. Fotografieren Sie sie noch einmal mit mehr Licht, oder scannen Sie sie.
scan-page-not-read = Seite { $page } der Datei wurde nicht gelesen: { $why }
scan-page-pale = Seite { $page } ist zu blass, um gelesen zu werden. { $again }
scan-page-small = Seite { $page } ist auf dem Bild zu klein, um gelesen zu werden. { $again }
scan-page-twice = Seite { $page } davon ist zweimal da und sagt dasselbe.
scan-page-unclear = Seite { $page } ist { $end ->
    [upper] oben
   *[lower] unten
  } { $side ->
    [left] links
   *[right] rechts
  } { $fault ->
    [blurred] zu unscharf
    [lens] verzerrt, durch ein Weitwinkelobjektiv oder weil das Papier nicht flach liegt
   *[bent] gebogen oder verdeckt
  }. { $again }
scan-private-pages = { CAPITAL($pages) }: Seiten, die jeder für sich behält; weder gelesen noch aufbewahrt.
scan-several-marked = Mehrere Antworten sind angekreuzt.
scan-too-large = Es hat { NUMBER($width, useGrouping: 1) } mal { NUMBER($height, useGrouping: 1) } Punkte, mehr als jeder Bogen.
scan-too-large-hint = Scannen Sie mit 200 bis 300 dpi.
scan-two-marked = Zwei Antworten sind angekreuzt.
scan-two-tone = Es war nichts zu sehen, und auf einem Scan in Schwarz-Weiß geht ein blasser Stift verloren.
scan-type-by-hand = Mit der Hand geschrieben: Tippen Sie es vom Bild ab.
scan-unknown-pages = Auf { $pages } wurde keine Seite eines Arbeitsblatts gefunden: ein anderes Papier, oder die Eckmarken sind nicht im Bild.
table-answers-unread = Antworten ohne Frage wurden nicht gelesen: { $rows }.
table-cell-letters-lost = Buchstaben davon gingen in einem Export verloren.
table-cells-unread = { $count ->
    [one] 1 Zelle ohne Spaltenüberschrift wurde
   *[other] { $count } Zellen ohne Spaltenüberschrift wurden
  } nicht gelesen: { $cells }.
table-code-in = { $code } in { $place }
table-columns-ask-same = Die Spalten { $one } und { $other } fragen beide nach { $blank } („{ $heading }“).
table-columns-ask-same-hint = Löschen Sie eine davon, oder ändern Sie ihre Überschrift.
table-columns-unheaded = { $count } Spalten zwischen den Aussagen haben keine bekannte Überschrift: { $columns }.
table-columns-unheaded-hint = Schreiben Sie jede Antwort in eine Spalte unter ihrer Aussage, oder die Worte der Antworten als Überschriften.
table-columns-unread = Spalten, die nicht gelesen wurden: { $headings }.
table-figures-without-code = Zahlen ohne Code
table-heading-unclear = Die Überschrift „{ $heading }“ (Spalte { $column }) kann { LIST($names, style: "or") } meinen.
table-heading-unclear-hint = Geben Sie ihr einen dieser Namen.
table-headings-found = Gefunden: { $headings }.
table-hidden-columns = Ausgeblendete Spalten wurden wie die anderen gelesen: { $columns }.
table-hidden-rows = Ausgeblendete Zeilen wurden wie die anderen gelesen: { $rows }.
table-hidden-sheets = Ausgeblendete Blätter wurden nicht gelesen: { $sheets }.
table-maybe-date = Das kann ein Datum sein, das sein Format verloren hat: { $day }.
table-maybe-figures = { CAPITAL($row) } kann eine Zeile mit Zahlen sein und keine Person: Wenn ja, lassen Sie sie mit --leave-out weg.
    .studio = { CAPITAL($row) } kann eine Zeile mit Zahlen sein und keine Person: Wenn ja, nehmen Sie sie aus der Tabelle.
table-never-submitted = { CAPITAL($rows) } { $count ->
    [one] wurde
   *[other] wurden
  } nie abgeschickt ({ $never }) und { $count ->
    [one] wurde
   *[other] wurden
  } weggelassen.
table-no-answers = Es hat Überschriften und keine Antworten.
table-no-answers-hint = Füllen Sie es aus, eine Zeile für jeden Bogen.
table-no-answers-in = { CAPITAL($rows) } { $count ->
    [one] enthält keine Antwort und wurde
   *[other] enthalten keine Antwort und wurden
  } weggelassen.
table-no-cross = „{ $said }“ ist kein Kreuz.
table-no-cross-for = „{ $said }“ ist kein Kreuz für { $answer }.
table-no-heading-known = Keine der Überschriften ist ein Feld oder eine Aussage des Arbeitsblatts.
table-no-heading-known-hint = Verwenden Sie die Überschriften, die "facilitator new responses" schreibt.
    .studio = Verwenden Sie die Überschriften, die die Seite „Einen Papierbogen abtippen“ schreibt.
table-no-persons = { CAPITAL($rows) } { $count ->
    [one] ist keine Person und wurde
   *[other] sind keine Personen und wurden
  } weggelassen.
table-not-taken-apart = „{ $said }“ lässt sich nicht eindeutig in die Antworten auf „{ $question }“ zerlegen.
table-question-unclear = „{ $question }“ ({ $place }) kann { LIST($names, style: "or") } meinen.
table-question-unclear-hint = Schreiben Sie stattdessen einen dieser Namen.
table-questions-unread = Fragen, die nicht gelesen wurden: { $questions }.
table-repeated-headings = { CAPITAL($rows) } { $count ->
    [one] wiederholt die Überschriften und wurde
   *[other] wiederholen die Überschriften und wurden
  } weggelassen.
table-rows-above = Über den Überschriften { $count ->
    [one] wurde
   *[other] wurden
  } { $rows } nicht gelesen.
table-rows-beside = { $rows } ({ $words })
table-rows-of-sheet = Blatt „{ $sheet }“: { $rows }
table-rows-repeated = Zeilen, die dasselbe noch einmal sagen, zählen einmal: { $rows }.
table-same-wrong = Dasselbe gilt für { $count } weitere Spalten.
table-sheet-unread = Blatt „{ $sheet }“ wurde nicht gelesen: Keine der Überschriften ist bekannt.
word-after = nach { $label }
word-at-beginning = am Anfang
word-beside-field = Es wurde neben das Feld getippt.
word-blanks-gone = Die Felder sind weg: Ein anderes Programm hat sie in einfachen Text verwandelt.
word-box-coloured = Das Kästchen ist farbig markiert und nicht angekreuzt.
word-box-state = Die Datei speichert einen anderen Zustand des Kästchens, als sie zeigt.
word-drawings = { $count ->
    [one] Ein Bild oder eine Zeichnung liegt { $where }
   *[other] { $count } Bilder oder Zeichnungen liegen darauf, die erste { $where }
  }; sehen Sie in die Datei.
word-glued = LibreOffice hat die Zeilen zusammengeklebt; sehen Sie in die Datei.
word-marked = { $count ->
    [one] 1 Text ist
   *[other] { $count } Texte sind
  } farbig markiert oder durchgestrichen, was nicht gelesen wird.
word-marked-words = Farbig markiert oder durchgestrichen, was nicht gelesen wird: { $words }.
word-more-outside = { $count ->
    [one] { $count } weiterer Text wurde
   *[other] { $count } weitere Texte wurden
  } außerhalb der Felder getippt und nicht gelesen.
word-more-remarks = Es gibt { $count ->
    [one] 1 weitere solche Anmerkung
   *[other] { $count } weitere solche Anmerkungen
  }.
word-not-looked-for = Das Formular wurde gedruckt, bevor Formulare ihren eigenen Wortlaut speicherten: Was fern der Felder getippt sein mag, wurde nicht gesucht.
word-note-unread = { $kind ->
    [comment] Ein Kommentar
    [footnote] Eine Fußnote
   *[endnote] Eine Endnote
  } sagt { $words } und wurde nicht gelesen.
word-nothing-in-fields = In den Feldern ist nichts ausgefüllt.
word-other-words = Die Datei speichert für das Feld andere Worte, als sie zeigt.
word-private-note-unread = { $kind ->
    [comment] Ein Kommentar
    [footnote] Eine Fußnote
   *[endnote] Eine Endnote
  } wurde nicht gelesen.
word-repeated = LibreOffice hat es mehrfach gespeichert; sehen Sie in die Datei.
word-several-sheets = Darin stehen { $count ->
    [0] mehrere
   *[other] { $count }
  } Arbeitsblätter hintereinander.
word-several-sheets-hint = Speichern Sie jedes als eigene Datei.
word-sheet = Bogen { $number }
word-something = Etwas
word-struck = Ein Teil davon ist durchgestrichen.
word-typed-at-edge = { $what } wurde an den Rand der Seiten getippt und nicht gelesen.
word-typed-for-box = „{ $words }“ wurde getippt, wo ein Kästchen anzukreuzen ist.
word-typed-in-box = „{ $words }“ wurde in das Kästchen getippt.
word-typed-outside = { $what } wurde { $where } getippt, außerhalb der Felder, und nicht gelesen.

## interface: rules

answer-none-of = „{ $text }“ ist keine der Antworten ({ $answers }).
answer-taken-for = „{ $text }“ wurde für { $label } gehalten.
answer-taken-for-number = „{ $text }“ wurde für die { $place }. Antwort gehalten, { $label }.
answer-too-long = Das sind { NUMBER($count, useGrouping: 1) } Zeichen; die ersten { NUMBER($most, useGrouping: 1) } werden aufbewahrt.
answer-two-things = „{ $text }“ sagt zweierlei: { $number } und { $value }.
answer-yes-or-nothing = ja, oder nichts
brand-hard-to-tell = { $colour } und { $other } sind schwer auseinanderzuhalten.
brand-low-contrast = { $colour } hat auf { $ground ->
    [white] Weiß
   *[tint] dem eigenen hellen Ton
  } einen Kontrast von { $ratio }:1, und Text braucht { $least }:1.
brand-nearest-different = { $fault } Am nächsten liegt und unterscheidet sich genug: { $used }.
brand-nearest-readable = { $fault } Am nächsten liegt und genügt: { $used }.
brand-same-colour = Auch die andere Farbe ist { $other }, und die beiden müssen sich unterscheiden.
brand-same-grey = { $colour } und { $other } sehen gleich aus, wenn sie in Grau gedruckt werden.
break-after-nothing = Es gibt keinen Block "{ $block }", dem eine Pause folgen könnte.
check-blank-name-long = Das Feld "{ $name }" hat einen Namen von { $count } Zeichen, und Word nimmt { $most }.
check-blank-names-clash = Zwei Felder heißen "{ $name }": "{ $one }" und "{ $other }".
check-block-minutes = Der Block "{ $block }" hat { $shorter }: { $low } und { $longer }: { $high }.
check-block-minutes-hint = Die Minuten müssen von least über usual zu most steigen.
check-change-id = Ändern Sie eine der Ids, aus denen er besteht.
check-concept-both = Ein Konzept kann nicht die Id "{ $id }" haben: Die hat der dritte Stapel.
check-concept-both-hint = Wählen Sie eine andere Id für das Konzept.
check-drawing-like-activity = Auch eine Aktivität hat die Id "{ $id }": Das Handout könnte beide meinen.
check-drawing-like-activity-hint = Geben Sie der Zeichnung eine andere Id.
check-edition-empty = Die Fassung "{ $name }" hat keine Blöcke.
check-edition-empty-hint = Fügen Sie unter "blocks:" mindestens einen hinzu, oder entfernen Sie die Fassung.
check-edition-like-setting = Eine Fassung kann nicht "{ $name }" heißen: So heißt ein Rahmen.
check-html = HTML wird hier nicht verwendet: { $tag }
check-html-hint = Schreiben Sie es in Markdown: *betont*, **fett**.
check-no-speech = Die Übung hat keine Rede.
check-no-speech-hint = Fügen Sie "speech:" mit den Abschnitten hinzu, und deren Worte in speech.md.
check-other-name = Wählen Sie einen anderen Namen.
check-phase-of-nothing = Der Block "{ $block }" führt die Phase "{ $phase }" keiner Aktivität durch.
check-phase-of-nothing-hint = Nennen Sie die Aktivität, etwa "activity: sort", oder entfernen Sie die Phase.
check-question-many = Auf die Frage "{ $question }" gibt es mehrere Antworten: Niemand kann sagen, wie viele Personen eine davon gaben.
check-question-many-hint = Nennen Sie eine Frage mit einer Antwort.
check-shorten-id = Kürzen Sie eine der Ids, aus denen er besteht.
check-slide-incomplete = Die Folie "{ $slide }" zeigt "{ $shows }" und hat kein { $field }.
check-slide-incomplete-hint = Fügen Sie "{ $field }: …" hinzu.
check-slide-overlap = Die Folie "{ $slide }" zeichnet zwei Konzepte, die sich überschneiden, und es gibt { $count ->
    [0] keine
   *[other] { $count }
  }.
check-slide-overlap-hint = Zeigen Sie Punkte oder eine Aussage.
check-slide-pair = Die Folie "{ $slide }" stellt zwei Fragen nebeneinander, die nicht dieselben Antworten haben.
check-slide-pair-hint = Zeigen Sie jede auf einer eigenen Folie.
check-speech-order = Der Block "{ $block }" kommt im Ablauf vor "{ $other }" und wird nach ihm gesprochen.
check-speech-order-hint = Bringen Sie die Abschnitte der Rede in die Reihenfolge der Blöcke.
check-term-braces = Im Wortlaut eines Begriffs stehen keine geschweiften Klammern: "{ $words }".
check-term-braces-hint = Lassen Sie die Klammern hier weg; sie kennzeichnen den Begriff in anderen Texten.
check-term-twice = Der Begriff "{ $term }" hat denselben Wortlaut wie der Begriff "{ $other }": "{ $words }".
check-term-twice-hint = Sagen Sie es mit anderen Worten, oder behalten Sie einen der beiden.
clock-changes-meanwhile = Am { $day } werden in { $zone } die Uhren während des Termins { $how ->
    [forward] vorgestellt
   *[back] zurückgestellt
  }, und seine Zeiten folgen dem nicht.
clock-left-out = Am { $day } gibt es in { $zone } kein { $time }: Die Uhren werden darüber hinweg vorgestellt.
clock-twice = Am { $day } gibt es in { $zone } { $time } zweimal, denn die Uhren werden zurückgestellt; das erste Mal zählt.
contrast-no-area = Keine Gegenüberstellung hat den Bereich "{ $name }".
entry-twice = { CAPITAL($noun) } "{ $name }" steht hier zum zweiten Mal.
entry-twice-hint = Entfernen Sie eines von beiden, oder ändern Sie es.
entry-twice-id-hint = Geben Sie eine eigene Id, oder entfernen Sie eines von beiden.
event-no-block-left = Alle Blöcke sind weggelassen.
event-no-block-left-hint = Behalten Sie mindestens einen.
event-no-such-block = In dieser Fassung gibt es keinen Block "{ $name }".
event-no-such-block-hint = Nehmen Sie ihn aus blocks.
hands-known-answers = Es gibt: { LIST($answers, style: "unit") }.
hands-more-than-people = Bei „{ $question }“ gingen { $hands } Hände hoch, und { $people ->
    [one] 1 Person wird
   *[other] { $people } Personen werden
  } erwartet.
hands-more-than-people-hint = Zählen Sie noch einmal, oder sagen Sie in event.yaml, wie viele kamen: "people: { $hands }".
hands-negative = { $text } Handzeichen kann es nicht geben: Weniger als keines ist nicht möglich.
hands-no-answer = Auf "{ $question }" gibt es keine Antwort "{ $answer }".
hands-no-question = Es gibt keine Frage "{ $name }".
hands-not-a-number = "{ $text }" ist keine Zahl von Handzeichen.
hands-number-hint = Schreiben Sie eine ganze Zahl, oder nichts, wo nicht gefragt wurde.
hands-percentage = { $text } ist ein Prozentsatz, und hier werden Handzeichen gezählt.
hands-too-many = { $text } Handzeichen sind mehr, als ein Raum fasst.
mark-lone-brace = Die Klammer "{ $brace }" steht allein.
mark-lone-brace-hint = Geschweifte Klammern kennzeichnen paarweise Begriffe: {"{"}strategic plan{"}"}. Schließen Sie sie, oder lassen Sie sie weg.
mark-no-activity = { $mark } nennt eine Aktivität "{ $activity }", die es nicht gibt.
mark-no-entry = "{ $activity }" hat nichts namens "{ $key }", das eine Nummer hätte.
mark-no-number = { $mark } ist keine Zahlenmarke.
mark-no-term = "{ $mark }" ist keiner der Begriffe.
mark-no-term-hint = { $nearest } Oder nennen Sie ihn unter terms.
mark-number-syntax = Schreiben Sie {"{"}#sort{"}"}, {"{"}#sort half{"}"}, {"{"}#sort words{"}"} oder {"{"}#sort s3{"}"}, mit Ihren eigenen Ids.
mark-quotes-nothing = Dieser Text zitiert, was die Übung nicht hat: { $text }
mark-quotes-nothing-hint = Ersetzen Sie ihn, wo Sie gestrichen haben, was er zitiert.
no-code-left = In hundert Ziehungen fand sich kein freier Code.
no-such-entry = { CAPITAL($noun) } "{ $name }" gibt es nicht.
noun-activity = Aktivität
noun-answer = Antwort
noun-area = Bereich
noun-band = Stufe
noun-block = Block
noun-colour = Farbe
noun-concept = Konzept
noun-document = Dokument
noun-drawing = Zeichnung
noun-entry = Eintrag
noun-field = Feld
noun-item = Punkt
noun-option = Antwort
noun-person = Person
noun-pile = Stapel
noun-poll = Umfrage
noun-question = Frage
noun-rating = Bewertung
noun-row = Zeile
noun-row-on-area = Zeile zum Bereich
noun-section = Abschnitt
noun-slide = Folie
noun-statement = Aussage
noun-term = Begriff
objection-twice = Einen Einwand „{ $heading }“ gibt es schon.
objection-twice-hint = Schreiben Sie Ihre Antwort unter replace, oder geben Sie ihr eine andere Überschrift.
objection-unknown = Einen Einwand „{ $heading }“ gibt es nicht.
override-all-dropped = Hier fällt alles weg ({ $noun }).
override-all-dropped-hint = Behalten Sie mindestens einen Eintrag. Um eine Aktivität wegzulassen, streichen Sie die Blöcke dazu.
override-dropped-and-named = { CAPITAL($noun) } "{ $key }" fällt weg und wird hier auch genannt.
override-dropped-and-named-hint = Behalten Sie eines von beiden.
override-fixed-field = "{ $name }" bleibt, wie es ist: Danach richten sich die Antworten.
override-fixed-field-hint = Lassen Sie es hier weg.
override-id-taken = Die Id "{ $key }" gehört der Übung selbst, sodass Antworten aus anderen Terminen für Antworten darauf gehalten würden ({ $noun }).
override-id-taken-hint = Geben Sie eine Id, die die Übung nicht verwendet.
override-keeps-field = { CAPITAL($noun) } "{ $name }": { $field } bleibt, denn danach richten sich die Antworten.
override-keeps-field-hint = Lassen Sie { $field } hier weg, oder streichen Sie den Eintrag mit drop, und fügen Sie einen anderen hinzu.
override-no-activity = Es gibt keine Aktivität "{ $name }".
override-no-id = Hier fehlt die Id ({ $noun }).
override-no-id-hint = Fügen Sie "id: …" hinzu.
override-no-such-list = Die Aktivität "{ $activity }" hat kein { $field }.
poll-no-question = Keine Umfrage hat die Frage "{ $name }".
setting-syntax = Setzen Sie ein Leerzeichen hinter den Doppelpunkt, und schließen Sie im selben Absatz: {"{"}open: so{"}"}.
setting-unknown = Einen Rahmen "{ $name }" gibt es nicht.
setting-unread = { $mark } wird nicht als Worte für einen Rahmen gelesen.
sheets-differ = Bögen mit diesem Code unterscheiden sich.
slot-added = Hinzugefügt nach { $before }: { $block }.
slot-block = { $title } ({ $minutes } min)
slot-choice = { $kind ->
    [short] { $longer } oder mehr
    [long] { $shorter } oder weniger
   *[between] { $shorter } oder { $longer }
  }
slot-choose = Wählen Sie { $choice }{ $count ->
    [0] {""}
   *[other] {" oder eine andere Fassung: "}{ LIST($editions, style: "unit") }
  }.
slot-does-not-fit = { $which } passt nicht in { $slot } Minuten: { $kind ->
    [short] am kürzesten sind es { $longer }
    [long] am längsten sind es { $shorter }
   *[between] am nächsten liegen { $shorter } und { $longer }
  }.
slot-dropped = Weggelassen, damit es in { $minutes } Minuten passt: { LIST($blocks, style: "unit") }.
slot-edition-range = { $name } ({ $first } bis { $last })
slot-the-edition = Die Fassung { $name }
speech-does-not-fit = Die Rede lässt sich nicht in { $minutes } Minuten{ $people ->
    [0] {""}
   *[other] {" "}vor { $people } Personen
  } halten: Am kürzesten sind es { $shortest }.
speech-does-not-fit-hint = Wählen Sie { $shortest } oder mehr.
speech-sections-left-out = Aus der Rede weggelassen, damit sie in { $minutes } Minuten passt: { LIST($sections, style: "unit") }.
speech-too-long = Was nie wegfallen kann, dauert { $talking } Minuten, und länger als { $longest } hört man einer einzelnen Stimme nicht zu.
speech-too-long-hint = Kürzen Sie die Texte in speech.md, oder geben Sie Abschnitten eine andere priority als 1.
term-unknown = "{ $term }" ist kein Begriff von { $exercise }.

## interface: activities

contrast-no-cell = Die Zeile zu "{ $area }" hat keine Zelle für das Konzept "{ $concept }".
contrast-no-cell-hint = Fügen Sie ihren Zellen die Zeile "{ $concept }: …" hinzu.
contrast-no-concepts = Die Gegenüberstellung "{ $contrast }" hat keine Konzepte, die sie nebeneinanderstellt.
contrast-no-concepts-hint = Fügen Sie der Übung "concepts:" hinzu, zwei oder drei davon.
contrast-no-row = Die Gegenüberstellung hat keine Zeile für den Bereich "{ $area }".
contrast-no-row-hint = Fügen Sie eine Zeile mit "area: { $area }" und ihren Zellen hinzu.
item-of-area = Punkt des Bereichs "{ $area }"
poll-recommend-field = Eine Frage mit "recommend" wird von 0 bis 10 beantwortet und hat kein "{ $field }".
poll-recommend-field-hint = Entfernen Sie "{ $field }" oder "recommend".
rate-anchors-hint = Nennen Sie Punkte der Skala.
rate-band-above = Diese Stufe beginnt bei { $start }, über dem oberen Ende der Skala.
rate-band-above-hint = Schreiben Sie eine Zahl bis { $high }, oder entfernen Sie die Stufe.
rate-bands-order = Diese Stufe beginnt bei { $start }, und die vor ihr bei { $before }.
rate-bands-order-hint = Bringen Sie die Stufen in steigende Reihenfolge.
rate-example-answers = "{ $area }" hat hier { $answers ->
    [one] eine Antwort
   *[other] { $answers } Antworten
  } und { $statements ->
    [one] eine Aussage
   *[other] { $statements } Aussagen
  } zu bewerten.
rate-example-answers-hint = Schreiben Sie für jede Aussage eine Antwort: eine Zahl, "?" oder null.
rate-few-statements = Der Bereich "{ $area }" hat { $count ->
    [one] eine Aussage
   *[other] { $count } Aussagen
  } zu bewerten, und ein Wert braucht { $minimum } Antworten.
rate-few-statements-hint = Fügen Sie Aussagen hinzu, oder setzen Sie "minimum_answered: 1".
rate-first-band = Die erste Stufe beginnt bei { $start }, über dem unteren Ende der Skala.
rate-first-band-hint = Schreiben Sie from: { $low }, damit jeder Wert in eine Stufe fällt.
rate-hope-without-horizon = Diese Person erhofft etwas, und die Aktivität wird einmal bewertet.
rate-hope-without-horizon-hint = Entfernen Sie "hoped", oder sagen Sie, wie weit die Hoffnung reicht, etwa "horizon: zwölf Monate".
rate-horizon-without-hope = Diese Person sagt nichts über das Erhoffte, und die Aktivität wird zweimal bewertet.
rate-horizon-without-hope-hint = Fügen Sie "hoped" hinzu, oder entfernen Sie "horizon".
rate-off-scale = { $point } liegt nicht auf der Skala von { $low } bis { $high }.
rate-off-scale-hint = Schreiben Sie eine ganze Zahl von { $low } bis { $high }.

## interface: formats and compose

calendar-name-one = Nennen Sie einen.
calendar-no-event = Nur ein Termin kann in einen Kalender.
calendar-no-event-reviews = Überprüfungen folgen auf einen Termin.
calendar-no-zone = Es gibt keine Zeitzone "{ $name }".
calendar-zones = Zonen heißen nach Kontinent und Stadt, etwa America/Chicago.
chart-unknown = Es gibt kein Diagramm "{ $name }".
font-lacks = Keine mitgelieferte Schrift hat { $count ->
    [one] das
   *[other] die
  } Zeichen { LIST($signs, style: "unit") } ({ LIST($codes, style: "unit") }).
font-lacks-hint = Schreiben Sie { $count ->
    [one] es
   *[other] sie
  } anders.
letterhead-refused = Diese Word-Datei kann kein Briefbogen sein. { $why }
letterhead-refused-hint = Speichern Sie sie aus Word als .docx oder .dotx, mit eingebetteten Bildern, ohne Makros.
many-form-pages = Es hat { $pages } Seiten; eine Maschine kann { $most } unterscheiden.
many-form-pages-hint = Lassen Sie einige Aktivitäten weg, oder verteilen Sie sie auf zwei Termine.
no-fetching = Dokumente dürfen { $address } nicht abrufen.
office-embedded = In Kopf- oder Fußzeile steckt ein eingebettetes Objekt.
office-entities = Sie deklariert Entitäten.
office-field-elsewhere = Ein Feld darin holt etwas von anderswo.
office-landscape = Ihre Seite liegt quer.
office-landscape-hint = Stellen Sie sie hochkant.
office-macros = Sie enthält Makros.
office-margins = Ihre Ränder lassen { $width } mal { $height } mm für Text.
office-margins-hint = Lassen Sie in beiden Richtungen mindestens { $least } mm.
office-no-file = Das ist keine Datei.
office-no-pages = Sie sagt nicht, wie ihre Seiten sind.
office-no-powerpoint = Das ist keine lesbare PowerPoint-Datei.
office-no-word = Das ist keine lesbare Word-Datei.
office-old-or-locked = Das ist eine alte Datei ({ $ending }), oder sie ist mit einem Kennwort geschützt.
office-over-size = Sie ist größer als { $most } MB.
office-picture-kind = Ein Bild darin hat ein Format, das hier nicht bekannt ist.
office-shows-elsewhere = Sie zeigt etwas von { $place }.
office-strict = Sie hat das Format „Strict Open XML“; speichern Sie sie im üblichen.
office-too-large = Sie ist entpackt zu groß.
only-shipped-fonts = Nehmen Sie es aus print.css oder der Vorlage: Nur mitgelieferte Schriften sind möglich.
overflow-page = die Seite
overflow-running-line = die Kopf- oder Fußzeile
page-blank-not-placed = Das Feld "{ $name }" steht nirgends.
page-blank-not-placed-hint = Setzen Sie es ein, sonst kann niemand antworten: { $label }
page-link = Ein Link darf nicht zu "{ $address }" führen.
page-link-hint = Verwenden Sie eine Adresse, die mit https:// oder mailto: beginnt.
page-long-word = Es hat ein Wort mit { NUMBER($count, useGrouping: 1) } Buchstaben.
page-long-word-hint = Setzen Sie Leerzeichen hinein, oder nehmen Sie es heraus.
page-no-body = Das Dokument hat keinen Inhalt.
page-no-sheet = Das Dokument hat keinen Bogen.
page-no-slide = Das Dokument hat keine Folie.
page-not-in-head = { $element } darf nicht im Kopf stehen.
page-not-in-head-hint = Nur diese dürfen es: { LIST($elements, style: "unit") }. Farben und Größen stehen in look.yaml.
page-not-styled = { $element } darf nicht mit "{ $style }" gestaltet werden.
page-not-styled-hint = Verwenden Sie eine Klasse, damit Word gleich aussieht.
page-nothing-to-show = Das Dokument hat nichts zu zeigen.
page-outside-sheet = { $element } steht außerhalb eines Bogens.
page-outside-sheet-hint = Setzen Sie es in <section class="sheet">.
page-picture = Ein Bild darf nicht von "{ $address }" kommen.
page-picture-hint = Verwenden Sie ein Logo, das da ist, etwa "{ $address }".
page-too-deep = { $element } liegt in mehr als { $most } anderen Elementen.
page-too-deep-hint = Verschachteln Sie Listen, Zitate und Tabellen weniger tief.
page-too-large = Es hat { NUMBER($count, useGrouping: 1) } Elemente, und höchstens { NUMBER($most, useGrouping: 1) } darf ein Dokument haben.
page-too-large-hint = Nehmen Sie etwas Text heraus.
page-unknown-attribute = { $element } hat kein Attribut "{ $name }".
page-unknown-blank = Das Feld "{ $name }" gehört nicht zur Übung.
page-unknown-class = { $element } hat keine Klasse "{ $name }".
page-unknown-element = { $element } ist kein Element, das jedes Format kennt.
page-unknown-element-hint = Verwenden Sie eines von: { LIST($elements, style: "unit") }.
picture-unknown = Es gibt kein Bild "{ $name }".
picture-unknown-hint = Legen Sie seine Datei in den Ordner der Übung.
slides-layout-small = Ihr Layout „{ $layout }“ lässt { $width } mal { $height } mm für Text.
slides-layout-small-hint = Lassen Sie mindestens { $width } mal { $height } mm.
slides-master-embeds = Ihr Master oder ein Layout hat eingebettete Objekte oder Medien.
slides-master-links = Ihr Master oder ein Layout verweist nach außen.
slides-no-layout = Sie hat kein Layout für einen Titel mit Inhalt{ $count ->
    [0] .
   *[other] , nur { LIST($layouts, style: "unit") }.
  }
slides-no-layout-hint = Fügen Sie ihrem Master das Layout „Titel und Inhalt“ von PowerPoint hinzu.
slides-refused = Diese PowerPoint-Datei ist für Folien nicht brauchbar. { $why }
slides-refused-hint = Speichern Sie sie aus PowerPoint als .pptx oder .potx, mit eingebetteten Bildern, ohne Makros.
speech-no-slide = Die Rede verlangt keine Folie.
speech-no-slide-hint = Fügen Sie Zeilen wie "SLIDE: What it shows" hinzu.
template-beside = { $place } bei "{ $words }"
template-docs = Was Vorlagen verwenden dürfen, sagt: facilitator docs templates
    .studio = Schreiben Sie es in der Vorlage anders.
template-hands-out = Das gibt heraus, was Vorlagen nicht haben dürfen
template-large-number = Das ergibt eine zu große Zahl
template-link-loop = Die Vorlage "{ $name }" ist ein Verweis, der auf sich selbst führt
template-mend = Verbessern Sie diese Zeile der Vorlage, oder löschen Sie Ihre Kopie, um die eingebaute zu verwenden.
template-near = { $document }, bei "{ $words }"
template-only-words = Nur Worte und Zahlen lassen sich ausgeben, und das ist ein { $kind }
template-outside = Die Vorlage "{ $name }" liegt außerhalb ihres Ordners
template-too-deep = Ihre Teile sind zu tief verschachtelt.
template-too-large = Die Vorlage "{ $name }" ist größer als { $most } KB
template-unknown = Es gibt keine Vorlage "{ $name }".
template-unreadable = Die Vorlage ist nicht lesbar
template-without-end = Sie ruft sich selbst ohne Ende auf.
text-too-long = Ein Text ist zu lang für einen Teil einer Seite oder hat zu viele eckige Klammern: "{ $text }…"
text-too-long-hint = Teilen Sie ihn in mehrere Teile.
text-undrawable = „{ $text }“ hat Buchstaben, die keine mitgelieferte Schrift zeichnen kann: Jeder wird als { $sign } gedruckt.
text-undrawable-hint = Schreiben Sie es mit anderen Buchstaben, wenn es auf Papier zu lesen sein soll.
word-no-rule = Word hat für { $element } an dieser Stelle keine Regel.

## model/documents: what a document is called

document-agenda = Agenda
document-answer-key = Lösungsblatt
document-canvas = Wandplakat
document-desk-tent = Tischaufsteller
document-facilitator-guide = Leitfaden
document-feedback = Rückmeldung
document-handout = Handout
document-purpose-agenda = was wann an dem Tag geschieht
document-purpose-answer-key = jede Aussage mit ihrem Stapel und ihrer Begründung
document-purpose-canvas = was das Team verspricht, an einer Wand: eingesammelt und zu jeder Durchsprache wieder mitgebracht
document-purpose-desk-tent = die Frage und ihre Termine, gefaltet für den Schreibtisch
document-purpose-facilitator-guide = wie man den Raum leitet
document-purpose-feedback = eine Seite für jeden Teilnehmer, die eigenen Antworten neben denen der Gruppe
document-purpose-handout = was die Leute mitnehmen
document-purpose-report = was der Raum geantwortet hat, und was als Nächstes zu fragen ist
document-purpose-results = was der Raum gesagt hat, als Folien zum Besprechen
document-purpose-run-of-show = der Tag auf einem Blatt, für Moderation und Helfer
document-purpose-scoring-sheet = der eigene Wert und das eigene Profil
document-purpose-slides = was der Raum während des Vortrags sieht, mit Notizen
document-purpose-sort-cards = die Aussagen als Karten zum Ausschneiden
document-purpose-speech = was auf einer Bühne gesprochen wird, auf die Minute
document-purpose-tally-card = für den Helfer, der Handzeichen zählt
document-purpose-tally-grid = die Werte aller nebeneinander, mit einem durchgerechneten Beispiel
document-purpose-worksheet = was ein Teilnehmer ausfüllt
document-report = Teambericht
document-results = Ergebnisse
document-run-of-show = Ablaufplan
document-scoring-sheet = Auswertungsbogen
document-slides = Folien
document-sort-cards = Sortierkarten
document-speech = Vortrag
document-tally-card = Zählkarte
document-tally-grid = Teamtabelle
document-worksheet = Arbeitsblatt
file-title = { $exercise }: { $document }

## templates: what several documents say

activity = Übung
area = Bereich
cannot-tell = Kann ich nicht sagen
card-deck = { $code } · Satz { $number }
cover-for = Für
cover-led-by = Moderation
cue-ask = ◆ FRAGE
cue-do = ■ TUN
cue-if = ▲ WENN
cue-say = ● SAGEN
cue-then = Dann:
date = Datum
end = Ende
facilitator = Moderation
gap = Abstand
hoped-for = Erhofft
hoped-for-in = Erhofft in { $horizon }
link-code = Code für Telefone. { $label }: { $address }
link-label = Weiterlesen
materials = Material
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
minutes-short = Min.
no = Nr.
now = Heute
output = Ergebnis
page-of = Seite { $page } von { $pages }
people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
place = Ort
prepared-by = Vorbereitet von
prepared-by-whom = Vorbereitet von { $name }
prepared-for-by-whom = Für { $client } vorbereitet von { $name }
purpose = Zweck
scale = Skala
scale-range = { $low } bis { $high }
share = { $share }
side-left-empty = Diese Seite bleibt leer.
source-anecdote = { $source }, eine Anekdote
source-noted = { $source }: { $note }
source-sample = { $source } ({ $sample })
source-separator = ;{ " " }
sources = Quellen: { $sources }
spoken = Gesprochen
spread = Spanne
start = Beginn
statement = Aussage
take-home-date = Ich stelle sie am
team-name = Team
time = Zeit
time-range = { $start } bis { $end }
what = Was

## templates/documents

agenda-break = { $title }, { $minutes } Minuten
agenda-minutes = { $minutes ->
    [1] Minuten
   *[other] Minuten, ■ sind { $minutes }
 }
agenda-output = Was wir danach haben
answer-key-lede = Jede Antwort mit ihrem Argument und, wo man es leicht anders sehen kann, mit dem Grund dafür.
answer-key-lede-open = Worüber zu reden ist, wo der Raum nicht einig ist.
feedback-again = **{ $other } von { $answered }** haben Sie anders zugeordnet als das Lösungsblatt. Noch einen Gedanken wert:
feedback-again-gaps = **{ $other } von { $answered }** haben Sie anders zugeordnet als das Lösungsblatt. Noch einen Gedanken wert, Ihre größten Abstände zuerst:
feedback-alt = { $area }: Sie heute { $now }, in { $horizon } erhofft { $hoped }.
feedback-alt-team = { $area }: Sie heute { $now }, in { $horizon } erhofft { $hoped }, das Team heute { $team }.
feedback-caption = Sie: heute ● und in { $horizon } erhofft ○
feedback-caption-team = Sie: heute ● und in { $horizon } erhofft ○; das graue Band ist das Team, heute
feedback-for-one = Nur für eine Person
feedback-highest = Höchster Wert im Team, heute
feedback-it-belongs = Sie: { $chosen }. Das Lösungsblatt: { $right }. { $because }
feedback-lowest = Niedrigster Wert im Team, heute
feedback-once-alt = { $area }: Sie { $now }.
feedback-once-alt-team = { $area }: Sie { $now }, das Team { $team }.
feedback-once-caption = Sie: ●
feedback-once-caption-team = Sie: ●; das graue Band ist das Team
feedback-poll-same = ({ $same } von { $answered })
feedback-promised = Was Sie zugesagt haben
feedback-question = Eine Frage zum Mitnehmen
feedback-right = Sie haben alle { $answered } so zugeordnet wie das Lösungsblatt.
feedback-sheet = Ihr Bogen: { $code }
feedback-team-hopes = Das Team erhofft
feedback-team-now = Team, heute
feedback-too-few = zu wenige
feedback-too-few-sheets = { $sheets } Bögen enthalten Antworten; Zahlen des Teams werden ab { $floor } gezeigt.
feedback-you-hope = Sie erhoffen
feedback-you-now = Sie, heute
guide-anonymity = **Wem welcher Code gehört.** Der Code auf Teil A eines persönlichen Bogens wurde gelost. Im Ordner dieses Termins steht, wem welcher gehört, ebenso im Druckstapel und in den persönlichen Bögen. Solange es sie gibt, ist Teil A *vertraulich*, allein in Ihrer Hand, und nicht anonym: Sagen Sie das im Raum. Soll es nie jemand wissen, dann rufen Sie „facilitator anonymize“ auf, sobald die Bögen ausgeteilt sind, und sagen stattdessen das.
guide-at-the-end = **Am Ende:** { $output }
guide-block-by-block = Block für Block: { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
guide-bridge = Überleitung zum nächsten Block
guide-column-block = Block
guide-column-copies = Exemplare
guide-column-in-block = Im Block
guide-column-on-paper = Auf Papier
guide-column-sheet = Bogen
guide-column-what-to-print = Was zu drucken ist
guide-least-to-most = ({ $least } bis { $most })
guide-materials = **Material.** { LIST($materials, style: "unit") }.
guide-notes = Ihre Notizen
guide-objections = Einwände, die Sie hören werden
guide-on-tally-grid = Teamtabelle
guide-on-worksheet-page = Arbeitsblatt Seite{ " " }{ $page }, Schritt{ " " }{ $step }
guide-phase-debate = Aussprache
guide-phase-reveal = Auflösung
guide-photograph = **Teil A fotografieren:** je Bild eine Seite, flach auf einem dunklen Tisch, gerade von oben, die Lampe seitlich. Alle vier Eckmarken sind im Bild, und auf keinem Kreis liegt eine Hand oder ein Schatten.
guide-photograph-alt = Ein Telefon, waagerecht über eine Seite auf dem Tisch gehalten, mit einer Lampe an der Seite; und das Bild, das dabei entsteht, auf dem die Seite alle vier Eckmarken hat.
guide-print = Drucken
guide-print-all = alles
guide-print-both-sides = alles, beidseitig
guide-print-cards = alles, einseitig, auf Karton
guide-print-large = alles, einseitig, in großer Schrift zum Ablesen
guide-print-one-sheet = alles, beidseitig auf ein Blatt
guide-print-one-sided = alles, einseitig
guide-print-one-sided-file = { $file }, einseitig
guide-print-page = { $file }, Seite { $page }
guide-print-pages = { $file }, Seiten { $first }–{ $last }
guide-print-wall = canvas, einseitig, auf { $paper ->
    [a4] A3; oder canvas-tiled, vier Blatt A4 zum Kleben; oder canvas-poster, A0
   *[letter] Tabloid; oder canvas-tiled, vier Blatt Letter zum Kleben; oder canvas-poster, ARCH E
}
guide-print-wall-large = canvas, einseitig, auf { $paper ->
    [a4] A1; oder canvas-tiled, neun Blatt A4 zum Kleben; oder canvas-poster, A0
   *[letter] ANSI D; oder canvas-tiled, neun Blatt Letter zum Kleben; oder canvas-poster, ARCH E
}
guide-print-wide-file = { $file }, einseitig, auf { $paper ->
    [a4] A3
   *[letter] Tabloid
}
guide-purpose = **Zweck.** { $purpose }
guide-report = Nach dem Tag: der Bericht
guide-report-collect = **Einsammeln, noch am selben Abend.** Teil A, der aus der PDF-Datei gedruckt wurde, geht in Grau durch den Scanner oder wird fotografiert; die am Bildschirm ausgefüllten Dateien legen Sie zu den Bildern. „facilitator collect“ nimmt alles auf und fragt Sie, wo etwas nicht klar ist. Handgeschriebenes tippen Sie ab. Dann kommt Teil A zurück in seinen Umschlag.
guide-report-delete = **Löschen, an dem Tag, den Sie genannt haben.** Vernichten Sie Teil A und die Zettel. Der Bericht bleibt.
guide-report-delete-codes = **Löschen, an dem Tag, den Sie genannt haben.** Vernichten Sie Teil A und die Zettel. „facilitator anonymize“ entfernt alles, was einen Code mit einem Namen verbindet. Der Bericht bleibt.
guide-report-feedback = **Die Rückmeldung ausgeben.** Jede Seite gehört zu einem Bogen und nennt dessen Code. Eine Namensliste braucht dafür niemand: Alle haben ihren Code auf Teil B, den sie behalten haben. Drucken Sie beidseitig, wie die Datei es verlangt: Jede Rückseite ist leer. Schreiben Sie den Code auf die Rückseite, legen Sie die Seiten verdeckt aus und lassen Sie alle die eigene nehmen; oder schicken Sie eine Seite an alle, die Ihnen ihren Code nennen.
guide-report-intro = Was abgegeben wurde, lässt sich auswerten. Sie haben dann einen Bericht über das Team, Folien, um ihn zu besprechen, und zu jedem Bogen eine Seite Rückmeldung. Tun Sie das nur, wenn es vor dem Tag vereinbart war, und tun Sie alles selbst. Die Seite der Veranstaltung im Studio führt hindurch; wer die Befehle tippt, nennt jedem den Kunden und den Tag.
guide-report-make = **Den Bericht erstellen und zuerst selbst lesen.** „facilitator report“ erstellt ihn. Wo zu wenige Bögen zurückkamen, zeigt er keine Zahlen des Teams; dann bleibt allein das Flipchart.
guide-report-results = **Die Ergebnisse zeigen,** wenn das Team das nächste Mal zusammensitzt, spätestens bei der ersten Durchsprache. Die Folien beginnen mit dem, was sich gezeigt hat. Stellen Sie die Frage, die der Bericht voranstellt, und lassen Sie das Team seine Zahlen selbst erklären.
guide-report-send = **Den Bericht schicken,** an alle, die im Raum waren, gleichzeitig, mit den Fotos und den Terminen der Durchsprachen. Ob ihn noch jemand sehen darf, sagt das Team.
guide-sample-answers = Antworten, die Sie hören könnten
guide-sheet-example = Teamtabelle mit einem durchgerechneten Beispiel
guide-sheet-part = Arbeitsblatt Teil { $part ->
    [a] A
   *[b] B
 }
guide-sheet-parts = Arbeitsblätter, Teil A und B
guide-sheet-this = Dieser Leitfaden
guide-speech-from = Vortrag ab { $start }, { $length }
guide-spoken-from = Gesprochen ab { $start }, { $length }
guide-staple-each = { $copies }: jeden Teil für sich heften
guide-stapled = { $copies }; für sich geheftet
report-ask-first = Zuerst fragen: { $title }
report-band = Band: vom niedrigsten Wert für heute bis zum höchsten
report-caption = Heute ● und in { $horizon } erhofft ○
report-caption-once = Der Wert des Teams, Bereich für Bereich ●
report-covered = Ist es abgedeckt?
report-few = { $sheets ->
    [one] { $sheets } Bogen hat
   *[other] { $sheets } Bögen haben
 } Antworten, und eine Zahl wird erst ab { $floor } gezeigt. Mit weniger könnten alle ausrechnen, wer was gesagt hat. Deshalb hat dieser Bericht keine, auch nicht für einzelne Aussagen.
report-few-instead = Was Sie stattdessen tun können: Karten hoch
report-few-title = Zu wenige Antworten für Zahlen
report-highest = Höchster, heute
report-idea = Der Gedanke, an dem Sie es messen können; nicht Ihre Antworten
report-lowest = Niedrigster, heute
report-method = Wie die Zahlen entstanden sind
report-method-apart = **Wie weit Sie auseinanderliegen.** Um wie viele Punkte die Einzelnen im Schnitt vom Mittel des Teams abweichen (AD; Burke, Finkelstein und Dusig, 1999). Bis zu einem Sechstel der Punkte der Skala gilt als Übereinstimmung (Burke und Dunlap, 2002). „Zwei Lager“ sind Antworten, die weiter auseinanderliegen, als es der Zufall täte (r\_wg unter 0; James, Demaree und Wolf, 1984), und keine davon in der Mitte.
report-method-audit = **Papier.** Von { $rows } Zeilen, die ohne Zweifel vom Papier gelesen wurden, { $checked ->
    [one] wurde eine
   *[other] wurden { $checked }
 } ausgelost und mit den Bögen verglichen; { $wrong ->
    [0] keine war falsch
    [one] eine war falsch
   *[other] { $wrong } waren falsch
 }. Von allen sind also zwischen { $low } % und { $high } % falsch (bei 95 %; Wilson, 1927).
report-method-floor = **Wer was sieht.** In diesem Bericht steht kein Name und kein Code; wer etwas zugesagt hat, steht so da, wie es angegeben wurde. Eine Zahl braucht { $floor } Antworten.
report-method-floor-named = **Wer was sieht.** Niemandes Antworten stehen neben dem Namen; wer etwas zugesagt hat, steht so da, wie es angegeben wurde. Eine Zahl braucht { $floor } Antworten.
report-method-gap = Der Abstand ist der erhoffte Wert des Teams weniger dem von heute, so wie sie gedruckt sind.
report-method-names = **Wer teilgenommen hat.** { $names }. Die Gruppe war einverstanden, dass diese Namen gedruckt werden.
report-method-norms = **Keine Vergleichswerte.** Neben Ihren Werten steht keine Zahl eines anderen Unternehmens. Für diese Aussagen kennen wir keine, und was andere ankreuzen, sagt nicht, was hier gebraucht wird. Etwas sagt Ihnen Ihr eigenes Team, nach neunzig Tagen und nach einem Jahr noch einmal gefragt: Dann stehen die Berichte nebeneinander. Eine Veränderung ist eine Nachricht, wenn sie größer ist, als die Einzelnen voneinander abweichen (die Standardabweichung ihrer Werte); was kleiner ist, ist Rauschen.
report-method-scores = **Werte.** Der Wert einer Person für einen Bereich ist das Mittel der Aussagen, die sie bewertet hat, auf eine Dezimale, wie auf dem Auswertungsbogen; der des Teams ist das Mittel dieser Werte. „Weiß nicht“ wird gesondert gezählt.
report-method-sheets = **Bögen.** { $sheets ->
    [one] { $sheets } Bogen
   *[other] { $sheets } Bögen
 } mit Antworten. { $read } Werte wurden gelesen, über { $decided } hat ein Mensch entschieden, und { $open } blieben offen. Was offen oder leer blieb, gilt als fehlend, nie als null.
report-method-unasked = { $count ->
    [one] { $count } Antwort gilt
   *[other] { $count } Antworten gelten
 } Aussagen, die es in der Übung nicht mehr gibt. Eine geänderte Aussage ist eine andere Frage; sie werden deshalb aufbewahrt und zählen nirgends.
report-method-withheld = Manche Zahlen haben weniger. Sie fehlen, und mit jeder davon die nächstkleinere und die Zahlen ihres Bereichs, sonst würden Summen sie verraten.
report-rate-alt = { $area }: heute { $now }, in { $horizon } erhofft { $hoped }.
report-rate-once-alt = { $area }: { $now }.
report-scale = Auf einer Skala von { $low } ({ $low_label }) bis { $high } ({ $high_label }).
report-too-few = zu wenige Antworten, um sie zu zeigen
report-what-the-team-said = Was das Team gesagt hat
run-of-show-by-when = Bis wann
run-of-show-cues = Einsätze, nach der Uhr der Rede
run-of-show-decided = Was entschieden wurde
run-of-show-does = Was die Moderation tut
run-of-show-does-it = Wer es tut
run-of-show-hands = Was alle in der Hand haben
run-of-show-happens = Was geschieht
run-of-show-labelled = **{ $label }:** { $text }
run-of-show-log = Themenspeicher und Beschlussliste
run-of-show-minutes = { $minutes } Min.
run-of-show-takes-it = Wer es übernimmt
run-of-show-times = { $start }–{ $end }, { $minutes } Minuten
run-of-show-waits = Was warten muss
run-of-show-what-for = Übung und wozu
scoring-keep = Ihr eigener Wert, behalten
scoring-lede = Ihr eigener Wert, für Sie und sonst niemanden.
slides-note-ask = ◆ FRAGEN: { $text }
slides-note-hands = ▲ HÄNDE: { $text }
slides-note-mark = Noch wurde nichts gezählt: Wer hilft, liest beide Reihen vor. Sobald die Hände festgehalten sind, stehen beide hier nebeneinander.
slides-note-pause = ‖ PAUSE
slides-note-pause-text = ‖ PAUSE: { $text }
slides-note-room = ◆ RAUM: { $text }
speech-aside = Die kleinen Wörter daneben sind nur für Sie.
speech-at-a-glance = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 } auf einen Blick
speech-cue-hands = HÄNDE
speech-cue-pause = PAUSE
speech-cue-room = RAUM
speech-cue-slide = FOLIE { $label }
speech-cues = **‖ Pause**: innehalten, einen Atemzug lang oder so lange, wie es dasteht. **▲ Hände**: darum bitten, und warten. **▶ Folie**: die nächste zeigen.
speech-cues-room = **◆ Raum**: Sie schweigen, andere sprechen.
speech-from = Ab
speech-lede = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }, { $length }
speech-left-out = **Ausgelassen,** damit es in { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 } passt: { LIST($sections, style: "unit") }.
speech-one-breath = Ein Atemzug.
speech-room = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }. { $purpose }
speech-speaking = Sprechen
speech-times = Die Zeit links sollte vergangen sein, wenn Sie dort beginnen: { $words } Wörter in der Minute, ein Zehntel dieser Zeit bleibt fürs Lachen, dazu kommt, was jeder Einsatz braucht. Hände werden unter { $people } Personen gezählt.
speech-waiting = Warten
tally-all-hands = Alle Hände
tally-compare = Zum Vergleich
tally-for-people = Für { $count } Personen
tally-for-room = Für einen Raum mit { $count }
tally-hands = Hände
tally-name = Name, Seite
tally-percent = Prozent
tally-percent-how = Von den Händen, die oben waren, nicht von den Personen. Die Seite „Hände“ des Studios rechnet es aus.
tally-share = Anteil
tally-share-how = Eine Person zählt die linke Hälfte des Raums, eine die rechte; dann zählen Sie beide zusammen.
tally-strike = Striche
tally-strike-how = Ein Strich für { $unit ->
    [1] jede Hand, der fünfte quer über die Gruppe
   *[other] je { $unit } Hände, der fünfte quer über die Gruppe von { $group }
 }. Rufen Sie jede Zahl aus, solange die Hände oben sind.
worksheet-code-again = Ihr Code, wie auf Teil A, damit Sie Ihre Seite mit der Rückmeldung finden: { $code }
worksheet-code-chosen = Schreiben Sie keinen Namen. Wählen Sie einen **Code** aus vier Zeichen und tragen Sie ihn hier und auf jeder Seite von Teil A ein: { $code }
worksheet-code-printed = Auf diesen Seiten steht niemandes Name: Schreiben Sie auch keinen. Ihr **Code** ist oben auf jeder Seite gedruckt und hier: { $code }
worksheet-corner-marks = Die Marken in den Ecken sagen einem Scanner, welche Seite das ist, und nichts über Sie.
worksheet-mark = **Kreuzen** Sie Ihre Antwort an, mit dunklem Stift. **Doch anders?** Füllen Sie den falschen Kreis ganz aus und kreuzen Sie den richtigen an.
worksheet-part-a = { $document } · Teil A
worksheet-part-a-hand-in = { $document }, Teil A: abgeben
worksheet-part-a-title = { $document }, Teil A
worksheet-part-b-keep = Teil B, behalten
worksheet-part-b-title = { $document }, Teil B: behalten
worksheet-sheet-code = Code
worksheet-wrong-circle = Falscher Kreis? Ausfüllen, den richtigen ankreuzen.

## templates/activities

commit-at-reviews = Was die Durchsprachen ergeben haben
commit-canvas-anew = Bringen Sie dieses Blatt zu jeder Durchsprache mit und schreiben Sie die getönten Spalten neu, mit Bleistift.
commit-canvas-how = Bringen Sie dieses Blatt zu jeder Durchsprache mit.
commit-canvas-mark = Das Mittel des Teams: ● heute, ○ erhofft, und als Zahl. Nummerieren Sie die Bereiche, die größte Spanne zuerst.
commit-canvas-mark-once = Das Mittel des Teams: ●, und als Zahl. Nummerieren Sie die Bereiche, die größte Spanne zuerst.
commit-canvas-reviews = eingesammelt und zu jeder Durchsprache wieder mitgebracht
commit-commitment = Zusage { $number }
commit-commitment-more = Zusage { $number }, falls Sie noch eine geben
commit-cut = Was mit „…“ endet, ist länger: In der Tabelle der Zusagen steht alles.
commit-next-reviews = Nächste Durchsprachen
commit-nothing = Es wurde nichts abgegeben, was das Team gemeinsam zugesagt hat.
commit-on-screen = Am Bildschirm: { $blank }
commit-one-of = Eines von: { LIST($choices, style: "unit") }
commit-proposed = (Vorschlag)
commit-tent-date = Termin
commit-tent-fold = Auf Karton drucken, an den zwei Marken falten und aufstellen.
commit-tent-mine = Meine Sache:
commit-unread = Auf dem Plakat des Teams steht ein Tag, der nicht klar nach dem Termin liegt: { $dates }.
contrast-why = Warum
poll-alone = { $few }; die Umfragen stehen allein.
poll-answers = Antworten
poll-hollow-bars = Hohle Balken: { $note }
poll-one-square = ein Quadrat ist eine Person
poll-recommend-points = Dieses Team
poll-too-few = { $few }.
rate-apart = Auseinander
rate-ask = Fragen: „{ $question }“
rate-asked-next = Als Nächstes fragen, nach dem Wert für heute
rate-beside = Neben { $event }
rate-beside-area = Bereich, heute
rate-beside-change = Veränderung
rate-beside-larger = Mehr, als die Einzelnen voneinander abweichen ({ $spread }).
rate-beside-noise = Nicht größer, als die Einzelnen voneinander abweichen ({ $spread }): Nennen Sie es Rauschen.
rate-beside-statements = Über die { $count } Aussagen, die es an beiden Tagen gab.
rate-beside-then = Damals
rate-beside-today = Heute
rate-beside-what = Was davon zu halten ist
rate-by-area = Bereich für Bereich
rate-by-hand = Der Auswertungsbogen geht nach der Spanne, und dort kommt { $area } zuerst.
rate-column-apart = Wie weit Sie auseinanderliegen
rate-column-band = In Worten
rate-column-range = Niedrigster bis höchster
rate-dots = Jeder Punkt ist eine Person, dort, wo sie für heute angekreuzt hat.
rate-first = Worüber zuerst zu reden ist
rate-first-furthest = **{ $area }**: wo Sie am weitesten auseinanderliegen. { $words }
rate-first-furthest-others = **{ $area }**: wo Sie, mit anderen, am weitesten auseinanderliegen. { $words }
rate-first-next = **{ $area }**: danach. { $words }
rate-gap-note = Abstand: erhofft weniger heute, die zwei Zahlen daneben. Wie weit Sie auseinanderliegen: um wie viele Punkte Ihre Werte für heute im Schnitt vom Mittel des Teams abweichen. Danach richtet sich die Reihenfolge des Gesprächs, denn darin zählen alle.
rate-half-answered = { $area }: { $now } Personen haben einen Wert für heute, { $hoped } einen für das Erhoffte.
rate-hoped = Erhofft
rate-hoped-by-when = Erhofft: in { $horizon }
rate-item-alt = { $item }: Mittel { $mean }. { $words }
rate-key-intro = Bei einer Bewertung gibt es kein Richtig. Das sind die nächsten Fragen, nach dem Mittel des Teams für heute.
rate-lowest = **{ $area }**: der niedrigste Wert, { $now }.
rate-now-and-hoped = Heute, und erhofft
rate-scoring-answers = ÷ Anzahl
rate-scoring-example = **Zum Beispiel** Person { $person } ({ $team }):
rate-scoring-example-gap = Abstand: { $sum } = **{ $gap }**
rate-scoring-example-hoped = erhofft: { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-example-now = { $area }, heute: { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-how = Zählen Sie für jeden Bereich die angekreuzten Zahlen zusammen und teilen Sie (÷) durch ihre Anzahl, auf eine Dezimale. „?“ und leere Zeilen zählen nicht; { $minimum ->
    [one] ohne eine Antwort
   *[other] mit weniger als { $minimum } Antworten
 } hat ein Bereich keinen Wert. Der Abstand ist der erhoffte Wert weniger dem von heute.
rate-scoring-how-once = Zählen Sie für jeden Bereich die angekreuzten Zahlen zusammen und teilen Sie (÷) durch ihre Anzahl, auf eine Dezimale. „?“ und leere Zeilen zählen nicht; { $minimum ->
    [one] ohne eine Antwort
   *[other] mit weniger als { $minimum } Antworten
 } hat ein Bereich keinen Wert.
rate-scoring-profile = Ihr Profil
rate-scoring-profile-alt = Eine leere Skala von { $low } bis { $high } für jeden Bereich, zum Einzeichnen: { LIST($areas, style: "unit") }
rate-scoring-profile-beside = Zeichnen Sie auf der Skala ● für heute und ○ für erhofft, und verbinden Sie beide.
rate-scoring-profile-beside-once = Zeichnen Sie ● auf der Skala.
rate-scoring-profile-how = Zeichnen Sie auf jeder Linie ● bei Ihrem Wert für heute und ○ beim erhofften, und verbinden Sie beide. Die längste Linie zeigt, wo Sie am meisten ändern wollen.
rate-scoring-profile-how-once = Zeichnen Sie auf jeder Linie ● bei Ihrem Wert, und verbinden Sie die Punkte von Linie zu Linie.
rate-scoring-score = = Wert
rate-scoring-score-for-now = Wert für heute
rate-scoring-suggests = Was er nahelegt
rate-scoring-suggests-and-asks = Was ein Wert nahelegt und was als Nächstes zu fragen ist
rate-scoring-sum = Summe
rate-scoring-what-it-suggests = Was ein Wert nahelegt
rate-short-ask = weit, { $apart }
rate-short-close = nah, { $apart }
rate-short-split = zwei Lager, { $apart }
rate-signs = „?“ sind Personen, die es nicht sagen konnten. Die letzte Zahl sagt, um wie viele Punkte Ihre Antworten im Schnitt vom Mittel des Teams abweichen; „zwei Lager“ sind Antworten an beiden Enden und keine in der Mitte.
rate-split = { $deviation }, zwei Lager
rate-spread-note = Wie weit Sie auseinanderliegen: um wie viele Punkte Ihre Werte im Schnitt vom Mittel des Teams abweichen. Danach richtet sich die Reihenfolge des Gesprächs, denn darin zählen alle.
rate-statements-too-few = { $area }: { $count ->
    [one] { $count } Aussage hat
   *[other] { $count } Aussagen haben
 } zu wenige Antworten, um sie zu zeigen.
rate-tally-count = Anzahl
rate-tally-example = Durchgerechnetes Beispiel
rate-tally-example-note = Die Personen sind erfunden, gerechnet ist richtig. „–“ heißt kein Wert: { $minimum ->
    [one] Keine Aussage des Bereichs wurde
   *[other] Weniger als { $minimum } Aussagen des Bereichs wurden
 } beantwortet.
rate-tally-example-of = Ein durchgerechnetes Beispiel: { $team }
rate-tally-how = Schreiben Sie die Werte jeder Person in eine Spalte. Dann Zeile für Zeile: Werte zählen, Mittel = Summe ÷ Anzahl, Spanne = höchster − niedrigster. Nummerieren Sie die Zeilen für „heute“, die größte Spanne zuerst: Darüber sprechen Sie zuerst, gleich wie das Mittel ist.
rate-tally-how-once = Schreiben Sie die Werte jeder Person in eine Spalte. Dann Zeile für Zeile: Werte zählen, Mittel = Summe ÷ Anzahl, Spanne = höchster − niedrigster. Nummerieren Sie die Zeilen, die größte Spanne zuerst: Darüber sprechen Sie zuerst, gleich wie das Mittel ist.
rate-tally-mean = Mittel
rate-tally-order = Folge
rate-tally-title = { $document }: { $activity }
rate-tally-wall = An der Wand: größer abschreiben, auf A3 oder Tabloid, die Zahlen so hoch wie eine Zeile; man liest sie vom Platz aus.
rate-tally-what-to-do = **Was damit zu tun ist.** { $area } kommt zuerst: Die Werte liegen { $spread } Punkte auseinander, im Schnitt { $deviation } vom Mittel des Teams ({ $mean }). Fragen Sie, was jemand mit einem niedrigen Wert gesehen hat und jemand mit einem hohen; niemand muss sagen, welcher Wert der eigene war. Sind zwei Spannen gleich, kommt der Bereich zuerst, dessen Werte im Schnitt weiter von ihrem Mittel liegen; ist auch das gleich, der, der zuerst dasteht.
rate-where-different = Wo Sie es verschieden sehen
rate-widest-gap = **{ $area }**: der größte Abstand, { $gap } Punkte zwischen heute und dem Erhofften.
sort-answers = Stapel und Argument
sort-belongs = **Das Argument für { $pile }.** { $because }
sort-card-fold = Die Schilder auseinanderschneiden, an der gestrichelten Linie falten und aufstellen.
sort-card-heard = Hier gehört: ein eigener Satz
sort-card-pile = Stapel { $number } von { $count }
sort-in-all = Zusammen
sort-key-how = Über eine Antwort entscheidet das Argument, nicht dieses Blatt. Hat der Raum das bessere, schreiben Sie es neben die Nummer.
sort-matches = Treffer
sort-matches-of = { $matches } von { $count }
sort-missed = Wo Sie am stärksten vom Lösungsblatt abweichen
sort-people-sorted = { $people } Personen haben geantwortet. Je dunkler ein Feld, desto mehr haben es gewählt; die Antwort des Lösungsblatts ist markiert.
sort-people-sorted-right = { $people } Personen haben geantwortet, im Schnitt { $right } von { $count } Aussagen wie im Lösungsblatt. Je dunkler ein Feld, desto mehr haben es gewählt; die Antwort des Lösungsblatts ist markiert.
sort-scoring-how = Vergleichen Sie Ihre Kreuze mit den Stapeln unten und zählen Sie in jedem Bereich die Treffer. Eine andere Antwort mit gutem Argument ist ein Gespräch wert und kein verlorener Punkt.
sort-statement-and-pile = Aussage und Stapel
sort-tempting = Was für { $pile } spricht: { $because }
sort-went-to = { $count } sagen { $pile }
sort-what-tempts = Warum man es leicht anders sieht: { $because }
sort-wrong = Von { $count } Antworten, die vom Lösungsblatt abweichen, { LIST($piles, style: "unit") }.
tally-recommend = 9 und 10 weniger 0 bis 6, in Prozent

## report

feedback-where-you-stand = Wo Sie stehen
report-cover-up = { $often } sagen: { $says }. Über alle Bereiche liegt { $rating } bei { $mean } von { $high }.
report-cover-up-beside = { $also } sagen: { $beside_says }. { $often } sagen: { $says }. Über alle Bereiche liegt { $rating } bei { $mean } von { $high }.
report-included = Auf Beschluss zählt hier mit, was nach einem früheren Bericht kam ({ $count ->
    [one] { $count } Bogen
   *[other] { $count } Bögen
 } kamen dazu, fielen weg oder wurden geändert): Nebeneinander verraten die zwei Berichte, was darin steht.
report-included-short = { $count ->
    [one] { $count } Bogen
   *[other] { $count } Bögen
 } nachträglich gezählt, auf Beschluss
report-late = { $count ->
    [one] { $count } Bogen kam dazu, fiel weg oder wurde geändert,
   *[other] { $count } Bögen kamen dazu, fielen weg oder wurden geändert,
 } nachdem diese Zahlen zum ersten Mal gezeigt wurden. Unter { $floor } würde der Unterschied verraten, was darin steht; die Zahlen sind daher weiter die von { $sheets } Bögen.
report-late-short = { $count ->
    [one] { $count } Bogen
   *[other] { $count } Bögen
 } zu spät für die Zahlen
results-cards-up = Stattdessen: Karten hoch
results-few = { $sheets ->
    [one] { $sheets } Bogen hat Antworten
   *[other] { $sheets } Bögen haben Antworten
 }, und eine Zahl wird erst ab { $floor } gezeigt.
results-few-note = Auf diesen Folien steht keine Zahl, auch nicht zu einer einzelnen Aussage.
results-few-why = Mit weniger könnten alle ausrechnen, wer was gesagt hat.
results-method-floor = Eine Zahl braucht { $floor } Antworten, und keine Antwort hat einen Namen.
results-method-note = { $read } Werte wurden gelesen, über { $decided } hat ein Mensch entschieden, { $open } blieben offen. Das Mittel des Teams ist das der Werte der Einzelnen. Das Übrige steht im Bericht.
results-method-people = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
 } geantwortet. Was leer blieb, gilt als fehlend.
results-method-scores = Ein Wert ist das Mittel der Aussagen, die eine Person bewertet hat.
results-method-withheld = Manche haben weniger. Sie fehlen, und mit jeder die nächstkleinere und ihr Bereich.
results-show-first = Erst zeigen, dann schweigen: Alle sollen lesen, bevor jemand erklärt.
results-two-ends = Fragen Sie die beiden Enden zuerst, den niedrigsten und den höchsten Wert, und dann erst die anderen.

## rules/printing

printing-halves = zwei, je eine für jede Hälfte des Raums
printing-helper = eine, für die helfende Person
printing-helper-and-you = eine für Sie, eine für die helfende Person
printing-kept-back = { $copies }; zurückgehalten, bis die Antworten draußen sind
printing-once = einmal
printing-one = eine
printing-one-each = je eines
printing-one-each-of = je eines: { $count }
printing-one-for-you = eines für Sie
printing-parts = { $parts }
printing-parts-in-all = { $parts }: { $count }
printing-personal-copies = { $count ->
    [one] { $count } Exemplar
   *[other] { $count } Exemplare
 }, eines für jede Person
printing-set-each = je ein Satz
printing-spare = { $count } in Reserve
printing-you = eines, für Sie

## rules/comparisons

room-hands = Dieser Raum ({ $count ->
    [one] { $count } Hand
   *[other] { $count } Hände
 })
talk-hands = Beim Vortrag ({ $count ->
    [one] { $count } Hand
   *[other] { $count } Hände
 }{ $others ->
    [0] {""}
   *[other] , { $others } für andere Antworten
 })

## rules/responses

quoted = „{ $words }“
quoted-end = „{ $words }.“
tally-most-hands = In diesem Raum waren { $most } von { $raised ->
    [one] { $raised } Hand
   *[other] { $raised } Händen
 } oben { $count ->
    [one] für { $answers }
   *[other] je für { $answers }
 }
tally-recommended = In diesem Raum waren { $promoters } von { $raised } Händen bei 9 oder 10 oben und { $detractors } bei 0 bis 6: { $score }.

## rules/fit_to_slot

schedule-break = Pause
schedule-break-purpose = Ausruhen, aufstehen, über etwas anderes reden.
schedule-open-discussion = Offenes Gespräch
schedule-open-discussion-purpose = Aufnehmen, worüber noch zu reden ist.

## rules/slide_kinds

slide-anecdote = Hohl: eine Anekdote, keine Umfrage.
slide-continued = { $title } ({ $number } von { $total })
slide-dates-alt = Punkte auf einer Linie: { LIST($points, style: "unit") }.
slide-hands-here = Hände in diesem Raum: { LIST($hands, style: "unit") }
slide-not-shown = Nicht gezeigt: { LIST($answers, style: "unit") }.
slide-overlap-alt = Zwei Flächen, die sich überschneiden: { $first }, { $second }. Wo sie sich überschneiden: { $both }.
slide-pair-hands = Hände: { $first }, { $second }

## rules/speech

speech-pause-minutes = { $count ->
    [one] { $count } Minute.
   *[other] { $count } Minuten.
 }
speech-pause-seconds = { $count ->
    [one] { $count } Sekunde.
   *[other] { $count } Sekunden.
 }
speech-questions = Fragen
speech-questions-output = Antworten, die alle gehört haben.
speech-questions-purpose = Jede in weniger als einer Minute beantworten und wiederholen, damit auch die letzte Reihe sie hört.
speech-starts = { $start }  { $title }
speech-time = sprechen { $speaking }, warten { $waiting }
speech-words = { NUMBER($count, useGrouping: 1) } { $count ->
    [one] Wort
   *[other] Wörter
 }

## interface: sources

activity-or-block-unknown = „{ $name }“ ist die id keiner Aktivität und keines Blocks.
at-row = { $where }, Zeile { $row }
counts-empty-hint = Schreiben Sie die Zahlen neu.
counts-no-hands-column = Keine Spaltenüberschrift steht für die Handzeichen. Gefunden: { $headings }.
counts-no-hands-column-hint = Überschreiben Sie die Spalten mit „Frage“, „Antwort“ und „Hände“.
counts-no-question = Diese Zeile nennt keine Frage.
counts-none = In dieser Datei sind keine Handzeichen gezählt.
counts-none-hint = Schreiben Sie eine Zeile je Antwort: oben "Frage,Antwort,Hände", darunter die Zahlen.
counts-too-many = Es sind über { NUMBER($most, useGrouping: 1) } Zeilen.
counts-too-many-hint = Behalten Sie nur die Zeilen mit Zahlen.
counts-twice = „{ $option }“ ist zweimal gezählt: auch in Zeile { $row }.
counts-twice-hint = Zählen Sie beide zusammen, oder löschen Sie eine der Zeilen.
cue-empty = Nach { $cue }: steht nichts.
cue-empty-hint = Schreiben Sie es in dieselbe Zeile.
day-form = Schreiben Sie ihn als Jahr-Monat-Tag, etwa 2027-07-05.
drawing-colour = Die Farbe { $value } dieser Zeichnung steht für nichts.
drawing-colour-hint = Verwenden Sie { $known }, oder ergänzen Sie sie bei drawing_colours in exercise.yaml.
drawing-missing = In diesem Ordner gibt es keine Zeichnung „{ $file }“.
drawing-put-there = { $nearest } Legen Sie sie neben exercise.yaml.
edition-name-unknown = „{ $name }“ ist der Name keiner Fassung.
event-folder-no-date = „{ $name }“ ist kein Datum.
event-folder-no-date-hint = Benennen Sie den Ordner nach Jahr, Monat und Tag: 2027-03-18 oder 2027-03-18-vormittag.
exercise-file-not-read = Eine Datei mit dem Namen „{ $name }“ wird nicht gelesen.
exercise-no-field = „{ $name }“ ist kein Feld dieser Übung.
exercise-no-file-to-change = Die Übung hat kein { $name }, das sich ändern ließe.
exercise-no-picture = Im Ordner der Übung gibt es kein Bild „{ $name }“.
exercise-not-a-folder = Eine Übung ist ein Ordner, und das ist eine Datei.
exercise-not-a-folder-hint = Nennen Sie den Ordner, in dem { $file } liegt.
field-of-folder = „{ $name }“ ist kein Feld dieser Datei.
field-of-folder-hint = Nehmen Sie die Zeile heraus: Der Ordner sagt es. Möglich sind: { $known }.
file-empty = Diese Datei ist leer.
file-name-form = Benennen Sie die Datei nach dem Muster { $pattern }. { $nearest }
footnote-missing = Es gibt keine Fußnote [^{ $name }].
footnote-missing-hint = Schreiben Sie sie darunter: "[^{ $name }]: …".
footnote-twice = Die Fußnote [^{ $name }] steht hier zweimal.
footnote-twice-hint = Geben Sie einer der beiden einen anderen Namen.
footnote-unused = Nichts verweist auf die Fußnote [^{ $name }].
footnote-unused-hint = Setzen Sie [^{ $name }] dorthin, wo es hingehört, oder nehmen Sie sie heraus.
guide-heading-unprinted = „## { $heading }“ wird nicht gedruckt: Kein Block führt { $phase } von „{ $name }“ durch.
guide-no-part = „{ $heading }“ ist kein Teil eines Leitfadens, und was darunter steht, wird nicht gedruckt.
guide-opening-unprinted = Was über der ersten Überschrift steht, wird nicht gedruckt: Kein Block führt { $phase } von „{ $name }“ durch.
guide-unprinted-hint = Fügen Sie einen Block mit „phase: { $phase }“ hinzu, oder setzen Sie es unter eine andere Überschrift.
handout-inside-paragraph = [[{ $placed }]] steht mitten in einem Absatz.
handout-no-take-home = [[take-home]] setzt eine Frage ein, die keine Fassung hat.
handout-no-take-home-hint = Ergänzen Sie „take_home: {"{"}question: …{"}"}“ bei der Fassung in exercise.yaml.
handout-places-nothing = [[{ $placed }]] setzt nichts ein: Das Handout zeigt nichts von dieser Aktivität.
handout-places-nothing-hint = Nehmen Sie es samt Überschrift heraus. Eine Umfrage erscheint, sobald eine Frage Studien hat.
handout-places-unknown = [[{ $placed }]] setzt eine Aktivität ein, die es nicht gibt.
keep-one-of-them = Behalten Sie nur eines davon.
keep-one-of-two = Behalten Sie eines von beiden.
line-alone-hint = Setzen Sie es in eine eigene Zeile, mit einer leeren Zeile darüber und darunter.
list-other-dash = Ein Eintrag einer Liste beginnt mit einem einfachen Bindestrich, und hier steht „{ $found }“.
list-other-dash-hint = Tippen Sie stattdessen "- ".
markdown-heading-level = Die Überschrift „{ $heading }“ hat eine andere Ebene als erwartet.
markdown-heading-level-hint = Überschriften beginnen hier mit "{ $level } "; was kleiner ist, setzen Sie fett.
markdown-html = HTML wird hier nicht verwendet: { $tag }
markdown-html-hint = Schreiben Sie es in Markdown: *betont*, **stark**, Listen.
markdown-single-bracket = [{ $id }] in einfachen Klammern setzt nichts ein.
markdown-single-bracket-hint = Schreiben Sie [[{ $id }]].
markdown-unknown-edition = Die Überschrift nennt eine Fassung „{ $name }“, die es nicht gibt.
no-such-folder = Diesen Ordner gibt es nicht.
no-such-folder-hint = Prüfen Sie den Namen der Übung.
or-add-it-under = { $nearest } Oder fügen Sie sie unter { $where } in exercise.yaml hinzu.
other-space-hint = Löschen Sie, was vor dem ersten Buchstaben steht, und tippen Sie gewöhnliche Leerzeichen.
pause-length-hint = Schreiben Sie "{ $name } 90 seconds:" oder "{ $name } 2 minutes:".
pause-no-length = „{ $lasts }“ steht vor dem Doppelpunkt von { $name }: und ist keine Dauer.
picture-damaged = { $what } ist ein beschädigtes { $kind }-Bild.
picture-damaged-hint = Speichern Sie es neu als { $kind }.
picture-empty = { $what } ist ein leeres Bild.
picture-empty-file = { $what } ist eine leere Datei.
picture-empty-hint = Speichern Sie es neu.
picture-kind = { $what ->
    [logo] Das Logo
    [drawing] Die Zeichnung
   *[picture] Das Bild
  }
picture-no-known = { $what } ist weder eine SVG- noch eine PNG- oder JPEG-Datei.
picture-of-kind = { $what } ist { $kind ->
    [GIF] ein GIF-Bild
    [WebP] ein WebP-Bild
    [BMP] ein BMP-Bild
    [TIFF] ein TIFF-Bild
    [compressed] eine komprimierte SVG-Datei
    [PDF] eine PDF- oder Illustrator-Datei
    [EPS] eine EPS-Datei
   *[zip] eine Zip-Datei
  }.
picture-other-kind = { $what } ist eine Datei anderer Art oder eine beschädigte.
picture-put-there = { $nearest } Legen Sie die Datei dorthin, als PNG, JPEG oder SVG.
picture-save-again-hint = Speichern Sie es neu als SVG, PNG oder JPEG.
picture-save-as-hint = Speichern Sie es als SVG, PNG oder JPEG.
picture-too-large = { $what } hat mehr als { $millions } Millionen Pixel.
picture-too-large-hint = Verkleinern Sie es: 2.000 Pixel in der Breite drucken gut.
picture-too-long = { $what } ist mehr als { $ratio }-mal so lang wie breit.
picture-too-long-hint = Schneiden Sie den leeren Raum darum herum weg.
prose-address-apart = Eine Adresse kann nicht getrennt von ihren Wörtern stehen.
prose-address-apart-hint = Schreiben Sie beides an eine Stelle: [Wörter](https://example.org).
prose-block = { $kind ->
    [table] Eine Tabelle
    [blockquote] Ein Zitat
    [hr] Eine Trennlinie
    [heading] Eine Überschrift
    [code_block] Was um vier Leerzeichen eingerückt ist,
    [fence] Programmcode
   *[bullet_list] Eine Liste
  }
prose-box-alone = Ein Kästchen zum Ankreuzen steht in einer Liste, und hier steht „{ $found }“ allein.
prose-box-alone-hint = Beginnen Sie die Zeile mit "- [ ] ".
prose-box-hint = Schreiben Sie es als "- [ ] ".
prose-box-spaces = In oder hinter diesem Kästchen fehlen Leerzeichen: „{ $found }“.
prose-box-ticked = Dieses Kästchen ist schon angekreuzt, und Kästchen sind zum Ankreuzen da.
prose-code = Programmcode hat auf diesen Seiten keinen Platz: { $code }
prose-code-hint = Schreiben Sie es als Absatz, oder zeigen Sie ein Bild.
prose-code-inline-hint = Schreiben Sie es *betont* oder in Anführungszeichen.
prose-command = { $found } ist ein Befehl eines anderen Programms.
prose-command-hint = Nehmen Sie ihn heraus. Eine eigene Zeile { $mark } beginnt eine neue Seite.
prose-formula = Formeln lassen sich nicht setzen: { $found }
prose-formula-hint = Schreiben Sie es in Worten, oder zeigen Sie ein Bild davon.
prose-half-indented = Dieser Eintrag ist eingerückt, und nicht weit genug, um zu dem darüber zu gehören.
prose-half-indented-hint = Beginnen Sie ihn mit { $column } Leerzeichen, oder mit keinem.
prose-highlight = Wörter lassen sich nicht farbig markieren: { $found }
prose-highlight-hint = Schreiben Sie sie *betont*.
prose-html-sign = { $found } ist ein Zeichen, wie HTML es schreibt.
prose-html-sign-hint = Tippen Sie das Zeichen selbst.
prose-indented = Diese Zeile ist um vier oder mehr Leerzeichen eingerückt.
prose-indented-hint = Nehmen Sie Leerzeichen weg: Der Text eines Listeneintrags beginnt unter seinem ersten Buchstaben.
prose-inside-list = { $what } steht in einem Eintrag einer Liste.
prose-inside-list-hint = Beginnen Sie die erste Zeile davon in der ersten Spalte, und lassen Sie darüber eine Zeile leer.
prose-inside-quotation = { $what } steht in einem Zitat.
prose-inside-quotation-hint = Ein Zitat besteht aus Absätzen: Beenden Sie es darüber, mit einer leeren Zeile.
prose-link = Ein Link darf nicht zu „{ $target }“ führen.
prose-link-hint = Verwenden Sie eine Adresse, die mit https:// oder mailto: beginnt.
prose-link-title = Der Titel eines Links würde nirgends angezeigt.
prose-link-title-hint = Nehmen Sie ihn heraus, oder schreiben Sie ihn als Text.
prose-list-start = Eine Liste würde hier ab 1 nummeriert, und nicht ab { $number }.
prose-list-start-hint = Beginnen Sie sie mit 1; Text zwischen Einträgen gehört zur Liste, wenn er unter deren Buchstaben beginnt. Für eine Zahl am Anfang eines Satzes schreiben Sie \ vor ihren Punkt.
prose-list-too-deep = Diese Liste ist die vierte Ebene von Listen.
prose-list-too-deep-hint = Höchstens drei sind möglich.
prose-mark-alone = Zum Zeichen { $mark } gibt es kein zweites, das dazugehört.
prose-mark-alone-hint = Ergänzen Sie es, nehmen Sie dieses heraus, oder schreiben Sie \{ $sign } für das Zeichen selbst.
prose-no-step = Diese Zeile ist kein Schritt: Sie beginnt mit „{ $begins }“.
prose-no-step-hint = Meinten Sie { $step }: am Anfang?
prose-numbering = Listen werden mit Ziffern nummeriert, und hier steht „{ $found }“.
prose-numbering-hint = Beginnen Sie die Einträge mit "1. ", "2. " und so weiter, oder mit "- ".
prose-other-mark = „{ $found }“ am Anfang einer Zeile ist ein Zeichen eines anderen Programms.
prose-other-mark-hint = Nehmen Sie es heraus. Ein Begriff und seine Bedeutung sind „- **Begriff**: Bedeutung“.
prose-other-space = Diese Zeile beginnt mit einem Leerzeichen anderer Art.
prose-page-mark = Das ist kein Zeichen für eine neue Seite.
prose-page-mark-hint = Schreiben Sie { $mark } in eine eigene Zeile.
prose-picture-no-words = Das Bild „{ $name }“ hat keinen Text für die, die es nicht sehen können.
prose-picture-no-words-hint = Sagen Sie, was es zeigt: ![Was es zeigt]({ $name })
prose-picture-not-alone = Das Bild „{ $name }“ steht nicht für sich allein.
prose-quotation-inside = Ein Zitat steht in einem anderen.
prose-quotation-inside-hint = Beginnen Sie seine Zeilen mit einem einzigen ">".
prose-raised = Nichts lässt sich hoch- oder tiefstellen: { $found }
prose-raised-hint = Tippen Sie das Zeichen selbst, etwa ², oder schreiben Sie es in Worten.
prose-struck = Wörter lassen sich nicht durchstreichen: ~~
prose-struck-hint = Nehmen Sie sie heraus, oder nur die Zeichen.
prose-table-cells = Diese Zeile hat mehr Zellen, als die Tabelle Spalten hat, nämlich { $count }.
prose-table-cells-hint = Nehmen Sie eine heraus, oder schreiben Sie \| für einen Strich als Zeichen.
prose-table-no-dashes = Eine Tabelle braucht unter ihren Köpfen eine Zeile aus Strichen.
prose-table-no-dashes-hint = Schreiben Sie eine zweite Zeile wie | --- | --- |, mit so vielen Zellen wie die erste.
prose-table-no-heads = Die Spalten dieser Tabelle haben keine Köpfe.
prose-table-no-heads-hint = Schreiben Sie für jede einen.
prose-underlined = Eine Zeile { $line } direkt unter Text macht ihn zu einer Überschrift.
prose-underlined-hint = Lassen Sie für eine Trennlinie darüber eine Zeile leer.
prose-unspeakable = { $what } lässt sich nicht sprechen.
roster-as-written = Schreiben Sie ihn so, wie er auf der Teilnehmerliste steht.
roster-lost-letters = Buchstaben von { $name } sind bei einem Export verloren gegangen.
roster-lost-letters-hint = Exportieren Sie die Datei noch einmal als XLSX, oder als CSV mit der Kodierung UTF-8.
roster-no-name-column = Keine Spaltenüberschrift steht für die Namen. Gefunden: { $headings }.
roster-no-name-column-hint = Setzen Sie „Name“ darüber, oder „Vorname“ und „Nachname“.
roster-nobody = Auf dieser Teilnehmerliste steht niemand.
roster-nobody-hint = Fügen Sie für jede Person eine Zeile hinzu.
roster-row-left-out = Zeile { $row } ({ $label }) ist keine Person und wurde weggelassen.
roster-row-left-out-hint = Löschen Sie die Zeile.
roster-row-no-name = Diese Zeile hat keinen Namen.
roster-row-no-name-hint = Fügen Sie den Namen hinzu, oder löschen Sie die Zeile.
roster-too-long = { $what ->
    [name] Der Name
    [role] Die Funktion
    [email] Die E-Mail-Adresse
   *[group] Die Gruppe
  } hat { $count } Zeichen: { $begins }…
roster-too-many = Diese Teilnehmerliste hat mehr als { NUMBER($most, useGrouping: 1) } Zeilen.
roster-too-many-hint = Lassen Sie leere Zeilen weg und alle, die nicht teilnehmen.
roster-twice = { $name } steht zweimal auf der Teilnehmerliste: auch in Zeile { $row }.
roster-twice-hint = Löschen Sie eine der Zeilen, oder unterscheiden Sie die beiden durch E-Mail oder Namen.
roster-unknown = { $what ->
    [person] Die Person
   *[group] Die Gruppe
  } „{ $name }“ steht nicht auf der Teilnehmerliste.
say-in-fewer-words = Sagen Sie es in weniger Worten.
say-in-sentences = Sagen Sie es in Sätzen.
scale-end-unnamed = Nirgends steht, was { $point } bedeutet, das { $end ->
    [low] untere
   *[high] obere
  } Ende der Skala.
scale-end-unnamed-hint = Ergänzen Sie „{ $name }: …“, oder { $point } bei „labels“.
scale-label-too-long = Diese Beschriftung hat { $count } Zeichen, und Platz ist für { $most }.
scale-label-too-long-hint = Sagen Sie es in weniger Worten; die Anleitung hat Platz für mehr.
scale-named-twice = „{ $name }“ und „labels“ sagen beide, was { $point } bedeutet.
scale-no-point = { $key } liegt nicht auf der Skala von { $low } bis { $high }.
scale-no-point-hint = Nennen Sie ganze Zahlen von { $low } bis { $high }.
scale-no-room = Eine Zeile mit { $circles } Kreisen braucht mit ihren Wörtern { $taken } mm, und die Seite hat { $width }.
scale-no-room-hint = Geben Sie dem Briefkopf schmalere Ränder oder der Skala weniger Punkte.
scale-runs-down = „scale“ muss von low bis high steigen und läuft von { $low } bis { $high }.
    .field = Dieses Feld muss von low bis high steigen und läuft von { $low } bis { $high }.
scale-runs-down-hint = Schreiben Sie low: 1 und high: 5, oder Ähnliches.
scale-too-many-points = „scale“ hat { $points } Punkte, und ein Bogen hat Platz für { $most }.
    .field = Dieses Feld hat { $points } Punkte, und ein Bogen hat Platz für { $most }.
scale-too-many-points-hint = Schreiben Sie high: { $high }, oder weniger: Mehr Punkte unterscheidet niemand.
schema-a-list = eine Liste
schema-activity = Die Aktivität ({ $kind })
schema-activity-no-kind = Die Aktivität „{ $name }“ hat kein „kind“.
schema-at-least = { $name } muss mindestens { $bound } sein, und dort steht { $value }.
schema-at-most = { $name } darf höchstens { $bound } sein, und dort steht { $value }.
schema-by-id = Schreiben Sie sie in der Form id: value.
schema-cannot-be = { $name } kann nicht { $value } sein.
schema-comment = { $name } ist leer, denn was hinter einem # steht, ist eine Bemerkung.
schema-comment-hint = Setzen Sie die Farbe in Anführungszeichen, etwa "#0d5560".
schema-empty = { $name } ist leer.
schema-empty-hint = Schreiben Sie etwas hinter den Doppelpunkt.
    .field = Schreiben Sie etwas.
schema-empty-text-hint = Schreiben Sie einen Text.
schema-entry = Eintrag { $number } von „{ $field }“
    .field = Eintrag { $number }
schema-field = „{ $name }“
    .field = Dieses Feld
schema-kind = { $kind ->
    [concept] Der Begriff
    [both_pile] Der Stapel für beides
    [area] Der Bereich
    [term] Das Wort
    [question] Die Frage
    [option] Die Antwortmöglichkeit
    [survey] Die Studie
    [asked_before] Die frühere Frage
    [contrast_row] Die Zeile der Gegenüberstellung
    [pile] Der Stapel
    [statement] Die Aussage
    [scale] Die Skala
    [item] Der Punkt
    [band] Das Band
    [example] Das Beispiel
    [example_person] Die Beispielperson
    [rank_item] Der Punkt der Rangfolge
    [open_question] Die offene Frage
    [commit_field] Das Feld der Zusage
    [edition] Die Fassung
    [take_home] Die Frage zum Mitnehmen
    [block] Der Block
    [speech] Der Vortrag
    [speech_section] Der Abschnitt des Vortrags
    [slide] Die Folie
    [reporting] Der Bericht
    [cover_up] Die Abdeckung
    [drawing] Die Zeichnung
    [client] Der Kunde
    [brand] Die Marke
    [client_term] Das Wort des Kunden
    [link] Der Link
    [event] Der Termin
    [break] Die Pause
    [identity] Die Angabe zum Facilitator
    [override] Die Änderung
    [activity_change] Die Änderung der Aktivität
    [list_change] Die Änderung der Liste
    [objection_change] Die Änderung der Einwände
    [objection] Der Einwand
    [edition_change] Die Änderung der Fassung
    [exercise] Die Übung
    [look] Das Aussehen
    [family] Die Schriftfamilie
    [font_of_slides] Die Schrift der Folien
    [paper_size] Das Papierformat
    [margins] Der Rand
    [paper_marks] Die Papiermarke
    [logo_box] Das Logofeld
    [spaces] Der Abstand
    [lines] Die Linie
    [table_kind] Die Tabellenart
    [area_row] Die Zeile des Bereichs
    [role] Die Absatzrolle
    [inline_role] Die Zeichenrolle
    [large] Der Großdruck
    [slide_geometry] Die Geometrie der Folien
    [place] Der Platzhalter
    [box] Der Kasten
    [type] Die Schriftgröße
    [layout] Das Layout
    [entry] Der Eintrag
   *[other] Der Eintrag { $kind }
  }
schema-missing = { $owner } hat kein „{ $name }“.
    .field = Dieses Feld darf nicht leer bleiben.
schema-missing-about = Fügen Sie die Zeile „{ $name }: …“ hinzu. { $about }
    .field = { $about }
schema-missing-hint = Fügen Sie die Zeile „{ $name }: …“ hinzu.
    .field = Schreiben Sie etwas.
schema-no-field-here = { $name } ist hier kein Feld.
schema-no-fields = { $name } muss aus Feldern bestehen, und dort steht { $written }.
schema-no-id = { $value } kann keine id sein.
schema-no-id-hint = Eine id hat nur Kleinbuchstaben a-z und Ziffern, höchstens { $most }, etwa „{ $better }“.
schema-no-kind = Diese Aktivität hat kein „kind“.
schema-no-kind-hint = Fügen Sie die Zeile „kind: …“ hinzu, etwa kind: sort.
schema-no-list = { $name } muss eine Liste sein.
schema-no-list-hint = Beginnen Sie jeden Eintrag in einer eigenen Zeile mit "- ".
schema-no-name = { $value } kann hier kein Name sein.
schema-no-name-hint = Namen haben Kleinbuchstaben a-z, Ziffern und einzelne Bindestriche, wie half-day.
schema-no-number = { $name } muss eine Zahl sein, und { $value } ist keine.
schema-no-number-hint = Schreiben Sie sie in Ziffern, mit einem Punkt für Dezimalstellen.
schema-no-whole-number = { $name } muss eine ganze Zahl sein, und { $value } ist keine.
schema-no-whole-number-hint = Schreiben Sie nur Ziffern.
schema-no-yes-or-no = { $name } muss true oder false sein, und { $value } ist keines von beiden.
schema-one-text = Schreiben Sie einen Text; setzen Sie ihn in Anführungszeichen, wenn er mit {"{"}, [ oder einem anderen Zeichen beginnt.
schema-owner = { $what }
schema-owner-named = { $what } „{ $name }“
schema-quote-it = Setzen Sie es in Anführungszeichen: "{ $text }".
schema-quote-text = Setzen Sie den Text in Anführungszeichen: "{ $text }".
schema-quoted = „{ $text }“
schema-rating-hint = Schreiben Sie einen Punkt der Skala, "?" für „weiß nicht“, oder null für leer gelassen.
schema-takes = Möglich sind: { $known }.
schema-text-as-number = { $name } muss ein Text sein, und { $written } wird als Zahl gelesen.
schema-text-as-yes-or-no = { $name } muss ein Text sein, und { $written } wird als Ja oder Nein gelesen.
schema-text-in-braces = { $name } beginnt mit einer Klammer und wird darum nicht als Text gelesen: { $braces }
schema-text-of-fields = { $name } muss ein Text sein, und es stehen Felder darin.
schema-text-of-list = { $name } muss ein einziger Text sein, und dort steht eine Liste.
schema-text-too-long = { $name } hat { $count } Zeichen, und höchstens { $most } passen: { $text }.
schema-too-few = { $name } braucht mindestens { $least ->
    [one] einen Eintrag
   *[other] { $least } Einträge
  } und hat { $count ->
    [0] keinen
    [one] einen
   *[other] { $count }
  }.
schema-too-few-hint = Ergänzen Sie, was fehlt.
schema-too-many = { $name } fasst { $most ->
    [one] einen Eintrag
   *[other] { $most } Einträge
  } und hat { $count }.
schema-too-many-hint = Entfernen Sie, was zu viel ist.
schema-unknown-field = { $what } hat kein Feld { $name }.
    .field = { $what } hat kein solches Feld.
schema-unknown-kind = Es gibt keine Art von Aktivität namens „{ $kind }“.
schema-write-at-least = Schreiben Sie { $bound } oder mehr.
schema-write-at-most = Schreiben Sie { $bound } oder weniger.
section-add-hint = { $nearest } Um einen Abschnitt hinzuzufügen, setzen Sie "(new)" hinter seine Überschrift.
section-empty = Unter „{ $heading }“ steht nichts.
section-empty-hint = Schreiben Sie den Text, oder setzen Sie (left out) hinter die Überschrift.
section-unknown = Die Übung hat hier keinen Abschnitt „{ $name }“.
shorten-to = Kürzen Sie auf { $most }.
speech-above-telling = Diese Worte stehen über der ersten Variante: { $words }…
speech-above-telling-hint = Setzen Sie sie unter "### usual"; darüber dürfen nur Einsätze stehen.
speech-list = Eine Liste kann man nicht sprechen.
speech-no-cue = { $name }: ist kein Einsatz.
speech-no-section = Der Vortrag hat keinen Abschnitt „{ $name }“.
speech-no-telling = „{ $name }“ ist keine Variante eines Abschnitts.
speech-no-usual = Der Abschnitt „{ $heading }“ hat keine übliche Variante.
speech-no-usual-hint = Schreiben Sie sie unter "### usual".
speech-not-rising = Die Variante „{ $longer }“ von „{ $heading }“ hat { $many } Wörter, und „{ $shorter }“ hat { $few }.
speech-not-rising-hint = Die Wörter müssen von short über usual bis long mehr werden.
speech-outside-section = Diese Worte gehören zu keinem Abschnitt des Vortrags.
speech-outside-section-hint = Beginnen Sie einen Abschnitt mit "## " und seiner id.
speech-section-twice = Der Abschnitt „{ $heading }“ steht hier zum zweiten Mal.
speech-section-twice-hint = Setzen Sie seine Varianten unter eine Überschrift.
speech-section-unsaid = Der Abschnitt „{ $name }“ des Vortrags hat keine Worte.
speech-section-unsaid-hint = Ergänzen Sie "## { $name }" und darunter "### usual".
speech-telling-twice = Die Variante „{ $name }“ steht hier zum zweiten Mal.
speech-telling-unsaid = Die Variante „{ $name }“ hat keine Worte.
speech-unknown-question = Es gibt keine Frage einer Umfrage „{ $name }“.
speech-unknown-slide = Es gibt keine Folie „{ $name }“.
step-half-empty = Eine Hälfte von IF: … THEN: … ist leer.
step-half-empty-hint = Schreiben Sie beide Hälften.
step-no-then = IF: hat kein THEN:
step-no-then-hint = Sagen Sie im selben Absatz, was zu tun ist: IF: … THEN: …
step-then-alone = THEN: steht ohne sein IF:
step-then-alone-hint = Schreiben Sie beides in einen Absatz: IF: … THEN: …
svg-contains = { $what } enthält { $part ->
    [picture] ein eingebettetes Bild
    [page] eine eingebettete Seite
    [text] Text, der nicht als Formen gezeichnet ist
    [pattern] ein Muster
    [filter] einen Filter wie einen Schatten
    [blending] ineinander gemischte Farben
    [arrows] Pfeilspitzen
    [dashes] gestrichelte Linien
   *[background] ein Hintergrundbild
  }.
svg-contains-hint = Exportieren Sie es als PNG oder nur als Zeichnung.
svg-damaged = { $what } ist eine beschädigte SVG-Datei.
svg-entities = { $what } definiert eigene Entitäten.
svg-export-hint = Exportieren Sie es neu als SVG, PNG oder JPEG.
svg-no-drawing = { $what } ist keine SVG-Zeichnung.
svg-no-size = { $what } enthält keine Angabe zur Größe.
svg-no-size-hint = Exportieren Sie es mit Breite und Höhe oder mit einer viewBox.
svg-plain-hint = Exportieren Sie es neu als einfaches SVG oder als PNG.
svg-refers-outside = { $what } verweist auf etwas außerhalb der Datei.
svg-refers-outside-hint = Exportieren Sie es als eine einzige Datei oder als PNG.
svg-shows-nothing = { $what } zeigt nichts.
svg-simplify-hint = Vereinfachen Sie es, oder exportieren Sie es als PNG.
svg-style-sheet = { $what } hat ein Stylesheet, das mehr tut, als Formen zu färben.
svg-style-sheet-hint = Exportieren Sie es mit „Präsentationsattributen“ oder als PNG.
svg-text-hint = Wandeln Sie den Text in Konturen (Pfade) um, oder exportieren Sie es als PNG.
svg-too-deep = { $what } hat zu viele Gruppen in Gruppen.
svg-too-many-shapes = { $what } hat zu viele Formen.
svg-unknown-value = { $what } hat einen Wert, der nicht verstanden wird: „{ $value }“.
translation-unreadable = Das ist keine lesbare Übersetzung (eine PO-Datei von gettext).
translation-unreadable-hint = Öffnen Sie sie in einem Übersetzungsprogramm wie Poedit, und speichern Sie sie neu.
wait-no-length = Nirgends steht, wie lange { $name }: dauert.
write-one-of = Schreiben Sie eines von diesen: { $known }.
write-some = Schreiben Sie welche.
yaml-after-quote = Nach dem schließenden Anführungszeichen steht noch etwas.
yaml-after-quote-hint = In einem Text in "..." schreiben Sie innere Anführungszeichen als „...“; für einen Apostroph setzen Sie den ganzen Text in doppelte Anführungszeichen.
yaml-backslash = Ein umgekehrter Schrägstrich bedeutet in doppelten Anführungszeichen etwas anderes.
yaml-backslash-hint = Schreiben Sie ihn zweimal, oder setzen Sie den Text in einfache Anführungszeichen.
yaml-bracket = Hier beginnt eine Klammer, und was folgt, passt nicht in sie.
yaml-bracket-hint = Setzen Sie Kommas zwischen Einträge und Anführungszeichen um Texte mit Kommas, und schließen Sie die Klammer.
yaml-colon = Hier steht ein Doppelpunkt zu viel, oder die Zeile ist zu weit eingerückt.
yaml-colon-hint = Setzen Sie einen Text mit Doppelpunkt in Anführungszeichen; beginnen Sie ein Feld in derselben Spalte wie die Felder daneben.
yaml-colon-in-braces = Innerhalb von {"{"} {"}"} braucht ein Text mit Doppelpunkt Anführungszeichen.
yaml-colon-in-braces-hint = Schreiben Sie es wie in {"{"}id: s1, text: "Eines: diese Zeit"{"}"}.
yaml-control-character = Hier steht ein unsichtbares Steuerzeichen.
yaml-control-character-hint = Löschen Sie die Zeile, und tippen Sie sie neu.
yaml-cut-at-comma = „{ $key }“ steht zwischen Kommas in {"{"} {"}"} und ist kein Feld mit einem Wert.
yaml-cut-at-comma-hint = Gehört es zum Text davor, so setzen Sie diesen ganzen Text in Anführungszeichen.
yaml-cut-at-remark = Dieser Text endet vor „{ $rest }“: Mit # beginnt eine Bemerkung.
yaml-cut-at-remark-hint = Setzen Sie den ganzen Text in Anführungszeichen, oder ein Leerzeichen nach dem # einer Bemerkung.
yaml-empty-hint = Schreiben Sie ihre Felder hinein, etwa name: value, oder löschen Sie sie.
yaml-field-twice = Das Feld „{ $found }“ steht hier zweimal.
yaml-fold-or-quote = Setzen Sie den Text in Anführungszeichen, oder schreiben Sie >- und den Text eingerückt in die Zeilen darunter.
yaml-invalid = Diese Datei ist kein gültiges YAML.
yaml-invalid-hint = Vergleichen Sie sie mit einer Übung, die funktioniert, oder machen Sie Ihre letzte Änderung rückgängig.
yaml-left-open = Hier beginnt ein Anführungszeichen, das nie geschlossen wird.
yaml-left-open-hint = Schließen Sie den Text mit demselben Zeichen, mit dem er beginnt.
yaml-list-in-line = Eine Liste kann nicht in der Zeile ihres Feldes beginnen.
yaml-list-in-line-hint = Setzen Sie jedes "- " in eine eigene Zeile, oder setzen Sie einen Text, der mit einem Strich beginnt, in Anführungszeichen.
yaml-misfit = Diese Zeile passt nicht zu den Zeilen darüber.
yaml-misfit-hint = Beginnen Sie sie in derselben Spalte wie die Zeilen daneben, mit Leerzeichen.
yaml-needs-quotes = Ein Text, der mit { $found } beginnt, braucht Anführungszeichen.
yaml-no-colon = Nach dem Namen eines Feldes stehen ein Doppelpunkt und ein Leerzeichen.
yaml-no-colon-hint = Schreiben Sie es in der Form name: value.
yaml-no-day = Den Tag { $day } gibt es nicht.
yaml-no-fields = Diese Datei muss aus Feldern bestehen, etwa title: Meine Übung.
yaml-no-fields-hint = Beginnen Sie jedes Feld in einer eigenen Zeile, in der Form „name: value“.
yaml-no-list = „{ $name }“ ist keine Liste.
yaml-not-from-here = Das lässt sich von hier aus nicht ändern.
yaml-not-from-here-hint = Öffnen Sie die Datei, und ändern Sie es von Hand.
yaml-other-space = Diese Zeile beginnt mit einem Leerzeichen anderer Art, und YAML kennt nur gewöhnliche.
yaml-quote-it = Setzen Sie den ganzen Text in Anführungszeichen.
yaml-second-document = Mit der Zeile --- beginnt hier ein zweites Dokument, und nur eines wird gelesen.
yaml-second-document-hint = Löschen Sie die Zeile ---.
yaml-space-before = Vor „{ $name }“ steht ein Leerzeichen anderer Art.
yaml-space-before-hint = Löschen Sie, was vor dem Namen steht, und tippen Sie gewöhnliche Leerzeichen.
yaml-tab = An dieser Stelle steht ein Tabulator, und YAML kennt nur Leerzeichen.
yaml-tab-hint = Ersetzen Sie den Tabulator durch Leerzeichen.
yaml-text-below = Nach | oder > steht der Text in den Zeilen darunter.
yaml-text-below-hint = Setzen Sie ihn eingerückt in die nächste Zeile.
yaml-too-deep = Die Klammern in dieser Datei sind zu tief verschachtelt, um gelesen zu werden.
yaml-too-deep-hint = Suchen Sie nach Klammern, die immer wieder geöffnet und nie geschlossen werden.
yaml-too-many = Diese Datei sagt mehr als { NUMBER($most, useGrouping: 1) } Dinge, Wiederholungen mitgezählt.
yaml-too-many-hint = Schreiben Sie aus, was sie mit & und * wiederholt, oder kürzen Sie sie.

## formats/calendar and formats/exports

calendar-end = { $time } Ende
calendar-facilitator = Moderation: { $name }
calendar-promised = Zugesagt:
calendar-review = Durchsprache { $number }: { $exercise }

## formats/exports

commitments-own = eigene
commitments-sheet = Bogen
commitments-team = Team
export-answers = Antworten
export-blank = Feld
export-code = Code
export-confidence = Sicherheit
export-decided = entschieden
export-details = Einzelheiten
export-doubt = Zweifel
export-how = wie
export-left-out = ausgelassen
export-open = offen
export-read = gelesen
export-said = gesagt
export-value = Wert
export-where = wo

## formats/xlsx

entry-about = { $client }, { $day }
entry-answer = Antwort
entry-answered = Beantwortet
entry-answers = Antworten
entry-blank = Feld
entry-choose = Wählen Sie in jeder Zelle aus der Liste, oder tippen Sie.
entry-choose-from-list = Wählen Sie eines aus der Liste.
entry-choose-one = Wählen Sie eines: { $labels }.
entry-choose-why = Alles andere wird sofort abgelehnt.
entry-code-prompt = So, wie er oben auf jeder Seite von Teil A steht.
entry-collect = Speichern, schließen, dann aufrufen: facilitator collect
entry-collect-why = Nach jeder Berichtigung noch einmal.
entry-correction = Ein ausgefüllter Kreis neben einem angekreuzten ist eine Berichtigung.
entry-correction-why = Das Kreuz zählt.
entry-headings = Benennen Sie die Überschriften und die kleinen Namen darunter nicht um.
entry-headings-why = Auf die Reihenfolge kommt es nicht an.
entry-labels = { $labels }.
entry-missing = Eine fehlende Antwort bleibt leer.
entry-missing-why = Leer heißt fehlend, nie null.
entry-name = Name
entry-not-an-answer = Keine der Antworten
entry-on-canvas = Plakat
entry-on-guide = Anleitung
entry-on-lists = Listen
entry-on-responses = Eingabe
entry-on-scores = Werte
entry-on-totals = Summen
entry-question = Frage
entry-sheet-code = Code
entry-team = Was das Team auf sein Plakat geschrieben hat, kommt auf „{ entry-on-canvas }“, je Feld eine Zeile.
entry-team-why = Was nicht auf dem Papier steht, lassen Sie weg.
entry-title = { $exercise }: Antworten
entry-totals = „{ entry-on-totals }“ und „{ entry-on-scores }“ rechnen mit, während Sie tippen.
entry-totals-why = Sie sind nur für einen ersten Blick.
entry-two-crosses = Zwei Kreuze in einer Reihe von Kreisen? Lassen Sie die Zelle leer.
entry-two-crosses-why = Fragen Sie nach, oder entscheiden Sie später.
entry-type-each-sheet = Tippen Sie jeden Bogen in eine Zeile von „{ entry-on-responses }“.
entry-type-each-sheet-why = Sein Code steht oben auf Teil A.
totals-by-area = Team, nach Bereichen
totals-deviation = AD
totals-deviation-note = AD: wie weit die Einzelnen im Schnitt vom Mittel des Teams liegen, in Punkten der Skala.
totals-gap = Abstand
totals-hoped = Erhofft
totals-mean = Mittel
totals-now = Heute
totals-people = Personen
totals-spread = Spanne
workbook-contents = Auf den anderen Blättern
workbook-data = Daten
workbook-data-column = Spalte
workbook-data-printed = Wie gedruckt
workbook-data-row = Zeile
workbook-data-sheet = Blatt
workbook-data-table = Tabelle
workbook-data-value = Wert
workbook-sheet = Bogen

## workflows

sample-team = Ein erfundenes Team

## interface: workflows

add-client = Fügen Sie --client NAME hinzu.
    .studio = Gehen Sie von der Seite eines Termins aus dorthin.
add-client-and-event = Fügen Sie --client NAME --event DATE hinzu.
    .studio = Gehen Sie von der Seite eines Termins aus dorthin.
anonymize-by-hand = { $file }, bearbeitet oder dorthin gelegt: Darin können Namen stehen.
anonymize-codes-beside-names = Codes neben Namen
anonymize-codes-in-order = Codes in der Reihenfolge der Teilnehmerliste
anonymize-elsewhere = Sicherungen, Versionsverwaltung und Ordner, die ein Dienst anderswohin kopiert.
anonymize-files-elsewhere = Dateien, die anderswohin geschrieben oder verschoben wurden: Exporte, Kits außerhalb von { $folder }.
anonymize-leader = Der Code der Leitung, bei { $place }: Nehmen Sie die Zeile heraus.
anonymize-mails = Mails mit Bögen, und Dateien, die die Leute behielten.
anonymize-names-of-codes = die Namen; die Codes bleiben, in keiner Reihenfolge
anonymize-names-of-files = die Namen von Dateien und Ordnern, die hereinkamen
anonymize-of-an-event = Codes gehören zu einem Termin.
anonymize-order = Die Reihenfolge, in der Bögen hereinkamen: Wer sich an sie erinnert, weiß, welcher wem gehört.
anonymize-pages = Bilder von Seiten auf Papier; was davon gelesen wurde, bleibt gespeichert
anonymize-paper = Papier: gedruckte Bögen, und Handschrift auf denen, die zurückkamen.
anonymize-personal-copies = persönliche Exemplare
anonymize-received = Dateien, wie sie hereinkamen; was sie sagten, bleibt gespeichert
anonymize-reports = Berichte und Rückmeldungen, die ausgegeben wurden, und was die Leute über sich schrieben.
anonymize-roster = Die Teilnehmerliste ({ $roster }): Sie sagt, wer teilnahm, und keinen Code.
anonymous-begun = Die Verbindungen von Codes zu Namen werden entfernt. Führen Sie { $command } noch einmal aus.
anonymous-done = Die Verbindungen von Codes zu Namen dieses Termins wurden entfernt.
answers-of-an-event = Antworten gehören zu einem Termin.
archive-not-kept = { $file } konnte nicht aufbewahrt werden ({ $reason }).
archive-safe = Was als gespeichert gemeldet wurde, ist gespeichert. Schaffen Sie Platz oder geben Sie sich dort das Schreibrecht, und starten Sie es noch einmal.
batch-no-answers = Hier sind noch keine Antworten zurückgekommen.
batch-no-answers-hint = Lesen Sie ein, was die Leute ausgefüllt haben.
batch-no-client = Hier gibt es keinen eigenen Kunden.
block-not-shown = Der Block „{ $block }“ ist keiner von { $template }, also wird er nicht gezeigt.
build-anonymous = Dieser Termin wurde anonymisiert: Das Arbeitsblatt ist das einfache, und niemand hat einen Code.
build-made-as = Was sie hat, entsteht als: { LIST($formats, style: "unit") }.
build-needs-event = Es entsteht für einen Termin: Fügen Sie --client NAME --event DATE hinzu.
    .studio = Es entsteht für einen Termin: Gehen Sie von der Seite eines Termins zum Kit.
build-no-document = Die Fassung „{ $edition }“ hat nichts für das Dokument „{ $document }“.
build-no-own-copies = Dieser Termin wurde anonymisiert: Niemand bekommt mehr ein eigenes Exemplar.
build-no-own-copies-hint = Lassen Sie --separate weg und drucken Sie das einfache Arbeitsblatt, oder halten Sie einen neuen Termin ab.
    .studio = Nehmen Sie den Haken bei „Auch eine Datei je Person“ weg und drucken Sie das einfache Arbeitsblatt, oder halten Sie einen neuen Termin ab.
build-not-in-format = { $document }: Als { LIST($formats, style: "unit") } ist das nicht möglich.
build-not-in-format-hint = Verlangen Sie --format { LIST($formats, style: "or") }, oder kein Format.
    .studio = Wählen Sie { LIST($formats, style: "or") }, oder alle Formate.
build-nothing-as = Die Fassung „{ $edition }“ hat nichts, was als { LIST($formats, style: "unit") } entsteht.
build-separate-for-event = Eine Datei je Person gibt es für einen Termin.
changed-meanwhile = { $file } sagt hier etwas anderes, seit diese Seite geöffnet wurde.
    .field = Die Datei sagt hier etwas anderes, seit diese Seite geöffnet wurde.
changed-meanwhile-hint = Behalten Sie, was sie jetzt sagt, oder überschreiben Sie es.
check-few-lines = Auf dieser Seite stehen nur wenige Zeilen.
check-few-lines-hint = Kürzen Sie einen Text davor, oder wählen Sie eine andere Schrift oder ein anderes Papier.
check-fewer-words = Sagen Sie es mit weniger Worten.
check-from-word = { $file }, aus Word
check-grid-too-small = { $people } Personen nehmen teil, und die Teamtabelle hat { $columns } Spalten.
check-grid-too-small-hint = Drucken Sie die Tabelle zweimal und zählen Sie in zwei Gruppen, oder halten Sie zwei Termine ab.
check-guide-still-examples = „{ $activity }“ hat Worte des Kunden, und der Leitfaden dazu bringt noch die Beispiele der Übung.
check-guide-still-hint = Schreiben Sie dort, was in der Fassung { $edition } gesagt wird.
check-guide-still-says = „{ $activity }“ hat Worte des Kunden, und der Leitfaden dazu sagt noch „{ $words }“.
check-kit = { $kit }: { $edition }, { $minutes } Minuten. Das Kit kann erstellt werden.
check-kit-speech = { $kit }: { $edition }, { $minutes } Minuten. Vortrag: { NUMBER($words, useGrouping: 1) } Wörter, Sprechzeit { $speaking }, Wartezeit { $waiting } bei { $people } Personen im Raum. Das Kit kann erstellt werden.
check-no-roster = Es gibt keine Teilnehmerliste, also hat niemand ein Exemplar mit Namen.
check-no-roster-hint = Schreiben Sie "roster: FILE" in event.yaml oder client.yaml, oder nennen Sie die Teilnehmer.
    .studio = Fügen Sie auf der Seite des Kunden eine Tabelle von Personen ein, oder nennen Sie die Teilnehmer.
check-note = Hinweis: { $note }
check-nothing-before-hands = [[{ $activity }]] zeigt nichts, bevor Handzeichen gezählt sind, denn es hat keine Umfragen.
check-nothing-before-hands-hint = Geben Sie einer Frage Umfragen, oder nehmen Sie die Zeile mit ihrer Überschrift heraus.
check-one-person = eine Person
check-page = { $document }, Seite { $page }
check-pages = { $document } ({ $count ->
    [one] Seite
   *[other] Seiten
  } { LIST($pages, style: "unit") })
check-places = { LIST($places, style: "unit") }
check-runs-out = „{ $words }“ läuft über { $place } hinaus.
check-slide-too-long = „{ $heading }“ braucht { $count } Folien, denn für eine ist es zu lang.
check-slides-page = slides, Seite { $page }
check-sound = { $exercise } ist in Ordnung: { $activities ->
    [one] { $activities } Aktivität
   *[other] { $activities } Aktivitäten
  } in { $editions ->
    [one] { $editions } Fassung
   *[other] { $editions } Fassungen
  }.
check-speech-still-examples = Der Kunde hat eigene Worte, und der Vortrag bringt noch die Beispiele der Übung.
check-speech-still-hint = Schreiben Sie dort die Abschnitte, die Sie anders erzählen würden.
check-starter-text = Das ist noch der Text der Vorlage: „{ $words }…“
check-starter-text-hint = Schreiben Sie Ihren eigenen, oder löschen Sie ihn.
check-take-home-missing = Die Frage, die „{ $edition }“ den Leuten mit nach Hause gibt, steht nicht in ihrem Handout.
check-take-home-missing-hint = Schreiben Sie [[{ $mark }]] in eine eigene Zeile, dort, wo sie hingehört.
check-too-many-pages = Es hat { $pages } Seiten, und für diese Fassung sind { $most } gedacht.
check-too-many-pages-hint = Kürzen Sie, was overrides, terms oder eine Vorlage dieses Kunden hinzufügen.
check-usual-people = { $people } Personen, wie meistens
check-without-your-edit = { $document } (ohne Ihre Änderung)
client-changes-head = Was diese Übung für { $client } anders sagt. Ids bleiben: Antworten gehen nach ihnen.
client-changes-same-for-all = Das ist für alle Kunden gleich.
client-changes-same-for-all-hint = Ändern Sie es für alle, oder lassen Sie es.
cluster-changed-meanwhile = Die Datei wurde geändert, während ein Worker daran arbeitete.
cluster-failed = Der Cluster konnte es nicht erstellen: { $error }.
cluster-failed-hint = Sehen Sie nach, was Scheduler und Worker sagen, und starten Sie es noch einmal.
cluster-no-package = Ein Cluster braucht ein Paket, das nicht installiert ist: { $package }.
cluster-no-package-hint = Installieren Sie es, etwa so: pip install 'facilitator[cluster]'
cluster-no-scheduler = Unter „{ $address }“ antwortet kein Dask-Scheduler.
cluster-no-scheduler-hint = Geben Sie die Adresse an, die er beim Start nennt, zum Beispiel tcp://10.0.0.5:8786
cluster-no-version = Der Worker { $worker } hat kein facilitator, und dies ist { $here }.
cluster-no-workers = Der Scheduler unter { $address } hat keine Worker.
cluster-no-workers-hint = Starten Sie einen: dask worker { $address }
cluster-other-version = Der Worker { $worker } hat facilitator { $found }, und dies ist { $here }.
cluster-other-version-hint = Installieren Sie auf allen dieselbe Version.
cluster-process-ended = Der Prozess, der es auf einem Worker erstellte, endete zu früh.
cluster-process-ended-hint = Sorgen Sie dafür, dass der Worker genug Speicher hat, und starten Sie es noch einmal.
code-nobodys = Der Code { $code } gehört niemandem.
code-nobodys-near = Der Code { $code } gehört niemandem; { $near } kommt ihm nahe.
code-none = Ohne Code zählt der Bogen unter dem Namen seiner Datei.
code-not-drawn = Der Code { $code } wurde nicht für diesen Termin gezogen.
codes-made-anonymous = Dieser Termin wurde anonymisiert: Niemand bekommt mehr einen eigenen Code.
codes-made-anonymous-hint = Drucken Sie das einfache Arbeitsblatt, oder halten Sie einen neuen Termin ab.
codes-on-no-roster = { $count ->
    [one] Eine Person darin steht
   *[other] { $count } Personen darin stehen
  } auf keiner Teilnehmerliste dieses Termins: { $people }.
codes-on-no-roster-hint = Wenn der Ordner die Kopie eines anderen Termins ist, legen Sie den Termin neu an mit: facilitator new event --like CLIENT/DATE. Wer von der Liste ausgeschieden ist, darf dort bleiben.
    .studio = Wenn der Ordner die Kopie eines anderen Termins ist, legen Sie den Termin auf der Seite des Kunden neu an. Wer von der Liste ausgeschieden ist, darf dort bleiben.
codes-restore = Holen Sie die Datei zurück, wie sie war: Neue Codes passten nicht zu den gedruckten Bögen.
codes-spoiled = Die Codes der Bögen sind verdorben.
codes-unreadable = Die Codes der Bögen lassen sich nicht lesen.
collect-ask-again = Bitten Sie noch einmal darum.
collect-cannot-read = Die Datei lässt sich nicht lesen ({ $error }).
collect-check-sender = Prüfen Sie, wer sie geschickt hat.
collect-damaged = Die Datei ist beschädigt oder unterwegs abgeschnitten worden.
collect-hidden-file = Es ist eine versteckte Datei.
collect-in-parts = Lesen Sie in Teilen ein.
collect-leads-out = Der Name führt aus der Zip-Datei hinaus.
collect-link = Es ist eine Verknüpfung, und Verknüpfungen in Ordnern wird nicht gefolgt.
collect-lock-file = Es ist eine Sperrdatei; schließen Sie das Dokument, zu dem sie gehört.
collect-no-such-path = Es gibt keine Datei und keinen Ordner { $path }.
collect-no-such-path-hint = Prüfen Sie den Namen.
collect-nothing = Es gibt nichts einzulesen.
collect-nothing-hint = Nennen Sie Dateien oder Ordner.
collect-too-large = Die Datei ist größer als { $size } MB.
collect-too-large-hint = Bitten Sie um eine kleinere.
collect-too-many-files = Der Ordner enthält mehr als { NUMBER($most, useGrouping: 1) } Dateien; der Rest wurde nicht gelesen.
collect-type-answers = Tippen Sie die Antworten ein.
collect-zip-empty = Es ist nichts darin.
collect-zip-in-zip = Es ist eine Zip-Datei in einer anderen.
collect-zip-in-zip-hint = Entpacken Sie zuerst die äußere.
copies-edited = { $file } wurde bearbeitet und bleibt, wie es ist, obwohl es jetzt niemandes Exemplar ist.
copies-left = { $folder } enthält Dateien eines früheren Laufs; --separate erneuert sie.
    .studio = { $folder } enthält Dateien eines früheren Laufs; ein Haken bei „Auch eine Datei je Person“ erneuert sie.
copies-removed = { $count ->
    [one] { $count } Datei eines früheren Laufs wurde
   *[other] { $count } Dateien früherer Läufe wurden
  } aus { $folder } entfernt.
date-epoch = SOURCE_DATE_EPOCH ist „{ $value }“.
date-epoch-hint = Setzen Sie es auf ganze Sekunden seit 1970 und vor 2108, oder entfernen Sie es.
edit-added = neu { $words }
edit-age-unknown = Sie haben die Datei bearbeitet; was sich seither geändert hat, ist nicht bekannt.
edit-current = Sie haben die Datei bearbeitet; woraus sie entstand, hat sich seither nicht geändert.
edit-left-lying = Das ist von einem früheren Lauf übrig: { $file } ist nicht mehr bearbeitet.
edit-left-lying-hint = Löschen Sie die Datei.
edit-more-sections = { $count ->
    [one] { $count } weiterer Abschnitt
   *[other] { $count } weitere Abschnitte
  }
edit-not-in-it = Ihre Änderung an { $file } ist darin nicht enthalten.
edit-not-in-it-hint = Ändern Sie die Übung oder die overrides des Kunden, und erstellen Sie neu.
edit-older = Sie haben die Datei bearbeitet, und sie ist älter als das, woraus sie entstand: { $changes }.
edit-older-hint = Übernehmen Sie das von Hand; oder erstellen Sie mit --force, was Ihre Änderung ersetzt.
    .studio = Übernehmen Sie das von Hand; oder haken Sie beim Kit „Überschreiben, was ich bearbeitet habe“ an, was Ihre Änderung ersetzt.
edit-older-looks = Sie haben die Datei bearbeitet, und sie ist im Aussehen älter als das, woraus sie entstand.
edit-print-pdf = Drucken Sie { $file }, dort ist sie enthalten.
edit-print-word = Drucken Sie { $file } aus Word.
edit-removed = entfernt { $words }
edit-section = { $heading }: { LIST($parts, style: "unit") }
edit-top = der Anfang
event-no-talk-before-itself = Ein Termin ist kein Vortrag vor sich selbst.
event-of-a-client = Ein Termin gehört zu einem Kunden.
file-commitments = Zusagen
file-like-no-exercise = Diese Datei wird nicht benutzt: Keine Übung heißt so.
file-like-no-template = Diese Datei wird nicht benutzt: Keine Vorlage heißt so.
file-personal-worksheet = Persönliches Arbeitsblatt
file-personal-worksheets = Persönliche Arbeitsblätter
file-review-dates = Termine der Durchsprachen
file-to-glue = zum Kleben
forget-answers = die Antworten aller
forget-codes = welcher Code wem gehört
forget-disk = Was Fachleute von einem Datenträger zurückholen können, bis er überschrieben ist.
forget-event-stays = Der Termin selbst ({ $file }), mit allem, was dort von Hand geschrieben wurde, auch Bemerkungen.
forget-exports-stay = Exporte, und Kits, die außerhalb von { $folder } entstanden oder dorthin verschoben wurden.
forget-forms-stay = Wo auf den Formularen was stand, und die gezählten Handzeichen: Sie gehören niemandem.
forget-journal = was ein abgebrochener Lauf von den Antworten übrig ließ
forget-kit = die Papiere, Antworten und Berichte dazu
forget-of-an-event = Personen werden Termin für Termin vergessen.
forget-pages = Bilder von Seiten auf Papier
forget-paper-stays = Papier, Mails mit Bögen, und was ausgegeben wurde.
forget-publications = woraus jeder Bericht entstand
forget-received = Dateien, wie sie hereinkamen
forget-reports-stay = Berichte über andere Termine, die mit diesem verglichen wurden.
forget-roster-stays = Die Teilnehmerliste ({ $roster }), die nicht nur zu diesem Termin gehört.
forget-who = wer teilnahm
gallery-edition-name = Eine Fassung heißt nach Buchstaben von a bis z oder Ziffern.
gallery-edition-taken = Eine Fassung „{ $edition }“ gibt es schon.
gallery-lacking = Diese Aktivität besteht aus { $what ->
    [areas] Bereichen
   *[concepts] Konzepten
  }, und die Übung hat keine.
gallery-lacking-hint = Schreiben Sie sie zuerst in einem Texteditor, unter "{ $key }".
gallery-no-activity = Eine Übung braucht eine Aktivität.
gallery-no-activity-hint = Wählen Sie mindestens eine.
groups-without-roster = Der Termin nennt Gruppen, und es gibt keine Teilnehmerliste, in der sie stehen.
groups-without-roster-hint = Schreiben Sie "roster: FILE" hinein oder in client.yaml.
    .studio = Fügen Sie auf der Seite des Kunden eine Tabelle von Personen ein.
hands-counted-twice = Diese Antwort ist zweimal gezählt.
hands-counted-twice-hint = Geben Sie sie einmal an, zusammengezählt.
hands-no-count = Das ist keine Zählung.
hands-no-count-hint = Schreiben Sie es so: { $example }.
hands-no-number = Nach dem Zeichen = steht keine Zahl.
hands-no-number-hint = Schreiben Sie, wie viele Hände oben waren.
hands-none-given = Es wurden keine Handzeichen angegeben.
hands-none-given-hint = Fügen Sie --count QUESTION.ANSWER=HANDS hinzu, zum Beispiel --count { $example }, oder --csv FILE.
    .studio = Schreiben Sie, wie viele Handzeichen Sie gezählt haben, oder wählen Sie eine Tabelle.
hands-not-asked = Die Fassung „{ $edition }“ von { $exercise } fragt nach keinen Handzeichen.
hands-not-asked-hint = Das tut eine Fassung mit einer Umfrage.
hands-of-an-event = Handzeichen werden bei einem Termin gezählt.
hands-option = --count { $hands }
    .studio = { $hands }
hands-others-kept = Andere Handzeichen sind schon festgehalten für { $questions }
hands-others-kept-hint = Fügen Sie --replace hinzu, wenn die neuen stimmen; die alten bleiben daneben.
    .studio = Behalten Sie sie, wenn die neuen stimmen; die alten bleiben daneben.
intake-note-at = { CAPITAL($place) }: { $note }
intake-pages-not-read = { CAPITAL($pages) } nicht gelesen: { $why }
intake-private-left-out = { $count ->
    [one] { $count } Antwort von Seiten, die die Leute behalten, wurde nicht eingelesen
   *[other] { $count } Antworten von Seiten, die die Leute behalten, wurden nicht eingelesen
  }; mit collect_private: true in event.yaml werden sie eingelesen.
intake-replaced-since = Ein anderer Bogen ist seither an seine Stelle getreten; --replace holt ihn zurück.
    .studio = Ein anderer Bogen ist seither an seine Stelle getreten; lesen Sie ihn so ein, dass er frühere ersetzt.
intake-still-count = Die frühere Fassung hatte Bögen, die jetzt nicht darin sind und weiter zählen: { $codes }.
kit-clock-change-hint = Wählen Sie eine andere Stunde, oder sagen Sie es den Leuten.
kit-no-language = „{ $language }“ ist keine Sprache.
kit-no-language-hint = Schreiben Sie ein Kürzel wie de oder de+en.
kit-other-language = Die Übung ist in „{ $language }“ geschrieben, und ihre Papiere auch.
kit-other-language-hint = Nehmen Sie „{ $language }“ heraus, oder übersetzen Sie sie: { $command }
    .studio = Nehmen Sie „{ $language }“ heraus, oder lassen Sie sie übersetzen.
kit-talk-without-hands = Bei diesem Vortrag hat niemand Handzeichen gezählt.
logo-coarse = Das Logo ist { $pixels } Pixel breit, das sind im Druck { $dots } Punkte je Zoll.
logo-coarse-hint = Nehmen Sie ein SVG, oder ein Bild von mindestens { $pixels } Pixeln Breite.
move-file-or-name = Verschieben Sie die Datei, oder nennen Sie eine andere.
new-client-taken = In { $folder } gibt es schon einen Kunden.
new-client-taken-hint = Bearbeiten Sie diesen, oder wählen Sie einen anderen Namen.
new-event-edition = eine von: { LIST($editions, style: "unit") }
new-event-taken = Für { $client } gibt es am { $event } schon einen Termin.
new-event-taken-hint = Bearbeiten Sie dessen event.yaml, wählen Sie einen anderen Tag, oder fügen Sie ein Wort an: { $event }-nachmittag.
    .studio = Öffnen Sie diesen, wählen Sie einen anderen Tag, oder fügen Sie ein Wort an: { $event }-nachmittag.
new-event-word = „{ $word }“ kann nicht hinter dem Datum stehen: So heißen Kits einer Fassung oder Dauer.
new-event-word-hint = Wählen Sie ein anderes Wort, zum Beispiel { $day }-vormittag.
new-exercise-name = „{ $name }“ kann nicht der Name einer Übung sein.
new-exercise-name-hint = Nehmen Sie für den Ordner Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel: --folder { $folder }
    .studio = Nehmen Sie für den Ordner Kleinbuchstaben, Ziffern und Bindestriche.
new-exercise-taken = Es gibt schon eine Übung „{ $name }“.
new-exercise-taken-hint = Wählen Sie einen anderen Namen oder --folder.
    .studio = Wählen Sie einen anderen Namen.
new-file-beside = eine Datei neben dieser
new-file-blocks = Blöcke, die nie wegfallen, damit es passt (keep), die wegbleiben (out), oder so viele Minuten dauern:
new-file-brand = was Sie weglassen, bleibt, wie die Übung es hat
new-file-breaks = Pausen stehen, wo sie passen. Um selbst zu wählen (oder [] für gar keine):
new-file-client-about = Ein Kunde: was jedes Kit so aussehen und klingen lässt, als wäre es nur für ihn gemacht.
new-file-collect-private = Was auf Seiten steht, die die Leute behalten (Teil B), wird nicht eingelesen. Wenn Sie allen gesagt haben, dass Sie es einlesen, schreiben Sie es hier:
new-file-cover = true für ein Deckblatt auf Bericht und Leitfaden
new-file-event-about = Ein Termin: ein Workshop, ein Vortrag oder eine Coaching-Stunde. Das Datum ist der Name dieses Ordners.
new-file-event-link = Am Ende des Handouts gedruckt, auch als Code für Telefone:
new-file-exercise = der Name des Ordners
new-file-expected = wie viele erwartet werden, wenn keine Liste alle nennt
new-file-facilitator = wer ihn leitet
new-file-facilitator-example = Ihr Name
new-file-font = eine, die mit facilitator kommt
new-file-holidays = Tage, an denen keine Durchsprache des Plans stattfindet; Wochenenden fallen von selbst weg.
new-file-language = unsere Wörter, Datum, Vorleseprogramme
new-file-large-print = true für überall 18 Punkt
new-file-leader = Der Code der Leitung, wenn sie zugestimmt hat, dass der Bericht ihre Werte neben die der anderen stellt:
new-file-link = Wo die Leute mehr finden: am Ende des Handouts gedruckt, auch als Code für Telefone.
new-file-logo = eine SVG-, PNG- oder JPEG-Datei neben dieser
new-file-minutes = die Dauer, mit Pausen: Der Ablaufplan wird ihr angepasst
new-file-more = Was sonst hierher gehört: overrides/EXERCISE.yaml ändert die Übung selbst für diesen Kunden, templates/ ersetzt einen Teil einer Seite, events/DATE/event.yaml ist ein Workshop an einem Tag (facilitator new event). Mehr dazu: facilitator docs clients
new-file-name = ganz, wie auf Deckblättern
new-file-names-agreed = Der Bericht nennt keine Namen, es sei denn, die ganze Gruppe hat zugestimmt:
new-file-paper = letter oder a4
new-file-participants = Wer teilnimmt: alle auf der Teilnehmerliste des Kunden, wenn Sie nichts anderes sagen.
new-file-people = Die Personen: eine CSV-Datei oder Arbeitsmappe neben dieser mit einer Spalte für die Namen und, wenn Sie sie haben, für Rolle, E-Mail und Gruppe.
new-file-place = wie auf der Agenda
new-file-place-example = Raum 4, zweiter Stock
new-file-primary = die Hauptfarbe, in Anführungszeichen
new-file-secondary = die andere Farbe
new-file-setting = open: Führungskräfte vieler Organisationen; in-house: die Leute einer einzigen, mit ihrer Leitung
new-file-short = wie in Kopfzeilen
new-file-spare = persönliche Exemplare ohne Namen, für späte Gäste
new-file-start = in Anführungszeichen
new-file-suggestions = Zeilen, die mit # beginnen, sind Vorschläge: Nehmen Sie das # weg, um einen zu benutzen.
new-file-talk = Handzeichen, die bei einem Vortrag gezählt wurden, stehen neben den Antworten: die jenes Tages, oder des hier genannten Termins.
new-file-terms = Die eigenen Wörter des Kunden für das, was die Übung mit den Wörtern vor dem Doppelpunkt nennt: eines, oder Ein- und Mehrzahl als {"{"}singular: executive director, plural: executive directors{"}"}.
new-file-timezone = für den Kalender
new-file-word-template = Eine Word-Datei des Kunden, neben dieser: Briefkopf, Seiteneinrichtung und Formatvorlagen werden benutzt.
new-folder-name = Kein Ordner kann „{ $name }“ heißen.
new-folder-name-hint = Wählen Sie dafür einen anderen Namen, zum Beispiel: --folder { $folder }
    .studio = Wählen Sie dafür einen anderen Namen.
new-like-no-client = „{ $like }“ nennt keinen Kunden.
new-like-no-client-hint = Schreiben Sie --like CLIENT/DATE, oder fügen Sie --client NAME hinzu.
    .studio = Legen Sie ihn auf der Seite eines anderen Termins an.
new-no-date = „{ $day }“ ist kein Datum.
new-no-date-hint = Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-03-18 oder 2027-03-18-morning.
new-no-edition-hint = Es gibt: { LIST($editions, style: "unit") }.
new-no-logo = Es gibt kein Logo „{ $logo }“.
new-no-logo-hint = Nennen Sie eine SVG-, PNG- oder JPEG-Datei.
new-sample-client = { $client } ist ein Beispiel, das mit facilitator kommt; ihm wird nichts hinzugefügt.
new-sample-client-hint = Legen Sie einen eigenen Kunden an mit: facilitator new client "NAME"
    .studio = Legen Sie auf der Startseite einen eigenen Kunden an.
new-text = Neuer Text
no-clients-folder-hint = { $hint } In diesem Ordner gibt es keinen Ordner clients: Ist es der, den Sie meinen?
no-event = { $client } hat keinen Termin „{ $event }“.
no-file = Es gibt keine Datei „{ $file }“.
no-file-hint = Legen Sie sie in { $folder }, oder berichtigen Sie den Namen.
no-roster-file = Es gibt keine Teilnehmerliste „{ $file }“.
no-roster-file-hint = Legen Sie die Datei in { $folder }, oder berichtigen Sie den Namen.
no-such-term = „{ $word }“ ist kein Begriff von { $exercise }.
no-worksheet = Die Fassung „{ $edition }“ hat kein Arbeitsblatt zum Einlesen.
no-worksheet-hint = Nennen Sie mit --edition NAME die, die ausgefüllt wurde.
    .studio = Wählen Sie beim Termin eine andere.
not-in-language = { $exercise } ist nicht in „{ $language }“ übersetzt; es gibt { $known }.
not-in-language-hint = Eine Übersetzung beginnen Sie mit: { $command }
    .studio = Übersetzungen beginnt man im Terminal.
paper-no-picture = Von dieser Antwort gibt es kein Bild.
picture-coarse = Dieses Bild ist { $pixels } Pixel breit, { $dots } je Zoll Papier.
picture-coarse-hint = Nehmen Sie ein SVG, oder eines mit { $dots } je Zoll.
problem-at = { $place }: { $problem }
publication-elsewhere = Die meisten dieser Bögen sind auch im Bericht eines anderen Termins dieses Kunden: Wer beide Berichte hat, wüsste, was Einzelne geantwortet haben.
publication-elsewhere-hint = Berichten Sie über einen der beiden Termine, oder fügen Sie trotzdem --include-late hinzu.
    .studio = Berichten Sie über einen der beiden Termine, oder haken Sie die verspäteten Bögen trotzdem an.
publication-lost = Die Antworten, aus denen ein früherer Bericht entstand, sind nicht in der Datei der Antworten.
publication-lost-hint = Holen Sie sie zurück, wie sie war, oder fügen Sie --include-late hinzu: Wer beide Berichte hat, kann vielleicht sagen, was Einzelne geantwortet haben.
    .studio = Holen Sie sie zurück, wie sie war, oder haken Sie die verspäteten Bögen an: Wer beide Berichte hat, kann vielleicht sagen, was Einzelne geantwortet haben.
publication-meanwhile = Im selben Augenblick entstand ein anderer Bericht über diesen Termin.
publication-meanwhile-hint = Starten Sie es noch einmal.
publication-unreadable = Die Aufzeichnung dessen, was veröffentlicht wurde, lässt sich nicht lesen.
publication-unreadable-hint = Holen Sie eine frühere Kopie davon zurück.
rename-choose-another = Wählen Sie einen anderen Namen.
rename-folder-taken = Es gibt schon einen Ordner { $folder }.
rename-folder-taken-hint = Wählen Sie einen anderen Namen, oder verschieben Sie zuerst diesen Ordner.
report-beside-itself = { $event } lässt sich nicht mit sich selbst vergleichen.
report-beside-itself-hint = Nennen Sie einen früheren Termin.
report-compare-too-few = { $event } hat zu wenige Antworten für einen Vergleich.
report-compare-without-late = { $event } ist so gezeigt, wie der eigene Bericht es hatte, ohne verspätete Bögen.
report-figures-left-out = Zahlen aus weniger als { $floor } Antworten sind weggelassen, und der Bericht sagt es.
report-is-later = { $then } ist später als { $now }.
report-is-later-hint = Berichten Sie über den späteren Termin, und vergleichen Sie ihn mit dem früheren.
report-late-include = { $note } Damit sie trotzdem zählen und das vermerkt wird, fügen Sie --include-late hinzu.
    .studio = { $note } Damit sie trotzdem zählen und das vermerkt wird, haken Sie die verspäteten Bögen an.
report-no-feedback = Kein abgegebener Bogen hat Antworten, also gibt es keine Rückmeldung.
report-no-figures = { $sheets } Bögen haben Antworten, und Zahlen werden ab { $floor } gezeigt: Der Bericht hat keine, und sagt, wie man stattdessen Karten zeigt.
report-no-leader-scores = Die Werte der Leitung stehen nur in Bereichen neben denen der anderen, in denen { $floor } andere einen Wert haben, und es gibt keinen.
report-no-leader-sheet = Kein Bogen hat den Code { $code }, der laut event.yaml der Leitung gehört.
report-nothing-collected = Für { $event } wurde noch nichts eingelesen.
report-nothing-collected-hint = Beginnen Sie mit: { $command } FILES
    .studio = Beginnen Sie auf der Seite „Antworten“, mit den Dateien, die hereinkamen.
report-of-an-event = Ein Bericht entsteht aus dem, was von einem Termin zurückkam.
report-of-an-event-hint = Fügen Sie --client NAME --event DATE hinzu, oder sehen Sie einen mit --sample an.
    .studio = Gehen Sie von der Seite eines Termins aus dorthin.
report-one-person = Eine Person allein hat eine Rückmeldung anstelle eines Teamberichts.
report-open-answers = { $count ->
    [one] { $count } Antwort ist offen.
   *[other] { $count } Antworten sind offen.
  } Die Liste zeigt: { $command }
    .studio = { $count ->
    [one] { $count } Antwort ist offen.
   *[other] { $count } Antworten sind offen.
  } Sie stehen auf der Seite „Antworten“.
report-other-exercise = Der Termin vom { $event } hatte { $then }, und dieser { $now }.
report-other-exercise-hint = Vergleichen Sie Termine derselben Übung.
report-sample-of-no-event = Das Beispiel gehört zu keinem Termin.
report-sample-of-no-event-hint = Lassen Sie --sample weg, oder --event, --compare und --include-late.
    .studio = Machen Sie das eine oder das andere.
report-undrawable = { $count ->
    [one] { $count } Name oder eine Antwort hat
   *[other] { $count } Namen oder Antworten haben
  } Buchstaben, die keine mitgelieferte Schrift zeichnen kann: Jeder wird als { $sign } gedruckt.
report-unread-dates = Termine von Durchsprachen, die keinen Tag nach dem Termin sicher nennen: { $dates }. Sie stehen in keinem Kalender. Schreiben Sie sie als Jahr-Monat-Tag, und lesen Sie das Wandplakat des Teams noch einmal ein.
responses-drawn-code = { $code } wurde für eine Person gezogen, und die Bögen dazu sind ihre.
responses-drawn-code-hint = Um sie wegzulassen: --leave-out { $code }
    .studio = Lassen Sie sie auf der Seite „Antworten“ weg.
responses-file-there = { $file } ist schon da.
responses-file-there-hint = Nennen Sie eine andere Datei, oder fügen Sie --force hinzu.
    .studio = Nennen Sie eine andere Datei.
responses-files-differ = { $files } unterscheiden sich in { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
  }; keine davon zählt, bevor Sie entscheiden.
responses-left-out = Weggelassen: Er zählt nicht.
responses-no-answer = „{ $value }“ ist keine Antwort auf { $blank }.
responses-no-answer-hint = Mögliche Antworten: { LIST($answers, style: "unit") }.
responses-no-blank = Ein Feld „{ $name }“ gibt es nicht.
responses-no-code = „{ $code }“ ist kein Code dieses Termins.
responses-no-code-hint = Ein selbst gewählter Code hat { $count } Zeichen, und ein gezogener steht in der Liste der Antworten.
responses-no-sheet = Kein Bogen hat den Code „{ $code }“.
responses-no-sheet-from = Kein Bogen von { $code } kommt aus „{ $file }“.
responses-nothing-collected = Für diesen Termin wurde noch nichts eingelesen.
responses-nothing-collected-hint = Beginnen Sie mit: facilitator collect
    .studio = Beginnen Sie auf der Seite „Antworten“, mit den Dateien, die hereinkamen.
responses-pages-empty = { CAPITAL($pages) } des Bogens: fehlt, oder leer gelassen.
responses-private-blank = { $blank } steht auf einer Seite, die die Leute behalten, und wird nicht eingelesen.
responses-private-blank-hint = Wenn allen gesagt wurde, dass es eingelesen wird, schreiben Sie collect_private: true in event.yaml.
responses-several-blanks = „{ $name }“ kann mehrere Felder bedeuten.
responses-several-sheets = Mehr als ein Bogen von { $code } kommt aus „{ $file }“.
responses-sheets-are = Es gibt: { LIST($sheets, style: "unit") }.
review-answer-nothing = Nichts
review-audit = Ausgelost und angesehen: { $checked ->
    [one] 1 Zeile
   *[other] { NUMBER($checked, useGrouping: 1) } Zeilen
  }, { $wrong } falsch. Von allen { NUMBER($rows, useGrouping: 1) } Zeilen, die ohne Zweifel vom Papier gelesen wurden, sind also { $low } % bis { $high } % falsch (bei 95 %; Wilson, 1927).
review-counts-now = Jetzt zählt „{ $answer }“.
review-head-of-sheet = Der Kopf des Bogens { $sheet }, mit den Kästchen für den Code
review-no-picture = Ein Bild davon ist nicht aufbewahrt: Sehen Sie auf den Bogen selbst.
review-nobodys = Niemandem: Er zählt unter dem Namen seiner Datei
review-nothing = nichts
review-picture = „{ $about }“ von { $code }, wie es auf dem Papier steht, mit den Zeilen darum herum
review-picture-read = „{ $about }“ von { $code }, wie es auf dem Papier steht, mit den Zeilen darum herum, gelesen als { LIST($answers, style: "or") }
review-read-as = Gelesen wurde „{ $answer }“. Stimmt das? { $file }, Seite { $page }.
review-right = Richtig: { $answer }
review-several-people = Sie sind von mehreren Personen
review-sheets-differ = Die Bögen unterscheiden sich in { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
  }. Welcher stimmt?
review-ticked = Angekreuzt
review-whose = Es ließ sich kein Code lesen. Wem gehört der Bogen?
run-again = Starten Sie es noch einmal.
sample-doubt-hint = Schreiben Sie, was gemeint ist.
sample-headings-hint = Überschreiben Sie sie mit den Namen der Felder, oder löschen Sie sie.
sample-none = { $exercise } hat keine Beispielantworten.
sample-none-hint = Legen Sie eine Tabelle davon in { $file }, oder lesen Sie welche ein.
scans-not-installed = Was Bilder von Papier liest, ist nicht installiert.
scans-not-installed-hint = So wird es installiert: pip install 'facilitator[scan]'
scans-too-many-pages = Die Datei hat mehr als { NUMBER($most, useGrouping: 1) } Seiten.
settings-built-in = { $exercise } kommt mit facilitator und wird nicht geändert.
settings-built-in-hint = Machen Sie sich eine eigene Kopie.
settings-changed-again = { $file } wurde seither noch einmal geändert.
settings-changed-again-hint = Setzen Sie das Feld noch einmal von Hand.
settings-changed-meanwhile = { $file } wurde geändert, seit diese Seite geöffnet wurde.
settings-copy-and-load = Kopieren Sie, was Sie geschrieben haben, laden Sie die Seite neu, und fügen Sie es ein.
settings-load-again = Laden Sie die Seite neu.
settings-own-already = { $exercise } ist schon Ihre eigene.
settings-the-table = Die Tabelle
sheet-form-elsewhere-hint = Lesen Sie es dort ein.
sheet-form-no-record = Es ist nicht die Aufzeichnung eines Formulars.
sheet-form-of-document = Das ist etwas anderes: { $document } (Formular { $form }); eingelesen werden Arbeitsblätter.
sheet-form-of-document-hint = Bitten Sie um das Arbeitsblatt.
sheet-form-of-event = Formular { $form } gehört nicht zu diesem Termin: Es wurde für { $client }, { $event } gemacht.
sheet-form-of-exercise = Formular { $form } gehört nicht zu diesem Termin, sondern zur Übung { $exercise }.
sheet-form-of-other-name = Es ist die Aufzeichnung eines anderen Formulars, obwohl sie den Namen von diesem trägt.
sheet-form-restore = Holen Sie die Datei zurück, wie sie war; gedruckte Bögen hängen davon ab.
sheet-form-unknown = Formular { $code } { $form } gehört nicht zu diesem Termin: Es ist ein älteres, oder wurde für einen anderen Termin gemacht.
sheet-form-unknown-hint = Lesen Sie es für den Termin ein, für den es gemacht wurde, oder tippen Sie die Antworten ein.
speech-wait-unsaid = Wer spricht, kündigt eine Wartezeit an, und nichts sagt, wie lange: Gerechnet werden { $seconds } Sekunden.
speech-wait-unsaid-hint = Fügen Sie darunter ein Zeichen ein, zum Beispiel "WAIT 1 minute: …".
start-client-hint = Legen Sie einen an mit: facilitator new client "NAME"
    .studio = Legen Sie auf der Startseite einen an.
start-event-hint = Legen Sie einen an mit: { $command }
    .studio = Legen Sie auf der Seite des Kunden einen an.
template-missing = templates/{ $file } fehlt.
template-missing-hint = Installieren Sie das Programm neu, dann ist die Datei wieder da.
translate-english = { $count } von { $all } Texten sind noch englisch, zum Beispiel { LIST($ids, style: "unit") }.
translate-head = Übersetzen Sie, was rechts von jedem = steht, und lassen Sie, was in {"{"} {"}"} steht.
translate-missing = { $count } von { $all } Texten sind nicht in { $language } übersetzt und bleiben, wie sie sind.
translate-no-language = „{ $language }“ ist keine Sprache.
translate-no-language-hint = Schreiben Sie das Kürzel, zum Beispiel de, fr oder pt-BR.
translate-outdated = { $count ->
    [one] { $count } Übersetzung gehört
   *[other] { $count } Übersetzungen gehören
  } zu Texten, die sich seither geändert haben, in Zeile { $lines }.
translate-own-language = { $exercise } ist in „{ $language }“ geschrieben.
translate-own-language-hint = Schreiben Sie das Kürzel einer anderen Sprache.
translate-unread = { $count ->
    [one] { $count } Übersetzung ist
   *[other] { $count } Übersetzungen sind
  } als noch von niemandem gelesen markiert (fuzzy).
    .studio = { $count ->
    [one] { $count } Übersetzung ist
   *[other] { $count } Übersetzungen sind
  } als noch von niemandem gelesen markiert.
which-exercise = Welche Ihrer Übungen ist gemeint: { LIST($exercises, style: "or") }?
which-exercise-hint = Schreiben Sie den Namen hinter den Befehl, zum Beispiel: { $command }
    .studio = Wählen Sie eine.

## formats/pdf: a page on several sheets

tile-first = Blatt { $number } von { $count }. Beginnen Sie mit diesem: Es bleibt ganz.
tile-over = Blatt { $number } von { $count }. An der gestrichelten Linie abschneiden und über { LIST($over, style: "standard") } kleben, die Kante an den Marken.
tile-over-two = Blatt { $number } von { $count }. An beiden gestrichelten Linien abschneiden und über { LIST($over, style: "standard") } kleben, die Kanten an den Marken.
tile-sheet = Blatt { $number }

## formats/pptx: what the list of a slide’s shapes calls them

slide-layout = { $kind ->
    [answers] Frage und Antworten
    [argument] Argument
    [build] Gegenüberstellungen bis hierher
    [chart] Diagramm
    [contrast] Gegenüberstellung
    [contrast-of-three] Gegenüberstellung von dreien
    [count] Zählung in diesem Team
    [dates] Termine
    [drawing] Zeichnung
    [drawing-with-labels] Zeichnung mit Beschriftung
    [finding] Befund
    [finding-beside] Befund neben einer anderen Zahl
    [list] Liste
    [overlap] Überschneidung
    [pair] Zwei Umfragen im Raum
    [points] Punkte
    [poll] Umfrage
    [question] Frage
    [statement] Aussage
    [task] Aufgabe
    [title] Titel
   *[other] { $name }
 }
slide-shape = { $name ->
    [amount] Betrag
    [bar] Balken
    [body] Text
    [chosen] Gewählt
    [chosen-head] Überschrift gewählt
    [drawing] Zeichnung
    [figure] Abbildung
    [first] Erstes
    [first-head] Überschrift erstes
    [logo] Logo
    [logo-ground] Weiß hinter dem Logo
    [lower] Unten
    [minutes] Minuten
    [note] Hinweis
    [notes] Notizen
    [number] Foliennummer
    [question] Frage
    [right] Richtig
    [right-head] Überschrift richtig
    [rule] Linie
    [second] Zweites
    [second-head] Überschrift zweites
    [slide] Folie
    [subtitle] Untertitel
    [text] Text
    [third] Drittes
    [third-head] Überschrift drittes
    [title] Titel
    [upper] Oben
    [words] Worte
   *[other] { $name }
 }

## formats/docx: what the list of a file’s pictures calls them

picture-chart = Diagramm { $number }
picture-logo = Logo { $number }
picture-prose = Abbildung { $number }

## activities: labels of blanks, for screen readers and tooltips

label-commit = Zusage { $number }: { $field }
label-commit-review = Termin der Durchsprache { $number }
label-poll-all-hands = { $question } Alle Hände
label-poll-hands = { $question } { $option }: Hände
label-poll-net-hands = { $question } 9 und 10 weniger 0 bis 6, in Prozent
label-poll-percent = { $question } { $option }: Prozent
label-rate-evidence = { $item } { $evidence }
label-rate-hoped = { $item } Erhofft in { $horizon }
label-rate-now = { $item } Heute
label-rate-own = { $area }: mein Wert, { $figure ->
    [nowsum] Summe heute
    [nowcount] Anzahl heute
    [now] heute
    [hopedsum] Summe erhofft
    [hopedcount] Anzahl erhofft
    [hoped] erhofft
   *[gap] Abstand
 }
label-rate-seat = { $area }, { $figure ->
    [now] heute
   *[hoped] erhofft
 }: Person { $seat }
label-rate-summary = { $area }, { $figure ->
    [now] heute
   *[hoped] erhofft
 }: { $what ->
    [count] Anzahl
    [mean] Mittel
    [spread] Spanne
   *[rank] Folge
 }
label-sort-right = { $activity }: { $area }, Treffer
label-sort-right-in-all = { $activity }: Treffer zusammen

## interface: names that stand for nothing

did-you-mean = Meinen Sie „{ $name }“?
known-here = Bekannt sind hier: { $names }.
no-such-activity-kind = Eine Art von Aktivität „{ $name }“ gibt es nicht.
no-such-client = Einen Kunden „{ $name }“ gibt es nicht.
no-such-decision = Eine Entscheidung „{ $name }“ gibt es nicht.
no-such-document = Ein Dokument „{ $name }“ gibt es nicht.
no-such-edition = Eine Fassung „{ $name }“ gibt es nicht.
no-such-edition-of = Eine Fassung „{ $name }“ von { $exercise } gibt es nicht.
no-such-event-of = Einen Termin „{ $name }“ von { $client } gibt es nicht.
no-such-exercise = Eine Übung „{ $name }“ gibt es nicht.
no-such-export = Einen Export „{ $name }“ gibt es nicht.
no-such-font-family = Eine Schriftfamilie „{ $name }“ gibt es nicht.
no-such-font-family-here = Eine Schriftfamilie „{ $name }“ gibt es hier nicht.
no-such-format = Ein Format „{ $name }“ gibt es nicht.
no-such-paper = Ein Papier „{ $name }“ gibt es nicht.
no-such-section = Einen Abschnitt „{ $name }“ gibt es nicht.
none-here = Hier gibt es keine.

## model: fields of the files that people write

about-activity-change-bands = Bei einer Bewertung: je Id die Felder, die sich ändern, etwa name.
about-activity-change-fields = Bei einer Zusage.
about-activity-change-instruction = Was die Teilnehmenden tun.
about-activity-change-items = Bei dem, was bewertet (Ids sind AREA_ID) oder geordnet wird.
about-activity-change-piles = Bei einer Sortierung mit eigenen Stapeln: je Id die Felder, die sich ändern.
about-activity-change-questions = Bei einer Umfrage oder beim Nachdenken.
about-activity-change-rows = Bei einer Gegenüberstellung; Ids sind die der Bereiche.
about-activity-change-statements = Bei einer Sortierung.
about-activity-instruction = Ein Satz: was die Teilnehmenden tun.
about-activity-kind = Was man darin tut.
about-activity-title = Ihre Überschrift in jedem Dokument.
about-area-about = In Sätzen, wie in „Entscheidungen über Menschen“.
about-area-name = Ein, zwei Wörter, wie in Tabellenzeilen und Diagrammen.
about-area-question = Eine einzeilige Frage, die den Bereich eröffnet.
about-asked-before-poll = Die Id der Umfrage.
about-asked-before-question = Die Id ihrer Frage.
about-band-ask = Was als Nächstes zu fragen ist, je Id eines Bereichs.
about-band-name = Wie ein Wert in dieser Stufe heißt.
about-band-start = Der niedrigste Wert der Stufe.
about-band-suggests = Was sie nahelegt, in ein oder zwei Sätzen.
about-block-activity = Die Id der Aktivität, die darin läuft, falls eine.
about-block-least = Die wenigsten Minuten, in denen er noch trägt.
about-block-materials = Was gebraucht wird, in jedem Block unter demselben Namen; Dokumente mit ihren Titeln.
about-block-most = Die meisten Minuten, die er gut nutzen kann.
about-block-output = Was der Raum hat, wenn der Block endet.
about-block-phase = Welchen Teil der Aktivität er umfasst; ohne Angabe die ganze.
about-block-priority = 1 wird nie gestrichen, 5 fällt zuerst weg.
about-block-purpose = Warum der Raum das tut, in einem Satz.
about-block-time-for = break für eine Pause; buffer für Minuten in Reserve, die keine Agenda zeigt.
about-block-title = So, wie er im Ablauf steht.
about-block-usual = Minuten in einem üblichen Ablauf.
about-both-pile-name = Der Name des Stapels.
about-brand-cover = true für ein Deckblatt auf Bericht, Leitfaden und Handouts von mehreren Blättern.
about-brand-font = Eine Schriftfamilie, die facilitator mitbringt.
about-brand-logo = Eine SVG-, PNG- oder JPEG-Datei neben client.yaml, etwa logo.svg.
about-brand-primary = Die Hauptfarbe, in Anführungszeichen: "#0d5560". Das zweite Konzept und Linien tragen sie.
    .field = Die Hauptfarbe, etwa #0d5560. Das zweite Konzept und Linien tragen sie.
about-brand-secondary = Die andere Farbe, in Anführungszeichen: "#8a5a12". Das erste Konzept trägt sie.
    .field = Die andere Farbe, etwa #8a5a12. Das erste Konzept trägt sie.
about-client-brand = Logo, Farben, Schrift, Deckblatt.
about-client-holidays = Tage, an denen kein Review stattfindet, etwa 2027-07-05.
about-client-language = Ein Sprachcode wie en-GB oder de: für die Übung, wo sie übersetzt ist, unsere Schreibweise, Daten und Vorleseprogramme.
about-client-large-print = true für 18 Punkt überall.
about-client-link = Eine Webadresse wie https://example.com/plan: Sie steht am Ende des Handouts, gedruckt und als Code für Telefone.
about-client-name = Ganz, wie auf Deckblättern.
about-client-paper = letter oder a4. Mit der Sprache eines Landes mit A4, etwa en-GB, ist es a4.
about-client-roster = Eine CSV-Datei oder Arbeitsmappe neben client.yaml mit den Namen der Personen.
about-client-second-language = Eine Sprache wie en, in der jeder Satz des Arbeitsblatts noch einmal darunter steht, kleiner und grau, wo die Übung übersetzt ist.
about-client-short = Wie in laufenden Zeilen; der Name, wenn es fehlt.
about-client-slides-template = Eine PowerPoint-Datei neben client.yaml, deren Master und Layouts verwendet werden.
about-client-term-plural = Die Mehrzahl; bei Namen und Stoffnamen weglassen.
about-client-term-singular = Die Einzahl, so wie sie in einem Satz steht.
about-client-terms = Die Wörter des Kunden, je Wort der Übung oder Id des Begriffs.
about-client-word-template = Eine Word-Datei neben client.yaml, deren Briefkopf und Formatvorlagen verwendet werden.
about-commit-copies = Zusagen auf dem persönlichen Bogen.
about-commit-drawing = Die Zeichnung über den Review-Terminen, auf Plakat und Tischaufsteller.
about-commit-field-example = Wie eine gute Antwort aussieht.
about-commit-field-hint = Was hineingehört, klein gedruckt.
about-commit-field-lines = Schreibzeilen, im Abstand von 8 mm.
about-commit-field-numbered = Ob die Zeilen einer Notiz nummeriert sind: eine je Review.
about-commit-field-options = Antworten zur Auswahl: auf Papier Kästchen, ab neun eine Liste; am Bildschirm und in Word eine Auswahlliste.
about-commit-field-person = Ob hier Namen von Personen stehen: Die Rückmeldung zeigt keine.
about-commit-field-team = Ob das Plakat eine Spalte dafür hat.
about-commit-field-tent = Ob die Rückseite des Tischaufstellers eine Spalte dafür hat, etwa das Datum, neben dem Was und dem Wer.
about-commit-field-text = Die Beschriftung des Feldes.
about-commit-fields = Was jede Zusage nennt, in der Reihenfolge des Drucks.
about-commit-kind = Welche Art von Aktivität es ist.
about-commit-notes = Was unten auf das Plakat geschrieben wird.
about-commit-question = Was das Team bei jedem Review fragt: groß auf dem Tischaufsteller, wo die Fassung keine Frage zum Mitnehmen hat.
about-commit-review-fields = Was bei jedem Review neu geschrieben wird: weitere Spalten des Plakats.
about-commit-team-instruction = Was das Team mit seinem Plakat tut, in ein oder zwei Sätzen.
about-commit-team-reviews = Review-Termine auf dem Plakat.
about-commit-team-rows = Zeilen auf dem Plakat; 0 für kein Plakat.
about-concept-name = Ganz, wie in Überschriften.
about-concept-short = Ein Wort, für Spaltenköpfe und Kartenecken.
about-concept-summary = Worum es geht, in einem Satz.
about-contrast-lines = Schreibzeilen in jeder Zelle.
about-contrast-row-area = Die Id des Bereichs.
about-contrast-row-cells = Die aufgedeckte Antwort, je Id eines Konzepts.
about-contrast-row-discussion = Warum das so ist, für den Lösungsbogen.
about-contrast-row-question = Eine kurze Frage, die den Unterschied prüft.
about-contrast-row-short = Dasselbe in wenigen Wörtern, je Id eines Konzepts, für die Folie, auf der Bereiche hinzukommen.
about-contrast-rows = Eine Zeile je Bereich.
about-cover-up-ask = Die Frage an das Team.
about-cover-up-below = Ein Mittel aller Bereiche unter diesem ist niedrig.
about-cover-up-beside = Die Id der Frage, die nach dem fragt, was fehlen könnte.
about-cover-up-beside-says = Was die häufigen Antworten davon sagen, nach "3 von 8 sagen das".
about-cover-up-means = Was es bedeutet, wo er zutrifft, in ein oder zwei Sätzen.
about-cover-up-missing = Die Antworten darauf, die sagen: Wir haben es nicht.
about-cover-up-often = Die Antworten darauf, die sagen: Wir haben sie.
about-cover-up-often-says = Was sie sagen, nach "7 von 8 sagen das".
about-cover-up-otherwise = Was zu sagen ist, wo er nicht zutrifft.
about-cover-up-poll = Die Id der Umfrage, die nach der Gewohnheit fragt.
about-cover-up-rate = Die Id der Bewertung, die von dem erzählt, was fehlen könnte.
about-cover-up-rate-says = Was sie bewertet, vor "liegt bei 2,7 von 5".
about-cover-up-title = Der Befund in wenigen Wörtern.
about-drawing-caption = Eine Zeile darüber, auf einer Folie darunter.
about-drawing-file = Eine SVG-Datei neben exercise.yaml, etwa year.svg.
about-drawing-labels = Auf Papier: was darunter steht, von links nach rechts.
about-drawing-text = Was sie zeigt, in Worten, für alle, die sie nicht sehen können.
about-drawing-width = Ihre Breite im Handout, in Millimetern; 0 für so breit wie der Text.
about-edition-audience = Für wen sie gedacht ist, in einem Satz.
about-edition-blocks = Der Ablauf, der Reihe nach.
about-edition-change-audience = Für wen sie gedacht ist.
about-edition-change-blocks = Der Ablauf; geänderte Felder auch gleich unter der Id des Blocks.
about-edition-change-take-home = Die Frage zum Mitnehmen: question, then, date.
about-edition-documents = Die Dokumente des Kits; ohne Angabe alle, die passen.
about-edition-handout-sides = Höchstens so viele Seiten hat das Handout, etwa 2 für ein Blatt: Es hat dann kein Deckblatt und etwas kleinere Schrift, wo nur das es dort hält. 0 für beliebig viele.
about-edition-people = Wie viele Personen dort gewöhnlich sitzen; 0 für nicht bekannt.
about-edition-setting = Wer im Raum ist: open für Führungskräfte vieler Organisationen, in-house für die Leute einer einzigen, mit ihrer Führung. Ein Termin kann es anders sagen.
about-edition-take-home = Eine Frage, die man mitnimmt.
about-edition-team = false für eine Person allein: kein Zählraster und kein Plakat.
about-edition-title = So, wie es auf dem Deckblatt des Leitfadens steht.
about-event-blocks = Je Id eines Blocks: keep streicht ihn nie, out lässt ihn weg, und eine Zahl sagt, wie viele Minuten er dauert.
about-event-break-after = Die Id des Blocks, nach dem sie kommt.
about-event-break-minutes = Wie lange sie dauert.
about-event-breaks = Selbst gewählte Pausen; [] für gar keine.
about-event-collect-private = true, wenn auch Seiten eingelesen werden sollen, die man behält (Teil B): Sagen Sie es den Leuten.
about-event-edition = Die Fassung, etwa workshop oder keynote.
about-event-exercise = Die Übung, wenn der Kunde mehrere hatte.
about-event-facilitator = Wer ihn leitet.
about-event-groups = Die Gruppen aus der Liste, die teilnehmen; alle, wenn es fehlt.
about-event-language = Die Sprache der Papiere dieses Tages, etwa de, wenn nicht die des Kunden.
about-event-leader = Der Bogencode der Person, die das Team leitet und zugestimmt hat, dass der Bericht ihre Werte neben die der anderen stellt, etwa ABCD-EFGH; eine Liste, wo mehrere gleichberechtigt leiten und alle zugestimmt haben.
about-event-link = Eine Webadresse wie https://example.com/plan für das Handout dieses Tages, wenn nicht die des Kunden.
about-event-minutes = Die Länge des Termins samt Pausen; die der Fassung, wenn es fehlt.
about-event-names-agreed = true, sobald alle in der Gruppe zugestimmt haben, dass der Bericht ihre Namen nennt.
about-event-participants = Die Namen aus der Liste, die teilnehmen; alle, wenn es fehlt.
about-event-people = Wie viele Personen erwartet werden, wo keine Liste alle nennt.
about-event-place = Wo er stattfindet.
about-event-roster = Eine CSV-Datei oder Arbeitsmappe neben event.yaml oder client.yaml, wenn nicht die des Kunden.
about-event-second-language = Die zweite Sprache des Arbeitsblatts an diesem Tag, wenn nicht die des Kunden.
about-event-setting = Wer im Raum ist: open für Führungskräfte vieler Organisationen, in-house für die Leute einer einzigen, mit ihrer Führung; die der Fassung, wenn es fehlt.
about-event-spare = Persönliche Exemplare ohne Namen, für späte Gäste.
about-event-start = In 24-Stunden-Zählung, mit Doppelpunkt und in Anführungszeichen: "16:30".
    .field = In 24-Stunden-Zählung, etwa 16:30.
about-event-talk = Der frühere Termin, etwa 2027-03-18-morning, dessen gezählte Handzeichen neben den Antworten stehen; ein früherer desselben Tages, wenn es fehlt.
about-event-timezone = Etwa America/Chicago, für den Kalender; Ortszeit, wenn es fehlt.
about-example-people = Mindestens zwei.
about-example-team = Wie das Team heißt; sagen Sie, dass es erfunden ist.
about-exercise-anonymity = Die wenigsten Antworten, bei denen ein Bericht eine Zahl zeigt; nie weniger als 3.
about-exercise-code = Zwei bis sechs Großbuchstaben oder Ziffern; damit beginnt jeder Formularcode.
about-exercise-credit = Woher die Übung kommt.
about-exercise-drawing-colours = Wofür die Farben der Zeichnungen stehen: die Id eines Konzepts, oder diese mit -tint; ink, soft, hairline, blank oder paper. Schwarz ist ink und Weiß ist paper.
about-exercise-drawings = Was die Übung zeichnet: ihre Idee in einem Bild.
about-exercise-drawn = Ihre Zeichnungen, je Id.
about-exercise-editions = Abläufe je Name, etwa workshop, keynote, coaching.
about-exercise-emblem = Die Id der Zeichnung am Kopf jedes Dokuments.
about-exercise-kicker = Eine kleine Zeile über dem Titel.
about-exercise-language = Die Sprache der Texte, als Code wie en oder en-GB.
about-exercise-lede = Ein oder zwei Sätze unter dem Titel.
about-exercise-name = Der Name ihres Ordners.
about-exercise-prose = Ihre Markdown-Dateien.
about-exercise-report = Was der Teambericht aus den Antworten wissen will.
about-exercise-slides = Was die Folien der Rede zeigen, in beliebiger Reihenfolge.
about-exercise-speech = Was auf einer Bühne gesprochen wird; die Worte stehen in speech.md.
about-exercise-terms = Wörter, für die ein Kunde andere haben kann.
about-exercise-title = Der Titel jedes Dokuments.
about-exercise-version = Auf jeder Seite gedruckt, in Anführungszeichen; erhöhen Sie sie, wenn sich Texte ändern.
about-exercise-welcome = Markdown, auf dem Deckblatt oder oben auf dem Handout.
about-frame-areas = Beliebig viele, in der Reihenfolge des Lesens.
about-frame-both = Der Stapel für das, was zu beiden Konzepten gehört. Ohne ihn haben zwei Konzepte einen namens „Beides“, drei haben keinen.
about-frame-concepts = Die zwei oder drei Dinge, die gegenübergestellt werden; lassen Sie es weg, wo nichts gegenübersteht.
about-id = Nur Kleinbuchstaben a-z und Ziffern, höchstens 24 Zeichen.
about-identity-confidentiality = Wenige Wörter für den Fuß jeder Seite, etwa Vertraulich.
about-identity-contact = Eine E-Mail-Adresse, Telefonnummer oder Webadresse.
about-identity-copyright = Etwa © 2026 Lakeshore Coaching.
about-identity-logo = Ein SVG, PNG oder JPEG neben facilitator.yaml.
about-identity-name = Ihr Name oder der Ihrer Firma, wie nach „Vorbereitet von“.
about-item-anchors = Was man an Punkten der Skala tun sieht, etwa {"{"}1: niemand weiß es, 5: jeder könnte es sagen{"}"}: unter der Aussage gedruckt, anstelle von mehr oder weniger wahr.
about-item-area = Die Id des Bereichs, zu dem es gehört.
about-item-id = Buchstaben a-z und Ziffern; sie zählt innerhalb des Bereichs.
about-item-text = Die Aussage, in höchstens etwa 95 Zeichen.
about-key = Eine Id; AREA_ID für das, was bewertet wird.
about-link-address = Eine vollständige Webadresse, etwa https://example.com/plan.
about-link-label = Was man dort findet, in wenigen Wörtern, über der Adresse; sonst „Weiterlesen“.
about-list-change-add = Neue Einträge mit eigenen Ids; after: ID oder "first" sagt, wo.
about-list-change-drop = Die Ids dessen, was weggelassen wird.
about-list-change-order = Die Ids, die zuerst kommen, in dieser Reihenfolge; der Rest folgt.
about-list-change-replace = Je Id die Felder, die sich ändern; eine Id nie.
about-objection-after = Die Überschrift, auf die es folgt, oder "first".
about-objection-body = Was zu antworten ist, in Markdown.
about-objection-change-add = Weitere Einwände.
about-objection-change-drop = Die Überschriften dessen, was weggelassen wird.
about-objection-change-order = Die Überschriften, die zuerst kommen, in dieser Reihenfolge.
about-objection-change-replace = Je Überschrift die neue Antwort.
about-objection-heading = So, wie es gedruckt ist.
about-open-question-ask = Was zu gezählten Antworten zu fragen ist, für den Bericht.
about-open-question-entries = Kurze Antworten, etwa 3, jede auf einer nummerierten Zeile anstelle der anderen: Der Raum zählt laut auf dem Plakat des Teams, wie viele dasselbe haben.
about-open-question-hint = Klein unter der Frage gedruckt.
about-open-question-text = Die Frage.
about-option-text = Wenige Wörter: Die Antworten stehen in einer Reihe.
about-override-activities = Änderungen je Id der Aktivität.
about-override-areas = Je Id die Felder, die sich ändern: name, question.
about-override-both = Der Stapel „Beides“: name, summary.
about-override-concepts = Je Id die Felder, die sich ändern: name, short, summary.
about-override-editions = Änderungen je Name der Fassung.
about-override-kicker = Die kleine Zeile über dem Titel.
about-override-lede = Die Sätze unter dem Titel.
about-override-objections = Änderungen an den Einwänden im Leitfaden.
about-override-report = Felder des Berichts, etwa reviews.
about-override-slides = Änderungen an dem, was die Folien der Rede zeigen.
about-override-speech = words_per_minute; Abschnitte je Id, etwa ihre priority.
about-override-welcome = Markdown: auf dem Deckblatt oder oben auf dem Handout.
about-parsed-exercise-activities = Die Schritte der Übung, in beliebiger Reihenfolge.
about-pile-name = Ganz, wie auf seiner Karte.
about-pile-short = Ein, zwei Wörter für den Kopf einer schmalen Spalte. Ohne sie: der Name.
about-pile-summary = Was hierher gehört, in einem Satz.
about-poll-questions = In der Reihenfolge des Drucks.
about-question-base = Wer in den Umfragen wann befragt wurde; auf der Folie unter den Zahlen.
about-question-beside = Die Frage, deren bei einem früheren Vortrag gezählte Handzeichen neben den Antworten stehen; ohne Angabe ebendiese.
about-question-concept = Die Id des Konzepts, um das es geht: Ihre Antworten tragen dessen Zeichen.
about-question-finding = Was die Umfragen zeigen; der Titel des Diagramms.
about-question-high-label = Was 10 dort bedeutet. Ohne Angabe: äußerst wahrscheinlich.
about-question-low-label = Was 0 dort bedeutet. Ohne Angabe: überhaupt nicht wahrscheinlich.
about-question-many = true, wo mehr als eines angekreuzt werden darf; auf Papier Kästchen.
about-question-no-survey = Warum es nichts zu vergleichen gibt.
about-question-options = Die Antworten zur Auswahl, der Reihe nach; nötig, außer wenn `recommend` true ist.
about-question-recommend = true für „Würden Sie … empfehlen?“: beantwortet mit 0 bis 10, ohne Antworten zur Auswahl.
about-question-short = Wonach sie fragt, in ein, zwei Wörtern: ihre Zeile neben einer anderen.
about-question-surveys = Was andere geantwortet haben, zum Vergleich.
about-rank-ask = Was zur Reihenfolge zu fragen ist, für den Bericht.
about-rank-cards = true für eine Karte je Eintrag, zum Ausschneiden.
about-rank-first = Was Platz 1 bedeutet.
about-rank-item-short = Wenige Wörter, für Tabellen und Diagramme.
about-rank-item-text = So, wie es auf dem Bogen steht, in höchstens etwa 95 Zeichen.
about-rank-items = Was geordnet wird, so wie es gedruckt ist.
about-rank-last = Was der letzte Platz bedeutet.
about-rank-top = Wie viele erste Plätze zusammen gezählt werden, etwa 3: wie viele Personen jeden Eintrag darunter haben, und wie viele zwei Personen gemeinsam haben. 0 für keine.
about-rate-bands = Was Werte nahelegen, die niedrigste Stufe zuerst.
about-rate-evidence = Was unter eine Aussage geschrieben werden kann, etwa „Zuletzt: Datum, Dokument“.
about-rate-evidence-alone = true für diese Zeile nur in einer Fassung ohne Team, in der nichts abgegeben wird, woran eine Handschrift zu erkennen wäre.
about-rate-example = Ein erfundenes Team, dessen Auswertung Schritt für Schritt gedruckt wird.
about-rate-horizon = Wie weit die Hoffnung reicht („zwölf Monate“); ohne sie wird einmal bewertet.
about-rate-items = Die Aussagen, die bewertet werden.
about-rate-minimum-answered = Beantwortete Aussagen, die ein Bereich braucht, um einen Wert zu haben.
about-rate-scale = Worauf bewertet wird.
about-rated-sheet-code = Ein Buchstabe: Die Personen des Beispiels haben keine Namen.
about-rated-sheet-hoped = Dasselbe für das, was erhofft wird, wo zweimal bewertet wird.
about-rated-sheet-now = Antworten je Id eines Bereichs: Punkte der Skala, "?" oder null für leer gelassen.
about-reporting-cards-up = Wie man Antworten offen zeigt, mit Zustimmung aller, wo zu wenige geantwortet haben.
about-reporting-cover-up = Die Gewohnheit, die verdecken kann, was fehlt.
about-reporting-drawing = Die Id einer Zeichnung, die nach Seite eins steht.
about-reporting-reviews = Die Tagesordnung eines Reviews: was gefragt wird, der Reihe nach.
about-scale-high = Der höchste Punkt, eine ganze Zahl; höchstens elf Punkte insgesamt.
about-scale-high-label = Was der höchste Punkt bedeutet.
about-scale-labels = Was Punkte bedeuten, je Punkt, etwa {"{"}1: nie, 3: manchmal, 5: immer{"}"}; anstelle der beiden Beschriftungen oder daneben.
about-scale-low = Der niedrigste Punkt, eine ganze Zahl.
about-scale-low-label = Was der niedrigste Punkt bedeutet.
about-slide-area = Die Id des Bereichs einer Gegenüberstellung.
about-slide-beside = Die Id einer anderen Frage mit denselben Antworten, für ein Paar.
about-slide-drawing = Die Id einer Zeichnung der Übung.
about-slide-points = Kurze Zeilen, der Reihe nach; bei dates, was entlang der Linie steht; bei einer Zeichnung zwei Wörter, links von ihrer oberen und ihrer unteren Hälfte.
about-slide-question = Die Id der Frage einer Umfrage.
about-slide-shows = Was der Raum sieht, etwa statement, contrast oder poll.
about-slide-text = Die große Zeile; auf Folien mit Überschrift eine letzte Zeile.
about-slide-title = Ihre Überschrift, für points, pair, overlap, dates, drawing und task.
about-sort-ask = Was zu fragen ist, wo es mehrere oder niemand taten, für den Bericht.
about-sort-one-person = Der Stapel, auf den jede Aussage von genau einer Person im Raum gehört: Der Bericht sagt dann, wo es mehrere taten und wo niemand.
about-sort-piles = Eigene Stapel, in der Reihenfolge des Drucks; lassen Sie sie weg, um nach den Konzepten zu sortieren.
about-sort-statements = In der Reihenfolge des Drucks, Bereiche und Stapel gemischt.
about-speech-section-block = Die Id des Blocks im Ablauf, in dem er gesprochen wird; ohne Angabe der des Abschnitts davor. Fassungen ohne diesen Block sprechen ihn nicht.
about-speech-section-table-slide = Die Id der Folie, die währenddessen steht; ohne sie der Titel des Blocks.
about-speech-section-table-work = Die Id eines Blocks, der in Terminen von mehr als 30 Minuten folgt, in Fassungen, die ihn haben.
about-speech-section-title = Worum es geht, nur für die Augen der Rednerin oder des Redners.
about-speech-sections = Der Reihe nach, die Eröffnung zuerst.
about-speech-words-per-minute = Wie schnell gesprochen wird; auf Japanisch und Chinesisch in Schriftzeichen je Minute. Ohne Angabe so schnell wie 130 im Englischen.
about-statement-because = Warum sie dorthin gehört, in ein oder zwei Sätzen.
about-statement-discussion = Worüber zu reden ist, für den Lösungsbogen; braucht keine richtige Antwort.
about-statement-pile = Die Id eines Konzepts, "both" oder die Id eines Stapels der Sortierung. Lassen Sie diese vier in jeder Aussage weg, wenn es keine richtige Antwort gibt.
about-statement-tempting = Der Stapel, den ein vernünftiger Mensch stattdessen wählen könnte.
about-statement-tempting-because = Warum ein vernünftiger Mensch ihn wählen würde.
about-statement-text = So, wie man es in einem Unternehmen hört, in etwa 110 Zeichen.
about-survey-counts = Kopfzahlen je Id einer Antwort.
about-survey-kind = Eine Anekdote wird immer als solche bezeichnet.
about-survey-name = Wer wann gefragt hat, wie in der Legende des Diagramms.
about-survey-note = Was man wissen muss, um sie richtig zu lesen.
about-survey-sample = Wer befragt wurde, etwa "n = 344".
about-survey-shares = Prozent je Id einer Antwort.
about-survey-source = Wo die Zahlen veröffentlicht wurden.
about-take-home-date = Was vor der Zeile für das Datum steht; sonst „Ich frage am“.
about-take-home-dates = So viele Zeilen für ein Datum, nummeriert.
about-take-home-question = Die Frage, so wie sie gestellt wird.
about-take-home-then = Was zu fragen ist, wenn sie beantwortet ist, in einem Satz.

## interface: system, tables, store

anonymous-file = Datei { $number }
anonymous-sheet = Bogen { $number }
anonymous-somebody = jemand
another-run = Hier arbeitet gerade ein anderer Aufruf von facilitator.
another-run-hint = Warten Sie, bis er fertig ist, und starten Sie erneut.
cell-as-date = Die Tabellenkalkulation hat aus der Eingabe ein Datum gemacht.
cell-calculated = Das kommt aus einer Formel.
cell-not-calculated = Das ist eine Formel, die nie berechnet wurde; öffnen Sie die Datei, speichern Sie sie, und lesen Sie sie noch einmal ein.
cell-shows-error = Die Tabellenkalkulation zeigt dort einen Fehler an.
defect = Das ist ein Fehler von facilitator, nicht Ihrer Dateien: { $kind }.
defect-at = Das ist ein Fehler von facilitator, nicht Ihrer Dateien: { $kind } in { $file }, Zeile { $line }.
defect-report = Bitte melden Sie ihn.
defect-report-with = Bitte melden Sie ihn mit { $log }.
encoding-dos = DOS (westeuropäisch)
encoding-mac = Mac OS Roman
encoding-windows = Windows (westeuropäisch)
file-check-sender = Prüfen Sie, wer sie geschickt hat und was sie ist.
file-damaged = Sie ist beschädigt oder wurde unterwegs abgeschnitten.
file-damaged-hint = Lassen Sie sie sich noch einmal schicken.
file-entities = Sie definiert eigene Entitäten, was kein Büroprogramm tut.
file-is-folder = Das ist ein Ordner, und hier wird eine Datei gebraucht.
file-is-folder-hint = Benennen Sie den Ordner um oder entfernen Sie ihn, und legen Sie die Datei an seine Stelle.
file-larger = Diese Datei ist größer als { $size }.
file-larger-hint = Prüfen Sie, ob es die richtige ist, und verkleinern Sie sie.
file-missing = Diese Datei gibt es nicht.
file-missing-hint = Prüfen Sie den Namen, oder legen Sie die Datei an.
file-not-allowed = Diese Datei darf nicht gelesen werden.
file-not-allowed-hint = Geben Sie sich das Recht, sie zu lesen.
file-not-found = Diese Datei ist nicht zu finden.
file-not-ordinary = Das ist keine gewöhnliche Datei.
file-not-ordinary-hint = Legen Sie eine Datei an diese Stelle.
file-not-utf8 = Diese Datei ist nicht als UTF-8 gespeichert.
file-not-utf8-hint = Speichern Sie sie noch einmal mit der Kodierung UTF-8.
file-outside = Das liegt außerhalb von { $folder }.
file-outside-hint = Legen Sie eine Kopie hinein, keine Verknüpfung.
file-packed-oddly = Sie ist auf ungewöhnliche Art gepackt.
file-packed-oddly-hint = Packen Sie sie noch einmal als gewöhnliche ZIP-Datei.
file-protected = Sie ist mit einem Passwort geschützt.
file-protected-pack = Packen oder speichern Sie sie ohne Passwort.
file-protected-save = Speichern Sie sie ohne Passwort, oder lassen Sie sie sich noch einmal schicken.
file-unknown-reason = Grund unbekannt
file-unpacks-large = Entpackt ist sie viel zu groß.
file-unreadable = Diese Datei ist nicht zu lesen ({ $reason }).
file-unreadable-hint = Prüfen Sie, ob der Datenträger angeschlossen ist und die Datei sich anderswo öffnen lässt.
folder-needed = { $path } ist eine Datei, und dort wird ein Ordner gebraucht.
grid-cell = Zelle { $cell }
grid-in-sheet = Tabellenblatt „{ $sheet }“, { $place }
grid-row = Zeile { $row }
grid-rows = Zeilen { $rows }
grid-rows-of = die Zeilen von { $code }
grid-rows-without-code = die Zeilen ohne Code
machine-debian = Debian oder Ubuntu
machine-fedora = Fedora
machine-fonts = Schriften der Dokumente
machine-install-them = Installieren Sie sie. { $commands }
machine-macos = macOS
machine-may-write = Schreibrecht in { $folder }
machine-newer-python = 3.11 oder neuer nötig
machine-office = PDF-Dateien aus Word-Dateien, die Sie bearbeitet haben
machine-other-folder = in einem anderen Ordner arbeiten
machine-package = Python-Paket { $package }
machine-pdf-lacks = ohne dies sind keine PDF-Dateien möglich
machine-pdf-slower = ohne dies entstehen PDF-Dateien langsamer
machine-run = Führen Sie aus: { $commands }
machine-windows = Windows
memory-lacking = Das braucht mehr Arbeitsspeicher, als da ist.
memory-lacking-hint = Schließen Sie andere Programme, oder erstellen Sie weniger Dokumente auf einmal.
move-file = Verschieben Sie die Datei.
move-file-or-output = Verschieben Sie die Datei, oder wählen Sie mit --output einen anderen Ordner.
    .studio = Verschieben Sie die Datei.
open-elsewhere = Sie ist in einem anderen Programm geöffnet
os-busy = Das Gerät oder die Datei ist in Gebrauch.
os-close-it = Schließen Sie es in anderen Programmen, und starten Sie erneut.
os-close-others = Schließen Sie andere Programme, und starten Sie erneut.
os-disk-full = Auf dem Datenträger ist kein Platz mehr.
os-disk-full-hint = Schaffen Sie Platz auf dem Datenträger, und starten Sie erneut.
os-file-exists = Die Datei gibt es schon.
os-file-in-place = Eine Datei steht, wo ein Ordner gebraucht wird: verschieben Sie sie, oder wählen Sie einen anderen Ordner.
os-folder-gone = Den Ordner, in dem Sie sind, gibt es nicht mehr.
os-folder-gone-hint = Wechseln Sie in einen anderen Ordner, und starten Sie erneut.
os-is-folder = Das ist ein Ordner.
os-is-folder-hint = Ein Ordner steht, wo eine Datei gebraucht wird: verschieben Sie ihn, oder wählen Sie einen anderen Namen.
os-large-file = Die Datei ist zu groß.
os-large-file-hint = Wählen Sie einen Ordner, in dem größere Dateien geschrieben werden dürfen.
os-links = Verknüpfungen führen im Kreis.
os-links-hint = Eine Verknüpfung führt dort auf sich selbst zurück: legen Sie die Datei oder den Ordner an ihre Stelle.
os-long-name = Der Dateiname ist zu lang.
os-long-name-hint = Wählen Sie einen kürzeren Namen.
os-memory = Der Arbeitsspeicher reicht nicht.
os-no-folder = Das ist kein Ordner.
os-no-right = Der Zugriff ist nicht erlaubt.
os-no-right-hint = Lassen Sie sich das Recht geben, dort zu lesen und zu schreiben, oder schließen Sie es in anderen Programmen.
os-no-such-file = Diese Datei oder diesen Ordner gibt es nicht.
os-no-such-file-hint = Wurde sie oder er inzwischen entfernt, starten Sie erneut; sonst prüfen Sie den Namen.
os-not-permitted = Das ist nicht erlaubt.
os-not-permitted-hint = Lassen Sie sich das Recht geben, dort zu lesen und zu schreiben, oder wählen Sie einen anderen Ordner.
os-open-files = Es sind zu viele Dateien geöffnet.
os-open-files-all = Im System sind zu viele Dateien geöffnet.
os-otherwise = Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist, und starten Sie erneut.
os-quota = Ihr Anteil am Datenträger ist ausgeschöpft.
os-quota-hint = Schaffen Sie Platz in Ihrem Anteil, und starten Sie erneut.
os-read-only = Auf diesen Datenträger kann nicht geschrieben werden.
os-read-only-hint = Arbeiten Sie in einem Ordner auf einem beschreibbaren Datenträger, oder wählen Sie einen mit --output.
    .studio = Arbeiten Sie in einem Ordner auf einem beschreibbaren Datenträger.
os-text-busy = Das Programm ist in Gebrauch.
part-ended-early = Ein Prozess, der einen Teil davon erstellt hat, ist zu früh beendet worden.
pdf-impossible-error = PDF-Dateien sind nicht möglich: WeasyPrint braucht seine Systembibliotheken, die hier nicht zu finden sind ({ $detail }).
pdf-impossible-lacking = PDF-Dateien sind nicht möglich: WeasyPrint braucht { $titles }, hier nicht zu finden.
store-busy = Dort schreibt gerade ein anderes collect.
store-busy-hint = Starten Sie später noch einmal.
store-damaged = Die Datei mit den Antworten ist beschädigt.
store-damaged-hint = Holen Sie eine frühere Kopie zurück, oder legen Sie die Datei beiseite und lesen Sie ein, was in received/ liegt.
store-disk = Der Datenträger ist voll oder nicht beschreibbar.
store-disk-hint = Was als gespeichert gemeldet wurde, ist gespeichert. Schaffen Sie Platz, und starten Sie erneut.
store-foreign = Das ist keine Datei mit Antworten.
store-foreign-hint = Holen Sie die Datei zurück, wie sie war.
store-gone = Die Datei mit den Antworten wurde entfernt.
store-gone-hint = Holen Sie ihren Ordner zurück.
store-later = Sie wurde von einem neueren facilitator geschrieben.
store-later-hint = Installieren Sie die neueste Fassung.
store-read-only = Die Datei mit den Antworten ist nicht beschreibbar.
store-read-only-hint = Geben Sie sich das Recht, dort zu schreiben, auch auf dem Datenträger.
store-refused = SQLite hat abgelehnt: { $error }.
table-empty = Diese Datei ist leer.
table-empty-hint = Exportieren Sie sie noch einmal.
table-encoding = Das ist keine Tabelle, oder eine CSV-Datei in einer ungewöhnlichen Kodierung.
table-encoding-hint = Exportieren Sie sie noch einmal als XLSX, oder als CSV mit der Kodierung UTF-8.
table-export = Exportieren Sie sie als XLSX oder CSV.
table-far-below = Im Tabellenblatt „{ $sheet }“ steht etwas in Zeile { NUMBER($row, useGrouping: 1) }, zu weit unter dem Übrigen.
table-far-below-hint = Löschen Sie, was so weit entfernt steht, oder speichern Sie sie als .xlsx.
table-is-numbers = Es ist ein Numbers-Dokument.
table-is-opendocument = Es ist eine OpenDocument-Datei ohne Tabelle.
table-is-word = Es ist ein Word-Dokument.
table-letters-lost = Sie ist als UTF-8 gespeichert, und { $count ->
    [one] 1 Buchstabe ist
   *[other] { NUMBER($count, useGrouping: 1) } Buchstaben sind
  } unterwegs verloren gegangen.
table-many-columns = Sie hat mehr als { NUMBER($count, useGrouping: 1) } Spalten.
table-many-columns-hint = Lassen Sie nur die Antworten darin.
table-many-lines = Sie hat mehr als { NUMBER($count, useGrouping: 1) } Zeilen.
table-many-lines-hint = Lassen Sie die leeren weg.
table-many-members = Sie enthält { NUMBER($count, useGrouping: 1) } Dateien, und höchstens { NUMBER($most, useGrouping: 1) } sind möglich.
table-many-members-hint = Schicken Sie sie in mehreren Teilen.
table-many-rows = Sie hat mehr als { NUMBER($count, useGrouping: 1) } Zeilen.
table-many-rows-hint = Schicken Sie sie in mehreren Teilen.
table-many-sheets = Sie hat mehr als { $count } Tabellenblätter.
table-many-sheets-hint = Lassen Sie nur die mit Antworten darin.
table-neither = Das ist weder CSV noch XLSX.
table-neither-hint = Exportieren Sie die Liste als CSV oder XLSX.
table-no-csv = Die Datei ist nicht als CSV zu lesen.
table-no-csv-hint = Exportieren Sie sie noch einmal als CSV oder XLSX.
table-no-workbook = Es ist keine Arbeitsmappe, auch wenn der Name das sagt.
table-old-damaged = Das ist keine Arbeitsmappe, oder eine alte Excel-Datei (.xls), die beschädigt ist.
table-old-excel = Sie wurde mit Excel 95 oder älter gespeichert.
table-open-quotation = Ein Anführungszeichen wird geöffnet und nie geschlossen.
table-open-quotation-hint = Exportieren Sie die Datei noch einmal, oder löschen Sie das Anführungszeichen.
table-read-as = Sie ist nicht als UTF-8 gespeichert und wurde als { $encoding } gelesen. { $hint }
table-read-oddly = Sie ist nicht als UTF-8 gespeichert und wurde als { $encoding } gelesen; einige Buchstaben sehen falsch aus. { $hint }
table-save-xlsx = Speichern Sie sie als .xlsx.
table-strict = Es ist eine Arbeitsmappe im Format Strict Open XML.
table-strict-hint = Speichern Sie sie als Excel-Arbeitsmappe (.xlsx).
table-wrong-letters = Wo Buchstaben falsch sind, speichern Sie sie als UTF-8 oder XLSX.
table-wrong-word = Wo „{ $word }“ falsch ist, speichern Sie sie als UTF-8 oder XLSX.
work-any-file = eine solche Datei
work-broken = { $what } ist beschädigt oder so gemacht, dass man nichts davon lesen kann.
work-check-maker = Prüfen Sie, wer sie gemacht hat und was sie ist.
work-check-sender = Prüfen Sie, wer sie geschickt hat, oder tippen Sie ihre Antworten ein.
work-document = ein Dokument
work-filled-sheet = ein ausgefüllter Bogen
work-hands = eine Tabelle mit Handzeichen
work-it = Die Datei
work-layouts = eine Datei mit Layouts
work-letterhead = ein Briefkopf
work-page = eine Seite
work-picture = ein Bild
work-roster = eine Teilnehmerliste
work-scan-again = Scannen Sie sie noch einmal mit 200 bis 300 dpi.
work-takes-memory = { $what } braucht mehr Arbeitsspeicher, als { $kind } brauchen kann.
work-takes-time = { $what } braucht mehr Zeit, als { $kind } brauchen kann.
work-template = Diese Vorlage
work-this-page = Diese Seite

## interface: studio

activity-offer-commit = Vereinbaren
    .purpose = Wer tut was bis wann, laut gesagt und aufgeschrieben. Das beendet einen Tag.
activity-offer-contrast = Gegenüberstellen
    .purpose = Zwei Dinge nebeneinander, Bereich für Bereich, jeder in wenigen eigenen Worten.
activity-offer-poll = Umfrage
    .purpose = Eine Frage mit Antworten zum Ankreuzen oder per Handzeichen. Sie öffnet einen Raum in zwei Minuten.
activity-offer-rank = Reihen
    .purpose = Drei bis neun Dinge, jedes mit seinem Platz. Es zeigt, ob ein Team Prioritäten hat.
activity-offer-rate = Bewerten
    .purpose = Aussagen auf einer Skala, für jetzt und für das Erhoffte. Es zeigt einem Team seine Lücken.
activity-offer-reflect = Nachdenken
    .purpose = Offene Fragen mit Linien zum Schreiben, nur für sich; der Bogen bleibt bei dem, der ihn schreibt.
activity-offer-sort = Sortieren
    .purpose = Aussagen, die je auf einen Stapel gehören. Es prüft eine Unterscheidung an echten Sätzen.
exercise-field-about = Worum es geht
exercise-field-activities = Aktivitäten
exercise-field-activity = Aktivität
exercise-field-anchors = Ankerpunkte
exercise-field-anonymity = Anonymität
exercise-field-area = Bereich
exercise-field-areas = Bereiche
exercise-field-ask = Frage dazu
exercise-field-audience = Publikum
exercise-field-bands = Stufen
exercise-field-base = Bezugsgröße
exercise-field-because = Begründung
exercise-field-below = Darunter
exercise-field-beside = Daneben
exercise-field-beside-says = Satz daneben
exercise-field-block = Block
exercise-field-blocks = Blöcke
exercise-field-both = Beides
exercise-field-caption = Bildunterschrift
exercise-field-cards = Karten
exercise-field-cards-up = Karten hoch
exercise-field-cells = Zellen
exercise-field-code = Code
exercise-field-concept = Begriff
exercise-field-concepts = Begriffe
exercise-field-copies = Exemplare
exercise-field-counts = Zählwerte
exercise-field-cover-up = Zum Aufdecken
exercise-field-credit = Nachweis
exercise-field-date = Datum
exercise-field-dates = Termine
exercise-field-discussion = Besprechung
exercise-field-documents = Dokumente
exercise-field-drawing = Zeichnung
exercise-field-drawing-colours = Farben der Zeichnungen
exercise-field-drawings = Zeichnungen
exercise-field-drawn = Gezeichnet
exercise-field-editions = Fassungen
exercise-field-emblem = Emblem
exercise-field-entries = Einträge
exercise-field-evidence = Belege
exercise-field-evidence-alone = Belege allein
exercise-field-example = Beispiel
exercise-field-fields = Felder
exercise-field-file = Datei
exercise-field-finding = Befund
exercise-field-first = Erster
exercise-field-handout-sides = Seiten des Handouts
exercise-field-high = Höchster Wert
exercise-field-high-label = Wort am oberen Ende
exercise-field-hint = Hinweis
exercise-field-hoped = Erhofft
exercise-field-horizon = Zeithorizont
exercise-field-id = Kennung
exercise-field-instruction = Anleitung
exercise-field-items = Punkte
exercise-field-kicker = Dachzeile
exercise-field-kind = Art
exercise-field-labels = Beschriftungen
exercise-field-language = Sprache
exercise-field-last = Letzter
exercise-field-least = Mindestens
exercise-field-lede = Vorspann
exercise-field-lines = Zeilen
exercise-field-low = Niedrigster Wert
exercise-field-low-label = Wort am unteren Ende
exercise-field-many = Mehrere Antworten
exercise-field-materials = Material
exercise-field-means = Bedeutung
exercise-field-minimum-answered = Mindestzahl an Antworten
exercise-field-missing = Falls etwas fehlt
exercise-field-most = Höchstens
exercise-field-name = Name
exercise-field-no-survey = Keine Umfrage
exercise-field-note = Anmerkung
exercise-field-notes = Notizen
exercise-field-now = Jetzt
exercise-field-numbered = Nummeriert
exercise-field-often = Häufig
exercise-field-often-says = Satz, wenn häufig
exercise-field-one-person = Eine Person
exercise-field-options = Antwortmöglichkeiten
exercise-field-otherwise = Sonst
exercise-field-output = Ergebnis
exercise-field-people = Personen
exercise-field-person = Person
exercise-field-phase = Phase
exercise-field-pile = Stapel
exercise-field-piles = Stapel
exercise-field-plural = Mehrzahl
exercise-field-points = Punkte
exercise-field-poll = Umfrage
exercise-field-priority = Vorrang
exercise-field-purpose = Zweck
exercise-field-question = Frage
exercise-field-questions = Fragen
exercise-field-rate = Bewertung
exercise-field-rate-says = Satz zur Bewertung
exercise-field-recommend = Weiterempfehlung
exercise-field-report = Bericht
exercise-field-review-fields = Felder des Rückblicks
exercise-field-reviews = Rückblicke
exercise-field-rows = Zeilen
exercise-field-sample = Stichprobe
exercise-field-scale = Skala
exercise-field-sections = Abschnitte
exercise-field-setting = Rahmen
exercise-field-shares = Anteile
exercise-field-short = Kurz
exercise-field-shows = Zeigt
exercise-field-singular = Einzahl
exercise-field-slides = Folien
exercise-field-source = Quelle
exercise-field-speech = Vortrag
exercise-field-start = Beginn
exercise-field-statements = Aussagen
exercise-field-suggests = Legt nahe
exercise-field-summary = Zusammenfassung
exercise-field-surveys = Umfragen
exercise-field-table-slide = Folie für die Tischarbeit
exercise-field-table-work = Tischarbeit
exercise-field-take-home = Zum Mitnehmen
exercise-field-team = Team
exercise-field-team-instruction = Anleitung fürs Team
exercise-field-team-reviews = Rückblicke des Teams
exercise-field-team-rows = Zeilen des Teams
exercise-field-tempting = Verlockend
exercise-field-tempting-because = Warum verlockend
exercise-field-tent = Tischaufsteller
exercise-field-terms = Ausdrücke
exercise-field-text = Text
exercise-field-then = Danach
exercise-field-time-for = Zeit für
exercise-field-title = Titel
exercise-field-top = Die ersten
exercise-field-usual = Üblich
exercise-field-version = Version
exercise-field-welcome = Begrüßung
exercise-field-width = Breite
exercise-field-words-per-minute = Wörter je Minute
file-edited = wie Sie es bearbeitet haben
file-fresh = das neue neben Ihrer Bearbeitung
file-invitation = Kalendereintrag
file-of-kind = { $document }, { $what }
file-poster = ein großer Bogen
file-responses = Arbeitsmappe zum Eintippen der Antworten
file-tiled = Bögen zum Kleben
file-worksheets-to-print = Arbeitsblätter zum Drucken
form-client-brand-cover = Deckblatt
    .hint = Bei allem, was man liest und mitnimmt.
form-client-brand-font = Schriftart
    .empty = Wie in der Übung
    .hint = Von Überschriften und Text, auf Papier und Folien.
form-client-brand-logo = Logo
    .hint = SVG, PNG oder JPEG.
form-client-brand-primary = Hauptfarbe
    .hint = Überschriften, Linien und Zeichen.
form-client-brand-secondary = Zweitfarbe
    .hint = Was sich davon abhebt.
form-client-holidays = Tage ohne Rückblick
    .hint = Etwa 2027-07-05, 2027-11-25.
form-client-language = Sprache
    .empty = Wie in der Übung
    .hint = Von allem, was für sie erstellt wird, wo die Übung übersetzt ist.
form-client-large-print = Großdruck
    .hint = Überall 18 Punkt.
form-client-link-address = Link
    .hint = Am Ende des Handouts gedruckt, mit einem Code.
form-client-link-label = Wohin der Link führt
    .hint = In wenigen Worten.
form-client-name = Name
    .hint = Vollständig, wie auf Deckblättern.
form-client-paper = Papier
    .hint = Was in ihren Druckern liegt.
form-client-roster = Personen
    .hint = Eine Tabelle mit einer Spalte für die Namen.
form-client-second-language = Zweite Sprache
    .empty = Keine
    .hint = Von Arbeitsblättern: jede Zeile darunter noch einmal, in Grau.
form-client-short = Kurzname
    .hint = Für Kopfzeilen; leer gilt der Name.
form-client-slides-template = Folien
    .hint = Eine PowerPoint-Datei.
form-client-word-template = Briefbogen
    .hint = Eine eigene Word-Datei.
form-event-collect-private = Private Seiten einlesen
    .hint = Auch Teil B: Sagen Sie es allen.
form-event-edition = Fassung
form-event-exercise = Übung
form-event-facilitator = Leitung
    .hint = Wer ihn leitet.
form-event-groups = Gruppen
    .hint = Aus der Teilnehmerliste; leer gelten alle.
form-event-language = Sprache
    .empty = Wie beim Kunden
    .hint = Der Unterlagen dieses Tages.
form-event-minutes = Minuten
    .hint = Mit Pausen.
form-event-names-agreed = Der Bericht darf Namen nennen
    .hint = Nur, wenn alle zugestimmt haben.
form-event-participants = Namen
    .hint = Aus der Teilnehmerliste; leer gelten alle.
form-event-people = Erwartete Personen
    .hint = Falls keine Liste alle nennt.
form-event-place = Ort
    .hint = Wie auf der Agenda.
form-event-second-language = Zweite Sprache
    .empty = Wie beim Kunden
    .hint = Von Arbeitsblättern: jede Zeile darunter noch einmal, in Grau.
form-event-setting = Wer im Raum ist
    .empty = Wie in der Fassung
    .hint = Führungskräfte vieler Organisationen oder Leute aus einer.
form-event-spare = Reserveexemplare
    .hint = Ohne Namen, für späte Gäste.
form-event-start = Beginn
    .hint = Im 24-Stunden-Format, etwa 8:30.
form-event-timezone = Zeitzone
    .hint = Für den Kalender, etwa Europe/Berlin.
form-part-client-brings = Was sie mitbringen
form-part-client-look = Wie es aussieht
form-part-client-who = Wer sie sind
form-part-event-people = Wer teilnimmt
form-part-event-what = Was und wann
language-de = Deutsch
language-de-at = Deutsch (Österreich)
language-de-ch = Deutsch (Schweiz)
language-en-au = Englisch (Australien)
language-en-ca = Englisch (Kanada)
language-en-gb = Englisch (Großbritannien)
language-en-ie = Englisch (Irland)
language-en-us = Englisch (USA)
language-es = Spanisch
language-es-mx = Spanisch (Mexiko)
language-fr = Französisch
language-fr-ca = Französisch (Kanada)
language-fr-ch = Französisch (Schweiz)
option-a4 = A4
option-in-house = Eine Organisation
option-letter = US Letter
option-none = keine
option-open = Viele Organisationen
studio-a-name = Ein Name
studio-a-sample = ein Muster
studio-a-title = Ein Titel
studio-activity-runs-in = Sie steht dann am Ende und gehört zu
studio-add-activity = Eine Aktivität hinzufügen
studio-add-break = + Pause
studio-add-drawing = Eine Zeichnung hinzufügen
studio-add-edition = Eine Fassung hinzufügen
studio-add-for = Für { $client } hinzufügen
studio-add-it = Hinzufügen
studio-add-one = Hinzufügen: { INSIDE($what) }
studio-add-section = Einen Abschnitt hinzufügen
studio-add-this = Hinzufügen: { INSIDE($what) }
studio-add-this-drawing = Zeichnung hinzufügen
studio-add-this-edition = Fassung hinzufügen
studio-after = Nach
studio-after-others = allen anderen
studio-afternoon = Nachmittag
studio-all = alle
studio-all-kits = Alle Kits
studio-all-reports = Alle Berichte
studio-and-more = … und { $number } weitere.
studio-another-event = Noch ein Termin an diesem Tag
studio-another-kit = Andere Sprache, Schriftgröße, Dauer oder anderes Papier
studio-answered = Beantwortet
studio-answered-of = { $answered } von { $asked }
studio-answers = Antworten
studio-answers-of = Antworten, { $day }
studio-as-usual = wie üblich
studio-at-the-top = Am Anfang
studio-audit = Stichprobe prüfen
studio-audit-all = alle { $rows }
studio-audit-done = Alle { $rows } wurden angesehen.
studio-audit-draw = Auslosen
studio-audit-left = noch { $rows } anzusehen
studio-audit-lot = Was ohne Zweifel falsch gelesen wurde, zeigt sich nur, wo jemand hinsieht. Diese Zeilen wurden ausgelost; { $key } heißt: Sie stimmt.
studio-audit-rows = Zeilen zum Ansehen
studio-back = Zurück
studio-back-meanwhile = Zurück, während es läuft
studio-back-to = Zurück zu { $client }
studio-batch-line = { $name }: { $outcome ->
    [failed] fehlgeschlagen
    [built] erstellt
   *[unchanged] unverändert
  }, { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
  }.
studio-before-day = Vor dem Tag
studio-begin = Beginnen: { INSIDE($what) }
studio-begins = Beginn
studio-being-made = In Arbeit: { $what }.
studio-beside = Neben
studio-beside-none = keinem früheren Termin
studio-block-back = Zurückholen
studio-block-no-time = { $block } (keine Zeit)
studio-blocks-as-usual = Pausen und Blöcke, wie sie sich selbst einpassen
studio-blocks-out = Weggelassen:
studio-both-sides = beide
studio-break-after = Eine Pause danach
studio-break-after-block = Eine Pause nach { $block }
studio-build = Kit erstellen
studio-build-again = Neu erstellen
studio-build-all = Alle Kits erstellen
studio-built-in = mitgeliefert
studio-by-slider = { $what }, mit dem Schieber
studio-cannot-build = Bevor das behoben ist, lässt sich kein Kit erstellen:
studio-change-is = Ich ändere
studio-changed-for = Für { $client } geändert.
studio-changed-for-them = Was eine Übung nur für sie anders sagt:
studio-changes = { $number ->
    [one] { $number } Änderung
   *[other] { $number } Änderungen
  }
studio-checking = Wird durchgesehen …
studio-checking-kit = Das Kit wird durchgesehen …
studio-choose-answers = Ausgefüllte PDF- und Word-Dateien, Fotos und Scans, Tabellen, Ordner als ZIP: hier auswählen oder hineinziehen
studio-client = Kunde
studio-clients = Kunden
studio-close = Schließen
studio-code = Code
studio-column = Spalte { $number }
studio-column-email = E-Mail
studio-column-first = Vorname
studio-column-group = Gruppe oder Team
studio-column-last = Nachname
studio-column-name = Name
studio-column-role = Rolle
studio-columns-hold = Was in den Spalten steht
studio-contrast = { $colour }, Kontrast { $contrast }
studio-copies = Anzahl
studio-count-sheet = Mitzählen
studio-counts = Zählt
studio-day = Tag
studio-decide-keys = Eine Taste je Antwort: die vor ihr. Ein Punkt steht hinter dem, was gelesen wurde; 0 sagt, dass dort nichts steht. Mit der Eingabetaste kommen Sie in ein Feld zum Tippen und übernehmen das Getippte. Die Rücktaste nimmt die letzte Entscheidung zurück.
studio-decided = Von Ihnen entschieden
studio-decided-one = Übernommen: { $answer }. Noch { $left } zu entscheiden.
studio-decided-owner = { $code }: gilt als { $owner }
studio-decided-sheets = { $code }: wem er gehört oder welcher Bogen gilt
studio-died = Das brauchte mehr Speicher oder Zeit, als da ist, und wurde abgebrochen.
studio-differs-hint = Ein Feld, das für sie anders ist, sagt es und lässt sich auf das Original zurücksetzen. Alle anderen folgen weiter der Übung.
studio-document = Dokument
studio-documents = { $number ->
    [one] Es hat ein Dokument: { LIST($documents) }.
   *[other] Es hat { $number } Dokumente: { $documents }.
  }
studio-done = Es ist fertig.
studio-drawing-file = Die Zeichnung: eine SVG-Datei aus einfachen Formen; hier auswählen oder hineinziehen
studio-drawing-hint = Sie heißt wie ihre Datei. Ein Text zeigt sie, wo ein Absatz [[name]] sagt; Folien, Emblem und Vorsätze wählen sie danach.
studio-drawing-shows = Was sie zeigt, in Worten, für alle, die sie nicht sehen können
studio-early = { $time } zu früh
studio-edited-since = seither bearbeitet
studio-edition-called = Wie sie heißt
studio-edition-hint = Ihre Blöcke und eigenen Texte werden kopiert; was Sie dann daran ändern, ändert die andere nicht.
studio-edition-like = Sie beginnt wie
studio-edition-minutes = { $title }, { $minutes } Minuten
studio-elsewhere = Diese Seite gehört zu einem Studio, das anderswo gestartet wurde oder beendet ist. Starten Sie es neu mit: facilitator studio
studio-email = E-Mail
studio-end = Studio beenden
studio-ended = Beendet
studio-ended-early = Das Studio wurde beendet, bevor dies fertig war: { $what }.
studio-ended-now = Das Studio ist beendet.
studio-event-count = { $events ->
    [one] { $events } Termin
   *[other] { $events } Termine
  }
studio-events = Termine
studio-exercises = Übungen
studio-export = Für ein anderes Programm: { $formats }
studio-fault = Das ging nicht
studio-fictional-report = Der Bericht eines erfundenen Teams
studio-fictional-report-hint = Er zeigt einem Kunden, was er bekommt. Keine seiner Antworten steht darin.
studio-fields-go = Aus { $file } verschwindet: { LIST($fields) }.
studio-file = Datei
studio-files-lie-in = Die Dateien liegen in { $folder }.
studio-fill-workbook = Füllen Sie sie aus, speichern Sie sie und ziehen Sie sie oben hinein.
studio-first-client = Beginnen Sie mit einem Kunden
studio-first-page = { $document }, Seite 1
studio-first-words = Ein Kunde, ein Termin an einem Tag und dann sein Kit: mehr braucht es nicht. Jede Seite sagt, was sie ändert, und kann es zurücknehmen.
studio-folder = Ordner
studio-folder-not-opened = Der Ordner lässt sich von hier nicht öffnen.
studio-follows-speech = Wie lange jeder Teil dauert, ergibt sich aus dem Vortrag.
studio-for-all = für alle
studio-for-alone = nur für { $client }
studio-for-alone-sentence = Nur für { $client }.
studio-for-whom = Für wen geändert wird
studio-force = Überschreiben, was ich bearbeitet habe
studio-forget = Diese Personen vergessen
studio-forget-what = Hier lassen sich Antworten, Namen, Codes und Kits dieses Termins löschen, für alle Übungen und Fassungen. Das lässt sich nicht rückgängig machen.
studio-forgotten = Zu diesem Termin wird nichts über Personen aufbewahrt.
studio-format = Format
studio-format-edited = { $format } (bearbeitet)
studio-from = Aus
studio-from-this-goes = Daraus verschwindet
studio-full-name = Voller Name
studio-full-screen = Vollbild
studio-get-workbook = Arbeitsmappe herunterladen
studio-go-on = Weiter
studio-go-there = Dorthin
studio-goes-on = Es läuft weiter, wenn Sie diese Seite schließen.
studio-grey = Grau
studio-grey-printer = Grau, wie aus einem Bürodrucker
studio-group = Gruppe
studio-guide-steps = Leitfaden, Schritt für Schritt
studio-half-day = Ein halber Tag
studio-hands = Handzeichen
studio-hands-of = Handzeichen, { $day }
studio-hands-sure = Sie stimmen trotzdem
studio-hands-table = Aus einer Tabelle
studio-hands-table-hint = Eine CSV-Datei oder Arbeitsmappe mit den Spalten Question, Option und Hands; was oben eingetippt ist, geht vor.
studio-has-ended = Das Studio ist beendet
studio-heading = Überschrift
studio-how-far = Wie weit es ist
studio-in-all = Insgesamt
studio-in-days = in { $days } Tagen
studio-in-excel = Stattdessen in Excel abtippen
studio-is-changed-for-them = für sie geändert
studio-is-left-out = Für { $client } weggelassen.
studio-its-code = Sein Code: { $code }, { $about }
studio-keep-block = Behalten: { $block }
studio-keep-block-it = Behalten
studio-keep-it = Übernehmen
studio-keep-people = Diese Personen speichern
studio-keep-value = „{ $value }“ behalten
studio-kept-as-set = Bleibt, wie hier gesetzt; drücken, damit er sich wieder selbst einpasst
studio-kept-edit = { $kept } wurde bearbeitet und bleibt, wie es ist; das neue heißt { $fresh }.
studio-kit = Kit
studio-kit-for = Kit für { $whom }
studio-language = Sprache
studio-large-page = Eine Seite, groß
studio-larger = Größere Schrift
studio-late = { $time } zu spät
studio-late-sheets = Bögen mitzählen, die nach einem früheren Bericht kamen
studio-leave = Verlassen
studio-leave-out = Weglassen
studio-leave-out-block = Weglassen: { $block }
studio-leave-out-for = Für { $client } weglassen: { $what }
studio-leave-out-person = Zeile { $row } weglassen: { $name }
studio-leave-out-row = Zeile { $row } weglassen
studio-leave-out-sheet = Weglassen
studio-left-out-for = Für { $client } weggelassen:
studio-lie-in = Sie liegen in { $folder }.
studio-like-earlier = Wie ein früherer, ohne dessen Personen
studio-like-none = nein: wie oben gewählt
studio-link-leads = Was man dort findet
studio-link-leads-example = was man dort findet
studio-looking-waits = Kunden und Kits werden durchgesehen …
studio-main = Hauptnavigation
studio-main-colour = Hauptfarbe
studio-make-again = Neu erstellen
studio-make-copy = Eigene Kopie anlegen
studio-make-report = Bericht erstellen
studio-map-for = Für
studio-map-says = steht
studio-minutes = Minuten
studio-minutes-for = Minuten: { $block }
studio-minutes-of = { $title }, { $minutes } Min.
studio-more-fields = Weitere Angaben: { INSIDE($fields) }
studio-morning = Vormittag
studio-move-down = Nach unten: { $number }
studio-move-up = Nach oben: { $number }
studio-name = Name
studio-named = { $name }: { $note }
studio-names = Namen und Codes
studio-names-beside-codes = Namen neben den Codes
studio-never-drop = Nie streichen, damit es passt
studio-new-client = Ein neuer Kunde
studio-new-event = Ein neuer Termin
studio-next = Weiter
studio-next-at = Danach, bei { $time }: { $title }
studio-next-page = Nächste Seite
studio-no-address = Diese Adresse ist keine oder nicht mehr die eines Studios.
studio-no-answer = Das Studio antwortet nicht. Starten Sie es neu mit: facilitator studio
studio-no-break = Ohne { INSIDE($what) } um { $time }
studio-no-code = Der Bogen hat keinen Code.
studio-no-code-hint = Tippen Sie die vier Buchstaben von seinem Kopf ein.
studio-no-events = Noch gibt es keinen. Ein Termin ist ein Workshop, ein Vortrag oder eine Coachingstunde für einen Kunden an einem Tag.
studio-no-file = Diese Datei gibt es im Kit nicht.
studio-no-file-hint = Erstellen Sie es neu.
studio-no-heading = Ohne Überschrift
studio-no-kit = Es gibt noch kein Kit.
studio-no-kit-hint = Erstellen Sie es zuerst.
studio-no-links = Hier verbindet nichts mehr Codes mit Namen.
studio-no-minutes = „{ $given }“ ist keine Zahl von Minuten.
studio-no-minutes-hint = Schreiben Sie eine ganze Zahl.
studio-no-name-column = Keine Spalte ist als die der Namen überschrieben. Sagen Sie, welche es ist.
studio-no-number = „{ $given }“ ist keine ganze Zahl.
studio-no-number-hint = Schreiben Sie nur Ziffern.
studio-no-roster = Keine Teilnehmerliste sagt, wer dabei ist.
studio-no-slide = Diese Folie gibt es nicht.
studio-no-slide-hint = Laden Sie die Vortragsseite neu.
studio-no-speech = Diese Fassung hat keinen Vortrag.
studio-no-speech-hint = Wählen Sie eine, die einen hat, etwa einen Hauptvortrag.
studio-no-table = Es gibt noch keine Tabelle.
studio-no-table-hint = Fügen Sie eine ein oder wählen Sie eine Datei.
studio-no-text = In dieser Übung gibt es keinen Text „{ $name }“.
studio-nobody-in-row = niemand (Zeile { $row })
studio-nobody-kept = Noch ist niemand gespeichert: Sagen Sie erst, was aus den Zeilen unten wird.
studio-not-as-built = nicht mehr, wie es erstellt wurde: { $file }
studio-not-built = noch nicht erstellt
studio-not-from-here = Das kommt nicht von einer Seite des Studios.
studio-not-in = Noch nicht da
studio-not-saved = Das wurde nicht gespeichert: Das Studio antwortet nicht.
studio-not-used = nicht verwendet
studio-nothing = nichts
studio-nothing-in = Noch ist nichts eingegangen.
studio-nothing-marked = Auf dem Bogen { $code } ist nichts angekreuzt.
studio-nothing-marked-hint = Tippen Sie ihn noch einmal ab.
studio-nothing-to-undo = Es gibt nichts zurückzunehmen.
studio-nothing-waits = Nichts.
studio-of-time = von { $time }
studio-office-list = Liste fürs Büro
studio-on-roster = Jetzt auf der Teilnehmerliste
studio-on-time = in der Zeit
studio-once = einmal, alles
studio-one-less = Eins weniger: { $what }
studio-one-more = Eins mehr: { $what }
studio-one-side = eine
studio-only-one = Nur ein Dokument oder Format
studio-only-texts = Hier werden nur Texte geschrieben.
studio-open-folder = Ordner öffnen
studio-or-choose-file = … oder eine Datei auswählen oder hier hineinziehen: CSV oder eine Arbeitsmappe
studio-original-order = Zurück zur Reihenfolge des Originals
studio-originally = Im Original: { $text }
studio-other-colour = Zweitfarbe
studio-ours = unsere
studio-outcome = { $file }: { $outcome ->
    [stored] gespeichert
    [known] schon früher gespeichert; nichts ändert sich
    [aside] beiseitegelegt
    [refused] nicht gelesen
   *[skipped] weggelassen
  }{ $sheets ->
    [0] .
    [one] , { $sheets } Bogen.
   *[other] , { $sheets } Bögen.
  }
studio-over = vorbei
studio-own-address-only = Das Studio ist nur unter seiner eigenen Adresse zu erreichen.
studio-own-exercise = Eine eigene Übung
studio-page = Seite { $number }
studio-page-before = Vorige Seite
studio-pages-of = { $file }: Seiten
studio-paper = Papier
studio-parts = Teile
studio-paste = Aus einer Tabelle einfügen
studio-paste-or-look = Aus einer Tabelle einfügen oder ansehen
studio-paste-rows = Zeilen aus einer Tabelle einfügen, mit Überschriften, falls es welche gibt
studio-people = Personen
studio-people-get = Was die Leute bekommen: { $activity }
studio-people-in-file = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
  }, in { $file }.
studio-people-kept = { $people ->
    [one] { $people } Person ist gespeichert.
   *[other] { $people } Personen sind gespeichert.
  }
studio-people-left = Weggelassen, wie Sie es wollten: { $people }.
studio-people-of = Personen von { $client }
studio-people-read = { $people ->
    [one] { $people } Person.
   *[other] { $people } Personen.
  } Noch ist nichts gespeichert.
studio-people-to-decide = { $people ->
    [one] { $people } Person,
   *[other] { $people } Personen,
  } über { $faults } davon ist zu entscheiden. Noch ist nichts gespeichert.
studio-person-in-row = { $name } (Zeile { $row })
studio-picked = { $what }, ausgewählt
studio-presenter = { $title } · Präsentation
studio-preview = Vorschau
studio-print = Schrift
studio-print-how = Papier { $paper }, Originalgröße (100 %), in Farbe, wo es Farbe gibt.
studio-print-how-counted = Papier { $paper }, Originalgröße (100 %), in Farbe, wo es Farbe gibt; gerechnet für { $people }.
studio-print-large = Groß
studio-print-list = Diese Liste drucken
studio-print-normal = Normal
studio-print-on = Seiten
studio-printed-page = Die Seite, wie sie gedruckt wird
studio-progress = { $what }, { $done } von { $all }
studio-put-back = Wieder aufnehmen
studio-questions = Fragen und Ablauf
studio-read-doubtful = { $read } gelesen, davon { $doubtful } zweifelhaft, { $decided } entschieden, { $open } offen gelassen.
studio-read-so = So lesen
studio-read-so-far = { $read } gelesen, { $decided } entschieden, { $open } offen gelassen.
studio-read-them = Einlesen
studio-reading = Werden gelesen …
studio-reading-answers = Einlesen der Antworten
studio-remains = Was bleibt und von hier nicht erreichbar ist
studio-remove = Löschen
studio-remove-links = Hier lässt sich jede Verbindung von Codes zu Namen dieses Termins löschen, für alle Übungen und Fassungen. Das lässt sich nicht rückgängig machen.
studio-remove-sure = All das löschen; es lässt sich nicht rückgängig machen
studio-rename = Umbenennen
studio-rename-folder = Ihren Ordner umbenennen
studio-replace-earlier = Sie ersetzen frühere Bögen mit demselben Code
studio-report = Bericht
studio-report-all = Alle Berichte erstellen
studio-report-of = Bericht, { $what }
studio-role = Rolle
studio-roster-hint = Sie sehen, wer gelesen wurde, bevor etwas gespeichert wird. Doppelte werden genannt, und keine Zeile fällt stillschweigend weg.
studio-roster-people = { $people ->
    [one] { $people } Person der Teilnehmerliste nimmt teil.
   *[other] { $people } Personen der Teilnehmerliste nehmen teil.
  }
studio-row-holds-headings = Zeile { $row } enthält die Überschriften
studio-same-day = An diesem Tag:
studio-sample-client = Dieser Kunde ist ein Muster: Er zeigt, was sich einstellen lässt, und nichts daran lässt sich ändern.
studio-sample-report = Wie ein Bericht aussieht
studio-sample-report-of = Musterbericht, { $what }
studio-save = Speichern
studio-saved = Gespeichert.
studio-separate = Auch eine Datei je Person
studio-set-aside = Beiseitegelegt
studio-several = in der Mehrzahl
studio-several-of = Mehrzahl: { $what }
studio-sheet-keys = Eine Taste je Antwort: Ihre Ziffer kreuzt sie an und geht zur nächsten. 0 lässt sie leer. Die Eingabetaste speichert den Bogen.
studio-sheet-stored = Der Bogen { $code } ist gespeichert. Der nächste:
studio-sheets = Blätter
studio-shipped-exercise = Diese Übung gehört zu facilitator und wird nicht für alle geändert. Haben Sie eine eigene Kopie, so ist mit dem Namen Ihre gemeint.
studio-show-hands = Auf Folien und Handout zeigen
studio-show-kit = Dieses Kit zeigen
studio-show-results = Ergebnisse zeigen
studio-show-slides = Zeigen
studio-shows-hands = { $file } zeigt die Handzeichen.
studio-slide = Folie { $number }
studio-slides-and-handout = Folien und Handout
studio-smaller = Kleinere Schrift
studio-speak = Vortragen
studio-speaker = { $title } · Vortrag
studio-specimen = Wer bis wann? 123
studio-speech-done = Wie weit der Vortrag ist
studio-start-again = Sie können diese Seite schließen. So starten Sie es wieder: { $typed }
studio-start-client = Kunden anlegen
studio-start-clock = Uhr starten
studio-start-event = Termin anlegen
studio-start-exercise = Übung anlegen
studio-start-like-this = Anlegen, wie diesen
studio-start-over = Neu beginnen
studio-start-page = Start
studio-still-made = Noch in Arbeit: { $what }.
studio-still-made-hint = Warten Sie, bis es fertig ist, und tun Sie dies dann.
studio-store-sheet = Bogen speichern
studio-take-in = Einlesen
studio-take-out = Herausnehmen
studio-take-out-entry = Herausnehmen
studio-take-out-this = Herausnehmen: { $number }
studio-taken-back = Zurückgenommen.
studio-text = Text
studio-the-end = Ende
studio-the-kit = Das Kit
studio-the-report = Der Bericht
studio-the-start = Zum Start
studio-their-words = Ihre Wörter
studio-their-words-hint = Was dort anders heißt. Ein leeres Feld behält unser Wort.
studio-this-goes = Das verschwindet
studio-time-left = übrig
studio-title = Titel
studio-to-client = Zum Kunden
studio-to-content = Zum Inhalt
studio-to-decide = Zu entscheiden
studio-to-do = Zu tun
studio-to-exercise = Zur Übung
studio-to-forget = Um die Antworten und alles andere zu löschen, was über Personen aufbewahrt wird: { $link }
studio-to-mend = Was zu beheben ist
studio-to-original = Zurück zum Original
studio-to-print = Zu drucken
studio-to-print-counted = Zu drucken, gerechnet für { $people }
studio-to-print-of = Zu drucken, { $whom }
studio-today = heute
studio-tomorrow = morgen
studio-too-large = { $files ->
    [one] Diese Datei ist größer als { $size } MB. Wählen Sie eine kleinere.
   *[other] Diese Dateien sind größer als { $size } MB. Wählen Sie weniger auf einmal.
  }
studio-try-again = Versuchen Sie es noch einmal.
studio-type-a-sheet = Einen Bogen abtippen
studio-type-sheet = Einen Papierbogen abtippen
studio-unchanged-too = auch was sich nicht geändert hat
studio-undo = Letzte Änderung zurücknehmen
studio-undo-one = Rückgängig
studio-uploads-too-large = Diese Dateien sind größer als 30 MB.
studio-waits = Was wartet
studio-waits-doubtful = Zu entscheiden unter den Antworten: { $answers }.
studio-waits-edited = Sie haben { $files } bearbeitet.
studio-waits-kit = Das Kit ist noch nicht erstellt.
studio-waits-report = Antworten sind da, und noch kein Bericht.
studio-waits-stale = Woraus das Kit besteht, hat sich seither geändert: Erstellen Sie es neu.
studio-what = Was
studio-what-stands-there = Was da steht: { $code }, { $about }
studio-what-they-do = Was man darin tut
studio-what-they-do-hint = Jede bringt Texte mit, die sich so erstellen lassen; Sie überschreiben sie mit eigenen und können später mehr hinzufügen oder herausnehmen.
studio-what-to-print = Was zu drucken ist
studio-whats-next = Was als Nächstes ansteht
studio-white-on-it = Weiß darauf
studio-who-is-in = Wer abgegeben hat
studio-who-was-read = Wer gelesen wurde
studio-wish-keep = behalten
studio-wish-kept = bleibt
studio-wish-set = gesetzt
studio-word-for-event = Ein Wort dafür
studio-word-of-day = Ein Wort, falls an dem Tag mehrere sind
studio-work-over = Diese Arbeit ist erledigt und vergessen.
studio-work-over-hint = Gehen Sie zurück zum Start.
studio-write-value = „{ $value }“ schreiben
studio-your-own = Ihre eigene
studio-zip = Alles als ZIP herunterladen
usual-word-board = Etwa Stiftungsrat, Aufsichtsrat, Beirat, Kuratorium.
usual-word-hr = Etwa People & Culture, Personalabteilung, Personalwesen.
usual-word-leader = Etwa Vorstand, Partnerin, Geschäftsführer, Bereichsleiterin.
usual-word-organization = Etwa Unternehmen, Firma, Agentur, Klinik, Schule.
usual-word-team = Etwa Vorstand, Geschäftsleitung, Partnerkreis, Führungsteam.

## interface: cli

anonymize-nothing = Hier verbindet nichts mehr Codes mit Namen.
anonymize-removed = Entfernt. Wessen Code welcher war, lässt sich aus diesen Ordnern nicht mehr sagen.
ask-24-hours = Schreiben Sie sie nach der 24-Stunden-Uhr, etwa 9:00 oder 16:30.
ask-client = Kunde
ask-client-of = Kunde ({ $known })
ask-date = Datum, etwa 2027-03-18
ask-edition = Fassung ({ $known })
ask-event-date = Datum des Termins, etwa 2027-03-18
ask-facilitator = Wer leitet (Eingabetaste: später)
ask-logo = Logo, eine SVG-, PNG- oder JPEG-Datei (Eingabetaste: keines)
ask-minutes = Minuten (0: wie üblich)
ask-no-minutes = „{ $written }“ ist keine Anzahl von Minuten.
ask-no-time = „{ $written }“ ist keine Uhrzeit.
ask-paper = Papier, letter oder a4
ask-place = Ort (Eingabetaste: später)
ask-primary = Hauptfarbe, etwa #0d5560 (Eingabetaste: unsere)
ask-secondary = Andere Farbe (Eingabetaste: unsere)
ask-short-name = Kurzname, für den Kopf der Seiten
ask-start = Beginn
ask-whole-number = Schreiben Sie eine ganze Zahl.
batch-built = erstellt
batch-count-built = { $count } erstellt
batch-count-failed = { $count } gescheitert
batch-count-unchanged = { $count } unverändert
batch-failed = gescheitert
batch-unchanged = unverändert
check-exercises-named = In dieser Zeile stehen { $count } Übungen.
check-in-all = Insgesamt
check-one-exercise = Nennen Sie die, deren Kit geprüft werden soll.
check-reworded = Die Wörter des Kunden ändern:
check-reworded-count = Die Wörter des Kunden ändern { $count ->
    [one] 1 Satz
   *[other] { $count } Sätze
  }: --words führt sie auf.
check-to-print = Zu drucken, Karten und Wandplakat einseitig, das Übrige beidseitig{ $people ->
    [0] {""}
   *[other] , gerechnet für { $people }
  }:
click-commands = Befehle
click-default = Vorgabe: { $default }
click-extra-argument = Ein Wort ist zu viel ({ $args })
click-extra-arguments = Einige Wörter sind zu viel ({ $args })
click-invalid-value = Ungültiger Wert: { $message }
click-invalid-value-for = Ungültiger Wert für { $param_hint }: { $message }
click-is-file = { $filename } ist eine Datei.
click-is-folder = { $filename } ist ein Ordner.
click-missing-argument = Es fehlt
click-missing-command = Es fehlt ein Befehl.
click-missing-option = Es fehlt die Option
click-no-number = { $value } ist keine ganze Zahl.
click-not-in-range = { $value } liegt nicht im Bereich { $range }.
click-options = Optionen
click-requires-argument = Die Option { $name } braucht eine Angabe.
click-requires-arguments = Die Option { $name } braucht { $nargs } Angaben.
click-takes-no-value = Die Option { $name } nimmt keinen Wert.
click-usage = Aufruf:
collect-conflict = Widerspruch: Code { $code }: { $files } unterscheiden sich in { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
  }; nichts davon zählt, bis Sie entscheiden.
collect-conflict-keep = Wenn { $file } richtig ist: { $command }
collect-conflict-split = Wenn sie von mehreren Personen sind: { $command }
collect-earlier-version = seiner früheren Fassung
collect-known = Bekannt: { $file } wurde schon gespeichert; nichts ändert sich.
collect-left-out = Ausgelassen: { $file }: { $why }
collect-more-sheets = { $count } weitere Bögen nennt die Liste der Antworten.
collect-not-read = Nicht gelesen: { $file }: { $why }
collect-replaces = { $code }: tritt an die Stelle von { $sheets }.
collect-replaces-sheets = Tritt an die Stelle von { $count } früheren Bögen.
collect-set-aside = Beiseitegelegt: { $file }: { $why }
collect-stored = Gespeichert: { $file }: { $sheets ->
    [one] Code { $code }
   *[other] { $sheets } Bögen
  }, { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
  }{ $doubtful ->
    [0] {""}
   *[other] , { $doubtful } zweifelhaft
  }.
collect-summary = { $stored ->
    [one] 1 Datei
   *[other] { $stored } Dateien
  } gespeichert ({ $sheets ->
    [one] 1 Bogen
   *[other] { $sheets } Bögen
  }){ $known ->
    [0] {""}
   *[other] , { $known } schon bekannt
  }{ $aside ->
    [0] {""}
   *[other] , { $aside } beiseitegelegt
  }{ $refused ->
    [0] {""}
   *[other] , { $refused } nicht gelesen
  }{ $skipped ->
    [0] {""}
   *[other] , { $skipped } ausgelassen
  }.
collect-to-decide = Um über Zweifelhaftes zu entscheiden: { $command }
collect-who-is-in = Wer da ist, und was zweifelhaft ist: { $command }
confirm-neither = Bitte mit j oder n antworten.
confirm-no = n nein
confirm-yes = j ja
docs-explains = Was sie erklärt
docs-folder = Sie liegen in { $folder }
docs-page = Seite
docs-to-read = Um eine zu lesen: { $command }
doctor-able = facilitator kann hier Kits erstellen.
doctor-add-missing = Um zu ergänzen, was fehlt:
doctor-add-optional = Um zu ergänzen, was freigestellt ist:
doctor-found = gefunden
doctor-missing = fehlt
doctor-optional = freigestellt
error = Fehler: { $problem }
file-kept = { $kept } wurde seit dem letzten Erstellen bearbeitet und bleibt, wie es ist; das neue ist { $fresh }.
files-in = { $folder }/ ({ $count } Dateien)
forget-nothing = Von Personen ist zu diesem Termin nichts gespeichert.
forget-removed = Entfernt. Das Kit lässt sich neu erstellen, aber niemandes Antworten damit.
head-answer = Antwort
head-answered = Beantwortet
head-client = Kunde
head-code = Code
head-copies = Exemplare
head-document = Dokument
head-doubtful = Zweifelhaft
head-event = Termin
head-file = Datei
head-files = Dateien
head-format = Format
head-from = Aus
head-hands = Handzeichen
head-name = Name
head-notes = Hinweise
head-pages = Seiten
head-percent = Prozent
head-result = Ergebnis
head-sheets = Blätter
head-what = Was
help-anonymize = Alles entfernen, was bei einem Termin Codes mit Namen verbindet.
help-anonymize-more = Das gilt für alle Übungen und Fassungen des Termins und ist nicht rückgängig zu machen.
help-batch = Die Kits aller Ihrer Kunden und Termine erstellen, oder einiger.
help-batch-rebuild = Auch neu erstellen, was sich nicht geändert hat.
help-batch-report = Die Berichte der Termine erstellen, nicht die Kits.
help-batch-scheduler = Auf einem Dask-Cluster erstellen lassen.
help-build = Das Kit von EXERCISE erstellen: jedes Dokument als PDF und Word.
help-build-separate = Mit --event: außerdem eine PDF- und Word-Datei für jede Person.
help-check = Übungen oder ein Kit prüfen; jeden gefundenen Fehler nennen.
help-check-client = Stattdessen das Kit dieses Kunden prüfen.
help-check-edition = Die Fassung des Kits.
help-check-event = Prüfen, was für den Termin des Kunden erstellt wird.
help-check-minutes = Die Zeit, in die es passen muss.
help-check-words = Jeden Satz aufführen, den die Wörter des Kunden ändern.
help-client = Im Gewand dieses Kunden.
help-client-cover = Was gelesen wird, bekommt ein Deckblatt.
help-client-font = Eine Schriftfamilie, die facilitator mitbringt.
help-client-language = Ihre Sprache, etwa en-GB.
help-client-logo = Ihr Logo: SVG, PNG oder JPEG.
help-client-paper = Ihr Papier.
help-client-primary = Ihre Hauptfarbe, etwa '#0d5560'.
help-client-secondary = Ihre andere Farbe.
help-client-short = Der Name für die Kopfzeilen.
help-collect = Ausgefüllte PDF- und Word-Dateien, Scans, Tabellen, Ordner einlesen.
help-collect-replace = Bögen treten an die Stelle früherer mit demselben Code.
help-docs = Die Seiten aufführen, die alles erklären, oder eine zeigen.
help-docs-path = Nur sagen, wo sie liegt, um sie in einem anderen Programm zu öffnen.
help-doctor = Sagen, was diesem Rechner fehlt und welcher Befehl es ergänzt.
help-document = Nur dieses Dokument; mehrfach möglich.
help-edition = Die Fassung; ohne Angabe die erste der Übung.
help-event = Für den Termin des Kunden an diesem Tag.
help-event-client = Für wen.
help-event-date = Der Tag, etwa 2027-03-18; von mehreren an einem Tag mit einem Wort: 2027-03-18-morning.
help-event-edition = Welche Fassung; ohne Angabe die erste der Übung.
help-event-facilitator = Wer ihn leitet.
help-event-like = Von jenem Termin übernehmen, was niemanden persönlich betrifft.
help-event-minutes = Wie lange er dauert.
help-event-place = Wo er stattfindet.
help-event-setting = Wer im Raum ist: open oder in-house.
help-event-start = Wann er beginnt, etwa 9:00.
help-event-timezone = Etwa Europe/Berlin, für den Kalender.
help-facilitator = Workshop-Kits erstellen: Handouts, Arbeitsblätter und Auswertungsbögen als PDF- und Word-Dateien.
help-folder = Wie ihr Ordner heißt.
help-force = Dateien überschreiben, die seit dem letzten Erstellen bearbeitet wurden.
help-forget = Entfernen, was von den Personen eines Termins gespeichert ist.
help-format = Nur dieses Format; mehrfach möglich.
help-help = Diese Hilfe zeigen.
help-kits-output = Wo die Kits erstellt wurden.
help-language = In dieser Sprache, in die die Übung übersetzt ist; de+en für Arbeitsblätter auf Deutsch mit Englisch unter jeder Zeile.
help-large-print = Alles größer setzen, damit es sich leichter liest; oder nicht, bei Kunden, die es immer so haben.
help-list = Übungen, Kunden, Dokumente und Formate aufführen.
help-list-json = Für Programme: dasselbe als JSON.
help-minutes = Den Ablauf in diese Zeit einpassen.
help-new = Eine eigene Übung, einen Kunden oder einen Termin anlegen.
help-new-client = Einen Kunden namens NAME anlegen, in einem Ordner in clients/.
help-new-client-more = Im Terminal fragt es nach dem, was die Optionen offenlassen.
help-new-event = Einen Termin anlegen: Workshop, Vortrag oder Coaching-Stunde für einen Kunden an einem Tag.
help-new-exercise = Eine Übung namens NAME anlegen, in einem Ordner in exercises/.
help-new-language = Die Übersetzung von EXERCISE in die Sprache CODE beginnen oder auf den neuesten Stand bringen.
help-new-responses = Die Arbeitsmappe erstellen, in die Bögen eingetippt werden.
help-new-responses-force = Eine ausgefüllte Arbeitsmappe überschreiben.
help-no-browser = Nur die Adresse nennen; Sie öffnen sie selbst.
help-one-of = Eines von: { $names }.
help-output = Der Ordner, in den geschrieben wird.
help-paper = Das Papier, für das gesetzt wird.
help-preview = Bei jeder gespeicherten Änderung neu erstellen, bis Strg+C.
help-rename = Den Ordner eines Kunden umbenennen, samt allem, was darin entstand.
help-rename-client = Den Ordner OLD des Kunden in NEW umbenennen, auch bei seinen Kits im Ausgabeordner.
help-report = Den Bericht eines Termins schreiben: was der Raum sagte und was zu fragen ist.
help-report-compare = Neben den Termin des Kunden an diesem Tag stellen.
help-report-force = Dateien überschreiben, die seit dem Erstellen bearbeitet wurden.
help-report-late = Die wenigen Bögen mitzählen, die nach einem früheren Bericht kamen, obwohl beide zusammen sie verraten.
help-report-sample = Stattdessen den Bericht des erfundenen Teams der Übung zeigen.
help-responses = Zeigen, wer da ist, was fehlt, was zweifelhaft ist; entscheiden, exportieren.
help-responses-belongs = Die Bögen mit diesem Code oder ohne Code gehören zu einem anderen.
help-responses-clear = Entscheiden, dass auf einem Bogen dort nichts steht.
help-responses-count = Er zählt doch.
help-responses-export = Die Antworten für ein anderes Programm schreiben.
help-responses-force = Mit --output: eine vorhandene Datei überschreiben.
help-responses-keep = Von den Bögen eines Codes gilt der aus dieser Datei.
help-responses-leave-out = Dieser Code zählt nicht.
help-responses-names = Neben den Codes auch die Namen.
help-responses-output = Mit --export: die Datei, in die geschrieben wird; ohne sie erscheinen sie hier.
help-responses-reset = --keep, --split und --belongs zurücknehmen.
help-responses-set = Entscheiden, was auf einem Bogen steht; kein späteres Einlesen ändert das.
help-responses-split = Die Bögen mit diesem Code sind von mehreren Personen.
help-responses-undo = Zurück zu dem, was gelesen wurde.
help-review = Über zweifelhafte Antworten neben dem Papier entscheiden.
help-review-sample = So viele Zeilen, die ohne Zweifel gelesen wurden, werden zur Prüfung ausgelost; sonst 50.
help-review-terminal = Hier fragen, ohne Browser.
help-studio = Alles im Browser tun: Kunden, Termine, Kits. Strg+C beendet.
help-studio-more = Es läuft nur auf diesem Rechner, für den Ordner, in dem es gestartet wird.
help-tally = Die Handzeichen eines Raums neben die Umfragen stellen.
help-tally-count = Handzeichen für eine Antwort, etwa people.yearly=41; mehrfach möglich.
help-tally-csv = Alle Handzeichen aus einer Tabelle: Question, Option, Hands.
help-tally-more = Im Terminal fragt es Frage für Frage, wenn die Optionen es nicht sagen.
help-tally-replace = Andere Zahlen an die Stelle der gespeicherten setzen.
help-version = Die Version zeigen.
help-whose-client = Der Kunde.
help-whose-edition = Die Fassung, die stattfand, falls nicht die des Termins.
help-whose-event = Der Termin des Kunden an diesem Tag.
help-yes = Ohne Rückfrage entfernen, was aufgeführt ist.
list-built-in = mitgeliefert
list-clients = Kunden und ihre Termine
list-documents = Dokumente
list-exercises = Übungen und ihre Fassungen
list-formats = Formate: { $formats }
list-own = von Ihnen
new-event-not-copied = Nicht übernommen von { $like }: { $fields }.
new-event-whose = Ein Termin ist für einen Kunden an einem Tag.
new-event-whose-hint = Fügen Sie --client NAME und --date DATE hinzu.
new-exercise-made = { $path } können Sie jetzt bearbeiten. Dann führen Sie aus: { $command }
new-folder-made = { $folder } können Sie jetzt bearbeiten: öffnen Sie { $file }. Dann führen Sie aus: { $command }
new-language-catalogue = Was facilitator selbst sagt, steht in { $file }.
new-language-made = { $folder } hat { $texts } Texte; { $missing } sind zu übersetzen.
new-responses-kept = { $kept } wurde ausgefüllt und bleibt, wie es ist; die neue ist { $fresh }.
new-responses-made = { $file } hat eine Zeile für jeden Bogen und { $columns } Spalten{ $codes ->
    [0] {""}
   *[other] , { $codes } Codes stehen schon darin
  }. Wenn sie ausgefüllt ist, führen Sie aus: { $command }
no-such-command = Einen Befehl „{ $name }“ gibt es nicht.
no-such-option = Eine Option „{ $name }“ gibt es nicht.
no-such-page = Eine Seite „{ $name }“ gibt es nicht.
output-without-export = --output ist für einen Export.
output-without-export-hint = Fügen Sie --export NAME hinzu.
preview-changed = Geändert: { $files }.
preview-file = { $file }, { $pages ->
    [one] 1 Seite
   *[other] { $pages } Seiten
  }
preview-rebuilt = { $fresh } neu erstellt{ $same ->
    [0] {""}
   *[other] ; { $same } wie zuvor
  }, in { $seconds } s.
preview-waiting = Wartet auf Änderungen; Strg+C beendet.
removal-edited = nicht mehr wie erstellt: { $file }
removal-folder = { $folder }/ ({ $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
  })
removal-from = Daraus verschwindet:
removal-goes = Das verschwindet:
removal-remains = Was bleibt und von hier nicht zu erreichen ist:
remove-all = All das entfernen? Es ist nicht rückgängig zu machen.
remove-nobody-asked = Nichts wurde entfernt: niemand ist da, den man fragen könnte.
remove-nobody-asked-hint = Fügen Sie --yes hinzu, um es zu entfernen.
remove-refused = Nichts wurde entfernt.
remove-refused-hint = Starten Sie erneut, wenn Sie sicher sind.
renamed = Der Kunde ist jetzt { $folder }. Sein Name auf dem Papier steht in { $file }.
renamed-with-kits = Der Kunde ist jetzt { $folder }, und seine Kits sind in { $kits }. Sein Name auf dem Papier steht in { $file }.
report-ask-at-first = Fragen Sie zuerst: { $question }
report-not-made = Nicht erstellt: { $documents }.
responses-answered = { $answered } von { $asked }
responses-counts = { $read } gelesen, { $doubtful ->
    [0] {""}
   *[other] { $doubtful } davon zweifelhaft,{" "}
  }{ $decided } entschieden, { $open } offen gelassen.
responses-decided = { $count } entschieden.
responses-doubtful = Zweifelhaft: { $code } { $blank }: { $answer }. { $why }
responses-exported = { $file } enthält die Antworten von { $people }.
responses-missing = Fehlt: { $code }: { $blanks }.
responses-more-doubtful = Zweifelhaft: { $code }: { $count } weitere, in denen seine Bögen sich unterscheiden.
responses-note = Hinweis: { $code }: { $note }
responses-nothing-yet = Für diesen Termin wurde noch nichts eingelesen.
responses-open = offen
responses-open-seen = offen ({ LIST($seen, style: "or") })
responses-waiting = Noch nicht da: { $people }.
review-done = Es ist nichts mehr zu entscheiden.
review-how = Die Eingabetaste allein lässt eine für später; u nimmt die letzte Entscheidung zurück; q beendet.
review-later = { $count } für später gelassen.
review-left = noch { $count }
review-no-answer = Das ist keine der Antworten.
review-nothing-decided = Noch wurde nichts entschieden.
review-type-code = Oder tippen Sie seinen Code.
review-type-words = Oder tippen Sie, was dort steht.
see-help = Siehe „{ $command } --help“.
studio-ctrl-c = Strg+C beendet es.
studio-open = Das Studio ist offen unter { $address }
studio-package = Das Studio braucht ein Paket, das nicht installiert ist: { $name }.
studio-package-hint = Installieren Sie facilitator mit dem Studio, etwa: pip install 'facilitator[studio]'
tally-again = Noch einmal zählen?
tally-before = Von einer früheren Zählung:
tally-earlier = Die früheren sind jetzt in { $file }.
tally-how = Tippen Sie, wie viele Hände oben waren. Die Eingabetaste geht weiter: die Zahl in Klammern bleibt, und ohne eine wurde nach der Antwort nicht gefragt. „<“ geht zurück, „-“ nimmt eine Zahl weg.
tally-kept = Die Zahlen sind in { $file } gespeichert.
tally-no-hands = Es wurden keine Hände gezählt.
tally-right = Stimmt das?
tally-so = Ist das so?
tally-so-far = { $answer } (bisher { $hands })
tally-take-new = Trotzdem die neuen nehmen?
terminal-review-picture = Bild der Seite: { $file }
workbook-on-terminal = Eine Arbeitsmappe lässt sich nicht im Terminal zeigen.
workbook-on-terminal-hint = Fügen Sie --output FILE hinzu.
