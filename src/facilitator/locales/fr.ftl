### Words of ours on paper, slides, workbooks and in calendars, in French.
### The order is that of en.ftl. People are spoken to as vous; no-break spaces stand as in print.

## text: how sentences, lists and signs follow one another

in-list = { LIST($items, style: "standard") }
in-quotes = « { $words } »
in-sequence = { $first } { $then }
more-in-list = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
  }
page-numbers = { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
  }
pages-from-to = pages { $first } à { $last }

## activities

commit-review-alt = Dates des revues : { $dates }.
commit-review-proposed = { $day } (proposition)
commit-review-slide = Quand nous y reviendrons
poll-answered = { $count ->
    [one] { $count } personne a répondu
   *[other] { $count } personnes ont répondu
 } : { LIST($answers, style: "unit") }.
poll-many = Plusieurs réponses étaient possibles : on compte des personnes, et le total peut dépasser 100 %.
poll-most-said = { $count } sur { $answered } disent ici : { INSIDE($answer) }
poll-people = { $count } sur { $answered }
poll-recommend = { $promoters } sur { $answered } ont donné 9 ou 10, { $detractors } ont donné 0 à 6 : { $score }
poll-recommend-ends = 0 ({ $low }) à 10 ({ $high })
poll-recommend-high = extrêmement probable
poll-recommend-how = Ceux qui ont donné 9 ou 10 moins ceux qui ont donné 0 à 6, en pour cent de l’ensemble (Reichheld, Harvard Business Review, décembre 2003). Que cette question annonce la croissance mieux que d’autres n’a pas été confirmé (Keiningham et al., Journal of Marketing 71(3), 2007) : regardez les réponses avant le chiffre.
poll-recommend-low = pas du tout probable
poll-recommend-one-person = Une seule personne peut faire bouger le chiffre de { $points } points.
poll-this-team = Cette équipe, { $count } réponses
poll-too-few-of-team = Trop peu de réponses de cette équipe pour les montrer.
rate-all-same = Les { $count } disent la même chose.
rate-area-apart = { $area }. { $words }
rate-area-apart-band = { $area }. { $words } { $band }.
rate-change-alt = { $area } : { $today } aujourd’hui, { $then } alors.
rate-change-less = { $area } : { $then } alors, { $today } aujourd’hui. Ce n’est pas plus que ce qui sépare les personnes entre elles ({ $spread }).
rate-change-more = { $area } : { $then } alors, { $today } aujourd’hui. C’est plus que ce qui sépare les personnes entre elles ({ $spread }).
rate-changed = Depuis { $event }, a bougé de plus que ce qui sépare les personnes entre elles : { INSIDE($areas) }
rate-changed-nothing = Depuis { $event }, aucun changement ne dépasse ce qui sépare les personnes entre elles
rate-ends = { $low } : { INSIDE($low_label) }. { $high } : { INSIDE($high_label) }.
rate-evidence = « { $evidence } », par affirmation, parmi ceux qui l’ont évaluée :
rate-evidence-item = { $number }. { $count } sur { $people }
rate-figure-apart = ± { $apart }
rate-figure-apart-label = points : l’écart moyen de chacun à la moyenne de l’équipe
rate-figure-change = { $now } → { $hoped }
rate-figure-change-label = l’équipe aujourd’hui, et ce qu’elle espère dans { $horizon }
rate-figure-gap = +{ $gap }
rate-figure-gap-label = espéré dans { $horizon } moins aujourd’hui, dans chacun
rate-figure-range = { $lowest } – { $highest }
rate-figure-range-label = la note la plus basse aujourd’hui, et la plus haute
rate-figure-score = { $now }
rate-figure-score-label = la note de l’équipe aujourd’hui
rate-from-mean-ask = Vous le voyez différemment, en moyenne à { $apart } { $points ->
    [one] point
   *[other] points
 } de la moyenne de l’équipe. Demandez à ceux des deux bouts ce qu’ils ont vu.
rate-from-mean-close = Vous le voyez à peu près de même, en moyenne à { $apart } { $points ->
    [one] point
   *[other] points
 } de la moyenne de l’équipe.
rate-from-mean-split = Vous formez deux camps, en moyenne à { $apart } { $points ->
    [one] point
   *[other] points
 } de la moyenne de l’équipe, et personne au milieu. Demandez à chaque camp ce qu’il a vu.
rate-gap-area = { $area } : { $now } aujourd’hui, { $hoped } espéré
rate-gap-areas = { $first } ; { $then }
rate-gap-each = Dans { $horizon }, l’écart est de { $gap }. { $areas }.
rate-gap-finding = Le plus grand écart : { INSIDE($areas) }, { $now } aujourd’hui, { $hoped } espéré
rate-gap-finding-each = Les plus grands écarts : { INSIDE($areas) }, { $gap } chacun
rate-gap-finding-none = Dans aucun domaine vous n’espérez plus que ce qu’il y a aujourd’hui
rate-gap-in-one = L’écart est ici : { INSIDE($areas) }
rate-gap-same = L’écart est le même dans chaque domaine
rate-gap-today = Vous lui donnez { $now } aujourd’hui et espérez { $hoped } dans { $horizon }.
rate-gap-widest = { $count ->
    [one] Le plus grand écart :
   *[other] Les plus grands écarts :
 } { INSIDE($areas) }
rate-item-note = { $number }. { $text } { $words }
rate-item-people = { $item } : { LIST($people, style: "unit") }.
rate-leader = Direction
rate-leader-and-team = La direction et l’équipe
rate-leader-apart = La direction et l’équipe divergent le plus ici : { INSIDE($area) }
rate-leader-ask = { $leaders ->
    [1] L’un d’entre vous dirige l’équipe, et a accepté que ses notes figurent à côté de celles des autres. Qu’y voit cette personne
   *[other] Ceux d’entre vous qui dirigent l’équipe ont accepté que la moyenne de leurs notes figure à côté de celle des autres. Qu’y voient ces personnes
 } que les autres ne voient pas, et que voient les autres ?
rate-leader-distance = Distance
rate-leader-figure = { $leader } – { $others }
rate-leader-figure-label = { $leaders ->
    [1] la direction aujourd’hui
   *[other] la direction aujourd’hui, en moyenne
 }, et la moyenne des autres
rate-leader-figures = { $leaders ->
    [1] La direction donne { $leader } aujourd’hui
   *[other] Les { $leaders } personnes qui dirigent donnent { $leader } aujourd’hui en moyenne
 }, les { $count } autres { $others } en moyenne.
rate-leader-near = La direction et l’équipe sont { $leaders ->
    [1] {""}
   *[other] en moyenne{" "}
 }à moins d’un point l’une de l’autre
rate-leader-note = Pour les domaines dans lesquels au moins { $floor } autres ont une note pour aujourd’hui. La moyenne des autres est sans { $leaders ->
    [1] la note de la direction, qui compte
   *[other] les notes de la direction, qui comptent
 } dans tous les autres chiffres de ce rapport.{ $leaders ->
    [2] {" "}De la moyenne de deux personnes, chacune peut déduire ce que l’autre a répondu.
   *[other] {""}
 }
rate-left-out = { $count ->
    [one] { $count } domaine a
   *[other] { $count } domaines ont
 } trop peu de réponses pour être comparés.
rate-level-finding = { $count ->
    [one] { $areas } : { $now }
   *[other] Tous les domaines ont la même note : { $now }
 }
rate-lowest-finding = La note la plus basse : { INSIDE($areas) }, { $now } sur { $high }
rate-lowest-title = La note la plus basse : { INSIDE($areas) }
rate-lowest-today = Elle est de { $now } sur { $high } aujourd’hui. La plus haute est { $highest } : { INSIDE($area) }.
rate-no-scores = Aucune note.
rate-one-answer = Une seule réponse.
rate-others = Les autres
rate-others-people = moyenne de { $count }
rate-own-gap = { $count ->
    [one] Votre plus grand écart :
   *[other] Vos plus grands écarts :
 } { INSIDE($areas) }
rate-own-gap-all = Vous espérez autant de plus dans chaque domaine
rate-own-lowest = Votre note la plus basse : { INSIDE($area) }
rate-people-cannot-tell = { $count ->
    [one] { $count } personne ne pouvait
   *[other] { $count } personnes ne pouvaient
 } pas le dire
rate-people-on = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 } à { $point }
rate-range = { $low }–{ $high }
rate-range-signed = { $low } – { $high }
rate-same-end = Les { $count } ont choisi le même bout de l’échelle.
rate-spread-alike = Vous divergez autant dans un domaine que dans un autre
rate-spread-each = Dans chacun, vos notes d’aujourd’hui s’écartent en moyenne de { $apart } de la moyenne de l’équipe.
rate-spread-most = Ce que vous voyez le plus différemment : { INSIDE($areas) }
rate-spread-one = Ce que vous voyez différemment : { INSIDE($areas) }
rate-spread-run = Les notes vont de { $lowest } à { $highest }. En moyenne, vous vous écartez de { $apart } de la moyenne de l’équipe, qui est de { $mean }.
rate-statements = { $area } : vous divergez le plus sur { $statements }, avec un écart moyen de { $apart } à la moyenne
rate-statements-each = { $area } : vous divergez autant sur chaque affirmation, avec un écart moyen de { $apart } à la moyenne
rate-statements-each-split = { $area } : vous formez deux camps sur chaque affirmation, avec un écart moyen de { $apart } à la moyenne
rate-statements-same = { $area } : tous disent la même chose
rate-statements-split = { $area } : vous formez deux camps sur { $statements }, avec un écart moyen de { $apart } à la moyenne
rate-too-few-areas = Trop peu de réponses pour les montrer : { $areas }.
rate-too-few-more = Trop peu de réponses pour les montrer : { $count } de plus.
rate-wider = Sur la fiche de calcul, { INSIDE($area) } vient en premier : l’écart entre ses notes extrêmes y est de { $theirs }, ici de { $ours }. Ce qui compte sur cette diapositive, c’est l’écart moyen de chacun à la moyenne de l’équipe.
sort-missed-each = { $wrong } ont répondu autrement à chacune.
sort-missed-one = « { $statement } » { $went }
sort-missed-statement = L’affirmation { $number } s’éloigne le plus du corrigé
sort-missed-statements = Les affirmations { $numbers } s’éloignent le plus du corrigé
sort-slide-ask = Qu’est-ce qui plaide pour une autre réponse ? Personne n’a à dire ce qu’il a choisi.
sort-slide-belongs = Le corrigé : { $pile }
sort-slide-chose = { $count } sur { $answered } ont choisi { $pile }
sort-slide-no-fault = { $went } Le voir autrement n’est pas une faute : c’est l’argument qui compte.
sort-slide-speaks = Qu’est-ce qui plaide pour { $pile } ?
sort-went-many = Le corrigé dit { $right } ; { $wrong } disent autre chose, aussi souvent { $piles }.
sort-went-most = Le corrigé dit { $right } ; { $wrong } disent autre chose, le plus souvent { $pile }.
sort-went-one = Le corrigé dit { $right } ; { $wrong } disent { $pile }.

## interface: collectors

answer-unknown = { $said } ne fait pas partie des réponses.
collect-ask-filled = Demandez l’exemplaire rempli.
collect-nothing-filled = Rien n’est rempli.
form-foreign = Le formulaire { $letters } n’est pas de cet événement.
form-none-of-ours = Ce n’est aucun de nos formulaires.
form-none-of-ours-carries = Relevez les fichiers qu’il contient.
form-none-of-ours-hint = Relevez des fiches créées par facilitator.
form-type-in = Saisissez ses réponses dans le classeur que crée "facilitator new responses".
    .studio = Saisissez ses réponses dans le classeur que crée la page « Saisir une fiche papier ».
pdf-blanks-empty = Ses champs sont vides.
pdf-blanks-gone = Ses champs ont disparu : il a été imprimé dans un fichier, ou aplati.
pdf-blanks-of-pages-gone = Les champs de la { $pages } ont disparu ; ce qui y était rempli n’a pas été lu.
pdf-by-number = Choisi par son numéro dans la liste.
pdf-carries-files = Il contient des fichiers ({ $files }) qui n’ont pas été lus : enregistrez-les et relevez-les.
pdf-circle-renamed = Son cercle a été renommé ; il a été reconnu à sa place.
pdf-circles-renamed = Ses cercles ont été renommés ; il a été reconnu à leur ordre.
pdf-comments-unread = Commentaires, non lus : { $words }.
pdf-cross-typed-over = Une croix a été tapée par-dessus la page.
pdf-drawn-only = Cela ne figure que dans le dessin du champ ; le champ lui-même est vide.
pdf-drawn-over = { $pages } (sur { $over })
pdf-drawn-unread = Ce qui a été dessiné ou tapé librement n’a pas été lu : { $where }.
pdf-field-renamed = Son champ a été renommé ; il a été reconnu à sa place sur la page.
pdf-formatted-only = Cela ne figure dans le fichier que comme texte mis en forme.
pdf-in-xfa = Cela ne figure que dans la partie XFA du fichier, pas dans ses champs.
pdf-many-fields = Son formulaire a plus de champs qu’aucun des nôtres.
pdf-many-pages = Il a { NUMBER($count, useGrouping: 1) } pages.
pdf-many-pages-hint = Relevez-le en plusieurs parties.
pdf-no-page-of-form = Ce n’est pas une page du formulaire, non lue : page { $page }.
pdf-no-such-circle = Le fichier dit « { $state } », et aucun cercle de ses pages n’y correspond.
pdf-nothing-on = { CAPITAL($place) } : rien n’est rempli.
pdf-other-fields-unread = Des champs remplis qui ne sont pas du formulaire n’ont pas été lus : { $fields }.
pdf-pages-mixed = Il contient { $count } exemplaires du formulaire aux pages mélangées, et rien ne dit à qui est chaque page.
pdf-pages-mixed-hint = Relevez les fichiers dont il est fait, un par personne.
pdf-pen-on-screen = Ses champs sont vides : il a été rempli au stylet sur un écran.
pdf-picture-of-paper = C’est une image de papier, et aucune page de fiche n’y a été trouvée.
pdf-said-empty = Le fichier le montre choisi et dit qu’il ne l’est pas.
pdf-says = Il y est dit { $state }.
pdf-says-other = Il y est dit { $state }, qui n’est pas son nom.
pdf-several-codes = Il donne plusieurs codes : { LIST($codes, style: "unit") }.
pdf-several-copies = Il contient { $count } exemplaires du formulaire : relevez-les un par un.
pdf-shown-empty = Le fichier dit que c’est choisi et le montre vide.
pdf-signature-unread = Une signature n’a pas été lue ({ $pages }).
pdf-something-on = quelque chose ({ $pages })
pdf-typed-over = Tapé par-dessus la page, et non dans le champ.
pdf-unknown-circle = Un cercle appelé « { $name } » est choisi ; sa réponse est inconnue.
pdf-unnamed = sans nom
pdf-with-page = { $what } (page { $page })
pdf-without-name = sans nom
pdf-written-unread = Écrit à côté des champs, non lu : { $words }.
pdf-xfa-form = C’est un formulaire XFA, l’autre sorte que créent les programmes d’Adobe, et ses réponses ne sont pas lues.
pdf-xfa-part-unread = Sa partie XFA (l’autre sorte de formulaire d’Adobe) n’a pas été lue.
pdf-xfa-place = partie XFA
pdf-xfa-unread = Ce que sa partie XFA dit de { $names } n’a pas été lu.
received-ask-again = Redemandez-le.
received-damaged = Ce n’est pas { $ending ->
    [pdf] un PDF
    [docx] un fichier Word
    [xlsx] un fichier Excel
   *[zip] un fichier zip
  }, quoi qu’en dise son nom, ou il est endommagé.
received-empty = Il est vide.
received-heic = C’est une image au format des iPhone (HEIC), qui ne peut pas être lue ici.
received-heic-hint = Enregistrez-la en JPEG, ou réglez l’appareil photo sur « Le plus compatible ».
received-iwork = C’est un document Pages ou Numbers.
received-iwork-hint = Exportez-le en Word, Excel ou PDF.
received-no-kind = Ce n’est ni un PDF, ni un fichier Word, Excel ou CSV.
received-no-kind-hint = Enregistrez-le dans l’un de ces formats.
received-old-office = C’est un fichier Office de l’ancien format.
received-old-office-hint = Enregistrez-le en { $kind ->
    [word] .docx
   *[any] .xlsx ou .docx
  }.
received-opendocument = C’est un fichier OpenDocument.
received-opendocument-hint = Enregistrez-le en .docx, .xlsx ou PDF.
received-presentation = C’est une présentation.
received-presentation-hint = Seules les fiches remplies sont relevées.
scan-again = Photographiez-la de nouveau, à plat et de dessus, ou numérisez-la à 200 ou 300 points par pouce.
scan-answer-or-crossed = C’est une réponse, ou elle a été barrée.
scan-beside = La marque est à côté du cercle.
scan-changed-answers = { $count ->
    [one] 1 réponse modifiée a été lue
   *[other] { $count } réponses modifiées ont été lues
  } selon la règle indiquée sur la fiche.
scan-circle-lost = L’un de ses cercles n’a pas été trouvé sur la page.
scan-code-unread = Le code carré de la page { $page } est illisible. { $again }
scan-crossed-or-two = Une réponse est barrée, ou deux sont cochées.
scan-faint = La marque est pâle.
scan-filled-and-crossed = Une réponse est noircie et une autre cochée, et d’autres sont noircies aussi sur cette fiche.
scan-ink-around = Il y a de l’encre autour du cercle, ou le papier était courbé à cet endroit.
scan-ink-around-another = Il y a aussi de l’encre autour d’un autre cercle.
scan-ink-in-another = Il y a aussi de l’encre dans un autre cercle.
scan-joined = Son trait mène à une autre réponse.
scan-light-pen = En noir et blanc, ses marques se fragmentent ou ne se voient pas, comme celles d’un crayon : numérisez-la en niveaux de gris.
scan-line-through = Un long trait le traverse.
scan-marks-missing = On voit trop peu de repères d’angle de la { $pages }. { $again }
scan-no-picture = Cette image ne peut pas être lue.
scan-no-picture-hint = Enregistrez-la en JPEG, PNG ou PDF.
scan-no-worksheet = Aucune page de fiche n’y a été trouvée.
scan-no-worksheet-hint = Les quatre repères d’angle d’une page doivent être sur l’image.
scan-nothing-marked = Rien n’y est coché.
scan-on-words = Quelque chose est tracé sur les mots, et aucun des cercles n’est coché.
scan-or-type = Ou saisissez ses réponses.
scan-page-bent = La page { $page } est déformée, par un grand-angle ou parce que le papier n’est pas à plat. { $again }
scan-page-blurred = La page { $page } est trop floue pour être lue. { $again }
scan-page-dark = La page { $page } est trop sombre pour être lue. Photographiez-la de nouveau avec plus de lumière, ou numérisez-la.
scan-page-not-read = La page { $page } du fichier n’a pas été lue : { $why }
scan-page-pale = La page { $page } est trop pâle pour être lue. { $again }
scan-page-small = La page { $page } est trop petite sur l’image pour être lue. { $again }
scan-page-twice = Sa page { $page } s’y trouve deux fois et dit la même chose.
scan-page-unclear = La page { $page } est { $fault ->
    [blurred] trop floue
    [lens] déformée, par un grand-angle ou parce que le papier n’est pas à plat,
   *[bent] courbée ou couverte
  } en { $end ->
    [upper] haut
   *[lower] bas
  } à { $side ->
    [left] gauche
   *[right] droite
  }. { $again }
scan-private-pages = { CAPITAL($pages) } : pages que chacun garde pour soi, ni lues ni conservées.
scan-several-marked = Plusieurs réponses sont cochées.
scan-too-large = Elle a { NUMBER($width, useGrouping: 1) } points sur { NUMBER($height, useGrouping: 1) }, plus qu’aucune fiche.
scan-too-large-hint = Numérisez-la à 200 ou 300 points par pouce.
scan-two-marked = Deux réponses sont cochées.
scan-two-tone = Rien n’a été vu, et un stylo pâle se perd sur une numérisation en noir et blanc.
scan-type-by-hand = Écrit à la main : saisissez-le d’après l’image.
scan-unknown-pages = Aucune page de fiche n’a été trouvée ({ $pages }) : un autre papier, ou les repères d’angle ne sont pas sur l’image.
table-answers-unread = Des réponses sans question n’ont pas été lues : { $rows }.
table-cell-letters-lost = Des lettres se sont perdues dans un export.
table-cells-unread = { $count ->
    [one] 1 cellule sans en-tête n’a pas été lue
   *[other] { $count } cellules sans en-tête n’ont pas été lues
  } : { $cells }.
table-code-in = { $code } ({ $place })
table-columns-ask-same = Les colonnes { $one } et { $other } demandent toutes deux { $blank } (« { $heading } »).
table-columns-ask-same-hint = Supprimez-en une, ou changez son en-tête.
table-columns-unheaded = { $count } colonnes entre ses affirmations n’ont pas d’en-tête connu : { $columns }.
table-columns-unheaded-hint = Écrivez chaque réponse dans une colonne sous son affirmation, ou les mots des réponses comme en-têtes.
table-columns-unread = Colonnes qui n’ont pas été lues : { $headings }.
table-figures-without-code = des chiffres sans code
table-heading-unclear = L’en-tête « { $heading } » (colonne { $column }) peut désigner { LIST($names, style: "or") }.
table-heading-unclear-hint = Mettez-y l’un de ces noms.
table-headings-found = Trouvé : { $headings }.
table-hidden-columns = Les colonnes masquées ont été lues comme les autres : { $columns }.
table-hidden-rows = Les lignes masquées ont été lues comme les autres : { $rows }.
table-hidden-sheets = Les feuilles masquées n’ont pas été lues : { $sheets }.
table-maybe-date = C’est peut-être une date qui a perdu son format : { $day }.
table-maybe-figures = { CAPITAL($row) } : peut-être une ligne de chiffres et pas une personne ; si c’est le cas, écartez-la avec --leave-out.
    .studio = { CAPITAL($row) } : peut-être une ligne de chiffres et pas une personne ; si c’est le cas, retirez-la du tableau.
table-never-submitted = { CAPITAL($rows) } : jamais { $count ->
    [one] envoyée
   *[other] envoyées
  } ({ $never }), et { $count ->
    [one] écartée
   *[other] écartées
  }.
table-no-answers = Il a des en-têtes et pas de réponses.
table-no-answers-hint = Remplissez-le, une ligne par fiche.
table-no-answers-in = { CAPITAL($rows) } : sans réponse, et { $count ->
    [one] écartée
   *[other] écartées
  }.
table-no-cross = « { $said } » n’est pas une croix.
table-no-cross-for = « { $said } » n’est pas une croix pour { $answer }.
table-no-heading-known = Aucun de ses en-têtes n’est un champ ou une affirmation de la fiche.
table-no-heading-known-hint = Employez les en-têtes qu’écrit "facilitator new responses".
    .studio = Employez les en-têtes qu’écrit la page « Saisir une fiche papier ».
table-no-persons = { CAPITAL($rows) } : pas une personne, et { $count ->
    [one] écartée
   *[other] écartées
  }.
table-not-taken-apart = « { $said } » ne se décompose pas d’une seule façon en réponses à « { $question } ».
table-question-unclear = « { $question } » ({ $place }) peut désigner { LIST($names, style: "or") }.
table-question-unclear-hint = Écrivez plutôt l’un de ces noms.
table-questions-unread = Questions qui n’ont pas été lues : { $questions }.
table-repeated-headings = { CAPITAL($rows) } : en-têtes répétés, { $count ->
    [one] ligne écartée
   *[other] lignes écartées
  }.
table-rows-above = Au-dessus des en-têtes, { $count ->
    [one] une ligne n’a pas été lue
   *[other] des lignes n’ont pas été lues
  } : { $rows }.
table-rows-beside = { $rows } ({ $words })
table-rows-of-sheet = Feuille « { $sheet } » : { $rows }
table-rows-repeated = Les lignes qui redisent la même chose comptent une fois : { $rows }.
table-same-wrong = Il en va de même pour { $count } autres de ses colonnes.
table-sheet-unread = La feuille « { $sheet } » n’a pas été lue : aucun de ses en-têtes n’est connu.
word-after = après { $label }
word-at-beginning = au début
word-beside-field = Tapé à côté du champ.
word-blanks-gone = Ses champs ont disparu : un autre programme les a changés en texte simple.
word-box-coloured = La case est marquée en couleur et n’est pas cochée.
word-box-state = Le fichier conserve un autre état de la case que celui qu’il montre.
word-drawings = { $count ->
    [one] Une image ou un dessin se trouve { $where }
   *[other] { $count } images ou dessins s’y trouvent, le premier { $where }
  } ; regardez dans le fichier.
word-glued = LibreOffice a collé ses lignes ensemble ; regardez dans le fichier.
word-marked = { $count ->
    [one] 1 texte est marqué en couleur ou barré
   *[other] { $count } textes sont marqués en couleur ou barrés
  }, ce qui n’est pas lu.
word-marked-words = Marqué en couleur ou barré, ce qui n’est pas lu : { $words }.
word-more-outside = { $count ->
    [one] { $count } autre texte a été tapé hors des champs et n’a pas été lu
   *[other] { $count } autres textes ont été tapés hors des champs et n’ont pas été lus
  }.
word-more-remarks = Il y a { $count ->
    [one] 1 autre remarque de ce genre
   *[other] { $count } autres remarques de ce genre
  }.
word-not-looked-for = Son formulaire date d’avant que les formulaires gardent leur propre texte : ce qui a pu être tapé loin des champs n’a pas été cherché.
word-note-unread = { $kind ->
    [comment] Un commentaire
    [footnote] Une note de bas de page
   *[endnote] Une note de fin
  } dit { $words } et n’a pas été lu{ $kind ->
    [comment] {""}
   *[endnote] e
  }.
word-nothing-in-fields = Rien n’est rempli dans ses champs.
word-other-words = Le fichier conserve pour ce champ d’autres mots que ceux qu’il montre.
word-private-note-unread = { $kind ->
    [comment] Un commentaire n’a pas été lu
    [footnote] Une note de bas de page n’a pas été lue
   *[endnote] Une note de fin n’a pas été lue
  }.
word-repeated = LibreOffice l’a enregistré plusieurs fois ; regardez dans le fichier.
word-several-sheets = Il contient { $count ->
    [0] plusieurs
   *[other] { $count }
  } fiches, l’une après l’autre.
word-several-sheets-hint = Enregistrez chacune dans son propre fichier.
word-sheet = fiche { $number }
word-something = Quelque chose
word-struck = Une partie est barrée.
word-typed-at-edge = { $what } a été tapé en marge des pages, et n’a pas été lu.
word-typed-for-box = « { $words } » a été tapé là où une case se coche.
word-typed-in-box = « { $words } » a été tapé dans sa case.
word-typed-outside = { $what } a été tapé { $where }, hors des champs, et n’a pas été lu.

## interface: rules

answer-none-of = « { $text } » ne fait pas partie des réponses ({ $answers }).
answer-taken-for = « { $text } » a été pris pour { $label }.
answer-taken-for-number = « { $text } » a été pris pour la réponse nº { $place }, { $label }.
answer-too-long = Il y a { NUMBER($count, useGrouping: 1) } caractères ; les { NUMBER($most, useGrouping: 1) } premiers sont gardés.
answer-two-things = « { $text } » dit deux choses : { $number } et { $value }.
answer-yes-or-nothing = oui, ou rien
brand-hard-to-tell = { $colour } et { $other } sont difficiles à distinguer.
brand-low-contrast = { $colour } sur { $ground ->
    [white] blanc
   *[tint] sa propre teinte claire
  } a un contraste de { $ratio }:1, et il en faut { $least }:1 pour du texte.
brand-nearest-different = { $fault } La plus proche qui diffère assez : { $used }.
brand-nearest-readable = { $fault } La plus proche qui convient : { $used }.
brand-same-colour = L’autre couleur est aussi { $other }, et il faut pouvoir les distinguer.
brand-same-grey = { $colour } et { $other } se confondent une fois imprimées en gris.
break-after-nothing = Il n’y a pas de bloc "{ $block }" qu’une pause puisse suivre.
check-blank-name-long = Le champ "{ $name }" a un nom de { $count } caractères, et Word en admet { $most }.
check-blank-names-clash = Deux champs s’appellent "{ $name }" : "{ $one }" et "{ $other }".
check-block-minutes = Le bloc "{ $block }" a { $shorter }: { $low } et { $longer }: { $high }.
check-block-minutes-hint = Les minutes doivent croître de least à usual, puis à most.
check-change-id = Changez l’un des id qui le composent.
check-concept-both = Un concept ne peut pas avoir l’id "{ $id }" : c’est celui de la troisième pile.
check-concept-both-hint = Choisissez un autre id pour le concept.
check-drawing-like-activity = Une activité a aussi l’id "{ $id }" : le support pourrait placer l’une ou l’autre.
check-drawing-like-activity-hint = Donnez un autre id au dessin.
check-edition-empty = La version "{ $name }" n’a aucun bloc.
check-edition-empty-hint = Ajoutez-en au moins un sous "blocks:", ou supprimez la version.
check-edition-like-setting = Une version ne peut pas s’appeler "{ $name }" : c’est le nom d’un cadre.
check-html = Le HTML n’est pas employé ici : { $tag }
check-html-hint = Écrivez-le en Markdown : *accent*, **gras**.
check-no-speech = L’exercice n’a pas de discours.
check-no-speech-hint = Ajoutez "speech:" avec ses parties, et leurs mots dans speech.md.
check-other-name = Choisissez un autre nom.
check-phase-of-nothing = Le bloc "{ $block }" mène la phase "{ $phase }" d’aucune activité.
check-phase-of-nothing-hint = Nommez l’activité, par exemple "activity: sort", ou supprimez la phase.
check-question-many = La question "{ $question }" admet plusieurs réponses : nul ne peut dire combien de personnes ont donné l’une d’elles.
check-question-many-hint = Nommez une question à une seule réponse.
check-shorten-id = Raccourcissez l’un des id qui le composent.
check-slide-incomplete = La diapositive "{ $slide }" montre "{ $shows }" et n’a pas de { $field }.
check-slide-incomplete-hint = Ajoutez-y "{ $field }: …".
check-slide-overlap = La diapositive "{ $slide }" dessine deux concepts qui se recouvrent, et il y en a { $count }.
check-slide-overlap-hint = Montrez des points, ou une affirmation.
check-slide-pair = La diapositive "{ $slide }" met côte à côte deux questions qui n’ont pas les mêmes réponses.
check-slide-pair-hint = Montrez chacune sur sa propre diapositive.
check-speech-order = Le bloc "{ $block }" vient avant "{ $other }" dans le déroulé, et il est dit après.
check-speech-order-hint = Mettez les parties du discours dans l’ordre des blocs.
check-term-braces = Les mots d’un terme n’ont pas d’accolades : "{ $words }".
check-term-braces-hint = Omettez-les ici ; elles marquent le terme dans d’autres textes.
check-term-twice = Le terme "{ $term }" a les mots du terme "{ $other }" : "{ $words }".
check-term-twice-hint = Dites-le avec d’autres mots, ou gardez l’un des deux.
clock-changes-meanwhile = Le { $day } à { $zone }, les horloges { $how ->
    [forward] avancent
   *[back] reculent
  } pendant l’événement, et ses heures ne suivent pas.
