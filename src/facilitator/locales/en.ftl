### Words of ours on paper, slides, workbooks and in calendars, in English.
### One section a folder of the program, its messages sorted by id; the "How to" is the head of
### text/messages.py, and docs/languages.md says how to add a language.

## text: how sentences, lists and signs follow one another

in-list = { LIST($items, style: "standard") }
in-quotes = “{ $words }”
in-sequence = { $first } { $then }
more-in-list = { $count } more
page-numbers = { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
  }
pages-from-to = pages { $first } to { $last }

## activities

commit-review-alt = Dates of reviews: { $dates }.
commit-review-proposed = { $day } (proposed)
commit-review-slide = When we look again
poll-answered = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } answered: { LIST($answers, style: "unit") }.
poll-many = Several answers were allowed: figures are of people, and may add up to more than 100%.
poll-most-said = { $count } of { $answered } here say: { INSIDE($answer) }
poll-people = { $count } of { $answered }
poll-recommend = { $promoters } of { $answered } gave 9 or 10, { $detractors } gave 0 to 6: { $score }
poll-recommend-ends = 0 ({ $low }) to 10 ({ $high })
poll-recommend-high = extremely likely
poll-recommend-how = Those who gave 9 or 10 less those who gave 0 to 6, in per cent of all (Reichheld, Harvard Business Review, December 2003). That it foretells growth better than other questions was not borne out (Keiningham and others, Journal of Marketing 71(3), 2007): look at the answers before the figure.
poll-recommend-low = not at all likely
poll-recommend-one-person = One person alone can move the figure by { $points } points.
poll-this-team = This team, { $count } answers
poll-too-few-of-team = Too few answers of this team to show.
rate-all-same = All { $count } say the same.
rate-area-apart = { $area }. { $words }
rate-area-apart-band = { $area }. { $words } { $band }.
rate-change-alt = { $area }: { $today } today, { $then } then.
rate-change-less = { $area }: { $then } then, { $today } today. That is no more than people differ from one another ({ $spread }).
rate-change-more = { $area }: { $then } then, { $today } today. That is more than people differ from one another ({ $spread }).
rate-changed = Since { $event }, more than people differ from one another moved in { INSIDE($areas) }
rate-changed-nothing = Since { $event }, no change is larger than people differ from one another
rate-ends = { $low }: { INSIDE($low_label) }. { $high }: { INSIDE($high_label) }.
rate-evidence = “{ $evidence }”, by statement, of those who rated it:
rate-evidence-item = { $number }. { $count } of { $people }
rate-figure-apart = ± { $apart }
rate-figure-apart-label = points, how far each person stands from the team’s mean on average
rate-figure-change = { $now } → { $hoped }
rate-figure-change-label = the team now, and hoped for in { $horizon }
rate-figure-gap = +{ $gap }
rate-figure-gap-label = hoped for in { $horizon } minus now, in each of them
rate-figure-range = { $lowest } – { $highest }
rate-figure-range-label = the lowest score now, and the highest
rate-figure-score = { $now }
rate-figure-score-label = the team’s score now
rate-from-mean-ask = You see it differently, on average { $apart } { $points ->
    [one] point
   *[other] points
 } from the team’s mean. Ask those at both ends what they have seen.
rate-from-mean-close = You see it much the same, on average { $apart } { $points ->
    [one] point
   *[other] points
 } from the team’s mean.
rate-from-mean-split = You are in two camps, on average { $apart } { $points ->
    [one] point
   *[other] points
 } from the team’s mean, and nobody in the middle. Ask each camp what it has seen.
rate-gap-area = { $area }: { $now } today, { $hoped } hoped for
rate-gap-areas = { $first }; { $then }
rate-gap-each = It is { $gap } points, in { $horizon }. { $areas }.
rate-gap-finding = The widest gap is in { INSIDE($areas) }: { $now } now, { $hoped } hoped for
rate-gap-finding-each = The widest gaps are in { INSIDE($areas) }: { $gap } points each
rate-gap-finding-none = In no area do you hope for more than there is today
rate-gap-in-one = The gap is in { INSIDE($areas) }
rate-gap-same = The gap is the same in every area
rate-gap-today = You score it { $now } today and hope for { $hoped } in { $horizon }.
rate-gap-widest = { $count ->
    [one] The widest gap is in
   *[other] The widest gaps are in
 } { INSIDE($areas) }
rate-item-note = { $number }. { $text } { $words }
rate-item-people = { $item }: { LIST($people, style: "unit") }.
rate-leader = { $leaders ->
    [one] Leader
   *[other] Leaders
 }
rate-leader-and-team = { $leaders ->
    [one] Leader
   *[other] Leaders
 } and team
rate-leader-apart = { $leaders ->
    [one] Leader
   *[other] Leaders
 } and team differ most on { INSIDE($area) }
rate-leader-ask = { $leaders ->
    [one] One of you leads, and agreed that their scores stand beside the others’. What does the leader
   *[other] Those of you who lead agreed that the mean of their scores stands beside the others’. What do the leaders
 } see there that the others do not, and what do the others see?
rate-leader-distance = Difference
rate-leader-figure = { $leader } – { $others }
rate-leader-figure-label = { $leaders ->
    [one] the leader now
   *[other] the leaders now, on average
 }, and the mean of the others
rate-leader-figures = { $leaders ->
    [one] The leader scores it { $leader } today
   *[other] The { $leaders } leaders score it { $leader } today on average
 }, the other { $count } people { $others } on average.
rate-leader-near = { $leaders ->
    [one] Leader and team are less than a point apart
   *[other] Leaders and team are less than a point apart on average
 }
rate-leader-note = Of areas in which at least { $floor } others have a score for today. The others’ mean is without { $leaders ->
    [one] the leader’s score, which is
   *[other] the leaders’ scores, which are
 } in all other figures of this report.{ $leaders ->
    [2] {" "}From the mean of two, each of them can work out what the other answered.
   *[other] {""}
 }
rate-left-out = { $count ->
    [one] { $count } area has
   *[other] { $count } areas have
 } too few answers to be compared.
rate-level-finding = { $count ->
    [one] { $areas } scores { $now }
   *[other] All areas score the same: { $now }
 }
rate-lowest-finding = Lowest score: { INSIDE($areas) }, { $now } of { $high }
rate-lowest-title = Lowest score: { INSIDE($areas) }
rate-lowest-today = It is { $now } of { $high } today. The highest is { $highest }, for { INSIDE($area) }.
rate-no-scores = No scores.
rate-one-answer = One answer alone.
rate-others = The others
rate-others-people = mean of { $count }
rate-own-gap = { $count ->
    [one] Your widest gap is in
   *[other] Your widest gaps are in
 } { INSIDE($areas) }
rate-own-gap-all = You hope for as much more in every area
rate-own-lowest = Your lowest score: { INSIDE($area) }
rate-people-cannot-tell = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } could not tell
rate-people-on = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } on { $point }
rate-range = { $low }–{ $high }
rate-range-signed = { $low } – { $high }
rate-same-end = All { $count } chose the same end of the scale.
rate-spread-alike = You differ as much in one area as in another
rate-spread-each = In each, your scores for today lie { $apart } points from the team’s mean on average.
rate-spread-most = You see { INSIDE($areas) } most differently
rate-spread-one = You see { INSIDE($areas) } differently
rate-spread-run = Scores run from { $lowest } to { $highest }. On average you stand { $apart } points from the team’s mean of { $mean }.
rate-statements = { $area }: you differ most on { $statements }, { $apart } points from the mean on average
rate-statements-each = { $area }: you differ as much on each statement, { $apart } points from the mean on average
rate-statements-each-split = { $area }: you are in two camps on each statement, { $apart } points from the mean on average
rate-statements-same = { $area }: all say the same
rate-statements-split = { $area }: you are in two camps on { $statements }, { $apart } points from the mean on average
rate-too-few-areas = Too few answers to show: { $areas }.
rate-too-few-more = Too few answers to show: { $count } more.
rate-wider = On the scoring sheet { INSIDE($area) } comes first: its highest and lowest score lie { $theirs } points apart, here { $ours }. What counts on this slide is how far everybody stands from the team’s mean on average.
sort-missed-each = { $wrong } answered each of them otherwise.
sort-missed-one = “{ $statement }” { $went }
sort-missed-statement = Statement { $number } differs most from the answer key
sort-missed-statements = Statements { $numbers } differ most from the answer key
sort-slide-ask = What speaks for another answer? Nobody has to say what they chose.
sort-slide-belongs = The answer key: { $pile }
sort-slide-chose = { $count } of { $answered } chose { $pile }
sort-slide-no-fault = { $went } To see it otherwise is no fault: the argument is what it is for.
sort-slide-speaks = What speaks for { $pile }?
sort-went-many = The answer key says { $right }; { $wrong } say something else, equally often { $piles }.
sort-went-most = The answer key says { $right }; { $wrong } say something else, most of them { $pile }.
sort-went-one = The answer key says { $right }; { $wrong } say { $pile }.

## interface: collectors

answer-unknown = { $said } is none of the answers.
collect-ask-filled = Ask for the filled one.
collect-nothing-filled = Nothing is filled in.
form-foreign = Form { $letters } is not one of this event's.
form-none-of-ours = It is none of our forms.
form-none-of-ours-carries = Collect the files that it carries.
form-none-of-ours-hint = Collect worksheets that facilitator made.
form-type-in = Type its answers into the workbook that "facilitator new responses" makes.
    .studio = Type its answers into the workbook that the page “Type a paper sheet” makes.