clock-left-out = Le { $day } à { $zone }, il n’y a pas de { $time } : les horloges avancent à ce moment.
clock-twice = Le { $day } à { $zone }, { $time } revient deux fois, car les horloges reculent ; la première compte.
contrast-no-area = Aucune mise en regard n’a le domaine "{ $name }".
entry-twice = Figure pour la deuxième fois : { $noun } "{ $name }".
entry-twice-hint = Supprimez l’un des deux, ou modifiez-le.
entry-twice-id-hint = Donnez-lui un id propre, ou supprimez l’un des deux.
event-no-block-left = Tous les blocs sont omis.
event-no-block-left-hint = Gardez-en au moins un.
event-no-such-block = Il n’y a pas de bloc "{ $name }" dans cette version.
event-no-such-block-hint = Retirez-le de blocks.
hands-known-answers = Elle a : { LIST($answers, style: "unit") }.
hands-more-than-people = { $hands } mains se sont levées pour « { $question } », et { $people ->
    [one] 1 personne est attendue
   *[other] { $people } personnes sont attendues
  }.
hands-more-than-people-hint = Comptez de nouveau, ou dites dans event.yaml combien sont venus : "people: { $hands }".
hands-negative = { $text } mains levées, c’est impossible : on n’en lève pas moins que zéro.
hands-no-answer = "{ $question }" n’a pas de réponse "{ $answer }".
hands-no-question = Il n’y a pas de question "{ $name }".
hands-not-a-number = "{ $text }" n’est pas un nombre de mains levées.
hands-number-hint = Écrivez un nombre entier, ou rien là où on n’a pas demandé.
hands-percentage = { $text } est un pourcentage, et ici on compte des mains levées.
hands-too-many = { $text } mains levées, c’est plus qu’aucune salle n’en contient.
mark-lone-brace = L’accolade "{ $brace }" est seule.
mark-lone-brace-hint = Les accolades marquent des termes, par paires : {"{"}strategic plan{"}"}. Fermez-la, ou omettez-la.
mark-no-activity = { $mark } nomme une activité "{ $activity }" qui n’existe pas.
mark-no-entry = "{ $activity }" n’a rien qui s’appelle "{ $key }" à numéroter.
mark-no-number = { $mark } n’est pas une marque de nombre.
mark-no-term = "{ $mark }" n’est aucun des termes déclarés.
mark-no-term-hint = { $nearest } Ou déclarez-le sous terms.
mark-number-syntax = Écrivez {"{"}#sort{"}"}, {"{"}#sort half{"}"}, {"{"}#sort words{"}"} ou {"{"}#sort s3{"}"}, avec vos propres id.
mark-quotes-nothing = Ce texte cite ce que l’exercice n’a pas : { $text }
mark-quotes-nothing-hint = Remplacez-le là où vous avez supprimé ce qu’il cite.
no-code-left = Aucun code libre n’a été trouvé en cent tirages.
no-such-entry = Introuvable : { $noun } "{ $name }".
noun-activity = activité
noun-answer = réponse
noun-area = domaine
noun-band = palier
noun-block = bloc
noun-colour = couleur
noun-concept = concept
noun-document = document
noun-drawing = dessin
noun-entry = élément
noun-field = champ
noun-item = élément
noun-option = réponse
noun-person = personne
noun-pile = pile
noun-poll = sondage
noun-question = question
noun-rating = évaluation
noun-row = ligne
noun-row-on-area = ligne sur le domaine
noun-section = partie
noun-slide = diapositive
noun-statement = affirmation
noun-term = terme
objection-twice = Il y a déjà une objection « { $heading } ».
objection-twice-hint = Mettez votre réponse sous replace, ou donnez-lui un autre titre.
objection-unknown = Il n’y a pas d’objection « { $heading } ».
override-all-dropped = Tout est supprimé ici ({ $noun }).
override-all-dropped-hint = Gardez-en au moins un. Pour omettre une activité, supprimez les blocs qui la mènent.
override-dropped-and-named = { CAPITAL($noun) } "{ $key }" : supprimé, et nommé ici aussi.
override-dropped-and-named-hint = Gardez l’un des deux.
override-fixed-field = "{ $name }" reste tel quel : les réponses s’y rattachent.
override-fixed-field-hint = Omettez-le ici.
override-id-taken = L’id "{ $key }" est de l’exercice même : les réponses d’autres événements passeraient pour des réponses à cet élément ({ $noun }).
override-id-taken-hint = Donnez-lui un id que l’exercice n’emploie pas.
override-keeps-field = { CAPITAL($noun) } "{ $name }" : { $field } ne change pas, car les réponses s’y rattachent.
override-keeps-field-hint = Omettez { $field } ici, ou supprimez l’élément avec drop et ajoutez-en un autre.
override-no-activity = Il n’y a pas d’activité "{ $name }".
override-no-id = Il manque l’id ({ $noun }).
override-no-id-hint = Ajoutez-y "id: …".
override-no-such-list = L’activité "{ $activity }" n’a pas de { $field }.
poll-no-question = Aucun sondage n’a la question "{ $name }".
setting-syntax = Mettez une espace après les deux-points, et fermez dans le même paragraphe : {"{"}open: ainsi{"}"}.
setting-unknown = Il n’y a pas de cadre "{ $name }".
setting-unread = { $mark } n’est pas lu comme des mots d’un cadre.
sheets-differ = Les fiches de ce code diffèrent.
slot-added = Ajouté après { $before } : { $block }.
slot-block = { $title } ({ $minutes } min)
slot-choice = { $kind ->
    [short] { $longer } ou plus
    [long] { $shorter } ou moins
   *[between] { $shorter } ou { $longer }
  }
slot-choose = Choisissez { $choice }{ $count ->
    [0] {""}
   *[other] {", ou une autre version : "}{ LIST($editions, style: "unit") }
  }.
slot-does-not-fit = { $which } ne va pas en { $slot } minutes : { $kind ->
    [short] il en faut au moins { $longer }
    [long] il en faut au plus { $shorter }
   *[between] les durées les plus proches sont { $shorter } et { $longer }
  }.
slot-dropped = Supprimé pour tenir en { $minutes } minutes : { LIST($blocks, style: "unit") }.
slot-edition-range = { $name } ({ $first } à { $last })
slot-the-edition = La version { $name }
speech-does-not-fit = Le discours ne tient pas en { $minutes } minutes{ $people ->
    [0] {""}
   *[other] {" "}devant { $people } personnes
  } : il en faut au moins { $shortest }.
speech-does-not-fit-hint = Choisissez { $shortest } ou plus.
speech-sections-left-out = Omis du discours pour tenir en { $minutes } minutes : { LIST($sections, style: "unit") }.
speech-too-long = Ce qui ne peut jamais être supprimé prend { $talking } minutes, et on n’écoute pas une seule voix plus de { $longest } minutes.
speech-too-long-hint = Raccourcissez les textes de speech.md, ou donnez à des parties une autre priority que 1.
term-unknown = "{ $term }" n’est pas un terme de { $exercise }.

## interface: activities

contrast-no-cell = La ligne sur "{ $area }" n’a pas de cellule pour le concept "{ $concept }".
contrast-no-cell-hint = Ajoutez la ligne "{ $concept }: …" à ses cellules.
contrast-no-concepts = La mise en regard "{ $contrast }" n’a pas de concepts à mettre côte à côte.
contrast-no-concepts-hint = Ajoutez "concepts:" à l’exercice, deux ou trois.
contrast-no-row = La mise en regard n’a pas de ligne pour le domaine "{ $area }".
contrast-no-row-hint = Ajoutez une ligne avec "area: { $area }" et ses cellules.
item-of-area = élément du domaine "{ $area }"
poll-recommend-field = Une question avec "recommend" se répond de 0 à 10 et n’a pas de "{ $field }".
poll-recommend-field-hint = Supprimez "{ $field }", ou "recommend".
rate-anchors-hint = Nommez des points de l’échelle.
rate-band-above = Ce palier commence à { $start }, au-dessus du haut de l’échelle.
rate-band-above-hint = Écrivez un nombre jusqu’à { $high }, ou supprimez le palier.
rate-bands-order = Ce palier commence à { $start }, et celui d’avant à { $before }.
rate-bands-order-hint = Mettez les paliers en ordre croissant.
rate-example-answers = "{ $area }" a ici { $answers ->
    [one] une réponse
   *[other] { $answers } réponses
  }, et { $statements ->
    [one] une affirmation
   *[other] { $statements } affirmations
  } à évaluer.
rate-example-answers-hint = Écrivez une réponse par affirmation : un nombre, "?" ou null.
rate-few-statements = Le domaine "{ $area }" a { $count ->
    [one] une affirmation
   *[other] { $count } affirmations
  } à évaluer, et une note demande { $minimum } réponses.
rate-few-statements-hint = Ajoutez des affirmations, ou mettez "minimum_answered: 1".
rate-first-band = Le premier palier commence à { $start }, au-dessus du bas de l’échelle.
rate-first-band-hint = Écrivez from: { $low }, pour que chaque note tombe dans un palier.
rate-hope-without-horizon = Cette personne espère quelque chose, et l’activité est évaluée une seule fois.
rate-hope-without-horizon-hint = Supprimez "hoped", ou dites jusqu’où va l’espoir, par exemple "horizon: douze mois".
rate-horizon-without-hope = Cette personne ne dit rien de ce qui est espéré, et l’activité est évaluée deux fois.
rate-horizon-without-hope-hint = Ajoutez "hoped", ou supprimez "horizon".
rate-off-scale = { $point } n’est pas sur l’échelle de { $low } à { $high }.
rate-off-scale-hint = Écrivez un nombre entier de { $low } à { $high }.

## interface: formats and compose

calendar-name-one = Nommez-en un.
calendar-no-event = Seul un événement peut être mis dans un agenda.
calendar-no-event-reviews = Les points d’étape suivent un événement.
calendar-no-zone = Il n’y a pas de fuseau horaire "{ $name }".
calendar-zones = Les fuseaux portent le nom du continent et de la ville, comme America/Chicago.
chart-unknown = Il n’y a pas de graphique "{ $name }".
font-lacks = Aucune police fournie n’a { $count ->
    [one] le caractère
   *[other] les caractères
  } { LIST($signs, style: "unit") } ({ LIST($codes, style: "unit") }).
font-lacks-hint = { $count ->
    [one] Écrivez-le
   *[other] Écrivez-les
  } autrement.
letterhead-refused = Ce fichier Word ne peut pas servir de papier à en-tête. { $why }
letterhead-refused-hint = Enregistrez-le depuis Word en .docx ou .dotx, images incorporées, sans macros.
many-form-pages = Il a { $pages } pages ; une machine peut en distinguer { $most }.
many-form-pages-hint = Omettez quelques activités, ou répartissez-les sur deux événements.
no-fetching = Les documents ne peuvent pas aller chercher { $address }.
office-embedded = Il y a un objet incorporé dans son en-tête ou son pied de page.
office-entities = Il déclare des entités.
office-field-elsewhere = Un champ y prend quelque chose ailleurs.
office-landscape = Sa page est couchée.
office-landscape-hint = Mettez-la debout.
office-macros = Il contient des macros.
office-margins = Ses marges laissent { $width } sur { $height } mm pour le texte.
office-margins-hint = Laissez au moins { $least } mm dans les deux sens.
office-no-file = Ce n’est pas un fichier.
office-no-pages = Il ne dit pas comment sont ses pages.
office-no-powerpoint = Ce n’est pas un fichier PowerPoint lisible.
office-no-word = Ce n’est pas un fichier Word lisible.
office-old-or-locked = C’est un ancien fichier { $ending }, ou il est protégé par un mot de passe.
office-over-size = Il dépasse { $most } Mo.
office-picture-kind = Une image y est d’un format inconnu ici.
office-shows-elsewhere = Il montre quelque chose de { $place }.
office-strict = Il est au format « Strict Open XML » ; enregistrez-le au format habituel.
office-too-large = Il est trop gros une fois décompressé.
only-shipped-fonts = Retirez-le de print.css ou du modèle : seules les polices fournies sont possibles.
overflow-page = la page
overflow-running-line = la ligne courante
page-blank-not-placed = Le champ "{ $name }" n’est pas placé.
page-blank-not-placed-hint = Placez-le, sinon personne ne peut répondre : { $label }
page-link = Un lien ne peut pas mener à "{ $address }".
page-link-hint = Employez une adresse qui commence par https:// ou mailto:.
page-long-word = Il a un mot de { NUMBER($count, useGrouping: 1) } lettres.
page-long-word-hint = Mettez-y des espaces, ou retirez-le.
page-no-body = Le document n’a pas de corps.
page-no-sheet = Le document n’a aucune feuille.
page-no-slide = Le document n’a aucune diapositive.
page-not-in-head = { $element } ne peut pas figurer dans l’en-tête.
page-not-in-head-hint = Seuls ceux-ci le peuvent : { LIST($elements, style: "unit") }. Couleurs et tailles sont dans look.yaml.
page-not-styled = { $element } ne peut pas être mis en forme avec "{ $style }".
page-not-styled-hint = Employez une classe, pour que Word ait le même aspect.
page-nothing-to-show = Le document n’a rien à montrer.
page-outside-sheet = { $element } est hors d’une feuille.
page-outside-sheet-hint = Mettez-le dans <section class="sheet">.
page-picture = Une image ne peut pas venir de "{ $address }".
page-picture-hint = Employez un logo disponible, comme "{ $address }".
page-too-deep = { $element } se trouve dans plus de { $most } autres éléments.
page-too-deep-hint = Imbriquez moins les listes, les citations et les tableaux.
page-too-large = Il a { NUMBER($count, useGrouping: 1) } éléments, et un document peut en avoir { NUMBER($most, useGrouping: 1) } au plus.
page-too-large-hint = Retirez une partie de son texte.
page-unknown-attribute = { $element } n’a pas d’attribut "{ $name }".
page-unknown-blank = Le champ "{ $name }" n’est pas de l’exercice.
page-unknown-class = { $element } n’a pas de classe "{ $name }".
page-unknown-element = { $element } n’est pas un élément que tous les formats connaissent.
page-unknown-element-hint = Employez l’un de : { LIST($elements, style: "unit") }.
picture-unknown = Il n’y a pas d’image "{ $name }".
picture-unknown-hint = Mettez son fichier dans le dossier de l’exercice.
slides-layout-small = Sa disposition « { $layout } » laisse { $width } sur { $height } mm pour le texte.
slides-layout-small-hint = Laissez au moins { $width } sur { $height } mm.
slides-master-embeds = Son masque ou une disposition a des objets ou médias incorporés.
slides-master-links = Son masque ou une disposition renvoie vers l’extérieur.
slides-no-layout = Il n’a pas de disposition pour un titre avec contenu{ $count ->
    [0] .
   *[other] , seulement { LIST($layouts, style: "unit") }.
  }
slides-no-layout-hint = Ajoutez à son masque la disposition « Titre et contenu » de PowerPoint.
slides-refused = Ce fichier PowerPoint ne peut pas servir aux diapositives. { $why }
slides-refused-hint = Enregistrez-le depuis PowerPoint en .pptx ou .potx, images incorporées, sans macros.
speech-no-slide = Le discours n’appelle aucune diapositive.
speech-no-slide-hint = Ajoutez des lignes comme "SLIDE: What it shows".
template-beside = { $place } près de "{ $words }"
template-docs = Ce que les modèles peuvent employer : facilitator docs templates
    .studio = Écrivez-le autrement dans le modèle.
template-hands-out = Cela livre ce que les modèles ne doivent pas avoir
template-large-number = Cela donne un nombre trop grand
template-link-loop = Le modèle "{ $name }" est un lien qui mène à lui-même
template-mend = Corrigez cette ligne du modèle, ou supprimez votre copie pour employer celui d’origine.
template-near = { $document }, près de "{ $words }"
template-only-words = Seuls des mots et des nombres peuvent être écrits, et ceci est un { $kind }
template-outside = Le modèle "{ $name }" est hors de son dossier
template-too-deep = Ses parties sont imbriquées trop profondément.
template-too-large = Le modèle "{ $name }" dépasse { $most } Ko
template-unknown = Il n’y a pas de modèle "{ $name }".
template-unreadable = Le modèle ne peut pas être lu
template-without-end = Il s’inclut ou s’appelle lui-même sans fin.
text-too-long = Un texte est trop long pour une partie de page, ou a trop de crochets : "{ $text }…"
text-too-long-hint = Coupez-le en plusieurs parties.
text-undrawable = « { $text } » a des lettres qu’aucune police fournie ne peut dessiner : chacune est imprimée { $sign }.
text-undrawable-hint = Écrivez-le avec d’autres lettres, s’il doit se lire sur papier.
word-no-rule = Word n’a pas de règle pour { $element } à cet endroit.

## model/documents: what a document is called

document-agenda = Ordre du jour
document-answer-key = Corrigé
document-canvas = Affiche murale
document-desk-tent = Chevalet de bureau
document-facilitator-guide = Guide de l’animateur
document-feedback = Retour individuel
document-handout = Aide-mémoire
document-purpose-agenda = ce qui se passe, et quand, ce jour-là
document-purpose-answer-key = chaque affirmation avec sa pile et son argument
document-purpose-canvas = ce que l’équipe promet, sur un mur : relevé, et rapporté à chaque point d’étape
document-purpose-desk-tent = la question et ses dates, pliées pour le bureau
document-purpose-facilitator-guide = comment animer la salle
document-purpose-feedback = une page pour chaque participant, ses réponses à côté de celles du groupe
document-purpose-handout = ce que chacun emporte
document-purpose-report = ce que la salle a répondu, et ce qu’il faut demander ensuite
document-purpose-results = ce que la salle a dit, en diapositives à commenter
document-purpose-run-of-show = la journée sur une feuille, pour l’animateur et l’assistant
document-purpose-scoring-sheet = son propre score et son profil
document-purpose-slides = ce que la salle voit pendant le discours, avec des notes
document-purpose-sort-cards = les affirmations en cartes à découper
document-purpose-speech = ce qui se dit sur une scène, à la minute près
document-purpose-tally-card = pour l’assistant qui compte les mains levées
document-purpose-tally-grid = les scores de tous côte à côte, avec un exemple calculé
document-purpose-worksheet = ce qu’un participant remplit
document-report = Rapport d’équipe
document-results = Résultats
document-run-of-show = Conducteur
document-scoring-sheet = Fiche de calcul
document-slides = Diapositives
document-sort-cards = Cartes à trier
document-speech = Discours
document-tally-card = Fiche de comptage
document-tally-grid = Tableau de l’équipe
document-worksheet = Fiche de travail
file-title = { $exercise } : { $document }

## templates: what several documents say

activity = Activité
area = Domaine
cannot-tell = Je ne peux pas le dire
card-deck = { $code } · jeu { $number }
cover-for = Pour
cover-led-by = Animé par
cue-ask = ◆ POSER
cue-do = ■ FAIRE
cue-if = ▲ SI
cue-say = ● DIRE
cue-then = Alors :
date = Date
end = Fin
facilitator = Animation
gap = Écart
hoped-for = Espéré
hoped-for-in = Espéré dans { $horizon }
link-code = Code pour téléphone. { $label } : { $address }
link-label = Pour aller plus loin
materials = Matériel
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
minutes-short = Min
no = N°
now = Aujourd’hui
output = Résultat
page-of = Page { $page } sur { $pages }
people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
place = Lieu
prepared-by = Préparé par
prepared-by-whom = Préparé par { $name }
prepared-for-by-whom = Préparé pour { $client } par { $name }
purpose = But
scale = Échelle
scale-range = { $low } à { $high }
share = { $share }
side-left-empty = Cette face reste vide.
source-anecdote = { $source }, une anecdote
source-noted = { $source } : { $note }
source-sample = { $source } ({ $sample })
source-separator = { "\u202F" };{ " " }
sources = Sources : { $sources }
spoken = Parlé
spread = Étendue
start = Début
statement = Affirmation
take-home-date = Je la poserai le
team-name = Équipe
time = Heure
time-range = { $start } à { $end }
what = Quoi

## templates/documents

agenda-break = { $title }, { $minutes } minutes
agenda-minutes = { $minutes ->
    [1] Minutes
   *[other] Minutes, ■ en vaut { $minutes }
 }
agenda-output = Ce que nous avons à la fin
answer-key-lede = Chaque réponse avec son argument et, là où il est facile de voir autrement, la raison.
answer-key-lede-open = De quoi parler là où la salle n’est pas d’accord.
feedback-again = **{ $other } sur { $answered }** : vous avez trié autrement que le corrigé. Cela mérite d’y repenser :
feedback-again-gaps = **{ $other } sur { $answered }** : vous avez trié autrement que le corrigé. Cela mérite d’y repenser, vos plus grands écarts d’abord :
feedback-alt = { $area } : vous aujourd’hui { $now }, espéré dans { $horizon } { $hoped }.
feedback-alt-team = { $area } : vous aujourd’hui { $now }, espéré dans { $horizon } { $hoped }, l’équipe aujourd’hui { $team }.
feedback-caption = Vous : aujourd’hui ● et espéré dans { $horizon } ○
feedback-caption-team = Vous : aujourd’hui ● et espéré dans { $horizon } ○ ; la bande grise est l’équipe, aujourd’hui
feedback-for-one = Pour une seule personne
feedback-highest = La plus haute de l’équipe, aujourd’hui
feedback-it-belongs = Vous : { $chosen }. Le corrigé : { $right }. { $because }
feedback-lowest = La plus basse de l’équipe, aujourd’hui
feedback-once-alt = { $area } : vous { $now }.
feedback-once-alt-team = { $area } : vous { $now }, l’équipe { $team }.
feedback-once-caption = Vous : ●
feedback-once-caption-team = Vous : ● ; la bande grise est l’équipe
feedback-poll-same = ({ $same } sur { $answered })
feedback-promised = Ce que vous avez promis
feedback-question = Une question à emporter
feedback-right = Vous avez trié les { $answered } comme le corrigé.
feedback-sheet = Votre fiche : { $code }
feedback-team-hopes = L’équipe espère
feedback-team-now = Équipe, aujourd’hui
feedback-too-few = trop peu
feedback-too-few-sheets = { $sheets } fiches ont des réponses ; les chiffres de l’équipe sont montrés à partir de { $floor }.
feedback-you-hope = Vous espérez
feedback-you-now = Vous, aujourd’hui
guide-anonymity = **À qui est quel code.** Le code de la partie A d’un exemplaire personnel a été tiré au sort. Le dossier de cette journée dit à qui est chaque code, tout comme le tirage à imprimer et les exemplaires personnels. Tant qu’ils existent, la partie A est *confidentielle*, entre vos seules mains, et non anonyme : dites-le dans la salle. Si personne ne doit jamais le savoir, lancez « facilitator anonymize » une fois les exemplaires distribués, et dites cela à la place.
guide-at-the-end = **À la fin :** { $output }
guide-block-by-block = Séquence par séquence : { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
guide-bridge = Transition vers la suite
guide-column-block = Séquence
guide-column-copies = Exemplaires
guide-column-in-block = Pendant
guide-column-on-paper = Sur papier
guide-column-sheet = Fiche
guide-column-what-to-print = Ce qu’il faut imprimer
guide-least-to-most = ({ $least } à { $most })
guide-materials = **Matériel.** { LIST($materials, style: "unit") }.
guide-notes = Vos notes
guide-objections = Les objections que vous entendrez
guide-on-tally-grid = Tableau de l’équipe
guide-on-worksheet-page = Fiche de travail, page{ " " }{ $page }, étape{ " " }{ $step }
guide-phase-debate = Débat
guide-phase-reveal = Révélation
guide-photograph = **Pour photographier la partie A :** une page par image, à plat sur une table sombre, juste d’au-dessus, la lampe sur le côté. Les quatre repères des coins sont dans l’image, et ni main ni ombre ne couvre un cercle.
guide-photograph-alt = Un téléphone tenu à plat au-dessus d’une page sur une table, une lampe sur le côté ; et l’image qu’il prend, où la page a ses quatre repères aux coins.
guide-print = Imprimer
guide-print-all = tout
guide-print-both-sides = tout, recto verso
guide-print-cards = tout, recto seul, sur carton
guide-print-large = tout, recto seul, en gros caractères pour lire à voix haute
guide-print-one-sheet = tout, recto verso sur une feuille
guide-print-one-sided = tout, recto seul
guide-print-one-sided-file = { $file }, recto seul
guide-print-page = { $file }, page { $page }
guide-print-pages = { $file }, pages { $first }–{ $last }
guide-print-wall = canvas, recto seul, sur { $paper ->
    [a4] A3 ; ou canvas-tiled, quatre feuilles A4 à coller ; ou canvas-poster, A0
   *[letter] Tabloid ; ou canvas-tiled, quatre feuilles Letter à coller ; ou canvas-poster, ARCH E
}
guide-print-wall-large = canvas, recto seul, sur { $paper ->
    [a4] A1 ; ou canvas-tiled, neuf feuilles A4 à coller ; ou canvas-poster, A0
   *[letter] ANSI D ; ou canvas-tiled, neuf feuilles Letter à coller ; ou canvas-poster, ARCH E
}
guide-print-wide-file = { $file }, recto seul, sur { $paper ->
    [a4] A3
   *[letter] Tabloid
}
guide-purpose = **But.** { $purpose }
guide-report = Après la journée : le rapport
guide-report-collect = **Rassembler, le soir même.** La partie A, imprimée depuis son fichier PDF, passe au scanner en gris, ou se photographie ; mettez à côté des images les fichiers remplis à l’écran. « facilitator collect » prend tout, et vous interroge sur ce qui n’est pas clair. Ce qui est écrit à la main, vous le tapez. La partie A retourne ensuite dans son enveloppe.
guide-report-delete = **Effacer, le jour que vous avez annoncé.** Détruisez la partie A et les petits papiers. Le rapport reste.
guide-report-delete-codes = **Effacer, le jour que vous avez annoncé.** Détruisez la partie A et les petits papiers. « facilitator anonymize » enlève tout ce qui relie un code à un nom. Le rapport reste.
guide-report-feedback = **Rendre les retours individuels.** Chaque page appartient à une fiche et en porte le code. Nul besoin d’une liste de noms : chacun a son code sur la partie B, qu’il a gardée. Imprimez recto verso, comme le fichier le demande : chaque verso est vide. Écrivez le code au verso, posez les pages face cachée et laissez chacun prendre la sienne ; ou envoyez une page à qui vous donne son code.
guide-report-intro = Ce qui a été remis peut être calculé. Vous avez alors un rapport sur l’équipe, des diapositives pour en parler, et une page de retour par fiche. Ne le faites que si c’était convenu avant la journée, et faites tout vous-même. La page de l’événement dans le studio vous guide ; qui tape les commandes indique à chacune le client et le jour.
guide-report-make = **Faire le rapport, et le lire d’abord.** « facilitator report » le fait. Si trop peu de fiches sont revenues, il ne montre aucun chiffre de l’équipe ; il ne reste alors que le paperboard.
guide-report-results = **Montrer les résultats** dès que l’équipe se réunit de nouveau, au plus tard à sa première revue. Les diapositives commencent par ce qui a été constaté. Posez la question que le rapport met en premier, et laissez l’équipe expliquer ses propres chiffres.
guide-report-send = **Envoyer le rapport** à tous ceux qui étaient dans la salle, en même temps, avec les photos et les dates des revues. C’est à l’équipe de dire si quelqu’un d’autre peut le voir.
guide-sample-answers = Des réponses que vous pourriez entendre
guide-sheet-example = Tableau de l’équipe, avec un exemple calculé
guide-sheet-part = Fiche de travail, partie { $part ->
    [a] A
   *[b] B
 }
guide-sheet-parts = Fiches de travail, parties A et B
guide-sheet-this = Ce guide
guide-speech-from = Discours à partir de { $start }, { $length }
guide-spoken-from = Parlé à partir de { $start }, { $length }
guide-staple-each = { $copies } : agrafer chaque partie à part
guide-stapled = { $copies } ; agrafé à part
report-ask-first = À demander d’abord : { $title }
report-band = bande : de la note la plus basse d’aujourd’hui à la plus haute
report-caption = Aujourd’hui ● et espéré dans { $horizon } ○
report-caption-once = La note de l’équipe, domaine par domaine ●
report-covered = Est-ce sous contrôle ?
report-few = { $sheets ->
    [one] { $sheets } fiche a
   *[other] { $sheets } fiches ont
 } des réponses, et un chiffre n’est montré qu’à partir de { $floor }. Avec moins, chacun pourrait deviner qui a dit quoi. Ce rapport n’en a donc aucun, pas même pour une seule affirmation.
report-few-instead = Ce que vous pouvez faire à la place : cartes levées
report-few-title = Trop peu de réponses pour des chiffres
report-highest = La plus haute, aujourd’hui
report-idea = L’idée à laquelle le comparer, et non vos réponses
report-lowest = La plus basse, aujourd’hui
report-method = Comment les chiffres ont été faits
report-method-apart = **À quel point vous divergez.** De combien de points les personnes s’écartent en moyenne de la moyenne de l’équipe (AD ; Burke, Finkelstein et Dusig, 1999). Jusqu’à un sixième des points de l’échelle, on parle d’accord (Burke et Dunlap, 2002). « Deux camps », ce sont des réponses plus éloignées que ne le ferait le hasard (r\_wg inférieur à 0 ; James, Demaree et Wolf, 1984), et aucune au milieu.
report-method-audit = **Papier.** Sur { $rows } lignes lues sans doute sur papier, { $checked ->
    [one] une a été tirée
   *[other] { $checked } ont été tirées
 } au sort et comparées aux fiches ; { $wrong ->
    [0] aucune n’était fausse
    [one] une était fausse
   *[other] { $wrong } étaient fausses
 }. Sur l’ensemble, entre { $low } % et { $high } % sont donc fausses (à 95 % ; Wilson, 1927).
report-method-floor = **Qui voit quoi.** Aucun nom ni aucun code ne figure dans ce rapport ; les responsables des engagements sont imprimés tels qu’ils ont été donnés. Un chiffre demande { $floor } réponses.
report-method-floor-named = **Qui voit quoi.** Les réponses de personne ne figurent à côté de son nom ; les responsables des engagements sont imprimés tels qu’ils ont été donnés. Un chiffre demande { $floor } réponses.
report-method-gap = L’écart est la note espérée de l’équipe moins celle d’aujourd’hui, telles qu’imprimées.
report-method-names = **Qui a participé.** { $names }. Le groupe a accepté que ces noms soient imprimés.
report-method-norms = **Pas de normes.** Aucun chiffre d’une autre entreprise ne figure à côté de vos notes. Nous n’en connaissons pas pour ces affirmations, et ce que d’autres cochent ne dit pas ce qu’il faut ici. Ce qui vous apprend quelque chose, c’est votre propre équipe, interrogée de nouveau après quatre-vingt-dix jours et après un an : les rapports se lisent alors côte à côte. Un changement est une nouvelle s’il dépasse ce qui sépare les personnes entre elles (l’écart type de leurs notes) ; ce qui est plus petit est du bruit.
report-method-scores = **Notes.** La note d’une personne pour un domaine est la moyenne des affirmations qu’elle a évaluées, à une décimale, comme sur la fiche de calcul ; celle de l’équipe est la moyenne de ces notes. « Ne sait pas » est compté à part.
report-method-sheets = **Fiches.** { $sheets ->
    [one] { $sheets } fiche
   *[other] { $sheets } fiches
 } avec des réponses. { $read } valeurs ont été lues, { $decided } ont été décidées par une personne, et { $open } sont restées ouvertes. Ce qui est ouvert ou vide compte comme manquant, jamais comme zéro.
report-method-unasked = { $count ->
    [one] { $count } réponse porte
   *[other] { $count } réponses portent
 } sur des affirmations que l’exercice n’a plus. Une affirmation modifiée est une autre question ; elles sont donc gardées et ne comptent nulle part.
report-method-withheld = Certains chiffres en ont moins. Ils sont omis, et avec chacun le plus petit suivant et les chiffres de son domaine, sans quoi les totaux le trahiraient.
report-rate-alt = { $area } : aujourd’hui { $now }, espéré dans { $horizon } { $hoped }.
report-rate-once-alt = { $area } : { $now }.
report-scale = Sur une échelle de { $low } ({ INSIDE($low_label) }) à { $high } ({ INSIDE($high_label) }).
report-too-few = trop peu de réponses pour les montrer
report-what-the-team-said = Ce que l’équipe a dit
run-of-show-by-when = Pour quand
run-of-show-cues = Signaux, à l’heure de l’orateur
run-of-show-decided = Ce qui a été décidé
run-of-show-does = Ce que fait l’animateur
run-of-show-does-it = Qui le fait
run-of-show-hands = Ce que chacun a en main
run-of-show-happens = Ce qui se passe
run-of-show-labelled = **{ $label } :** { $text }
run-of-show-log = Points en attente, décisions
run-of-show-minutes = { $minutes } min
run-of-show-takes-it = Qui s’en charge
run-of-show-times = { $start }–{ $end }, { $minutes } minutes
run-of-show-waits = Ce qui doit attendre
run-of-show-what-for = Activité, et pour quoi
scoring-keep = Votre propre note, à garder
scoring-lede = Votre propre note, pour vous et personne d’autre.
slides-note-ask = ◆ POSER : { $text }
slides-note-hands = ▲ MAINS : { $text }
slides-note-mark = Rien n’a encore été compté : la personne qui aide lit les deux lignes. Une fois les mains enregistrées, les deux figurent ici côte à côte.
slides-note-pause = ‖ PAUSE
slides-note-pause-text = ‖ PAUSE : { $text }
slides-note-room = ◆ SALLE : { $text }
speech-aside = Les petits mots à côté ne sont que pour vous.
speech-at-a-glance = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 } d’un coup d’œil
speech-cue-hands = MAINS
speech-cue-pause = PAUSE
speech-cue-room = SALLE
speech-cue-slide = DIAPO { $label }
speech-cues = **‖ Pause** : arrêtez-vous, le temps d’un souffle ou le temps indiqué. **▲ Mains** : demandez-les, et attendez. **▶ Diapo** : montrez la suivante.
speech-cues-room = **◆ Salle** : vous vous taisez, et d’autres parlent.
speech-from = À partir de
speech-lede = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }, { $length }
speech-left-out = **Laissé de côté** pour tenir en { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 } : { LIST($sections, style: "unit") }.
speech-one-breath = Le temps d’un souffle.
speech-room = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }. { $purpose }
speech-speaking = Parler
speech-times = L’heure à gauche est le temps qui devrait être passé quand vous y commencez : { $words } mots à la minute, un dixième de ce temps laissé aux rires, et ce que prend chaque signal. Les mains sont comptées parmi { $people } personnes.
speech-waiting = Attendre
tally-all-hands = Toutes les mains
tally-compare = Pour comparer
tally-for-people = Pour { $count } personnes
tally-for-room = Pour une salle de { $count }
tally-hands = Mains
tally-name = Nom, côté
tally-percent = Pour cent
tally-percent-how = Des mains levées, et non des personnes. La page « Mains » du studio fait le calcul.
tally-share = Part
tally-share-how = L’un de vous compte la moitié gauche de la salle, l’autre la droite ; puis additionnez les deux.
tally-strike = Traits
tally-strike-how = Un trait pour { $unit ->
    [1] chaque main, le cinquième en travers du groupe
   *[other] { $unit } mains, le cinquième en travers du groupe de { $group }
 }. Annoncez chaque nombre tant que les mains sont levées.