pdf-blanks-empty = Its blanks are empty.
pdf-blanks-gone = Its blanks are gone: it was printed to a file, or flattened.
pdf-blanks-of-pages-gone = The blanks of { $pages } are gone; what was filled in there was not read.
pdf-by-number = It was chosen by its number in the list.
pdf-carries-files = It carries files inside ({ $files }), which were not read: save them and collect them.
pdf-circle-renamed = Its circle was renamed; it was known by its place.
pdf-circles-renamed = Its circles were renamed; it was known by their order.
pdf-comments-unread = Comments and not read: { $words }.
pdf-cross-typed-over = A cross was typed over the page.
pdf-drawn-only = It stands in the drawing of the field only; the field itself is empty.
pdf-drawn-over = { $pages } (over { $over })
pdf-drawn-unread = What was drawn or typed freely on { $where } was not read.
pdf-field-renamed = Its field was renamed; it was known by its place on the page.
pdf-formatted-only = It stands in the file as formatted text only.
pdf-in-xfa = It stands in the file's XFA part only, not in its fields.
pdf-many-fields = Its form has more fields than any of ours.
pdf-many-pages = It has { NUMBER($count, useGrouping: 1) } pages.
pdf-many-pages-hint = Collect it in several parts.
pdf-no-page-of-form = No page of the form, and not read: page { $page }.
pdf-no-such-circle = The file says “{ $state }”, and no circle on its pages is that.
pdf-nothing-on = { CAPITAL($place) }: nothing is filled in.
pdf-other-fields-unread = Filled fields that are no blank of the form were not read: { $fields }.
pdf-pages-mixed = It holds { $count } copies of the form with their pages mixed, and nothing says whose each page is.
pdf-pages-mixed-hint = Collect the files that it was made of, one for each person.
pdf-pen-on-screen = Its blanks are empty: it was filled in with a pen on a screen.
pdf-picture-of-paper = It is a picture of paper, and no page of a worksheet was found in it.
pdf-said-empty = The file shows it as chosen and says that it is not.
pdf-says = It says { $state }.
pdf-says-other = It says { $state }, which is not its name.
pdf-several-codes = It says several codes: { LIST($codes, style: "unit") }.
pdf-several-copies = It holds { $count } copies of the form: collect them singly.
pdf-shown-empty = The file says that it is chosen and shows it empty.
pdf-signature-unread = A signature was not read ({ $pages }).
pdf-something-on = something on { $pages }
pdf-typed-over = It was typed over the page, not into its field.
pdf-unknown-circle = A circle called “{ $name }” is chosen; its answer is unknown.
pdf-unnamed = unnamed
pdf-with-page = { $what } (page { $page })
pdf-without-name = without a name
pdf-written-unread = Written beside the blanks and not read: { $words }.
pdf-xfa-form = It is an XFA form, the other kind that Adobe's programs make, and its answers are not read.
pdf-xfa-part-unread = Its XFA part (Adobe's other kind of form) was not read.
pdf-xfa-place = XFA part
pdf-xfa-unread = What its XFA part says of { $names } was not read.
received-ask-again = Ask for it again.
received-damaged = It is no { $ending ->
    [pdf] PDF
    [docx] Word file
    [xlsx] Excel file
   *[zip] zip file
  }, whatever its name says, or it is damaged.
received-empty = It is empty.
received-heic = It is a picture as iPhones keep them (HEIC), which cannot be read here.
received-heic-hint = Save it as JPEG, or set the camera to “Most Compatible”.
received-iwork = It is a Pages or Numbers document.
received-iwork-hint = Export it as Word, Excel or PDF.
received-no-kind = It is neither PDF, Word, Excel nor CSV.
received-no-kind-hint = Save it as one of these.
received-old-office = It is an office file of the old kind.
received-old-office-hint = Save it as { $kind ->
    [word] .docx
   *[any] .xlsx or .docx
  }.
received-opendocument = It is an OpenDocument file.
received-opendocument-hint = Save it as .docx, .xlsx or PDF.
received-presentation = It is a presentation.
received-presentation-hint = Only filled sheets are collected.
scan-again = Photograph it again, flat and from above, or scan it at 200 to 300 dots an inch.
scan-answer-or-crossed = It is an answer, or it was crossed out.
scan-beside = The mark stands beside the circle.
scan-changed-answers = { $count ->
    [one] 1 changed answer was
   *[other] { $count } changed answers were
  } read by the rule on the sheet.
scan-circle-lost = One of its circles could not be found on the page.
scan-code-unread = The square code of page { $page } cannot be read. { $again }
scan-crossed-or-two = One answer is crossed out, or two are marked.
scan-faint = The mark is faint.
scan-filled-and-crossed = One answer is filled and one crossed, and on this sheet others are filled as well.
scan-ink-around = There is ink around the circle, or the paper was bent there.
scan-ink-around-another = There is ink around another circle as well.
scan-ink-in-another = There is ink in another circle as well.
scan-joined = Its stroke leads to another answer.
scan-light-pen = In black and white its marks break up or cannot be seen, as those of a pencil: scan it in shades of gray.
scan-line-through = A long line runs through it.
scan-marks-missing = Too few corner marks of { $pages } can be seen. { $again }
scan-no-picture = It is no picture that can be read.
scan-no-picture-hint = Save it as JPEG, PNG or PDF.
scan-no-worksheet = No page of a worksheet was found in it.
scan-no-worksheet-hint = All four corner marks of a page have to be in the picture.
scan-nothing-marked = Nothing is marked on it.
scan-on-words = Something is drawn on its words, and none of its circles is marked.
scan-or-type = Or type its answers in.
scan-page-bent = Page { $page } is bent, by a wide lens or where the paper does not lie flat. { $again }
scan-page-blurred = Page { $page } is too blurred to be read. { $again }
scan-page-dark = Page { $page } is too dark to be read. Photograph it again with more light, or scan it.
scan-page-not-read = Page { $page } of the file was not read: { $why }
scan-page-pale = Page { $page } is too pale to be read. { $again }
scan-page-small = Page { $page } is too small in the picture to be read. { $again }
scan-page-twice = Page { $page } of it is there twice, and says the same.
scan-page-unclear = Page { $page } is { $fault ->
    [blurred] too blurred
    [lens] bent, by a wide lens or where the paper does not lie flat,
   *[bent] bent, or covered,
  } at the { $end ->
    [upper] upper
   *[lower] lower
  } { $side ->
    [left] left
   *[right] right
  }. { $again }
scan-private-pages = { CAPITAL($pages) }: pages that people keep to themselves, neither read nor kept.
scan-several-marked = Several answers are marked.
scan-too-large = It has { NUMBER($width, useGrouping: 1) } by { NUMBER($height, useGrouping: 1) } dots, more than any sheet.
scan-too-large-hint = Scan it at 200 to 300 dots an inch.
scan-two-marked = Two answers are marked.
scan-two-tone = Nothing was seen, and on a scan in black and white a light pen is lost.
scan-type-by-hand = Written by hand: type it in from the picture.
scan-unknown-pages = No page of a worksheet was found on { $pages }: another paper, or its corner marks are not in the picture.
table-answers-unread = Answers without a question were not read: { $rows }.
table-cell-letters-lost = Letters of it were lost in an export.
table-cells-unread = { $count ->
    [one] 1 cell below no heading was
   *[other] { $count } cells below no heading were
  } not read: { $cells }.
table-code-in = { $code } in { $place }
table-columns-ask-same = Columns { $one } and { $other } both ask for { $blank } (“{ $heading }”).
table-columns-ask-same-hint = Delete one of them, or change its heading.
table-columns-unheaded = { $count } columns between its statements have no heading that is known: { $columns }.
table-columns-unheaded-hint = Write each answer into one column below its statement, or the answers' own words as headings.
table-columns-unread = Columns that were not read: { $headings }.
table-figures-without-code = figures without a code
table-heading-unclear = The heading “{ $heading }” (column { $column }) can mean { LIST($names, style: "or") }.
table-heading-unclear-hint = Head it with one of these names.
table-headings-found = Found: { $headings }.
table-hidden-columns = Hidden columns were read like the others: { $columns }.
table-hidden-rows = Hidden rows were read like the others: { $rows }.
table-hidden-sheets = Hidden sheets were not read: { $sheets }.
table-maybe-date = It may be a date that lost its format: { $day }.
table-maybe-figures = { CAPITAL($row) } may be a row of figures and no person: if so, leave it out with --leave-out.
    .studio = { CAPITAL($row) } may be a row of figures and no person: if so, take it out of the table.
table-never-submitted = { CAPITAL($rows) } { $count ->
    [one] was
   *[other] were
  } never submitted ({ $never }) and { $count ->
    [one] was
   *[other] were
  } left out.
table-no-answers = It has headings and no answers.
table-no-answers-hint = Fill it in, one row for each sheet.
table-no-answers-in = { CAPITAL($rows) } { $count ->
    [one] holds no answer and was
   *[other] hold no answer and were
  } left out.
table-no-cross = “{ $said }” is no cross.
table-no-cross-for = “{ $said }” is no cross for { $answer }.
table-no-heading-known = None of its headings is a blank or a statement of the worksheet.
table-no-heading-known-hint = Use the headings that "facilitator new responses" writes.
    .studio = Use the headings that the page “Type a paper sheet” writes.
table-no-persons = { CAPITAL($rows) } { $count ->
    [one] is no person and was
   *[other] are no persons and were
  } left out.
table-not-taken-apart = “{ $said }” cannot be taken apart in one way into the answers to “{ $question }”.
table-question-unclear = “{ $question }” ({ $place }) can mean { LIST($names, style: "or") }.
table-question-unclear-hint = Write one of these names instead.
table-questions-unread = Questions that were not read: { $questions }.
table-repeated-headings = { CAPITAL($rows) } { $count ->
    [one] repeats the headings and was
   *[other] repeat the headings and were
  } left out.
table-rows-above = Above the headings, { $rows } { $count ->
    [one] was
   *[other] were
  } not read.
table-rows-beside = { $rows } ({ $words })
table-rows-of-sheet = Sheet “{ $sheet }”: { $rows }
table-rows-repeated = Rows that say the same again count once: { $rows }.
table-same-wrong = The same is wrong with { $count } more of its columns.
table-sheet-unread = Sheet “{ $sheet }” was not read: none of its headings is known.
word-after = after { $label }
word-at-beginning = at its beginning
word-beside-field = It was typed beside its field.
word-blanks-gone = Its blanks are gone: another program has turned them into plain text.
word-box-coloured = The box is marked in colour and not ticked.
word-box-state = The file keeps another state of the box than it shows.
word-drawings = { $count ->
    [one] A picture or drawing lies { $where }
   *[other] { $count } pictures or drawings lie on it, the first { $where }
  }; look into the file.
word-glued = LibreOffice has glued its lines together; look into the file.
word-marked = { $count ->
    [one] 1 text is
   *[other] { $count } texts are
  } marked in colour or struck through, which is not read.
word-marked-words = Marked in colour or struck through, which is not read: { $words }.
word-more-outside = { $count ->
    [one] { $count } more text was
   *[other] { $count } more texts were
  } typed outside its fields and not read.
word-more-remarks = There { $count ->
    [one] is 1 more such remark
   *[other] are { $count } more such remarks
  }.
word-not-looked-for = Its form was printed before forms kept their own words: what may be typed far from its fields was not looked for.
word-note-unread = { $kind ->
    [comment] A comment
    [footnote] A footnote
   *[endnote] An endnote
  } says { $words }, and was not read.
word-nothing-in-fields = Nothing is filled in in its fields.
word-other-words = The file keeps other words for its field than it shows.
word-private-note-unread = { $kind ->
    [comment] A comment
    [footnote] A footnote
   *[endnote] An endnote
  } was not read.
word-repeated = LibreOffice has saved it several times over; look into the file.
word-several-sheets = It holds { $count ->
    [0] several
   *[other] { $count }
  } worksheets, one after the other.
word-several-sheets-hint = Save each of them as a file of its own.
word-sheet = sheet { $number }
word-something = Something
word-struck = Part of it is struck through.
word-typed-at-edge = { $what } was typed at the edge of its pages, and not read.
word-typed-for-box = “{ $words }” was typed where a box is ticked.
word-typed-in-box = “{ $words }” was typed into its box.
word-typed-outside = { $what } was typed { $where }, outside its fields, and was not read.

## interface: rules

answer-none-of = “{ $text }” is none of the answers ({ $answers }).
answer-taken-for = “{ $text }” was taken for { $label }.
answer-taken-for-number = “{ $text }” was taken for the { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
   *[8] eighth
  } answer, { $label }.
answer-too-long = It has { NUMBER($count, useGrouping: 1) } characters; the first { NUMBER($most, useGrouping: 1) } are kept.
answer-two-things = “{ $text }” says two things: { $number } and { $value }.
answer-yes-or-nothing = yes, or nothing
brand-hard-to-tell = { $colour } and { $other } are hard to tell apart.
brand-low-contrast = { $colour } on { $ground ->
    [white] white
   *[tint] its own light tint
  } has a contrast of { $ratio }:1, and text needs { $least }:1.
brand-nearest-different = { $fault } Nearest that differs enough: { $used }.
brand-nearest-readable = { $fault } Nearest that passes: { $used }.
brand-same-colour = The other colour is { $other }, too, and the two must be told apart.
brand-same-grey = { $colour } and { $other } look the same when they are printed in grey.
break-after-nothing = There is no block "{ $block }" for a break to follow.
check-blank-name-long = The blank "{ $name }" has a name of { $count } characters, and Word takes { $most }.
check-blank-names-clash = Two blanks have the name "{ $name }": "{ $one }" and "{ $other }".
check-block-minutes = The block "{ $block }" has { $shorter }: { $low } and { $longer }: { $high }.
check-block-minutes-hint = Minutes must rise from least over usual to most.
check-change-id = Change one of the ids of which it is made.
check-concept-both = A concept cannot have the id "{ $id }": the third pile has it.
check-concept-both-hint = Choose another id for the concept.
check-drawing-like-activity = An activity has the id "{ $id }", too: the handout could place either.
check-drawing-like-activity-hint = Give the drawing another id.
check-edition-empty = The edition "{ $name }" has no blocks.
check-edition-empty-hint = Add at least one under "blocks:", or remove the edition.
check-edition-like-setting = An edition cannot be called "{ $name }": a setting is.
check-html = HTML is not used here: { $tag }
check-html-hint = Write it in Markdown: *emphasis*, **strong**.
check-no-speech = The exercise has no speech.
check-no-speech-hint = Add "speech:" with its sections, and their words in speech.md.
check-other-name = Choose another name.
check-phase-of-nothing = The block "{ $block }" runs the phase "{ $phase }" of no activity.
check-phase-of-nothing-hint = Name the activity it runs, such as "activity: sort", or remove the phase.
check-question-many = The question "{ $question }" takes many answers: nobody can say how many people gave any of these.
check-question-many-hint = Name a question that takes one answer.
check-shorten-id = Shorten one of the ids of which it is made.
check-slide-incomplete = The slide "{ $slide }" shows "{ $shows }" and has no { $field }.
check-slide-incomplete-hint = Add "{ $field }: …" to it.
check-slide-overlap = The slide "{ $slide }" draws two concepts that overlap, and there are { $count ->
    [0] none
   *[other] { $count }
  }.
check-slide-overlap-hint = Show points, or a statement.
check-slide-pair = The slide "{ $slide }" sets two questions side by side that have not the same answers.
check-slide-pair-hint = Show each on a slide of its own.
check-speech-order = The block "{ $block }" comes before "{ $other }" in the run of show, and is spoken after it.
check-speech-order-hint = Put the sections of the speech into the order of the blocks.
check-term-braces = The words of a term have no braces: "{ $words }".
check-term-braces-hint = Leave the braces out here; they mark the term in other texts.
check-term-twice = The term "{ $term }" has the words of the term "{ $other }": "{ $words }".
check-term-twice-hint = Say it with other words, or keep one of the two.
clock-changes-meanwhile = On { $day } in { $zone } the clocks are put { $how ->
    [forward] forward
   *[back] back
  } while the event runs, and its times do not follow.
clock-left-out = On { $day } in { $zone } there is no { $time }: the clocks are put forward over it.
clock-twice = On { $day } in { $zone } { $time } comes twice, for the clocks are put back; the first counts.
contrast-no-area = No contrast has the area "{ $name }".
entry-twice = The { $noun } "{ $name }" stands here for the second time.
entry-twice-hint = Remove one of the two, or change it.
entry-twice-id-hint = Give it an id of its own, or remove one of the two.
event-no-block-left = Every block is left out.
event-no-block-left-hint = Keep at least one.
event-no-such-block = There is no block "{ $name }" in this edition.
event-no-such-block-hint = Take it out of blocks.
hands-known-answers = It has: { LIST($answers, style: "unit") }.
hands-more-than-people = { $hands } hands went up for “{ $question }”, and { $people ->
    [one] 1 person is
   *[other] { $people } people are
  } expected.
hands-more-than-people-hint = Count again, or say in event.yaml how many came: "people: { $hands }".
hands-negative = { $text } hands cannot be: nobody raises fewer than none.
hands-no-answer = "{ $question }" has no answer "{ $answer }".
hands-no-question = There is no question "{ $name }".
hands-not-a-number = "{ $text }" is no number of hands.
hands-number-hint = Write a whole number, or nothing where it was not asked.
hands-percentage = { $text } is a percentage, and hands are counted here.
hands-too-many = { $text } hands are more than any room holds.
mark-lone-brace = The brace "{ $brace }" stands alone.
mark-lone-brace-hint = Braces mark terms, in pairs: {"{"}strategic plan{"}"}. Close it, or leave it out.
mark-no-activity = { $mark } names an activity "{ $activity }" that there is not.
mark-no-entry = "{ $activity }" has nothing called "{ $key }" to number.
mark-no-number = { $mark } is no number mark.
mark-no-term = "{ $mark }" is none of the declared terms.
mark-no-term-hint = { $nearest } Or declare it under terms.
mark-number-syntax = Write {"{"}#sort{"}"}, {"{"}#sort half{"}"}, {"{"}#sort words{"}"} or {"{"}#sort s3{"}"}, with ids of your own.
mark-quotes-nothing = This text quotes what the exercise does not have: { $text }
mark-quotes-nothing-hint = Replace it where you dropped what it quotes.
no-code-left = No unused sheet code was found in a hundred draws.
no-such-entry = There is no { $noun } "{ $name }".
noun-activity = activity
noun-answer = answer
noun-area = area
noun-band = band
noun-block = block
noun-colour = colour
noun-concept = concept
noun-document = document
noun-drawing = drawing
noun-entry = entry
noun-field = field
noun-item = item
noun-option = option
noun-person = person
noun-pile = pile
noun-poll = poll
noun-question = question
noun-rating = rating
noun-row = row
noun-row-on-area = row on an area
noun-section = section
noun-slide = slide
noun-statement = statement
noun-term = term
objection-twice = There is an objection “{ $heading }” already.
objection-twice-hint = Put your answer under replace, or give it another heading.
objection-unknown = There is no objection “{ $heading }”.
override-all-dropped = Every { $noun } is dropped here.
override-all-dropped-hint = Keep at least one. To leave out an activity, drop the blocks that run it.
override-dropped-and-named = The { $noun } "{ $key }" is dropped, and named here too.
override-dropped-and-named-hint = Keep one of the two.
override-fixed-field = "{ $name }" stays as it is: answers go by it.
override-fixed-field-hint = Leave it out here.
override-id-taken = The id "{ $key }" is one of the exercise's own, so that answers from other events would be taken for answers to this { $noun }.
override-id-taken-hint = Give it an id that the exercise does not use.
override-keeps-field = The { $noun } "{ $name }" keeps its { $field }: answers go by it.
override-keeps-field-hint = Leave { $field } out here, or drop the { $noun } and add another.
override-no-activity = There is no activity "{ $name }".
override-no-id = This { $noun } has no id.
override-no-id-hint = Add "id: …" to it.
override-no-such-list = The activity "{ $activity }" has no { $field }.
poll-no-question = No poll has the question "{ $name }".
setting-syntax = Put a space behind the colon, and close it in the same paragraph: {"{"}open: like this{"}"}.
setting-unknown = There is no setting "{ $name }".
setting-unread = { $mark } is not read as words for one setting.
sheets-differ = Sheets of this code differ.
slot-added = Added after { $before }: { $block }.
slot-block = { $title } ({ $minutes } min)
slot-choice = { $kind ->
    [short] { $longer } or more
    [long] { $shorter } or less
   *[between] { $shorter } or { $longer }
  }
slot-choose = Choose { $choice }{ $count ->
    [0] {""}
   *[other] {", or another edition: "}{ LIST($editions, style: "unit") }
  }.
slot-does-not-fit = { $which } cannot run in { $slot } minutes: { $kind ->
    [short] the shortest it can is { $longer }
    [long] the longest it can is { $shorter }
   *[between] the nearest it can are { $shorter } and { $longer }
  }.
slot-dropped = Dropped to fit { $minutes } minutes: { LIST($blocks, style: "unit") }.
slot-edition-range = { $name } ({ $first } to { $last })
slot-the-edition = The { $name } edition
speech-does-not-fit = The speech cannot be given{ $people ->
    [0] {""}
   *[other] {" "}to { $people } people
  } in { $minutes } minutes: the shortest it can is { $shortest }.
speech-does-not-fit-hint = Choose { $shortest } or more.
speech-sections-left-out = Left out of the speech to fit { $minutes } minutes: { LIST($sections, style: "unit") }.
speech-too-long = What can never be dropped takes { $talking } minutes, and { $longest } is the most that one voice is listened to.
speech-too-long-hint = Shorten the tellings in speech.md, or give sections another priority than 1.
term-unknown = "{ $term }" is no term of { $exercise }.

## interface: activities

contrast-no-cell = The row on "{ $area }" has no cell for the concept "{ $concept }".
contrast-no-cell-hint = Add the line "{ $concept }: …" to its cells.
contrast-no-concepts = The contrast "{ $contrast }" has no concepts to set side by side.
contrast-no-concepts-hint = Add "concepts:" to the exercise, two or three of them.
contrast-no-row = The contrast has no row for the area "{ $area }".
contrast-no-row-hint = Add a row with "area: { $area }" and its cells.
item-of-area = item of the area "{ $area }"
poll-recommend-field = A question with "recommend" is answered from 0 to 10, and has no "{ $field }".
poll-recommend-field-hint = Remove "{ $field }", or "recommend".
rate-anchors-hint = Name points of the scale.
rate-band-above = This band begins at { $start }, above the high end of the scale.
rate-band-above-hint = Write a number up to { $high }, or remove the band.
rate-bands-order = This band begins at { $start }, and the one before it at { $before }.
rate-bands-order-hint = Put the bands in rising order.
rate-example-answers = "{ $area }" has { $answers ->
    [one] one answer
   *[other] { $answers } answers
  } here, and { $statements ->
    [one] one statement
   *[other] { $statements } statements
  } to rate.
rate-example-answers-hint = Write one answer for each statement: a number, "?" or null.
rate-few-statements = The area "{ $area }" has { $count ->
    [one] one statement
   *[other] { $count } statements
  } to rate, and a score takes { $minimum } answers.
rate-few-statements-hint = Add statements, or set "minimum_answered: 1".
rate-first-band = The first band begins at { $start }, above the low end of the scale.
rate-first-band-hint = Write from: { $low }, so that every score falls in a band.
rate-hope-without-horizon = This person hopes for something, and the activity is rated once.
rate-hope-without-horizon-hint = Remove "hoped", or say how far ahead people hope, such as "horizon: twelve months".
rate-horizon-without-hope = This person says nothing of what is hoped for, and the activity is rated twice.
rate-horizon-without-hope-hint = Add "hoped", or remove "horizon".
rate-off-scale = { $point } is not on the scale from { $low } to { $high }.
rate-off-scale-hint = Write a whole number from { $low } to { $high }.

## interface: formats and compose

calendar-name-one = Name one.
calendar-no-event = Only an event can be put into a calendar.
calendar-no-event-reviews = Reviews follow an event.
calendar-no-zone = There is no time zone "{ $name }".
calendar-zones = Zones are called by continent and city, such as America/Chicago.
chart-unknown = There is no chart "{ $name }".
font-lacks = No shipped font has the { $count ->
    [one] character
   *[other] characters
  } { LIST($signs, style: "unit") } ({ LIST($codes, style: "unit") }).
font-lacks-hint = Write { $count ->
    [one] it
   *[other] them
  } in another way.
letterhead-refused = This Word file cannot be used as a letterhead. { $why }
letterhead-refused-hint = Save it from Word as .docx or .dotx, with pictures embedded, without macros.
many-form-pages = It has { $pages } pages; a machine can tell { $most } apart.
many-form-pages-hint = Leave out some activities, or hold them in two events.
no-fetching = Documents may not fetch { $address }.
office-embedded = There is an embedded object in its header or footer.
office-entities = It declares entities.
office-field-elsewhere = A field in it takes something from elsewhere.
office-landscape = Its page lies on its side.
office-landscape-hint = Turn it upright.
office-macros = It contains macros.
office-margins = Its margins leave { $width } by { $height } mm for text.
office-margins-hint = Leave at least { $least } mm both ways.
office-no-file = It is no file.
office-no-pages = It does not say what its pages are like.
office-no-powerpoint = It is not a PowerPoint file that can be read.
office-no-word = It is not a Word file that can be read.
office-old-or-locked = It is an old { $ending } file, or protected by a password.
office-over-size = It is larger than { $most } MB.
office-picture-kind = A picture in it is of a kind that is not known here.
office-shows-elsewhere = It shows something from { $place }.
office-strict = It is of the “Strict Open XML” kind; save it as the usual one.
office-too-large = It is too large once it is unpacked.
only-shipped-fonts = Take it out of print.css or of the template: only shipped fonts can be used.
overflow-page = the page
overflow-running-line = the running line
page-blank-not-placed = The blank "{ $name }" is not placed.
page-blank-not-placed-hint = Place it, or people cannot answer: { $label }
page-link = A link may not lead to "{ $address }".
page-link-hint = Use an address that begins with https:// or mailto:.
page-long-word = It has a word of { NUMBER($count, useGrouping: 1) } letters.
page-long-word-hint = Put spaces into it, or take it away.
page-no-body = The document has no body.
page-no-sheet = The document has no sheet.
page-no-slide = The document has no slide.
page-not-in-head = { $element } may not stand in the head.
page-not-in-head-hint = Only these may: { LIST($elements, style: "unit") }. Colours and sizes stand in look.yaml.
page-not-styled = { $element } may not be styled with "{ $style }".
page-not-styled-hint = Use a class, so that Word has the same look.
page-nothing-to-show = The document has nothing to show.
page-outside-sheet = { $element } stands outside a sheet.
page-outside-sheet-hint = Put it inside <section class="sheet">.
page-picture = A picture may not come from "{ $address }".
page-picture-hint = Use a logo that is at hand, such as "{ $address }".
page-too-deep = { $element } lies inside of more than { $most } other elements.
page-too-deep-hint = Nest lists, quotations and tables less deeply.
page-too-large = It has { NUMBER($count, useGrouping: 1) } elements, and { NUMBER($most, useGrouping: 1) } are the most that a document may have.
page-too-large-hint = Take some of its text away.
page-unknown-attribute = { $element } has no attribute "{ $name }".
page-unknown-blank = The blank "{ $name }" is none of the exercise's.
page-unknown-class = { $element } has no class "{ $name }".
page-unknown-element = { $element } is not an element that every format knows.
page-unknown-element-hint = Use one of: { LIST($elements, style: "unit") }.
picture-unknown = There is no picture "{ $name }".
picture-unknown-hint = Put its file into the exercise's folder.
slides-layout-small = Its layout “{ $layout }” leaves { $width } by { $height } mm for text.
slides-layout-small-hint = Leave at least { $width } by { $height } mm.
slides-master-embeds = Its master or a layout has embedded objects or media.
slides-master-links = Its master or a layout links to something outside.
slides-no-layout = It has no layout for a title with content{ $count ->
    [0] .
   *[other] , only { LIST($layouts, style: "unit") }.
  }
slides-no-layout-hint = Add PowerPoint's own layout “Title and Content” to its master.
slides-refused = This PowerPoint file cannot be used for slides. { $why }
slides-refused-hint = Save it from PowerPoint as .pptx or .potx, with pictures embedded, without macros.
speech-no-slide = The speech calls for no slide.
speech-no-slide-hint = Add lines such as "SLIDE: What it shows".
template-beside = { $place } near "{ $words }"
template-docs = For what templates may use: facilitator docs templates
    .studio = Write it another way in the template.
template-hands-out = This hands out what templates may not have
template-large-number = This gives a number that is too large
template-link-loop = The template "{ $name }" is a link that leads to itself
template-mend = Mend that line of the template, or delete your copy of it to use the built-in one.
template-near = { $document }, near "{ $words }"
template-only-words = Only words and numbers can be put out, and this is a { $kind }
template-outside = The template "{ $name }" lies outside of its folder
template-too-deep = Its parts are nested too deeply.
template-too-large = The template "{ $name }" is larger than { $most } KB
template-unknown = There is no template "{ $name }".
template-unreadable = The template cannot be read
template-without-end = It includes or calls itself without end.
text-too-long = A text is too long for one part of a page, or has too many brackets: "{ $text }…"
text-too-long-hint = Cut it into several parts.
text-undrawable = “{ $text }” has letters that no shipped font can draw: each is printed as { $sign }.
text-undrawable-hint = Write it in other letters, if it is to be read on paper.
word-no-rule = Word has no rule for { $element } at this place.

## model/documents: what a document is called

document-agenda = Agenda
document-answer-key = Answer key
document-canvas = Wall canvas
document-desk-tent = Desk tent
document-facilitator-guide = Facilitator guide
document-feedback = Feedback
document-handout = Handout
document-purpose-agenda = what happens when on the day
document-purpose-answer-key = every statement with its pile and its argument
document-purpose-canvas = what the team promises, on one wall: collected, and brought back to every review
document-purpose-desk-tent = the question and its dates, folded to stand on a desk
document-purpose-facilitator-guide = how to run the room
document-purpose-feedback = a page for each participant, own answers beside the group's
document-purpose-handout = what people take home
document-purpose-report = what the room answered, and what to ask next
document-purpose-results = what the room said, as slides to talk over
document-purpose-run-of-show = the day on one sheet, for facilitator and helper
document-purpose-scoring-sheet = own score and profile
document-purpose-slides = what the room sees during the speech, with notes
document-purpose-sort-cards = the statements as cards to cut out
document-purpose-speech = what is spoken on a stage, to the minute
document-purpose-tally-card = for the helper who counts hands
document-purpose-tally-grid = everybody's scores side by side, with a worked example
document-purpose-worksheet = what a participant fills in
document-report = Team report
document-results = Results
document-run-of-show = Run of show
document-scoring-sheet = Scoring sheet
document-slides = Slides
document-sort-cards = Sort cards
document-speech = Speech
document-tally-card = Tally card
document-tally-grid = Team tally grid
document-worksheet = Worksheet
file-title = { $exercise }: { $document }

## templates: what several documents say

activity = Activity
area = Area
cannot-tell = I cannot tell
card-deck = { $code } · deck { $number }
cover-for = For
cover-led-by = Led by
cue-ask = ◆ ASK
cue-do = ■ DO
cue-if = ▲ IF
cue-say = ● SAY
cue-then = Then:
date = Date
end = End
facilitator = Facilitator
gap = Gap
hoped-for = Hoped for
hoped-for-in = Hoped for in { $horizon }
link-code = Code for phones. { $label }: { $address }
link-label = Read on
materials = Materials
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
minutes-short = Min
no = No.
now = Now
output = Output
page-of = Page { $page } of { $pages }
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
place = Place
prepared-by = Prepared by
prepared-by-whom = Prepared by { $name }
prepared-for-by-whom = Prepared for { $client } by { $name }
purpose = Purpose
scale = Scale
scale-range = { $low } to { $high }
share = { $share }
side-left-empty = This side is left empty.
source-anecdote = { $source }, an anecdote
source-noted = { $source }: { $note }
source-sample = { $source } ({ $sample })
source-separator = ;{ " " }
sources = Sources: { $sources }
spoken = Spoken
spread = Spread
start = Start
statement = Statement
take-home-date = I will ask it on
team-name = Team
time = Time
time-range = { $start } to { $end }
what = What

## templates/documents

agenda-break = { $title }, { $minutes } minutes
agenda-minutes = { $minutes ->
    [1] Minutes
   *[other] Minutes, ■ is { $minutes }
 }
agenda-output = What we have at its end
answer-key-lede = Every answer with its argument, and why, where it is easy to see it otherwise.
answer-key-lede-open = What to talk about where the room does not agree.
feedback-again = You sorted **{ $other } of { $answered }** differently from the answer key. Worth a second thought:
feedback-again-gaps = You sorted **{ $other } of { $answered }** differently from the answer key. Worth a second thought, your widest gaps first:
feedback-alt = { $area }: you now { $now }, hoped for in { $horizon } { $hoped }.
feedback-alt-team = { $area }: you now { $now }, hoped for in { $horizon } { $hoped }, the team now { $team }.
feedback-caption = You: now ● and hoped for in { $horizon } ○
feedback-caption-team = You: now ● and hoped for in { $horizon } ○; the gray band is the team’s, now
feedback-for-one = For one person alone
feedback-highest = Team's highest now
feedback-it-belongs = You: { $chosen }. The answer key: { $right }. { $because }
feedback-lowest = Team's lowest now
feedback-once-alt = { $area }: you { $now }.
feedback-once-alt-team = { $area }: you { $now }, the team { $team }.
feedback-once-caption = You: ●
feedback-once-caption-team = You: ●; the gray band is the team’s
feedback-poll-same = ({ $same } of { $answered })
feedback-promised = What you promised
feedback-question = A question to take along
feedback-right = You sorted all { $answered } as the answer key does.
feedback-sheet = Your sheet: { $code }
feedback-team-hopes = Team hopes for
feedback-team-now = Team, now
feedback-too-few = too few
feedback-too-few-sheets = { $sheets } sheets have answers, and the team’s figures are shown from { $floor } on.
feedback-you-hope = You hope for
feedback-you-now = You, now
guide-anonymity = **Whose code is which.** The code on part A of a personal copy was drawn at random. The folder of this event says whose code is which, and so do the print run and the personal copies. As long as they are there, part A is *confidential*, in your hands alone, and not anonymous: say so in the room. If nobody is ever to know, run “facilitator anonymize” once the copies are handed out, and say that instead.
guide-at-the-end = **At the end:** { $output }
guide-block-by-block = Block by block: { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
guide-bridge = Bridge to the next block
guide-column-block = Block
guide-column-copies = Copies
guide-column-in-block = In block
guide-column-on-paper = On paper
guide-column-sheet = Sheet
guide-column-what-to-print = What to print
guide-least-to-most = ({ $least } to { $most })
guide-materials = **Materials.** { LIST($materials, style: "unit") }.
guide-notes = Your notes
guide-objections = Objections you will hear
guide-on-tally-grid = Team tally grid
guide-on-worksheet-page = Worksheet page{ " " }{ $page }, step{ " " }{ $step }
guide-phase-debate = Debate
guide-phase-reveal = Reveal
guide-photograph = **To photograph part A:** one page a picture, flat on a dark table, from straight above, the lamp at the side. All four corner marks are in the picture, and no hand or shadow lies on a circle.
guide-photograph-alt = A phone held level above a page on a table, with a lamp at the side; and the picture that it takes, in which the page has all four of its corner marks.
guide-print = Print
guide-print-all = all
guide-print-both-sides = all, on both sides
guide-print-cards = all, one-sided, on card
guide-print-large = all, one-sided, in large print to read from
guide-print-one-sheet = all, on both sides of one sheet
guide-print-one-sided = all, one-sided
guide-print-one-sided-file = { $file }, one-sided
guide-print-page = { $file }, page { $page }
guide-print-pages = { $file }, pages { $first }–{ $last }
guide-print-wall = canvas, one-sided, on { $paper ->
    [a4] A3; or canvas-tiled, four sheets of A4 to glue; or canvas-poster, A0
   *[letter] Tabloid; or canvas-tiled, four sheets of Letter to glue; or canvas-poster, ARCH E
}
guide-print-wall-large = canvas, one-sided, on { $paper ->
    [a4] A1; or canvas-tiled, nine sheets of A4 to glue; or canvas-poster, A0
   *[letter] ANSI D; or canvas-tiled, nine sheets of Letter to glue; or canvas-poster, ARCH E
}
guide-print-wide-file = { $file }, one-sided, on { $paper ->
    [a4] A3
   *[letter] Tabloid
}
guide-purpose = **Purpose.** { $purpose }
guide-report = After the day: the report
guide-report-collect = **Collect, on the same evening.** Put part A, printed from its PDF file, through a scanner in gray, or photograph it, and put the files that people filled in on screen beside the pictures. “facilitator collect” takes them all in, and asks you about whatever is not clear. Words written by hand you type in. Part A then goes back into its envelope.
guide-report-delete = **Delete, on the day that you named.** Destroy part A and the slips. The report stays.
guide-report-delete-codes = **Delete, on the day that you named.** Destroy part A and the slips. “facilitator anonymize” takes away whatever joins a code to a name. The report stays.
guide-report-feedback = **Give out the feedback.** Each page belongs to one sheet and names its code. Nobody needs a list of names for that: people have their code on part B, which they kept. Print it on both sides, as the file asks: every back is empty. Write the code on the back, lay the pages out with the backs up, and let everyone take their own; or send a page to whoever tells you its code.
guide-report-intro = What was handed in can be scored. You then have a report on the team, slides to talk it over, and a page of feedback for each sheet. Do this only if it was agreed before the day, and do all of it yourself. The event’s page in the studio leads through it; whoever types the commands tells each of them the client and the day.
guide-report-make = **Make the report, and read it first.** “facilitator report” makes it. Where too few sheets came back, it shows no figures of the team; the flip chart is then all there is.
guide-report-results = **Show the results** when the team next sits together, at the latest in its first review. The slides begin with what was found. Ask the question that the report puts first, and let the team explain its own figures.
guide-report-send = **Send the report** to everyone who was in the room, all at the same time, with the photographs and the review dates. Whether anybody else may see it is for the team to say.
guide-sample-answers = Answers that you may hear
guide-sheet-example = Team tally grid, with a worked example
guide-sheet-part = Worksheet part { $part ->
    [a] A
   *[b] B
 }
guide-sheet-parts = Worksheets, parts A and B
guide-sheet-this = This guide
guide-speech-from = Speech from { $start }, { $length }
guide-spoken-from = Spoken from { $start }, { $length }
guide-staple-each = { $copies }: staple each part by itself
guide-stapled = { $copies }; stapled by itself
report-ask-first = Ask first: { $title }
report-band = band: from the lowest score for now to the highest
report-caption = Now ● and hoped for in { $horizon } ○
report-caption-once = The team’s score, area by area ●
report-covered = Is it covered?
report-few = { $sheets ->
    [one] { $sheets } sheet has
   *[other] { $sheets } sheets have
 } answers, and a figure is shown only from { $floor } on. With fewer, everyone could work out who said what. So this report has none, not even for single statements.
report-few-instead = What you can do instead: cards up
report-few-title = Too few answers for figures
report-highest = Highest now
report-idea = The idea behind it; these are not your answers
report-lowest = Lowest now
report-method = How the numbers were made
report-method-apart = **How far you differ.** How many points people stand from the team’s mean on average (AD; Burke, Finkelstein and Dusig, 1999). Up to a sixth of the scale’s points passes for agreement (Burke and Dunlap, 2002). “Two camps” are answers further apart than chance has them (r\_wg below 0; James, Demaree and Wolf, 1984), and none of them in the middle.
report-method-audit = **Paper.** Of { $rows } rows that were read off paper without a doubt, { $checked ->
    [one] one was
   *[other] { $checked } were
 } drawn by lot and held against the sheets; { $wrong ->
    [0] none was wrong
    [one] one was wrong
   *[other] { $wrong } were wrong
 }. So of all of them between { $low }% and { $high }% are wrong (at 95%; Wilson, 1927).
report-method-floor = **Who sees what.** No name and no sheet code is in this report; owners of commitments are printed as they were given. A figure needs { $floor } answers.
report-method-floor-named = **Who sees what.** Nobody’s answers stand beside their name; owners of commitments are printed as they were given. A figure needs { $floor } answers.
report-method-gap = The gap is the score hoped for minus the score for now, both as printed.
report-method-names = **Who took part.** { $names }. The group agreed that these names are printed.
report-method-norms = **No norms.** No other company’s figure stands beside your scores. We know of none for these statements, and what others score does not say what is needed here. What tells you something is your own team, asked again after ninety days and after a year: the reports then stand side by side. A change is news where it is larger than people differ from one another (the standard deviation of their scores); what is smaller is noise.
report-method-scores = **Scores.** A person’s score for an area is the mean of the statements that they answered, to one decimal, as on the scoring sheet; the team’s is the mean of those scores. “Don’t know” is counted apart.
report-method-sheets = **Sheets.** { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
 } with answers. { $read } values were read, { $decided } were decided by a person, and { $open } were left open. What is open or was left empty counts as missing, never as zero.
report-method-unasked = { $count ->
    [one] { $count } answer is
   *[other] { $count } answers are
 } to statements that the exercise no longer has. A changed statement is another question, so they are kept and count nowhere.
report-method-withheld = Some figures have fewer. They are left out, and with each of them the next smallest and the figures of its area, or totals would give it away.
report-rate-alt = { $area }: now { $now }, hoped for in { $horizon } { $hoped }.
report-rate-once-alt = { $area }: { $now }.
report-scale = On a scale from { $low } ({ INSIDE($low_label) }) to { $high } ({ INSIDE($high_label) }).
report-too-few = too few answers to show
report-what-the-team-said = What the team said
run-of-show-by-when = By when
run-of-show-cues = Cues, by the speaker’s clock
run-of-show-decided = What was decided
run-of-show-does = What the facilitator does
run-of-show-does-it = Who does it
run-of-show-hands = In people’s hands
run-of-show-happens = What happens
run-of-show-labelled = **{ $label }:** { $text }
run-of-show-log = Parking lot, decision log
run-of-show-minutes = { $minutes } min
run-of-show-takes-it = Who takes it
run-of-show-times = { $start }–{ $end }, { $minutes } minutes
run-of-show-waits = What has to wait
run-of-show-what-for = Activity, and what for
scoring-keep = Your own score, keep
scoring-lede = Your own score, for you and nobody else.
slides-note-ask = ◆ ASK: { $text }
slides-note-hands = ▲ HANDS: { $text }
slides-note-mark = Nothing was counted yet: the helper reads out both rows. Once the hands are kept, both stand here side by side.
slides-note-pause = ‖ PAUSE
slides-note-pause-text = ‖ PAUSE: { $text }
slides-note-room = ◆ ROOM: { $text }
speech-aside = The small words beside them are for you alone.
speech-at-a-glance = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 } at a glance
speech-cue-hands = HANDS
speech-cue-pause = PAUSE
speech-cue-room = ROOM
speech-cue-slide = SLIDE { $label }
speech-cues = **‖ Pause**: stop, for one breath or for as long as it says. **▲ Hands**: ask for them, and wait. **▶ Slide**: show the next one.
speech-cues-room = **◆ Room**: you are silent, and others speak.
speech-from = From
speech-lede = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }, { $length }
speech-left-out = **Left out** to fit { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }: { LIST($sections, style: "unit") }.
speech-one-breath = One breath.
speech-room = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }. { $purpose }
speech-speaking = Speaking
speech-times = The time at the left is what should have passed when you begin there: { $words } words a minute, a tenth of that time left for laughter, and what each cue takes. Hands are counted among { $people } people.
speech-waiting = Waiting
tally-all-hands = All hands
tally-compare = To compare with
tally-for-people = For { $count } people
tally-for-room = For a room of { $count }
tally-hands = Hands
tally-name = Name, side
tally-percent = Percent
tally-percent-how = Of the hands that went up, not of the people. The studio’s page “Hands” works it out.
tally-share = Share
tally-share-how = One of you counts the left half of the room, the other the right; then add the two up.
tally-strike = Strike
tally-strike-how = A line for { $unit ->
    [1] each hand, the fifth across its group
   *[other] every { $unit } hands, the fifth across its group of { $group }
 }. Call out each number while hands are still up.