worksheet-code-again = Votre code, comme sur la partie A, pour retrouver votre page de retour : { $code }
worksheet-code-chosen = N’écrivez pas de nom. Choisissez un **code** de quatre caractères et portez-le ici et sur chaque page de la partie A : { $code }
worksheet-code-printed = Aucun nom ne figure sur ces pages : n’en écrivez pas. Votre **code** est imprimé en haut de chacune et ici : { $code }
worksheet-corner-marks = Les repères dans les coins disent à un scanner quelle page c’est, et rien de vous.
worksheet-mark = **Cochez** votre réponse d’une croix, au stylo foncé. **Vous changez d’avis ?** Remplissez entièrement le mauvais cercle et cochez le bon.
worksheet-part-a = { $document } · Partie A
worksheet-part-a-hand-in = { $document }, partie A : à remettre
worksheet-part-a-title = { $document }, partie A
worksheet-part-b-keep = Partie B, à garder
worksheet-part-b-title = { $document }, partie B : à garder
worksheet-sheet-code = Code de la fiche
worksheet-wrong-circle = Mauvais cercle ? Remplissez-le, cochez le bon.

## templates/activities

commit-at-reviews = Ce que les revues ont ajouté
commit-canvas-anew = Apportez cette page à chaque revue, et réécrivez les colonnes teintées, au crayon.
commit-canvas-how = Apportez cette page à chaque revue.
commit-canvas-mark = La moyenne de l’équipe : ● aujourd’hui, ○ espéré, et en chiffres. Numérotez les domaines, la plus grande étendue d’abord.
commit-canvas-mark-once = La moyenne de l’équipe : ●, et en chiffres. Numérotez les domaines, la plus grande étendue d’abord.
commit-canvas-reviews = ramassée, et rapportée à chaque revue
commit-commitment = Engagement { $number }
commit-commitment-more = Engagement { $number }, si vous en prenez un de plus
commit-cut = Ce qui finit par « … » est plus long : le tableau des engagements contient tout.
commit-next-reviews = Prochaines revues
commit-nothing = Rien de ce que l’équipe a promis ensemble n’a été remis.
commit-on-screen = À l’écran : { $blank }
commit-one-of = Au choix : { LIST($choices, style: "unit") }
commit-proposed = (proposition)
commit-tent-date = Revue le
commit-tent-fold = Imprimez sur carton, pliez aux deux repères, et posez debout.
commit-tent-mine = C’est à moi :
commit-unread = Écrit sur l’affiche de l’équipe, sans que le jour soit clairement après la journée : { $dates }.
contrast-why = Pourquoi
poll-alone = { $few } ; les enquêtes sont seules.
poll-answers = Réponses
poll-hollow-bars = Barres vides : { $note }
poll-one-square = un carré est une personne
poll-recommend-points = Cette équipe
poll-too-few = { $few }.
rate-apart = Écart
rate-ask = À demander : « { $question } »
rate-asked-next = À demander ensuite, selon la note d’aujourd’hui
rate-beside = À côté de { $event }
rate-beside-area = Domaine, aujourd’hui
rate-beside-change = Changement
rate-beside-larger = Plus que ce qui sépare les personnes entre elles ({ $spread }).
rate-beside-noise = Pas plus que ce qui sépare les personnes entre elles ({ $spread }) : c’est du bruit.
rate-beside-statements = Sur les { $count } affirmations communes aux deux journées.
rate-beside-then = Alors
rate-beside-today = Aujourd’hui
rate-beside-what = Ce qu’il faut en penser
rate-by-area = Domaine par domaine
rate-by-hand = La fiche de calcul va par l’étendue, et là { $area } vient en premier.
rate-column-apart = À quel point vous divergez
rate-column-band = En mots
rate-column-range = De la plus basse à la plus haute
rate-dots = Chaque point est une personne, à l’endroit qu’elle a choisi pour aujourd’hui.
rate-first = De quoi parler d’abord
rate-first-furthest = **{ $area }** : là où vous divergez le plus. { $words }
rate-first-furthest-others = **{ $area }** : là où vous divergez le plus, avec d’autres. { $words }
rate-first-next = **{ $area }** : ensuite. { $words }
rate-gap-note = Écart : espéré moins aujourd’hui, les deux chiffres à côté. À quel point vous divergez : de combien de points vos notes d’aujourd’hui s’écartent en moyenne de la moyenne de l’équipe. L’ordre de la discussion suit ce chiffre, parce que tout le monde y compte.
rate-half-answered = { $area } : { $now } personnes ont une note pour aujourd’hui, { $hoped } pour ce qu’elles espèrent.
rate-hoped = Espéré
rate-hoped-by-when = Espéré : dans { $horizon }
rate-item-alt = { $item } : moyenne { $mean }. { $words }
rate-key-intro = Une évaluation n’a pas de bonne réponse. Voici les questions à poser ensuite, selon la moyenne de l’équipe aujourd’hui.
rate-lowest = **{ $area }** : la note la plus basse, { $now }.
rate-now-and-hoped = Aujourd’hui, et espéré
rate-scoring-answers = ÷ réponses
rate-scoring-example = **Par exemple,** la personne { $person } ({ $team }) :
rate-scoring-example-gap = écart : { $sum } = **{ $gap }**
rate-scoring-example-hoped = espéré : { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-example-now = { $area }, aujourd’hui : { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-how = Pour chaque domaine, additionnez les chiffres cochés et divisez (÷) par leur nombre, à une décimale. Laissez de côté les « ? » et les lignes vides ; { $minimum ->
    [one] sans réponse
   *[other] avec moins de { $minimum } réponses
 }, un domaine n’a pas de note. L’écart est la note espérée moins celle d’aujourd’hui.
rate-scoring-how-once = Pour chaque domaine, additionnez les chiffres cochés et divisez (÷) par leur nombre, à une décimale. Laissez de côté les « ? » et les lignes vides ; { $minimum ->
    [one] sans réponse
   *[other] avec moins de { $minimum } réponses
 }, un domaine n’a pas de note.
rate-scoring-profile = Votre profil
rate-scoring-profile-alt = Une échelle vide de { $low } à { $high } pour chaque domaine, à remplir à la main : { LIST($areas, style: "unit") }
rate-scoring-profile-beside = Dessinez sur l’échelle ● pour aujourd’hui et ○ pour espéré, et reliez-les.
rate-scoring-profile-beside-once = Dessinez ● sur l’échelle.
rate-scoring-profile-how = Sur chaque ligne, dessinez ● à votre note d’aujourd’hui et ○ à votre note espérée, et reliez les deux. La ligne la plus longue est là où vous voulez le plus changer.
rate-scoring-profile-how-once = Sur chaque ligne, dessinez ● à votre note, et reliez les points de ligne en ligne.
rate-scoring-score = = note
rate-scoring-score-for-now = Note d’aujourd’hui
rate-scoring-suggests = Ce qu’elle suggère
rate-scoring-suggests-and-asks = Ce qu’une note suggère, et quoi demander ensuite
rate-scoring-sum = Somme
rate-scoring-what-it-suggests = Ce qu’une note suggère
rate-short-ask = loin, { $apart }
rate-short-close = proche, { $apart }
rate-short-split = deux camps, { $apart }
rate-signs = « ? » : des personnes qui ne pouvaient pas le dire. Le dernier chiffre dit de combien de points vos réponses s’écartent en moyenne de la moyenne de l’équipe ; « deux camps », ce sont des réponses aux deux bouts, et aucune au milieu.
rate-split = { $deviation }, deux camps
rate-spread-note = À quel point vous divergez : de combien de points vos notes s’écartent en moyenne de la moyenne de l’équipe. L’ordre de la discussion suit ce chiffre, parce que tout le monde y compte.
rate-statements-too-few = { $area } : { $count ->
    [one] { $count } affirmation a
   *[other] { $count } affirmations ont
 } trop peu de réponses pour être montrées.
rate-tally-count = Nombre
rate-tally-example = Exemple calculé
rate-tally-example-note = Les personnes sont fictives, le calcul est vrai. « – » signifie aucune note : { $minimum ->
    [one] aucune affirmation de ce domaine n’a reçu de réponse.
   *[other] moins de { $minimum } affirmations de ce domaine ont reçu une réponse.
 }
rate-tally-example-of = Un exemple calculé : { $team }
rate-tally-how = Écrivez les notes de chaque personne dans une colonne. Puis, ligne par ligne : comptez les notes, moyenne = somme ÷ nombre, étendue = la plus haute − la plus basse. Numérotez les lignes « aujourd’hui », la plus grande étendue d’abord : parlez d’abord de ce domaine, quelle que soit sa moyenne.
rate-tally-how-once = Écrivez les notes de chaque personne dans une colonne. Puis, ligne par ligne : comptez les notes, moyenne = somme ÷ nombre, étendue = la plus haute − la plus basse. Numérotez les lignes, la plus grande étendue d’abord : parlez d’abord de ce domaine, quelle que soit sa moyenne.
rate-tally-mean = Moyenne
rate-tally-order = Ordre
rate-tally-title = { $document } : { $activity }
rate-tally-wall = Au mur, recopiez-le en plus grand, en A3 ou Tabloid, avec des chiffres aussi hauts qu’une ligne : on les lit depuis les chaises.
rate-tally-what-to-do = **Qu’en faire.** { $area } vient en premier : l’écart entre ses notes extrêmes est de { $spread }, et leur écart moyen à la moyenne de l’équipe, { $mean }, est de { $deviation }. Demandez ce qu’a vu quelqu’un qui l’a notée bas, et quelqu’un qui l’a notée haut ; personne n’a à dire quelle note était la sienne. À étendue égale, le domaine dont les notes s’écartent en moyenne le plus de leur moyenne vient d’abord ; si cela aussi est égal, celui qui figure en premier.
rate-where-different = Là où vous le voyez différemment
rate-widest-gap = **{ $area }** : le plus grand écart, { $gap } entre aujourd’hui et l’espoir.
sort-answers = Pile et argument
sort-belongs = **L’argument pour { $pile }.** { $because }
sort-card-fold = Découpez les panneaux, pliez chacun sur la ligne pointillée, et posez-le debout.
sort-card-heard = Entendu ici : une phrase à vous
sort-card-pile = Pile { $number } sur { $count }
sort-in-all = En tout
sort-key-how = C’est l’argument qui tranche, pas cette feuille. Si la salle en a un meilleur, écrivez-le à côté du numéro.
sort-matches = Concordances
sort-matches-of = { $matches } sur { $count }
sort-missed = Là où vous vous éloignez le plus du corrigé
sort-people-sorted = { $people } personnes ont répondu. Plus une case est foncée, plus elles sont nombreuses à l’avoir choisie ; la réponse du corrigé porte son signe.
sort-people-sorted-right = { $people } personnes ont répondu, en moyenne { $right } affirmations sur { $count } comme dans le corrigé. Plus une case est foncée, plus elles sont nombreuses à l’avoir choisie ; la réponse du corrigé porte son signe.
sort-scoring-how = Comparez vos croix aux piles ci-dessous et comptez les concordances dans chaque domaine. Une autre réponse avec un bon argument mérite une discussion ; ce n’est pas un point perdu.
sort-statement-and-pile = Affirmation et pile
sort-tempting = Ce qui plaide pour { $pile } : { $because }
sort-went-to = { $count } disent { $pile }
sort-what-tempts = Pourquoi on voit facilement autrement : { $because }
sort-wrong = Sur { $count } réponses qui diffèrent du corrigé, { LIST($piles, style: "unit") }.
tally-recommend = 9 et 10 moins 0 à 6, en pour cent

## report

feedback-where-you-stand = Où vous en êtes
report-cover-up = { $often } disent : { $says }. Tous domaines confondus, { $rating } : { $mean } sur { $high }.
report-cover-up-beside = { $also } disent : { $beside_says } ; { $often } disent : { $says }. Tous domaines confondus, { $rating } : { $mean } sur { $high }.
report-included = Par décision, ce qui est venu après un rapport antérieur est compté ici ({ $count ->
    [one] { $count } fiche est arrivée, partie ou modifiée
   *[other] { $count } fiches sont arrivées, parties ou modifiées
 }) : mis côte à côte, les deux rapports disent ce qu’elle contient.
report-included-short = { $count ->
    [one] { $count } fiche comptée
   *[other] { $count } fiches comptées
 } après coup, par décision
report-late = { $count ->
    [one] { $count } fiche est arrivée, partie ou modifiée
   *[other] { $count } fiches sont arrivées, parties ou modifiées
 } après que ces chiffres ont été montrés. À moins de { $floor }, la différence dirait ce qu’elles contiennent ; les chiffres restent donc ceux de { $sheets } fiches.
report-late-short = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
 } trop tard pour les chiffres
results-cards-up = À la place : cartes levées
results-few = { $sheets ->
    [one] { $sheets } fiche a des réponses
   *[other] { $sheets } fiches ont des réponses
 }, et un chiffre n’est montré qu’à partir de { $floor }.
results-few-note = Aucun chiffre sur ces diapositives, pas même pour une seule affirmation.
results-few-why = Avec moins, chacun pourrait deviner qui a dit quoi.
results-method-floor = Un chiffre demande { $floor } réponses, et aucune réponse n’a de nom.
results-method-note = { $read } valeurs ont été lues, { $decided } ont été décidées par une personne, { $open } sont restées ouvertes. La moyenne de l’équipe est celle des notes des personnes. Le rapport dit le reste.
results-method-people = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
 } répondu. Ce qui est resté vide compte comme manquant.
results-method-scores = Une note est la moyenne des affirmations qu’une personne a évaluées.
results-method-withheld = Certains en ont moins. Ils sont omis, chacun avec le plus petit suivant et son domaine.
results-show-first = Montrez d’abord, puis taisez-vous : que chacun lise avant que quelqu’un explique.
results-two-ends = Interrogez d’abord les deux bouts, le plus bas et le plus haut, et seulement ensuite les autres.

## rules/printing

printing-halves = deux, une pour chaque moitié de la salle
printing-helper = une, pour la personne qui vous aide
printing-helper-and-you = une pour vous, une pour la personne qui vous aide
printing-kept-back = { $copies } ; gardées jusqu’à ce que les réponses soient connues
printing-once = une fois
printing-one = un
printing-one-each = un pour chacun
printing-one-each-of = un pour chacun : { $count }
printing-one-for-you = un pour vous
printing-parts = { $parts }
printing-parts-in-all = { $parts } : { $count }
printing-personal-copies = { $count ->
    [one] { $count } exemplaire
   *[other] { $count } exemplaires
 }, un par personne
printing-set-each = un jeu pour chacun
printing-spare = { $count } en réserve
printing-you = un, pour vous

## rules/comparisons

room-hands = Cette salle ({ $count ->
    [one] { $count } main
   *[other] { $count } mains
 })
talk-hands = À la conférence ({ $count ->
    [one] { $count } main
   *[other] { $count } mains
 }{ $others ->
    [0] {""}
   *[other] , { $others } pour d’autres réponses
 })

## rules/responses

quoted = « { $words } »
quoted-end = « { $words }. »
tally-most-hands = Dans cette salle, { $most } { $raised ->
    [one] main sur { $raised } s’est levée
   *[other] mains sur { $raised } se sont levées
 } { $count ->
    [one] pour { $answers }
   *[other] pour chacune : { $answers }
 }
tally-recommended = Dans cette salle, { $promoters } mains sur { $raised } se sont levées pour 9 ou 10 et { $detractors } pour 0 à 6 : { $score }.

## rules/fit_to_slot

schedule-break = Pause
schedule-break-purpose = Se reposer, se lever, parler d’autre chose.
schedule-open-discussion = Discussion ouverte
schedule-open-discussion-purpose = Reprendre ce dont on veut encore parler.

## rules/slide_kinds

slide-anecdote = Vide : une anecdote, pas une enquête.
slide-continued = { $title } ({ $number } sur { $total })
slide-dates-alt = Points sur une ligne : { LIST($points, style: "unit") }.
slide-hands-here = Mains dans cette salle : { LIST($hands, style: "unit") }
slide-not-shown = Non montré : { LIST($answers, style: "unit") }.
slide-overlap-alt = Deux formes qui se recouvrent : { $first }, { $second }. Là où elles se recouvrent : { $both }.
slide-pair-hands = Mains : { $first }, { $second }

## rules/speech

speech-pause-minutes = { $count ->
    [one] { $count } minute.
   *[other] { $count } minutes.
 }
speech-pause-seconds = { $count ->
    [one] { $count } seconde.
   *[other] { $count } secondes.
 }
speech-questions = Questions
speech-questions-output = Des réponses que tout le monde a entendues.
speech-questions-purpose = Répondre à chacune en moins d’une minute, et la répéter pour que le dernier rang l’entende aussi.
speech-starts = { $start }  { $title }
speech-time = parler { $speaking }, attendre { $waiting }
speech-words = { NUMBER($count, useGrouping: 1) } { $count ->
    [one] mot
   *[other] mots
 }

## interface: sources

activity-or-block-unknown = « { $name } » n’est l’id d’aucune activité ni d’aucune séquence.
at-row = { $where }, ligne { $row }
counts-empty-hint = Écrivez à nouveau les nombres.
counts-no-hands-column = Aucun en-tête de colonne ne désigne les mains levées. Trouvé : { $headings }.
counts-no-hands-column-hint = Intitulez les colonnes « Question », « Réponse » et « Mains ».
counts-no-question = Cette ligne ne nomme aucune question.
counts-none = Aucune main levée n’est comptée dans ce fichier.
counts-none-hint = Écrivez une ligne par réponse : en haut "Question,Réponse,Mains", puis les nombres.
counts-too-many = Il y a plus de { NUMBER($most, useGrouping: 1) } lignes.
counts-too-many-hint = Ne gardez que les lignes avec des nombres.
counts-twice = « { $option } » est compté deux fois : aussi à la ligne { $row }.
counts-twice-hint = Additionnez les deux, ou supprimez l’une des lignes.
cue-empty = Rien ne suit { $cue }:
cue-empty-hint = Écrivez-le sur la même ligne.
day-form = Écrivez-le sous la forme année-mois-jour, par exemple 2027-07-05.
drawing-colour = La couleur { $value } de ce dessin ne correspond à rien.
drawing-colour-hint = Utilisez { $known }, ou ajoutez-la à drawing_colours dans exercise.yaml.
drawing-missing = Il n’y a pas de dessin « { $file } » dans ce dossier.
drawing-put-there = { $nearest } Placez-le à côté de exercise.yaml.
edition-name-unknown = « { $name } » n’est le nom d’aucune version.
event-folder-no-date = « { $name } » n’est pas une date.
event-folder-no-date-hint = Nommez le dossier par année, mois et jour : 2027-03-18 ou 2027-03-18-matin.
exercise-file-not-read = Un fichier nommé « { $name } » n’est pas lu.
exercise-no-field = « { $name } » n’est pas un champ de cet exercice.
exercise-no-file-to-change = L’exercice n’a pas de { $name } à modifier.
exercise-no-picture = Il n’y a pas d’image « { $name } » dans le dossier de l’exercice.
exercise-not-a-folder = Un exercice est un dossier, et ceci est un fichier.
exercise-not-a-folder-hint = Indiquez le dossier qui contient { $file }.
field-of-folder = « { $name } » n’est pas un champ de ce fichier.
field-of-folder-hint = Retirez la ligne : le dossier le dit déjà. Champs possibles : { $known }.
file-empty = Ce fichier est vide.
file-name-form = Nommez le fichier sur le modèle { $pattern }. { $nearest }
footnote-missing = Il n’y a pas de note [^{ $name }].
footnote-missing-hint = Écrivez-la plus bas : "[^{ $name }]: …".
footnote-twice = La note [^{ $name }] figure ici deux fois.
footnote-twice-hint = Donnez un autre nom à l’une des deux.
footnote-unused = Rien ne renvoie à la note [^{ $name }].
footnote-unused-hint = Mettez [^{ $name }] à sa place, ou retirez-la.
guide-heading-unprinted = « ## { $heading } » n’est pas imprimé : aucune séquence ne déroule { $phase } de « { $name } ».
guide-no-part = « { $heading } » n’est pas une partie d’un guide, et ce qui se trouve dessous n’est pas imprimé.
guide-opening-unprinted = Ce qui précède le premier titre n’est pas imprimé : aucune séquence ne déroule { $phase } de « { $name } ».
guide-unprinted-hint = Ajoutez une séquence avec « phase: { $phase } », ou placez-le sous un autre titre.
handout-inside-paragraph = [[{ $placed }]] se trouve à l’intérieur d’un paragraphe.
handout-no-take-home = [[take-home]] place une question qu’aucune version ne contient.
handout-no-take-home-hint = Ajoutez « take_home: {"{"}question: …{"}"} » à la version dans exercise.yaml.
handout-places-nothing = [[{ $placed }]] ne place rien : l’aide-mémoire ne montre rien de cette activité.
handout-places-nothing-hint = Retirez-le, avec son titre. Un sondage apparaît dès qu’une question a des enquêtes.
handout-places-unknown = [[{ $placed }]] place une activité qui n’existe pas.
keep-one-of-them = N’en gardez qu’un.
keep-one-of-two = Gardez l’un des deux.
line-alone-hint = Mettez-le sur une ligne à part, avec une ligne vide avant et après.
list-other-dash = Une entrée de liste commence par un simple trait d’union, et ceci est « { $found } ».
list-other-dash-hint = Tapez "- " à sa place.
markdown-heading-level = Le titre « { $heading } » est d’un autre niveau que prévu.
markdown-heading-level-hint = Les titres commencent ici par "{ $level } " ; mettez en gras ce qui est plus petit.
markdown-html = Le HTML n’est pas utilisé ici : { $tag }
markdown-html-hint = Écrivez-le en Markdown : *accentué*, **fort**, listes.
markdown-single-bracket = [{ $id }] entre crochets simples ne place rien.
markdown-single-bracket-hint = Écrivez [[{ $id }]].
markdown-unknown-edition = Le titre nomme une version « { $name } » qui n’existe pas.
no-such-folder = Ce dossier n’existe pas.
no-such-folder-hint = Vérifiez le nom de l’exercice.
or-add-it-under = { $nearest } Ou ajoutez-la sous { $where } dans exercise.yaml.
other-space-hint = Supprimez ce qui précède la première lettre, et tapez des espaces ordinaires.
pause-length-hint = Écrivez "{ $name } 90 seconds:" ou "{ $name } 2 minutes:".
pause-no-length = « { $lasts } » précède le deux-points de { $name }: et n’est pas une durée.
picture-damaged = { $what } est une image { $kind } endommagée.
picture-damaged-hint = Enregistrez à nouveau en { $kind }.
picture-empty = { $what } est une image vide.
picture-empty-file = { $what } est un fichier vide.
picture-empty-hint = Enregistrez à nouveau.
picture-kind = { $what ->
    [logo] Le logo
    [drawing] Le dessin
   *[picture] L’image
  }
picture-no-known = { $what } n’est un fichier ni SVG, ni PNG, ni JPEG.
picture-of-kind = { $what } est { $kind ->
    [GIF] une image GIF
    [WebP] une image WebP
    [BMP] une image BMP
    [TIFF] une image TIFF
    [compressed] un fichier SVG compressé
    [PDF] un fichier PDF ou Illustrator
    [EPS] un fichier EPS
   *[zip] un fichier zip
  }.