worksheet-code-again = Your code, as on part A, to find your page of feedback: { $code }
worksheet-code-chosen = Write no name. Choose a **code** of four characters and put it here and on every page of part A: { $code }
worksheet-code-printed = Nobody’s name is on these pages: write none. Your **code** is printed at the top of each of them and here: { $code }
worksheet-corner-marks = The marks in the corners tell a scanner which page this is, and nothing about you.
worksheet-mark = **Mark** your answer with a cross, in dark pen. **Changed your mind?** Fill the wrong circle completely and cross the right one.
worksheet-part-a = { $document } · Part A
worksheet-part-a-hand-in = { $document }, part A: hand in
worksheet-part-a-title = { $document }, part A
worksheet-part-b-keep = Part B, keep
worksheet-part-b-title = { $document }, part B: keep
worksheet-sheet-code = Sheet code
worksheet-wrong-circle = Wrong circle? Fill it in, cross the right one.

## templates/activities

commit-at-reviews = What the reviews added
commit-canvas-anew = Bring this page to every review, and write the tinted columns anew, in pencil.
commit-canvas-how = Bring this page to every review.
commit-canvas-mark = The team’s mean: ● now, ○ hoped for, and as figures. Number the areas, the widest spread first.
commit-canvas-mark-once = The team’s mean: ●, and as a figure. Number the areas, the widest spread first.
commit-canvas-reviews = collected, and brought back to every review
commit-commitment = Commitment { $number }
commit-commitment-more = Commitment { $number }, if you make one more
commit-cut = What ends in “…” is longer: the table of commitments has all of it.
commit-next-reviews = Next reviews
commit-nothing = Nothing that the team promised together was handed in.
commit-on-screen = On screen: { $blank }
commit-one-of = One of: { LIST($choices, style: "unit") }
commit-proposed = (proposed)
commit-tent-date = Review on
commit-tent-fold = Print on card, fold along the two marks, and stand it up.
commit-tent-mine = It is mine:
commit-unread = Written on the team’s canvas, and not clear which day after the event it is: { $dates }.
contrast-why = Why
poll-alone = { $few }; the surveys stand alone.
poll-answers = Answers
poll-hollow-bars = Hollow bars: { $note }
poll-one-square = one square is one person
poll-recommend-points = This team
poll-too-few = { $few }.
rate-apart = Differ by
rate-ask = Ask: “{ $question }”
rate-asked-next = Ask next, by the score for now
rate-beside = Beside { $event }
rate-beside-area = Area, now
rate-beside-change = Change
rate-beside-larger = More than people differ from one another ({ $spread }).
rate-beside-noise = No larger than people differ from one another ({ $spread }): call it noise.
rate-beside-statements = Over the { $count } statements that both days had.
rate-beside-then = Then
rate-beside-today = Today
rate-beside-what = What to make of it
rate-by-area = Area by area
rate-by-hand = The scoring sheet goes by the spread, and there { $area } comes first.
rate-column-apart = How far you differ
rate-column-band = In words
rate-column-range = Lowest to highest
rate-dots = Each dot is one person, at the point that they chose for today.
rate-first = What to talk about first
rate-first-furthest = **{ $area }**: where you differ most. { $words }
rate-first-furthest-others = **{ $area }**: where you differ most, with others. { $words }
rate-first-next = **{ $area }**: next. { $words }
rate-gap-note = Gap: hoped for minus now, the two figures beside it. How far you differ: how many points your scores for now lie from the team’s mean on average. It decides the order in which to talk, because everybody counts in it.
rate-half-answered = { $area }: { $now } people have a score for now, { $hoped } for what they hope.
rate-hoped = Hoped
rate-hoped-by-when = Hoped for: in { $horizon }
rate-item-alt = { $item }: mean { $mean }. { $words }
rate-key-intro = There is no right answer to a rating. These are the questions to ask next, by the team’s mean for now.
rate-lowest = **{ $area }**: the lowest score, { $now }.
rate-now-and-hoped = Now, and hoped for
rate-scoring-answers = ÷ answers
rate-scoring-example = **For example,** person { $person } in { INSIDE($team) }:
rate-scoring-example-gap = gap: { $sum } = **{ $gap }**
rate-scoring-example-hoped = hoped for: { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-example-now = { $area }, now: { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-how = For each area add up the numbers that you crossed and divide (÷) by how many there are, to one decimal. Leave out “?” and empty rows; { $minimum ->
    [one] without an answer
   *[other] with fewer than { $minimum } answers
 } an area has no score. The gap is the score hoped for minus the score for now.
rate-scoring-how-once = For each area add up the numbers that you crossed and divide (÷) by how many there are, to one decimal. Leave out “?” and empty rows; { $minimum ->
    [one] without an answer
   *[other] with fewer than { $minimum } answers
 } an area has no score.
rate-scoring-profile = Your profile
rate-scoring-profile-alt = An empty scale from { $low } to { $high } for each area, to draw on by hand: { LIST($areas, style: "unit") }
rate-scoring-profile-beside = Draw ● for now and ○ for hoped for on the scale, and join them.
rate-scoring-profile-beside-once = Draw ● on the scale.
rate-scoring-profile-how = On each line draw ● at your score for now and ○ at your score for hoped for, and join the two. The longest line is where you want most to change.
rate-scoring-profile-how-once = On each line draw ● at your score, and join the dots from line to line.
rate-scoring-score = = score
rate-scoring-score-for-now = Score for now
rate-scoring-suggests = What it suggests
rate-scoring-suggests-and-asks = What a score suggests, and what to ask next
rate-scoring-sum = Sum
rate-scoring-what-it-suggests = What a score suggests
rate-short-ask = far, { $apart }
rate-short-close = close, { $apart }
rate-short-split = two camps, { $apart }
rate-signs = “?” are people who could not tell. The last figure is how many points your answers lie from the team’s mean on average; “two camps” are answers at both ends, and none in the middle.
rate-split = { $deviation }, two camps
rate-spread-note = How far you differ: how many points your scores lie from the team’s mean on average. It decides the order in which to talk, because everybody counts in it.
rate-statements-too-few = { $area }: { $count ->
    [one] { $count } statement has
   *[other] { $count } statements have
 } too few answers to show.
rate-tally-count = Count
rate-tally-example = Worked example
rate-tally-example-note = The people are fictional, the arithmetic is real. “–” means no score: { $minimum ->
    [one] no statement of that area was
   *[other] fewer than { $minimum } statements of that area were
 } answered.
rate-tally-example-of = A worked example: { $team }
rate-tally-how = Write each person’s scores in one column. Then row by row: count the scores, mean = sum ÷ count, spread = highest − lowest. Number the “now” rows from the widest spread: talk about that area first, whatever its mean.
rate-tally-how-once = Write each person’s scores in one column. Then row by row: count the scores, mean = sum ÷ count, spread = highest − lowest. Number the rows from the widest spread: talk about that area first, whatever its mean.
rate-tally-mean = Mean
rate-tally-order = Order
rate-tally-title = { $document }: { $activity }
rate-tally-wall = On a wall, copy it larger, to A3 or Tabloid, and write figures as high as a row: they are read from chairs.
rate-tally-what-to-do = **What to do with it.** { $area } comes first: its scores lie { $spread } points apart, on average { $deviation } from the team’s mean of { $mean }. Ask what somebody who scored it low has seen, and somebody who scored it high; nobody has to say which score was theirs. Where two spreads are the same, the area whose scores lie further from their mean on average comes first; where that is the same too, the one that stands first.
rate-where-different = Where you see it differently
rate-widest-gap = **{ $area }**: the widest gap, { $gap } points between today and the hope.
sort-answers = Pile and argument
sort-belongs = **The argument for { $pile }.** { $because }
sort-card-fold = Cut the signs apart, fold each along the dashed line, and stand it up.
sort-card-heard = Heard here: a sentence of your own
sort-card-pile = Pile { $number } of { $count }
sort-in-all = In all
sort-key-how = An answer is settled by argument, not by this sheet. If the room has the better one, write it beside the number.
sort-matches = Matches
sort-matches-of = { $matches } of { $count }
sort-missed = Where you differ most from the answer key
sort-people-sorted = { $people } people answered. The darker a cell, the more of them chose it; the answer of the key has its mark.
sort-people-sorted-right = { $people } people answered, on average { $right } of { $count } statements as in the answer key. The darker a cell, the more of them chose it; the answer of the key has its mark.
sort-scoring-how = Compare your crosses with the piles below and count the matches in each area. A different answer with a good argument is worth a talk, not a point lost.
sort-statement-and-pile = Statement and pile
sort-tempting = The case for { $pile }: { $because }
sort-went-to = { $count } say { $pile }
sort-what-tempts = Why it is easy to see otherwise: { $because }
sort-wrong = Of { $count } answers that differ from the key, { LIST($piles, style: "unit") }.
tally-recommend = 9 and 10 less 0 to 6, in per cent

## report

feedback-where-you-stand = Where you stand
report-cover-up = { $often } say that { $says }. Over all areas, { $rating } scores { $mean } of { $high }.
report-cover-up-beside = { $also } say that { $beside_says }, { $often } that { $says }. Over all areas, { $rating } scores { $mean } of { $high }.
report-included = By decision, what came after an earlier report is counted here ({ $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 } came in, went or changed): side by side, the two reports tell what that says.
report-included-short = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 } counted late, by decision
report-late = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 } came in, went or changed after these figures were first shown. With fewer than { $floor } the difference would tell what they say, so the figures are still those of { $sheets } sheets.
report-late-short = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 } too late for the figures
results-cards-up = Instead: cards up
results-few = { $sheets ->
    [one] { $sheets } sheet has answers
   *[other] { $sheets } sheets have answers
 }, and a figure is shown only from { $floor } on.
results-few-note = No figure is on these slides, not even of a single statement.
results-few-why = With fewer, everyone could work out who said what.
results-method-floor = A figure needs { $floor } answers, and no answer has a name.
results-method-note = { $read } values were read, { $decided } were decided by a person, { $open } were left open. The team’s mean is that of people's own scores. The report says the rest.
results-method-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } answered. What was left empty counts as missing.
results-method-scores = A score is the mean of the statements that a person answered.
results-method-withheld = Some have fewer. They are left out, each with the next smallest and its area.
results-show-first = Show first, then be quiet: let everybody read before anybody explains.
results-two-ends = Ask the two ends first, the lowest and the highest, and only then the rest.

## rules/printing

printing-halves = two, one for each half of the room
printing-helper = one, for your helper
printing-helper-and-you = one for you, one for your helper
printing-kept-back = { $copies }; kept back until the answers are out
printing-once = once
printing-one = one
printing-one-each = one each
printing-one-each-of = one each: { $count }
printing-one-for-you = one for you
printing-parts = { $parts }
printing-parts-in-all = { $parts }: { $count }
printing-personal-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
 }, one for each person
printing-set-each = one set each
printing-spare = { $count } to spare
printing-you = one, for you

## rules/comparisons

room-hands = This room ({ $count ->
    [one] { $count } hand
   *[other] { $count } hands
 })
talk-hands = At the talk ({ $count ->
    [one] { $count } hand
   *[other] { $count } hands
 }{ $others ->
    [0] {""}
   *[other] , { $others } for other answers
 })

## rules/responses

quoted = “{ $words }”
quoted-end = “{ $words }.”
tally-most-hands = In this room, { $most } of { $raised ->
    [one] { $raised } hand
   *[other] { $raised } hands
 } went up { $count ->
    [one] for { $answers }
   *[other] each for { $answers }
 }
tally-recommended = In this room, { $promoters } of { $raised } hands went up for 9 or 10 and { $detractors } for 0 to 6: { $score }.

## rules/fit_to_slot

schedule-break = Break
schedule-break-purpose = Rest, stand up, and talk about something else.
schedule-open-discussion = Open discussion
schedule-open-discussion-purpose = Take up what people still want to talk about.

## rules/slide_kinds

slide-anecdote = Hollow: an anecdote, not a survey.
slide-continued = { $title } ({ $number } of { $total })
slide-dates-alt = Points on a line: { LIST($points, style: "unit") }.
slide-hands-here = Hands in this room: { LIST($hands, style: "unit") }
slide-not-shown = Not shown: { LIST($answers, style: "unit") }.
slide-overlap-alt = Two shapes that overlap: { $first }, { $second }. Where they overlap: { $both }.
slide-pair-hands = Hands: { $first }, { $second }

## rules/speech

speech-pause-minutes = { $count ->
    [one] { $count } minute.
   *[other] { $count } minutes.
 }
speech-pause-seconds = { $count ->
    [one] { $count } second.
   *[other] { $count } seconds.
 }
speech-questions = Questions
speech-questions-output = Answers that everyone has heard.
speech-questions-purpose = Answer each in under a minute, and repeat it so that the last row hears it too.
speech-starts = { $start }  { $title }
speech-time = speaking { $speaking }, waiting { $waiting }
speech-words = { NUMBER($count, useGrouping: 1) } { $count ->
    [one] word
   *[other] words
 }

## interface: sources

activity-or-block-unknown = "{ $name }" is the id of no activity and no block.
at-row = { $where }, row { $row }
counts-empty-hint = Write the counts anew.
counts-no-hands-column = No column is headed as that of the hands. Found: { $headings }.
counts-no-hands-column-hint = Head the columns "Question", "Option" and "Hands".
counts-no-question = This row names no question.
counts-none = No hands are counted in this file.
counts-none-hint = Write a row for each answer: "Question,Option,Hands" above, then the numbers.
counts-too-many = There are over { NUMBER($most, useGrouping: 1) } rows.
counts-too-many-hint = Leave in only the rows with counts.
counts-twice = "{ $option }" is counted twice: also in row { $row }.
counts-twice-hint = Add the two up, or delete one of the rows.
cue-empty = Nothing stands after { $cue }:
cue-empty-hint = Write it on the same line.
day-form = Write it as year-month-day, such as 2027-07-05.
drawing-colour = The colour { $value } of this drawing stands for nothing.
drawing-colour-hint = Use { $known }, or add it to drawing_colours in exercise.yaml.
drawing-missing = There is no drawing "{ $file }" in this folder.
drawing-put-there = { $nearest } Put it beside exercise.yaml.
edition-name-unknown = "{ $name }" is the name of no edition.
event-folder-no-date = "{ $name }" is no date.
event-folder-no-date-hint = Name the folder by year, month and day: 2027-03-18 or 2027-03-18-morning.
exercise-file-not-read = The name "{ $name }" is not read.
exercise-no-field = "{ $name }" is no field of this exercise.
exercise-no-file-to-change = The exercise has no { $name } to change.
exercise-no-picture = There is no picture "{ $name }" in the exercise's folder.
exercise-not-a-folder = An exercise is a folder, and this is a file.
exercise-not-a-folder-hint = Name the folder that holds { $file }.
field-of-folder = "{ $name }" is no field of this file.
field-of-folder-hint = Take the line out: the folder says it. It takes: { $known }.
file-empty = This file is empty.
file-name-form = Name the file { $pattern }. { $nearest }
footnote-missing = There is no footnote [^{ $name }].
footnote-missing-hint = Write it below: "[^{ $name }]: …".
footnote-twice = The footnote [^{ $name }] stands here twice.
footnote-twice-hint = Give one of the two another name.
footnote-unused = Nothing refers to the footnote [^{ $name }].
footnote-unused-hint = Put [^{ $name }] where it belongs, or take it out.
guide-heading-unprinted = “## { $heading }” is not printed: no block runs the { $phase } of "{ $name }".
guide-no-part = "{ $heading }" is no part of a guide, and what stands under it is not printed.
guide-opening-unprinted = What stands above the first heading is not printed: no block runs the { $phase } of "{ $name }".
guide-unprinted-hint = Add a block with "phase: { $phase }", or put it under another heading.
handout-inside-paragraph = [[{ $placed }]] stands inside a paragraph.
handout-no-take-home = [[take-home]] places a question that no edition has.
handout-no-take-home-hint = Add "take_home: {"{"}question: …{"}"}" to the edition in exercise.yaml.
handout-places-nothing = [[{ $placed }]] places nothing: the handout shows nothing of this activity.
handout-places-nothing-hint = Take it out, with its heading. A poll is shown once a question has surveys.
handout-places-unknown = [[{ $placed }]] places an activity that there is not.
keep-one-of-them = Keep one of them.
keep-one-of-two = Keep one of the two.
line-alone-hint = Put it on a line of its own, with an empty line above and below.
list-other-dash = An entry of a list begins with a plain hyphen, and this is “{ $found }”.
list-other-dash-hint = Type "- " in its place.
markdown-heading-level = The heading "{ $heading }" is of another level than expected.
markdown-heading-level-hint = Headings begin with "{ $level } " here; use bold type for what is smaller.
markdown-html = HTML is not used here: { $tag }
markdown-html-hint = Write it in Markdown: *emphasis*, **strong**, lists.
markdown-single-bracket = [{ $id }] in single brackets places nothing.
markdown-single-bracket-hint = Write [[{ $id }]].
markdown-unknown-edition = The heading names an edition "{ $name }" that there is not.
no-such-folder = There is no such folder.
no-such-folder-hint = Check the exercise's name.
or-add-it-under = { $nearest } Or add it under { $where } in exercise.yaml.
other-space-hint = Delete what stands before the first letter, and type plain spaces.
pause-length-hint = Write "{ $name } 90 seconds:" or "{ $name } 2 minutes:".
pause-no-length = "{ $lasts }" stands before the colon of { $name }:, and is no length of time.
picture-damaged = { $what } is a damaged { $kind } picture.
picture-damaged-hint = Save it again as { $kind }.
picture-empty = { $what } is an empty picture.
picture-empty-file = { $what } is an empty file.
picture-empty-hint = Save it again.
picture-kind = { $what ->
    [logo] The logo
    [drawing] The drawing
   *[picture] The picture
  }
picture-no-known = { $what } is neither an SVG, a PNG nor a JPEG file.
picture-of-kind = { $what } is { $kind ->
    [GIF] a GIF picture
    [WebP] a WebP picture
    [BMP] a BMP picture
    [TIFF] a TIFF picture
    [compressed] a compressed SVG file
    [PDF] a PDF or Illustrator file
    [EPS] an EPS file
   *[zip] a zip file
  }.