picture-other-kind = { $what } est un fichier d’un autre type, ou un fichier endommagé.
picture-put-there = { $nearest } Placez-y son fichier, en PNG, JPEG ou SVG.
picture-save-again-hint = Enregistrez à nouveau en SVG, PNG ou JPEG.
picture-save-as-hint = Enregistrez en SVG, PNG ou JPEG.
picture-too-large = { $what } a plus de { $millions } millions de pixels.
picture-too-large-hint = Réduisez la taille : 2 000 pixels de large s’impriment bien.
picture-too-long = { $what } a une longueur de plus de { $ratio } fois sa largeur.
picture-too-long-hint = Coupez l’espace vide autour.
prose-address-apart = Une adresse ne peut pas être séparée de ses mots.
prose-address-apart-hint = Écrivez les deux au même endroit : [mots](https://example.org).
prose-block = { $kind ->
    [table] Un tableau
    [blockquote] Une citation
    [hr] Un filet
    [heading] Un titre
    [code_block] Ce qui est en retrait de quatre espaces
    [fence] Du code informatique
   *[bullet_list] Une liste
  }
prose-box-alone = Une case à cocher se place dans une liste, et ceci est « { $found } » tout seul.
prose-box-alone-hint = Commencez la ligne par "- [ ] ".
prose-box-hint = Écrivez-la ainsi : "- [ ] ".
prose-box-spaces = Il manque des espaces dans cette case ou derrière elle : « { $found } ».
prose-box-ticked = Cette case est déjà cochée, et les cases sont là pour être cochées.
prose-code = Le code informatique n’a pas sa place sur ces pages : { $code }
prose-code-hint = Écrivez-le comme un paragraphe, ou montrez une image.
prose-code-inline-hint = Écrivez-le *en italique*, ou entre guillemets.
prose-command = { $found } est une commande d’un autre logiciel.
prose-command-hint = Retirez-la. Une ligne { $mark } à part commence une nouvelle page.
prose-formula = Les formules ne peuvent pas être composées : { $found }
prose-formula-hint = Écrivez-la en toutes lettres, ou montrez-en une image.
prose-half-indented = Cette entrée est en retrait, mais pas assez pour appartenir à celle du dessus.
prose-half-indented-hint = Commencez-la par { $column } espaces, ou par aucune.
prose-highlight = Des mots ne peuvent pas être surlignés en couleur : { $found }
prose-highlight-hint = Écrivez-les *en italique*.
prose-html-sign = { $found } est un signe tel que l’écrit le HTML.
prose-html-sign-hint = Tapez le signe lui-même.
prose-indented = Cette ligne est en retrait de quatre espaces ou plus.
prose-indented-hint = Enlevez des espaces : le texte d’une entrée de liste commence sous sa première lettre.
prose-inside-list = { $what } se trouve dans une entrée de liste.
prose-inside-list-hint = Commencez sa première ligne dans la première colonne, et laissez une ligne vide au-dessus.
prose-inside-quotation = { $what } se trouve dans une citation.
prose-inside-quotation-hint = Une citation contient des paragraphes : terminez-la au-dessus, par une ligne vide.
prose-link = Un lien ne peut pas mener à « { $target } ».
prose-link-hint = Utilisez une adresse qui commence par https:// ou mailto:.
prose-link-title = Le titre d’un lien ne s’afficherait nulle part.
prose-link-title-hint = Retirez-le, ou écrivez-le en texte.
prose-list-start = Une liste serait ici numérotée à partir de 1, et non de { $number }.
prose-list-start-hint = Commencez-la par 1 ; le texte entre les entrées appartient à la liste s’il commence sous leurs lettres. Pour un nombre en début de phrase, écrivez \ devant son point.
prose-list-too-deep = Cette liste est le quatrième niveau de listes.
prose-list-too-deep-hint = Trois est le maximum.
prose-mark-alone = La marque { $mark } n’en a pas d’autre qui lui réponde.
prose-mark-alone-hint = Ajoutez-la, retirez celle-ci, ou écrivez \{ $sign } pour le signe lui-même.
prose-no-step = Cette ligne n’est pas une étape : elle commence par « { $begins } ».
prose-no-step-hint = Vouliez-vous dire { $step }: au début ?
prose-numbering = Les listes se numérotent en chiffres, et ceci est « { $found } ».
prose-numbering-hint = Commencez les entrées par "1. ", "2. " et ainsi de suite, ou par "- ".
prose-other-mark = « { $found } » au début d’une ligne est une marque d’un autre logiciel.
prose-other-mark-hint = Retirez-la. Un terme et son sens s’écrivent « - **Terme**: sens ».
prose-other-space = Cette ligne commence par une espace d’un autre type.
prose-page-mark = Ce n’est pas une marque de nouvelle page.
prose-page-mark-hint = Écrivez { $mark } sur une ligne à part.
prose-picture-no-words = L’image « { $name } » n’a pas de texte pour ceux qui ne peuvent pas la voir.
prose-picture-no-words-hint = Dites ce qu’elle montre : ![Ce qu’elle montre]({ $name })
prose-picture-not-alone = L’image « { $name } » n’est pas seule sur sa ligne.
prose-quotation-inside = Une citation se trouve dans une autre.
prose-quotation-inside-hint = Commencez ses lignes par un seul ">".
prose-raised = Rien ne peut être mis en exposant ou en indice : { $found }
prose-raised-hint = Tapez le signe lui-même, par exemple ², ou écrivez-le en toutes lettres.
prose-struck = Des mots ne peuvent pas être barrés : ~~
prose-struck-hint = Retirez-les, ou seulement les marques.
prose-table-cells = Cette ligne a plus de cellules que le tableau n’a de colonnes, soit { $count }.
prose-table-cells-hint = Retirez-en une, ou écrivez \| pour une barre comme signe.
prose-table-no-dashes = Un tableau a besoin d’une ligne de tirets sous ses en-têtes.
prose-table-no-dashes-hint = Écrivez une deuxième ligne comme | --- | --- |, avec autant de cellules que la première.
prose-table-no-heads = Les colonnes de ce tableau n’ont pas d’en-têtes.
prose-table-no-heads-hint = Écrivez-en un pour chacune.
prose-underlined = Une ligne { $line } juste sous du texte en fait un titre.
prose-underlined-hint = Pour un filet, laissez une ligne vide au-dessus.
prose-unspeakable = { $what } ne peut pas se dire.
roster-as-written = Écrivez-le tel qu’il figure sur la liste des participants.
roster-lost-letters = Des lettres de { $name } ont été perdues lors d’un export.
roster-lost-letters-hint = Exportez à nouveau le fichier en XLSX, ou en CSV avec l’encodage UTF-8.
roster-no-name-column = Aucun en-tête de colonne ne désigne les noms. Trouvé : { $headings }.
roster-no-name-column-hint = Mettez « Nom » au-dessus, ou « Prénom » et « Nom de famille ».
roster-nobody = Il n’y a personne sur cette liste des participants.
roster-nobody-hint = Ajoutez une ligne par personne.
roster-row-left-out = La ligne { $row } ({ $label }) n’est pas une personne et a été laissée de côté.
roster-row-left-out-hint = Supprimez la ligne.
roster-row-no-name = Cette ligne n’a pas de nom.
roster-row-no-name-hint = Ajoutez le nom, ou supprimez la ligne.
roster-too-long = { $what ->
    [name] Le nom
    [role] La fonction
    [email] L’e-mail
   *[group] Le groupe
  } compte { $count } caractères : { $begins }…
roster-too-many = Cette liste des participants a plus de { NUMBER($most, useGrouping: 1) } lignes.
roster-too-many-hint = Laissez de côté les lignes vides et les personnes qui ne participent pas.
roster-twice = { $name } figure deux fois sur la liste des participants : aussi à la ligne { $row }.
roster-twice-hint = Supprimez l’une des lignes, ou distinguez les deux par l’e-mail ou le nom.
roster-unknown = { $what ->
    [person] La personne
   *[group] Le groupe
  } « { $name } » ne figure pas sur la liste des participants.
say-in-fewer-words = Dites-le en moins de mots.
say-in-sentences = Dites-le en phrases.
scale-end-unnamed = Rien ne dit ce que signifie { $point }, l’extrémité { $end ->
    [low] basse
   *[high] haute
  } de l’échelle.
scale-end-unnamed-hint = Ajoutez « { $name }: … », ou { $point } à « labels ».
scale-label-too-long = Ce libellé a { $count } caractères, et il y a de la place pour { $most }.
scale-label-too-long-hint = Dites-le en moins de mots ; la consigne a de la place pour davantage.
scale-named-twice = « { $name } » et « labels » disent tous deux ce que signifie { $point }.
scale-no-point = { $key } n’est pas sur l’échelle de { $low } à { $high }.
scale-no-point-hint = Indiquez des nombres entiers de { $low } à { $high }.
scale-no-room = Une ligne de { $circles } cercles prend { $taken } mm avec ses mots, et la page en a { $width }.
scale-no-room-hint = Donnez au papier à en-tête des marges plus étroites, ou à l’échelle moins de points.
scale-runs-down = « scale » doit monter de low à high, et va de { $low } à { $high }.
    .field = Ce champ doit monter de low à high, et va de { $low } à { $high }.
scale-runs-down-hint = Écrivez low: 1 et high: 5, ou quelque chose de ce genre.
scale-too-many-points = « scale » a { $points } points, et une fiche a de la place pour { $most }.
    .field = Ce champ a { $points } points, et une fiche a de la place pour { $most }.
scale-too-many-points-hint = Écrivez high: { $high }, ou moins : personne ne distingue davantage de points.
schema-a-list = une liste
schema-activity = L’activité ({ $kind })
schema-activity-no-kind = L’activité « { $name } » n’a pas de « kind ».
schema-at-least = { $name } doit être au moins { $bound }, et { $value } est écrit.
schema-at-most = { $name } doit être au plus { $bound }, et { $value } est écrit.
schema-by-id = Écrivez-les sous la forme id: value.
schema-cannot-be = { $name } ne peut pas être { $value }.
schema-comment = { $name } est vide, car ce qui suit un # est une remarque.
schema-comment-hint = Mettez la couleur entre guillemets, par exemple "#0d5560".
schema-empty = { $name } est vide.
schema-empty-hint = Écrivez quelque chose après le deux-points.
    .field = Écrivez quelque chose.
schema-empty-text-hint = Écrivez un texte.
schema-entry = L’élément { $number } de « { $field } »
    .field = L’élément { $number }
schema-field = « { $name } »
    .field = Ce champ
schema-kind = { $kind ->
    [concept] Le concept
    [both_pile] La pile commune
    [area] Le domaine
    [term] Le terme
    [question] La question
    [option] L’option
    [survey] L’enquête
    [asked_before] La question antérieure
    [contrast_row] La ligne du contraste
    [pile] La pile
    [statement] L’affirmation
    [scale] L’échelle
    [item] L’élément
    [band] La bande
    [example] L’exemple
    [example_person] La personne d’exemple
    [rank_item] L’élément à classer
    [open_question] La question ouverte
    [commit_field] Le champ de l’engagement
    [edition] La version
    [take_home] La question à emporter
    [block] La séquence
    [speech] Le discours
    [speech_section] La section du discours
    [slide] La diapositive
    [reporting] Le rapport
    [cover_up] Le cache
    [drawing] Le dessin
    [client] Le client
    [brand] La marque
    [client_term] Le terme du client
    [link] Le lien
    [event] L’événement
    [break] La pause
    [identity] L’identité
    [override] La modification
    [activity_change] La modification de l’activité
    [list_change] La modification de la liste
    [objection_change] La modification des objections
    [objection] L’objection
    [edition_change] La modification de la version
    [exercise] L’exercice
    [look] La présentation
    [family] La famille de polices
    [font_of_slides] La police des diapositives
    [paper_size] Le format de papier
    [margins] La marge
    [paper_marks] Le repère du papier
    [logo_box] La zone du logo
    [spaces] L’espacement
    [lines] Le trait
    [table_kind] Le type de tableau
    [area_row] La ligne du domaine
    [role] Le rôle du paragraphe
    [inline_role] Le rôle du caractère
    [large] Le grand caractère
    [slide_geometry] La géométrie des diapositives
    [place] L’emplacement
    [box] Le cadre
    [type] Le corps
    [layout] La disposition
    [entry] L’entrée
   *[other] L’entrée { $kind }
  }
schema-missing = { $owner } n’a pas de « { $name } ».
    .field = Ce champ ne peut pas rester vide.
schema-missing-about = Ajoutez la ligne « { $name }: … ». { $about }
    .field = { $about }
schema-missing-hint = Ajoutez la ligne « { $name }: … ».
    .field = Écrivez quelque chose.
schema-no-field-here = { $name } n’est pas un champ ici.
schema-no-fields = { $name } doit se composer de champs, et on y trouve { $written }.
schema-no-id = { $value } ne peut pas être un id.
schema-no-id-hint = Un id n’a que des minuscules a-z et des chiffres, { $most } au plus, par exemple « { $better } ».
schema-no-kind = Cette activité n’a pas de « kind ».
schema-no-kind-hint = Ajoutez la ligne « kind: … », par exemple kind: sort.
schema-no-list = { $name } doit être une liste.
schema-no-list-hint = Commencez chaque entrée sur sa propre ligne par "- ".
schema-no-name = { $value } ne peut pas être un nom ici.
schema-no-name-hint = Les noms ont des minuscules a-z, des chiffres et des traits d’union simples, comme half-day.
schema-no-number = { $name } doit être un nombre, et { $value } n’en est pas un.
schema-no-number-hint = Écrivez-le en chiffres, avec un point pour les décimales.
schema-no-whole-number = { $name } doit être un nombre entier, et { $value } n’en est pas un.
schema-no-whole-number-hint = N’écrivez que des chiffres.
schema-no-yes-or-no = { $name } doit être true ou false, et { $value } n’est ni l’un ni l’autre.
schema-one-text = Écrivez un seul texte ; mettez-le entre guillemets s’il commence par {"{"}, [ ou un autre signe.
schema-owner = { $what }
schema-owner-named = { $what } « { $name } »
schema-quote-it = Mettez-le entre guillemets : "{ $text }".
schema-quote-text = Mettez le texte entre guillemets : "{ $text }".
schema-quoted = « { $text } »
schema-rating-hint = Écrivez un point de l’échelle, "?" pour « ne sait pas », ou null pour laissé vide.
schema-takes = Champs possibles : { $known }.
schema-text-as-number = { $name } doit être un texte, et { $written } est lu comme un nombre.
schema-text-as-yes-or-no = { $name } doit être un texte, et { $written } est lu comme un oui ou un non.
schema-text-in-braces = { $name } commence par une accolade et n’est donc pas lu comme un texte : { $braces }
schema-text-of-fields = { $name } doit être un texte, et il contient des champs.
schema-text-of-list = { $name } doit être un seul texte, et une liste s’y trouve.
schema-text-too-long = { $name } a { $count } caractères, et { $most } tiennent au plus : { $text }.
schema-too-few = { $name } doit avoir au moins { $least ->
    [one] un élément
   *[other] { $least } éléments
  } et { $count ->
    [0] n’en a aucun
   *[other] en a { $count }
  }.
schema-too-few-hint = Ajoutez ce qui manque.
schema-too-many = { $name } accepte { $most ->
    [one] un élément
   *[other] { $most } éléments
  } et en a { $count }.
schema-too-many-hint = Retirez ce qui est en trop.
schema-unknown-field = { $what } n’a pas de champ { $name }.
    .field = { $what } n’a pas un tel champ.
schema-unknown-kind = Aucun type d’activité ne s’appelle « { $kind } ».
schema-write-at-least = Écrivez { $bound } ou plus.
schema-write-at-most = Écrivez { $bound } ou moins.
section-add-hint = { $nearest } Pour ajouter une section, mettez "(new)" derrière son titre.
section-empty = Rien ne figure sous « { $heading } ».
section-empty-hint = Écrivez le texte, ou mettez (left out) derrière le titre.
section-unknown = L’exercice n’a pas ici de section « { $name } ».
shorten-to = Raccourcissez à { $most }.
speech-above-telling = Ces mots précèdent la première variante : { $words }…
speech-above-telling-hint = Placez-les sous "### usual" ; seules des indications peuvent figurer au-dessus.
speech-list = Une liste ne peut pas être dite.
speech-no-cue = { $name }: n’est pas une indication.
speech-no-section = Le discours n’a pas de section « { $name } ».
speech-no-telling = « { $name } » n’est pas une variante d’une section.
speech-no-usual = La section « { $heading } » n’a pas de variante habituelle.
speech-no-usual-hint = Écrivez-la sous "### usual".
speech-not-rising = La variante « { $longer } » de « { $heading } » compte { $many } mots, et « { $shorter } » en compte { $few }.
speech-not-rising-hint = Le nombre de mots doit croître de short à usual, puis à long.
speech-outside-section = Ces mots n’appartiennent à aucune section du discours.
speech-outside-section-hint = Commencez une section par "## " et son id.
speech-section-twice = La section « { $heading } » figure ici pour la deuxième fois.
speech-section-twice-hint = Placez ses variantes sous un seul titre.
speech-section-unsaid = La section « { $name } » du discours n’a pas de texte.
speech-section-unsaid-hint = Ajoutez "## { $name }" et, dessous, "### usual".
speech-telling-twice = La variante « { $name } » figure ici pour la deuxième fois.
speech-telling-unsaid = La variante « { $name } » n’a pas de texte.
speech-unknown-question = Il n’y a pas de question de sondage « { $name } ».
speech-unknown-slide = Il n’y a pas de diapositive « { $name } ».
step-half-empty = Une moitié de IF: … THEN: … est vide.
step-half-empty-hint = Écrivez les deux moitiés.
step-no-then = IF: n’a pas de THEN:
step-no-then-hint = Dites ce qu’il faut faire, dans le même paragraphe : IF: … THEN: …
step-then-alone = THEN: se trouve sans son IF:
step-then-alone-hint = Écrivez les deux dans un même paragraphe : IF: … THEN: …
svg-contains = { $what } contient { $part ->
    [picture] une image incorporée
    [page] une page incorporée
    [text] du texte qui n’est pas dessiné en formes
    [pattern] un motif
    [filter] un filtre, par exemple une ombre
    [blending] des couleurs fondues
    [arrows] des pointes de flèche
    [dashes] des traits en pointillés
   *[background] une image de fond
  }.
svg-contains-hint = Exportez en PNG, ou comme dessin seul.
svg-damaged = { $what } est un fichier SVG endommagé.
svg-entities = { $what } définit ses propres entités.
svg-export-hint = Exportez à nouveau en SVG, PNG ou JPEG.
svg-no-drawing = { $what } n’est pas un dessin SVG.
svg-no-size = { $what } n’indique pas sa taille.
svg-no-size-hint = Exportez avec une largeur et une hauteur, ou une viewBox.
svg-plain-hint = Exportez à nouveau en SVG simple, ou en PNG.
svg-refers-outside = { $what } renvoie à quelque chose hors de son fichier.
svg-refers-outside-hint = Exportez en un seul fichier, ou en PNG.
svg-shows-nothing = { $what } ne montre rien.
svg-simplify-hint = Simplifiez, ou exportez en PNG.
svg-style-sheet = { $what } a une feuille de style qui fait plus que colorer ses formes.
svg-style-sheet-hint = Exportez avec « attributs de présentation », ou en PNG.
svg-text-hint = Convertissez le texte en contours (tracés), ou exportez en PNG.
svg-too-deep = { $what } a trop de groupes dans des groupes.
svg-too-many-shapes = { $what } a trop de formes.
svg-unknown-value = { $what } a une valeur qui n’est pas comprise : « { $value } ».
translation-unreadable = Ce n’est pas une traduction lisible (un fichier PO de gettext).
translation-unreadable-hint = Ouvrez-le dans un logiciel de traduction, comme Poedit, et enregistrez-le à nouveau.
wait-no-length = Rien ne dit combien dure { $name }:
write-one-of = Écrivez l’un de ceux-ci : { $known }.
write-some = Écrivez-en un.
yaml-after-quote = Quelque chose suit le guillemet fermant.
yaml-after-quote-hint = Dans un texte entre "...", écrivez les guillemets intérieurs comme “...” ; pour une apostrophe, mettez tout le texte entre guillemets doubles.
yaml-backslash = Une barre oblique inverse a un autre sens dans un texte entre guillemets doubles.
yaml-backslash-hint = Écrivez-la deux fois, ou mettez le texte entre guillemets simples.
yaml-bracket = Un crochet ou une accolade s’ouvre ici, et ce qui suit ne peut pas y figurer.
yaml-bracket-hint = Mettez une virgule entre les entrées, des guillemets autour des textes à virgules, et fermez ce qui est ouvert.
yaml-colon = Il y a ici un deux-points de trop, ou la ligne est trop en retrait.
yaml-colon-hint = Mettez entre guillemets un texte qui contient un deux-points ; commencez un champ dans la même colonne que ses voisins.
yaml-colon-in-braces = Entre {"{"} {"}"}, un texte avec deux-points a besoin de guillemets.
yaml-colon-in-braces-hint = Écrivez-le comme dans {"{"}id: s1, text: "Une chose: ce temps"{"}"}.
yaml-control-character = Il y a ici un caractère de commande invisible.
yaml-control-character-hint = Supprimez la ligne et retapez-la.
yaml-cut-at-comma = « { $key } » se trouve entre des virgules dans {"{"} {"}"} et n’est pas un champ avec une valeur.
yaml-cut-at-comma-hint = Si cela fait partie du texte qui précède, mettez tout ce texte entre guillemets.
yaml-cut-at-remark = Ce texte s’arrête avant « { $rest } » : # commence une remarque.
yaml-cut-at-remark-hint = Mettez tout le texte entre guillemets, ou une espace après le # d’une remarque.
yaml-empty-hint = Écrivez-y ses champs, par exemple name: value, ou supprimez-le.
yaml-field-twice = Le champ « { $found } » figure ici deux fois.
yaml-fold-or-quote = Mettez le texte entre guillemets, ou écrivez >- et le texte sur les lignes suivantes, en retrait.
yaml-invalid = Ce fichier n’est pas du YAML valable.
yaml-invalid-hint = Comparez-le avec un exercice qui fonctionne, ou annulez votre dernière modification.
yaml-left-open = Un guillemet est ouvert ici et n’est jamais fermé.
yaml-left-open-hint = Fermez le texte par le même signe que celui qui l’ouvre.
yaml-list-in-line = Une liste ne peut pas commencer sur la ligne de son champ.
yaml-list-in-line-hint = Mettez chaque "- " sur sa propre ligne, ou mettez entre guillemets un texte qui commence par un tiret.
yaml-misfit = Cette ligne ne s’accorde pas avec celles qui précèdent.
yaml-misfit-hint = Commencez-la dans la même colonne que ses voisines, avec des espaces.
yaml-needs-quotes = Un texte qui commence par { $found } a besoin de guillemets.
yaml-no-colon = Le nom d’un champ est suivi d’un deux-points et d’une espace.
yaml-no-colon-hint = Écrivez-le sous la forme name: value.
yaml-no-day = Le jour { $day } n’existe pas.
yaml-no-fields = Ce fichier doit se composer de champs, par exemple title: Mon exercice.
yaml-no-fields-hint = Commencez chaque champ sur sa propre ligne, sous la forme « name: value ».
yaml-no-list = « { $name } » n’est pas une liste.
yaml-not-from-here = Cela ne peut pas être modifié d’ici.
yaml-not-from-here-hint = Ouvrez le fichier et modifiez-le à la main.
yaml-other-space = Cette ligne commence par une espace d’un autre type, et YAML ne connaît que les espaces ordinaires.
yaml-quote-it = Mettez tout le texte entre guillemets.
yaml-second-document = Une ligne avec --- commence ici un deuxième document, et un seul est lu.
yaml-second-document-hint = Supprimez la ligne ---.
yaml-space-before = Une espace d’un autre type précède « { $name } ».
yaml-space-before-hint = Supprimez ce qui précède le nom, et tapez des espaces ordinaires.
yaml-tab = Il y a une tabulation à cet endroit, et YAML ne connaît que les espaces.
yaml-tab-hint = Remplacez la tabulation par des espaces.
yaml-text-below = Après | ou >, le texte va sur les lignes suivantes.
yaml-text-below-hint = Déplacez-le sur la ligne suivante, en retrait.
yaml-too-deep = Les crochets et accolades de ce fichier sont trop imbriqués pour être lus.
yaml-too-deep-hint = Cherchez des crochets ou accolades sans cesse ouverts et jamais fermés.
yaml-too-many = Ce fichier dit plus de { NUMBER($most, useGrouping: 1) } choses, répétitions comprises.
yaml-too-many-hint = Écrivez en entier ce qu’il répète avec & et *, ou raccourcissez-le.

## formats/calendar and formats/exports

calendar-end = { $time } Fin
calendar-facilitator = Animation : { $name }
calendar-promised = Promis :
calendar-review = Revue { $number } : { $exercise }

## formats/exports

commitments-own = personnel
commitments-sheet = Fiche
commitments-team = équipe
export-answers = Réponses
export-blank = champ
export-code = code
export-confidence = confiance
export-decided = décidé
export-details = Détails
export-doubt = doute
export-how = comment
export-left-out = omis
export-open = ouvert
export-read = lu
export-said = dit
export-value = valeur
export-where = où

## formats/xlsx

entry-about = { $client }, { $day }
entry-answer = Réponse
entry-answered = Répondu
entry-answers = Réponses
entry-blank = Champ
entry-choose = Choisissez dans la liste de chaque cellule, ou tapez.
entry-choose-from-list = Choisissez dans la liste.
entry-choose-one = Choisissez : { $labels }.
entry-choose-why = Tout le reste est refusé aussitôt.
entry-code-prompt = Tel qu’il figure en haut de chaque page de la partie A.
entry-collect = Enregistrez, fermez, puis lancez : facilitator collect
entry-collect-why = À refaire après chaque correction.
entry-correction = Un cercle rempli à côté d’un cercle coché est une correction.
entry-correction-why = La croix compte.
entry-headings = Ne renommez ni les titres ni les petits noms en dessous.
entry-headings-why = L’ordre n’a pas d’importance.
entry-labels = { $labels }.
entry-missing = Une réponse qui manque reste vide.
entry-missing-why = Vide veut dire manquant, jamais zéro.
entry-name = Nom
entry-not-an-answer = Aucune des réponses
entry-on-canvas = Affiche
entry-on-guide = Mode d’emploi
entry-on-lists = Listes
entry-on-responses = Saisie
entry-on-scores = Notes
entry-on-totals = Totaux
entry-question = Question
entry-sheet-code = Code de la fiche
entry-team = Ce que l’équipe a écrit sur son affiche va dans « { entry-on-canvas } », une ligne par champ.
entry-team-why = Laissez de côté ce qui n’est pas sur le papier.
entry-title = { $exercise } : réponses
entry-totals = « { entry-on-totals } » et « { entry-on-scores } » suivent pendant que vous tapez.
entry-totals-why = Ils ne servent qu’à un premier regard.
entry-two-crosses = Deux croix dans une rangée de cercles ? Laissez la cellule vide.
entry-two-crosses-why = Demandez, ou décidez plus tard.
entry-type-each-sheet = Tapez chaque fiche dans une ligne de « { entry-on-responses } ».
entry-type-each-sheet-why = Son code figure en haut de la partie A.
totals-by-area = Équipe, par domaine
totals-deviation = AD
totals-deviation-note = AD : l’écart moyen des personnes à la moyenne de l’équipe, en points de l’échelle.
totals-gap = Écart
totals-hoped = Espéré
totals-mean = Moyenne
totals-now = Aujourd’hui
totals-people = Personnes
totals-spread = Étendue
workbook-contents = Sur les autres feuilles
workbook-data = Données
workbook-data-column = Colonne
workbook-data-printed = Tel qu’imprimé
workbook-data-row = Ligne
workbook-data-sheet = Feuille
workbook-data-table = Tableau
workbook-data-value = Valeur
workbook-sheet = Fiche

## workflows

sample-team = Une équipe fictive

## interface: workflows

add-client = Ajoutez --client NAME.
    .studio = Allez-y depuis la page d’un événement.
add-client-and-event = Ajoutez --client NAME --event DATE.
    .studio = Allez-y depuis la page d’un événement.
anonymize-by-hand = { $file }, modifié ou placé là : des noms peuvent y figurer.
anonymize-codes-beside-names = codes à côté des noms
anonymize-codes-in-order = codes dans l’ordre de la liste des participants
anonymize-elsewhere = Les sauvegardes, la gestion de versions et les dossiers qu’un service copie ailleurs.
anonymize-files-elsewhere = Les fichiers écrits ou déplacés ailleurs : exports, kits créés hors de { $folder }.
anonymize-leader = Le code du responsable, à { $place } : retirez la ligne.
anonymize-mails = Les courriels avec des fiches, et les fichiers que chacun a gardés.
anonymize-names-of-codes = les noms ; les codes restent, sans ordre
anonymize-names-of-files = les noms des fichiers et dossiers reçus
anonymize-of-an-event = Les codes appartiennent à un événement.
anonymize-order = L’ordre d’arrivée des fiches : qui s’en souvient sait laquelle est à qui.
anonymize-pages = images de pages sur papier ; ce qui en a été lu reste enregistré
anonymize-paper = Le papier : les fiches imprimées, et l’écriture sur celles qui sont revenues.
anonymize-personal-copies = exemplaires personnels
anonymize-received = fichiers tels qu’ils sont arrivés ; ce qu’ils disaient reste enregistré
anonymize-reports = Les rapports et retours remis, et ce que chacun a écrit de soi.
anonymize-roster = La liste des participants ({ $roster }) : elle dit qui a participé, et aucun code.
anonymous-begun = Les liens entre codes et noms sont en cours de suppression. Lancez { $command } encore une fois.
anonymous-done = Les liens entre codes et noms de cet événement ont été supprimés.
answers-of-an-event = Les réponses appartiennent à un événement.
archive-not-kept = { $file } n’a pas pu être conservé ({ $reason }).
archive-safe = Ce qui a été annoncé comme enregistré l’est. Libérez de la place ou donnez-vous le droit d’y écrire, puis relancez.
batch-no-answers = Aucune réponse n’est encore revenue ici.
batch-no-answers-hint = Relevez ce que chacun a rempli.
batch-no-client = Il n’y a ici aucun client à vous.
block-not-shown = Le bloc « { $block } » n’est pas un bloc de { $template } : il n’est donc pas montré.
build-anonymous = Cet événement a été anonymisé : la fiche est la simple, et personne n’a de code.
build-made-as = Ce qu’elle a se crée en : { LIST($formats, style: "unit") }.
build-needs-event = Il se crée pour un événement : ajoutez --client NAME --event DATE.
    .studio = Il se crée pour un événement : allez au kit depuis la page d’un événement.
build-no-document = La version « { $edition } » n’a rien pour le document « { $document } ».
build-no-own-copies = Cet événement a été anonymisé : plus personne ne reçoit d’exemplaire personnel.
build-no-own-copies-hint = Enlevez --separate et imprimez la fiche simple, ou tenez un nouvel événement.
    .studio = Décochez « Aussi un fichier par personne » et imprimez la fiche simple, ou tenez un nouvel événement.
build-not-in-format = { $document } : impossible en { LIST($formats, style: "unit") }.
build-not-in-format-hint = Demandez --format { LIST($formats, style: "or") }, ou aucun format.
    .studio = Choisissez { LIST($formats, style: "or") }, ou tous les formats.
build-nothing-as = La version « { $edition } » n’a rien qui se crée en { LIST($formats, style: "unit") }.
build-separate-for-event = Un fichier par personne se crée pour un événement.
changed-meanwhile = { $file } dit ici autre chose depuis que cette page a été ouverte.
    .field = Le fichier dit ici autre chose depuis que cette page a été ouverte.
changed-meanwhile-hint = Gardez ce qu’il dit maintenant, ou remplacez-le par votre texte.
check-few-lines = Il n’y a que quelques lignes sur cette page.
check-few-lines-hint = Raccourcissez un texte qui précède, ou choisissez une autre police ou un autre papier.
check-fewer-words = Dites-le en moins de mots.
check-from-word = { $file }, de Word
check-grid-too-small = { $people } personnes participent, et le tableau de l’équipe a { $columns } colonnes.
check-grid-too-small-hint = Imprimez le tableau deux fois et comptez en deux groupes, ou tenez deux événements.
check-guide-still-examples = « { $activity } » a les mots du client, et son guide donne encore les exemples de l’exercice.
check-guide-still-hint = Écrivez-y ce qui se dit dans la version { $edition }.
check-guide-still-says = « { $activity } » a les mots du client, et son guide dit encore « { $words } ».
check-kit = { $kit } : { $edition }, { $minutes } minutes. Rien n’empêche de créer le kit.
check-kit-speech = { $kit } : { $edition }, { $minutes } minutes. Discours : { NUMBER($words, useGrouping: 1) } mots, parole { $speaking }, attente { $waiting } avec { $people } personnes dans la salle. Rien n’empêche de créer le kit.
check-no-roster = Il n’y a pas de liste des participants : personne n’a donc d’exemplaire à son nom.
check-no-roster-hint = Ajoutez "roster: FILE" à event.yaml ou client.yaml, ou indiquez les participants.
    .studio = Collez ou choisissez un tableau de personnes sur la page du client, ou indiquez les participants.
check-note = Remarque : { $note }
check-nothing-before-hands = [[{ $activity }]] ne montre rien avant le décompte des mains levées, car il n’a pas d’enquêtes.
check-nothing-before-hands-hint = Ajoutez des enquêtes à une question, ou retirez-le avec son titre.
check-one-person = une personne
check-page = { $document }, page { $page }
check-pages = { $document } ({ $count ->
    [one] page
   *[other] pages
  } { LIST($pages, style: "unit") })
check-places = { LIST($places, style: "unit") }
check-runs-out = « { $words } » déborde de { $place }.
check-slide-too-long = « { $heading } » prend { $count } diapositives, car c’est trop long pour une seule.
check-slides-page = slides, page { $page }
check-sound = { $exercise } est en ordre : { $activities ->
    [one] { $activities } activité
   *[other] { $activities } activités
  } en { $editions ->
    [one] { $editions } version
   *[other] { $editions } versions
  }.
check-speech-still-examples = Le client a ses propres mots, et le discours donne encore les exemples de l’exercice.
check-speech-still-hint = Écrivez-y les passages que vous diriez autrement.
check-starter-text = C’est encore le texte du modèle : « { $words }… »
check-starter-text-hint = Écrivez le vôtre, ou supprimez-le.
check-take-home-missing = La question que « { $edition } » donne à emporter n’est pas dans son aide-mémoire.
check-take-home-missing-hint = Écrivez [[{ $mark }]] seul sur une ligne, à l’endroit voulu.
check-too-many-pages = Il a { $pages } pages, et { $most } sont prévues pour cette version.
check-too-many-pages-hint = Raccourcissez ce qu’y ajoutent overrides, terms ou un modèle de ce client.
check-usual-people = { $people } personnes, comme d’habitude
check-without-your-edit = { $document } (sans votre modification)
client-changes-head = Ce que cet exercice dit autrement pour { $client }. Les ids restent : les réponses s’y rattachent.
client-changes-same-for-all = C’est la même chose pour tous les clients.
client-changes-same-for-all-hint = Changez-le pour tous, ou laissez-le.
cluster-changed-meanwhile = Il a été modifié pendant qu’un worker y travaillait.
cluster-failed = Le cluster n’a pas pu le créer : { $error }.
cluster-failed-hint = Voyez ce que disent l’ordonnanceur et ses workers, puis relancez.
cluster-no-package = Un cluster a besoin d’un paquet qui n’est pas installé : { $package }.
cluster-no-package-hint = Installez-le, par exemple : pip install 'facilitator[cluster]'
cluster-no-scheduler = Aucun ordonnanceur Dask ne répond à « { $address } ».
cluster-no-scheduler-hint = Donnez l’adresse qu’il affiche à son démarrage, par exemple tcp://10.0.0.5:8786
cluster-no-version = Le worker { $worker } n’a pas facilitator, et celui-ci est { $here }.
cluster-no-workers = L’ordonnanceur à { $address } n’a pas de workers.
cluster-no-workers-hint = Démarrez-en un : dask worker { $address }
cluster-other-version = Le worker { $worker } a facilitator { $found }, et celui-ci est { $here }.
cluster-other-version-hint = Installez la même version sur tous.
cluster-process-ended = Le processus qui le créait sur un worker s’est arrêté trop tôt.
cluster-process-ended-hint = Assurez-vous que le worker a assez de mémoire, puis relancez.
code-nobodys = Le code { $code } n’appartient à personne.
code-nobodys-near = Le code { $code } n’appartient à personne ; { $near } en est proche.
code-none = Elle n’a pas de code : elle compte donc sous le nom de son fichier.
code-not-drawn = Le code { $code } n’a pas été tiré pour cet événement.
codes-made-anonymous = Cet événement a été anonymisé : plus personne ne reçoit de code personnel.
codes-made-anonymous-hint = Imprimez la fiche simple, ou tenez un nouvel événement.
codes-on-no-roster = { $count ->
    [one] Une personne n’y figure
   *[other] { $count } personnes n’y figurent
  } sur aucune liste des participants de cet événement : { $people }.
codes-on-no-roster-hint = Si son dossier est la copie de celui d’un autre événement, recréez-le avec : facilitator new event --like CLIENT/DATE. Qui a quitté la liste peut y rester.
    .studio = Si son dossier est la copie de celui d’un autre événement, recréez-le sur la page du client. Qui a quitté la liste peut y rester.
codes-restore = Rétablissez le fichier tel qu’il était : de nouveaux codes ne correspondraient pas aux fiches imprimées.
codes-spoiled = Les codes des fiches sont abîmés.
codes-unreadable = Les codes des fiches ne peuvent pas être lus.
collect-ask-again = Redemandez-le.
collect-cannot-read = Il ne peut pas être lu ({ $error }).
collect-check-sender = Vérifiez qui l’a envoyé.
collect-damaged = Il est endommagé ou a été tronqué en chemin.
collect-hidden-file = C’est un fichier caché.
collect-in-parts = Relevez-le en plusieurs fois.
collect-leads-out = Son nom mène hors du fichier zip.
collect-link = C’est un lien, et les liens dans les dossiers ne sont pas suivis.
collect-lock-file = C’est un fichier de verrouillage ; fermez le document auquel il appartient.
collect-no-such-path = Il n’y a ni fichier ni dossier { $path }.
collect-no-such-path-hint = Vérifiez son nom.
collect-nothing = Il n’y a rien à relever.
collect-nothing-hint = Indiquez des fichiers ou des dossiers.
collect-too-large = Il dépasse { $size } Mo.
collect-too-large-hint = Demandez-en un plus petit.
collect-too-many-files = Il contient plus de { NUMBER($most, useGrouping: 1) } fichiers ; le reste n’a pas été lu.
collect-type-answers = Saisissez ses réponses.
collect-zip-empty = Il n’y a rien dedans.
collect-zip-in-zip = C’est un fichier zip dans un autre.
collect-zip-in-zip-hint = Décompressez d’abord celui de l’extérieur.
copies-edited = { $file } a été modifié et reste tel quel, bien que ce ne soit plus l’exemplaire de personne.
copies-left = { $folder } contient des fichiers d’une création antérieure ; --separate les renouvelle.
    .studio = { $folder } contient des fichiers d’une création antérieure ; cocher « Aussi un fichier par personne » les renouvelle.
copies-removed = { $count ->
    [one] { $count } fichier d’une création antérieure a été retiré
   *[other] { $count } fichiers de créations antérieures ont été retirés
  } de { $folder }.
date-epoch = SOURCE_DATE_EPOCH vaut « { $value } ».
date-epoch-hint = Donnez-lui un nombre entier de secondes depuis 1970 et avant 2108, ou supprimez-la.
edit-added = ajouté { $words }
edit-age-unknown = Vous l’avez modifié, et ce qui a changé depuis n’est pas connu.
edit-current = Vous l’avez modifié ; ce dont il est issu n’a pas changé depuis.
edit-left-lying = Il reste d’une création antérieure : { $file } n’est plus modifié.
edit-left-lying-hint = Supprimez-le.
edit-more-sections = { $count ->
    [one] { $count } autre section
   *[other] { $count } autres sections
  }
edit-not-in-it = Il n’a pas votre modification de { $file }.
edit-not-in-it-hint = Modifiez l’exercice ou les overrides du client, puis créez de nouveau.
edit-older = Vous l’avez modifié, et il est plus ancien que ce dont il est issu : { $changes }.
edit-older-hint = Reportez-le à la main ; ou créez avec --force, qui remplace votre modification.
    .studio = Reportez-le à la main ; ou cochez « Écraser ce que j’ai modifié » au kit, ce qui remplace votre modification.
edit-older-looks = Vous l’avez modifié, et sa présentation est plus ancienne que ce dont il est issu.
edit-print-pdf = Imprimez { $file }, qui l’a.
edit-print-word = Imprimez { $file } depuis Word.
edit-removed = retiré { $words }
edit-section = { $heading } : { LIST($parts, style: "unit") }
edit-top = le début
event-no-talk-before-itself = Un événement n’est pas une conférence avant lui-même.
event-of-a-client = Un événement appartient à un client.
file-commitments = Engagements
file-like-no-exercise = Ce fichier n’est pas utilisé : aucun exercice ne s’appelle ainsi.
file-like-no-template = Ce fichier n’est pas utilisé : aucun modèle ne s’appelle ainsi.
file-personal-worksheet = Fiche personnelle
file-personal-worksheets = Fiches personnelles
file-review-dates = Dates des points d’étape
file-to-glue = à coller
forget-answers = les réponses de tous
forget-codes = quel code est à qui
forget-disk = Ce que des experts peuvent récupérer d’un disque tant qu’il n’est pas réécrit.
forget-event-stays = L’événement lui-même ({ $file }), avec tout ce qui y a été écrit à la main, remarques comprises.
forget-exports-stay = Les exports, et les kits créés ou déplacés hors de { $folder }.
forget-forms-stay = L’emplacement des choses sur les formulaires, et les mains comptées : ils ne sont à personne.
forget-journal = ce qu’une exécution interrompue a laissé des réponses
forget-kit = ses papiers, réponses et rapports
forget-of-an-event = Les personnes s’oublient événement par événement.
forget-pages = les images de pages sur papier
forget-paper-stays = Le papier, les courriels avec des fiches, et ce qui a été remis.
forget-publications = ce dont chaque rapport est issu
forget-received = les fichiers tels qu’ils sont arrivés
forget-reports-stay = Les rapports d’autres événements comparés à celui-ci.
forget-roster-stays = La liste des participants ({ $roster }), qui n’est pas de ce seul événement.
forget-who = qui a participé
gallery-edition-name = Une version se nomme avec des lettres de a à z, ou des chiffres.
gallery-edition-taken = Il y a déjà une version « { $edition } ».
gallery-lacking = Cette activité est faite de { $what ->
    [areas] domaines
   *[concepts] notions
  }, et l’exercice n’en a pas.
gallery-lacking-hint = Écrivez-les d’abord dans un éditeur de texte, sous "{ $key }".
gallery-no-activity = Un exercice a besoin d’une activité.
gallery-no-activity-hint = Choisissez-en au moins une.
groups-without-roster = L’événement nomme des groupes, et il n’y a pas de liste des participants où les trouver.
groups-without-roster-hint = Ajoutez-y "roster: FILE", ou à client.yaml.
    .studio = Collez ou choisissez un tableau de personnes sur la page du client.
hands-counted-twice = Cette réponse est comptée deux fois.
hands-counted-twice-hint = Indiquez-la une fois, additionnée.
hands-no-count = Ce n’est pas un décompte.
hands-no-count-hint = Écrivez-le ainsi : { $example }.
hands-no-number = Il n’y a pas de nombre après le signe =.
hands-no-number-hint = Écrivez combien de mains se sont levées.
hands-none-given = Aucune main levée n’a été indiquée.
hands-none-given-hint = Ajoutez --count QUESTION.ANSWER=HANDS, par exemple --count { $example }, ou --csv FILE.
    .studio = Écrivez combien de mains vous avez comptées, ou choisissez un tableau.
hands-not-asked = La version « { $edition } » de { $exercise } ne demande pas de mains levées.
hands-not-asked-hint = C’est le cas d’une version qui comporte un sondage.
hands-of-an-event = Les mains levées se comptent lors d’un événement.
hands-option = --count { $hands }
    .studio = { $hands }
hands-others-kept = D’autres mains levées sont déjà conservées pour { $questions }
hands-others-kept-hint = Ajoutez --replace si les nouvelles sont justes ; les anciennes restent à côté.
    .studio = Gardez-les si les nouvelles sont justes ; les anciennes restent à côté.
intake-note-at = { CAPITAL($place) } : { $note }
intake-pages-not-read = { CAPITAL($pages) } non lu : { $why }
intake-private-left-out = { $count ->
    [one] { $count } réponse de pages que chacun garde n’a pas été relevée
   *[other] { $count } réponses de pages que chacun garde n’ont pas été relevées
  } ; écrivez collect_private: true dans event.yaml pour les relever.
intake-replaced-since = Une autre fiche a pris sa place depuis ; --replace la rétablit.
    .studio = Une autre fiche a pris sa place depuis ; relevez-la en remplaçant les précédentes.
intake-still-count = Sa version précédente avait des fiches qui n’y sont plus et comptent toujours : { $codes }.
kit-clock-change-hint = Choisissez une autre heure, ou prévenez les participants.
kit-no-language = « { $language } » n’est pas une langue.
kit-no-language-hint = Écrivez un code comme de, ou de+en.
kit-other-language = L’exercice est écrit en « { $language } », et ses papiers aussi.
kit-other-language-hint = Retirez « { $language } », ou traduisez-le : { $command }
    .studio = Retirez « { $language } », ou faites-le traduire.
kit-talk-without-hands = Personne n’a compté de mains levées à cette conférence.
logo-coarse = Le logo fait { $pixels } pixels de large, soit { $dots } points par pouce à l’impression.
logo-coarse-hint = Prenez un SVG, ou une image d’au moins { $pixels } pixels de large.
move-file-or-name = Déplacez le fichier, ou indiquez-en un autre.
new-client-taken = Il y a déjà un client dans { $folder }.
new-client-taken-hint = Modifiez celui-là, ou choisissez un autre nom.
new-event-edition = une parmi : { LIST($editions, style: "unit") }
new-event-taken = Il y a déjà un événement le { $event } pour { $client }.
new-event-taken-hint = Modifiez son event.yaml, choisissez un autre jour, ou ajoutez un mot : { $event }-apres-midi.
    .studio = Ouvrez celui-là, choisissez un autre jour, ou ajoutez un mot : { $event }-apres-midi.
new-event-word = « { $word } » ne peut pas suivre la date : c’est ainsi que s’appellent les kits d’une version ou d’une durée.
new-event-word-hint = Choisissez un autre mot, par exemple { $day }-matin.
new-exercise-name = « { $name } » ne peut pas être le nom d’un exercice.
new-exercise-name-hint = Utilisez pour son dossier des minuscules, des chiffres et des traits d’union, par exemple : --folder { $folder }
    .studio = Utilisez pour son dossier des minuscules, des chiffres et des traits d’union.
new-exercise-taken = Il y a déjà un exercice « { $name } ».
new-exercise-taken-hint = Choisissez un autre nom, ou --folder.
    .studio = Choisissez un autre nom.
new-file-beside = un fichier à côté de celui-ci
new-file-blocks = Blocs jamais supprimés pour tenir le temps (keep), omis (out), ou d’une durée en minutes :
new-file-brand = ce que vous omettez reste comme dans l’exercice
new-file-breaks = Les pauses sont placées là où elles conviennent. Pour choisir vous-même (ou [] pour aucune) :
new-file-client-about = Un client : ce qui donne à chaque kit l’air d’avoir été fait pour lui seul.
new-file-collect-private = Ce qui est sur les pages que chacun garde (partie B) n’est pas relevé. Si vous avez prévenu tout le monde que vous le relevez, dites-le ici :
new-file-cover = true pour une couverture au rapport et au guide
new-file-event-about = Un événement : un atelier, un discours ou une heure de coaching. Sa date est le nom de ce dossier.
new-file-event-link = Imprimé à la fin de l’aide-mémoire, et en code pour téléphones :
new-file-exercise = le nom du dossier
new-file-expected = combien sont attendus, si aucune liste ne les nomme tous
new-file-facilitator = qui l’anime
new-file-facilitator-example = Votre nom
new-file-font = une police fournie avec facilitator
new-file-holidays = Jours sans point d’étape sur le plan ; les week-ends sont exclus d’office.
new-file-language = nos mots, les dates, les lecteurs d’écran
new-file-large-print = true pour 18 points partout
new-file-leader = Le code de fiche du responsable, s’il a accepté que le rapport mette ses scores à côté de ceux des autres :
new-file-link = Où en trouver davantage : imprimé à la fin de l’aide-mémoire, et en code pour téléphones.
new-file-logo = un fichier SVG, PNG ou JPEG à côté de celui-ci
new-file-minutes = le créneau, pauses comprises : le conducteur s’y adapte
new-file-more = Ce qui va aussi ici : overrides/EXERCISE.yaml change l’exercice lui-même pour ce client, templates/ remplace une partie d’une page, events/DATE/event.yaml est un atelier d’un jour (facilitator new event). Pour en savoir plus : facilitator docs clients
new-file-name = en entier, comme sur les couvertures
new-file-names-agreed = Le rapport ne cite aucun nom, sauf si tout le groupe y a consenti :
new-file-paper = letter ou a4
new-file-participants = Qui participe : tous ceux de la liste du client, sauf indication contraire.
new-file-people = Les personnes : un fichier CSV ou un classeur à côté de celui-ci, avec une colonne pour les noms et, si vous les avez, pour la fonction, l’e-mail et le groupe.
new-file-place = comme sur l’ordre du jour
new-file-place-example = Salle 4, deuxième étage
new-file-primary = la couleur principale, entre guillemets
new-file-secondary = l’autre couleur
new-file-setting = open: des dirigeants de nombreuses organisations ; in-house: les gens d’une seule, avec leur chef
new-file-short = comme dans les lignes courantes
new-file-spare = exemplaires personnels sans nom, pour les invités tardifs
new-file-start = entre guillemets
new-file-suggestions = Les lignes qui commencent par # sont des suggestions : enlevez le # pour en utiliser une.
new-file-talk = Les mains comptées lors d’une conférence sont mises à côté des réponses : celles du jour, ou de l’événement nommé ici.
new-file-terms = Les mots du client pour ce que l’exercice appelle par les mots placés avant le deux-points : un seul, ou singulier et pluriel, comme {"{"}singular: executive director, plural: executive directors{"}"}.
new-file-timezone = pour le calendrier
new-file-word-template = Un fichier Word du client, à côté de celui-ci : son en-tête, sa mise en page et ses styles sont utilisés.
new-folder-name = Aucun dossier ne peut s’appeler « { $name } ».
new-folder-name-hint = Choisissez-lui un autre nom, par exemple : --folder { $folder }
    .studio = Choisissez-lui un autre nom.
new-like-no-client = « { $like } » ne nomme aucun client.
new-like-no-client-hint = Écrivez --like CLIENT/DATE, ou ajoutez --client NAME.
    .studio = Créez-le depuis la page d’un autre événement.
new-no-date = « { $day } » n’est pas une date.
new-no-date-hint = Écrivez l’année, le mois et le jour, par exemple 2027-03-18 ou 2027-03-18-morning.
new-no-edition-hint = Il y a : { LIST($editions, style: "unit") }.
new-no-logo = Il n’y a pas de logo « { $logo } ».
new-no-logo-hint = Indiquez un fichier SVG, PNG ou JPEG.
new-sample-client = { $client } est un exemple fourni avec facilitator, et rien n’y est ajouté.
new-sample-client-hint = Créez votre propre client avec : facilitator new client "NAME"
    .studio = Créez votre propre client sur la page d’accueil.
new-text = Nouveau texte
no-clients-folder-hint = { $hint } Dans ce dossier il n’y a pas de dossier clients : est-ce bien le bon ?
no-event = { $client } n’a pas d’événement « { $event } ».
no-file = Il n’y a pas de fichier « { $file } ».
no-file-hint = Mettez-le dans { $folder }, ou corrigez son nom.
no-roster-file = Il n’y a pas de liste des participants « { $file } ».
no-roster-file-hint = Mettez le fichier dans { $folder }, ou corrigez son nom.
no-such-term = « { $word } » n’est pas un terme de { $exercise }.
no-worksheet = La version « { $edition } » n’a pas de fiche à relever.
no-worksheet-hint = Indiquez celle qui a été remplie, avec --edition NAME.
    .studio = Choisissez-en une autre pour l’événement.
not-in-language = { $exercise } n’est pas traduit en « { $language } » ; il existe en { $known }.
not-in-language-hint = Pour commencer une traduction : { $command }
    .studio = Les traductions se commencent dans le terminal.
paper-no-picture = Il n’y a pas d’image de cette réponse.
picture-coarse = Cette image a { $pixels } pixels en largeur, { $dots } par pouce de papier.
picture-coarse-hint = Prenez un SVG, ou une image à { $dots } par pouce.
problem-at = { $place }: { $problem }
publication-elsewhere = La plupart de ces fiches sont aussi dans le rapport d’un autre événement de ce client : qui a les deux rapports saurait ce que telle personne a répondu.
publication-elsewhere-hint = Faites le rapport d’un des deux événements, ou ajoutez quand même --include-late.
    .studio = Faites le rapport d’un des deux événements, ou cochez quand même les fiches tardives.
publication-lost = Les réponses dont un rapport antérieur est issu ne sont pas dans le fichier des réponses.
publication-lost-hint = Rétablissez-le tel qu’il était, ou ajoutez --include-late : qui a les deux rapports pourrait dire ce que telle personne a répondu.
    .studio = Rétablissez-le tel qu’il était, ou cochez les fiches tardives : qui a les deux rapports pourrait dire ce que telle personne a répondu.
publication-meanwhile = Un autre rapport de cet événement a été fait au même moment.
publication-meanwhile-hint = Relancez.
publication-unreadable = L’enregistrement de ce qui a été publié ne peut pas être lu.
publication-unreadable-hint = Rétablissez-en une copie antérieure.
rename-choose-another = Choisissez un autre nom.
rename-folder-taken = Il y a déjà un dossier { $folder }.
rename-folder-taken-hint = Choisissez un autre nom, ou déplacez d’abord ce dossier.
report-beside-itself = { $event } ne peut pas être comparé à lui-même.
report-beside-itself-hint = Indiquez un événement antérieur.
report-compare-too-few = { $event } a trop peu de réponses pour une comparaison.
report-compare-without-late = { $event } est montré comme dans son propre rapport, sans les fiches tardives.
report-figures-left-out = Les chiffres de moins de { $floor } réponses sont omis, et le rapport le dit.
report-is-later = { $then } est postérieur à { $now }.
report-is-later-hint = Faites le rapport du plus récent, et comparez-le au plus ancien.
report-late-include = { $note } Pour les compter quand même, et que ce soit consigné, ajoutez --include-late.
    .studio = { $note } Pour les compter quand même, et que ce soit consigné, cochez les fiches tardives.
report-no-feedback = Aucune fiche rendue n’a de réponses : il n’y a donc pas de retour individuel.
report-no-figures = { $sheets } fiches ont des réponses, et les chiffres ne sont montrés qu’à partir de { $floor } : le rapport n’en a pas, et dit comment montrer des cartes à la place.
report-no-leader-scores = Les scores du responsable ne sont mis à côté des autres que dans les domaines où { $floor } autres ont un score, et il n’y en a aucun.
report-no-leader-sheet = Aucune fiche n’a le code { $code }, que event.yaml attribue au responsable.
report-nothing-collected = Rien n’a encore été relevé pour { $event }.
report-nothing-collected-hint = Commencez par : { $command } FILES
    .studio = Commencez sur la page « Réponses », avec les fichiers reçus.
report-of-an-event = Un rapport se fait à partir de ce qui est revenu d’un événement.
report-of-an-event-hint = Ajoutez --client NAME --event DATE, ou voyez-en un avec --sample.
    .studio = Allez-y depuis la page d’un événement.
report-one-person = Une personne seule a un retour individuel au lieu d’un rapport d’équipe.
report-open-answers = { $count ->
    [one] { $count } réponse est ouverte.
   *[other] { $count } réponses sont ouvertes.
  } Pour en avoir la liste : { $command }
    .studio = { $count ->
    [one] { $count } réponse est ouverte.
   *[other] { $count } réponses sont ouvertes.
  } La liste est sur la page « Réponses ».
report-other-exercise = L’événement du { $event } portait sur { $then }, et celui-ci sur { $now }.
report-other-exercise-hint = Comparez des événements d’un même exercice.
report-sample-of-no-event = L’exemple n’est d’aucun événement.
report-sample-of-no-event-hint = Enlevez --sample, ou --event, --compare et --include-late.
    .studio = Faites l’un ou l’autre.
report-undrawable = { $count ->
    [one] { $count } nom ou réponse a
   *[other] { $count } noms ou réponses ont
  } des lettres qu’aucune police fournie ne sait dessiner : chacune est imprimée { $sign }.
report-unread-dates = Dates de point d’étape qui ne désignent aucun jour certain après l’événement : { $dates }. Elles ne sont dans aucun calendrier. Écrivez-les sous la forme année-mois-jour, et relevez de nouveau l’affiche de l’équipe.
responses-drawn-code = { $code } a été tiré pour une personne, et ses fiches sont les siennes.
responses-drawn-code-hint = Pour les écarter : --leave-out { $code }
    .studio = Écartez-les sur la page « Réponses ».
responses-file-there = { $file } existe déjà.
responses-file-there-hint = Indiquez un autre fichier, ou ajoutez --force.
    .studio = Indiquez un autre fichier.
responses-files-differ = { $files } diffèrent sur { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
  } ; aucune ne compte tant que vous n’avez pas décidé.
responses-left-out = Écartée : elle ne compte pas.
responses-no-answer = « { $value } » n’est pas une réponse à { $blank }.
responses-no-answer-hint = Ses réponses sont : { LIST($answers, style: "unit") }.
responses-no-blank = Il n’y a pas de champ « { $name } ».
responses-no-code = « { $code } » n’est pas un code de cet événement.
responses-no-code-hint = Un code que chacun choisit a { $count } caractères, et un code tiré figure dans la liste des réponses.
responses-no-sheet = Aucune fiche n’a le code « { $code } ».
responses-no-sheet-from = Aucune fiche de { $code } ne vient de « { $file } ».
responses-nothing-collected = Rien n’a encore été relevé pour cet événement.
responses-nothing-collected-hint = Commencez par : facilitator collect
    .studio = Commencez sur la page « Réponses », avec les fichiers reçus.
responses-pages-empty = { CAPITAL($pages) } de la fiche : absent, ou laissé vide.
responses-private-blank = { $blank } est sur une page que chacun garde, et n’est pas relevé.
responses-private-blank-hint = Si tout le monde a été prévenu qu’il l’est, ajoutez collect_private: true à event.yaml.
responses-several-blanks = « { $name } » peut désigner plusieurs champs.
responses-several-sheets = Plus d’une fiche de { $code } vient de « { $file } ».
responses-sheets-are = Il y a : { LIST($sheets, style: "unit") }.
review-answer-nothing = Rien
review-audit = Tirées au sort et regardées : { $checked ->
    [one] 1 ligne
   *[other] { NUMBER($checked, useGrouping: 1) } lignes
  }, { $wrong } fausses. Donc, de toutes les { NUMBER($rows, useGrouping: 1) } lignes lues sur papier sans doute, { $low } % à { $high } % sont fausses (à 95 % ; Wilson, 1927).
review-counts-now = Elle compte maintenant comme « { $answer } ».
review-head-of-sheet = Le haut de la fiche { $sheet }, avec les cases pour son code
review-no-picture = Aucune image n’en est conservée : regardez la fiche elle-même.
review-nobodys = À personne : elle compte sous le nom de son fichier
review-nothing = rien
review-picture = « { $about } » de { $code } tel que sur le papier, avec les lignes autour
review-picture-read = « { $about } » de { $code } tel que sur le papier, avec les lignes autour, lu comme { LIST($answers, style: "or") }
review-read-as = Lu comme « { $answer } ». Est-ce juste ? { $file }, page { $page }.
review-right = Juste : { $answer }
review-several-people = Elles sont de plusieurs personnes
review-sheets-differ = Ses fiches diffèrent sur { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
  }. Laquelle est la bonne ?
review-ticked = Coché
review-whose = Aucun code n’a pu y être lu. À qui est-elle ?
run-again = Relancez.
sample-doubt-hint = Écrivez ce qui est voulu.
sample-headings-hint = Donnez-leur pour en-tête le nom des champs, ou supprimez-les.
sample-none = { $exercise } n’a pas de réponses d’exemple.
sample-none-hint = Mettez-en un tableau dans { $file }, ou relevez-en.
scans-not-installed = Ce qui lit les images de papier n’est pas installé.
scans-not-installed-hint = Cela s’installe ainsi : pip install 'facilitator[scan]'
scans-too-many-pages = Il a plus de { NUMBER($most, useGrouping: 1) } pages.
settings-built-in = { $exercise } est fourni avec facilitator, et ne se modifie pas.
settings-built-in-hint = Faites-en votre propre copie.
settings-changed-again = { $file } a de nouveau été modifié depuis.
settings-changed-again-hint = Remplissez de nouveau le champ à la main.
settings-changed-meanwhile = { $file } a été modifié depuis l’ouverture de cette page.
settings-copy-and-load = Copiez ce que vous avez écrit, rechargez la page, et remettez-le.
settings-load-again = Rechargez la page.
settings-own-already = { $exercise } est déjà à vous.
settings-the-table = Le tableau
sheet-form-elsewhere-hint = Relevez-le là-bas.
sheet-form-no-record = Ce n’est pas l’enregistrement d’un formulaire.
sheet-form-of-document = C’est autre chose : { $document } (formulaire { $form }) ; ce sont les fiches de travail qui se relèvent.
sheet-form-of-document-hint = Demandez la fiche de travail.
sheet-form-of-event = Le formulaire { $form } n’est pas de cet événement : il a été fait pour { $client }, { $event }.
sheet-form-of-exercise = Le formulaire { $form } n’est pas de cet événement : il appartient à l’exercice { $exercise }.
sheet-form-of-other-name = C’est l’enregistrement d’un autre formulaire, bien que son nom soit celui de ce formulaire.
sheet-form-restore = Rétablissez le fichier tel qu’il était ; des fiches imprimées en dépendent.
sheet-form-unknown = Le formulaire { $code } { $form } n’est pas de cet événement : il est plus ancien, ou a été fait pour un autre événement.
sheet-form-unknown-hint = Relevez-le pour l’événement pour lequel il a été fait, ou saisissez ses réponses.
speech-wait-unsaid = L’orateur dit qu’il attendra, et rien ne dit combien de temps : { $seconds } secondes sont comptées.
speech-wait-unsaid-hint = Ajoutez dessous un signal, par exemple "WAIT 1 minute: …".
start-client-hint = Créez-en un avec : facilitator new client "NAME"
    .studio = Créez-en un sur la page d’accueil.
start-event-hint = Créez-en un avec : { $command }
    .studio = Créez-en un sur la page du client.
template-missing = templates/{ $file } manque.
template-missing-hint = Réinstallez le programme pour le retrouver.
translate-english = { $count } textes sur { $all } sont encore en anglais, par exemple { LIST($ids, style: "unit") }.
translate-head = Traduisez ce qui est à droite de chaque =, et laissez ce qui est entre {"{"} {"}"}.
translate-missing = { $count } textes sur { $all } ne sont pas traduits en { $language }, et restent tels quels.
translate-no-language = « { $language } » n’est pas une langue.
translate-no-language-hint = Écrivez son code, par exemple de, fr ou pt-BR.
translate-outdated = { $count ->
    [one] { $count } traduction porte
   *[other] { $count } traductions portent
  } sur des textes qui ont changé depuis, lignes { $lines }.
translate-own-language = { $exercise } est écrit en « { $language } ».
translate-own-language-hint = Écrivez le code d’une autre langue.
translate-unread = { $count ->
    [one] { $count } traduction est marquée
   *[other] { $count } traductions sont marquées
  } comme pas encore relues par une personne (fuzzy).
    .studio = { $count ->
    [one] { $count } traduction est marquée
   *[other] { $count } traductions sont marquées
  } comme pas encore relues par une personne.
which-exercise = Lequel de vos exercices : { LIST($exercises, style: "or") } ?
which-exercise-hint = Écrivez son nom après la commande, par exemple : { $command }
    .studio = Choisissez-en un.

## formats/pdf: a page on several sheets

tile-first = Feuille { $number } sur { $count }. Commencez par celle-ci : elle reste entière.
tile-over = Feuille { $number } sur { $count }. Coupez-la sur la ligne pointillée et collez-la sur { LIST($over, style: "standard") }, le bord sur les repères.
tile-over-two = Feuille { $number } sur { $count }. Coupez-la sur les deux lignes pointillées et collez-la sur { LIST($over, style: "standard") }, les bords sur les repères.
tile-sheet = feuille { $number }

## formats/pptx: what the list of a slide’s shapes calls them

slide-layout = { $kind ->
    [answers] Question et réponses
    [argument] Argument
    [build] Contrastes jusqu’ici
    [chart] Graphique
    [contrast] Contraste
    [contrast-of-three] Contraste à trois
    [count] Décompte de cette équipe
    [dates] Dates
    [drawing] Dessin
    [drawing-with-labels] Dessin légendé
    [finding] Constat
    [finding-beside] Constat à côté d’un autre chiffre
    [list] Liste
    [overlap] Recoupement
    [pair] Deux sondages de cette salle
    [points] Points
    [poll] Sondage
    [question] Question
    [statement] Affirmation
    [task] Tâche
    [title] Titre
   *[other] { $name }
 }
slide-shape = { $name ->
    [amount] Montant
    [bar] Barre
    [body] Corps
    [chosen] Choisi
    [chosen-head] Titre choisi
    [drawing] Dessin
    [figure] Figure
    [first] Premier
    [first-head] Titre premier
    [logo] Logo
    [logo-ground] Blanc derrière le logo
    [lower] Bas
    [minutes] Minutes
    [note] Note
    [notes] Notes
    [number] Numéro de diapositive
    [question] Question
    [right] Juste
    [right-head] Titre juste
    [rule] Filet
    [second] Second
    [second-head] Titre second
    [slide] Diapositive
    [subtitle] Sous-titre
    [text] Texte
    [third] Troisième
    [third-head] Titre troisième
    [title] Titre
    [upper] Haut
    [words] Mots
   *[other] { $name }
 }

## formats/docx: what the list of a file’s pictures calls them

picture-chart = Graphique { $number }
picture-logo = Logo { $number }
picture-prose = Figure { $number }

## activities: labels of blanks, for screen readers and tooltips

label-commit = Engagement { $number } : { $field }
label-commit-review = Date de la revue { $number }
label-poll-all-hands = { $question } Toutes les mains
label-poll-hands = { $question } { $option } : mains
label-poll-net-hands = { $question } 9 et 10 moins 0 à 6, en pour cent
label-poll-percent = { $question } { $option } : pour cent
label-rate-evidence = { $item } { $evidence }
label-rate-hoped = { $item } Espéré dans { $horizon }
label-rate-now = { $item } Aujourd’hui
label-rate-own = { $area } : ma note, { $figure ->
    [nowsum] somme aujourd’hui
    [nowcount] nombre aujourd’hui
    [now] aujourd’hui
    [hopedsum] somme espérée
    [hopedcount] nombre espéré
    [hoped] espéré
   *[gap] écart
 }
label-rate-seat = { $area }, { $figure ->
    [now] aujourd’hui
   *[hoped] espéré
 } : personne { $seat }
label-rate-summary = { $area }, { $figure ->
    [now] aujourd’hui
   *[hoped] espéré
 } : { $what ->
    [count] nombre
    [mean] moyenne
    [spread] étendue
   *[rank] ordre
 }
label-sort-right = { $activity } : { $area }, concordances
label-sort-right-in-all = { $activity } : concordances en tout

## interface: names that stand for nothing

did-you-mean = Vouliez-vous dire « { $name } » ?
known-here = Sont connus ici : { $names }.
no-such-activity-kind = Il n’y a pas de type d’activité « { $name } ».
no-such-client = Il n’y a pas de client « { $name } ».
no-such-decision = Il n’y a pas de décision « { $name } ».
no-such-document = Il n’y a pas de document « { $name } ».
no-such-edition = Il n’y a pas de version « { $name } ».
no-such-edition-of = Il n’y a pas de version « { $name } » de { $exercise }.
no-such-event-of = Il n’y a pas d’événement « { $name } » de { $client }.
no-such-exercise = Il n’y a pas d’exercice « { $name } ».
no-such-export = Il n’y a pas d’export « { $name } ».
no-such-font-family = Il n’y a pas de famille de polices « { $name } ».
no-such-font-family-here = Il n’y a pas ici de famille de polices « { $name } ».
no-such-format = Il n’y a pas de format « { $name } ».
no-such-paper = Il n’y a pas de papier « { $name } ».
no-such-section = Il n’y a pas de section « { $name } ».
none-here = Il n’y en a aucun ici.

## model: fields of the files that people write

about-activity-change-bands = D’une évaluation : par id, les champs qui changent, comme name.
about-activity-change-fields = D’un engagement.
about-activity-change-instruction = Ce que fait le participant.
about-activity-change-items = De ce qui est évalué (les id sont AREA_ID) ou mis en ordre.
about-activity-change-piles = D’un tri à piles propres : par id, les champs qui changent.
about-activity-change-questions = D’un sondage, ou d’une réflexion.
about-activity-change-rows = D’une mise en regard ; les id sont ceux des domaines.
about-activity-change-statements = D’un tri.
about-activity-instruction = Une phrase : ce que fait le participant.
about-activity-kind = Ce qu’on y fait.
about-activity-title = Son titre dans chaque document.
about-area-about = Dans une phrase, comme « les décisions sur les personnes ».
about-area-name = Un mot ou deux, comme dans les lignes de tableau et les graphiques.
about-area-question = Une question d’une ligne qui ouvre le domaine.
about-asked-before-poll = L’id du sondage.
about-asked-before-question = L’id de sa question.
about-band-ask = La question à poser ensuite, par id de domaine.
about-band-name = Comment on appelle une note de ce palier.
about-band-start = La note la plus basse du palier.
about-band-suggests = Ce qu’elle suggère, en une ou deux phrases.
about-block-activity = L’id de l’activité qu’il mène, s’il y en a une.
about-block-least = Le moins de minutes où il fonctionne encore.
about-block-materials = Ce qu’il faut, sous le même nom dans chaque bloc ; les documents par leurs titres.
about-block-most = Le plus de minutes qu’il peut bien employer.
about-block-output = Ce que la salle a quand le bloc se termine.
about-block-phase = Quelle partie de l’activité il mène ; toute si c’est omis.
about-block-priority = 1 n’est jamais supprimé, 5 part en premier.
about-block-purpose = Pourquoi la salle le fait, en une phrase.
about-block-time-for = break pour une pause ; buffer pour des minutes en réserve, qu’aucun programme ne montre.
about-block-title = Tel qu’il figure au déroulé.
about-block-usual = Minutes dans un déroulé habituel.
about-both-pile-name = Le nom de la pile.
about-brand-cover = true pour une couverture au rapport, au guide et aux supports de plusieurs feuilles.
about-brand-font = Une famille de caractères fournie avec facilitator.
about-brand-logo = Un fichier SVG, PNG ou JPEG à côté de client.yaml, par exemple logo.svg.
about-brand-primary = La couleur principale, entre guillemets : "#0d5560". Le second concept et les filets la portent.
    .field = La couleur principale, par exemple #0d5560. Le second concept et les filets la portent.
about-brand-secondary = L’autre couleur, entre guillemets : "#8a5a12". Le premier concept la porte.
    .field = L’autre couleur, par exemple #8a5a12. Le premier concept la porte.
about-client-brand = Logo, couleurs, police, couverture.
about-client-holidays = Jours sans revue, par exemple 2027-07-05.
about-client-language = Un code de langue comme en-GB ou de : pour l’exercice, s’il est traduit, notre orthographe, les dates, les lecteurs d’écran.
about-client-large-print = true pour 18 points partout.
about-client-link = Une adresse web comme https://example.com/plan : elle figure à la fin du support, imprimée et en code pour téléphone.
about-client-name = En entier, comme sur les couvertures.
about-client-paper = letter ou a4. Avec la langue d’un pays à l’A4, comme en-GB, c’est a4.
about-client-roster = Un fichier CSV ou un classeur à côté de client.yaml, avec les noms des personnes.
about-client-second-language = Une langue comme en, dans laquelle chaque phrase de la fiche est répétée dessous, plus petite et en gris, si l’exercice y est traduit.
about-client-short = Comme dans le texte courant ; le nom s’il est omis.
about-client-slides-template = Un fichier PowerPoint à côté de client.yaml, dont on prend le masque et les dispositions.
about-client-term-plural = Au pluriel ; à omettre pour les noms propres et indénombrables.
about-client-term-singular = Au singulier, tel qu’il se lit dans une phrase.
about-client-terms = Les mots du client, par mot de l’exercice ou id du terme.
about-client-word-template = Un fichier Word à côté de client.yaml, dont on prend l’en-tête et les styles.
about-commit-copies = Engagements sur la fiche personnelle.
about-commit-drawing = Le dessin au-dessus des dates de revue, sur l’affiche et le chevalet.
about-commit-field-example = À quoi ressemble une bonne réponse.
about-commit-field-hint = Ce qu’on y écrit, imprimé en petit.
about-commit-field-lines = Lignes d’écriture, espacées de 8 mm.
about-commit-field-numbered = Si les lignes d’une note sont numérotées : une par revue.
about-commit-field-options = Réponses au choix : des cases sur papier, une liste à partir de neuf ; à l’écran et dans Word, une liste déroulante.
about-commit-field-person = Si l’on y écrit des noms de personnes : le retour n’en montre aucun.
about-commit-field-team = Si l’affiche a une colonne pour cela.
about-commit-field-tent = Si le dos du chevalet a une colonne pour cela, par exemple la date, à côté de quoi et de qui.
about-commit-field-text = Le libellé du champ.
about-commit-fields = Ce que dit chaque engagement, dans l’ordre imprimé.
about-commit-kind = De quelle sorte d’activité il s’agit.
about-commit-notes = Ce qu’on écrit au bas de l’affiche.
about-commit-question = Ce que l’équipe demande à chaque revue : en grand sur le chevalet, si la version n’a pas de question à emporter.
about-commit-review-fields = Ce qu’on récrit à chaque revue : d’autres colonnes de l’affiche.
about-commit-team-instruction = Ce que l’équipe fait de son affiche, en une ou deux phrases.
about-commit-team-reviews = Dates de revue sur l’affiche.
about-commit-team-rows = Lignes sur l’affiche ; 0 pour aucune affiche.
about-concept-name = En entier, comme dans les titres.
about-concept-short = Un mot, pour les têtes de colonne et les coins de cartes.
about-concept-summary = De quoi il s’agit, en une phrase.
about-contrast-lines = Lignes d’écriture dans chaque case.
about-contrast-row-area = L’id du domaine.
about-contrast-row-cells = La réponse dévoilée, par id de concept.
about-contrast-row-discussion = Pourquoi il en est ainsi, pour le corrigé.
about-contrast-row-question = Une courte question qui met la différence à l’épreuve.
about-contrast-row-short = La même en quelques mots, par id de concept, pour la diapositive où les domaines s’ajoutent.
about-contrast-rows = Une ligne par domaine.
about-cover-up-ask = La question à poser à l’équipe.
about-cover-up-below = Une moyenne de tous les domaines inférieure à ceci est basse.
about-cover-up-beside = L’id de la question qui demande ce qui peut manquer.
about-cover-up-beside-says = Ce qu’en disent les réponses fréquentes, après « 3 sur 8 disent cela ».
about-cover-up-means = Ce que cela veut dire là où on le trouve, en une ou deux phrases.
about-cover-up-missing = Les réponses qui disent : nous ne l’avons pas.
about-cover-up-often = Les réponses qui disent : nous l’avons.
about-cover-up-often-says = Ce qu’elles disent, après « 7 sur 8 disent cela ».
about-cover-up-otherwise = Ce qu’il faut dire là où on ne le trouve pas.
about-cover-up-poll = L’id du sondage qui demande l’habitude.
about-cover-up-rate = L’id de l’évaluation qui parle de ce qui peut manquer.
about-cover-up-rate-says = Ce qu’elle évalue, avant « obtient 2,7 sur 5 ».
about-cover-up-title = Le constat en quelques mots.
about-drawing-caption = Une ligne au-dessus, et au-dessous sur une diapositive.
about-drawing-file = Un fichier SVG à côté d’exercise.yaml, par exemple year.svg.
about-drawing-labels = Sur papier : ce qui figure dessous, de gauche à droite.
about-drawing-text = Ce qu’il montre, en mots, pour qui ne peut le voir.
about-drawing-width = Sa largeur dans le support, en millimètres ; 0 pour la largeur du texte.
about-edition-audience = À qui elle s’adresse, en une phrase.
about-edition-blocks = Le déroulé, dans l’ordre.
about-edition-change-audience = À qui elle s’adresse.
about-edition-change-blocks = Le déroulé ; les champs changés aussi directement sous l’id du bloc.
about-edition-change-take-home = La question à emporter : question, then, date.
about-edition-documents = Les documents du kit ; omettez-les pour tous ceux qui conviennent.
about-edition-handout-sides = Le plus de pages du support, par exemple 2 pour une feuille : il n’a alors pas de couverture, et un corps un peu plus petit si cela seul l’y maintient. 0 pour autant qu’il faut.
about-edition-people = Combien de personnes y sont d’ordinaire ; 0 si on l’ignore.
about-edition-setting = Qui est dans la salle : open pour des dirigeants de plusieurs organisations, in-house pour les gens d’une seule, avec leur dirigeant. Un événement peut dire autrement.
about-edition-take-home = Une question que l’on emporte.
about-edition-team = false pour une personne seule : ni grille de décompte ni affiche.
about-edition-title = Tel qu’il figure sur la couverture du guide.
about-event-blocks = Par id de bloc : keep ne le supprime jamais, out l’omet, et un nombre dit combien de minutes il dure.
about-event-break-after = L’id du bloc qu’elle suit.
about-event-break-minutes = Sa durée.
about-event-breaks = Des pauses de votre choix ; [] pour aucune.
about-event-collect-private = true si les pages que chacun garde (partie B) doivent aussi être relevées : dites-le-leur.
about-event-edition = La version, par exemple workshop ou keynote.
about-event-exercise = L’exercice, si le client en a eu plusieurs.
about-event-facilitator = Qui l’anime.
about-event-groups = Les groupes de la liste qui participent ; tous si c’est omis.
about-event-language = La langue des documents de cette journée, par exemple de, si ce n’est celle du client.
about-event-leader = Le code de fiche de qui dirige l’équipe et a accepté que le rapport mette ses notes à côté de celles des autres, par exemple ABCD-EFGH ; une liste si plusieurs dirigent à égalité et que tous ont accepté.
about-event-link = Une adresse web comme https://example.com/plan pour le support de cette journée, si ce n’est celle du client.
about-event-minutes = La durée du créneau, pauses comprises ; celle de la version si elle est omise.
about-event-names-agreed = true dès que tous dans le groupe ont accepté que le rapport dise leurs noms.
about-event-participants = Les noms de la liste qui participent ; tous si c’est omis.
about-event-people = Combien de personnes sont attendues, si aucune liste ne les nomme toutes.
about-event-place = Où il a lieu.
about-event-roster = Un fichier CSV ou un classeur à côté d’event.yaml ou de client.yaml, si ce n’est celui du client.
about-event-second-language = La seconde langue de la fiche ce jour-là, si ce n’est celle du client.
about-event-setting = Qui est dans la salle : open pour des dirigeants de plusieurs organisations, in-house pour les gens d’une seule, avec leur dirigeant ; celui de la version s’il est omis.
about-event-spare = Exemplaires personnels sans nom, pour les invités de dernière heure.
about-event-start = Sur 24 heures, avec deux-points et entre guillemets : "16:30".
    .field = Sur 24 heures, par exemple 16:30.
about-event-talk = L’événement antérieur, par exemple 2027-03-18-morning, dont les mains levées figurent à côté des réponses ; un autre plus tôt le même jour si c’est omis.
about-event-timezone = Par exemple America/Chicago, pour le calendrier ; heure locale si omis.
about-example-people = Au moins deux.
about-example-team = Le nom de l’équipe ; dites qu’elle est fictive.
about-exercise-anonymity = Le moins de réponses pour que le rapport montre un chiffre ; jamais moins de 3.
about-exercise-code = Deux à six majuscules ou chiffres ; chaque code de formulaire commence ainsi.
about-exercise-credit = D’où vient l’exercice.
about-exercise-drawing-colours = Ce que représentent les couleurs des dessins : l’id d’un concept, ou celui-ci avec -tint ; ink, soft, hairline, blank ou paper. Le noir est ink et le blanc est paper.
about-exercise-drawings = Ce que l’exercice dessine : son idée en image.
about-exercise-drawn = Ses dessins, par id.
about-exercise-editions = Les déroulés par nom, par exemple workshop, keynote, coaching.
about-exercise-emblem = L’id du dessin en tête de chaque document.
about-exercise-kicker = Une petite ligne au-dessus du titre.
about-exercise-language = La langue des textes, sous forme de code comme en ou en-GB.
about-exercise-lede = Une ou deux phrases sous le titre.
about-exercise-name = Le nom de son dossier.
about-exercise-prose = Ses fichiers Markdown.
about-exercise-report = Ce que le rapport d’équipe demande aux réponses.
about-exercise-slides = Ce que montrent les diapositives du discours, dans n’importe quel ordre.
about-exercise-speech = Ce qui se dit sur scène ; les mots sont dans speech.md.
about-exercise-terms = Des mots qu’un client peut dire autrement.
about-exercise-title = Le titre de chaque document.
about-exercise-version = Imprimée sur chaque page, entre guillemets ; augmentez-la quand les textes changent.
about-exercise-welcome = Du Markdown, sur la couverture ou en tête du support.
about-frame-areas = Autant qu’on veut, dans l’ordre de lecture.
about-frame-both = La pile de ce qui relève des deux concepts. Sans elle, deux concepts en ont une appelée « Les deux », trois n’en ont pas.
about-frame-concepts = Les deux ou trois choses mises en regard ; omettez-les là où il n’y en a pas.
about-id = Seulement des minuscules a-z et des chiffres, 24 signes au plus.
about-identity-confidentiality = Quelques mots pour le pied de chaque page, comme Confidentiel.
about-identity-contact = Une adresse électronique, un numéro de téléphone ou une adresse web.
about-identity-copyright = Par exemple © 2026 Lakeshore Coaching.
about-identity-logo = Un SVG, PNG ou JPEG à côté de facilitator.yaml.
about-identity-name = Votre nom ou celui de votre cabinet, comme après « Préparé par ».
about-item-anchors = Ce qu’on voit faire à certains points de l’échelle, par exemple {"{"}1: personne ne sait, 5: chacun saurait le dire{"}"} : imprimé sous l’affirmation, à la place de plus ou moins vrai.
about-item-area = L’id du domaine auquel il appartient.
about-item-id = Lettres a-z et chiffres ; il vaut à l’intérieur du domaine.
about-item-text = L’affirmation, en 95 signes environ au plus.
about-key = Un id ; AREA_ID pour ce qui est évalué.
about-link-address = Une adresse web complète, par exemple https://example.com/plan.
about-link-label = Ce qu’on y trouve, en quelques mots, au-dessus de l’adresse ; sinon « Lire la suite ».
about-list-change-add = De nouvelles entrées avec leurs propres id ; after: ID ou "first" dit où.
about-list-change-drop = Les id de ce qui est omis.
about-list-change-order = Les id qui viennent d’abord, dans cet ordre ; le reste suit.
about-list-change-replace = Par id, les champs qui changent ; un id jamais.
about-objection-after = Le titre qu’elle suit, ou "first".
about-objection-body = Ce qu’il faut répondre, en Markdown.
about-objection-change-add = D’autres objections.
about-objection-change-drop = Les titres de ce qui est omis.
about-objection-change-order = Les titres qui viennent d’abord, dans cet ordre.
about-objection-change-replace = Par titre, la nouvelle réponse.
about-objection-heading = Tel qu’imprimé.
about-open-question-ask = Ce qu’il faut demander des réponses comptées, pour le rapport.
about-open-question-entries = Des réponses courtes, par exemple 3, chacune sur une ligne numérotée à la place des autres : la salle compte à voix haute, sur l’affiche de l’équipe, combien ont la même.
about-open-question-hint = Imprimé en petit sous la question.
about-open-question-text = La question.
about-option-text = Quelques mots : les réponses tiennent sur une rangée.
about-override-activities = Les changements par id d’activité.
about-override-areas = Par id, les champs qui changent : name, question.
about-override-both = La pile « Les deux » : name, summary.
about-override-concepts = Par id, les champs qui changent : name, short, summary.
about-override-editions = Les changements par nom de version.
about-override-kicker = La petite ligne au-dessus du titre.
about-override-lede = Les phrases sous le titre.
about-override-objections = Les changements aux objections du guide.
about-override-report = Des champs du rapport, comme reviews.
about-override-slides = Les changements à ce que montrent les diapositives du discours.
about-override-speech = words_per_minute ; les sections par id, par exemple leur priority.
about-override-welcome = Du Markdown : sur la couverture ou en tête du support.
about-parsed-exercise-activities = Les étapes de l’exercice, dans n’importe quel ordre.
about-pile-name = En entier, comme sur sa carte.
about-pile-short = Un mot ou deux, pour la tête d’une colonne étroite. Sinon : le nom.
about-pile-summary = Ce qui va ici, en une phrase.
about-poll-questions = Dans l’ordre imprimé.
about-question-base = Qui a été interrogé dans les sondages, et quand ; sur la diapositive, sous les chiffres.
about-question-beside = La question dont les mains levées, comptées lors d’un exposé antérieur, figurent à côté des réponses ; sinon celle-ci même.
about-question-concept = L’id du concept dont elle traite : ses réponses portent son signe.
about-question-finding = Ce que montrent les sondages ; le titre du graphique.
about-question-high-label = Ce que veut dire 10. Sinon : extrêmement probable.
about-question-low-label = Ce que veut dire 0. Sinon : pas du tout probable.
about-question-many = true si l’on peut en cocher plusieurs ; des carrés sur papier.
about-question-no-survey = Pourquoi il n’y a rien à comparer.
about-question-options = Les réponses au choix, dans l’ordre ; nécessaires sauf si `recommend` vaut true.
about-question-recommend = true pour « recommanderiez-vous … ? » : réponse de 0 à 10, sans choix.
about-question-short = Sur quoi elle porte, en un mot ou deux : sa ligne à côté d’une autre.
about-question-surveys = Ce que d’autres ont répondu, pour comparer.
about-rank-ask = Ce qu’il faut demander sur cet ordre, pour le rapport.
about-rank-cards = true pour une carte par élément, à découper.
about-rank-first = Ce que veut dire la place 1.
about-rank-item-short = Quelques mots, pour les tableaux et les graphiques.
about-rank-item-text = Tel qu’il figure sur la fiche, en 95 signes environ au plus.
about-rank-items = Ce qu’on met en ordre, tel qu’imprimé.
about-rank-last = Ce que veut dire la dernière place.
about-rank-top = Combien de premières places on compte ensemble, par exemple 3 : combien de personnes y ont chaque élément, et combien deux personnes en partagent. 0 pour aucune.
about-rate-bands = Ce que les notes suggèrent, le palier le plus bas d’abord.
about-rate-evidence = Ce qu’on peut écrire sous une affirmation, par exemple « La dernière fois : date, document ».
about-rate-evidence-alone = true pour cette ligne seulement dans une version sans équipe, où rien n’est remis qui fasse reconnaître une écriture.
about-rate-example = Une équipe fictive dont le calcul est imprimé pas à pas.
about-rate-horizon = Jusqu’où va l’espoir (« douze mois ») ; sans lui, on évalue une fois.
about-rate-items = Les affirmations à évaluer.
about-rate-minimum-answered = Affirmations évaluées qu’il faut à un domaine pour avoir une note.
about-rate-scale = Sur quoi on évalue.
about-rated-sheet-code = Une lettre : les personnes de l’exemple n’ont pas de nom.
about-rated-sheet-hoped = De même pour ce qu’on espère, là où l’on évalue deux fois.
about-rated-sheet-now = Réponses par id de domaine : points de l’échelle, "?" ou null pour laissé vide.
about-reporting-cards-up = Comment montrer les réponses à découvert, avec l’accord de tous, si trop peu ont répondu.
about-reporting-cover-up = L’habitude qui peut cacher ce qui manque.
about-reporting-drawing = L’id d’un dessin à montrer après la première page.
about-reporting-reviews = L’ordre du jour d’une revue : ce qu’on demande, dans l’ordre.
about-scale-high = Le point le plus haut, un nombre entier ; onze points au plus en tout.
about-scale-high-label = Ce que veut dire le point le plus haut.
about-scale-labels = Ce que veulent dire des points, par point, par exemple {"{"}1: jamais, 3: parfois, 5: toujours{"}"} ; à la place des deux libellés ou à côté.
about-scale-low = Le point le plus bas, un nombre entier.
about-scale-low-label = Ce que veut dire le point le plus bas.
about-slide-area = L’id du domaine d’une mise en regard.
about-slide-beside = L’id d’une autre question aux mêmes réponses, pour une paire.
about-slide-drawing = L’id d’un dessin de l’exercice.
about-slide-points = De courtes lignes, dans l’ordre ; pour dates, ce qui figure le long de la ligne ; pour un dessin, deux mots, à gauche de sa moitié haute et de sa moitié basse.
about-slide-question = L’id de la question d’un sondage.
about-slide-shows = Ce que voit la salle, par exemple statement, contrast ou poll.
about-slide-text = La grande ligne ; une dernière ligne sur les diapositives à titre.
about-slide-title = Son titre, pour points, pair, overlap, dates, drawing et task.
about-sort-ask = Ce qu’il faut demander là où plusieurs ou personne ne l’ont fait, pour le rapport.
about-sort-one-person = La pile où chaque affirmation devrait être mise par une seule personne de la salle : le rapport dit alors où plusieurs l’ont fait, et où personne.
about-sort-piles = Ses propres piles, dans l’ordre imprimé ; omettez-les pour trier selon les concepts.
about-sort-statements = Dans l’ordre imprimé, domaines et piles mêlés.
about-speech-section-block = L’id du bloc du déroulé où elle est dite ; à défaut, celui de la section précédente. Les versions sans ce bloc ne la disent pas.
about-speech-section-table-slide = L’id de la diapositive affichée pendant ce temps ; à défaut, le titre du bloc.
about-speech-section-table-work = L’id d’un bloc qui la suit dans les créneaux de plus de 30 minutes, dans les versions qui l’ont.
about-speech-section-title = De quoi il s’agit, pour les seuls yeux de l’orateur.
about-speech-sections = Dans l’ordre, l’ouverture d’abord.
about-speech-words-per-minute = La vitesse de parole ; en japonais et en chinois, en signes par minute. À défaut, aussi vite que 130 en anglais.
about-statement-because = Pourquoi elle y va, en une ou deux phrases.
about-statement-discussion = De quoi parler, pour le corrigé ; n’exige pas de bonne réponse.
about-statement-pile = L’id d’un concept, "both", ou l’id d’une pile du tri. Omettez ces quatre lignes dans chaque affirmation s’il n’y a pas de bonne réponse.
about-statement-tempting = La pile qu’une personne sensée pourrait choisir à la place.
about-statement-tempting-because = Pourquoi une personne sensée la choisirait.
about-statement-text = Telle qu’on l’entend en entreprise, en 110 signes environ.
about-survey-counts = Nombre de personnes par id de réponse.
about-survey-kind = Une anecdote est toujours signalée comme telle.
about-survey-name = Qui a demandé et quand, comme dans la légende du graphique.
about-survey-note = Ce qu’il faut savoir pour bien le lire.
about-survey-sample = Qui a été interrogé, par exemple "n = 344".
about-survey-shares = Pourcentage par id de réponse.
about-survey-source = Où les chiffres ont été publiés.
about-take-home-date = Ce qui précède la ligne de la date ; sinon « Je la poserai le ».
about-take-home-dates = Autant de lignes pour une date, numérotées.
about-take-home-question = La question, telle qu’on la pose.
about-take-home-then = Ce qu’il faut demander une fois la réponse donnée, en une phrase.

## interface: system, tables, store

anonymous-file = fichier { $number }
anonymous-sheet = fiche { $number }
anonymous-somebody = quelqu’un
another-run = Une autre exécution de facilitator est en cours ici.
another-run-hint = Attendez qu’elle soit terminée, puis relancez la commande.
cell-as-date = Le tableur a fait une date de ce qui a été saisi.
cell-calculated = Cela vient d’une formule.
cell-not-calculated = C’est une formule qui n’a jamais été calculée ; ouvrez le fichier, enregistrez-le et relevez-le de nouveau.
cell-shows-error = Le tableur y affiche une erreur.
defect = C’est un défaut de facilitator, pas de vos fichiers : { $kind }.
defect-at = C’est un défaut de facilitator, pas de vos fichiers : { $kind } dans { $file }, ligne { $line }.
defect-report = Merci de le signaler.
defect-report-with = Merci de le signaler avec { $log }.
encoding-dos = DOS (Europe occidentale)
encoding-mac = Mac OS Roman
encoding-windows = Windows (Europe occidentale)
file-check-sender = Vérifiez qui l’a envoyé et ce que c’est.
file-damaged = Il est endommagé ou a été coupé en route.
file-damaged-hint = Redemandez-le.
file-entities = Il définit ses propres entités, ce qu’aucun logiciel de bureau ne fait.
file-is-folder = C’est un dossier, et il faut ici un fichier.
file-is-folder-hint = Renommez ou supprimez le dossier, et mettez le fichier à sa place.
file-larger = Ce fichier dépasse { $size }.
file-larger-hint = Vérifiez que c’est le bon, et réduisez-le.
file-missing = Ce fichier n’existe pas.
file-missing-hint = Vérifiez le nom, ou créez le fichier.
file-not-allowed = La lecture de ce fichier n’est pas autorisée.
file-not-allowed-hint = Donnez-vous le droit de le lire.
file-not-found = Ce fichier est introuvable.
file-not-ordinary = Ce n’est pas un fichier ordinaire.
file-not-ordinary-hint = Mettez un fichier à sa place.
file-not-utf8 = Ce fichier n’est pas enregistré en UTF-8.
file-not-utf8-hint = Enregistrez-le de nouveau avec l’encodage UTF-8.
file-outside = Cela se trouve en dehors de { $folder }.
file-outside-hint = Mettez-y une copie, pas un lien.
file-packed-oddly = Il est compressé d’une façon inhabituelle.
file-packed-oddly-hint = Compressez-le de nouveau en fichier zip ordinaire.
file-protected = Il est protégé par un mot de passe.
file-protected-pack = Compressez-le ou enregistrez-le sans mot de passe.
file-protected-save = Enregistrez-le sans mot de passe, ou redemandez-le.
file-unknown-reason = raison inconnue
file-unpacks-large = Une fois décompressé, il est beaucoup trop volumineux.
file-unreadable = Ce fichier ne peut pas être lu ({ $reason }).
file-unreadable-hint = Vérifiez que le disque est connecté et que le fichier s’ouvre ailleurs.
folder-needed = { $path } est un fichier, et il faut un dossier à cet endroit.
grid-cell = cellule { $cell }
grid-in-sheet = feuille « { $sheet } », { $place }
grid-row = ligne { $row }
grid-rows = lignes { $rows }
grid-rows-of = les lignes de { $code }
grid-rows-without-code = les lignes sans code
machine-debian = Debian ou Ubuntu
machine-fedora = Fedora
machine-fonts = Polices des documents
machine-install-them = Installez-les. { $commands }
machine-macos = macOS
machine-may-write = Droit d’écrire dans { $folder }
machine-newer-python = 3.11 ou plus récent requis
machine-office = fichiers PDF à partir de fichiers Word que vous avez modifiés
machine-other-folder = travailler dans un autre dossier
machine-package = Paquet Python { $package }
machine-pdf-lacks = sans cela, pas de PDF
machine-pdf-slower = sans cela, les PDF sont créés plus lentement
machine-run = Exécutez : { $commands }
machine-windows = Windows
memory-lacking = Cela demande plus de mémoire qu’il n’y en a.
memory-lacking-hint = Fermez d’autres programmes, ou créez moins de documents à la fois.
move-file = Déplacez le fichier.
move-file-or-output = Déplacez le fichier, ou choisissez un autre dossier avec --output.
    .studio = Déplacez le fichier.
open-elsewhere = Il est ouvert dans un autre programme
os-busy = Le périphérique ou le fichier est occupé.
os-close-it = Fermez-le dans les autres programmes et relancez la commande.
os-close-others = Fermez d’autres programmes et relancez la commande.
os-disk-full = Il n’y a plus de place sur le disque.
os-disk-full-hint = Faites de la place sur le disque et relancez la commande.
os-file-exists = Le fichier existe déjà.
os-file-in-place = Un fichier se trouve là où il faut un dossier : déplacez-le, ou choisissez un autre dossier.
os-folder-gone = Le dossier dans lequel vous êtes n’existe plus.
os-folder-gone-hint = Allez dans un autre dossier et relancez la commande.
os-is-folder = C’est un dossier.
os-is-folder-hint = Un dossier se trouve là où il faut un fichier : déplacez-le, ou choisissez un autre nom.
os-large-file = Le fichier est trop volumineux.
os-large-file-hint = Choisissez un dossier où de plus gros fichiers peuvent être écrits.
os-links = Des liens tournent en rond.
os-links-hint = Un lien y revient sur lui-même : mettez le fichier ou le dossier à sa place.
os-long-name = Le nom du fichier est trop long.
os-long-name-hint = Choisissez un nom plus court.
os-memory = La mémoire ne suffit pas.
os-no-folder = Ce n’est pas un dossier.
os-no-right = L’accès est refusé.
os-no-right-hint = Demandez le droit de lire et d’écrire à cet endroit, ou fermez-le dans les autres programmes.
os-no-such-file = Ce fichier ou ce dossier n’existe pas.
os-no-such-file-hint = S’il a été supprimé entre-temps, relancez la commande ; sinon, vérifiez son nom.
os-not-permitted = Cette opération n’est pas permise.
os-not-permitted-hint = Demandez le droit de lire et d’écrire à cet endroit, ou choisissez un autre dossier.
os-open-files = Trop de fichiers sont ouverts.
os-open-files-all = Trop de fichiers sont ouverts dans le système.
os-otherwise = Vérifiez que le disque est connecté et en bon état, puis relancez la commande.
os-quota = Votre quota de disque est dépassé.
os-quota-hint = Faites de la place dans votre part du disque et relancez la commande.
os-read-only = Ce disque est en lecture seule.
os-read-only-hint = Travaillez dans un dossier sur un disque où l’on peut écrire, ou choisissez-en un avec --output.
    .studio = Travaillez dans un dossier sur un disque où l’on peut écrire.
os-text-busy = Le programme est en cours d’utilisation.
part-ended-early = Un processus qui en créait une partie s’est arrêté trop tôt.
pdf-impossible-error = Impossible de créer des PDF : WeasyPrint a besoin de ses bibliothèques système, introuvables ici ({ $detail }).
pdf-impossible-lacking = Impossible de créer des PDF : il manque à WeasyPrint { $titles }, introuvable ici.
store-busy = Un autre collect est en train d’y écrire.
store-busy-hint = Relancez la commande plus tard.
store-damaged = Le fichier des réponses est endommagé.
store-damaged-hint = Remettez une copie antérieure, ou déplacez-le et relevez ce qui se trouve dans received/.
store-disk = Le disque est plein ou ne peut pas être écrit.
store-disk-hint = Ce qui a été annoncé comme enregistré l’est. Faites de la place et relancez la commande.
store-foreign = Ce n’est pas un fichier de réponses.
store-foreign-hint = Remettez le fichier tel qu’il était.
store-gone = Le fichier des réponses a été supprimé.
store-gone-hint = Remettez son dossier en place.
store-later = Il a été écrit par une version plus récente de facilitator.
store-later-hint = Installez la plus récente.
store-read-only = Le fichier des réponses ne peut pas être écrit.
store-read-only-hint = Donnez-vous le droit d’y écrire, y compris sur son disque.
store-refused = SQLite a refusé : { $error }.
table-empty = Ce fichier est vide.
table-empty-hint = Exportez-le de nouveau.
table-encoding = Ce n’est pas un tableau, ou c’est un fichier CSV dans un encodage inhabituel.
table-encoding-hint = Exportez-le de nouveau en XLSX, ou en CSV avec l’encodage UTF-8.
table-export = Exportez-le en XLSX ou CSV.
table-far-below = La feuille « { $sheet } » contient quelque chose à la ligne { NUMBER($row, useGrouping: 1) }, trop loin sous le reste.
table-far-below-hint = Effacez ce qui se trouve si loin, ou enregistrez-le au format .xlsx.
table-is-numbers = C’est un document Numbers.
table-is-opendocument = C’est un fichier OpenDocument sans tableau.
table-is-word = C’est un document Word.
table-letters-lost = Il est enregistré en UTF-8, et { $count ->
    [one] 1 lettre s’est perdue
   *[other] { NUMBER($count, useGrouping: 1) } lettres se sont perdues
  } en route.
table-many-columns = Il a plus de { NUMBER($count, useGrouping: 1) } colonnes.
table-many-columns-hint = N’y laissez que les réponses.
table-many-lines = Il a plus de { NUMBER($count, useGrouping: 1) } lignes.
table-many-lines-hint = Retirez celles qui sont vides.
table-many-members = Il contient { NUMBER($count, useGrouping: 1) } fichiers, et { NUMBER($most, useGrouping: 1) } est le maximum.
table-many-members-hint = Envoyez-les en plusieurs parties.
table-many-rows = Il a plus de { NUMBER($count, useGrouping: 1) } lignes.
table-many-rows-hint = Envoyez-le en plusieurs parties.
table-many-sheets = Il a plus de { $count } feuilles.
table-many-sheets-hint = N’y laissez que celles qui ont des réponses.
table-neither = Ce n’est ni du CSV ni du XLSX.
table-neither-hint = Exportez la liste en CSV ou XLSX.
table-no-csv = Le fichier ne peut pas être lu comme CSV.
table-no-csv-hint = Exportez-le de nouveau en CSV ou XLSX.
table-no-workbook = Ce n’est pas un classeur, quoi qu’en dise son nom.
table-old-damaged = Ce n’est pas un classeur, ou c’est un ancien fichier Excel (.xls) endommagé.
table-old-excel = Il a été enregistré par Excel 95 ou une version antérieure.
table-open-quotation = Un guillemet est ouvert et jamais fermé.
table-open-quotation-hint = Exportez de nouveau le fichier, ou effacez le guillemet.
table-read-as = Il n’est pas enregistré en UTF-8, et a été lu comme { $encoding }. { $hint }
table-read-oddly = Il n’est pas enregistré en UTF-8, et a été lu comme { $encoding } ; certaines lettres semblent fausses. { $hint }
table-save-xlsx = Enregistrez-le au format .xlsx.
table-strict = C’est un classeur Strict Open XML.
table-strict-hint = Enregistrez-le comme classeur Excel (.xlsx).
table-wrong-letters = Si des lettres sont fausses, enregistrez-le en UTF-8 ou XLSX.
table-wrong-word = Si « { $word } » est faux, enregistrez-le en UTF-8 ou XLSX.
work-any-file = un tel fichier
work-broken = { $what } contient des erreurs, ou est fait de telle sorte qu’on ne peut rien y lire.
work-check-maker = Vérifiez qui l’a fait et ce que c’est.
work-check-sender = Vérifiez qui l’a envoyé, ou saisissez ses réponses.
work-document = un document
work-filled-sheet = une fiche remplie
work-hands = un tableau de mains levées
work-it = Ce fichier
work-layouts = un fichier de dispositions
work-letterhead = un papier à en-tête
work-page = une page
work-picture = une image
work-roster = une liste des participants
work-scan-again = Numérisez-la de nouveau entre 200 et 300 ppp.
work-takes-memory = { $what } demande plus de mémoire qu’il n’en faut pour { $kind }.
work-takes-time = { $what } demande plus de temps qu’il n’en faut pour { $kind }.
work-template = Ce modèle
work-this-page = Cette page

## interface: studio

activity-offer-commit = Engagement
    .purpose = Qui fait quoi pour quand, dit à voix haute et mis par écrit. Cela clôt une journée.
activity-offer-contrast = Contraste
    .purpose = Deux choses côte à côte, domaine par domaine, chacun en quelques mots à lui.
activity-offer-poll = Sondage
    .purpose = Une question avec des réponses à cocher, ou à main levée. Elle ouvre une salle en deux minutes.
activity-offer-rank = Classement
    .purpose = De trois à neuf choses, chacune à sa place. Cela montre si une équipe a des priorités.
activity-offer-rate = Évaluation
    .purpose = Des affirmations sur une échelle, pour maintenant et pour ce qu’on souhaite. Cela montre à une équipe ses écarts.
activity-offer-reflect = Réflexion
    .purpose = Des questions ouvertes avec des lignes pour écrire, pour soi ; la fiche reste à qui l’écrit.
activity-offer-sort = Tri
    .purpose = Des affirmations qui vont chacune sur une pile. Cela éprouve une distinction sur de vraies phrases.
exercise-field-about = À propos
exercise-field-activities = Activités
exercise-field-activity = Activité
exercise-field-anchors = Repères
exercise-field-anonymity = Anonymat
exercise-field-area = Domaine
exercise-field-areas = Domaines
exercise-field-ask = Question à poser
exercise-field-audience = Public
exercise-field-bands = Tranches
exercise-field-base = Base
exercise-field-because = Justification
exercise-field-below = En dessous
exercise-field-beside = À côté
exercise-field-beside-says = Phrase à côté
exercise-field-block = Bloc
exercise-field-blocks = Blocs
exercise-field-both = Les deux
exercise-field-caption = Légende
exercise-field-cards = Cartes
exercise-field-cards-up = Cartes levées
exercise-field-cells = Cellules
exercise-field-code = Code
exercise-field-concept = Concept
exercise-field-concepts = Concepts
exercise-field-copies = Exemplaires
exercise-field-counts = Effectifs
exercise-field-cover-up = À découvrir
exercise-field-credit = Crédit
exercise-field-date = Date
exercise-field-dates = Dates
exercise-field-discussion = Discussion
exercise-field-documents = Documents
exercise-field-drawing = Dessin
exercise-field-drawing-colours = Couleurs des dessins
exercise-field-drawings = Dessins
exercise-field-drawn = Dessiné
exercise-field-editions = Versions
exercise-field-emblem = Emblème
exercise-field-entries = Entrées
exercise-field-evidence = Preuves
exercise-field-evidence-alone = Preuves seules
exercise-field-example = Exemple
exercise-field-fields = Champs
exercise-field-file = Fichier
exercise-field-finding = Constat
exercise-field-first = Premier
exercise-field-handout-sides = Pages de l’aide-mémoire
exercise-field-high = Maximum
exercise-field-high-label = Mot en haut de l’échelle
exercise-field-hint = Indication
exercise-field-hoped = Souhaité
exercise-field-horizon = Horizon
exercise-field-id = Identifiant
exercise-field-instruction = Consigne
exercise-field-items = Éléments
exercise-field-kicker = Surtitre
exercise-field-kind = Type
exercise-field-labels = Étiquettes
exercise-field-language = Langue
exercise-field-last = Dernier
exercise-field-least = Minimum
exercise-field-lede = Chapeau
exercise-field-lines = Lignes
exercise-field-low = Minimum
exercise-field-low-label = Mot en bas de l’échelle
exercise-field-many = Plusieurs réponses
exercise-field-materials = Matériel
exercise-field-means = Signification
exercise-field-minimum-answered = Réponses minimum
exercise-field-missing = S’il manque
exercise-field-most = Maximum
exercise-field-name = Nom
exercise-field-no-survey = Pas d’enquête
exercise-field-note = Note
exercise-field-notes = Notes
exercise-field-now = Maintenant
exercise-field-numbered = Numéroté
exercise-field-often = Souvent
exercise-field-often-says = Phrase si souvent
exercise-field-one-person = Une personne
exercise-field-options = Options
exercise-field-otherwise = Sinon
exercise-field-output = Résultat
exercise-field-people = Personnes
exercise-field-person = Personne
exercise-field-phase = Phase
exercise-field-pile = Pile
exercise-field-piles = Piles
exercise-field-plural = Pluriel
exercise-field-points = Points
exercise-field-poll = Sondage
exercise-field-priority = Priorité
exercise-field-purpose = But
exercise-field-question = Question
exercise-field-questions = Questions
exercise-field-rate = Évaluation
exercise-field-rate-says = Phrase sur l’évaluation
exercise-field-recommend = Recommandation
exercise-field-report = Rapport
exercise-field-review-fields = Champs du point d’étape
exercise-field-reviews = Points d’étape
exercise-field-rows = Lignes
exercise-field-sample = Échantillon
exercise-field-scale = Échelle
exercise-field-sections = Sections
exercise-field-setting = Cadre
exercise-field-shares = Parts
exercise-field-short = Court
exercise-field-shows = Montre
exercise-field-singular = Singulier
exercise-field-slides = Diapositives
exercise-field-source = Source
exercise-field-speech = Discours
exercise-field-start = Début
exercise-field-statements = Affirmations
exercise-field-suggests = Suggère
exercise-field-summary = Résumé
exercise-field-surveys = Enquêtes
exercise-field-table-slide = Diapositive de table
exercise-field-table-work = Travail de table
exercise-field-take-home = À emporter
exercise-field-team = Équipe
exercise-field-team-instruction = Consigne pour l’équipe
exercise-field-team-reviews = Points d’étape de l’équipe
exercise-field-team-rows = Lignes de l’équipe
exercise-field-tempting = Tentant
exercise-field-tempting-because = Tentant parce que
exercise-field-tent = Chevalet
exercise-field-terms = Termes
exercise-field-text = Texte
exercise-field-then = Ensuite
exercise-field-time-for = Temps pour
exercise-field-title = Titre
exercise-field-top = Les premiers
exercise-field-usual = Habituel
exercise-field-version = Version
exercise-field-welcome = Accueil
exercise-field-width = Largeur
exercise-field-words-per-minute = Mots par minute
file-edited = tel que vous l’avez modifié
file-fresh = le nouveau à côté de votre version
file-invitation = Invitation d’agenda
file-of-kind = { $document }, { $what }
file-poster = une grande feuille
file-responses = Classeur pour saisir les réponses
file-tiled = feuilles à coller
file-worksheets-to-print = Fiches de travail à imprimer
form-client-brand-cover = Page de couverture
    .hint = Sur ce qu’on lit et emporte.
form-client-brand-font = Police
    .empty = Comme dans l’exercice
    .hint = Des titres et du texte, sur papier et diapositives.
form-client-brand-logo = Logo
    .hint = SVG, PNG ou JPEG.
form-client-brand-primary = Couleur principale
    .hint = Titres, filets et repères.
form-client-brand-secondary = Autre couleur
    .hint = Ce qui s’en détache.
form-client-holidays = Jours sans point d’étape
    .hint = Par exemple 2027-07-05, 2027-11-25.
form-client-language = Langue
    .empty = Comme dans l’exercice
    .hint = De tout ce qui est créé pour eux, si l’exercice est traduit.
form-client-large-print = Gros caractères
    .hint = 18 points partout.
form-client-link-address = Lien
    .hint = Imprimé à la fin de l’aide-mémoire, avec un code.
form-client-link-label = Où mène le lien
    .hint = En quelques mots.
form-client-name = Nom
    .hint = En entier, comme sur les couvertures.
form-client-paper = Papier
    .hint = Celui de leurs imprimantes.
form-client-roster = Personnes
    .hint = Un tableau avec une colonne de noms.
form-client-second-language = Deuxième langue
    .empty = Aucune
    .hint = Des fiches de travail : chaque ligne répétée dessous, en gris.
form-client-short = Nom court
    .hint = Pour les en-têtes de page ; le nom si le champ est vide.
form-client-slides-template = Diapositives
    .hint = Un fichier PowerPoint.
form-client-word-template = Papier à en-tête
    .hint = Un fichier Word à eux.
form-event-collect-private = Relever les pages privées
    .hint = La partie B aussi : dites-le à tous.
form-event-edition = Version
form-event-exercise = Exercice
form-event-facilitator = Animateur
    .hint = Qui l’anime.
form-event-groups = Groupes
    .hint = De la liste ; tous si le champ est vide.
form-event-language = Langue
    .empty = Comme pour le client
    .hint = Des documents de ce jour.
form-event-minutes = Minutes
    .hint = Pauses comprises.
form-event-names-agreed = Le rapport peut citer des noms
    .hint = Seulement si tout le monde a donné son accord.
form-event-participants = Noms
    .hint = De la liste ; tout le monde si le champ est vide.
form-event-people = Personnes attendues
    .hint = Si aucune liste ne les nomme toutes.
form-event-place = Lieu
    .hint = Comme sur l’ordre du jour.
form-event-second-language = Deuxième langue
    .empty = Comme pour le client
    .hint = Des fiches de travail : chaque ligne répétée dessous, en gris.
form-event-setting = Qui est dans la salle
    .empty = Comme dans la version
    .hint = Des dirigeants de plusieurs organisations, ou les gens d’une seule.
form-event-spare = Exemplaires de réserve
    .hint = Sans nom, pour les retardataires.
form-event-start = Début
    .hint = Sur 24 heures, par exemple 8:30.
form-event-timezone = Fuseau horaire
    .hint = Pour l’agenda, par exemple Europe/Paris.
form-part-client-brings = Ce qu’ils apportent
form-part-client-look = L’apparence
form-part-client-who = Qui ils sont
form-part-event-people = Qui participe
form-part-event-what = Quoi et quand
language-de = Allemand
language-de-at = Allemand (Autriche)
language-de-ch = Allemand (Suisse)
language-en-au = Anglais (Australie)
language-en-ca = Anglais (Canada)
language-en-gb = Anglais (Grande-Bretagne)
language-en-ie = Anglais (Irlande)
language-en-us = Anglais (États-Unis)
language-es = Espagnol
language-es-mx = Espagnol (Mexique)
language-fr = Français
language-fr-ca = Français (Canada)
language-fr-ch = Français (Suisse)
option-a4 = A4
option-in-house = Une organisation
option-letter = Letter (US)
option-none = aucun
option-open = Plusieurs organisations
studio-a-name = Un nom
studio-a-sample = un exemple
studio-a-title = Un titre
studio-activity-runs-in = Elle est alors placée à la fin, et se fait dans
studio-add-activity = Ajouter une activité
studio-add-break = + pause
studio-add-drawing = Ajouter un dessin
studio-add-edition = Ajouter une version
studio-add-for = Ajouter pour { $client }
studio-add-it = Ajouter
studio-add-one = Ajouter : { INSIDE($what) }
studio-add-section = Ajouter une section
studio-add-this = Ajouter : { INSIDE($what) }
studio-add-this-drawing = Ajouter ce dessin
studio-add-this-edition = Ajouter cette version
studio-after = Après
studio-after-others = toutes les autres
studio-afternoon = après-midi
studio-all = tous
studio-all-kits = Tous les kits
studio-all-reports = Tous les rapports
studio-and-more = … et { $number } de plus.
studio-another-event = Un autre événement ce jour-là
studio-another-kit = Une autre langue, un autre papier, une autre taille ou durée
studio-answered = Répondu
studio-answered-of = { $answered } sur { $asked }
studio-answers = Réponses
studio-answers-of = Réponses, { $day }
studio-as-usual = comme d’habitude
studio-at-the-top = Au début
studio-audit = À vérifier par tirage au sort
studio-audit-all = toutes les { $rows }
studio-audit-done = Toutes les { $rows } ont été regardées.
studio-audit-draw = Tirer au sort
studio-audit-left = encore { $rows } à regarder
studio-audit-lot = Ce qui a été mal lu sans aucun doute ne se voit que si quelqu’un regarde. Ces lignes ont été tirées au sort ; { $key } dit qu’une ligne est juste.
studio-audit-rows = Lignes à regarder
studio-back = Retour
studio-back-meanwhile = Retour, pendant que cela continue
studio-back-to = Retour à { $client }
studio-batch-line = { $name } : { $outcome ->
    [failed] échec
    [built] créé
   *[unchanged] inchangé
  }, { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
  }.
studio-before-day = Avant le jour
studio-begin = Commencer : { INSIDE($what) }
studio-begins = Début
studio-being-made = En cours : { $what }.
studio-beside = À côté de
studio-beside-none = aucun événement antérieur
studio-block-back = Remettre
studio-block-no-time = { $block } (pas le temps)
studio-blocks-as-usual = Pauses et blocs tels qu’ils s’ajustent d’eux-mêmes
studio-blocks-out = Omis :
studio-both-sides = recto verso
studio-break-after = Une pause après
studio-break-after-block = Une pause après { $block }
studio-build = Créer le kit
studio-build-again = Le recréer
studio-build-all = Créer tous les kits
studio-built-in = fourni
studio-by-slider = { $what }, au curseur
studio-cannot-build = Le kit ne peut pas être créé tant que ceci n’est pas corrigé :
studio-change-is = Je modifie
studio-changed-for = Modifié pour { $client }.
studio-changed-for-them = Ce qu’un exercice dit autrement pour eux seuls :
studio-changes = { $number ->
    [one] { $number } modification
   *[other] { $number } modifications
  }
studio-checking = Passage en revue…
studio-checking-kit = Le kit est passé en revue…
studio-choose-answers = Fichiers PDF et Word remplis, photos et numérisations, tableaux, dossiers en zip : choisissez-les ou déposez-les ici
studio-client = Client
studio-clients = Clients
studio-close = Fermer
studio-code = Code
studio-column = Colonne { $number }
studio-column-email = E-mail
studio-column-first = Prénom
studio-column-group = Groupe ou équipe
studio-column-last = Nom de famille
studio-column-name = Nom
studio-column-role = Fonction
studio-columns-hold = Ce que contiennent les colonnes
studio-contrast = { $colour }, contraste { $contrast }
studio-copies = Exemplaires
studio-count-sheet = Compter
studio-counts = Compte
studio-day = Jour
studio-decide-keys = Une touche par réponse : celle qui la précède. Un point suit ce qui a été lu ; 0 dit que rien n’est écrit. Entrée mène au champ de saisie et garde ce qui y est saisi. Retour arrière annule la dernière décision.
studio-decided = Décidé par vous
studio-decided-one = Gardé : { $answer }. Encore { $left } à décider.
studio-decided-owner = { $code } : compte comme { $owner }
studio-decided-sheets = { $code } : à qui elle est, ou quelle fiche est la bonne
studio-died = Cela demandait plus de mémoire ou de temps que disponible, et a été arrêté.
studio-differs-hint = Un champ qui diffère pour eux le dit, et peut revenir à l’original. Tous les autres continuent de suivre l’exercice.
studio-document = Document
studio-documents = { $number ->
    [one] Il a un document : { LIST($documents) }.
   *[other] Il a { $number } documents : { $documents }.
  }
studio-done = C’est fait.
studio-drawing-file = Le dessin : un fichier SVG de formes simples ; choisissez-le ou déposez-le ici
studio-drawing-hint = Il porte le nom de son fichier. Un texte le montre là où un paragraphe dit [[name]], et les diapositives, l’emblème et les engagements le choisissent par ce nom.
studio-drawing-shows = Ce qu’il montre, en mots, pour qui ne peut pas le voir
studio-early = { $time } d’avance
studio-edited-since = modifié depuis
studio-edition-called = Son nom
studio-edition-hint = Ses blocs et ses propres textes sont copiés ; ce que vous y changez ensuite ne touche pas l’autre.
studio-edition-like = Elle part de
studio-edition-minutes = { $title }, { $minutes } minutes
studio-elsewhere = Cette page appartient à un studio lancé ailleurs, ou fermé. Relancez-le avec : facilitator studio
studio-email = E-mail
studio-end = Fermer le studio
studio-ended = Fermé
studio-ended-early = Le studio a été fermé avant que ceci soit terminé : { $what }.
studio-ended-now = Le studio est fermé.
studio-event-count = { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  }
studio-events = Événements
studio-exercises = Exercices
studio-export = Pour un autre programme : { $formats }
studio-fault = Cela n’a pas fonctionné
studio-fictional-report = Le rapport d’une équipe fictive
studio-fictional-report-hint = Il montre à un client ce qu’il recevra. Aucune de ses réponses n’y figure.
studio-fields-go = De { $file } disparaît : { LIST($fields) }.
studio-file = Fichier
studio-files-lie-in = Les fichiers se trouvent dans { $folder }.
studio-fill-workbook = Remplissez-le, enregistrez-le et déposez-le ci-dessus.
studio-first-client = Commencez par un client
studio-first-page = { $document }, page 1
studio-first-words = Un client, un événement un jour donné, puis son kit : il n’en faut pas plus. Chaque page dit ce qu’elle change, et peut l’annuler.
studio-folder = Dossier
studio-folder-not-opened = Le dossier ne peut pas être ouvert d’ici.
studio-follows-speech = La durée de chaque partie découle du discours.
studio-for-all = pour tous
studio-for-alone = pour { $client } seul
studio-for-alone-sentence = Pour { $client } seul.
studio-for-whom = Pour qui c’est modifié
studio-force = Écraser ce que j’ai modifié
studio-forget = Oublier ces personnes
studio-forget-what = Ici, les réponses, noms, codes et kits de cet événement peuvent être supprimés, pour tous ses exercices et versions. C’est irréversible.
studio-forgotten = Rien n’est gardé des personnes pour cet événement.
studio-format = Format
studio-format-edited = { $format } (modifié)
studio-from = Source
studio-from-this-goes = Ceci en disparaît
studio-full-name = Nom complet
studio-full-screen = Plein écran
studio-get-workbook = Télécharger le classeur
studio-go-on = Continuer
studio-go-there = Y aller
studio-goes-on = Le travail continue si vous fermez cette page.
studio-grey = Gris
studio-grey-printer = En gris, comme d’une imprimante de bureau
studio-group = Groupe
studio-guide-steps = Guide, pas à pas
studio-half-day = Une demi-journée
studio-hands = Mains levées
studio-hands-of = Mains levées, { $day }
studio-hands-sure = Ils sont justes malgré tout
studio-hands-table = Depuis un tableau
studio-hands-table-hint = Un fichier CSV ou un classeur avec les colonnes Question, Option et Hands ; ce qui est saisi ci-dessus l’emporte.
studio-has-ended = Le studio est fermé
studio-heading = Titre
studio-how-far = Avancement
studio-in-all = En tout
studio-in-days = dans { $days } jours
studio-in-excel = Les saisir plutôt dans Excel
studio-is-changed-for-them = modifié pour eux
studio-is-left-out = Omis pour { $client }.
studio-its-code = Son code : { $code }, { $about }
studio-keep-block = Garder : { $block }
studio-keep-block-it = Le garder
studio-keep-it = Garder
studio-keep-people = Garder ces personnes
studio-keep-value = Garder « { $value } »
studio-kept-as-set = Gardé comme réglé ici ; appuyez pour qu’il s’ajuste de nouveau
studio-kept-edit = { $kept } a été modifié et reste tel quel ; le nouveau est { $fresh }.
studio-kit = Kit
studio-kit-for = Kit pour { $whom }
studio-language = Langue
studio-large-page = Une page, en grand
studio-larger = Texte plus grand
studio-late = { $time } de retard
studio-late-sheets = Compter les fiches arrivées après un rapport précédent
studio-leave = Quitter
studio-leave-out = Omettre
studio-leave-out-block = Omettre : { $block }
studio-leave-out-for = Omettre pour { $client } : { $what }
studio-leave-out-person = Exclure la ligne { $row } : { $name }
studio-leave-out-row = Exclure la ligne { $row }
studio-leave-out-sheet = Exclure
studio-left-out-for = Omis pour { $client } :
studio-lie-in = Ils se trouvent dans { $folder }.
studio-like-earlier = Comme un précédent, sans ses participants
studio-like-none = non : comme choisi ci-dessus
studio-link-leads = Ce qu’on y trouve
studio-link-leads-example = ce qu’on y trouve
studio-looking-waits = Clients et kits sont passés en revue…
studio-main = Navigation principale
studio-main-colour = Couleur principale
studio-make-again = Le refaire
studio-make-copy = Faire ma propre copie
studio-make-report = Créer le rapport
studio-map-for = Pour
studio-map-says = on dit
studio-minutes = Minutes
studio-minutes-for = Minutes : { $block }
studio-minutes-of = { $title }, { $minutes } min
studio-more-fields = Autres champs possibles : { INSIDE($fields) }
studio-morning = matin
studio-move-down = Descendre : { $number }
studio-move-up = Monter : { $number }
studio-name = Nom
studio-named = { $name } : { $note }
studio-names = Noms et codes
studio-names-beside-codes = Les noms à côté des codes
studio-never-drop = Ne jamais le supprimer pour tenir le temps
studio-new-client = Un nouveau client
studio-new-event = Un nouvel événement
studio-next = Suivant
studio-next-at = Ensuite, à { $time } : { $title }
studio-next-page = Page suivante
studio-no-address = Cette adresse n’est pas, ou n’est plus, celle d’un studio.
studio-no-answer = Le studio ne répond pas. Relancez-le avec : facilitator studio
studio-no-break = Pas de { INSIDE($what) } à { $time }
studio-no-code = La fiche n’a pas de code.
studio-no-code-hint = Saisissez les quatre lettres en haut de la fiche.
studio-no-events = Il n’y en a pas encore. Un événement est un atelier, un discours ou une heure de coaching pour un client, un jour donné.
studio-no-file = Ce fichier n’existe pas dans le kit.
studio-no-file-hint = Recréez-le.
studio-no-heading = Sans en-tête
studio-no-kit = Il n’y a pas encore de kit.
studio-no-kit-hint = Créez-le d’abord.
studio-no-links = Plus rien ici ne relie les codes aux noms.
studio-no-minutes = « { $given } » n’est pas un nombre de minutes.
studio-no-minutes-hint = Écrivez un nombre entier.
studio-no-name-column = Aucune colonne n’est intitulée comme celle des noms. Dites laquelle c’est.
studio-no-number = « { $given } » n’est pas un nombre entier.
studio-no-number-hint = N’écrivez que des chiffres.
studio-no-roster = Aucune liste ne dit qui participe.
studio-no-slide = Cette diapositive n’existe pas.
studio-no-slide-hint = Rechargez la page de l’orateur.
studio-no-speech = Cette version n’a pas de discours.
studio-no-speech-hint = Choisissez-en une qui en a un, comme une conférence.
studio-no-table = Il n’y a pas encore de tableau.
studio-no-table-hint = Collez-en un, ou choisissez un fichier.
studio-no-text = Il n’y a pas de texte « { $name } » dans cet exercice.
studio-nobody-in-row = personne (ligne { $row })
studio-nobody-kept = Personne n’est encore gardé : dites d’abord ce que deviennent les lignes ci-dessous.
studio-not-as-built = plus tel qu’il a été créé : { $file }
studio-not-built = pas encore créé
studio-not-from-here = Cela ne vient pas d’une page du studio.
studio-not-in = Pas encore reçu
studio-not-saved = Cela n’a pas été enregistré : le studio ne répond pas.
studio-not-used = non utilisée
studio-nothing = rien
studio-nothing-in = Rien n’est encore arrivé.
studio-nothing-marked = Rien n’est coché sur la fiche { $code }.
studio-nothing-marked-hint = Saisissez-la de nouveau.
studio-nothing-to-undo = Il n’y a rien à annuler.
studio-nothing-waits = Rien.
studio-of-time = sur { $time }
studio-office-list = La liste pour le bureau
studio-on-roster = Sur la liste en ce moment
studio-on-time = dans les temps
studio-once = une fois, en entier
studio-one-less = Un de moins : { $what }
studio-one-more = Un de plus : { $what }
studio-one-side = recto
studio-only-one = Un seul document, ou format
studio-only-texts = Seuls des textes s’écrivent ici.
studio-open-folder = Ouvrir le dossier
studio-or-choose-file = … ou choisissez un fichier, ou déposez-le ici : CSV ou classeur
studio-original-order = Revenir à l’ordre d’origine
studio-originally = À l’origine : { $text }
studio-other-colour = Autre couleur
studio-ours = la nôtre
studio-outcome = { $file } : { $outcome ->
    [stored] enregistré
    [known] déjà enregistré ; rien ne change
    [aside] mis de côté
    [refused] non lu
   *[skipped] exclu
  }{ $sheets ->
    [0] .
    [one] , { $sheets } fiche.
   *[other] , { $sheets } fiches.
  }
studio-over = passé
studio-own-address-only = Le studio n’est accessible qu’à sa propre adresse.
studio-own-exercise = Un exercice à vous
studio-page = Page { $number }
studio-page-before = Page précédente
studio-pages-of = { $file } : pages
studio-paper = Papier
studio-parts = Parties
studio-paste = Coller depuis un tableur
studio-paste-or-look = Coller depuis un tableur, ou les regarder
studio-paste-rows = Collez des lignes d’un tableur, avec leurs en-têtes s’il y en a
studio-people = Personnes
studio-people-get = Ce que les gens reçoivent : { $activity }
studio-people-in-file = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
  }, dans { $file }.
studio-people-kept = { $people ->
    [one] { $people } personne est gardée.
   *[other] { $people } personnes sont gardées.
  }
studio-people-left = Exclues, comme vous l’avez dit : { $people }.
studio-people-of = Personnes de { $client }
studio-people-read = { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes.
  } Rien n’est encore gardé.
studio-people-to-decide = { $people ->
    [one] { $people } personne,
   *[other] { $people } personnes,
  } dont { $faults } à décider. Rien n’est encore gardé.
studio-person-in-row = { $name } (ligne { $row })
studio-picked = { $what }, choisie
studio-presenter = { $title } · présentation
studio-preview = Aperçu
studio-print = Caractères
studio-print-how = Papier { $paper }, taille réelle (100 %), en couleur là où il y en a.
studio-print-how-counted = Papier { $paper }, taille réelle (100 %), en couleur là où il y en a ; compté pour { $people }.
studio-print-large = Gros
studio-print-list = Imprimer cette liste
studio-print-normal = Normaux
studio-print-on = Faces
studio-printed-page = La page telle qu’elle est imprimée
studio-progress = { $what }, { $done } sur { $all }
studio-put-back = Remettre
studio-questions = Questions et déroulé
studio-read-doubtful = { $read } lues, dont { $doubtful } douteuses, { $decided } décidées, { $open } laissées ouvertes.
studio-read-so = Lire ainsi
studio-read-so-far = { $read } lues, { $decided } décidées, { $open } laissées ouvertes.
studio-read-them = Les lire
studio-reading = Lecture en cours…
studio-reading-answers = Lecture des réponses
studio-remains = Ce qui reste, hors d’atteinte d’ici
studio-remove = Supprimer
studio-remove-links = Ici, tout lien entre les codes et les noms de cet événement peut être supprimé, pour tous ses exercices et versions. C’est irréversible.
studio-remove-sure = Supprimer tout cela ; c’est irréversible
studio-rename = Renommer
studio-rename-folder = Renommer leur dossier
studio-replace-earlier = Elles remplacent les fiches précédentes du même code
studio-report = Rapport
studio-report-all = Créer tous les rapports
studio-report-of = Rapport, { $what }
studio-role = Fonction
studio-roster-hint = Vous voyez qui a été lu avant que rien ne soit gardé. Les doublons sont signalés, et aucune ligne n’est écartée sans le dire.
studio-roster-people = { $people ->
    [one] { $people } personne de la liste participe.
   *[other] { $people } personnes de la liste participent.
  }
studio-row-holds-headings = La ligne { $row } contient les en-têtes
studio-same-day = Ce jour-là :
studio-sample-client = Ce client est un exemple : il montre ce qui peut être réglé, et rien n’y peut être modifié.
studio-sample-report = À quoi ressemble un rapport
studio-sample-report-of = Exemple de rapport, { $what }
studio-save = Enregistrer
studio-saved = Enregistré.
studio-separate = Aussi un fichier par personne
studio-set-aside = Mis de côté
studio-several = au pluriel
studio-several-of = Au pluriel : { $what }
studio-sheet-keys = Une touche par réponse : son chiffre la coche et passe à la suivante. 0 la laisse vide. Entrée enregistre la fiche.
studio-sheet-stored = La fiche { $code } est enregistrée. La suivante :
studio-sheets = Feuilles
studio-shipped-exercise = Cet exercice est fourni avec facilitator et n’est pas modifié pour tous. Avec une copie à vous, son nom désigne la vôtre.
studio-show-hands = Les montrer sur les diapositives et l’aide-mémoire
studio-show-kit = Montrer ce kit
studio-show-results = Montrer les résultats
studio-show-slides = Les montrer
studio-shows-hands = { $file } montre les mains levées.
studio-slide = Diapositive { $number }
studio-slides-and-handout = Diapositives et aide-mémoire
studio-smaller = Texte plus petit
studio-speak = Prendre la parole
studio-speaker = { $title } · orateur
studio-specimen = Qui, quoi, quand ? 123
studio-speech-done = Où en est le discours
studio-start-again = Vous pouvez fermer cette page. Pour le relancer : { $typed }
studio-start-client = Créer ce client
studio-start-clock = Lancer le chronomètre
studio-start-event = Créer cet événement
studio-start-exercise = Créer cet exercice
studio-start-like-this = Le créer, comme celui-ci
studio-start-over = Recommencer
studio-start-page = Accueil
studio-still-made = Encore en cours : { $what }.
studio-still-made-hint = Attendez que ce soit terminé, puis faites-le.
studio-store-sheet = Enregistrer cette fiche
studio-take-in = Relever
studio-take-out = Retirer
studio-take-out-entry = Retirer
studio-take-out-this = Retirer : { $number }
studio-taken-back = Décision annulée.
studio-text = Texte
studio-the-end = Fin
studio-the-kit = Le kit
studio-the-report = Le rapport
studio-the-start = Accueil
studio-their-words = Leurs mots
studio-their-words-hint = Ce qu’ils appellent autrement. Un champ vide garde notre mot.
studio-this-goes = Ceci disparaît
studio-time-left = restantes
studio-title = Titre
studio-to-client = Vers le client
studio-to-content = Aller au contenu
studio-to-decide = À décider
studio-to-do = À faire
studio-to-exercise = Vers l’exercice
studio-to-forget = Pour supprimer les réponses et tout ce qui est gardé des personnes : { $link }
studio-to-mend = Ce qui est à corriger
studio-to-original = Revenir à l’original
studio-to-print = À imprimer
studio-to-print-counted = À imprimer, compté pour { $people }
studio-to-print-of = À imprimer, { $whom }
studio-today = aujourd’hui
studio-tomorrow = demain
studio-too-large = { $files ->
    [one] Ce fichier dépasse { $size } Mo. Choisissez-en un plus petit.
   *[other] Ces fichiers dépassent { $size } Mo. Choisissez-en moins à la fois.
  }
studio-try-again = Réessayez.
studio-type-a-sheet = Saisir une fiche
studio-type-sheet = Saisir une fiche papier
studio-unchanged-too = aussi ce qui n’a pas changé
studio-undo = Annuler la dernière modification
studio-undo-one = Annuler
studio-uploads-too-large = Ces fichiers dépassent 30 Mo.
studio-waits = Ce qui attend
studio-waits-doubtful = { $answers } à décider parmi les réponses.
studio-waits-edited = Vous avez modifié { $files }.
studio-waits-kit = Le kit n’est pas encore créé.
studio-waits-report = Des réponses sont là, et il n’y a pas encore de rapport.
studio-waits-stale = Ce dont le kit est fait a changé depuis : recréez-le.
studio-what = Quoi
studio-what-stands-there = Ce qui est écrit : { $code }, { $about }
studio-what-they-do = Ce qu’on y fait
studio-what-they-do-hint = Chacune vient avec des textes prêts à l’emploi ; vous écrivez les vôtres par-dessus, et pouvez en ajouter ou en retirer plus tard.
studio-what-to-print = Quoi imprimer
studio-whats-next = Ce qui vient ensuite
studio-white-on-it = Blanc dessus
studio-who-is-in = Qui a répondu
studio-who-was-read = Qui a été lu
studio-wish-keep = garder
studio-wish-kept = gardé
studio-wish-set = réglé
studio-word-for-event = Un mot pour lui
studio-word-of-day = Un mot, s’il y en a plusieurs ce jour-là
studio-work-over = Ce travail est terminé, et oublié.
studio-work-over-hint = Revenez à l’accueil.
studio-write-value = Écrire « { $value } »
studio-your-own = le vôtre
studio-zip = Tout télécharger en zip
usual-word-board = Par exemple conseil d’administration, conseil de surveillance, conseil.
usual-word-hr = Par exemple People & Culture, équipe RH, personnel.
usual-word-leader = Par exemple dirigeant, associé, directeur général, chef de service.
usual-word-organization = Par exemple entreprise, société, agence, hôpital, école.
usual-word-team = Par exemple comité exécutif, comité de direction, associés, équipe dirigeante.

## interface: cli

anonymize-nothing = Plus rien ici ne relie des codes à des noms.
anonymize-removed = Supprimé. Ces dossiers ne permettent plus de dire à qui était quel code.
ask-24-hours = Écrivez-la sur 24 heures, par exemple 9:00 ou 16:30.
ask-client = Client
ask-client-of = Client ({ $known })
ask-date = Date, par exemple 2027-03-18
ask-edition = Version ({ $known })
ask-event-date = Date de l’événement, par exemple 2027-03-18
ask-facilitator = Qui l’anime (Entrée : plus tard)
ask-logo = Logo, un fichier SVG, PNG ou JPEG (Entrée : aucun)
ask-minutes = Minutes (0 : la durée habituelle)
ask-no-minutes = « { $written } » n’est pas un nombre de minutes.
ask-no-time = « { $written } » n’est pas une heure.
ask-paper = Papier, letter ou a4
ask-place = Lieu (Entrée : plus tard)
ask-primary = Couleur principale, par exemple #0d5560 (Entrée : la nôtre)
ask-secondary = Autre couleur (Entrée : la nôtre)
ask-short-name = Nom court, pour le haut des pages
ask-start = Début
ask-whole-number = Écrivez un nombre entier.
batch-built = créé
batch-count-built = { $count ->
    [one] { $count } créé
   *[other] { $count } créés
  }
batch-count-failed = { $count } en échec
batch-count-unchanged = { $count ->
    [one] { $count } inchangé
   *[other] { $count } inchangés
  }
batch-failed = échec
batch-unchanged = inchangé
check-exercises-named = Il y a { $count } exercices sur cette ligne.
check-in-all = En tout
check-one-exercise = Nommez celui dont le kit est à vérifier.
check-reworded = Les termes du client changent :
check-reworded-count = Les termes du client changent { $count ->
    [one] 1 phrase
   *[other] { $count } phrases
  } : --words les énumère.
check-to-print = À imprimer, cartes et affiche en recto, le reste en recto verso{ $people ->
    [0] {""}
   *[other] , compté pour { $people }
  } :
click-commands = Commandes
click-default = par défaut : { $default }
click-extra-argument = Il y a un argument de trop ({ $args })
click-extra-arguments = Il y a des arguments de trop ({ $args })
click-invalid-value = Valeur incorrecte : { $message }
click-invalid-value-for = Valeur incorrecte pour { $param_hint } : { $message }
click-is-file = { $filename } est un fichier.
click-is-folder = { $filename } est un dossier.
click-missing-argument = Il manque l’argument
click-missing-command = Il manque une commande.
click-missing-option = Il manque l’option
click-no-number = { $value } n’est pas un nombre entier.
click-not-in-range = { $value } n’est pas dans l’intervalle { $range }.
click-options = Options
click-requires-argument = L’option { $name } exige un argument.
click-requires-arguments = L’option { $name } exige { $nargs } arguments.
click-takes-no-value = L’option { $name } ne prend pas de valeur.
click-usage = Utilisation :
collect-conflict = Conflit : code { $code } : { $files } diffèrent sur { $answers ->
    [one] 1 réponse
   *[other] { $answers } réponses
  } ; rien de cela ne compte avant votre décision.
collect-conflict-keep = Si { $file } est le bon : { $command }
collect-conflict-split = S’ils sont de plusieurs personnes : { $command }
collect-earlier-version = sa version précédente
collect-known = Connu : { $file } a déjà été enregistré ; rien ne change.
collect-left-out = Écarté : { $file } : { $why }
collect-more-sheets = { $count } autres fiches sont dans la liste des réponses.
collect-not-read = Non lu : { $file } : { $why }
collect-replaces = { $code } : elle prend la place de { $sheets }.
collect-replaces-sheets = Il prend la place de { $count } fiches précédentes.
collect-set-aside = Mis de côté : { $file } : { $why }
collect-stored = Enregistré : { $file } : { $sheets ->
    [one] code { $code }
   *[other] { $sheets } fiches
  }, { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
  }{ $doubtful ->
    [0] {""}
    [one] , { $doubtful } douteuse
   *[other] , { $doubtful } douteuses
  }.
collect-summary = { $stored ->
    [one] { $stored } fichier enregistré
   *[other] { $stored } fichiers enregistrés
  } ({ $sheets ->
    [one] { $sheets } fiche
   *[other] { $sheets } fiches
  }){ $known ->
    [0] {""}
    [one] , { $known } déjà connu
   *[other] , { $known } déjà connus
  }{ $aside ->
    [0] {""}
   *[other] , { $aside } mis de côté
  }{ $refused ->
    [0] {""}
    [one] , { $refused } non lu
   *[other] , { $refused } non lus
  }{ $skipped ->
    [0] {""}
    [one] , { $skipped } écarté
   *[other] , { $skipped } écartés
  }.
collect-to-decide = Pour trancher ce qui est douteux : { $command }
collect-who-is-in = Qui est là, et ce qui est douteux : { $command }
confirm-neither = Répondez par o ou n.
confirm-no = n non
confirm-yes = o oui
docs-explains = Ce qu’elle explique
docs-folder = Elles se trouvent dans { $folder }
docs-page = Page
docs-to-read = Pour en lire une : { $command }
doctor-able = facilitator peut créer des kits ici.
doctor-add-missing = Pour ajouter ce qui manque :
doctor-add-optional = Pour ajouter ce qui est facultatif :
doctor-found = trouvé
doctor-missing = manque
doctor-optional = facultatif
error = Erreur : { $problem }
file-kept = { $kept } a été modifié depuis la dernière création et reste tel quel ; le nouveau est { $fresh }.
files-in = { $folder }/ ({ $count } fichiers)
forget-nothing = Rien n’est conservé des personnes pour cet événement.
forget-removed = Supprimé. Le kit peut être recréé, mais les réponses de personne avec lui.
head-answer = Réponse
head-answered = Répondu
head-client = Client
head-code = Code
head-copies = Exemplaires
head-document = Document
head-doubtful = Douteux
head-event = Événement
head-file = Fichier
head-files = Fichiers
head-format = Format
head-from = De
head-hands = Mains
head-name = Nom
head-notes = Remarques
head-pages = Pages
head-percent = Pour cent
head-result = Résultat
head-sheets = Feuilles
head-what = Quoi
help-anonymize = Supprimer tout lien entre les codes et les noms d’un événement.
help-anonymize-more = Cela vaut pour tous les exercices et versions de l’événement, et ne peut être annulé.
help-batch = Créer les kits de tous vos clients et événements, ou de certains.
help-batch-rebuild = Créer aussi ce qui n’a pas changé.
help-batch-report = Créer les rapports des événements, pas les kits.
help-batch-scheduler = Les faire créer par une grappe Dask.
help-build = Créer le kit d’EXERCISE : chaque document, en PDF et en Word.
help-build-separate = Avec --event : aussi un fichier PDF et Word pour chaque personne.
help-check = Vérifier des exercices ou un kit ; nommer chaque problème.
help-check-client = Vérifier plutôt le kit de ce client.
help-check-edition = La version du kit du client.
help-check-event = Vérifier ce qui est créé pour l’événement du client.
help-check-minutes = Le créneau qu’il doit respecter.
help-check-words = Énumérer chaque phrase que changent les termes du client.
help-client = Aux couleurs de ce client.
help-client-cover = Donner une page de couverture à ce que les gens lisent.
help-client-font = Une famille de polices fournie avec facilitator.
help-client-language = Leur langue, par exemple en-GB.
help-client-logo = Leur logo : SVG, PNG ou JPEG.
help-client-paper = Leur papier.
help-client-primary = Leur couleur principale, par exemple '#0d5560'.
help-client-secondary = Leur autre couleur.
help-client-short = Le nom pour les en-têtes de page.
help-collect = Relever les fichiers remplis : PDF, Word, numérisations, tableaux.
help-collect-replace = Les fiches prennent la place des précédentes du même code.
help-docs = Énumérer les pages qui expliquent tout, ou en montrer une.
help-docs-path = Dire seulement où elle se trouve, pour l’ouvrir ailleurs.
help-doctor = Dire ce qui manque à cette machine, et la commande qui l’ajoute.
help-document = Seulement ce document ; peut être répété.
help-edition = La version ; à défaut, la première de l’exercice.
help-event = Pour l’événement du client ce jour-là.
help-event-client = Pour qui.
help-event-date = Le jour, par exemple 2027-03-18 ; s’il y en a plusieurs, avec un mot : 2027-03-18-morning.
help-event-edition = Quelle version ; à défaut, la première de l’exercice.
help-event-facilitator = Qui l’anime.
help-event-like = Reprendre de cet événement ce qui n’est propre à personne.
help-event-minutes = La durée du créneau.
help-event-place = Le lieu.
help-event-setting = Qui est dans la salle : open ou in-house.
help-event-start = L’heure du début, par exemple 9:00.
help-event-timezone = Par exemple Europe/Paris, pour le calendrier.
help-facilitator = Créer des kits d’atelier : aide-mémoire, fiches de travail et de calcul, en PDF et en Word.
help-folder = Le nom de son dossier.
help-force = Remplacer les fichiers modifiés depuis la dernière création.
help-forget = Supprimer ce qui est conservé des personnes d’un événement.
help-format = Seulement ce format ; peut être répété.
help-help = Afficher cette aide.
help-kits-output = Où les kits ont été créés.
help-language = Dans cette langue, dans laquelle l’exercice est traduit ; de+en pour des fiches en allemand avec l’anglais sous chaque ligne.
help-large-print = Tout composer en plus grand, pour une lecture plus facile ; ou non, pour un client qui le fait toujours.
help-list = Énumérer les exercices, les clients, les documents, les formats.
help-list-json = Pour les programmes : la même chose en JSON.
help-minutes = Ajuster le déroulé à cette durée.
help-new = Commencer un exercice, un client ou un événement à vous.
help-new-client = Commencer un client nommé NAME, dans un dossier de clients/.
help-new-client-more = Dans un terminal, la commande demande ce que les options laissent ouvert.
help-new-event = Commencer un événement : un atelier, un discours ou une heure de coaching pour un client, un jour donné.
help-new-exercise = Commencer un exercice nommé NAME, dans un dossier d’exercises/.
help-new-language = Commencer la traduction d’EXERCISE dans la langue CODE, ou la mettre à jour.
help-new-responses = Créer le classeur où l’on saisit les fiches d’un événement.
help-new-responses-force = Remplacer un classeur déjà rempli.
help-no-browser = Donner seulement l’adresse ; vous l’ouvrez vous-même.
help-one-of = Au choix : { $names }.
help-output = Le dossier où écrire.
help-paper = Le papier pour lequel mettre en page.
help-preview = Créer de nouveau à chaque modification enregistrée, jusqu’à Ctrl+C.
help-rename = Renommer le dossier d’un client, avec tout ce qui a été créé.
help-rename-client = Renommer le dossier OLD du client en NEW, avec ses kits dans le dossier de sortie.
help-report = Écrire le rapport d’un événement : ce qu’a dit la salle, et quoi demander.
help-report-compare = Le mettre à côté de l’événement du client ce jour-là.
help-report-force = Remplacer les fichiers modifiés depuis leur création.
help-report-late = Compter les quelques fiches arrivées après un rapport précédent, bien que les deux les révèlent.
help-report-sample = Montrer plutôt le rapport de l’équipe fictive de l’exercice.
help-responses = Voir qui est là, ce qui manque, ce qui est douteux ; décider, exporter.
help-responses-belongs = Les fiches de ce code, ou sans code, sont celles d’un autre.
help-responses-clear = Décider qu’une fiche ne dit rien à cet endroit.
help-responses-count = Il compte tout de même.
help-responses-export = Écrire les réponses pour un autre programme.
help-responses-force = Avec --output : remplacer un fichier existant.
help-responses-keep = Des fiches d’un code, celle de ce fichier est la bonne.
help-responses-leave-out = Ce code ne compte pas.
help-responses-names = Mettre les noms à côté des codes.
help-responses-output = Avec --export : le fichier à écrire ; sans lui, elles s’affichent ici.
help-responses-reset = Annuler --keep, --split et --belongs.
help-responses-set = Décider ce que dit une fiche ; aucun relevé ultérieur n’y change rien.
help-responses-split = Les fiches de ce code sont de plusieurs personnes.
help-responses-undo = Revenir à ce qui a été lu.
help-review = Trancher les réponses douteuses à côté du papier.
help-review-sample = Autant de lignes lues sans doute sont tirées au sort pour être vérifiées ; 50 d’ordinaire.
help-review-terminal = Demander ici, sans navigateur.
help-studio = Tout faire dans le navigateur : clients, événements, kits. Ctrl+C termine.
help-studio-more = Il n’est servi que sur cette machine, pour le dossier où il est lancé.
help-tally = Mettre les mains levées d’une salle à côté des enquêtes.
help-tally-count = Les mains levées pour une réponse, par exemple people.yearly=41 ; peut être répété.
help-tally-csv = Toutes les mains levées d’un tableau : Question, Option, Hands.
help-tally-more = Dans un terminal, la commande demande question par question, sauf si les options le disent.
help-tally-replace = Mettre d’autres chiffres à la place de ceux conservés.
help-version = Afficher la version.
help-whose-client = Le client.
help-whose-edition = La version qui a eu lieu, si ce n’est pas celle de l’événement.
help-whose-event = L’événement du client ce jour-là.
help-yes = Supprimer sans demander ce qui est énuméré.
list-built-in = fourni
list-clients = Clients et leurs événements
list-documents = Documents
list-exercises = Exercices et leurs versions
list-formats = Formats : { $formats }
list-own = à vous
new-event-not-copied = Non repris de { $like } : { $fields }.
new-event-whose = Un événement est pour un client, un jour donné.
new-event-whose-hint = Ajoutez --client NAME et --date DATE.
new-exercise-made = { $path } est à vous, à modifier. Exécutez ensuite : { $command }
new-folder-made = { $folder } est à vous, à modifier : ouvrez { $file }. Exécutez ensuite : { $command }
new-language-catalogue = Ce que dit facilitator lui-même se trouve dans { $file }.
new-language-made = { $folder } contient { $texts } textes ; { $missing } sont à traduire.
new-responses-kept = { $kept } a été rempli et reste tel quel ; le nouveau est { $fresh }.
new-responses-made = { $file } a une ligne par fiche et { $columns } colonnes{ $codes ->
    [0] {""}
   *[other] , avec déjà { $codes } codes
  }. Une fois rempli, exécutez : { $command }
no-such-command = Il n’y a pas de commande « { $name } ».
no-such-option = Il n’y a pas d’option « { $name } ».
no-such-page = Il n’y a pas de page « { $name } ».
output-without-export = --output sert à un export.
output-without-export-hint = Ajoutez --export NAME.
preview-changed = Modifié : { $files }.
preview-file = { $file }, { $pages ->
    [one] 1 page
   *[other] { $pages } pages
  }
preview-rebuilt = { $fresh ->
    [one] { $fresh } recréé
   *[other] { $fresh } recréés
  }{ $same ->
    [0] {""}
   *[other] ; { $same } comme avant
  }, en { $seconds } s.
preview-waiting = En attente de modifications ; Ctrl+C termine.
removal-edited = pas tel qu’il a été créé : { $file }
removal-folder = { $folder }/ ({ $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
  })
removal-from = De ceci disparaît :
removal-goes = Ceci disparaît :
removal-remains = Ce qui reste et ne peut être atteint d’ici :
remove-all = Supprimer tout cela ? C’est sans retour.
remove-nobody-asked = Rien n’a été supprimé : il n’y a personne à qui demander.
remove-nobody-asked-hint = Ajoutez --yes pour le supprimer.
remove-refused = Rien n’a été supprimé.
remove-refused-hint = Relancez la commande quand vous serez sûr.
renamed = Le client est maintenant { $folder }. Son nom sur le papier se trouve dans { $file }.
renamed-with-kits = Le client est maintenant { $folder }, et ses kits sont dans { $kits }. Son nom sur le papier se trouve dans { $file }.
report-ask-at-first = Demandez d’abord : { $question }
report-not-made = Non créé : { $documents }.
responses-answered = { $answered } sur { $asked }
responses-counts = { $read } lues, { $doubtful ->
    [0] {""}
   *[other] dont { $doubtful } douteuses,{" "}
  }{ $decided } décidées, { $open } laissées ouvertes.
responses-decided = { $count ->
    [one] { $count } décision prise
   *[other] { $count } décisions prises
  }.
responses-doubtful = Douteux : { $code } { $blank } : { $answer }. { $why }
responses-exported = { $file } contient les réponses de { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
  }.
responses-missing = Manque : { $code } : { $blanks }.
responses-more-doubtful = Douteux : { $code } : { $count } de plus où ses fiches diffèrent.
responses-note = Remarque : { $code } : { $note }
responses-nothing-yet = Rien n’a encore été relevé pour cet événement.
responses-open = ouvert
responses-open-seen = ouvert ({ LIST($seen, style: "or") })
responses-waiting = Pas encore là : { $people }.
review-done = Il ne reste rien à trancher.
review-how = Entrée seule en laisse une pour plus tard ; u annule la dernière décision ; q arrête.
review-later = { $count } pour plus tard.
review-left = encore { $count }
review-no-answer = Ce n’est aucune des réponses.
review-nothing-decided = Rien n’a encore été décidé.
review-type-code = Ou saisissez son code.
review-type-words = Ou saisissez ce qui est écrit.
see-help = Voir « { $command } --help ».
studio-ctrl-c = Ctrl+C termine.
studio-open = Le studio est ouvert à { $address }
studio-package = Le studio a besoin d’un paquet qui n’est pas installé : { $name }.
studio-package-hint = Installez facilitator avec son studio, par exemple : pip install 'facilitator[studio]'
tally-again = Recompter ?
tally-before = D’un décompte précédent :
tally-earlier = Les précédents sont maintenant dans { $file }.
tally-how = Saisissez combien de mains se sont levées. Entrée continue : le nombre entre crochets reste, et sans nombre la réponse n’a pas été demandée. « < » revient, « - » retire un nombre.
tally-kept = Le décompte est conservé dans { $file }.
tally-no-hands = Aucune main n’a été comptée.
tally-right = Est-ce exact ?
tally-so = Est-ce bien cela ?
tally-so-far = { $answer } ({ $hands } jusqu’ici)
tally-take-new = Prendre quand même les nouveaux ?
terminal-review-picture = Image de la page : { $file }
workbook-on-terminal = Un classeur ne peut pas s’afficher dans un terminal.
workbook-on-terminal-hint = Ajoutez --output FILE.