picture-other-kind = { $what } is a file of another kind, or a damaged one.
picture-put-there = { $nearest } Put its file there, as PNG, JPEG or SVG.
picture-save-again-hint = Save it again as SVG, PNG or JPEG.
picture-save-as-hint = Save it as SVG, PNG or JPEG.
picture-too-large = { $what } has more than { $millions } million pixels.
picture-too-large-hint = Make it smaller: 2,000 pixels across print well.
picture-too-long = { $what } is more than { $ratio } times as long as it is wide.
picture-too-long-hint = Cut away the empty space around it.
prose-address-apart = An address cannot stand apart from its words.
prose-address-apart-hint = Write both in one place: [words](https://example.org).
prose-block = { $kind ->
    [table] A table
    [blockquote] A quotation
    [hr] A rule
    [heading] A heading
    [code_block] What is indented by four spaces
    [fence] Program code
   *[bullet_list] A list
  }
prose-box-alone = A box to tick stands in a list, and this is “{ $found }” alone.
prose-box-alone-hint = Begin the line with "- [ ] ".
prose-box-hint = Write it as "- [ ] ".
prose-box-spaces = Spaces are missing in or behind this box: “{ $found }”.
prose-box-ticked = This box is ticked already, and boxes are there for people to tick.
prose-code = Program code has no place on these pages: { $code }
prose-code-hint = Write it as a paragraph, or show a picture.
prose-code-inline-hint = Write it *with emphasis*, or in quotation marks.
prose-command = { $found } is a command of another program.
prose-command-hint = Take it out. A line { $mark } of its own begins a new page.
prose-formula = Formulas cannot be set: { $found }
prose-formula-hint = Write it in words, or show a picture of it.
prose-half-indented = This entry is indented, and not far enough to belong to the one above.
prose-half-indented-hint = Begin it with { $column } spaces, or with none.
prose-highlight = Words cannot be marked with a colour: { $found }
prose-highlight-hint = Write them *with emphasis*.
prose-html-sign = { $found } is a sign as HTML writes it.
prose-html-sign-hint = Type the sign itself.
prose-indented = This line is indented by four spaces or more.
prose-indented-hint = Take spaces away: words of a list entry begin below its first letter.
prose-inside-list = { $what } stands inside an entry of a list.
prose-inside-list-hint = Begin its first line in the first column, and leave an empty line above it.
prose-inside-quotation = { $what } stands inside a quotation.
prose-inside-quotation-hint = A quotation holds paragraphs: end it above, with an empty line.
prose-link = A link may not lead to "{ $target }".
prose-link-hint = Use an address that begins with https:// or mailto:.
prose-link-title = The title of a link would be shown nowhere.
prose-link-title-hint = Take it out, or write it as text.
prose-list-start = A list would be numbered from 1 here, and not from { $number }.
prose-list-start-hint = Begin it with 1; words between entries belong to a list if they begin below its letters. For a number that begins a sentence, write \ before its point.
prose-list-too-deep = This list is the fourth level of lists.
prose-list-too-deep-hint = Three are the most.
prose-mark-alone = The mark { $mark } has no other one that belongs to it.
prose-mark-alone-hint = Add it, take this one out, or write \{ $sign } for the sign itself.
prose-no-step = This line is no step: it begins with “{ $begins }”.
prose-no-step-hint = Did you mean { $step }: at its beginning?
prose-numbering = Lists are numbered with figures, and this is “{ $found }”.
prose-numbering-hint = Begin the entries with "1. ", "2. " and so on, or with "- ".
prose-other-mark = “{ $found }” at the beginning of a line is a mark of another program.
prose-other-mark-hint = Take it out. A term and its meaning are “- **Term**: meaning”.
prose-other-space = This line begins with a space of another kind.
prose-page-mark = This is no mark for a new page.
prose-page-mark-hint = Write { $mark } on a line of its own.
prose-picture-no-words = The picture "{ $name }" has no words for those who cannot see it.
prose-picture-no-words-hint = Say what it shows: ![What it shows]({ $name })
prose-picture-not-alone = The picture "{ $name }" does not stand by itself.
prose-quotation-inside = A quotation stands inside another.
prose-quotation-inside-hint = Begin its lines with one ">".
prose-raised = Nothing can be raised or lowered: { $found }
prose-raised-hint = Type the sign itself, such as ², or write it in words.
prose-struck = Words cannot be struck through: ~~
prose-struck-hint = Take them out, or only the marks.
prose-table-cells = This row has more cells than the table has columns, which are { $count }.
prose-table-cells-hint = Take one out, or write \| for a line that is a sign.
prose-table-no-dashes = A table needs a line of dashes below its heads.
prose-table-no-dashes-hint = Write a second line such as | --- | --- |, with as many cells as the first.
prose-table-no-heads = The columns of this table have no heads.
prose-table-no-heads-hint = Write one for each.
prose-underlined = A line { $line } right below words makes them a heading.
prose-underlined-hint = Leave an empty line above it for a rule.
prose-unspeakable = { $what } cannot be spoken.
roster-as-written = Write it as it stands on the roster.
roster-lost-letters = Letters of { $name } were lost in an export.
roster-lost-letters-hint = Export the file again as XLSX, or as CSV with the encoding UTF-8.
roster-no-name-column = No column is headed as that of the names. Found: { $headings }.
roster-no-name-column-hint = Put "Name" above it, or "First name" and "Last name".
roster-nobody = There is nobody on this roster.
roster-nobody-hint = Add a row for each person.
roster-row-left-out = Row { $row } ({ $label }) is no person and was left out.
roster-row-left-out-hint = Delete the row.
roster-row-no-name = This row has no name.
roster-row-no-name-hint = Add the name, or delete the row.
roster-too-long = The { $what ->
    [name] name
    [role] role
    [email] e-mail
   *[group] group
  } has { $count } letters: { $begins }…
roster-too-many = This roster has more than { NUMBER($most, useGrouping: 1) } rows.
roster-too-many-hint = Leave out empty rows and people who do not take part.
roster-twice = { $name } is on the roster twice: also in row { $row }.
roster-twice-hint = Delete one of the rows, or tell the two apart by e-mail or name.
roster-unknown = There is no { $what ->
    [person] person
   *[group] group
  } "{ $name }" on the roster.
say-in-fewer-words = Say it in fewer words.
say-in-sentences = Say it in sentences.
scale-end-unnamed = Nothing says what { $point } means, the { $end ->
    [low] low
   *[high] high
  } end of the scale.
scale-end-unnamed-hint = Add "{ $name }: …", or { $point } to "labels".
scale-label-too-long = This label has { $count } letters, and there is room for { $most }.
scale-label-too-long-hint = Say it in fewer words; the instruction has room for more.
scale-named-twice = "{ $name }" and "labels" both say what { $point } means.
scale-no-point = { $key } is not on the scale from { $low } to { $high }.
scale-no-point-hint = Name whole numbers from { $low } to { $high }.
scale-no-room = A row of { $circles } circles takes { $taken } mm with its words, and the page has { $width }.
scale-no-room-hint = Give the letterhead narrower margins, or the scale fewer points.
scale-runs-down = "scale" must run from low to high, and it runs from { $low } to { $high }.
    .field = This must run from low to high, and it runs from { $low } to { $high }.
scale-runs-down-hint = Write low: 1 and high: 5, or the like.
scale-too-many-points = "scale" has { $points } points, and a sheet has room for { $most }.
    .field = This has { $points } points, and a sheet has room for { $most }.
scale-too-many-points-hint = Write high: { $high }, or less: people tell no more points apart.
schema-a-list = a list
schema-activity = { $kind } activity
schema-activity-no-kind = The activity "{ $name }" has no "kind".
schema-at-least = { $name } must be at least { $bound }, and { $value } is written.
schema-at-most = { $name } must be at most { $bound }, and { $value } is written.
schema-by-id = Write them as id: value.
schema-cannot-be = { $name } cannot be { $value }.
schema-comment = { $name } is empty, for what stands behind a # is a comment.
schema-comment-hint = Put the colour in quotes, such as "#0d5560".
schema-empty = { $name } is empty.
schema-empty-hint = Write something after the colon.
    .field = Write something.
schema-empty-text-hint = Write a text.
schema-entry = Entry { $number } of "{ $field }"
    .field = Entry { $number }
schema-field = "{ $name }"
    .field = This
schema-kind = { $kind ->
    [both_pile] both pile
    [asked_before] asked before
    [contrast_row] contrast row
    [example_person] example person
    [rank_item] rank item
    [open_question] open question
    [commit_field] commit field
    [take_home] take home
    [speech_section] speech section
    [cover_up] cover up
    [client_term] client term
    [activity_change] activity change
    [list_change] list change
    [objection_change] objection change
    [edition_change] edition change
    [font_of_slides] font of slides
    [paper_size] paper size
    [paper_marks] paper marks
    [logo_box] logo box
    [table_kind] table kind
    [area_row] area row
    [inline_role] inline role
    [slide_geometry] slide geometry
   *[other] { $kind }
  }
schema-missing = { $owner } has no "{ $name }".
    .field = This cannot be left empty.
schema-missing-about = Add the line "{ $name }: …" to it. { $about }
    .field = { $about }
schema-missing-hint = Add the line "{ $name }: …" to it.
    .field = Write something.
schema-no-field-here = { $name } is no field here.
schema-no-fields = { $name } must consist of fields, and { $written } stands there.
schema-no-id = { $value } cannot be an id.
schema-no-id-hint = Ids have small letters a-z and digits only, at most { $most }, such as "{ $better }".
schema-no-kind = This activity has no "kind".
schema-no-kind-hint = Add the line "kind: …", such as kind: sort.
schema-no-list = { $name } must be a list.
schema-no-list-hint = Begin each entry on a line of its own with "- ".
schema-no-name = { $value } cannot be a name here.
schema-no-name-hint = Names have small letters a-z, digits and single hyphens, such as half-day.
schema-no-number = { $name } must be a number, and { $value } is none.
schema-no-number-hint = Write it in digits, with a point for decimals.
schema-no-whole-number = { $name } must be a whole number, and { $value } is none.
schema-no-whole-number-hint = Write digits only.
schema-no-yes-or-no = { $name } must be true or false, and { $value } is neither.
schema-one-text = Write one text; put it in quotes if it begins with {"{"}, [ or another sign.
schema-owner = The { $what }
schema-owner-named = The { $what } "{ $name }"
schema-quote-it = Put it in quotes: "{ $text }".
schema-quote-text = Put the text in quotes: "{ $text }".
schema-quoted = "{ $text }"
schema-rating-hint = Write a point of the scale, "?" for don't know, or null for left blank.
schema-takes = It takes: { $known }.
schema-text-as-number = { $name } must be a text, and { $written } is read as a number.
schema-text-as-yes-or-no = { $name } must be a text, and { $written } is read as a yes or no.
schema-text-in-braces = { $name } begins with a brace, so it is not read as a text: { $braces }
schema-text-of-fields = { $name } must be a text, and fields stand in it.
schema-text-of-list = { $name } must be one text, and a list stands there.
schema-text-too-long = { $name } has { $count } characters, and at most { $most } fit: { $text }.
schema-too-few = { $name } needs at least { $least ->
    [one] one entry
   *[other] { $least } entries
  } and has { $count ->
    [0] none
   *[other] { $count }
  }.
schema-too-few-hint = Add what is missing.
schema-too-many = { $name } takes { $most ->
    [one] one entry
   *[other] { $most } entries
  } and has { $count }.
schema-too-many-hint = Remove what is too many.
schema-unknown-field = { $name } is no field of this { $what }.
    .field = This is no field of this { $what }.
schema-unknown-kind = There is no kind of activity called "{ $kind }".
schema-write-at-least = Write { $bound } or more.
schema-write-at-most = Write { $bound } or less.
section-add-hint = { $nearest } To add a section, put "(new)" behind its heading.
section-empty = Nothing stands under "{ $heading }".
section-empty-hint = Write the text, or put (left out) behind the heading.
section-unknown = The exercise has no section "{ $name }" here.
shorten-to = Shorten it to { $most }.
speech-above-telling = These words stand above the first telling: { $words }…
speech-above-telling-hint = Put them under "### usual"; only cues may stand above.
speech-list = A list cannot be spoken.
speech-no-cue = { $name }: is no cue.
speech-no-section = The speech has no section "{ $name }".
speech-no-telling = "{ $name }" is no telling of a section.
speech-no-usual = The section "{ $heading }" has no usual telling.
speech-no-usual-hint = Write it under "### usual".
speech-not-rising = The { $longer } telling of "{ $heading }" has { $many } words, and the { $shorter } one has { $few }.
speech-not-rising-hint = Words must rise from short over usual to long.
speech-outside-section = These words belong to no section of the speech.
speech-outside-section-hint = Begin a section with "## " and its id.
speech-section-twice = The section "{ $heading }" stands here for the second time.
speech-section-twice-hint = Put its tellings under one heading.
speech-section-unsaid = The section "{ $name }" of the speech has no words.
speech-section-unsaid-hint = Add "## { $name }", and under it "### usual".
speech-telling-twice = The telling "{ $name }" stands here for the second time.
speech-telling-unsaid = The telling "{ $name }" has no words.
speech-unknown-question = There is no question of a poll "{ $name }".
speech-unknown-slide = There is no slide "{ $name }".
step-half-empty = Half of an IF: … THEN: … is empty.
step-half-empty-hint = Write both halves.
step-no-then = IF: has no THEN:
step-no-then-hint = Say what to do, in the same paragraph: IF: … THEN: …
step-then-alone = THEN: stands without its IF:
step-then-alone-hint = Write both in one paragraph: IF: … THEN: …
svg-contains = { $what } contains { $part ->
    [picture] an embedded picture
    [page] an embedded page
    [text] text that is not drawn as shapes
    [pattern] a pattern
    [filter] a filter such as a shadow
    [blending] blended colours
    [arrows] arrow heads
    [dashes] dashed lines
   *[background] a background picture
  }.
svg-contains-hint = Export it as PNG, or as drawing only.
svg-damaged = { $what } is a damaged SVG file.
svg-entities = { $what } defines entities of its own.
svg-export-hint = Export it again as SVG, PNG or JPEG.
svg-no-drawing = { $what } is no SVG drawing.
svg-no-size = { $what } does not say how large it is.
svg-no-size-hint = Export it with a width and a height, or a viewBox.
svg-plain-hint = Export it again as plain SVG, or as PNG.
svg-refers-outside = { $what } refers to something outside its file.
svg-refers-outside-hint = Export it as one file, or as PNG.
svg-shows-nothing = { $what } shows nothing.
svg-simplify-hint = Simplify it, or export it as PNG.
svg-style-sheet = { $what } has a style sheet that does more than colour its shapes.
svg-style-sheet-hint = Export it with “presentation attributes”, or as PNG.
svg-text-hint = Turn the text into outlines (paths), or export it as PNG.
svg-too-deep = { $what } has too many groups inside groups.
svg-too-many-shapes = { $what } has too many shapes.
svg-unknown-value = { $what } has a value that is not understood: "{ $value }".
translation-unreadable = This is no translation that can be read (a PO file of gettext).
translation-unreadable-hint = Open it in a program for translations, such as Poedit, and save it again.
wait-no-length = Nothing says how long { $name }: is.
write-one-of = Write one of: { $known }.
write-some = Write some.
yaml-after-quote = Something stands after the closing quotation mark.
yaml-after-quote-hint = Inside a text in "..." write inner quotation marks as “...”; for an apostrophe, put the whole text in double quotes.
yaml-backslash = A backslash in a text in double quotes means something else.
yaml-backslash-hint = Write it twice, or put the text in single quotes.
yaml-bracket = A bracket is opened here, and what follows does not fit inside it.
yaml-bracket-hint = Put a comma between entries, quotes around texts with commas, and close the bracket.
yaml-colon = There is a colon too many here, or the line is indented too far.
yaml-colon-hint = Put a text with a colon in quotes; begin a field in the same column as its neighbours.
yaml-colon-in-braces = Inside {"{"} {"}"} a text with a colon needs quotes.
yaml-colon-in-braces-hint = Write it as in {"{"}id: s1, text: "One thing: that time"{"}"}.
yaml-control-character = There is an invisible control character here.
yaml-control-character-hint = Delete the line and type it again.
yaml-cut-at-comma = “{ $key }” stands between commas in {"{"} {"}"} and is no field with a value.
yaml-cut-at-comma-hint = If it belongs to the text before it, put that whole text in quotes.
yaml-cut-at-remark = This text ends before “{ $rest }”: # begins a remark.
yaml-cut-at-remark-hint = Put the whole text in quotes, or a space after the # of a remark.
yaml-empty-hint = Write its fields into it, such as name: value, or delete it.
yaml-field-twice = The field "{ $found }" stands here twice.
yaml-fold-or-quote = Put the text in quotes, or write >- and the text on the lines below, indented.
yaml-invalid = This file is not valid YAML.
yaml-invalid-hint = Compare it with an exercise that works, or undo your last change.
yaml-left-open = A quotation mark is opened here and never closed.
yaml-left-open-hint = Close the text with the same mark with which it begins.
yaml-list-in-line = A list cannot begin on the line of its field.
yaml-list-in-line-hint = Put each "- " on a line of its own, or put a text that begins with a dash in quotes.
yaml-misfit = This line does not fit with the lines above it.
yaml-misfit-hint = Begin it in the same column as its neighbours, with spaces.
yaml-needs-quotes = A text that begins with { $found } needs quotes.
yaml-no-colon = A field needs a colon and a space after its name.
yaml-no-colon-hint = Write it as name: value.
yaml-no-day = There is no day { $day }.
yaml-no-fields = This file must consist of fields, such as title: My exercise.
yaml-no-fields-hint = Start each field on a line of its own as "name: value".
yaml-no-list = "{ $name }" is no list.
yaml-not-from-here = This cannot be changed from here.
yaml-not-from-here-hint = Open the file and change it by hand.
yaml-other-space = This line begins with a space of another kind, and YAML knows only plain ones.
yaml-quote-it = Put the whole text in quotes.
yaml-second-document = A line with --- starts a second document here, and only one is read.
yaml-second-document-hint = Delete the line ---.
yaml-space-before = Before “{ $name }” stands a space of another kind.
yaml-space-before-hint = Delete what stands before the name, and type plain spaces.
yaml-tab = There is a tab at this place, and YAML knows only spaces.
yaml-tab-hint = Replace the tab with spaces.
yaml-text-below = After | or > the text goes on the lines below.
yaml-text-below-hint = Move it to the next line, indented.
yaml-too-deep = The brackets in this file are nested too deeply to be read.
yaml-too-deep-hint = Look for brackets that are opened again and again and never closed.
yaml-too-many = This file says more than { NUMBER($most, useGrouping: 1) } things, what it repeats included.
yaml-too-many-hint = Write out what it repeats with & and *, or cut it down.

## formats/calendar and formats/exports

calendar-end = { $time } End
calendar-facilitator = Facilitator: { $name }
calendar-promised = Promised:
calendar-review = Review { $number }: { $exercise }

## formats/exports

commitments-own = own
commitments-sheet = Sheet
commitments-team = team
export-answers = Answers
export-blank = blank
export-code = code
export-confidence = confidence
export-decided = decided
export-details = Details
export-doubt = doubt
export-how = how
export-left-out = left out
export-open = open
export-read = read
export-said = said
export-value = value
export-where = where

## formats/xlsx

entry-about = { $client }, { $day }
entry-answer = Answer
entry-answered = Answered
entry-answers = Answers
entry-blank = Blank
entry-choose = Choose from the list in each cell, or type.
entry-choose-from-list = Choose one from the list.
entry-choose-one = Choose one of: { $labels }.
entry-choose-why = Anything else is refused at once.
entry-code-prompt = As it stands at the top of each page of part A.
entry-collect = Save, close, then run: facilitator collect
entry-collect-why = Run it again after every correction.
entry-correction = A filled circle beside a crossed one is a correction.
entry-correction-why = The cross counts.
entry-headings = Do not rename the headings or the small names below them.
entry-headings-why = Order does not matter.
entry-labels = { $labels }.
entry-missing = An answer that is missing stays empty.
entry-missing-why = Empty is missing, never zero.
entry-name = Name
entry-not-an-answer = Not one of the answers
entry-on-canvas = Canvas
entry-on-guide = Read me
entry-on-lists = Lists
entry-on-responses = Responses
entry-on-scores = Scores
entry-on-totals = Totals
entry-question = Question
entry-sheet-code = Sheet code
entry-team = What the team wrote on its canvas goes on “{ entry-on-canvas }”, a row for each of its blanks.
entry-team-why = Leave out what is not on paper.
entry-title = { $exercise }: answers
entry-totals = “{ entry-on-totals }” and “{ entry-on-scores }” follow while you type.
entry-totals-why = They are for a first look only.
entry-two-crosses = Two crosses in one row of circles? Leave the cell empty.
entry-two-crosses-why = Ask, or decide it later.
entry-type-each-sheet = Type each sheet into one row of “{ entry-on-responses }”.
entry-type-each-sheet-why = Its code stands at the top of part A.
totals-by-area = Team, by area
totals-deviation = AD
totals-deviation-note = AD: how far people stand from the mean of the team on average, in points of the scale.
totals-gap = Gap
totals-hoped = Hoped for
totals-mean = Mean
totals-now = Now
totals-people = People
totals-spread = Spread
workbook-contents = On the other sheets
workbook-data = Data
workbook-data-column = Column
workbook-data-printed = As printed
workbook-data-row = Row
workbook-data-sheet = Sheet
workbook-data-table = Table
workbook-data-value = Value
workbook-sheet = Sheet

## workflows

sample-team = A fictional team

## interface: workflows

add-client = Add --client NAME.
    .studio = Go there from the page of an event.
add-client-and-event = Add --client NAME --event DATE.
    .studio = Go there from the page of an event.
anonymize-by-hand = { $file }, which was edited or put there: it may say names.
anonymize-codes-beside-names = codes beside names
anonymize-codes-in-order = codes in the roster's order
anonymize-elsewhere = Backups, version control and folders that a service copies elsewhere.
anonymize-files-elsewhere = Files written or moved elsewhere: exports, kits built outside of { $folder }.
anonymize-leader = The leader's code, at { $place }: take the line out.
anonymize-mails = Mails with sheets, and files that people kept.
anonymize-names-of-codes = the names; the codes stay, in no order
anonymize-names-of-files = the names of files and folders that came in
anonymize-of-an-event = Codes belong to an event.
anonymize-order = The order in which sheets came in: whoever remembers it knows whose is whose.
anonymize-pages = pictures of pages on paper; what was read of them stays stored
anonymize-paper = Paper: sheets that were printed, and handwriting on those that came back.
anonymize-personal-copies = personal copies
anonymize-received = files as they came in; what they said stays stored
anonymize-reports = Reports and feedback that were handed out, and what people wrote of themselves.
anonymize-roster = The roster ({ $roster }): it says who took part, and no code.
anonymous-begun = Links from codes to names are being removed. Run { $command } once more.
anonymous-done = The links from codes to names of this event were removed.
answers-of-an-event = Answers belong to an event.
archive-not-kept = { $file } could not be kept ({ $reason }).
archive-safe = What was told as stored is stored. Make room or give yourself the right to write there, and run this again.
batch-no-answers = No answers came back here yet.
batch-no-answers-hint = Collect what people filled in.
batch-no-client = There is no client of yours here.
block-not-shown = The block "{ $block }" is none of { $template }, so it is not shown.
build-anonymous = This event was made anonymous: the worksheet is the plain one, and nobody has a code.
build-made-as = What it has is made as: { LIST($formats, style: "unit") }.
build-needs-event = It is made for an event: add --client NAME --event DATE.
    .studio = It is made for an event: go to the kit from the page of an event.
build-no-document = The edition "{ $edition }" has nothing for the document "{ $document }".
build-no-own-copies = This event was made anonymous: nobody is given a copy of their own any more.
build-no-own-copies-hint = Leave out --separate and print the plain worksheet, or hold a new event.
    .studio = Take the tick from “A file for each person” and print the plain worksheet, or hold a new event.
build-not-in-format = { $document } cannot be made as { LIST($formats, style: "unit") }.
build-not-in-format-hint = Ask for --format { LIST($formats, style: "or") }, or for no format.
    .studio = Choose { LIST($formats, style: "or") }, or all formats.
build-nothing-as = The edition "{ $edition }" has nothing that is made as { LIST($formats, style: "unit") }.
build-separate-for-event = A file for each person is made for an event.
changed-meanwhile = { $file } says something else here since this page was opened.
    .field = The file says something else here since this page was opened.
changed-meanwhile-hint = Keep what it says now, or write yours over it.
check-few-lines = Only a few lines stand on this page.
check-few-lines-hint = Shorten a text before it, or choose another font or paper.
check-fewer-words = Say it in fewer words.
check-from-word = { $file }, from Word
check-grid-too-small = { $people } people take part, and the team's tally grid has { $columns } columns.
check-grid-too-small-hint = Print the grid twice and tally in two groups, or hold two events.
check-guide-still-examples = “{ $activity }” has words of the client's own, and its guide still gives the exercise's examples.
check-guide-still-hint = Write there what is said in the edition { $edition }.
check-guide-still-says = “{ $activity }” has words of the client's own, and its guide still says “{ $words }”.
check-kit = { $kit }: { $edition }, { $minutes } minutes. Nothing stops a build.
check-kit-speech = { $kit }: { $edition }, { $minutes } minutes. Speech: { NUMBER($words, useGrouping: 1) } words, speaking { $speaking }, waiting { $waiting } with { $people } people in the room. Nothing stops a build.
check-no-roster = There is no roster, so nobody has a copy with a name.
check-no-roster-hint = Add "roster: FILE" to event.yaml or client.yaml, or list the participants.
    .studio = Paste or choose a table of people on the page of the client, or list the participants.
check-note = Note: { $note }
check-nothing-before-hands = [[{ $activity }]] shows nothing before hands are counted, for it has no surveys.
check-nothing-before-hands-hint = Add surveys to a question, or take it out, with its heading.
check-one-person = one person
check-page = { $document }, page { $page }
check-pages = { $document } ({ $count ->
    [one] page
   *[other] pages
  } { LIST($pages, style: "unit") })
check-places = { LIST($places, style: "unit") }
check-runs-out = "{ $words }" runs out of { $place }.
check-slide-too-long = “{ $heading }” takes { $count } slides, for it is too long for one.
check-slides-page = slides, page { $page }
check-sound = { $exercise } is sound: { $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
  } in { $editions ->
    [one] { $editions } edition
   *[other] { $editions } editions
  }.
check-speech-still-examples = The client has words of its own, and the speech still gives the exercise's examples.
check-speech-still-hint = Write there the sections that you would tell differently.
check-starter-text = This is still the starter's text: “{ $words }…”
check-starter-text-hint = Write your own, or delete it.
check-take-home-missing = The question that "{ $edition }" gives people to take home is not in its handout.
check-take-home-missing-hint = Write [[{ $mark }]] on a line of its own, where it belongs.
check-too-many-pages = It has { $pages } pages, and { $most } are meant for this edition.
check-too-many-pages-hint = Shorten what overrides, terms or a template of this client add to it.
check-usual-people = { $people } people, as there usually are
check-without-your-edit = { $document } (without your edit)
client-changes-head = What this exercise says differently for { $client }. Ids stay: answers go by them.
client-changes-same-for-all = This is the same for all clients.
client-changes-same-for-all-hint = Change it for all, or leave it.
cluster-changed-meanwhile = It was changed while a worker made this.
cluster-failed = The cluster could not make it: { $error }.
cluster-failed-hint = See what the scheduler and its workers say, and run this again.
cluster-no-package = A cluster needs a package that is not installed: { $package }.
cluster-no-package-hint = Install it, as in: pip install 'facilitator[cluster]'
cluster-no-scheduler = No Dask scheduler answers at "{ $address }".
cluster-no-scheduler-hint = Give its address as it says it when it starts, such as tcp://10.0.0.5:8786
cluster-no-version = The worker { $worker } has no facilitator, and this is { $here }.
cluster-no-workers = The scheduler at { $address } has no workers.
cluster-no-workers-hint = Start one: dask worker { $address }
cluster-other-version = The worker { $worker } has facilitator { $found }, and this is { $here }.
cluster-other-version-hint = Install the same version on all of them.
cluster-process-ended = The process that made it on a worker ended too early.
cluster-process-ended-hint = See that the worker has memory for it, and run this again.
code-nobodys = The code { $code } belongs to nobody.
code-nobodys-near = The code { $code } belongs to nobody; { $near } is near to it.
code-none = It has no code, so it counts by the name of its file.
code-not-drawn = The code { $code } was not drawn for this event.
codes-made-anonymous = This event was made anonymous: nobody is given a code of their own any more.
codes-made-anonymous-hint = Print the plain worksheet, or hold a new event.
codes-on-no-roster = { $count ->
    [one] One person in it is
   *[other] { $count } people in it are
  } on no roster of this event: { $people }.
codes-on-no-roster-hint = If its folder is a copy of another event's, start it anew with: facilitator new event --like CLIENT/DATE. Whoever has left the roster may stay there.
    .studio = If its folder is a copy of another event's, start it anew on the page of the client. Whoever has left the roster may stay there.
codes-restore = Bring back the file as it was: new codes would not match the sheets that were printed.
codes-spoiled = The sheet codes are spoiled.
codes-unreadable = The sheet codes cannot be read.
collect-ask-again = Ask for it again.
collect-cannot-read = It cannot be read ({ $error }).
collect-check-sender = Check who sent it.
collect-damaged = It is damaged or was cut off on its way.
collect-hidden-file = It is a hidden file.
collect-in-parts = Collect it in parts.
collect-leads-out = Its name leads out of the zip file.
collect-link = It is a link, and links in folders are not followed.
collect-lock-file = It is a lock file; close the document that it belongs to.
collect-no-such-path = There is no file or folder { $path }.
collect-no-such-path-hint = Check its name.
collect-nothing = There is nothing to collect.
collect-nothing-hint = Name files or folders.
collect-too-large = It is larger than { $size } MB.
collect-too-large-hint = Ask for a smaller one.
collect-too-many-files = It holds more than { NUMBER($most, useGrouping: 1) } files; the rest was not read.
collect-type-answers = Type its answers in.
collect-zip-empty = There is nothing in it.
collect-zip-in-zip = It is a zip file inside of another.
collect-zip-in-zip-hint = Unpack the outer one first.
copies-edited = { $file } was edited and is left as it is, though it is nobody's copy now.
copies-left = { $folder } holds files of an earlier build; --separate renews them.
    .studio = { $folder } holds files of an earlier build; a tick at “A file for each person” renews them.
copies-removed = { $count } files of earlier builds were removed from { $folder }.
date-epoch = SOURCE_DATE_EPOCH is "{ $value }".
date-epoch-hint = Set it to whole seconds since 1970 and before 2108, or unset it.
edit-added = added { $words }
edit-age-unknown = You edited it, and what has changed since is not known.
edit-current = You edited it; what it was made from has not changed since.
edit-left-lying = It is left of an earlier build: { $file } is not edited any more.
edit-left-lying-hint = Delete it.
edit-more-sections = { $count ->
    [one] { $count } more section
   *[other] { $count } more sections
  }
edit-not-in-it = It does not have your edit of { $file }.
edit-not-in-it-hint = Change the exercise or the client's overrides, and build again.
edit-older = You edited it, and it is older than what it was made from: { $changes }.
edit-older-hint = Take that over by hand; or build with --force, which replaces your edit.
    .studio = Take that over by hand; or tick “Write over what I edited” at the kit, which replaces your edit.
edit-older-looks = You edited it, and it is older than what it was made from, in its looks.
edit-print-pdf = Print { $file }, which has it.
edit-print-word = Print { $file } from Word.
edit-removed = removed { $words }
edit-section = { $heading }: { LIST($parts, style: "unit") }
edit-top = the top
event-no-talk-before-itself = An event is no talk before itself.
event-of-a-client = An event belongs to a client.
file-commitments = Commitments
file-like-no-exercise = This file is not used: it is called like no exercise.
file-like-no-template = This file is not used: it is called like no template.
file-personal-worksheet = Personal worksheet
file-personal-worksheets = Personal worksheets
file-review-dates = Review dates
file-to-glue = to glue
forget-answers = everybody's answers
forget-codes = whose code is which
forget-disk = What experts can bring back from a disk until it is written over.
forget-event-stays = The event itself ({ $file }), with whatever was written there by hand, remarks too.
forget-exports-stay = Exports, and kits that were built or moved outside of { $folder }.
forget-forms-stay = Where things stood on the forms, and the hands that were counted: they are nobody's.
forget-journal = what a stopped run left of the answers
forget-kit = its papers, answers and reports
forget-of-an-event = People are forgotten event by event.
forget-pages = pictures of pages on paper
forget-paper-stays = Paper, mails with sheets, and what was handed out.
forget-publications = what each report was made of
forget-received = files as they came in
forget-reports-stay = Reports of other events that were set beside this one.
forget-roster-stays = The roster ({ $roster }), which is not of this event alone.
forget-who = who took part
gallery-edition-name = An edition is called by letters from a to z, or digits.
gallery-edition-taken = There is an edition "{ $edition }" already.
gallery-lacking = This activity is made of { $what }, and the exercise has none.
gallery-lacking-hint = Write them in a text editor first, under "{ $key }".
gallery-no-activity = An exercise needs an activity.
gallery-no-activity-hint = Choose at least one.
groups-without-roster = The event names groups, and there is no roster to find them in.
groups-without-roster-hint = Add "roster: FILE" to it or to client.yaml.
    .studio = Paste or choose a table of people on the page of the client.
hands-counted-twice = This answer is counted twice.
hands-counted-twice-hint = Say it once, added up.
hands-no-count = This is no count.
hands-no-count-hint = Write it as { $example }.
hands-no-number = No number stands after the sign =.
hands-no-number-hint = Write how many hands went up.
hands-none-given = No hands were given.
hands-none-given-hint = Add --count QUESTION.ANSWER=HANDS, such as --count { $example }, or --csv FILE.
    .studio = Write how many hands you counted, or choose a table.
hands-not-asked = The edition "{ $edition }" of { $exercise } asks for no hands.
hands-not-asked-hint = An edition does that runs a poll.
hands-of-an-event = Hands are counted at an event.
hands-option = --count { $hands }
    .studio = { $hands }
hands-others-kept = Other hands are kept already for { $questions }
hands-others-kept-hint = Add --replace if the new ones are right; the old ones stay beside them.
    .studio = Keep them if the new ones are right; the old ones stay beside them.
intake-note-at = { CAPITAL($place) }: { $note }
intake-pages-not-read = { CAPITAL($pages) } not read: { $why }
intake-private-left-out = { $count ->
    [one] { $count } answer of pages that people keep was not taken in
   *[other] { $count } answers of pages that people keep were not taken in
  }; write collect_private: true in event.yaml to take them in.
intake-replaced-since = Another sheet has taken its place since; --replace brings it back.
    .studio = Another sheet has taken its place since; take it in as taking the place of earlier ones.
intake-still-count = Its earlier version had sheets that are not in it now and still count: { $codes }.
kit-clock-change-hint = Choose another hour, or tell people.
kit-no-language = "{ $language }" is no language.
kit-no-language-hint = Write a code such as de, or de+en.
kit-other-language = The exercise is written in "{ $language }", and so are its papers.
kit-other-language-hint = Take "{ $language }" out, or translate it: { $command }
    .studio = Take "{ $language }" out, or have it translated.
kit-talk-without-hands = Nobody counted hands at that talk.
logo-coarse = The logo is { $pixels } pixels wide, which prints at { $dots } dots per inch.
logo-coarse-hint = Use an SVG, or a picture at least { $pixels } pixels wide.
move-file-or-name = Move the file, or name another.
new-client-taken = There is already a client in { $folder }.
new-client-taken-hint = Edit that one, or choose another name.
new-event-edition = one of: { LIST($editions, style: "unit") }
new-event-taken = There is already an event on { $event } for { $client }.
new-event-taken-hint = Edit its event.yaml, choose another day, or add a word: { $event }-afternoon.
    .studio = Open that one, choose another day, or add a word: { $event }-afternoon.
new-event-word = "{ $word }" cannot stand behind the date: kits of an edition or a length are called so.
new-event-word-hint = Choose another word, such as { $day }-morning.
new-exercise-name = "{ $name }" cannot be the name of an exercise.
new-exercise-name-hint = Use small letters, digits and hyphens for its folder, such as: --folder { $folder }
    .studio = Use small letters, digits and hyphens for its folder.
new-exercise-taken = There is already an exercise "{ $name }".
new-exercise-taken-hint = Choose another name, or --folder.
    .studio = Choose another name.
new-file-beside = a file beside this one
new-file-blocks = Blocks that are never dropped to fit (keep), left out (out), or last so many minutes:
new-file-brand = what you leave out stays as the exercise has it
new-file-breaks = Breaks are put where they fit. To choose for yourself (or [] for none at all):
new-file-client-about = A client: what makes every kit look and read as if it had been made for them alone.
new-file-collect-private = What stands on pages that people keep (part B) is not collected. Where you told everybody that you collect it, say so here:
new-file-cover = true for a cover page on report and guide
new-file-event-about = An event: one workshop, speech or coaching hour. Its date is the name of this folder.
new-file-event-link = Printed at the end of the handout, and as a code for phones:
new-file-exercise = the folder's name
new-file-expected = how many are expected, where no roster lists them all
new-file-facilitator = who runs it
new-file-facilitator-example = Your name
new-file-font = one that comes with facilitator
new-file-holidays = Days on which no review of the plan is held; weekends are left out by themselves.
new-file-language = spelling of our words, dates, screen readers
new-file-large-print = true for 18 point everywhere
new-file-leader = The sheet code of whoever leads, if they agreed that the report sets their scores beside the others':
new-file-link = Where people find more: printed at the end of the handout, and as a code for phones.
new-file-logo = an SVG, PNG or JPEG file beside this
new-file-minutes = the slot, breaks included: the run of show is fitted to it
new-file-more = What else belongs here: overrides/EXERCISE.yaml changes the exercise itself for this client, templates/ replaces a part of a page, events/DATE/event.yaml is a workshop on a day (facilitator new event). To read more: facilitator docs clients
new-file-name = in full, as on covers
new-file-names-agreed = The report says no names of participants, unless the whole group agreed to it:
new-file-paper = letter or a4
new-file-participants = Who takes part: everyone on the client's roster, unless you say otherwise.
new-file-people = The people: a CSV file or workbook beside this one with a column for the names, and, if you have them, for role, e-mail and group.
new-file-place = as on the agenda
new-file-place-example = Room 4, second floor
new-file-primary = the main colour, in quotes
new-file-secondary = the other colour
new-file-setting = open: leaders of many organizations; in-house: the people of one, with their chief
new-file-short = as in running lines
new-file-spare = personal copies without a name, for late guests
new-file-start = in quotes
new-file-suggestions = Lines that begin with # are suggestions: take the # away to use one.
new-file-talk = Hands that were counted at a talk stand beside the answers: of that day, or of the event named here.
new-file-terms = The client's own words for what the exercise calls by the words before the colon: one of it, or both numbers as {"{"}singular: executive director, plural: executive directors{"}"}.
new-file-timezone = for the calendar
new-file-word-template = A Word file of theirs, beside this one: its letterhead, page set-up and styles are used.
new-folder-name = No folder can be named "{ $name }".
new-folder-name-hint = Choose another name for it, such as: --folder { $folder }
    .studio = Choose another name for it.
new-like-no-client = "{ $like }" says no client.
new-like-no-client-hint = Write --like CLIENT/DATE, or add --client NAME.
    .studio = Start it on the page of another event.
new-no-date = "{ $day }" is no date.
new-no-date-hint = Write year, month and day, such as 2027-03-18, or 2027-03-18-morning.
new-no-edition-hint = It has: { LIST($editions, style: "unit") }.
new-no-logo = There is no logo "{ $logo }".
new-no-logo-hint = Name an SVG, PNG or JPEG.
new-sample-client = { $client } is a sample that comes with facilitator, and nothing is added to it.
new-sample-client-hint = Start a client of your own with: facilitator new client "NAME"
    .studio = Start a client of your own on the start page.
new-text = New text
no-clients-folder-hint = { $hint } In this folder there is no folder clients: is it the one that you mean?
no-event = { $client } has no event "{ $event }".
no-file = There is no file "{ $file }".
no-file-hint = Put it into { $folder }, or correct its name.
no-roster-file = There is no roster "{ $file }".
no-roster-file-hint = Put the file into { $folder }, or correct its name.
no-such-term = "{ $word }" is no term of { $exercise }.
no-worksheet = The edition "{ $edition }" has no worksheet to collect.
no-worksheet-hint = Say which one was filled in, with --edition NAME.
    .studio = Choose another one at the event.
not-in-language = { $exercise } is not translated into "{ $language }"; it speaks { $known }.
not-in-language-hint = To begin a translation: { $command }
    .studio = Translations are begun in the terminal.
paper-no-picture = There is no picture of this answer.
picture-coarse = This picture has { $pixels } pixels across, { $dots } for an inch of paper.
picture-coarse-hint = Use an SVG, or one with { $dots } for an inch.
problem-at = { $place }: { $problem }
publication-elsewhere = Most of these sheets are also in the report of another event of this client: whoever has both reports would know what single people answered.
publication-elsewhere-hint = Report on one of the two events, or add --include-late all the same.
    .studio = Report on one of the two events, or tick the late sheets all the same.
publication-lost = The answers that an earlier report was made of are not in the file of answers.
publication-lost-hint = Bring it back as it was, or add --include-late: whoever has both reports may be able to tell what single people answered.
    .studio = Bring it back as it was, or tick the late sheets: whoever has both reports may be able to tell what single people answered.
publication-meanwhile = Another report of this event was made at the same moment.
publication-meanwhile-hint = Run it again.
publication-unreadable = The record of what was published cannot be read.
publication-unreadable-hint = Bring back an earlier copy of it.
rename-choose-another = Choose another name.
rename-folder-taken = There is already a folder { $folder }.
rename-folder-taken-hint = Choose another name, or move that folder away first.
report-beside-itself = { $event } cannot be set beside itself.
report-beside-itself-hint = Name an earlier event.
report-compare-too-few = { $event } has too few answers to be compared with.
report-compare-without-late = { $event } is shown as its own report had it, without late sheets.
report-figures-left-out = Figures of fewer than { $floor } answers are left out, and the report says so.
report-is-later = { $then } is later than { $now }.
report-is-later-hint = Report on the later event, and compare it with the earlier one.
report-late-include = { $note } To count them all the same, and have that recorded, add --include-late.
    .studio = { $note } To count them all the same, and have that recorded, tick the late sheets.
report-no-feedback = No sheet that is handed in has answers, so there is no feedback.
report-no-figures = { $sheets } sheets have answers, and figures are shown from { $floor } on: the report has none, and says how to show cards instead.
report-no-leader-scores = The leader's scores stand beside the others' only in areas in which { $floor } others have a score, and there is none.
report-no-leader-sheet = No sheet has the code { $code }, which event.yaml calls the leader's.
report-nothing-collected = Nothing was collected for { $event } yet.
report-nothing-collected-hint = Start with: { $command } FILES
    .studio = Start on the page “Answers”, with the files that came in.
report-of-an-event = A report is made of what came back from an event.
report-of-an-event-hint = Add --client NAME --event DATE, or see one with --sample.
    .studio = Go there from the page of an event.
report-one-person = One person alone has feedback in place of a team report.
report-open-answers = { $count ->
    [one] { $count } answer is open.
   *[other] { $count } answers are open.
  } To list them: { $command }
    .studio = { $count ->
    [one] { $count } answer is open.
   *[other] { $count } answers are open.
  } They are listed on the page “Answers”.
report-other-exercise = The event of { $event } held { $then }, and this one { $now }.
report-other-exercise-hint = Compare events of one exercise.
report-sample-of-no-event = The sample is of no event.
report-sample-of-no-event-hint = Leave out --sample, or --event, --compare and --include-late.
    .studio = Make the one or the other.
report-undrawable = { $count ->
    [one] { $count } name or answer has
   *[other] { $count } names or answers have
  } letters that no shipped font can draw: each is printed as { $sign }.
report-unread-dates = Review dates that name no day after the event for certain: { $dates }. They are in no calendar. Write them as year-month-day and collect the team's canvas again.
responses-drawn-code = { $code } was drawn for one person, and its sheets are theirs.
responses-drawn-code-hint = To leave them out: --leave-out { $code }
    .studio = Leave them out on the page “Answers”.
responses-file-there = { $file } is there already.
responses-file-there-hint = Name another file, or add --force.
    .studio = Name another file.
responses-files-differ = { $files } differ in { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  }; none of those counts until you decide.
responses-left-out = Left out: it does not count.
responses-no-answer = "{ $value }" is no answer to { $blank }.
responses-no-answer-hint = Its answers are: { LIST($answers, style: "unit") }.
responses-no-blank = There is no blank "{ $name }".
responses-no-code = "{ $code }" is no code of this event.
responses-no-code-hint = A code that people choose has { $count } characters, and one that was drawn stands in the list of responses.
responses-no-sheet = No sheet has the code "{ $code }".
responses-no-sheet-from = No sheet of { $code } comes from "{ $file }".
responses-nothing-collected = Nothing was collected for this event yet.
responses-nothing-collected-hint = Start with: facilitator collect
    .studio = Start on the page “Answers”, with the files that came in.
responses-pages-empty = { CAPITAL($pages) } of the sheet: missing, or left empty.
responses-private-blank = { $blank } stands on a page that people keep, and is not collected.
responses-private-blank-hint = If everybody was told that it is, add collect_private: true to event.yaml.
responses-several-blanks = "{ $name }" can mean several blanks.
responses-several-sheets = More than one sheet of { $code } comes from "{ $file }".
responses-sheets-are = There are: { LIST($sheets, style: "unit") }.
review-answer-nothing = Nothing
review-audit = Drawn by lot and looked at: { $checked ->
    [one] 1 row
   *[other] { NUMBER($checked, useGrouping: 1) } rows
  }, { $wrong } wrong. So of all { NUMBER($rows, useGrouping: 1) } rows that were read off paper without a doubt, { $low }% to { $high }% are wrong (at 95%; Wilson, 1927).
review-counts-now = It counts as “{ $answer }” now.
review-head-of-sheet = The head of the sheet { $sheet }, with the boxes for its code
review-no-picture = No picture of it is kept: look at the sheet itself.
review-nobodys = Nobody’s: it counts by the name of its file
review-nothing = nothing
review-picture = “{ $about }” of { $code } as it stands on paper, with the rows around it
review-picture-read = “{ $about }” of { $code } as it stands on paper, with the rows around it, read as { LIST($answers, style: "or") }
review-read-as = It was read as “{ $answer }”. Is that right? { $file }, page { $page }.
review-right = Right: { $answer }
review-several-people = They are of several people
review-sheets-differ = Its sheets differ in { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  }. Which is right?
review-ticked = Ticked
review-whose = It has no code that could be read. Whose is it?
run-again = Run this again.
sample-doubt-hint = Write what is meant.
sample-headings-hint = Head them as the blanks are named, or delete them.
sample-none = { $exercise } has no sample answers.
sample-none-hint = Put a table of them into { $file }, or collect some.
scans-not-installed = What reads pictures of paper is not installed.
scans-not-installed-hint = It is installed by: pip install 'facilitator[scan]'
scans-too-many-pages = It has more than { NUMBER($most, useGrouping: 1) } pages.
settings-built-in = { $exercise } comes with facilitator, and is not changed.
settings-built-in-hint = Make a copy of your own.
settings-changed-again = { $file } was changed again since.
settings-changed-again-hint = Set the field once more by hand.
settings-changed-meanwhile = { $file } was changed since this page was opened.
settings-copy-and-load = Copy what you wrote, load the page again, and put it in.
settings-load-again = Load the page again.
settings-own-already = { $exercise } is your own already.
settings-the-table = The table
sheet-form-elsewhere-hint = Collect it there.
sheet-form-no-record = It is not the record of a form.
sheet-form-of-document = It is a { INSIDE($document) } (form { $form }), and worksheets are collected.
sheet-form-of-document-hint = Ask for the worksheet.
sheet-form-of-event = Form { $form } is not one of this event's: it was made for { $client }, { $event }.
sheet-form-of-exercise = Form { $form } is not one of this event's: it belongs to the exercise { $exercise }.
sheet-form-of-other-name = It is the record of another form, though its name is this form's.
sheet-form-restore = Bring back the file as it was; sheets that were printed depend on it.
sheet-form-unknown = Form { $code } { $form } is not one of this event's: it is an older one, or was made for another event.
sheet-form-unknown-hint = Collect it for the event that it was made for, or type its answers in.
speech-wait-unsaid = The speaker says that they will wait, and nothing says for how long: { $seconds } seconds are counted.
speech-wait-unsaid-hint = Add a cue below it, such as "WAIT 1 minute: …".
start-client-hint = Start one with: facilitator new client "NAME"
    .studio = Start one on the start page.
start-event-hint = Start one with: { $command }
    .studio = Start one on the page of the client.
template-missing = templates/{ $file } is missing.
template-missing-hint = Install the program again to bring it back.
translate-english = { $count } of { $all } messages are still in English, such as { LIST($ids, style: "unit") }.
translate-head = Translate what stands to the right of each =, and leave what is in {"{"} {"}"}.
translate-missing = { $count } of { $all } texts are not translated into { $language }, and stay as they are.
translate-no-language = "{ $language }" is no language.
translate-no-language-hint = Write its code, such as de, fr or pt-BR.
translate-outdated = { $count } translations are of texts that have changed since, in lines { $lines }.
translate-own-language = { $exercise } is written in "{ $language }".
translate-own-language-hint = Write the code of another language.
translate-unread = { $count } translations are marked as not yet read by a person (fuzzy).
    .studio = { $count } translations are marked as not yet read by a person.
which-exercise = Which of your exercises is meant: { LIST($exercises, style: "or") }?
which-exercise-hint = Put its name after the command, such as: { $command }
    .studio = Choose one.

## formats/pdf: a page on several sheets

tile-first = Sheet { $number } of { $count }. Begin with this one: it stays whole.
tile-over = Sheet { $number } of { $count }. Cut it along the dashed line and glue it over { LIST($over, style: "standard") }, with its edge at the marks.
tile-over-two = Sheet { $number } of { $count }. Cut it along both dashed lines and glue it over { LIST($over, style: "standard") }, with its edges at the marks.
tile-sheet = sheet { $number }

## formats/pptx: what the list of a slide’s shapes calls them

slide-layout = { $kind ->
   *[other] { $name }
 }
slide-shape = { $name ->
    [amount] Amount
    [bar] Bar
    [body] Body
    [chosen] Chosen
    [chosen-head] Chosen head
    [drawing] Drawing
    [figure] Figure
    [first] First
    [first-head] First head
    [logo] Logo
    [logo-ground] White behind the logo
    [lower] Lower
    [minutes] Minutes
    [note] Note
    [notes] Notes
    [number] Slide number
    [question] Question
    [right] Right
    [right-head] Right head
    [rule] Rule
    [second] Second
    [second-head] Second head
    [slide] Slide
    [subtitle] Subtitle
    [text] Text
    [third] Third
    [third-head] Third head
    [title] Title
    [upper] Upper
    [words] Words
   *[other] { $name }
 }

## formats/docx: what the list of a file’s pictures calls them

picture-chart = Chart { $number }
picture-logo = Logo { $number }
picture-prose = Figure { $number }

## activities: labels of blanks, for screen readers and tooltips

label-commit = Commitment { $number }: { $field }
label-commit-review = Date of review { $number }
label-poll-all-hands = { $question } All hands
label-poll-hands = { $question } { $option }: hands
label-poll-net-hands = { $question } 9 and 10 less 0 to 6, in per cent
label-poll-percent = { $question } { $option }: percent
label-rate-evidence = { $item } { $evidence }
label-rate-hoped = { $item } Hoped for in { $horizon }
label-rate-now = { $item } Now
label-rate-own = { $area }: my score, { $figure ->
    [nowsum] nowsum
    [nowcount] nowcount
    [now] now
    [hopedsum] hopedsum
    [hopedcount] hopedcount
    [hoped] hoped
   *[gap] gap
 }
label-rate-seat = { $area }, { $figure ->
    [now] now
   *[hoped] hoped
 }: person { $seat }
label-rate-summary = { $area }, { $figure ->
    [now] now
   *[hoped] hoped
 }: { $what ->
    [count] count
    [mean] mean
    [spread] spread
   *[rank] rank
 }
label-sort-right = { $activity }: { $area }, right answers
label-sort-right-in-all = { $activity }: right in all

## interface: names that stand for nothing

did-you-mean = Did you mean "{ $name }"?
known-here = Known here: { $names }.
no-such-activity-kind = There is no kind of activity "{ $name }".
no-such-client = There is no client "{ $name }".
no-such-decision = There is no decision "{ $name }".
no-such-document = There is no document "{ $name }".
no-such-edition = There is no edition "{ $name }".
no-such-edition-of = There is no edition "{ $name }" of { $exercise }.
no-such-event-of = There is no event of { $client } "{ $name }".
no-such-exercise = There is no exercise "{ $name }".
no-such-export = There is no export "{ $name }".
no-such-font-family = There is no font family "{ $name }".
no-such-font-family-here = There is no font family "{ $name }" here.
no-such-format = There is no format "{ $name }".
no-such-paper = There is no paper "{ $name }".
no-such-section = There is no section "{ $name }".
none-here = There are none here.

## model: fields of the files that people write

about-activity-change-bands = Of a rating: by id, the fields that change, such as name.
about-activity-change-fields = Of a commitment.
about-activity-change-instruction = What the participant does.
about-activity-change-items = Of what is rated (ids are AREA_ID) or put in order.
about-activity-change-piles = Of a sort with piles of its own: by id, the fields that change.
about-activity-change-questions = Of a poll, or to reflect on.
about-activity-change-rows = Of a contrast; ids are those of areas.
about-activity-change-statements = Of a sort.
about-activity-instruction = One sentence: what the participant does.
about-activity-kind = What people do in it.
about-activity-title = Its heading in every document.
about-area-about = In sentences, as in "decisions about people".
about-area-name = One or two words, as in table rows and charts.
about-area-question = A one-line question that opens the area.
about-asked-before-poll = The id of the poll.
about-asked-before-question = The id of its question.
about-band-ask = The question to ask next, by area id.
about-band-name = What a score in this band is called.
about-band-start = The lowest score of the band.
about-band-suggests = What it suggests, in one or two sentences.
about-block-activity = The id of the activity that it runs, if any.
about-block-least = Fewest minutes in which it still works.
about-block-materials = What is needed, by the same name in every block; documents by their titles.
about-block-most = Most minutes that it can use well.
about-block-output = What the room has when the block ends.
about-block-phase = Which part of the activity it runs; left out, all of it.
about-block-priority = 1 is never dropped, 5 goes first.
about-block-purpose = Why the room does this, in one sentence.
about-block-time-for = break for a break; buffer for minutes in hand, which no agenda shows.
about-block-title = As it stands in the run of show.
about-block-usual = Minutes in a usual run.
about-both-pile-name = The pile's name.
about-brand-cover = true for a cover page on report, guide and handouts of several sheets.
about-brand-font = A font family that comes with facilitator.
about-brand-logo = An SVG, PNG or JPEG file beside client.yaml, such as logo.svg.
about-brand-primary = The main colour, in quotes: "#0d5560". The second concept and rules wear it.
    .field = The main colour, such as #0d5560. The second concept and rules wear it.
about-brand-secondary = The other colour, in quotes: "#8a5a12". The first concept wears it.
    .field = The other colour, such as #8a5a12. The first concept wears it.
about-client-brand = Logo, colours, font, cover page.
about-client-holidays = Days on which no review is held, such as 2027-07-05.
about-client-language = A language code such as en-GB or de: of the exercise, where it is translated into it, spelling of our words, dates, screen readers.
about-client-large-print = true for 18 point everywhere.
about-client-link = A web address such as https://example.com/plan: it stands at the end of the handout, printed and as a code for phones.
about-client-name = In full, as on covers.
about-client-paper = letter or a4. With a language of a country of A4, such as en-GB, it is a4.
about-client-roster = A CSV file or workbook beside client.yaml with the people's names.
about-client-second-language = A language such as en in which each sentence of the worksheet stands once more below it, smaller and in gray, where the exercise is translated into it.
about-client-short = As in running lines; the name if left out.
about-client-slides-template = A PowerPoint file beside client.yaml whose master and layouts to use.
about-client-term-plural = Several of it; leave out for names and mass nouns.
about-client-term-singular = One of it, as it reads inside a sentence.
about-client-terms = The client's own words, by the exercise's words or term id.
about-client-word-template = A Word file beside client.yaml whose letterhead and styles to use.
about-commit-copies = Commitments on the personal sheet.
about-commit-drawing = The drawing above the dates of the reviews, on canvas and desk tent.
about-commit-field-example = What a good answer looks like.
about-commit-field-hint = What to write, printed small.
about-commit-field-lines = Writing lines, 8 mm apart.
about-commit-field-numbered = Whether a note's lines have numbers: one for each review.
about-commit-field-options = Answers to choose from: boxes on paper, from nine on a list; a drop-down on screen and in Word.
about-commit-field-person = Whether people's names are written here: feedback has none.
about-commit-field-team = Whether the canvas has a column for it.
about-commit-field-tent = Whether the back of the desk tent has a column for it, such as the date, beside what and whose it is.
about-commit-field-text = The field's label.
about-commit-fields = What each commitment states, in printed order.
about-commit-kind = Which kind of activity it is.
about-commit-notes = What is written at the foot of the canvas.
about-commit-question = What the team asks at each review: large on the desk tent, where the edition has no question to take home.
about-commit-review-fields = What is written anew at each review: further columns of the canvas.
about-commit-team-instruction = What the team does with its canvas, in one or two sentences.
about-commit-team-reviews = Review dates on the canvas.
about-commit-team-rows = Rows on the canvas; 0 for no canvas.
about-concept-name = In full, as in headings.
about-concept-short = One word, for column heads and card corners.
about-concept-summary = What it is about, in one sentence.
about-contrast-lines = Writing lines in each cell.
about-contrast-row-area = The id of the area.
about-contrast-row-cells = The revealed answer by concept id.
about-contrast-row-discussion = Why this is so, for the answer key.
about-contrast-row-question = A short question that tests the difference.
about-contrast-row-short = The same in a few words, by concept id, for the slide on which areas add up.
about-contrast-rows = One row for each area.
about-cover-up-ask = The question to ask the team.
about-cover-up-below = A mean of all areas lower than this is low.
about-cover-up-beside = The id of the poll's question that asks for what may be missing.
about-cover-up-beside-says = What the often answers say of it, after "3 of 8 say that".
about-cover-up-means = What it means where it is found, in one or two sentences.
about-cover-up-missing = The answers to it that say: we have it not.
about-cover-up-often = The answers that say: we have it.
about-cover-up-often-says = What they say, after "7 of 8 say that".
about-cover-up-otherwise = What to say where it is not found.
about-cover-up-poll = The id of the poll that asks for the habit.
about-cover-up-rate = The id of the rating that tells of what may be missing.
about-cover-up-rate-says = What it rates, before "scores 2.7 of 5".
about-cover-up-title = The finding in a few words.
about-drawing-caption = A line above it, and below it on a slide.
about-drawing-file = An SVG file beside exercise.yaml, such as year.svg.
about-drawing-labels = On paper: what stands below it, from left to right.
about-drawing-text = What it shows, in words, for those who cannot see it.
about-drawing-width = Its width in the handout, in millimetres; 0 for as wide as the text.
about-edition-audience = For whom it is meant, in one sentence.
about-edition-blocks = The run of show, in order.
about-edition-change-audience = For whom it is meant.
about-edition-change-blocks = The run of show; changed fields also right by block id.
about-edition-change-take-home = The question to take home: question, then, date.
about-edition-documents = The documents of the kit; leave it out for all that apply.
about-edition-handout-sides = Most sides of the handout, such as 2 for one sheet: it then has no cover page, and its type is a little smaller where only that keeps it there. 0 for any number.
about-edition-people = How many people usually sit there; 0 for not known.
about-edition-setting = Who is in the room: open for leaders of many organizations, in-house for the people of one, with their chief. An event may say otherwise.
about-edition-take-home = One question that people take home.
about-edition-team = false for one person alone: no tally grid and no canvas.
about-edition-title = As it stands on the guide's cover.
about-event-blocks = By a block's id: keep never drops it to fit, out leaves it out, and a number is how many minutes it lasts.
about-event-break-after = The id of the block that it follows.
about-event-break-minutes = How long it lasts.
about-event-breaks = Breaks of your own choosing; [] for none at all.
about-event-collect-private = true if pages that people keep (part B) are to be collected, too: tell them.
about-event-edition = The edition, such as workshop or keynote.
about-event-exercise = The exercise, if the client has had several.
about-event-facilitator = Who runs it.
about-event-groups = The groups from the roster that take part; all if left out.
about-event-language = The language of this day's papers, such as de, if not the client's.
about-event-leader = The sheet code of whoever leads the team and agreed that the report sets their scores beside the others', such as ABCD-EFGH; a list where several lead as equals and all of them agreed.
about-event-link = A web address such as https://example.com/plan for this day's handout, if not the client's.
about-event-minutes = The length of the slot, breaks included; the edition's own if left out.
about-event-names-agreed = true once everyone in the group agreed that the report says their names.
about-event-participants = The names from the roster who take part; everyone if left out.
about-event-people = How many people are expected, where no roster lists them all.
about-event-place = Where it is held.
about-event-roster = A CSV file or workbook beside event.yaml or client.yaml, if not the client's.
about-event-second-language = The worksheet's second language on this day, if not the client's.
about-event-setting = Who is in the room: open for leaders of many organizations, in-house for the people of one, with their chief; the edition's own if left out.
about-event-spare = Personal copies without a name, for late guests.
about-event-start = By the 24-hour clock, with a colon and in quotes: "16:30".
    .field = By the 24-hour clock, such as 16:30.
about-event-talk = The event before, such as 2027-03-18-morning, whose counted hands stand beside the answers; an earlier one of the same day if left out.
about-event-timezone = Such as America/Chicago, for the calendar; local time if left out.
about-example-people = At least two.
about-example-team = What the team is called; say that it is fictional.
about-exercise-anonymity = Fewest answers for which a report shows a figure; never fewer than 3.
about-exercise-code = Two to six capitals or digits; starts every form code.
about-exercise-credit = Where the exercise comes from.
about-exercise-drawing-colours = What the colours of its drawings stand for: the id of a concept, or that with -tint; ink, soft, hairline, blank or paper. Black is ink and white is paper.
about-exercise-drawings = What the exercise draws: its idea in a picture.
about-exercise-drawn = Its drawings, by id.
about-exercise-editions = Runs of show by name, such as workshop, keynote, coaching.
about-exercise-emblem = The id of the drawing at the head of every document.
about-exercise-kicker = A small line above the title.
about-exercise-language = The language of the texts, as a code such as en or en-GB.
about-exercise-lede = One or two sentences under the title.
about-exercise-name = The name of its folder.
about-exercise-prose = Its Markdown files.
about-exercise-report = What the team's report asks of the answers.
about-exercise-slides = What the slides of the speech show, in any order.
about-exercise-speech = What is spoken on a stage; its words stand in speech.md.
about-exercise-terms = Words that a client may call differently.
about-exercise-title = The title of every document.
about-exercise-version = Printed on every page, in quotes; raise it when texts change.
about-exercise-welcome = Markdown, on the cover page or at the top of the handout.
about-frame-areas = Any number, in reading order.
about-frame-both = The pile for what belongs to both concepts. Without it two concepts have one called Both, three have none.
about-frame-concepts = The two or three things contrasted; leave it out where nothing is.
about-id = Lower-case letters a-z and digits only, at most 24 characters.
about-identity-confidentiality = A few words for the foot of every page, such as Confidential.
about-identity-contact = An e-mail address, phone number or web address.
about-identity-copyright = Such as © 2026 Lakeshore Coaching.
about-identity-logo = An SVG, PNG or JPEG beside facilitator.yaml.
about-identity-name = Your name or your firm's, as after “Prepared by”.
about-item-anchors = What people see done at points of the scale, such as {"{"}1: nobody knows, 5: each could say it{"}"}: printed under the statement, in place of more or less true.
about-item-area = The id of the area that it belongs to.
about-item-id = Letters a-z and digits; it counts within the area.
about-item-text = The statement, in at most about 95 characters.
about-key = An id; AREA_ID for what is rated.
about-link-address = A web address in full, such as https://example.com/plan.
about-link-label = What people find there, in a few words, over the address; else "Read on".
about-list-change-add = New entries with ids of their own; after: ID or "first" says where.
about-list-change-drop = The ids of what is left out.
about-list-change-order = The ids that come first, in this order; the rest follows.
about-list-change-replace = By id, the fields that change; an id never does.
about-objection-after = The heading that it follows, or "first".
about-objection-body = What to answer, in Markdown.
about-objection-change-add = Further objections.
about-objection-change-drop = The headings of what is left out.
about-objection-change-order = The headings that come first, in this order.
about-objection-change-replace = By heading, the new answer.
about-objection-heading = As it is printed.
about-open-question-ask = What to ask about answers that were counted, for the report.
about-open-question-entries = Short answers, such as 3, each on a numbered line in place of the others: the room counts aloud how many people have the same, on the team's canvas.
about-open-question-hint = Printed small under the question.
about-open-question-text = The question.
about-option-text = A few words: the answers stand in a row.
about-override-activities = Changes by the activity's id.
about-override-areas = By id, the fields that change: name, question.
about-override-both = The pile Both: name, summary.
about-override-concepts = By id, the fields that change: name, short, summary.
about-override-editions = Changes by the edition's name.
about-override-kicker = The small line above the title.
about-override-lede = The sentences under the title.
about-override-objections = Changes to the objections in the guide.
about-override-report = Fields of the report, such as reviews.
about-override-slides = Changes to what the slides of the speech show.
about-override-speech = words_per_minute; sections by id, such as their priority.
about-override-welcome = Markdown: on the cover page or at the top of the handout.
about-parsed-exercise-activities = The steps of the exercise, in any order.
about-pile-name = In full, as on its card.
about-pile-short = A word or two, for the head of a narrow column. Without it: the name.
about-pile-summary = What belongs here, in one sentence.
about-poll-questions = In printed order.
about-question-base = Who was asked in the surveys, and when; on the slide, under their figures.
about-question-beside = The question whose hands, counted at a talk before, stand beside the answers; without it this very one.
about-question-concept = The id of the concept that it is about: its answers have that one's mark.
about-question-finding = What the surveys show; the title of the chart.
about-question-high-label = What 10 means there. Without it: extremely likely.
about-question-low-label = What 0 means there. Without it: not at all likely.
about-question-many = true where people may cross more than one; squares on paper.
about-question-no-survey = Why there is nothing to compare with.
about-question-options = The answers to choose from, in order; needed unless `recommend` is true.
about-question-recommend = true for “would you recommend …?”: answered from 0 to 10, without options.
about-question-short = What it asks about, in a word or two: its row beside another one.
about-question-surveys = What others answered, to compare with.
about-rank-ask = What to ask about the order, for the report.
about-rank-cards = true for a card of each item, to cut out.
about-rank-first = What place 1 means.
about-rank-item-short = A few words, for tables and charts.
about-rank-item-text = As it stands on the sheet, in at most about 95 characters.
about-rank-items = What is put in order, as it is printed.
about-rank-last = What the last place means.
about-rank-top = How many first places are counted together, such as 3: how many people have each item among them, and how many two people share. 0 for none.
about-rate-bands = What scores suggest, the lowest band first.
about-rate-evidence = What people may write under a statement, such as “Last time: date, document”.
about-rate-evidence-alone = True for that line only in an edition without a team, where nothing is handed in by which a handwriting could be known.
about-rate-example = A fictional team whose scoring is printed step by step.
about-rate-horizon = How far ahead people hope ("twelve months"); without it they rate once.
about-rate-items = The statements to rate.
about-rate-minimum-answered = Answered statements that an area needs to have a score.
about-rate-scale = On what people rate.
about-rated-sheet-code = A letter: people of the example have no names.
about-rated-sheet-hoped = The same, for what is hoped for, where people rate twice.
about-rated-sheet-now = Answers by area id: points of the scale, "?" or null for left blank.
about-reporting-cards-up = How to show answers openly, with everyone's consent, where too few gave any.
about-reporting-cover-up = The habit that may hide what is missing.
about-reporting-drawing = The id of a drawing to show after page one.
about-reporting-reviews = The agenda of a review: what is asked, in order.
about-scale-high = The highest point, a whole number; at most eleven points in all.
about-scale-high-label = What the highest point means.
about-scale-labels = What points mean, by point, such as {"{"}1: never, 3: at times, 5: always{"}"}; in place of the two labels or beside them.
about-scale-low = The lowest point, a whole number.
about-scale-low-label = What the lowest point means.
about-slide-area = The id of the area of a contrast.
about-slide-beside = The id of another question with the same answers, for a pair.
about-slide-drawing = The id of a drawing of the exercise.
about-slide-points = Short lines, in order; on dates, what stands along the line; on a drawing two words, left of its upper and its lower half.
about-slide-question = The id of the question of a poll.
about-slide-shows = What the room sees, such as statement, contrast or poll.
about-slide-text = The big line; a last line on slides that have a title.
about-slide-title = Its heading, for points, pair, overlap, dates, drawing and task.
about-sort-ask = What to ask where several or nobody did, for the report.
about-sort-one-person = The pile into which each statement should be put by exactly one person in the room: the report then tells where several did, and where nobody did.
about-sort-piles = Its own piles, in printed order; leave it out to sort by the concepts.
about-sort-statements = In printed order, areas and piles mixed.
about-speech-section-block = The id of the block of the run of show in which it is spoken; that of the section before it if left out. Editions without that block do not speak it.
about-speech-section-table-slide = The id of the slide that is shown meanwhile; without it the block's title.
about-speech-section-table-work = The id of a block that follows it in slots of more than 30 minutes, in the editions that have it.
about-speech-section-title = What it is about, for the speaker's eyes alone.
about-speech-sections = In order, the opening first.
about-speech-words-per-minute = How fast the speaker speaks; in Japanese and Chinese letters a minute. Without it as fast as 130 in English.
about-statement-because = Why it belongs there, one or two sentences.
about-statement-discussion = What to talk about, for the answer key; needs no right answer.
about-statement-pile = A concept's id, "both", or the id of a pile of the sort. Leave out these four in every statement where there is no right answer.
about-statement-tempting = The pile that a sensible person might choose instead.
about-statement-tempting-because = Why a sensible person would.
about-statement-text = As it is heard in a company, in about 110 characters.
about-survey-counts = Head counts by option id.
about-survey-kind = An anecdote is always labelled as one.
about-survey-name = Who asked and when, as in the chart's legend.
about-survey-note = What the reader must know to read it rightly.
about-survey-sample = Who was asked, such as "n = 344".
about-survey-shares = Percent by option id.
about-survey-source = Where the figures were published.
about-take-home-date = What stands before the line for the date; else "I will ask it on".
about-take-home-dates = So many lines for a date, numbered.
about-take-home-question = The question, as it is asked.
about-take-home-then = What to ask once it is answered, in one sentence.

## interface: system, tables, store

anonymous-file = file { $number }
anonymous-sheet = sheet { $number }
anonymous-somebody = somebody
another-run = Another run of facilitator is at work here.
another-run-hint = Wait until it is done and run this again.
cell-as-date = The spreadsheet has made a date of what was typed.
cell-calculated = It comes from a formula.
cell-not-calculated = It is a formula that was never worked out; open the file, save it and collect again.
cell-shows-error = The spreadsheet shows an error there.
defect = This is a defect of facilitator, not of your files: { $kind }.
defect-at = This is a defect of facilitator, not of your files: { $kind } in { $file }, line { $line }.
defect-report = Please report it.
defect-report-with = Please report it with { $log }.
encoding-dos = DOS (Western European)
encoding-mac = Mac OS Roman
encoding-windows = Windows (Western European)
file-check-sender = Check who sent it and what it is.
file-damaged = It is damaged or was cut off on its way.
file-damaged-hint = Ask for it again.
file-entities = It defines entities of its own, which no office program does.
file-is-folder = This is a folder, and a file is needed here.
file-is-folder-hint = Rename or remove the folder, and put the file in its place.
file-larger = This file is larger than { $size }.
file-larger-hint = Check that it is the right one, and make it smaller.
file-missing = There is no such file.
file-missing-hint = Check the name, or create the file.
file-not-allowed = This file may not be read.
file-not-allowed-hint = Give yourself the right to read it.
file-not-found = This file cannot be found.
file-not-ordinary = This is no ordinary file.
file-not-ordinary-hint = Put a file in its place.
file-not-utf8 = This file is not saved as UTF-8.
file-not-utf8-hint = Save it again with the encoding UTF-8.
file-outside = This lies outside of { $folder }.
file-outside-hint = Put a copy there, not a link.
file-packed-oddly = It is packed in an unusual way.
file-packed-oddly-hint = Pack it again as an ordinary zip file.
file-protected = It is protected with a password.
file-protected-pack = Pack or save it without one.
file-protected-save = Save it without one, or ask for it again.
file-unknown-reason = unknown reason
file-unpacks-large = It is far too large once it is unpacked.
file-unreadable = This file cannot be read ({ $reason }).
file-unreadable-hint = Check that the disk is connected and the file opens elsewhere.
folder-needed = { $path } is a file, and a folder is needed there.
grid-cell = cell { $cell }
grid-in-sheet = sheet “{ $sheet }”, { $place }
grid-row = row { $row }
grid-rows = rows { $rows }
grid-rows-of = the rows of { $code }
grid-rows-without-code = the rows without a code
machine-debian = Debian or Ubuntu
machine-fedora = Fedora
machine-fonts = Fonts of the documents
machine-install-them = Install them. { $commands }
machine-macos = macOS
machine-may-write = Right to write in { $folder }
machine-newer-python = 3.11 or newer needed
machine-office = PDF files of Word files that you edited
machine-other-folder = work in another folder
machine-package = Python package { $package }
machine-pdf-lacks = without it PDF cannot be made
machine-pdf-slower = without it PDF is made more slowly
machine-run = Run: { $commands }
machine-windows = Windows
memory-lacking = This takes more memory than there is.
memory-lacking-hint = Close other programs, or make fewer documents at once.
move-file = Move the file.
move-file-or-output = Move the file, or choose another folder with --output.
    .studio = Move the file.
open-elsewhere = It is open in another program
os-busy = Device or resource busy.
os-close-it = Close it in other programs and run this again.
os-close-others = Close other programs and run this again.
os-disk-full = No space left on device.
os-disk-full-hint = Make room on the disk and run this again.
os-file-exists = File exists.
os-file-in-place = A file stands where a folder is needed: move it, or choose another folder.
os-folder-gone = The folder that you are in is not there any more.
os-folder-gone-hint = Go to another folder and run this again.
os-is-folder = Is a directory.
os-is-folder-hint = A folder stands where a file is needed: move it, or choose another name.
os-large-file = File too large.
os-large-file-hint = Choose a folder in which larger files may be written.
os-links = Too many levels of symbolic links.
os-links-hint = A link there leads back to itself: put the file or folder in its place.
os-long-name = File name too long.
os-long-name-hint = Choose a shorter name.
os-memory = Cannot allocate memory.
os-no-folder = Not a directory.
os-no-right = Permission denied.
os-no-right-hint = Ask for the right to read and write there, or close it in other programs.
os-no-such-file = No such file or directory.
os-no-such-file-hint = If it was removed meanwhile, run this again; otherwise check its name.
os-not-permitted = Operation not permitted.
os-not-permitted-hint = Ask for the right to read and write there, or choose another folder.
os-open-files = Too many open files.
os-open-files-all = Too many open files in system.
os-otherwise = Check that the disk is connected and sound, then run this again.
os-quota = Disk quota exceeded.
os-quota-hint = Make room in your share of the disk and run this again.
os-read-only = Read-only file system.
os-read-only-hint = Work in a folder on a disk that can be written, or choose one with --output.
    .studio = Work in a folder on a disk that can be written.
os-text-busy = Text file busy.
part-ended-early = A process that made a part of it ended too early.
pdf-impossible-error = PDF cannot be made: WeasyPrint needs its system libraries, not found here ({ $detail }).
pdf-impossible-lacking = PDF cannot be made: WeasyPrint needs { $titles }, not found here.
store-busy = Another collect is writing there.
store-busy-hint = Run this again later.
store-damaged = The file of answers is damaged.
store-damaged-hint = Bring back an earlier copy, or move it away and collect what lies in received/.
store-disk = The disk is full or cannot be written.
store-disk-hint = What was told as stored is stored. Make room and run this again.
store-foreign = It is no file of answers.
store-foreign-hint = Bring back the file as it was.
store-gone = The file of answers was removed.
store-gone-hint = Bring its folder back.
store-later = It was written by a later facilitator.
store-later-hint = Install the latest one.
store-read-only = The file of answers cannot be written.
store-read-only-hint = Give yourself the right to write there, also on its disk.
store-refused = SQLite refused: { $error }.
table-empty = This file is empty.
table-empty-hint = Export it again.
table-encoding = This is no table, or a CSV file in an unusual encoding.
table-encoding-hint = Export it again as XLSX, or as CSV with the encoding UTF-8.
table-export = Export it as XLSX or CSV.
table-far-below = Sheet “{ $sheet }” has something in row { NUMBER($row, useGrouping: 1) }, too far below the rest.
table-far-below-hint = Delete what lies so far away, or save it as .xlsx.
table-is-numbers = It is a Numbers document.
table-is-opendocument = It is an OpenDocument file without a table.
table-is-word = It is a Word document.
table-letters-lost = It is saved as UTF-8, and { $count ->
    [one] 1 letter of it was
   *[other] { NUMBER($count, useGrouping: 1) } letters of it were
  } lost on its way.
table-many-columns = It has more than { NUMBER($count, useGrouping: 1) } columns.
table-many-columns-hint = Leave in only the answers.
table-many-lines = It has more than { NUMBER($count, useGrouping: 1) } lines.
table-many-lines-hint = Leave out the empty ones.
table-many-members = It holds { NUMBER($count, useGrouping: 1) } files, and { NUMBER($most, useGrouping: 1) } are the most.
table-many-members-hint = Send them in several parts.
table-many-rows = It has more than { NUMBER($count, useGrouping: 1) } rows.
table-many-rows-hint = Send it in several parts.
table-many-sheets = It has more than { $count } sheets.
table-many-sheets-hint = Leave in only those with answers.
table-neither = This is neither CSV nor XLSX.
table-neither-hint = Export the list as CSV or XLSX.
table-no-csv = The file cannot be read as CSV.
table-no-csv-hint = Export it again as CSV or XLSX.
table-no-workbook = It is no workbook, whatever its name says.
table-old-damaged = This is no workbook, or an old Excel file (.xls) that is damaged.
table-old-excel = It was saved by Excel 95 or older.
table-open-quotation = A quotation mark is opened and never closed.
table-open-quotation-hint = Export the file again, or delete the quotation mark.
table-read-as = It is not saved as UTF-8, and was read as { $encoding }. { $hint }
table-read-oddly = It is not saved as UTF-8, and was read as { $encoding }; some letters look wrong. { $hint }
table-save-xlsx = Save it as .xlsx.
table-strict = It is a Strict Open XML workbook.
table-strict-hint = Save it as an Excel workbook (.xlsx).
table-wrong-letters = Where letters of it are wrong, save it as UTF-8 or XLSX.
table-wrong-word = Where “{ $word }” is wrong, save it as UTF-8 or XLSX.
work-any-file = any such file
work-broken = { $what } is damaged, or made so that it cannot be read.
work-check-maker = Check who made it and what it is.
work-check-sender = Check who sent it, or type its answers in.
work-document = a document
work-filled-sheet = a filled sheet
work-hands = a table of hands
work-it = It
work-layouts = a file of layouts
work-letterhead = a letterhead
work-page = a page
work-picture = a picture
work-roster = a roster
work-scan-again = Scan it again at 200 to 300 dots an inch.
work-takes-memory = { $what } takes more memory than { $kind } can need.
work-takes-time = { $what } takes more time than { $kind } can need.
work-template = This template
work-this-page = This page

## interface: studio

activity-offer-commit = Commit
    .purpose = Who does what by when, said aloud and written down. It ends a day.
activity-offer-contrast = Contrast
    .purpose = Two things side by side, area by area, in a few words of everybody’s own.
activity-offer-poll = Poll
    .purpose = One question with answers to cross, or a show of hands. It opens a room in two minutes.
activity-offer-rank = Rank
    .purpose = Three to nine things, each with a place of its own. It shows whether a team has priorities.
activity-offer-rate = Rate
    .purpose = Statements on a scale, for now and for what people hope for. It shows a team its gaps.
activity-offer-reflect = Reflect
    .purpose = Open questions with lines to write on, for oneself; the sheet stays with its writer.
activity-offer-sort = Sort
    .purpose = Statements that each belong on one pile. It tests a distinction on real sentences.
exercise-field-about = About
exercise-field-activities = Activities
exercise-field-activity = Activity
exercise-field-anchors = Anchors
exercise-field-anonymity = Anonymity
exercise-field-area = Area
exercise-field-areas = Areas
exercise-field-ask = Ask
exercise-field-audience = Audience
exercise-field-bands = Bands
exercise-field-base = Base
exercise-field-because = Because
exercise-field-below = Below
exercise-field-beside = Beside
exercise-field-beside-says = Beside says
exercise-field-block = Block
exercise-field-blocks = Blocks
exercise-field-both = Both
exercise-field-caption = Caption
exercise-field-cards = Cards
exercise-field-cards-up = Cards up
exercise-field-cells = Cells
exercise-field-code = Code
exercise-field-concept = Concept
exercise-field-concepts = Concepts
exercise-field-copies = Copies
exercise-field-counts = Counts
exercise-field-cover-up = Cover up
exercise-field-credit = Credit
exercise-field-date = Date
exercise-field-dates = Dates
exercise-field-discussion = Discussion
exercise-field-documents = Documents
exercise-field-drawing = Drawing
exercise-field-drawing-colours = Drawing colours
exercise-field-drawings = Drawings
exercise-field-drawn = Drawn
exercise-field-editions = Editions
exercise-field-emblem = Emblem
exercise-field-entries = Entries
exercise-field-evidence = Evidence
exercise-field-evidence-alone = Evidence alone
exercise-field-example = Example
exercise-field-fields = Fields
exercise-field-file = File
exercise-field-finding = Finding
exercise-field-first = First
exercise-field-handout-sides = Handout sides
exercise-field-high = High
exercise-field-high-label = High label
exercise-field-hint = Hint
exercise-field-hoped = Hoped
exercise-field-horizon = Horizon
exercise-field-id = Id
exercise-field-instruction = Instruction
exercise-field-items = Items
exercise-field-kicker = Kicker
exercise-field-kind = Kind
exercise-field-labels = Labels
exercise-field-language = Language
exercise-field-last = Last
exercise-field-least = Least
exercise-field-lede = Lede
exercise-field-lines = Lines
exercise-field-low = Low
exercise-field-low-label = Low label
exercise-field-many = Many
exercise-field-materials = Materials
exercise-field-means = Means
exercise-field-minimum-answered = Minimum answered
exercise-field-missing = Missing
exercise-field-most = Most
exercise-field-name = Name
exercise-field-no-survey = No survey
exercise-field-note = Note
exercise-field-notes = Notes
exercise-field-now = Now
exercise-field-numbered = Numbered
exercise-field-often = Often
exercise-field-often-says = Often says
exercise-field-one-person = One person
exercise-field-options = Options
exercise-field-otherwise = Otherwise
exercise-field-output = Output
exercise-field-people = People
exercise-field-person = Person
exercise-field-phase = Phase
exercise-field-pile = Pile
exercise-field-piles = Piles
exercise-field-plural = Plural
exercise-field-points = Points
exercise-field-poll = Poll
exercise-field-priority = Priority
exercise-field-purpose = Purpose
exercise-field-question = Question
exercise-field-questions = Questions
exercise-field-rate = Rate
exercise-field-rate-says = Rate says
exercise-field-recommend = Recommend
exercise-field-report = Report
exercise-field-review-fields = Review fields
exercise-field-reviews = Reviews
exercise-field-rows = Rows
exercise-field-sample = Sample
exercise-field-scale = Scale
exercise-field-sections = Sections
exercise-field-setting = Setting
exercise-field-shares = Shares
exercise-field-short = Short
exercise-field-shows = Shows
exercise-field-singular = Singular
exercise-field-slides = Slides
exercise-field-source = Source
exercise-field-speech = Speech
exercise-field-start = Start
exercise-field-statements = Statements
exercise-field-suggests = Suggests
exercise-field-summary = Summary
exercise-field-surveys = Surveys
exercise-field-table-slide = Table slide
exercise-field-table-work = Table work
exercise-field-take-home = Take home
exercise-field-team = Team
exercise-field-team-instruction = Team instruction
exercise-field-team-reviews = Team reviews
exercise-field-team-rows = Team rows
exercise-field-tempting = Tempting
exercise-field-tempting-because = Tempting because
exercise-field-tent = Tent
exercise-field-terms = Terms
exercise-field-text = Text
exercise-field-then = Then
exercise-field-time-for = Time for
exercise-field-title = Title
exercise-field-top = Top
exercise-field-usual = Usual
exercise-field-version = Version
exercise-field-welcome = Welcome
exercise-field-width = Width
exercise-field-words-per-minute = Words per minute
file-edited = as you edited it
file-fresh = the fresh one beside your edit
file-invitation = Calendar entry
file-of-kind = { $document }, { $what }
file-poster = one large sheet
file-responses = Workbook to type answers into
file-tiled = sheets to glue
file-worksheets-to-print = Worksheets to print
form-client-brand-cover = Cover page
    .hint = On what people read and take home.
form-client-brand-font = Font
    .empty = As the exercise has it
    .hint = Of headings and text, on paper and slides.
form-client-brand-logo = Logo
    .hint = SVG, PNG or JPEG.
form-client-brand-primary = Main colour
    .hint = Headings, rules and marks.
form-client-brand-secondary = Other colour
    .hint = What is set against them.
form-client-holidays = Days without a review
    .hint = Such as 2027-07-05, 2027-11-25.
form-client-language = Language
    .empty = As the exercise has it
    .hint = Of all that is made for them, where the exercise is translated.
form-client-large-print = Large print
    .hint = 18 point everywhere.
form-client-link-address = Link
    .hint = Printed at the end of the handout, with a code.
form-client-link-label = What the link leads to
    .hint = In a few words.
form-client-name = Name
    .hint = In full, as on covers.
form-client-paper = Paper
    .hint = What their printers hold.
form-client-roster = People
    .hint = A table with a column of names.
form-client-second-language = Second language
    .empty = None
    .hint = Of worksheets: each line once more below, in gray.
form-client-short = Short name
    .hint = For running lines; the name if left empty.
form-client-slides-template = Slides
    .hint = A PowerPoint file.
form-client-word-template = Letterhead
    .hint = A Word file of theirs.
form-event-collect-private = Collect private pages
    .hint = Part B, too: tell everybody.
form-event-edition = Edition
form-event-exercise = Exercise
form-event-facilitator = Facilitator
    .hint = Who runs it.
form-event-groups = Groups
    .hint = Of the roster; all of them if left empty.
form-event-language = Language
    .empty = As the client has it
    .hint = Of this day's papers.
form-event-minutes = Minutes
    .hint = Breaks included.
form-event-names-agreed = The report may say names
    .hint = Only if everyone agreed to it.
form-event-participants = Names
    .hint = Of the roster; everyone if left empty.
form-event-people = People expected
    .hint = Where no roster lists them all.
form-event-place = Place
    .hint = As on the agenda.
form-event-second-language = Second language
    .empty = As the client has it
    .hint = Of worksheets: each line once more below, in gray.
form-event-setting = Who is in the room
    .empty = As the edition has it
    .hint = Leaders of many organizations, or the people of one.
form-event-spare = Spare copies
    .hint = Without a name, for late guests.
form-event-start = Start
    .hint = By the 24-hour clock, such as 8:30.
form-event-timezone = Time zone
    .hint = For the calendar, such as America/Chicago.
form-part-client-brings = What they bring
form-part-client-look = How it looks
form-part-client-who = Who they are
form-part-event-people = Who takes part
form-part-event-what = What and when
language-de = German
language-de-at = German, as in Austria
language-de-ch = German, as in Switzerland
language-en-au = English, as in Australia
language-en-ca = English, as in Canada
language-en-gb = English, as in Great Britain
language-en-ie = English, as in Ireland
language-en-us = English, as in the United States
language-es = Spanish
language-es-mx = Spanish, as in Mexico
language-fr = French
language-fr-ca = French, as in Canada
language-fr-ch = French, as in Switzerland
option-a4 = A4
option-in-house = One organization
option-letter = Letter
option-none = none
option-open = Many organizations
studio-a-name = A name
studio-a-sample = a sample
studio-a-title = A title
studio-activity-runs-in = It stands at the end then, and is run in
studio-add-activity = Add an activity
studio-add-break = + break
studio-add-drawing = Add a drawing
studio-add-edition = Add an edition
studio-add-for = Add it for { $client }
studio-add-it = Add it
studio-add-one = Add one: { INSIDE($what) }
studio-add-section = Add a section
studio-add-this = Add: { INSIDE($what) }
studio-add-this-drawing = Add this drawing
studio-add-this-edition = Add this edition
studio-after = After
studio-after-others = all others
studio-afternoon = afternoon
studio-all = all
studio-all-kits = All kits
studio-all-reports = All reports
studio-and-more = … and { $number } more.
studio-another-event = Another event on this day
studio-another-kit = Another language, paper, print or length
studio-answered = Answered
studio-answered-of = { $answered } of { $asked }
studio-answers = Answers
studio-answers-of = Answers, { $day }
studio-as-usual = as usual
studio-at-the-top = At the top
studio-audit = To check by lot
studio-audit-all = all { $rows }
studio-audit-done = All { $rows } were looked at.
studio-audit-draw = Draw them
studio-audit-left = { $rows } still to look at
studio-audit-lot = What was read wrong without a doubt shows only where somebody looks. These rows were drawn by lot; { $key } says that one is right.
studio-audit-rows = Rows to look at
studio-back = Back
studio-back-meanwhile = Back, while it goes on
studio-back-to = Back to { $client }
studio-batch-line = { $name }: { $outcome ->
    [failed] failed
    [built] built
   *[unchanged] unchanged
  }, { $files } files.
studio-before-day = Before the day
studio-begin = Begin: { INSIDE($what) }
studio-begins = Start
studio-being-made = { $what } is being made.
studio-beside = Beside
studio-beside-none = no earlier event
studio-block-back = Put back
studio-block-no-time = { $block } (no time)
studio-blocks-as-usual = Breaks and blocks as they fit by themselves
studio-blocks-out = Left out:
studio-both-sides = both sides
studio-break-after = A break after it
studio-break-after-block = A break after { $block }
studio-build = Build the kit
studio-build-again = Build it again
studio-build-all = Build all kits
studio-built-in = built in
studio-by-slider = { $what }, by slider
studio-cannot-build = A kit cannot be built before this is mended:
studio-change-is = What I change is
studio-changed-for = Changed for { $client }.
studio-changed-for-them = What an exercise says differently for them alone:
studio-changes = { $number } changed
studio-checking = Looking it through …
studio-checking-kit = Looking the kit through …
studio-choose-answers = Filled PDF and Word files, photographs and scans, tables, folders as zip: choose them, or drop them here
studio-client = Client
studio-clients = Clients
studio-close = Close
studio-code = Code
studio-column = Column { $number }
studio-column-email = E-mail
studio-column-first = First name
studio-column-group = Group or team
studio-column-last = Last name
studio-column-name = Name
studio-column-role = Role
studio-columns-hold = What the columns hold
studio-contrast = { $colour }, contrast { $contrast }
studio-copies = Copies
studio-count-sheet = Count it
studio-counts = Counts
studio-day = Day
studio-decide-keys = One key an answer: the one before it. A dot stands behind what was read; 0 says that nothing stands there. Enter leads into a field to type in, and keeps what was typed. Backspace takes the last decision back.
studio-decided = Decided by you
studio-decided-one = Kept: { $answer }. { $left } still to decide.
studio-decided-owner = { $code }: it counts as { $owner }
studio-decided-sheets = { $code }: whose it is, or which sheet is right
studio-died = This took more memory or time than there is, and was ended.
studio-differs-hint = A field that differs for them says so, and can go back to the original. All others go on following the exercise.
studio-document = Document
studio-documents = { $number ->
    [one] It has one document: { LIST($documents) }.
   *[other] It has { $number } documents: { $documents }.
  }
studio-done = It is done.
studio-drawing-file = The drawing: an SVG file of plain shapes; choose it, or drop it here
studio-drawing-hint = It is called by the name of its file. A text shows it where a paragraph says [[name]], and slides, emblem and commitments choose it by that.
studio-drawing-shows = What it shows, in words, for those who cannot see it
studio-early = { $time } early
studio-edited-since = edited since
studio-edition-called = What it is called
studio-edition-hint = Its blocks and its own texts are copied; what you then change of it stays out of the other one.
studio-edition-like = It begins like
studio-edition-minutes = { $title }, { $minutes } minutes
studio-elsewhere = This page belongs to a studio that was started elsewhere, or has ended. Start it again with: facilitator studio
studio-email = E-mail
studio-end = End the studio
studio-ended = Ended
studio-ended-early = The studio has ended before this was done: { $what }.
studio-ended-now = The studio has ended.
studio-event-count = { $events ->
    [one] { $events } event
   *[other] { $events } events
  }
studio-events = Events
studio-exercises = Exercises
studio-export = For another program: { $formats }
studio-fault = This did not work
studio-fictional-report = The report of a fictional team
studio-fictional-report-hint = It shows a client what they will get. No answers of theirs are in it.
studio-fields-go = From { $file } goes: { LIST($fields) }.
studio-file = File
studio-files-lie-in = The files lie in { $folder }.
studio-fill-workbook = Fill it in, save it, and drop it above.
studio-first-client = Begin with a client
studio-first-page = { $document }, page 1
studio-first-words = A client, an event on a day, and then its kit: that is all it takes. Every page says what it changes, and can undo it.
studio-folder = Folder
studio-folder-not-opened = The folder cannot be opened from here.
studio-follows-speech = How long each part lasts follows from the speech.
studio-for-all = for all
studio-for-alone = for { $client } alone
studio-for-alone-sentence = For { $client } alone.
studio-for-whom = For whom it is changed
studio-force = Write over what I edited
studio-forget = Forget these people
studio-forget-what = Here the answers, names, codes and kits of this event can be removed, for all its exercises and editions. It cannot be undone.
studio-forgotten = Nothing of people is kept for this event.
studio-format = Format
studio-format-edited = { $format } (edited)
studio-from = From
studio-from-this-goes = From this goes
studio-full-name = Name, in full
studio-full-screen = Full screen
studio-get-workbook = Download the workbook
studio-go-on = Go on
studio-go-there = Go there
studio-goes-on = It goes on when you close this page.
studio-grey = Grey
studio-grey-printer = Grey, as from an office printer
studio-group = Group
studio-guide-steps = Guide, step by step
studio-half-day = Half a day
studio-hands = Hands
studio-hands-of = Hands, { $day }
studio-hands-sure = They are right all the same
studio-hands-table = From a table
studio-hands-table-hint = A CSV file or workbook with the columns Question, Option and Hands; what is typed above counts more.
studio-has-ended = The studio has ended
studio-heading = Heading
studio-how-far = How far it is
studio-in-all = In all
studio-in-days = in { $days } days
studio-in-excel = Type them in Excel instead
studio-is-changed-for-them = changed for them
studio-is-left-out = It is left out for { $client }.
studio-its-code = Its code: { $code }, { $about }
studio-keep-block = Keep: { $block }
studio-keep-block-it = Keep it
studio-keep-it = Keep it
studio-keep-people = Keep these people
studio-keep-value = Keep “{ $value }”
studio-kept-as-set = Kept as set here; press to let it fit itself again
studio-kept-edit = { $kept } was edited and is left as it is; the fresh one is { $fresh }.
studio-kit = Kit
studio-kit-for = Kit for { $whom }
studio-language = Language
studio-large-page = A page, large
studio-larger = Larger letters
studio-late = { $time } late
studio-late-sheets = Count sheets that came after an earlier report
studio-leave = Leave
studio-leave-out = Leave it out
studio-leave-out-block = Leave out: { $block }
studio-leave-out-for = Leave out for { $client }: { $what }
studio-leave-out-person = Leave out row { $row }: { $name }
studio-leave-out-row = Leave out row { $row }
studio-leave-out-sheet = Leave it out
studio-left-out-for = Left out for { $client }:
studio-lie-in = They lie in { $folder }.
studio-like-earlier = Like an earlier one, without its people
studio-like-none = no: as chosen above
studio-link-leads = What people find there
studio-link-leads-example = what people find there
studio-looking-waits = Looking through clients and kits …
studio-main = Main
studio-main-colour = Main colour
studio-make-again = Make it again
studio-make-copy = Make a copy of my own
studio-make-report = Make the report
studio-map-for = For
studio-map-says = it says
studio-minutes = Minutes
studio-minutes-for = Minutes: { $block }
studio-minutes-of = { $title }, { $minutes } min
studio-more-fields = More that can be written: { INSIDE($fields) }
studio-morning = morning
studio-move-down = Move down: { $number }
studio-move-up = Move up: { $number }
studio-name = Name
studio-named = { $name }: { $note }
studio-names = Names and codes
studio-names-beside-codes = People’s names beside their codes
studio-never-drop = Never drop it to fit
studio-new-client = A new client
studio-new-event = A new event
studio-next = Next
studio-next-at = Next, at { $time }: { $title }
studio-next-page = Next page
studio-no-address = This address is not, or no more, that of a studio.
studio-no-answer = The studio does not answer. Start it again with: facilitator studio
studio-no-break = No { INSIDE($what) } at { $time }
studio-no-code = The sheet has no code.
studio-no-code-hint = Type the four letters at its head.
studio-no-events = There is none yet. An event is a workshop, speech or coaching hour for a client on a day.
studio-no-file = There is no such file in the kit.
studio-no-file-hint = Build it again.
studio-no-heading = No heading
studio-no-kit = There is no kit yet.
studio-no-kit-hint = Build it first.
studio-no-links = Nothing links codes to names here any more.
studio-no-minutes = "{ $given }" is no number of minutes.
studio-no-minutes-hint = Write a whole number.
studio-no-name-column = No column is headed as that of the names. Say which one it is.
studio-no-number = "{ $given }" is no whole number.
studio-no-number-hint = Write digits only.
studio-no-roster = No roster names who takes part.
studio-no-slide = There is no such slide.
studio-no-slide-hint = Load the speaker's page again.
studio-no-speech = This edition has no speech.
studio-no-speech-hint = Choose one that has, such as a keynote.
studio-no-table = There is no table yet.
studio-no-table-hint = Paste one, or choose a file.
studio-no-text = There is no text "{ $name }" in this exercise.
studio-nobody-in-row = nobody (row { $row })
studio-nobody-kept = Nobody is kept yet: say first what becomes of the rows below.
studio-not-as-built = not as it was built: { $file }
studio-not-built = not built yet
studio-not-from-here = This does not come from a page of the studio.
studio-not-in = Not in yet
studio-not-saved = This was not saved: the studio does not answer.
studio-not-used = not used
studio-nothing = nothing
studio-nothing-in = Nothing has come in yet.
studio-nothing-marked = Nothing is marked on the sheet { $code }.
studio-nothing-marked-hint = Type it again.
studio-nothing-to-undo = There is nothing to undo.
studio-nothing-waits = Nothing.
studio-of-time = of { $time }
studio-office-list = The list for the office
studio-on-roster = On the roster now
studio-on-time = on time
studio-once = once, all of it
studio-one-less = One less: { $what }
studio-one-more = One more: { $what }
studio-one-side = one side
studio-only-one = Only one document, or format
studio-only-texts = Only texts are written here.
studio-open-folder = Open the folder
studio-or-choose-file = … or choose a file, or drop it here: CSV or a workbook
studio-original-order = Back to the original order
studio-originally = Originally: { $text }
studio-other-colour = Other colour
studio-ours = ours
studio-outcome = { $file }: { $outcome ->
    [stored] stored
    [known] stored before; nothing changes
    [aside] set aside
    [refused] not read
   *[skipped] left out
  }{ $sheets ->
    [0] .
    [one] , { $sheets } sheet.
   *[other] , { $sheets } sheets.
  }
studio-over = over
studio-own-address-only = The studio is reached at its own address only.
studio-own-exercise = An exercise of your own
studio-page = Page { $number }
studio-page-before = Page before
studio-pages-of = { $file }: pages
studio-paper = Paper
studio-parts = Parts
studio-paste = Paste from a spreadsheet
studio-paste-or-look = Paste from a spreadsheet, or look at them
studio-paste-rows = Paste rows from a spreadsheet, with their headings if they have some
studio-people = People
studio-people-get = What people get: { $activity }
studio-people-in-file = { $people ->
    [one] { $people } person
   *[other] { $people } people
  }, in { $file }.
studio-people-kept = { $people ->
    [one] { $people } person is kept.
   *[other] { $people } people are kept.
  }
studio-people-left = Left out, as you said: { $people }.
studio-people-of = People of { $client }
studio-people-read = { $people ->
    [one] { $people } person.
   *[other] { $people } people.
  } Nothing is kept yet.
studio-people-to-decide = { $people ->
    [one] { $people } person,
   *[other] { $people } people,
  } { $faults } of them to decide about. Nothing is kept yet.
studio-person-in-row = { $name } (row { $row })
studio-picked = { $what }, picked
studio-presenter = { $title } · presenter
studio-preview = Preview
studio-print = Print
studio-print-how = { $paper } paper, actual size (100%), in colour where there is any.
studio-print-how-counted = { $paper } paper, actual size (100%), in colour where there is any; counted for { $people }.
studio-print-large = Large
studio-print-list = Print this list
studio-print-normal = Normal
studio-print-on = Print on
studio-printed-page = The page as it is printed
studio-progress = { $what }, { $done } of { $all }
studio-put-back = Put it back
studio-questions = Questions and run of show
studio-read-doubtful = { $read } read, { $doubtful } of them doubtful, { $decided } decided, { $open } left open.
studio-read-so = Read it so
studio-read-so-far = { $read } read, { $decided } decided, { $open } left open.
studio-read-them = Read them
studio-reading = Reading them …
studio-reading-answers = Reading what came in
studio-remains = What remains, and is not reached from here
studio-remove = Remove it
studio-remove-links = Here every link from codes to names of this event can be removed, for all its exercises and editions. It cannot be undone.
studio-remove-sure = Remove all of that; it cannot be undone
studio-rename = Rename it
studio-rename-folder = Call their folder otherwise
studio-replace-earlier = They take the place of earlier sheets of the same code
studio-report = Report
studio-report-all = Make all reports
studio-report-of = Report, { $what }
studio-role = Role
studio-roster-hint = You see who was read before anything is kept. Doubles are named, and no row is dropped without a word.
studio-roster-people = { $people ->
    [one] { $people } person of the roster takes part.
   *[other] { $people } people of the roster take part.
  }
studio-row-holds-headings = Row { $row } holds the headings
studio-same-day = On this day:
studio-sample-client = This client is a sample: it shows what can be set, and nothing of it can be changed.
studio-sample-report = What a report looks like
studio-sample-report-of = Sample report, { $what }
studio-save = Save
studio-saved = Saved.
studio-separate = A file for each person, too
studio-set-aside = Set aside
studio-several = several of it
studio-several-of = Several of it: { $what }
studio-sheet-keys = One key an answer: its digit marks it and goes on to the next. 0 leaves it empty. Enter stores the sheet.
studio-sheet-stored = The sheet { $code } is stored. The next one:
studio-sheets = Sheets
studio-shipped-exercise = This exercise comes with facilitator, and is not changed for all. With a copy of your own, yours is meant by its name.
studio-show-hands = Show them on slides and handout
studio-show-kit = Show that kit
studio-show-results = Show the results
studio-show-slides = Show them
studio-shows-hands = { $file } shows the hands.
studio-slide = Slide { $number }
studio-slides-and-handout = Slides and handout
studio-smaller = Smaller letters
studio-speak = Speak
studio-speaker = { $title } · speaker
studio-specimen = Who, what, by when? 123
studio-speech-done = How far the speech is
studio-start-again = You can close this page. To start it again: { $typed }
studio-start-client = Start this client
studio-start-clock = Start the clock
studio-start-event = Start this event
studio-start-exercise = Start this exercise
studio-start-like-this = Start it, like this one
studio-start-over = Start again
studio-start-page = Start
studio-still-made = { $what } is still being made.
studio-still-made-hint = Wait until it is done, and do this then.
studio-store-sheet = Store this sheet
studio-take-in = Take them in
studio-take-out = Take it out
studio-take-out-entry = Take out
studio-take-out-this = Take out: { $number }
studio-taken-back = Taken back.
studio-text = Text
studio-the-end = End
studio-the-kit = The kit
studio-the-report = The report
studio-the-start = The start
studio-their-words = Their words
studio-their-words-hint = What they call otherwise. An empty field keeps our word.
studio-this-goes = This goes
studio-time-left = left
studio-title = Title
studio-to-client = To the client
studio-to-content = To the content
studio-to-decide = To decide
studio-to-do = To do
studio-to-exercise = To the exercise
studio-to-forget = To remove the answers and whatever else is kept of people: { $link }
studio-to-mend = What is to be mended
studio-to-original = Back to the original
studio-to-print = To print
studio-to-print-counted = To print, counted for { $people }
studio-to-print-of = To print, { $whom }
studio-today = today
studio-tomorrow = tomorrow
studio-too-large = { $files ->
    [one] This file is larger than { $size } MB. Choose a smaller one.
   *[other] These files are larger than { $size } MB. Choose fewer at a time.
  }
studio-try-again = Try it again.
studio-type-a-sheet = Type a sheet
studio-type-sheet = Type a paper sheet
studio-unchanged-too = what did not change, too
studio-undo = Undo the last change
studio-undo-one = Undo
studio-uploads-too-large = These files are larger than 30 MB.
studio-waits = What waits
studio-waits-doubtful = { $answers } to decide among the answers.
studio-waits-edited = You edited { $files }.
studio-waits-kit = The kit is not built yet.
studio-waits-report = Answers are in, and there is no report yet.
studio-waits-stale = What the kit was made of has changed since: build it again.
studio-what = What
studio-what-stands-there = What stands there: { $code }, { $about }
studio-what-they-do = What people do in it
studio-what-they-do-hint = Each comes with words that build as they are; you write your own over them, and can add and take out more later.
studio-what-to-print = What to print
studio-whats-next = What is next
studio-white-on-it = White on it
studio-who-is-in = Who is in
studio-who-was-read = Who was read
studio-wish-keep = keep
studio-wish-kept = kept
studio-wish-set = set
studio-word-for-event = A word for it
studio-word-of-day = A word, of several on that day
studio-work-over = This work is over, and forgotten.
studio-work-over-hint = Go back to the start.
studio-write-value = Write “{ $value }”
studio-your-own = your own
studio-zip = Download all as zip
usual-word-board = Such as board of trustees, supervisory board, council, board of governors.
usual-word-hr = Such as People & Culture, the people team, personnel.
usual-word-leader = Such as executive, partner, managing director, head of department.
usual-word-organization = Such as company, firm, agency, hospital, school.
usual-word-team = Such as executive team, executive committee, partners, managing directors, senior staff.

## interface: cli

anonymize-nothing = Nothing links codes to names here any more.
anonymize-removed = Removed. Whose code was which can no longer be told from these folders.
ask-24-hours = Write it by the 24-hour clock, such as 9:00 or 16:30.
ask-client = Client
ask-client-of = Client ({ $known })
ask-date = Date, such as 2027-03-18
ask-edition = Edition ({ $known })
ask-event-date = Date of the event, such as 2027-03-18
ask-facilitator = Who runs it (Enter: later)
ask-logo = Logo, an SVG, PNG or JPEG file (Enter: none)
ask-minutes = Minutes (0: the usual)
ask-no-minutes = "{ $written }" is no number of minutes.
ask-no-time = "{ $written }" is no time of day.
ask-paper = Paper, letter or a4
ask-place = Place (Enter: later)
ask-primary = Main colour, such as #0d5560 (Enter: ours)
ask-secondary = Other colour (Enter: ours)
ask-short-name = Short name, for the top of pages
ask-start = Start
ask-whole-number = Write a whole number.
batch-built = built
batch-count-built = { $count } built
batch-count-failed = { $count } failed
batch-count-unchanged = { $count } unchanged
batch-failed = failed
batch-unchanged = unchanged
check-exercises-named = There are { $count } exercises on this line.
check-in-all = In all
check-one-exercise = Name the one whose kit is to be checked.
check-reworded = The client's terms change:
check-reworded-count = The client's terms change { $count ->
    [one] 1 sentence
   *[other] { $count } sentences
  }: --words lists them.
check-to-print = To print, cards and canvas on one side, the rest on both{ $people ->
    [0] {""}
   *[other] , counted for { $people }
  }:
click-commands = Commands
click-default = default: { $default }
click-extra-argument = Got unexpected extra argument ({ $args })
click-extra-arguments = Got unexpected extra arguments ({ $args })
click-invalid-value = Invalid value: { $message }
click-invalid-value-for = Invalid value for { $param_hint }: { $message }
click-is-file = { $name } { $filename } is a file.
click-is-folder = { $name } { $filename } is a directory.
click-missing-argument = Missing argument
click-missing-command = Missing command.
click-missing-option = Missing option
click-no-number = { $value } is not a valid { $number_type }.
click-not-in-range = { $value } is not in the range { $range }.
click-options = Options
click-requires-argument = Option { $name } requires an argument.
click-requires-arguments = Option { $name } requires { $nargs } arguments.
click-takes-no-value = Option { $name } does not take a value.
click-usage = Usage:
collect-conflict = Conflict: code { $code }: { $files } differ in { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
  }; none of those counts until you decide.
collect-conflict-keep = If { $file } is right: { $command }
collect-conflict-split = If they are of several people: { $command }
collect-earlier-version = its earlier version
collect-known = Known: { $file } was stored before; nothing changes.
collect-left-out = Left out: { $file }: { $why }
collect-more-sheets = { $count } more sheets are told in the list of responses.
collect-not-read = Not read: { $file }: { $why }
collect-replaces = { $code }: it takes the place of { $sheets }.
collect-replaces-sheets = It takes the place of { $count } earlier sheets.
collect-set-aside = Set aside: { $file }: { $why }
collect-stored = Stored: { $file }: { $sheets ->
    [one] code { $code }
   *[other] { $sheets } sheets
  }, { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
  }{ $doubtful ->
    [0] {""}
   *[other] , { $doubtful } doubtful
  }.
collect-summary = { $stored ->
    [one] 1 file
   *[other] { $stored } files
  } stored ({ $sheets ->
    [one] 1 sheet
   *[other] { $sheets } sheets
  }){ $known ->
    [0] {""}
   *[other] , { $known } known before
  }{ $aside ->
    [0] {""}
   *[other] , { $aside } set aside
  }{ $refused ->
    [0] {""}
   *[other] , { $refused } not read
  }{ $skipped ->
    [0] {""}
   *[other] , { $skipped } left out
  }.
collect-to-decide = To decide on what is doubtful: { $command }
collect-who-is-in = Who is in, and what is doubtful: { $command }
confirm-neither = Error: invalid input
confirm-no = n no
confirm-yes = y yes
docs-explains = What it explains
docs-folder = They lie in { $folder }
docs-page = Page
docs-to-read = To read one: { $command }
doctor-able = facilitator can build kits here.
doctor-add-missing = To add what is missing:
doctor-add-optional = To add what is optional:
doctor-found = found
doctor-missing = missing
doctor-optional = optional
error = Error: { $problem }
file-kept = { $kept } was edited since the last build and is left as it is; the fresh one is { $fresh }.
files-in = { $folder }/ ({ $count } files)
forget-nothing = Nothing of people is kept for this event.
forget-removed = Removed. The kit can be built anew, and nobody's answers with it.
head-answer = Answer
head-answered = Answered
head-client = Client
head-code = Code
head-copies = Copies
head-document = Document
head-doubtful = Doubtful
head-event = Event
head-file = File
head-files = Files
head-format = Format
head-from = From
head-hands = Hands
head-name = Name
head-notes = Notes
head-pages = Pages
head-percent = Percent
head-result = Result
head-sheets = Sheets
head-what = What
help-anonymize = Remove every link from codes to names of an event.
help-anonymize-more = It holds for all exercises and editions of the event, and cannot be undone.
help-batch = Make the kits of all your clients and events, or of some.
help-batch-rebuild = Build what did not change, too.
help-batch-report = Make the reports of events, not kits.
help-batch-scheduler = Have a Dask cluster make them.
help-build = Make the kit of EXERCISE: every document, as PDF and as Word file.
help-build-separate = With --event: also one PDF and Word file for each person.
help-check = Check exercises, or a client's kit; name every problem found.
help-check-client = Check this client's kit instead.
help-check-edition = The edition of the client's kit.
help-check-event = Check what is made for the client's event.
help-check-minutes = The slot it must fit.
help-check-words = List every sentence that the client's terms change.
help-client = In this client's clothes.
help-client-cover = Give what people read a cover page.
help-client-font = A font family that comes with facilitator.
help-client-language = Their language, such as en-GB.
help-client-logo = Their logo: SVG, PNG or JPEG.
help-client-paper = Their paper.
help-client-primary = Their main colour, such as '#0d5560'.
help-client-secondary = Their other colour.
help-client-short = The name for running lines.
help-collect = Collect filled PDF and Word files, scans, tables, folders, zip files.
help-collect-replace = Let sheets take the place of earlier ones of the same code.
help-docs = List the pages that explain everything, or show one.
help-docs-path = Say only where it lies, to open it in another program.
help-doctor = Say what this machine lacks, and the exact command that adds it.
help-document = Only this document; may be given again.
help-edition = The edition; the exercise's first if not given.
help-event = For the client's event on this day.
help-event-client = For whom.
help-event-date = The day, such as 2027-03-18; of several on one day with a word: 2027-03-18-morning.
help-event-edition = Which edition; the exercise's first if not given.
help-event-facilitator = Who runs it.
help-event-like = Copy what is no person's from that event.
help-event-minutes = The length of the slot.
help-event-place = Where it is held.
help-event-setting = Who is in the room: open or in-house.
help-event-start = When it begins, such as 9:00.
help-event-timezone = Such as America/Chicago, for the calendar.
help-facilitator = Make workshop kits: handouts, worksheets and scoring sheets as PDF and Word files.
help-folder = What its folder is called.
help-force = Write over files that were edited since the last build.
help-forget = Remove what is kept of an event's people: answers, codes, kits.
help-format = Only this format; may be given again.
help-help = Show this message and exit.
help-kits-output = Where the kits were built.
help-language = In this language, into which the exercise is translated; de+en for worksheets in German with English below each line.
help-large-print = Set everything larger, for easier reading; or not, for a client who always does.
help-list = List the exercises, the clients, the documents, the formats.
help-list-json = For programs: the same as JSON.
help-minutes = Fit the run of show to a slot.
help-new = Start an exercise, a client or an event of your own.
help-new-client = Start a client called NAME, in a folder of its own in clients/.
help-new-client-more = On a terminal it asks for what the options leave open.
help-new-event = Start an event: a workshop, speech or coaching hour for a client on one day.
help-new-exercise = Start an exercise called NAME, in a folder of its own in exercises/.
help-new-language = Begin the translation of EXERCISE into the language CODE, or bring it up to date.
help-new-responses = Make the workbook that an event's sheets are typed into.
help-new-responses-force = Write over a workbook that was filled in.
help-no-browser = Only say the address; open it yourself.
help-one-of = One of: { $names }.
help-output = The folder to write into.
help-paper = The paper to lay out for.
help-preview = Build again on every saved change, until Ctrl+C.
help-rename = Call a client's folder otherwise, with all that was built and edited.
help-rename-client = Call the client's folder OLD by the name NEW, with its kits in the output folder.
help-report = Write the report of an event: what the room said, and what to ask.
help-report-compare = Set it beside the client's event on this day.
help-report-force = Write over files that were edited since they were made.
help-report-late = Count the few sheets that came after an earlier report, though the two tell them apart.
help-report-sample = Show the report of the exercise's fictional team instead.
help-responses = List who is in, what is missing, what is doubtful; decide, export.
help-responses-belongs = The sheets of this code, or without one, are those of another.
help-responses-clear = Decide that a sheet says nothing there.
help-responses-count = It counts after all.
help-responses-export = Write the answers for another program.
help-responses-force = With --output: write over a file that is there.
help-responses-keep = Of a code's sheets, the one out of this file is right.
help-responses-leave-out = This code does not count.
help-responses-names = Put people's names beside their codes.
help-responses-output = With --export: the file to write; without it, they are printed.
help-responses-reset = Take back --keep, --split and --belongs.
help-responses-set = Decide what a sheet says; no later collect changes that.
help-responses-split = The sheets of this code are several people's.
help-responses-undo = Go back to what was read.
help-review = Decide on doubtful answers beside the paper; check some by lot.
help-review-sample = So many rows that were read without a doubt are drawn by lot, to be checked; usually 50.
help-review-terminal = Ask here, without a browser.
help-studio = Do all of it in the browser: clients, events, kits. Ctrl+C ends it.
help-studio-more = It is served on this machine only, for the folder in which it is started.
help-tally = Set the hands of a room beside the surveys, on handout and slides.
help-tally-count = Hands for one answer, such as people.yearly=41; may be given again.
help-tally-csv = All hands from a table: Question, Option, Hands.
help-tally-more = On a terminal it asks, question by question, unless the options say it.
help-tally-replace = Put other counts in the place of those kept.
help-version = Show the version and exit.
help-whose-client = The client.
help-whose-edition = The edition that was held, if not the event's own.
help-whose-event = The client's event on this day.
help-yes = Remove what is listed without asking.
list-built-in = built in
list-clients = Clients and their events
list-documents = Documents
list-exercises = Exercises and their editions
list-formats = Formats: { $formats }
list-own = your own
new-event-not-copied = Not copied from { $like }: { $fields }.
new-event-whose = An event is for a client on a day.
new-event-whose-hint = Add --client NAME and --date DATE.
new-exercise-made = { $path } is yours to edit. Then run: { $command }
new-folder-made = { $folder } is yours to edit: open { $file }. Then run: { $command }
new-language-catalogue = What facilitator itself says stands in { $file }.
new-language-made = { $folder } has { $texts } texts; { $missing } are to be translated.
new-responses-kept = { $kept } was filled in and is left as it is; the fresh one is { $fresh }.
new-responses-made = { $file } has a row for each sheet and { $columns } columns{ $codes ->
    [0] {""}
   *[other] , { $codes } codes in it already
  }. When it is filled in, run: { $command }
no-such-command = There is no command "{ $name }".
no-such-option = There is no option "{ $name }".
no-such-page = There is no page "{ $name }".
output-without-export = --output is for an export.
output-without-export-hint = Add --export NAME.
preview-changed = { $files } changed.
preview-file = { $file }, { $pages ->
    [one] 1 page
   *[other] { $pages } pages
  }
preview-rebuilt = { $fresh } rebuilt{ $same ->
    [0] {""}
   *[other] ; { $same } as before
  }, in { $seconds } s.
preview-waiting = Waiting for changes; Ctrl+C ends.
removal-edited = not as it was built: { $file }
removal-folder = { $folder }/ ({ $files ->
    [one] 1 file
   *[other] { $files } files
  })
removal-from = From this goes:
removal-goes = This goes:
removal-remains = What remains and is not reached from here:
remove-all = Remove all of that? It cannot be undone.
remove-nobody-asked = Nothing was removed: nobody is there to be asked.
remove-nobody-asked-hint = Add --yes to remove it.
remove-refused = Nothing was removed.
remove-refused-hint = Run it again when you are sure.
renamed = The client is { $folder } now. Their name on paper stands in { $file }.
renamed-with-kits = The client is { $folder } now, and their kits are in { $kits }. Their name on paper stands in { $file }.
report-ask-at-first = Ask first: { $question }
report-not-made = Not made: { $documents }.
responses-answered = { $answered } of { $asked }
responses-counts = { $read } read, { $doubtful ->
    [0] {""}
   *[other] { $doubtful } of them doubtful,{" "}
  }{ $decided } decided, { $open } left open.
responses-decided = { $count } decided.
responses-doubtful = Doubtful: { $code } { $blank }: { $answer }. { $why }
responses-exported = { $file } holds the answers of { $people }.
responses-missing = Missing: { $code }: { $blanks }.
responses-more-doubtful = Doubtful: { $code }: { $count } more in which its sheets differ.
responses-note = Note: { $code }: { $note }
responses-nothing-yet = Nothing was collected for this event yet.
responses-open = open
responses-open-seen = open ({ LIST($seen, style: "or") })
responses-waiting = Not in yet: { $people }.
review-done = Nothing is left to decide.
review-how = Enter alone leaves one for later; u takes the last decision back; q stops.
review-later = { $count } left for later.
review-left = { $count } left
review-no-answer = That is none of the answers.
review-nothing-decided = Nothing was decided yet.
review-type-code = Or type its code.
review-type-words = Or type what stands there.
see-help = See "{ $command } --help".
studio-ctrl-c = Ctrl+C ends it.
studio-open = The studio is open at { $address }
studio-package = The studio needs a package that is not installed: { $name }.
studio-package-hint = Install facilitator with its studio, as in: pip install 'facilitator[studio]'
tally-again = Count again?
tally-before = Kept from an earlier count:
tally-earlier = The earlier ones are now { $file }.
tally-how = Type how many hands went up. Enter goes on: the number in brackets stays, and without one the answer was not asked for. "<" goes back, "-" takes a number away.
tally-kept = The counts are kept in { $file }.
tally-no-hands = No hands were counted.
tally-right = Is this right?
tally-so = Is that so?
tally-so-far = { $answer } ({ $hands } so far)
tally-take-new = Take the new ones all the same?
terminal-review-picture = Picture of the page: { $file }
workbook-on-terminal = A workbook cannot be shown on a terminal.
workbook-on-terminal-hint = Add --output FILE.
