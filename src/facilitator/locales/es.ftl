### Words of ours on paper, slides, workbooks and in calendars, in Spanish.
### The order is that of en.ftl. People are spoken to as usted and ustedes.

## text: how sentences, lists and signs follow one another

in-list = { LIST($items, style: "standard") }
in-quotes = «{ $words }»
in-sequence = { $first } { $then }
more-in-list = { $count } más
page-numbers = { $count ->
    [one] página { $pages }
   *[other] páginas { $pages }
  }
pages-from-to = páginas { $first } a { $last }

## activities

commit-review-alt = Fechas de las revisiones: { $dates }.
commit-review-proposed = { $day } (propuesta)
commit-review-slide = Cuándo volvemos a mirar
poll-answered = { $count ->
    [one] Respondió { $count } persona
   *[other] Respondieron { $count } personas
 }: { LIST($answers, style: "unit") }.
poll-many = Se podían dar varias respuestas: se cuentan personas, y juntas pueden sumar más de 100 %.
poll-most-said = { $count } de { $answered } dicen aquí: { INSIDE($answer) }
poll-people = { $count } de { $answered }
poll-recommend = { $promoters } de { $answered } dieron 9 o 10, { $detractors } dieron de 0 a 6: { $score }
poll-recommend-ends = 0 ({ $low }) a 10 ({ $high })
poll-recommend-high = sumamente probable
poll-recommend-how = Quienes dieron 9 o 10 menos quienes dieron de 0 a 6, en porcentaje de todos (Reichheld, Harvard Business Review, diciembre de 2003). Que esta pregunta anuncie el crecimiento mejor que otras no se confirmó (Keiningham y otros, Journal of Marketing 71(3), 2007): mire las respuestas antes que la cifra.
poll-recommend-low = nada probable
poll-recommend-one-person = Una sola persona puede mover la cifra { $points } puntos.
poll-this-team = Este equipo, { $count } respuestas
poll-too-few-of-team = Demasiado pocas respuestas de este equipo para mostrarlas.
rate-all-same = Los { $count } dicen lo mismo.
rate-area-apart = { $area }. { $words }
rate-area-apart-band = { $area }. { $words } { $band }.
rate-change-alt = { $area }: { $today } hoy, { $then } entonces.
rate-change-less = { $area }: { $then } entonces, { $today } hoy. No es más de lo que difieren las personas entre sí ({ $spread }).
rate-change-more = { $area }: { $then } entonces, { $today } hoy. Es más de lo que difieren las personas entre sí ({ $spread }).
rate-changed = Desde { $event } se movió más de lo que difieren las personas entre sí: { INSIDE($areas) }
rate-changed-nothing = Desde { $event }, ningún cambio es mayor de lo que difieren las personas entre sí
rate-ends = { $low }: { INSIDE($low_label) }. { $high }: { INSIDE($high_label) }.
rate-evidence = «{ $evidence }», por afirmación, de quienes la valoraron:
rate-evidence-item = { $number }. { $count } de { $people }
rate-figure-apart = ± { $apart }
rate-figure-apart-label = puntos, lo que cada persona se aparta en promedio de la media del equipo
rate-figure-change = { $now } → { $hoped }
rate-figure-change-label = el equipo hoy, y lo que espera en { $horizon }
rate-figure-gap = +{ $gap }
rate-figure-gap-label = esperado en { $horizon } menos hoy, en cada una
rate-figure-range = { $lowest } – { $highest }
rate-figure-range-label = la puntuación más baja de hoy, y la más alta
rate-figure-score = { $now }
rate-figure-score-label = la puntuación del equipo hoy
rate-from-mean-ask = Lo ven de forma distinta, en promedio a { $apart } { $points ->
    [one] punto
   *[other] puntos
 } de la media del equipo. Pregunten a los de ambos extremos qué han visto.
rate-from-mean-close = Lo ven de forma muy parecida, en promedio a { $apart } { $points ->
    [one] punto
   *[other] puntos
 } de la media del equipo.
rate-from-mean-split = Forman dos bandos, en promedio a { $apart } { $points ->
    [one] punto
   *[other] puntos
 } de la media del equipo, y nadie en medio. Pregunten a cada bando qué ha visto.
rate-gap-area = { $area }: { $now } hoy, { $hoped } esperado
rate-gap-areas = { $first }; { $then }
rate-gap-each = Son { $gap } puntos, en { $horizon }. { $areas }.
rate-gap-finding = La mayor brecha está en { INSIDE($areas) }: { $now } hoy, { $hoped } esperado
rate-gap-finding-each = Las mayores brechas están en { INSIDE($areas) }: { $gap } puntos cada una
rate-gap-finding-none = En ningún área esperan más de lo que hay hoy
rate-gap-in-one = La brecha está en { INSIDE($areas) }
rate-gap-same = La brecha es la misma en todas las áreas
rate-gap-today = Hoy le dan { $now } y esperan { $hoped } en { $horizon }.
rate-gap-widest = { $count ->
    [one] La mayor brecha está en
   *[other] Las mayores brechas están en
 } { INSIDE($areas) }
rate-item-note = { $number }. { $text } { $words }
rate-item-people = { $item }: { LIST($people, style: "unit") }.
rate-leader = Dirección
rate-leader-and-team = La dirección y el equipo
rate-leader-apart = La dirección y el equipo difieren más en { INSIDE($area) }
rate-leader-ask = { $leaders ->
    [one] Una persona de ustedes dirige el equipo y aceptó que sus puntuaciones estén junto a las de los demás. ¿Qué ve ahí
   *[other] Quienes de ustedes dirigen el equipo aceptaron que la media de sus puntuaciones esté junto a la de los demás. ¿Qué ven ahí
 } que los demás no ven, y qué ven los demás?
rate-leader-distance = Distancia
rate-leader-figure = { $leader } – { $others }
rate-leader-figure-label = { $leaders ->
    [one] la dirección hoy
   *[other] la dirección hoy, en promedio
 }, y la media de los demás
rate-leader-figures = { $leaders ->
    [one] La dirección le da { $leader } hoy
   *[other] Las { $leaders } personas que dirigen le dan { $leader } hoy en promedio
 }; los otros { $count }, { $others } en promedio.
rate-leader-near = La dirección y el equipo están { $leaders ->
    [one] {""}
   *[other] en promedio{" "}
 }a menos de un punto
rate-leader-note = De las áreas en las que al menos otros { $floor } tienen una puntuación para hoy. La media de los demás es sin { $leaders ->
    [one] la puntuación de la dirección, que está
   *[other] las puntuaciones de la dirección, que están
 } en todas las demás cifras de este informe.{ $leaders ->
    [2] {" "}De la media de dos personas, cada una puede deducir lo que respondió la otra.
   *[other] {""}
 }
rate-left-out = { $count ->
    [one] { $count } área tiene
   *[other] { $count } áreas tienen
 } demasiado pocas respuestas para compararse.
rate-level-finding = { $count ->
    [one] { $areas }: { $now }
   *[other] Todas las áreas tienen la misma puntuación: { $now }
 }
rate-lowest-finding = Puntuación más baja: { INSIDE($areas) }, { $now } de { $high }
rate-lowest-title = Puntuación más baja: { INSIDE($areas) }
rate-lowest-today = Hoy es { $now } de { $high }. La más alta es { $highest }, en { INSIDE($area) }.
rate-no-scores = Ninguna puntuación.
rate-one-answer = Una sola respuesta.
rate-others = Los demás
rate-others-people = media de { $count }
rate-own-gap = { $count ->
    [one] Su mayor brecha está en
   *[other] Sus mayores brechas están en
 } { INSIDE($areas) }
rate-own-gap-all = Espera lo mismo de más en cada área
rate-own-lowest = Su puntuación más baja: { INSIDE($area) }
rate-people-cannot-tell = { $count ->
    [one] { $count } persona no supo
   *[other] { $count } personas no supieron
 } decirlo
rate-people-on = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 } en { $point }
rate-range = { $low }–{ $high }
rate-range-signed = { $low } – { $high }
rate-same-end = Los { $count } eligieron el mismo extremo de la escala.
rate-spread-alike = Difieren tanto en un área como en otra
rate-spread-each = En cada una, sus puntuaciones de hoy están en promedio a { $apart } puntos de la media del equipo.
rate-spread-most = Lo que ven de forma más distinta: { INSIDE($areas) }
rate-spread-one = Lo que ven de forma distinta: { INSIDE($areas) }
rate-spread-run = Las puntuaciones van de { $lowest } a { $highest }. En promedio están a { $apart } puntos de la media del equipo, que es { $mean }.
rate-statements = { $area }: difieren más en { $statements }, en promedio a { $apart } puntos de la media
rate-statements-each = { $area }: difieren lo mismo en cada afirmación, en promedio a { $apart } puntos de la media
rate-statements-each-split = { $area }: forman dos bandos en cada afirmación, en promedio a { $apart } puntos de la media
rate-statements-same = { $area }: todos dicen lo mismo
rate-statements-split = { $area }: forman dos bandos en { $statements }, en promedio a { $apart } puntos de la media
rate-too-few-areas = Demasiado pocas respuestas para mostrarlas: { $areas }.
rate-too-few-more = Demasiado pocas respuestas para mostrarlas: { $count } más.
rate-wider = En la hoja de puntuación, { INSIDE($area) } va primero: su puntuación más alta y la más baja distan allí { $theirs } puntos, aquí { $ours }. Lo que cuenta en esta diapositiva es cuánto se apartan todos, en promedio, de la media del equipo.
sort-missed-each = { $wrong } respondieron otra cosa en cada una.
sort-missed-one = «{ $statement }» { $went }
sort-missed-statement = La afirmación { $number } es la que más difiere de la clave
sort-missed-statements = Las afirmaciones { $numbers } son las que más difieren de la clave
sort-slide-ask = ¿Qué habla a favor de otra respuesta? Nadie tiene que decir qué eligió.
sort-slide-belongs = La clave: { $pile }
sort-slide-chose = { $count } de { $answered } eligieron { $pile }
sort-slide-no-fault = { $went } Verlo de otra manera no es un error: para eso está el argumento.
sort-slide-speaks = ¿Qué habla a favor de { $pile }?
sort-went-many = La clave dice { $right }; { $wrong } dicen otra cosa, con igual frecuencia { $piles }.
sort-went-most = La clave dice { $right }; { $wrong } dicen otra cosa, la mayoría { $pile }.
sort-went-one = La clave dice { $right }; { $wrong } dicen { $pile }.

## interface: collectors

answer-unknown = { $said } no es ninguna de las respuestas.
collect-ask-filled = Pida el ejemplar rellenado.
collect-nothing-filled = No hay nada rellenado.
form-foreign = El formulario { $letters } no es de este evento.
form-none-of-ours = No es ninguno de nuestros formularios.
form-none-of-ours-carries = Recoja los archivos que contiene.
form-none-of-ours-hint = Recoja hojas de trabajo creadas por facilitator.
form-type-in = Escriba sus respuestas en el libro que crea "facilitator new responses".
    .studio = Escriba sus respuestas en el libro que crea la página «Teclear una hoja de papel».
pdf-blanks-empty = Sus campos están vacíos.
pdf-blanks-gone = Sus campos ya no están: se imprimió a un archivo o se acopló.
pdf-blanks-of-pages-gone = Los campos de la { $pages } ya no están; lo que se rellenó ahí no se leyó.
pdf-by-number = Se eligió por su número en la lista.
pdf-carries-files = Contiene archivos ({ $files }) que no se leyeron: guárdelos y recójalos.
pdf-circle-renamed = Su círculo cambió de nombre; se reconoció por su lugar.
pdf-circles-renamed = Sus círculos cambiaron de nombre; se reconoció por su orden.
pdf-comments-unread = Comentarios, no leídos: { $words }.
pdf-cross-typed-over = Se escribió una cruz sobre la página.
pdf-drawn-only = Solo está en el dibujo del campo; el campo mismo está vacío.
pdf-drawn-over = { $pages } (sobre { $over })
pdf-drawn-unread = Lo que se dibujó o escribió libremente no se leyó: { $where }.
pdf-field-renamed = Su campo cambió de nombre; se reconoció por su lugar en la página.
pdf-formatted-only = Solo está en el archivo como texto con formato.
pdf-in-xfa = Solo está en la parte XFA del archivo, no en sus campos.
pdf-many-fields = Su formulario tiene más campos que cualquiera de los nuestros.
pdf-many-pages = Tiene { NUMBER($count, useGrouping: 1) } páginas.
pdf-many-pages-hint = Recójalo en varias partes.
pdf-no-page-of-form = No es página del formulario y no se leyó: página { $page }.
pdf-no-such-circle = El archivo dice «{ $state }», y ningún círculo de sus páginas es ese.
pdf-nothing-on = { CAPITAL($place) }: no hay nada rellenado.
pdf-other-fields-unread = No se leyeron campos rellenados que no son del formulario: { $fields }.
pdf-pages-mixed = Contiene { $count } ejemplares del formulario con las páginas mezcladas, y nada dice de quién es cada página.
pdf-pages-mixed-hint = Recoja los archivos de los que se hizo, uno por persona.
pdf-pen-on-screen = Sus campos están vacíos: se rellenó con un lápiz en una pantalla.
pdf-picture-of-paper = Es una imagen de papel, y no se encontró en ella ninguna página de una hoja de trabajo.
pdf-said-empty = El archivo lo muestra elegido y dice que no lo está.
pdf-says = Dice { $state }.
pdf-says-other = Dice { $state }, que no es su nombre.
pdf-several-codes = Indica varios códigos: { LIST($codes, style: "unit") }.
pdf-several-copies = Contiene { $count } ejemplares del formulario: recójalos uno por uno.
pdf-shown-empty = El archivo dice que está elegido y lo muestra vacío.
pdf-signature-unread = Una firma no se leyó ({ $pages }).
pdf-something-on = algo en la { $pages }
pdf-typed-over = Se escribió sobre la página, no en su campo.
pdf-unknown-circle = Está elegido un círculo llamado «{ $name }»; su respuesta se desconoce.
pdf-unnamed = sin nombre
pdf-with-page = { $what } (página { $page })
pdf-without-name = sin nombre
pdf-written-unread = Escrito junto a los campos, no leído: { $words }.
pdf-xfa-form = Es un formulario XFA, el otro tipo que crean los programas de Adobe, y sus respuestas no se leen.
pdf-xfa-part-unread = Su parte XFA (el otro tipo de formulario de Adobe) no se leyó.
pdf-xfa-place = parte XFA
pdf-xfa-unread = Lo que su parte XFA dice de { $names } no se leyó.
received-ask-again = Pídalo de nuevo.
received-damaged = No es un { $ending ->
    [pdf] PDF
    [docx] archivo de Word
    [xlsx] archivo de Excel
   *[zip] archivo zip
  }, diga lo que diga su nombre, o está dañado.
received-empty = Está vacío.
received-heic = Es una imagen en el formato de los iPhone (HEIC), que aquí no se puede leer.
received-heic-hint = Guárdela como JPEG, o ponga la cámara en «El más compatible».
received-iwork = Es un documento de Pages o Numbers.
received-iwork-hint = Expórtelo como Word, Excel o PDF.
received-no-kind = No es PDF, Word, Excel ni CSV.
received-no-kind-hint = Guárdelo en uno de estos formatos.
received-old-office = Es un archivo de Office del formato antiguo.
received-old-office-hint = Guárdelo como { $kind ->
    [word] .docx
   *[any] .xlsx o .docx
  }.
received-opendocument = Es un archivo OpenDocument.
received-opendocument-hint = Guárdelo como .docx, .xlsx o PDF.
received-presentation = Es una presentación.
received-presentation-hint = Solo se recogen hojas rellenadas.
scan-again = Fotografíela de nuevo, plana y desde arriba, o escanéela a entre 200 y 300 puntos por pulgada.
scan-answer-or-crossed = Es una respuesta, o fue tachada.
scan-beside = La marca está al lado del círculo.
scan-changed-answers = { $count ->
    [one] Se leyó 1 respuesta cambiada
   *[other] Se leyeron { $count } respuestas cambiadas
  } según la regla de la hoja.
scan-circle-lost = Uno de sus círculos no se encontró en la página.
scan-code-unread = El código cuadrado de la página { $page } no se puede leer. { $again }
scan-crossed-or-two = Una respuesta está tachada, o hay dos marcadas.
scan-faint = La marca es tenue.
scan-filled-and-crossed = Una respuesta está rellena y otra marcada con una cruz, y en esta hoja hay otras rellenas.
scan-ink-around = Hay tinta alrededor del círculo, o el papel estaba doblado ahí.
scan-ink-around-another = También hay tinta alrededor de otro círculo.
scan-ink-in-another = También hay tinta en otro círculo.
scan-joined = Su trazo lleva a otra respuesta.
scan-light-pen = En blanco y negro sus marcas se rompen o no se ven, como las de un lápiz: escanéela en escala de grises.
scan-line-through = Una línea larga lo atraviesa.
scan-marks-missing = Se ven muy pocas marcas de esquina de la { $pages }. { $again }
scan-no-picture = No es una imagen que se pueda leer.
scan-no-picture-hint = Guárdela como JPEG, PNG o PDF.
scan-no-worksheet = No se encontró ninguna página de una hoja de trabajo.
scan-no-worksheet-hint = Las cuatro marcas de esquina de una página tienen que verse en la imagen.
scan-nothing-marked = No hay nada marcado.
scan-on-words = Hay algo trazado sobre las palabras y ninguno de los círculos está marcado.
scan-or-type = O escriba sus respuestas.
scan-page-bent = La página { $page } está deformada, por un gran angular o porque el papel no está plano. { $again }
scan-page-blurred = La página { $page } está demasiado borrosa para leerse. { $again }
scan-page-dark = La página { $page } está demasiado oscura para leerla. Fotografíela de nuevo con más luz o escanéela.
scan-page-not-read = La página { $page } del archivo no se leyó: { $why }
scan-page-pale = La página { $page } es demasiado pálida para leerse. { $again }
scan-page-small = La página { $page } es demasiado pequeña en la imagen para leerse. { $again }
scan-page-twice = Su página { $page } está dos veces y dice lo mismo.
scan-page-unclear = La página { $page } está { $fault ->
    [blurred] demasiado borrosa
    [lens] deformada, por un gran angular o porque el papel no está plano,
   *[bent] doblada o tapada
  } { $end ->
    [upper] arriba
   *[lower] abajo
  } a la { $side ->
    [left] izquierda
   *[right] derecha
  }. { $again }
scan-private-pages = { CAPITAL($pages) }: páginas que cada persona guarda para sí, ni leídas ni conservadas.
scan-several-marked = Hay varias respuestas marcadas.
scan-too-large = Tiene { NUMBER($width, useGrouping: 1) } por { NUMBER($height, useGrouping: 1) } puntos, más que cualquier hoja.
scan-too-large-hint = Escanéela a entre 200 y 300 puntos por pulgada.
scan-two-marked = Hay dos respuestas marcadas.
scan-two-tone = No se vio nada, y en un escaneo en blanco y negro un bolígrafo claro se pierde.
scan-type-by-hand = Escrito a mano: escríbalo a partir de la imagen.
scan-unknown-pages = No se encontró ninguna página de una hoja de trabajo ({ $pages }): otro papel, o las marcas de esquina no están en la imagen.
table-answers-unread = No se leyeron respuestas sin pregunta: { $rows }.
table-cell-letters-lost = Se perdieron letras en una exportación.
table-cells-unread = { $count ->
    [one] No se leyó 1 celda sin encabezado
   *[other] No se leyeron { $count } celdas sin encabezado
  }: { $cells }.
table-code-in = { $code } ({ $place })
table-columns-ask-same = Las columnas { $one } y { $other } preguntan ambas por { $blank } («{ $heading }»).
table-columns-ask-same-hint = Borre una de ellas, o cambie su encabezado.
table-columns-unheaded = { $count } columnas entre sus afirmaciones no tienen un encabezado conocido: { $columns }.
table-columns-unheaded-hint = Escriba cada respuesta en una columna bajo su afirmación, o las palabras de las respuestas como encabezados.
table-columns-unread = Columnas que no se leyeron: { $headings }.
table-figures-without-code = cifras sin código
table-heading-unclear = El encabezado «{ $heading }» (columna { $column }) puede significar { LIST($names, style: "or") }.
table-heading-unclear-hint = Póngale uno de estos nombres.
table-headings-found = Encontrado: { $headings }.
table-hidden-columns = Las columnas ocultas se leyeron como las demás: { $columns }.
table-hidden-rows = Las filas ocultas se leyeron como las demás: { $rows }.
table-hidden-sheets = No se leyeron las hojas ocultas: { $sheets }.
table-maybe-date = Puede ser una fecha que perdió su formato: { $day }.
table-maybe-figures = { CAPITAL($row) } puede ser una fila de cifras y no una persona: si es así, déjela fuera con --leave-out.
    .studio = { CAPITAL($row) } puede ser una fila de cifras y no una persona: si es así, quítela de la tabla.
table-never-submitted = { CAPITAL($rows) } no se { $count ->
    [one] envió
   *[other] enviaron
  } nunca ({ $never }) y se { $count ->
    [one] dejó
   *[other] dejaron
  } fuera.
table-no-answers = Tiene encabezados y ninguna respuesta.
table-no-answers-hint = Rellénelo, una fila por hoja.
table-no-answers-in = { CAPITAL($rows) } no { $count ->
    [one] contiene ninguna respuesta y se dejó
   *[other] contienen ninguna respuesta y se dejaron
  } fuera.
table-no-cross = «{ $said }» no es una cruz.
table-no-cross-for = «{ $said }» no es una cruz para { $answer }.
table-no-heading-known = Ninguno de sus encabezados es un campo o una afirmación de la hoja de trabajo.
table-no-heading-known-hint = Use los encabezados que escribe "facilitator new responses".
    .studio = Use los encabezados que escribe la página «Teclear una hoja de papel».
table-no-persons = { CAPITAL($rows) } no { $count ->
    [one] es una persona y se dejó
   *[other] son personas y se dejaron
  } fuera.
table-not-taken-apart = «{ $said }» no se puede separar de una sola manera en las respuestas a «{ $question }».
table-question-unclear = «{ $question }» ({ $place }) puede significar { LIST($names, style: "or") }.
table-question-unclear-hint = Escriba en su lugar uno de estos nombres.
table-questions-unread = Preguntas que no se leyeron: { $questions }.
table-repeated-headings = { CAPITAL($rows) } { $count ->
    [one] repite los encabezados y se dejó
   *[other] repiten los encabezados y se dejaron
  } fuera.
table-rows-above = Encima de los encabezados no se { $count ->
    [one] leyó
   *[other] leyeron
  }: { $rows }.
table-rows-beside = { $rows } ({ $words })
table-rows-of-sheet = Hoja «{ $sheet }»: { $rows }
table-rows-repeated = Las filas que repiten lo mismo cuentan una vez: { $rows }.
table-same-wrong = Lo mismo ocurre con { $count } columnas más.
table-sheet-unread = No se leyó la hoja «{ $sheet }»: ninguno de sus encabezados es conocido.
word-after = después de { $label }
word-at-beginning = al principio
word-beside-field = Se escribió al lado de su campo.
word-blanks-gone = Sus campos ya no están: otro programa los convirtió en texto simple.
word-box-coloured = La casilla está resaltada en color y no marcada.
word-box-state = El archivo guarda otro estado de la casilla que el que muestra.
word-drawings = { $count ->
    [one] Hay una imagen o un dibujo { $where }
   *[other] Hay { $count } imágenes o dibujos, el primero { $where }
  }; mire en el archivo.
word-glued = LibreOffice pegó sus líneas; mire en el archivo.
word-marked = { $count ->
    [one] Hay 1 texto resaltado en color o tachado
   *[other] Hay { $count } textos resaltados en color o tachados
  }, y eso no se lee.
word-marked-words = Resaltado en color o tachado, y eso no se lee: { $words }.
word-more-outside = { $count ->
    [one] { $count } texto más se escribió fuera de los campos y no se leyó
   *[other] { $count } textos más se escribieron fuera de los campos y no se leyeron
  }.
word-more-remarks = Hay { $count ->
    [one] 1 observación más como esta
   *[other] { $count } observaciones más como estas
  }.
word-not-looked-for = Su formulario es de antes de que los formularios guardaran su propio texto: lo que se haya escrito lejos de los campos no se buscó.
word-note-unread = { $kind ->
    [comment] Un comentario
    [footnote] Una nota al pie
   *[endnote] Una nota al final
  } dice { $words } y no se leyó.
word-nothing-in-fields = No hay nada rellenado en sus campos.
word-other-words = El archivo guarda para su campo otras palabras que las que muestra.
word-private-note-unread = { $kind ->
    [comment] Un comentario
    [footnote] Una nota al pie
   *[endnote] Una nota al final
  } no se leyó.
word-repeated = LibreOffice lo guardó varias veces; mire en el archivo.
word-several-sheets = Contiene { $count ->
    [0] varias
   *[other] { $count }
  } hojas de trabajo, una tras otra.
word-several-sheets-hint = Guarde cada una en su propio archivo.
word-sheet = hoja { $number }
word-something = Algo
word-struck = Una parte está tachada.
word-typed-at-edge = { $what } se escribió en el borde de las páginas, y no se leyó.
word-typed-for-box = Se escribió «{ $words }» donde se marca una casilla.
word-typed-in-box = Se escribió «{ $words }» en su casilla.
word-typed-outside = { $what } se escribió { $where }, fuera de los campos, y no se leyó.

## interface: rules

answer-none-of = «{ $text }» no es ninguna de las respuestas ({ $answers }).
answer-taken-for = «{ $text }» se tomó por { $label }.
answer-taken-for-number = «{ $text }» se tomó por la respuesta { $place }, { $label }.
answer-too-long = Tiene { NUMBER($count, useGrouping: 1) } caracteres; se guardan los primeros { NUMBER($most, useGrouping: 1) }.
answer-two-things = «{ $text }» dice dos cosas: { $number } y { $value }.
answer-yes-or-nothing = sí, o nada
brand-hard-to-tell = { $colour } y { $other } son difíciles de distinguir.
brand-low-contrast = { $colour } sobre { $ground ->
    [white] blanco
   *[tint] su propio tono claro
  } tiene un contraste de { $ratio }:1, y el texto necesita { $least }:1.
brand-nearest-different = { $fault } El más cercano que se distingue lo suficiente: { $used }.
brand-nearest-readable = { $fault } El más cercano que sirve: { $used }.
brand-same-colour = El otro color también es { $other }, y los dos deben distinguirse.
brand-same-grey = { $colour } y { $other } se ven iguales impresos en gris.
break-after-nothing = No hay ningún bloque "{ $block }" al que pueda seguir una pausa.
check-blank-name-long = El campo "{ $name }" tiene un nombre de { $count } caracteres, y Word admite { $most }.
check-blank-names-clash = Dos campos se llaman "{ $name }": "{ $one }" y "{ $other }".
check-block-minutes = El bloque "{ $block }" tiene { $shorter }: { $low } y { $longer }: { $high }.
check-block-minutes-hint = Los minutos deben crecer de least a usual y a most.
check-change-id = Cambie uno de los id que lo forman.
check-concept-both = Un concepto no puede tener el id "{ $id }": es el del tercer montón.
check-concept-both-hint = Elija otro id para el concepto.
check-drawing-like-activity = También una actividad tiene el id "{ $id }": el documento podría colocar cualquiera de las dos.
check-drawing-like-activity-hint = Dé otro id al dibujo.
check-edition-empty = La versión "{ $name }" no tiene bloques.
check-edition-empty-hint = Añada al menos uno bajo "blocks:", o quite la versión.
check-edition-like-setting = Una versión no puede llamarse "{ $name }": así se llama un marco.
check-html = Aquí no se usa HTML: { $tag }
check-html-hint = Escríbalo en Markdown: *énfasis*, **negrita**.
check-no-speech = El ejercicio no tiene discurso.
check-no-speech-hint = Añada "speech:" con sus secciones, y sus palabras en speech.md.
check-other-name = Elija otro nombre.
check-phase-of-nothing = El bloque "{ $block }" lleva la fase "{ $phase }" de ninguna actividad.
check-phase-of-nothing-hint = Nombre la actividad, como "activity: sort", o quite la fase.
check-question-many = La pregunta "{ $question }" admite varias respuestas: nadie puede decir cuántas personas dieron alguna de ellas.
check-question-many-hint = Nombre una pregunta de una sola respuesta.
check-shorten-id = Acorte uno de los id que lo forman.
check-slide-incomplete = La diapositiva "{ $slide }" muestra "{ $shows }" y no tiene { $field }.
check-slide-incomplete-hint = Añádale "{ $field }: …".
check-slide-overlap = La diapositiva "{ $slide }" dibuja dos conceptos que se solapan, y hay { $count }.
check-slide-overlap-hint = Muestre puntos, o una afirmación.
check-slide-pair = La diapositiva "{ $slide }" pone lado a lado dos preguntas que no tienen las mismas respuestas.
check-slide-pair-hint = Muestre cada una en su propia diapositiva.
check-speech-order = El bloque "{ $block }" va antes que "{ $other }" en el programa, y se dice después.
check-speech-order-hint = Ponga las secciones del discurso en el orden de los bloques.
check-term-braces = Las palabras de un término no llevan llaves: "{ $words }".
check-term-braces-hint = Omita las llaves aquí; marcan el término en otros textos.
check-term-twice = El término "{ $term }" tiene las palabras del término "{ $other }": "{ $words }".
check-term-twice-hint = Dígalo con otras palabras, o quédese con uno de los dos.
clock-changes-meanwhile = El { $day } en { $zone } los relojes se { $how ->
    [forward] adelantan
   *[back] atrasan
  } durante el evento, y sus horas no lo siguen.
clock-left-out = El { $day } en { $zone } no existen las { $time }: los relojes se adelantan en ese momento.
clock-twice = El { $day } en { $zone } las { $time } se repiten, porque los relojes se atrasan; cuenta la primera vez.
contrast-no-area = Ningún contraste tiene el área "{ $name }".
entry-twice = Aparece por segunda vez: { $noun } "{ $name }".
entry-twice-hint = Quite uno de los dos, o cámbielo.
entry-twice-id-hint = Dele un id propio, o quite uno de los dos.
event-no-block-left = Se omiten todos los bloques.
event-no-block-left-hint = Deje al menos uno.
event-no-such-block = No hay ningún bloque "{ $name }" en esta versión.
event-no-such-block-hint = Quítelo de blocks.
hands-known-answers = Tiene: { LIST($answers, style: "unit") }.
hands-more-than-people = Se levantaron { $hands } manos en «{ $question }», y se { $people ->
    [one] espera a 1 persona
   *[other] espera a { $people } personas
  }.
hands-more-than-people-hint = Cuente de nuevo, o diga en event.yaml cuántos vinieron: "people: { $hands }".
hands-negative = { $text } manos no puede ser: nadie levanta menos que ninguna.
hands-no-answer = "{ $question }" no tiene ninguna respuesta "{ $answer }".
hands-no-question = No hay ninguna pregunta "{ $name }".
hands-not-a-number = "{ $text }" no es un número de manos.
hands-number-hint = Escriba un número entero, o nada donde no se preguntó.
hands-percentage = { $text } es un porcentaje, y aquí se cuentan manos.
hands-too-many = { $text } manos son más de las que caben en una sala.
mark-lone-brace = La llave "{ $brace }" está sola.
mark-lone-brace-hint = Las llaves marcan términos, de dos en dos: {"{"}strategic plan{"}"}. Ciérrela, u omítala.
mark-no-activity = { $mark } nombra una actividad "{ $activity }" que no existe.
mark-no-entry = "{ $activity }" no tiene nada llamado "{ $key }" que numerar.
mark-no-number = { $mark } no es una marca de número.
mark-no-term = "{ $mark }" no es ninguno de los términos declarados.
mark-no-term-hint = { $nearest } O declárelo bajo terms.
mark-number-syntax = Escriba {"{"}#sort{"}"}, {"{"}#sort half{"}"}, {"{"}#sort words{"}"} o {"{"}#sort s3{"}"}, con sus propios id.
mark-quotes-nothing = Este texto cita lo que el ejercicio no tiene: { $text }
mark-quotes-nothing-hint = Reemplácelo donde quitó lo que cita.
no-code-left = No se encontró ningún código libre en cien sorteos.
no-such-entry = No existe: { $noun } "{ $name }".
noun-activity = actividad
noun-answer = respuesta
noun-area = área
noun-band = franja
noun-block = bloque
noun-colour = color
noun-concept = concepto
noun-document = documento
noun-drawing = dibujo
noun-entry = elemento
noun-field = campo
noun-item = elemento
noun-option = respuesta
noun-person = persona
noun-pile = montón
noun-poll = sondeo
noun-question = pregunta
noun-rating = valoración
noun-row = fila
noun-row-on-area = fila sobre el área
noun-section = sección
noun-slide = diapositiva
noun-statement = afirmación
noun-term = término
objection-twice = Ya hay una objeción «{ $heading }».
objection-twice-hint = Ponga su respuesta bajo replace, o dele otro título.
objection-unknown = No hay ninguna objeción «{ $heading }».
override-all-dropped = Aquí se quita todo ({ $noun }).
override-all-dropped-hint = Deje al menos uno. Para omitir una actividad, quite los bloques que la llevan.
override-dropped-and-named = { CAPITAL($noun) } "{ $key }": se quita, y también se nombra aquí.
override-dropped-and-named-hint = Quédese con una de las dos cosas.
override-fixed-field = "{ $name }" se queda como está: las respuestas dependen de ello.
override-fixed-field-hint = Omítalo aquí.
override-id-taken = El id "{ $key }" es del propio ejercicio: respuestas de otros eventos se tomarían por respuestas a este elemento ({ $noun }).
override-id-taken-hint = Dele un id que el ejercicio no use.
override-keeps-field = { CAPITAL($noun) } "{ $name }": { $field } no cambia, porque las respuestas dependen de ello.
override-keeps-field-hint = Omita { $field } aquí, o quite el elemento con drop y añada otro.
override-no-activity = No hay ninguna actividad "{ $name }".
override-no-id = Falta el id ({ $noun }).
override-no-id-hint = Añádale "id: …".
override-no-such-list = La actividad "{ $activity }" no tiene { $field }.
poll-no-question = Ningún sondeo tiene la pregunta "{ $name }".
setting-syntax = Ponga un espacio tras los dos puntos, y ciérrelo en el mismo párrafo: {"{"}open: así{"}"}.
setting-unknown = No hay ningún marco "{ $name }".
setting-unread = { $mark } no se lee como palabras para un marco.
sheets-differ = Las hojas de este código no coinciden.
slot-added = Añadido después de { $before }: { $block }.
slot-block = { $title } ({ $minutes } min)
slot-choice = { $kind ->
    [short] { $longer } o más
    [long] { $shorter } o menos
   *[between] { $shorter } o { $longer }
  }
slot-choose = Elija { $choice }{ $count ->
    [0] {""}
   *[other] {", u otra versión: "}{ LIST($editions, style: "unit") }
  }.
slot-does-not-fit = { $which } no encaja en { $slot } minutos: { $kind ->
    [short] necesita { $longer } como mínimo
    [long] dura { $shorter } como máximo
   *[between] lo más cercano es { $shorter } y { $longer }
  }.
slot-dropped = Se quitó para caber en { $minutes } minutos: { LIST($blocks, style: "unit") }.
slot-edition-range = { $name } (de { $first } a { $last })
slot-the-edition = La versión { $name }
speech-does-not-fit = El discurso no cabe en { $minutes } minutos{ $people ->
    [0] {""}
   *[other] {" "}ante { $people } personas
  }: necesita { $shortest } como mínimo.
speech-does-not-fit-hint = Elija { $shortest } o más.
speech-sections-left-out = Omitido del discurso para caber en { $minutes } minutos: { LIST($sections, style: "unit") }.
speech-too-long = Lo que no se puede quitar nunca lleva { $talking } minutos, y a una sola voz se la escucha { $longest } como mucho.
speech-too-long-hint = Acorte los textos de speech.md, o dé a algunas secciones otra priority que 1.
term-unknown = "{ $term }" no es un término de { $exercise }.

## interface: activities

contrast-no-cell = La fila sobre "{ $area }" no tiene celda para el concepto "{ $concept }".
contrast-no-cell-hint = Añada la línea "{ $concept }: …" a sus celdas.
contrast-no-concepts = El contraste "{ $contrast }" no tiene conceptos que poner lado a lado.
contrast-no-concepts-hint = Añada "concepts:" al ejercicio, dos o tres.
contrast-no-row = El contraste no tiene fila para el área "{ $area }".
contrast-no-row-hint = Añada una fila con "area: { $area }" y sus celdas.
item-of-area = elemento del área "{ $area }"
poll-recommend-field = Una pregunta con "recommend" se contesta de 0 a 10 y no tiene "{ $field }".
poll-recommend-field-hint = Quite "{ $field }" o "recommend".
rate-anchors-hint = Nombre puntos de la escala.
rate-band-above = Esta franja empieza en { $start }, por encima del extremo alto de la escala.
rate-band-above-hint = Escriba un número hasta { $high }, o quite la franja.
rate-bands-order = Esta franja empieza en { $start }, y la anterior en { $before }.
rate-bands-order-hint = Ponga las franjas en orden ascendente.
rate-example-answers = "{ $area }" tiene aquí { $answers ->
    [one] una respuesta
   *[other] { $answers } respuestas
  }, y { $statements ->
    [one] una afirmación
   *[other] { $statements } afirmaciones
  } que valorar.
rate-example-answers-hint = Escriba una respuesta por afirmación: un número, "?" o null.
rate-few-statements = El área "{ $area }" tiene { $count ->
    [one] una afirmación
   *[other] { $count } afirmaciones
  } que valorar, y una puntuación requiere { $minimum } respuestas.
rate-few-statements-hint = Añada afirmaciones, o ponga "minimum_answered: 1".
rate-first-band = La primera franja empieza en { $start }, por encima del extremo bajo de la escala.
rate-first-band-hint = Escriba from: { $low }, para que cada puntuación caiga en una franja.
rate-hope-without-horizon = Esta persona espera algo, y la actividad se valora una sola vez.
rate-hope-without-horizon-hint = Quite "hoped", o diga hasta dónde llega lo esperado, como "horizon: doce meses".
rate-horizon-without-hope = Esta persona no dice nada de lo esperado, y la actividad se valora dos veces.
rate-horizon-without-hope-hint = Añada "hoped", o quite "horizon".
rate-off-scale = { $point } no está en la escala de { $low } a { $high }.
rate-off-scale-hint = Escriba un número entero de { $low } a { $high }.

## interface: formats and compose

calendar-name-one = Nombre uno.
calendar-no-event = Solo un evento puede ir a un calendario.
calendar-no-event-reviews = Las revisiones siguen a un evento.
calendar-no-zone = No hay ninguna zona horaria "{ $name }".
calendar-zones = Las zonas se llaman por continente y ciudad, como America/Chicago.
chart-unknown = No hay ningún gráfico "{ $name }".
font-lacks = Ninguna fuente incluida tiene { $count ->
    [one] el carácter
   *[other] los caracteres
  } { LIST($signs, style: "unit") } ({ LIST($codes, style: "unit") }).
font-lacks-hint = { $count ->
    [one] Escríbalo
   *[other] Escríbalos
  } de otro modo.
letterhead-refused = Este archivo de Word no puede usarse como papel con membrete. { $why }
letterhead-refused-hint = Guárdelo desde Word como .docx o .dotx, con imágenes incrustadas, sin macros.
many-form-pages = Tiene { $pages } páginas; una máquina puede distinguir { $most }.
many-form-pages-hint = Omita algunas actividades, o repártalas en dos eventos.
no-fetching = Los documentos no pueden traer { $address }.
office-embedded = Hay un objeto incrustado en su encabezado o pie de página.
office-entities = Declara entidades.
office-field-elsewhere = Un campo toma algo de otro lugar.
office-landscape = Su página está apaisada.
office-landscape-hint = Póngala vertical.
office-macros = Contiene macros.
office-margins = Sus márgenes dejan { $width } por { $height } mm para el texto.
office-margins-hint = Deje al menos { $least } mm en ambos sentidos.
office-no-file = No es un archivo.
office-no-pages = No dice cómo son sus páginas.
office-no-powerpoint = No es un archivo de PowerPoint que se pueda leer.
office-no-word = No es un archivo de Word que se pueda leer.
office-old-or-locked = Es un archivo { $ending } antiguo, o está protegido con contraseña.
office-over-size = Supera los { $most } MB.
office-picture-kind = Una imagen tiene un formato que aquí no se conoce.
office-shows-elsewhere = Muestra algo de { $place }.
office-strict = Tiene el formato «Strict Open XML»; guárdelo en el habitual.
office-too-large = Es demasiado grande una vez descomprimido.
only-shipped-fonts = Quítelo de print.css o de la plantilla: solo se pueden usar las fuentes incluidas.
overflow-page = la página
overflow-running-line = la línea de cabecera o pie
page-blank-not-placed = El campo "{ $name }" no está colocado.
page-blank-not-placed-hint = Colóquelo, o nadie podrá contestar: { $label }
page-link = Un enlace no puede llevar a "{ $address }".
page-link-hint = Use una dirección que empiece por https:// o mailto:.
page-long-word = Tiene una palabra de { NUMBER($count, useGrouping: 1) } letras.
page-long-word-hint = Póngale espacios, o quítela.
page-no-body = El documento no tiene cuerpo.
page-no-sheet = El documento no tiene ninguna hoja.
page-no-slide = El documento no tiene ninguna diapositiva.
page-not-in-head = { $element } no puede estar en la cabecera.
page-not-in-head-hint = Solo pueden estos: { LIST($elements, style: "unit") }. Los colores y tamaños están en look.yaml.
page-not-styled = { $element } no puede tener el estilo "{ $style }".
page-not-styled-hint = Use una clase, para que Word tenga el mismo aspecto.
page-nothing-to-show = El documento no tiene nada que mostrar.
page-outside-sheet = { $element } está fuera de una hoja.
page-outside-sheet-hint = Póngalo dentro de <section class="sheet">.
page-picture = Una imagen no puede venir de "{ $address }".
page-picture-hint = Use un logotipo que haya, como "{ $address }".
page-too-deep = { $element } está dentro de más de { $most } elementos.
page-too-deep-hint = Anide menos las listas, citas y tablas.
page-too-large = Tiene { NUMBER($count, useGrouping: 1) } elementos, y un documento puede tener { NUMBER($most, useGrouping: 1) } como máximo.
page-too-large-hint = Quite parte de su texto.
page-unknown-attribute = { $element } no tiene el atributo "{ $name }".
page-unknown-blank = El campo "{ $name }" no es del ejercicio.
page-unknown-class = { $element } no tiene la clase "{ $name }".
page-unknown-element = { $element } no es un elemento que todos los formatos conozcan.
page-unknown-element-hint = Use uno de: { LIST($elements, style: "unit") }.
picture-unknown = No hay ninguna imagen "{ $name }".
picture-unknown-hint = Ponga su archivo en la carpeta del ejercicio.
slides-layout-small = Su diseño «{ $layout }» deja { $width } por { $height } mm para el texto.
slides-layout-small-hint = Deje al menos { $width } por { $height } mm.
slides-master-embeds = Su patrón o un diseño tiene objetos o medios incrustados.
slides-master-links = Su patrón o un diseño enlaza con algo de fuera.
slides-no-layout = No tiene diseño para un título con contenido{ $count ->
    [0] .
   *[other] , solo { LIST($layouts, style: "unit") }.
  }
slides-no-layout-hint = Añada a su patrón el diseño «Título y objetos» de PowerPoint.
slides-refused = Este archivo de PowerPoint no sirve para las diapositivas. { $why }
slides-refused-hint = Guárdelo desde PowerPoint como .pptx o .potx, con imágenes incrustadas, sin macros.
speech-no-slide = El discurso no pide ninguna diapositiva.
speech-no-slide-hint = Añada líneas como "SLIDE: What it shows".
template-beside = { $place } cerca de "{ $words }"
template-docs = Lo que pueden usar las plantillas: facilitator docs templates
    .studio = Escríbalo de otro modo en la plantilla.
template-hands-out = Esto entrega lo que las plantillas no deben tener
template-large-number = Esto da un número demasiado grande
template-link-loop = La plantilla "{ $name }" es un enlace que lleva a sí misma
template-mend = Corrija esa línea de la plantilla, o borre su copia para usar la incluida.
template-near = { $document }, cerca de "{ $words }"
template-only-words = Solo se pueden escribir palabras y números, y esto es un { $kind }
template-outside = La plantilla "{ $name }" está fuera de su carpeta
template-too-deep = Sus partes están anidadas demasiado hondo.
template-too-large = La plantilla "{ $name }" supera los { $most } KB
template-unknown = No hay ninguna plantilla "{ $name }".
template-unreadable = La plantilla no se puede leer
template-without-end = Se incluye o se llama a sí misma sin fin.
text-too-long = Un texto es demasiado largo para una parte de página, o tiene demasiados corchetes: "{ $text }…"
text-too-long-hint = Divídalo en varias partes.
text-undrawable = «{ $text }» tiene letras que ninguna fuente incluida puede dibujar: cada una se imprime como { $sign }.
text-undrawable-hint = Escríbalo con otras letras, si debe leerse en papel.
word-no-rule = Word no tiene regla para { $element } en este lugar.

## model/documents: what a document is called

document-agenda = Orden del día
document-answer-key = Clave de respuestas
document-canvas = Lámina de pared
document-desk-tent = Tarjeta de mesa
document-facilitator-guide = Guía del facilitador
document-feedback = Devolución
document-handout = Folleto
document-purpose-agenda = qué pasa y cuándo ese día
document-purpose-answer-key = cada afirmación con su montón y su argumento
document-purpose-canvas = lo que el equipo promete, en una pared: se recoge y se vuelve a traer a cada revisión
document-purpose-desk-tent = la pregunta y sus fechas, plegadas para el escritorio
document-purpose-facilitator-guide = cómo conducir la sala
document-purpose-feedback = una página para cada participante, sus respuestas junto a las del grupo
document-purpose-handout = lo que la gente se lleva a casa
document-purpose-report = lo que respondió la sala, y qué preguntar después
document-purpose-results = lo que dijo la sala, en diapositivas para comentar
document-purpose-run-of-show = el día en una hoja, para facilitador y ayudante
document-purpose-scoring-sheet = la puntuación y el perfil propios
document-purpose-slides = lo que la sala ve durante el discurso, con notas
document-purpose-sort-cards = las afirmaciones en tarjetas para recortar
document-purpose-speech = lo que se dice en un escenario, al minuto
document-purpose-tally-card = para el ayudante que cuenta las manos alzadas
document-purpose-tally-grid = las puntuaciones de todos, una al lado de otra, con un ejemplo resuelto
document-purpose-worksheet = lo que rellena un participante
document-report = Informe del equipo
document-results = Resultados
document-run-of-show = Escaleta
document-scoring-sheet = Hoja de puntuación
document-slides = Diapositivas
document-sort-cards = Tarjetas para clasificar
document-speech = Discurso
document-tally-card = Ficha de recuento
document-tally-grid = Cuadro del equipo
document-worksheet = Hoja de trabajo
file-title = { $exercise }: { $document }

## templates: what several documents say

activity = Actividad
area = Área
cannot-tell = No sabría decirlo
card-deck = { $code } · juego { $number }
cover-for = Para
cover-led-by = A cargo de
cue-ask = ◆ PREG.
cue-do = ■ HAGA
cue-if = ▲ SI
cue-say = ● DIGA
cue-then = Entonces:
date = Fecha
end = Fin
facilitator = Facilitación
gap = Brecha
hoped-for = Esperado
hoped-for-in = Esperado en { $horizon }
link-code = Código para el teléfono. { $label }: { $address }
link-label = Seguir leyendo
materials = Materiales
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
minutes-short = Min
no = N.º
now = Hoy
output = Resultado
page-of = Página { $page } de { $pages }
people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
place = Lugar
prepared-by = Preparado por
prepared-by-whom = Preparado por { $name }
prepared-for-by-whom = Preparado para { $client } por { $name }
purpose = Propósito
scale = Escala
scale-range = { $low } a { $high }
share = { $share }
side-left-empty = Esta cara queda vacía.
source-anecdote = { $source }, una anécdota
source-noted = { $source }: { $note }
source-sample = { $source } ({ $sample })
source-separator = ;{ " " }
sources = Fuentes: { $sources }
spoken = Hablado
spread = Dispersión
start = Inicio
statement = Afirmación
take-home-date = La haré el
team-name = Equipo
time = Hora
time-range = { $start } a { $end }
what = Qué

## templates/documents

agenda-break = { $title }, { $minutes } minutos
agenda-minutes = { $minutes ->
    [1] Minutos
   *[other] Minutos, ■ son { $minutes }
 }
agenda-output = Qué tenemos al final
answer-key-lede = Cada respuesta con su argumento y, donde es fácil verlo de otra manera, el porqué.
answer-key-lede-open = De qué hablar donde la sala no está de acuerdo.
feedback-again = **{ $other } de { $answered }** los clasificó de otra manera que la clave. Merecen otra vuelta:
feedback-again-gaps = **{ $other } de { $answered }** los clasificó de otra manera que la clave. Merecen otra vuelta, sus mayores brechas primero:
feedback-alt = { $area }: usted hoy { $now }, esperado en { $horizon } { $hoped }.
feedback-alt-team = { $area }: usted hoy { $now }, esperado en { $horizon } { $hoped }, el equipo hoy { $team }.
feedback-caption = Usted: hoy ● y esperado en { $horizon } ○
feedback-caption-team = Usted: hoy ● y esperado en { $horizon } ○; la banda gris es el equipo, hoy
feedback-for-one = Para una sola persona
feedback-highest = La más alta del equipo, hoy
feedback-it-belongs = Usted: { $chosen }. La clave: { $right }. { $because }
feedback-lowest = La más baja del equipo, hoy
feedback-once-alt = { $area }: usted { $now }.
feedback-once-alt-team = { $area }: usted { $now }, el equipo { $team }.
feedback-once-caption = Usted: ●
feedback-once-caption-team = Usted: ●; la banda gris es el equipo
feedback-poll-same = ({ $same } de { $answered })
feedback-promised = Lo que prometió
feedback-question = Una pregunta para llevarse
feedback-right = Clasificó los { $answered } como la clave.
feedback-sheet = Su hoja: { $code }
feedback-team-hopes = El equipo espera
feedback-team-now = Equipo, hoy
feedback-too-few = muy pocas
feedback-too-few-sheets = { $sheets } hojas tienen respuestas; las cifras del equipo se muestran a partir de { $floor }.
feedback-you-hope = Usted espera
feedback-you-now = Usted, hoy
guide-anonymity = **De quién es cada código.** El código de la parte A de un ejemplar personal se sorteó. La carpeta de este día dice de quién es cada uno, y también lo dicen la tirada para imprimir y los ejemplares personales. Mientras existan, la parte A es *confidencial*, solo en sus manos, y no anónima: dígalo en la sala. Si nadie debe saberlo nunca, ejecute «facilitator anonymize» una vez repartidos los ejemplares, y diga eso en su lugar.
guide-at-the-end = **Al final:** { $output }
guide-block-by-block = Bloque por bloque: { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
guide-bridge = Paso al bloque siguiente
guide-column-block = Bloque
guide-column-copies = Ejemplares
guide-column-in-block = En el bloque
guide-column-on-paper = En papel
guide-column-sheet = Hoja
guide-column-what-to-print = Qué imprimir
guide-least-to-most = ({ $least } a { $most })
guide-materials = **Materiales.** { LIST($materials, style: "unit") }.
guide-notes = Sus notas
guide-objections = Objeciones que oirá
guide-on-tally-grid = Cuadro del equipo
guide-on-worksheet-page = Hoja de trabajo, página{ " " }{ $page }, paso{ " " }{ $step }
guide-phase-debate = Debate
guide-phase-reveal = Revelación
guide-photograph = **Para fotografiar la parte A:** una página por imagen, plana sobre una mesa oscura, justo desde arriba, con la lámpara a un lado. Las cuatro marcas de las esquinas están en la imagen, y ni una mano ni una sombra cubre un círculo.
guide-photograph-alt = Un teléfono sostenido en horizontal sobre una página en una mesa, con una lámpara a un lado; y la imagen que toma, en la que la página tiene sus cuatro marcas en las esquinas.
guide-print = Imprimir
guide-print-all = todo
guide-print-both-sides = todo, por ambas caras
guide-print-cards = todo, por una cara, en cartulina
guide-print-large = todo, por una cara, en letra grande para leer
guide-print-one-sheet = todo, por ambas caras de una hoja
guide-print-one-sided = todo, por una cara
guide-print-one-sided-file = { $file }, por una cara
guide-print-page = { $file }, página { $page }
guide-print-pages = { $file }, páginas { $first }–{ $last }
guide-print-wall = canvas, por una cara, en { $paper ->
    [a4] A3; o canvas-tiled, cuatro hojas A4 para pegar; o canvas-poster, A0
   *[letter] Tabloide; o canvas-tiled, cuatro hojas carta para pegar; o canvas-poster, ARCH E
}
guide-print-wall-large = canvas, por una cara, en { $paper ->
    [a4] A1; o canvas-tiled, nueve hojas A4 para pegar; o canvas-poster, A0
   *[letter] ANSI D; o canvas-tiled, nueve hojas carta para pegar; o canvas-poster, ARCH E
}
guide-print-wide-file = { $file }, por una cara, en { $paper ->
    [a4] A3
   *[letter] Tabloide
}
guide-purpose = **Propósito.** { $purpose }
guide-report = Después del día: el informe
guide-report-collect = **Reúna, esa misma tarde.** La parte A, impresa desde su archivo PDF, pasa por el escáner en gris, o se fotografía; ponga junto a las imágenes los archivos que se rellenaron en pantalla. «facilitator collect» lo recibe todo y le pregunta por lo que no esté claro. Lo escrito a mano lo teclea usted. Después, la parte A vuelve a su sobre.
guide-report-delete = **Borre, el día que usted anunció.** Destruya la parte A y los papeletas. El informe queda.
guide-report-delete-codes = **Borre, el día que usted anunció.** Destruya la parte A y los papeletas. «facilitator anonymize» quita todo lo que une un código con un nombre. El informe queda.
guide-report-feedback = **Entregue las devoluciones.** Cada página pertenece a una hoja y nombra su código. Nadie necesita una lista de nombres: cada quien tiene su código en la parte B, que conservó. Imprima por ambas caras, como pide el archivo: todos los reversos están vacíos. Escriba el código al reverso, ponga las páginas boca abajo y deje que cada quien tome la suya; o envíe una página a quien le diga su código.
guide-report-intro = Lo que se entregó se puede puntuar. Tendrá entonces un informe sobre el equipo, diapositivas para hablarlo y una página de devolución por hoja. Hágalo solo si se acordó antes del día, y hágalo todo usted. La página del evento en el estudio lleva paso a paso; quien teclea los comandos le dice a cada uno el cliente y el día.
guide-report-make = **Haga el informe, y léalo primero.** «facilitator report» lo hace. Donde volvieron muy pocas hojas, no muestra cifras del equipo; entonces solo queda el rotafolio.
guide-report-results = **Muestre los resultados** cuando el equipo vuelva a sentarse, a más tardar en su primera revisión. Las diapositivas empiezan por lo que se encontró. Haga la pregunta que el informe pone primero, y deje que el equipo explique sus propias cifras.
guide-report-send = **Envíe el informe** a todos los que estuvieron en la sala, a la vez, con las fotos y las fechas de las revisiones. Si alguien más puede verlo, lo dice el equipo.
guide-sample-answers = Respuestas que puede oír
guide-sheet-example = Cuadro del equipo, con un ejemplo resuelto
guide-sheet-part = Hoja de trabajo, parte { $part ->
    [a] A
   *[b] B
 }
guide-sheet-parts = Hojas de trabajo, partes A y B
guide-sheet-this = Esta guía
guide-speech-from = Discurso desde { $start }, { $length }
guide-spoken-from = Hablado desde { $start }, { $length }
guide-staple-each = { $copies }: grapar cada parte por separado
guide-stapled = { $copies }; grapado por separado
report-ask-first = Pregunten primero: { $title }
report-band = banda: de la puntuación más baja de hoy a la más alta
report-caption = Hoy ● y esperado en { $horizon } ○
report-caption-once = La puntuación del equipo, área por área ●
report-covered = ¿Está cubierto?
report-few = { $sheets ->
    [one] { $sheets } hoja tiene
   *[other] { $sheets } hojas tienen
 } respuestas, y una cifra se muestra solo a partir de { $floor }. Con menos, cualquiera podría deducir quién dijo qué. Por eso este informe no tiene ninguna, ni siquiera de una sola afirmación.
report-few-instead = Lo que pueden hacer en su lugar: tarjetas arriba
report-few-title = Demasiado pocas respuestas para dar cifras
report-highest = La más alta, hoy
report-idea = La idea con la que compararlo, no sus respuestas
report-lowest = La más baja, hoy
report-method = Cómo se hicieron las cifras
report-method-apart = **Cuánto difieren.** Cuántos puntos se apartan las personas, en promedio, de la media del equipo (AD; Burke, Finkelstein y Dusig, 1999). Hasta un sexto de los puntos de la escala pasa por acuerdo (Burke y Dunlap, 2002). «Dos bandos» son respuestas más separadas de lo que las tendría el azar (r\_wg menor que 0; James, Demaree y Wolf, 1984), y ninguna en medio.
report-method-audit = **Papel.** De { $rows } filas que se leyeron del papel sin duda, { $checked ->
    [one] una se sorteó
   *[other] { $checked } se sortearon
 } y se cotejaron con las hojas; { $wrong ->
    [0] ninguna estaba mal
    [one] una estaba mal
   *[other] { $wrong } estaban mal
 }. Así que, de todas, entre { $low } % y { $high } % están mal (al 95 %; Wilson, 1927).
report-method-floor = **Quién ve qué.** En este informe no hay nombres ni códigos; los responsables de los compromisos se imprimen como se dieron. Una cifra necesita { $floor } respuestas.
report-method-floor-named = **Quién ve qué.** Las respuestas de nadie están junto a su nombre; los responsables de los compromisos se imprimen como se dieron. Una cifra necesita { $floor } respuestas.
report-method-gap = La brecha es la puntuación esperada del equipo menos la de hoy, tal como están impresas.
report-method-names = **Quién participó.** { $names }. El grupo aceptó que se impriman estos nombres.
report-method-norms = **Sin normas.** Junto a sus puntuaciones no hay cifras de otra empresa. No conocemos ninguna para estas afirmaciones, y lo que otros marcan no dice qué hace falta aquí. Lo que sí les dice algo es su propio equipo, preguntado otra vez a los noventa días y al año: los informes se leen entonces lado a lado. Un cambio es noticia cuando es mayor de lo que difieren las personas entre sí (la desviación típica de sus puntuaciones); lo que es menor es ruido.
report-method-scores = **Puntuaciones.** La puntuación de una persona en un área es la media de las afirmaciones que valoró, con un decimal, como en la hoja de puntuación; la del equipo es la media de esas puntuaciones. «No sabe» se cuenta aparte.
report-method-sheets = **Hojas.** { $sheets ->
    [one] { $sheets } hoja
   *[other] { $sheets } hojas
 } con respuestas. Se leyeron { $read } valores; una persona decidió { $decided } y quedaron abiertos { $open }. Lo que está abierto o quedó vacío cuenta como faltante, nunca como cero.
report-method-unasked = { $count ->
    [one] { $count } respuesta es
   *[other] { $count } respuestas son
 } a afirmaciones que el ejercicio ya no tiene. Una afirmación cambiada es otra pregunta, así que se guardan y no cuentan en ninguna parte.
report-method-withheld = Algunas cifras tienen menos. Se omiten, y con cada una la siguiente más pequeña y las cifras de su área, o los totales la delatarían.
report-rate-alt = { $area }: hoy { $now }, esperado en { $horizon } { $hoped }.
report-rate-once-alt = { $area }: { $now }.
report-scale = En una escala de { $low } ({ INSIDE($low_label) }) a { $high } ({ INSIDE($high_label) }).
report-too-few = demasiado pocas respuestas para mostrarlas
report-what-the-team-said = Lo que dijo el equipo
run-of-show-by-when = Para cuándo
run-of-show-cues = Señales, por el reloj de quien habla
run-of-show-decided = Qué se decidió
run-of-show-does = Qué hace quien facilita
run-of-show-does-it = Quién lo hace
run-of-show-hands = Qué tiene la gente en las manos
run-of-show-happens = Qué ocurre
run-of-show-labelled = **{ $label }:** { $text }
run-of-show-log = Temas en espera y decisiones
run-of-show-minutes = { $minutes } min
run-of-show-takes-it = Quién se encarga
run-of-show-times = { $start }–{ $end }, { $minutes } minutos
run-of-show-waits = Qué tiene que esperar
run-of-show-what-for = Actividad, y para qué
scoring-keep = Su propia puntuación, consérvela
scoring-lede = Su propia puntuación, para usted y nadie más.
slides-note-ask = ◆ PREGUNTE: { $text }
slides-note-hands = ▲ MANOS: { $text }
slides-note-mark = Todavía no se contó nada: quien ayuda lee en voz alta las dos filas. Una vez guardadas las manos, ambas quedan aquí lado a lado.
slides-note-pause = ‖ PAUSA
slides-note-pause-text = ‖ PAUSA: { $text }
slides-note-room = ◆ SALA: { $text }
speech-aside = Las palabras pequeñas del margen son solo para usted.
speech-at-a-glance = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 } de un vistazo
speech-cue-hands = MANOS
speech-cue-pause = PAUSA
speech-cue-room = SALA
speech-cue-slide = DIAP. { $label }
speech-cues = **‖ Pausa**: deténgase, una respiración o el tiempo que diga. **▲ Manos**: pídalas, y espere. **▶ Diap.**: muestre la siguiente diapositiva.
speech-cues-room = **◆ Sala**: usted calla, y hablan los demás.
speech-from = Desde
speech-lede = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }, { $length }
speech-left-out = **Se omitió** para caber en { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }: { LIST($sections, style: "unit") }.
speech-one-breath = Una respiración.
speech-room = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }. { $purpose }
speech-speaking = Hablar
speech-times = La hora de la izquierda es el tiempo que debería haber pasado cuando empiece allí: { $words } palabras por minuto, una décima parte de ese tiempo para las risas, y lo que toma cada señal. Las manos se cuentan entre { $people } personas.
speech-waiting = Esperar
tally-all-hands = Todas las manos
tally-compare = Para comparar
tally-for-people = Para { $count } personas
tally-for-room = Para una sala de { $count }
tally-hands = Manos
tally-name = Nombre, lado
tally-percent = En %
tally-percent-how = De las manos que se alzaron, no de las personas. La página «Manos» del estudio lo calcula.
tally-share = Parte
tally-share-how = Uno de ustedes cuenta la mitad izquierda de la sala, el otro la derecha; después sumen las dos.
tally-strike = Rayas
tally-strike-how = Una raya por { $unit ->
    [1] cada mano, la quinta cruzando el grupo
   *[other] cada { $unit } manos, la quinta cruzando el grupo de { $group }
 }. Diga cada número en voz alta mientras las manos siguen arriba.
worksheet-code-again = Su código, como en la parte A, para encontrar su página de devolución: { $code }
worksheet-code-chosen = No escriba ningún nombre. Elija un **código** de cuatro caracteres y póngalo aquí y en cada página de la parte A: { $code }
worksheet-code-printed = En estas páginas no está el nombre de nadie: no escriba ninguno. Su **código** está impreso arriba en cada una y aquí: { $code }
worksheet-corner-marks = Las marcas de las esquinas le dicen a un escáner qué página es, y nada de usted.
worksheet-mark = **Marque** su respuesta con una cruz, con bolígrafo oscuro. **¿Cambió de idea?** Rellene del todo el círculo equivocado y ponga una cruz en el correcto.
worksheet-part-a = { $document } · Parte A
worksheet-part-a-hand-in = { $document }, parte A: entregar
worksheet-part-a-title = { $document }, parte A
worksheet-part-b-keep = Parte B, conservar
worksheet-part-b-title = { $document }, parte B: conservar
worksheet-sheet-code = Código de la hoja
worksheet-wrong-circle = ¿Círculo equivocado? Rellénelo y marque el correcto.

## templates/activities

commit-at-reviews = Lo que añadieron las revisiones
commit-canvas-anew = Traigan esta página a cada revisión, y escriban de nuevo las columnas sombreadas, a lápiz.
commit-canvas-how = Traigan esta página a cada revisión.
commit-canvas-mark = La media del equipo: ● hoy, ○ esperado, y en cifras. Numeren las áreas, la mayor dispersión primero.
commit-canvas-mark-once = La media del equipo: ●, y en cifras. Numeren las áreas, la mayor dispersión primero.
commit-canvas-reviews = se recoge, y se trae de vuelta a cada revisión
commit-commitment = Compromiso { $number }
commit-commitment-more = Compromiso { $number }, si asume uno más
commit-cut = Lo que termina en «…» es más largo: la tabla de compromisos lo tiene todo.
commit-next-reviews = Próximas revisiones
commit-nothing = No se entregó nada que el equipo haya prometido en conjunto.
commit-on-screen = En pantalla: { $blank }
commit-one-of = Uno de: { LIST($choices, style: "unit") }
commit-proposed = (propuesta)
commit-tent-date = Revisión el
commit-tent-fold = Imprima en cartulina, doble por las dos marcas y póngala de pie.
commit-tent-mine = Es mío:
commit-unread = Escrito en la lámina del equipo, sin que quede claro qué día después del evento es: { $dates }.
contrast-why = Por qué
poll-alone = { $few }; las encuestas están solas.
poll-answers = Respuestas
poll-hollow-bars = Barras huecas: { $note }
poll-one-square = un cuadrado es una persona
poll-recommend-points = Este equipo
poll-too-few = { $few }.
rate-apart = Difieren en
rate-ask = Pregunten: «{ $question }»
rate-asked-next = Qué preguntar después, según la puntuación de hoy
rate-beside = Junto a { $event }
rate-beside-area = Área, hoy
rate-beside-change = Cambio
rate-beside-larger = Más de lo que difieren las personas entre sí ({ $spread }).
rate-beside-noise = No más de lo que difieren las personas entre sí ({ $spread }): llámenlo ruido.
rate-beside-statements = Sobre las { $count } afirmaciones que hubo en ambos días.
rate-beside-then = Entonces
rate-beside-today = Hoy
rate-beside-what = Qué pensar de ello
rate-by-area = Área por área
rate-by-hand = La hoja de puntuación va por la dispersión, y allí { $area } va primero.
rate-column-apart = Cuánto difieren
rate-column-band = En palabras
rate-column-range = De la más baja a la más alta
rate-dots = Cada punto es una persona, en el lugar que eligió para hoy.
rate-first = De qué hablar primero
rate-first-furthest = **{ $area }**: donde más difieren. { $words }
rate-first-furthest-others = **{ $area }**: donde más difieren, junto con otras. { $words }
rate-first-next = **{ $area }**: después. { $words }
rate-gap-note = Brecha: esperado menos hoy, las dos cifras de al lado. Cuánto difieren: cuántos puntos se apartan sus puntuaciones de hoy, en promedio, de la media del equipo. De esa cifra depende el orden de la conversación, porque en ella cuentan todos.
rate-half-answered = { $area }: { $now } personas tienen una puntuación para hoy, { $hoped } para lo que esperan.
rate-hoped = Esperado
rate-hoped-by-when = Esperado: en { $horizon }
rate-item-alt = { $item }: media { $mean }. { $words }
rate-key-intro = Una valoración no tiene respuesta correcta. Estas son las preguntas que siguen, según la media del equipo hoy.
rate-lowest = **{ $area }**: la puntuación más baja, { $now }.
rate-now-and-hoped = Hoy, y esperado
rate-scoring-answers = ÷ respuestas
rate-scoring-example = **Por ejemplo,** la persona { $person } ({ $team }):
rate-scoring-example-gap = brecha: { $sum } = **{ $gap }**
rate-scoring-example-hoped = esperado: { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-example-now = { $area }, hoy: { $sum }{ "\u00A0" }={ "\u00A0" }**{ $score }**
rate-scoring-how = En cada área sume los números que marcó y divida (÷) entre cuántos son, con un decimal. No cuente «?» ni filas vacías; { $minimum ->
    [one] sin una respuesta
   *[other] con menos de { $minimum } respuestas
 } un área no tiene puntuación. La brecha es la puntuación esperada menos la de hoy.
rate-scoring-how-once = En cada área sume los números que marcó y divida (÷) entre cuántos son, con un decimal. No cuente «?» ni filas vacías; { $minimum ->
    [one] sin una respuesta
   *[other] con menos de { $minimum } respuestas
 } un área no tiene puntuación.
rate-scoring-profile = Su perfil
rate-scoring-profile-alt = Una escala vacía de { $low } a { $high } para cada área, para dibujar a mano: { LIST($areas, style: "unit") }
rate-scoring-profile-beside = Dibuje en la escala ● para hoy y ○ para lo esperado, y únalos.
rate-scoring-profile-beside-once = Dibuje ● en la escala.
rate-scoring-profile-how = En cada línea dibuje ● en su puntuación de hoy y ○ en la esperada, y una los dos. La línea más larga es donde más quiere cambiar.
rate-scoring-profile-how-once = En cada línea dibuje ● en su puntuación, y una los puntos de línea en línea.
rate-scoring-score = = puntos
rate-scoring-score-for-now = Puntuación de hoy
rate-scoring-suggests = Qué sugiere
rate-scoring-suggests-and-asks = Qué sugiere una puntuación, y qué preguntar después
rate-scoring-sum = Suma
rate-scoring-what-it-suggests = Qué sugiere una puntuación
rate-short-ask = lejos, { $apart }
rate-short-close = cerca, { $apart }
rate-short-split = dos bandos, { $apart }
rate-signs = «?» son personas que no supieron decirlo. La última cifra dice cuántos puntos se apartan sus respuestas, en promedio, de la media del equipo; «dos bandos» son respuestas en ambos extremos y ninguna en medio.
rate-split = { $deviation }, dos bandos
rate-spread-note = Cuánto difieren: cuántos puntos se apartan sus puntuaciones, en promedio, de la media del equipo. De esa cifra depende el orden de la conversación, porque en ella cuentan todos.
rate-statements-too-few = { $area }: { $count ->
    [one] { $count } afirmación tiene
   *[other] { $count } afirmaciones tienen
 } demasiado pocas respuestas para mostrarse.
rate-tally-count = Cuántas
rate-tally-example = Ejemplo resuelto
rate-tally-example-note = Las personas son ficticias, las cuentas son reales. «–» significa sin puntuación: { $minimum ->
    [one] no se respondió ninguna afirmación
   *[other] se respondieron menos de { $minimum } afirmaciones
 } de esa área.
rate-tally-example-of = Un ejemplo resuelto: { $team }
rate-tally-how = Escriba las puntuaciones de cada persona en una columna. Después, fila por fila: cuente las puntuaciones, media = suma ÷ cuántas, dispersión = la más alta − la más baja. Numere las filas de «hoy» desde la mayor dispersión: hablen primero de esa área, sea cual sea su media.
rate-tally-how-once = Escriba las puntuaciones de cada persona en una columna. Después, fila por fila: cuente las puntuaciones, media = suma ÷ cuántas, dispersión = la más alta − la más baja. Numere las filas desde la mayor dispersión: hablen primero de esa área, sea cual sea su media.
rate-tally-mean = Media
rate-tally-order = Orden
rate-tally-title = { $document }: { $activity }
rate-tally-wall = En una pared, cópielo más grande, en A3 o tabloide, con cifras tan altas como una fila: se leen desde las sillas.
rate-tally-what-to-do = **Qué hacer con ello.** { $area } va primero: sus puntuaciones distan { $spread } puntos, en promedio { $deviation } de la media del equipo, { $mean }. Pregunte qué ha visto alguien que la puntuó bajo, y alguien que la puntuó alto; nadie tiene que decir cuál era la suya. Si dos dispersiones son iguales, va primero el área cuyas puntuaciones se apartan más, en promedio, de su media; si también eso es igual, la que está antes.
rate-where-different = Donde lo ven de forma distinta
rate-widest-gap = **{ $area }**: la mayor brecha, { $gap } puntos entre hoy y lo esperado.
sort-answers = Pila y argumento
sort-belongs = **El argumento a favor de { $pile }.** { $because }
sort-card-fold = Recorte los letreros, doble cada uno por la línea de puntos y póngalo de pie.
sort-card-heard = Oído aquí: una frase propia
sort-card-pile = Pila { $number } de { $count }
sort-in-all = En total
sort-key-how = Una respuesta se decide por el argumento, no por esta hoja. Si la sala tiene uno mejor, escríbalo junto al número.
sort-matches = Coincidencias
sort-matches-of = { $matches } de { $count }
sort-missed = Donde más difieren de la clave
sort-people-sorted = Respondieron { $people } personas. Cuanto más oscura una casilla, más personas la eligieron; la respuesta de la clave lleva su marca.
sort-people-sorted-right = Respondieron { $people } personas, en promedio { $right } de { $count } afirmaciones como en la clave. Cuanto más oscura una casilla, más personas la eligieron; la respuesta de la clave lleva su marca.
sort-scoring-how = Compare sus cruces con las pilas de abajo y cuente las coincidencias en cada área. Otra respuesta con un buen argumento merece una conversación; no es un punto perdido.
sort-statement-and-pile = Afirmación y pila
sort-tempting = A favor de { $pile }: { $because }
sort-went-to = { $count } dicen { $pile }
sort-what-tempts = Por qué es fácil verlo de otra manera: { $because }
sort-wrong = De { $count } respuestas que difieren de la clave, { LIST($piles, style: "unit") }.
tally-recommend = 9 y 10 menos 0 a 6, en porcentaje

## report

feedback-where-you-stand = Dónde está usted
report-cover-up = { $often } dicen: { $says }. En todas las áreas, { $rating }: { $mean } de { $high }.
report-cover-up-beside = { $also } dicen: { $beside_says }; { $often } dicen: { $says }. En todas las áreas, { $rating }: { $mean } de { $high }.
report-included = Por decisión, lo que llegó después de un informe anterior se cuenta aquí ({ $count ->
    [one] { $count } hoja llegó, salió o cambió
   *[other] { $count } hojas llegaron, salieron o cambiaron
 }): lado a lado, los dos informes dicen lo que contiene.
report-included-short = { $count ->
    [one] { $count } hoja contada
   *[other] { $count } hojas contadas
 } tarde, por decisión
report-late = { $count ->
    [one] { $count } hoja llegó, salió o cambió
   *[other] { $count } hojas llegaron, salieron o cambiaron
 } después de que se mostraran estas cifras. Con menos de { $floor }, la diferencia diría lo que contienen, así que las cifras siguen siendo las de { $sheets } hojas.
report-late-short = { $count ->
    [one] { $count } hoja
   *[other] { $count } hojas
 } demasiado tarde para las cifras
results-cards-up = En su lugar: tarjetas arriba
results-few = { $sheets ->
    [one] { $sheets } hoja tiene respuestas
   *[other] { $sheets } hojas tienen respuestas
 }, y una cifra se muestra solo a partir de { $floor }.
results-few-note = En estas diapositivas no hay ninguna cifra, ni siquiera de una sola afirmación.
results-few-why = Con menos, cualquiera podría deducir quién dijo qué.
results-method-floor = Una cifra necesita { $floor } respuestas, y ninguna respuesta tiene nombre.
results-method-note = Se leyeron { $read } valores; una persona decidió { $decided } y quedaron abiertos { $open }. La media del equipo es la de las puntuaciones de las personas. El informe dice el resto.
results-method-people = { $count ->
    [one] Respondió { $count } persona
   *[other] Respondieron { $count } personas
 }. Lo que quedó vacío cuenta como faltante.
results-method-scores = Una puntuación es la media de las afirmaciones que una persona valoró.
results-method-withheld = Algunas tienen menos. Se omiten, cada una con la siguiente más pequeña y su área.
results-show-first = Primero muestre, después calle: que todos lean antes de que alguien explique.
results-two-ends = Pregunte primero a los dos extremos, el más bajo y el más alto, y solo después a los demás.

## rules/printing

printing-halves = dos, una para cada mitad de la sala
printing-helper = una, para quien le ayuda
printing-helper-and-you = una para usted, una para quien le ayuda
printing-kept-back = { $copies }; se guardan hasta que se conozcan las respuestas
printing-once = una vez
printing-one = uno
printing-one-each = uno para cada quien
printing-one-each-of = uno para cada quien: { $count }
printing-one-for-you = uno para usted
printing-parts = { $parts }
printing-parts-in-all = { $parts }: { $count }
printing-personal-copies = { $count ->
    [one] { $count } ejemplar
   *[other] { $count } ejemplares
 }, uno por persona
printing-set-each = un juego para cada quien
printing-spare = { $count } de reserva
printing-you = uno, para usted

## rules/comparisons

room-hands = Esta sala ({ $count ->
    [one] { $count } mano
   *[other] { $count } manos
 })
talk-hands = En la conferencia ({ $count ->
    [one] { $count } mano
   *[other] { $count } manos
 }{ $others ->
    [0] {""}
   *[other] , { $others } por otras respuestas
 })

## rules/responses

quoted = «{ $words }»
quoted-end = «{ $words }».
tally-most-hands = En esta sala, de { $raised ->
    [one] { $raised } mano se alzó
   *[other] { $raised } manos se alzaron
 } { $most } { $count ->
    [one] por { $answers }
   *[other] por cada una: { $answers }
 }
tally-recommended = En esta sala, de { $raised } manos { $promoters } se alzaron por 9 o 10 y { $detractors } por 0 a 6: { $score }.

## rules/fit_to_slot

schedule-break = Pausa
schedule-break-purpose = Descansar, ponerse de pie y hablar de otra cosa.
schedule-open-discussion = Conversación abierta
schedule-open-discussion-purpose = Retomar aquello de lo que aún se quiere hablar.

## rules/slide_kinds

slide-anecdote = Hueca: una anécdota, no una encuesta.
slide-continued = { $title } ({ $number } de { $total })
slide-dates-alt = Puntos en una línea: { LIST($points, style: "unit") }.
slide-hands-here = Manos en esta sala: { LIST($hands, style: "unit") }
slide-not-shown = No se muestra: { LIST($answers, style: "unit") }.
slide-overlap-alt = Dos formas que se superponen: { $first }, { $second }. Donde se superponen: { $both }.
slide-pair-hands = Manos: { $first }, { $second }

## rules/speech

speech-pause-minutes = { $count ->
    [one] { $count } minuto.
   *[other] { $count } minutos.
 }
speech-pause-seconds = { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
 }
speech-questions = Preguntas
speech-questions-output = Respuestas que todos han oído.
speech-questions-purpose = Responder cada una en menos de un minuto, y repetirla para que la oiga también la última fila.
speech-starts = { $start }  { $title }
speech-time = hablar { $speaking }, esperar { $waiting }
speech-words = { NUMBER($count, useGrouping: 0) } { $count ->
    [one] palabra
   *[other] palabras
 }

## interface: sources

activity-or-block-unknown = «{ $name }» no es el id de ninguna actividad ni de ningún bloque.
at-row = { $where }, fila { $row }
counts-empty-hint = Escriba de nuevo los recuentos.
counts-no-hands-column = Ningún encabezado de columna es el de las manos. Encontrado: { $headings }.
counts-no-hands-column-hint = Encabece las columnas con «Pregunta», «Respuesta» y «Manos».
counts-no-question = Esta fila no nombra ninguna pregunta.
counts-none = En este archivo no hay manos contadas.
counts-none-hint = Escriba una fila por respuesta: arriba "Pregunta,Respuesta,Manos" y debajo los números.
counts-too-many = Hay más de { NUMBER($most, useGrouping: 0) } filas.
counts-too-many-hint = Deje solo las filas con recuentos.
counts-twice = «{ $option }» está contado dos veces: también en la fila { $row }.
counts-twice-hint = Sume las dos, o borre una de las filas.
cue-empty = No hay nada después de { $cue }:
cue-empty-hint = Escríbalo en la misma línea.
day-form = Escríbalo como año-mes-día, por ejemplo 2027-07-05.
drawing-colour = El color { $value } de este dibujo no corresponde a nada.
drawing-colour-hint = Use { $known }, o añádalo a drawing_colours en exercise.yaml.
drawing-missing = No hay ningún dibujo «{ $file }» en esta carpeta.
drawing-put-there = { $nearest } Póngalo junto a exercise.yaml.
edition-name-unknown = «{ $name }» no es el nombre de ninguna versión.
event-folder-no-date = «{ $name }» no es una fecha.
event-folder-no-date-hint = Nombre la carpeta por año, mes y día: 2027-03-18 o 2027-03-18-manana.
exercise-file-not-read = No se lee un archivo llamado «{ $name }».
exercise-no-field = «{ $name }» no es un campo de este ejercicio.
exercise-no-file-to-change = El ejercicio no tiene { $name } que cambiar.
exercise-no-picture = No hay ninguna imagen «{ $name }» en la carpeta del ejercicio.
exercise-not-a-folder = Un ejercicio es una carpeta, y esto es un archivo.
exercise-not-a-folder-hint = Indique la carpeta que contiene { $file }.
field-of-folder = «{ $name }» no es un campo de este archivo.
field-of-folder-hint = Quite la línea: ya lo dice la carpeta. Campos posibles: { $known }.
file-empty = Este archivo está vacío.
file-name-form = Nombre el archivo según el modelo { $pattern }. { $nearest }
footnote-missing = No hay ninguna nota [^{ $name }].
footnote-missing-hint = Escríbala debajo: "[^{ $name }]: …".
footnote-twice = La nota [^{ $name }] aparece aquí dos veces.
footnote-twice-hint = Dé otro nombre a una de las dos.
footnote-unused = Nada remite a la nota [^{ $name }].
footnote-unused-hint = Ponga [^{ $name }] en su sitio, o quítela.
guide-heading-unprinted = «## { $heading }» no se imprime: ningún bloque realiza { $phase } de «{ $name }».
guide-no-part = «{ $heading }» no es parte de una guía, y lo que hay debajo no se imprime.
guide-opening-unprinted = Lo que hay antes del primer título no se imprime: ningún bloque realiza { $phase } de «{ $name }».
guide-unprinted-hint = Añada un bloque con «phase: { $phase }», o póngalo bajo otro título.
handout-inside-paragraph = [[{ $placed }]] está dentro de un párrafo.
handout-no-take-home = [[take-home]] coloca una pregunta que ninguna versión tiene.
handout-no-take-home-hint = Añada «take_home: {"{"}question: …{"}"}» a la versión en exercise.yaml.
handout-places-nothing = [[{ $placed }]] no coloca nada: el folleto no muestra nada de esta actividad.
handout-places-nothing-hint = Quítelo, con su título. Un sondeo se muestra cuando una pregunta tiene encuestas.
handout-places-unknown = [[{ $placed }]] coloca una actividad que no existe.
keep-one-of-them = Conserve solo uno.
keep-one-of-two = Conserve uno de los dos.
line-alone-hint = Póngalo en una línea aparte, con una línea vacía antes y después.
list-other-dash = Una entrada de lista empieza por un guion sencillo, y esto es «{ $found }».
list-other-dash-hint = Escriba "- " en su lugar.
markdown-heading-level = El título «{ $heading }» es de otro nivel que el esperado.
markdown-heading-level-hint = Los títulos empiezan aquí por "{ $level } "; para lo más pequeño, use negrita.
markdown-html = Aquí no se usa HTML: { $tag }
markdown-html-hint = Escríbalo en Markdown: *énfasis*, **fuerte**, listas.
markdown-single-bracket = [{ $id }] entre corchetes simples no coloca nada.
markdown-single-bracket-hint = Escriba [[{ $id }]].
markdown-unknown-edition = El título nombra una versión «{ $name }» que no existe.
no-such-folder = Esa carpeta no existe.
no-such-folder-hint = Compruebe el nombre del ejercicio.
or-add-it-under = { $nearest } O añádala bajo { $where } en exercise.yaml.
other-space-hint = Borre lo que hay antes de la primera letra y escriba espacios normales.
pause-length-hint = Escriba "{ $name } 90 seconds:" o "{ $name } 2 minutes:".
pause-no-length = «{ $lasts }» está antes de los dos puntos de { $name }: y no es una duración.
picture-damaged = { $what } es una imagen { $kind } dañada.
picture-damaged-hint = Guárdelo de nuevo como { $kind }.
picture-empty = { $what } es una imagen vacía.
picture-empty-file = { $what } es un archivo vacío.
picture-empty-hint = Guárdelo de nuevo.
picture-kind = { $what ->
    [logo] El logotipo
    [drawing] El dibujo
   *[picture] La imagen
  }
picture-no-known = { $what } no es un archivo SVG, PNG ni JPEG.
picture-of-kind = { $what } es { $kind ->
    [GIF] una imagen GIF
    [WebP] una imagen WebP
    [BMP] una imagen BMP
    [TIFF] una imagen TIFF
    [compressed] un archivo SVG comprimido
    [PDF] un archivo PDF o de Illustrator
    [EPS] un archivo EPS
   *[zip] un archivo zip
  }.
picture-other-kind = { $what } es un archivo de otro tipo, o uno dañado.
picture-put-there = { $nearest } Ponga ahí su archivo, como PNG, JPEG o SVG.
picture-save-again-hint = Guárdelo de nuevo como SVG, PNG o JPEG.
picture-save-as-hint = Guárdelo como SVG, PNG o JPEG.
picture-too-large = { $what } tiene más de { $millions } millones de píxeles.
picture-too-large-hint = Redúzcalo: 2000 píxeles de ancho se imprimen bien.
picture-too-long = { $what } tiene una longitud de más de { $ratio } veces su anchura.
picture-too-long-hint = Recorte el espacio vacío de alrededor.
prose-address-apart = Una dirección no puede ir separada de sus palabras.
prose-address-apart-hint = Escriba ambas en un mismo lugar: [palabras](https://example.org).
prose-block = { $kind ->
    [table] Una tabla
    [blockquote] Una cita
    [hr] Una línea divisoria
    [heading] Un título
    [code_block] Lo que lleva cuatro espacios de sangría
    [fence] Código de programa
   *[bullet_list] Una lista
  }
prose-box-alone = Una casilla va en una lista, y esto es «{ $found }» a solas.
prose-box-alone-hint = Empiece la línea con "- [ ] ".
prose-box-hint = Escríbala así: "- [ ] ".
prose-box-spaces = Faltan espacios dentro o detrás de esta casilla: «{ $found }».
prose-box-ticked = Esta casilla ya está marcada, y las casillas están para que las marque la gente.
prose-code = El código de programa no tiene lugar en estas páginas: { $code }
prose-code-hint = Escríbalo como párrafo, o muestre una imagen.
prose-code-inline-hint = Escríbalo *con énfasis*, o entre comillas.
prose-command = { $found } es una orden de otro programa.
prose-command-hint = Quítela. Una línea aparte con { $mark } empieza una página nueva.
prose-formula = No se pueden componer fórmulas: { $found }
prose-formula-hint = Escríbala en palabras, o muestre una imagen de ella.
prose-half-indented = Esta entrada tiene sangría, y no la suficiente para pertenecer a la anterior.
prose-half-indented-hint = Empiécela con { $column } espacios, o con ninguno.
prose-highlight = No se pueden marcar palabras con un color: { $found }
prose-highlight-hint = Escríbalas *con énfasis*.
prose-html-sign = { $found } es un signo tal como lo escribe HTML.
prose-html-sign-hint = Escriba el signo mismo.
prose-indented = Esta línea lleva cuatro espacios o más de sangría.
prose-indented-hint = Quite espacios: el texto de una entrada de lista empieza bajo su primera letra.
prose-inside-list = { $what } está dentro de una entrada de lista.
prose-inside-list-hint = Empiece su primera línea en la primera columna, y deje una línea vacía encima.
prose-inside-quotation = { $what } está dentro de una cita.
prose-inside-quotation-hint = Una cita contiene párrafos: termínela antes, con una línea vacía.
prose-link = Un enlace no puede llevar a «{ $target }».
prose-link-hint = Use una dirección que empiece por https:// o mailto:.
prose-link-title = El título de un enlace no se mostraría en ningún sitio.
prose-link-title-hint = Quítelo, o escríbalo como texto.
prose-list-start = Aquí una lista se numeraría desde 1, y no desde { $number }.
prose-list-start-hint = Empiécela por 1; el texto entre entradas pertenece a la lista si empieza bajo sus letras. Para un número al principio de una frase, escriba \ delante de su punto.
prose-list-too-deep = Esta lista es el cuarto nivel de listas.
prose-list-too-deep-hint = Tres es el máximo.
prose-mark-alone = La marca { $mark } no tiene otra que le corresponda.
prose-mark-alone-hint = Añádala, quite esta, o escriba \{ $sign } para el signo mismo.
prose-no-step = Esta línea no es un paso: empieza por «{ $begins }».
prose-no-step-hint = ¿Quiso decir { $step }: al principio?
prose-numbering = Las listas se numeran con cifras, y esto es «{ $found }».
prose-numbering-hint = Empiece las entradas con "1. ", "2. ", etcétera, o con "- ".
prose-other-mark = «{ $found }» al principio de una línea es una marca de otro programa.
prose-other-mark-hint = Quítela. Un término y su significado son «- **Término**: significado».
prose-other-space = Esta línea empieza con un espacio de otro tipo.
prose-page-mark = Esto no es una marca de página nueva.
prose-page-mark-hint = Escriba { $mark } en una línea aparte.
prose-picture-no-words = La imagen «{ $name }» no tiene texto para quienes no pueden verla.
prose-picture-no-words-hint = Diga qué muestra: ![Qué muestra]({ $name })
prose-picture-not-alone = La imagen «{ $name }» no está sola en su línea.
prose-quotation-inside = Una cita está dentro de otra.
prose-quotation-inside-hint = Empiece sus líneas con un solo ">".
prose-raised = No se puede usar superíndice ni subíndice: { $found }
prose-raised-hint = Escriba el signo mismo, por ejemplo ², o escríbalo en palabras.
prose-struck = No se pueden tachar palabras: ~~
prose-struck-hint = Quítelas, o quite solo las marcas.
prose-table-cells = Esta fila tiene más celdas que columnas la tabla, que son { $count }.
prose-table-cells-hint = Quite una, o escriba \| para una barra como signo.
prose-table-no-dashes = Una tabla necesita una línea de guiones bajo sus encabezados.
prose-table-no-dashes-hint = Escriba una segunda línea como | --- | --- |, con tantas celdas como la primera.
prose-table-no-heads = Las columnas de esta tabla no tienen encabezados.
prose-table-no-heads-hint = Escriba uno para cada una.
prose-underlined = Una línea { $line } justo debajo de un texto lo convierte en título.
prose-underlined-hint = Para una línea divisoria, deje una línea vacía encima.
prose-unspeakable = { $what } no se puede decir.
roster-as-written = Escríbalo tal como figura en la lista de participantes.
roster-lost-letters = Se han perdido letras de { $name } en una exportación.
roster-lost-letters-hint = Exporte el archivo de nuevo como XLSX, o como CSV con la codificación UTF-8.
roster-no-name-column = Ningún encabezado de columna es el de los nombres. Encontrado: { $headings }.
roster-no-name-column-hint = Ponga encima «Nombre», o «Nombre de pila» y «Apellidos».
roster-nobody = No hay nadie en esta lista de participantes.
roster-nobody-hint = Añada una fila por persona.
roster-row-left-out = La fila { $row } ({ $label }) no es una persona y se ha omitido.
roster-row-left-out-hint = Borre la fila.
roster-row-no-name = Esta fila no tiene nombre.
roster-row-no-name-hint = Añada el nombre, o borre la fila.
roster-too-long = { $what ->
    [name] El nombre
    [role] La función
    [email] El correo
   *[group] El grupo
  } tiene { $count } caracteres: { $begins }…
roster-too-many = Esta lista de participantes tiene más de { NUMBER($most, useGrouping: 1) } filas.
roster-too-many-hint = Quite las filas vacías y las personas que no participan.
roster-twice = { $name } está dos veces en la lista de participantes: también en la fila { $row }.
roster-twice-hint = Borre una de las filas, o distinga a las dos personas por el correo o el nombre.
roster-unknown = { $what ->
    [person] La persona
   *[group] El grupo
  } «{ $name }» no está en la lista de participantes.
say-in-fewer-words = Dígalo con menos palabras.
say-in-sentences = Dígalo en frases.
scale-end-unnamed = Nada dice qué significa { $point }, el extremo { $end ->
    [low] inferior
   *[high] superior
  } de la escala.
scale-end-unnamed-hint = Añada «{ $name }: …», o { $point } a «labels».
scale-label-too-long = Esta etiqueta tiene { $count } caracteres, y hay sitio para { $most }.
scale-label-too-long-hint = Dígalo con menos palabras; en la instrucción cabe más.
scale-named-twice = «{ $name }» y «labels» dicen ambos qué significa { $point }.
scale-no-point = { $key } no está en la escala de { $low } a { $high }.
scale-no-point-hint = Indique números enteros de { $low } a { $high }.
scale-no-room = Una fila de { $circles } círculos ocupa { $taken } mm con sus palabras, y la página tiene { $width }.
scale-no-room-hint = Dé al membrete márgenes más estrechos, o a la escala menos puntos.
scale-runs-down = «scale» debe subir de low a high, y va de { $low } a { $high }.
    .field = Este campo debe subir de low a high, y va de { $low } a { $high }.
scale-runs-down-hint = Escriba low: 1 y high: 5, o algo parecido.
scale-too-many-points = «scale» tiene { $points } puntos, y en una hoja caben { $most }.
    .field = Este campo tiene { $points } puntos, y en una hoja caben { $most }.
scale-too-many-points-hint = Escriba high: { $high }, o menos: la gente no distingue más puntos.
schema-a-list = una lista
schema-activity = La actividad ({ $kind })
schema-activity-no-kind = La actividad «{ $name }» no tiene «kind».
schema-at-least = { $name } debe ser al menos { $bound }, y está escrito { $value }.
schema-at-most = { $name } debe ser como máximo { $bound }, y está escrito { $value }.
schema-by-id = Escríbalos en la forma id: value.
schema-cannot-be = { $name } no puede ser { $value }.
schema-comment = { $name } está vacío, pues lo que sigue a un # es un comentario.
schema-comment-hint = Ponga el color entre comillas, por ejemplo "#0d5560".
schema-empty = { $name } está vacío.
schema-empty-hint = Escriba algo después de los dos puntos.
    .field = Escriba algo.
schema-empty-text-hint = Escriba un texto.
schema-entry = El elemento { $number } de «{ $field }»
    .field = El elemento { $number }
schema-field = «{ $name }»
    .field = Este campo
schema-kind = { $kind ->
    [concept] El concepto
    [both_pile] El montón de ambos
    [area] El ámbito
    [term] El término
    [question] La pregunta
    [option] La opción
    [survey] La encuesta
    [asked_before] La pregunta anterior
    [contrast_row] La fila del contraste
    [pile] El montón
    [statement] La afirmación
    [scale] La escala
    [item] El elemento
    [band] La banda
    [example] El ejemplo
    [example_person] La persona de ejemplo
    [rank_item] El elemento de la clasificación
    [open_question] La pregunta abierta
    [commit_field] El campo del compromiso
    [edition] La versión
    [take_home] La pregunta para llevarse
    [block] El bloque
    [speech] El discurso
    [speech_section] La sección del discurso
    [slide] La diapositiva
    [reporting] El informe
    [cover_up] La cobertura
    [drawing] El dibujo
    [client] El cliente
    [brand] La marca
    [client_term] El término del cliente
    [link] El enlace
    [event] El evento
    [break] La pausa
    [identity] La identidad
    [override] El cambio
    [activity_change] El cambio de la actividad
    [list_change] El cambio de la lista
    [objection_change] El cambio de las objeciones
    [objection] La objeción
    [edition_change] El cambio de la versión
    [exercise] El ejercicio
    [look] El aspecto
    [family] La familia tipográfica
    [font_of_slides] La fuente de las diapositivas
    [paper_size] El tamaño de papel
    [margins] El margen
    [paper_marks] La marca del papel
    [logo_box] El espacio del logotipo
    [spaces] El espaciado
    [lines] La línea
    [table_kind] El tipo de tabla
    [area_row] La fila del ámbito
    [role] El papel del párrafo
    [inline_role] El papel del carácter
    [large] La letra grande
    [slide_geometry] La geometría de las diapositivas
    [place] El lugar
    [box] El cuadro
    [type] El tipo de letra
    [layout] La disposición
    [entry] La entrada
   *[other] La entrada { $kind }
  }
schema-missing = { $owner } no tiene «{ $name }».
    .field = Este campo no puede quedar vacío.
schema-missing-about = Añada la línea «{ $name }: …». { $about }
    .field = { $about }
schema-missing-hint = Añada la línea «{ $name }: …».
    .field = Escriba algo.
schema-no-field-here = { $name } no es un campo aquí.
schema-no-fields = { $name } debe constar de campos, y ahí hay { $written }.
schema-no-id = { $value } no puede ser un id.
schema-no-id-hint = Un id tiene solo minúsculas a-z y cifras, { $most } como máximo, por ejemplo «{ $better }».
schema-no-kind = Esta actividad no tiene «kind».
schema-no-kind-hint = Añada la línea «kind: …», por ejemplo kind: sort.
schema-no-list = { $name } debe ser una lista.
schema-no-list-hint = Empiece cada entrada en su propia línea con "- ".
schema-no-name = { $value } no puede ser un nombre aquí.
schema-no-name-hint = Los nombres tienen minúsculas a-z, cifras y guiones sueltos, como half-day.
schema-no-number = { $name } debe ser un número, y { $value } no lo es.
schema-no-number-hint = Escríbalo en cifras, con un punto para los decimales.
schema-no-whole-number = { $name } debe ser un número entero, y { $value } no lo es.
schema-no-whole-number-hint = Escriba solo cifras.
schema-no-yes-or-no = { $name } debe ser true o false, y { $value } no es ninguno de los dos.
schema-one-text = Escriba un solo texto; póngalo entre comillas si empieza por {"{"}, [ u otro signo.
schema-owner = { $what }
schema-owner-named = { $what } «{ $name }»
schema-quote-it = Póngalo entre comillas: "{ $text }".
schema-quote-text = Ponga el texto entre comillas: "{ $text }".
schema-quoted = «{ $text }»
schema-rating-hint = Escriba un punto de la escala, "?" para «no sé», o null para dejado en blanco.
schema-takes = Campos posibles: { $known }.
schema-text-as-number = { $name } debe ser un texto, y { $written } se lee como un número.
schema-text-as-yes-or-no = { $name } debe ser un texto, y { $written } se lee como un sí o un no.
schema-text-in-braces = { $name } empieza por una llave y por eso no se lee como texto: { $braces }
schema-text-of-fields = { $name } debe ser un texto, y contiene campos.
schema-text-of-list = { $name } debe ser un solo texto, y ahí hay una lista.
schema-text-too-long = { $name } tiene { $count } caracteres, y caben { $most } como máximo: { $text }.
schema-too-few = { $name } necesita al menos { $least ->
    [one] un elemento
   *[other] { $least } elementos
  } y { $count ->
    [0] no tiene ninguno
   *[other] tiene { $count }
  }.
schema-too-few-hint = Añada lo que falta.
schema-too-many = { $name } admite { $most ->
    [one] un elemento
   *[other] { $most } elementos
  } y tiene { $count }.
schema-too-many-hint = Quite lo que sobra.
schema-unknown-field = { $what } no tiene ningún campo { $name }.
    .field = { $what } no tiene tal campo.
schema-unknown-kind = No hay ningún tipo de actividad llamado «{ $kind }».
schema-write-at-least = Escriba { $bound } o más.
schema-write-at-most = Escriba { $bound } o menos.
section-add-hint = { $nearest } Para añadir una sección, ponga "(new)" detrás de su título.
section-empty = No hay nada bajo «{ $heading }».
section-empty-hint = Escriba el texto, o ponga (left out) detrás del título.
section-unknown = El ejercicio no tiene aquí ninguna sección «{ $name }».
shorten-to = Acórtelo a { $most }.
speech-above-telling = Estas palabras están antes de la primera variante: { $words }…
speech-above-telling-hint = Póngalas bajo "### usual"; encima solo puede haber indicaciones.
speech-list = Una lista no se puede decir.
speech-no-cue = { $name }: no es una indicación.
speech-no-section = El discurso no tiene ninguna sección «{ $name }».
speech-no-telling = «{ $name }» no es una variante de una sección.
speech-no-usual = La sección «{ $heading }» no tiene variante habitual.
speech-no-usual-hint = Escríbala bajo "### usual".
speech-not-rising = La variante «{ $longer }» de «{ $heading }» tiene { $many } palabras, y «{ $shorter }» tiene { $few }.
speech-not-rising-hint = Las palabras deben aumentar de short a usual y de usual a long.
speech-outside-section = Estas palabras no pertenecen a ninguna sección del discurso.
speech-outside-section-hint = Empiece una sección con "## " y su id.
speech-section-twice = La sección «{ $heading }» aparece aquí por segunda vez.
speech-section-twice-hint = Ponga sus variantes bajo un solo título.
speech-section-unsaid = La sección «{ $name }» del discurso no tiene texto.
speech-section-unsaid-hint = Añada "## { $name }" y, debajo, "### usual".
speech-telling-twice = La variante «{ $name }» aparece aquí por segunda vez.
speech-telling-unsaid = La variante «{ $name }» no tiene texto.
speech-unknown-question = No hay ninguna pregunta de sondeo «{ $name }».
speech-unknown-slide = No hay ninguna diapositiva «{ $name }».
step-half-empty = Una mitad de IF: … THEN: … está vacía.
step-half-empty-hint = Escriba las dos mitades.
step-no-then = IF: no tiene THEN:
step-no-then-hint = Diga qué hacer, en el mismo párrafo: IF: … THEN: …
step-then-alone = THEN: está sin su IF:
step-then-alone-hint = Escriba ambos en un párrafo: IF: … THEN: …
svg-contains = { $what } contiene { $part ->
    [picture] una imagen incrustada
    [page] una página incrustada
    [text] texto que no está dibujado como formas
    [pattern] un motivo
    [filter] un filtro, como una sombra
    [blending] colores fundidos
    [arrows] puntas de flecha
    [dashes] líneas discontinuas
   *[background] una imagen de fondo
  }.
svg-contains-hint = Expórtelo como PNG, o solo como dibujo.
svg-damaged = { $what } es un archivo SVG dañado.
svg-entities = { $what } define entidades propias.
svg-export-hint = Expórtelo de nuevo como SVG, PNG o JPEG.
svg-no-drawing = { $what } no es un dibujo SVG.
svg-no-size = { $what } no dice qué tamaño tiene.
svg-no-size-hint = Expórtelo con anchura y altura, o con una viewBox.
svg-plain-hint = Expórtelo de nuevo como SVG simple, o como PNG.
svg-refers-outside = { $what } remite a algo fuera de su archivo.
svg-refers-outside-hint = Expórtelo como un solo archivo, o como PNG.
svg-shows-nothing = { $what } no muestra nada.
svg-simplify-hint = Simplifíquelo, o expórtelo como PNG.
svg-style-sheet = { $what } tiene una hoja de estilo que hace más que colorear sus formas.
svg-style-sheet-hint = Expórtelo con «atributos de presentación», o como PNG.
svg-text-hint = Convierta el texto en contornos (trazados), o expórtelo como PNG.
svg-too-deep = { $what } tiene demasiados grupos dentro de grupos.
svg-too-many-shapes = { $what } tiene demasiadas formas.
svg-unknown-value = { $what } tiene un valor que no se entiende: «{ $value }».
translation-unreadable = Esto no es una traducción que se pueda leer (un archivo PO de gettext).
translation-unreadable-hint = Ábralo en un programa de traducción, como Poedit, y guárdelo de nuevo.
wait-no-length = Nada dice cuánto dura { $name }:
write-one-of = Escriba uno de estos: { $known }.
write-some = Escriba uno.
yaml-after-quote = Hay algo después de la comilla de cierre.
yaml-after-quote-hint = Dentro de un texto entre "...", escriba las comillas interiores como “...”; para un apóstrofo, ponga todo el texto entre comillas dobles.
yaml-backslash = Una barra invertida significa otra cosa en un texto entre comillas dobles.
yaml-backslash-hint = Escríbala dos veces, o ponga el texto entre comillas simples.
yaml-bracket = Aquí se abre un corchete o una llave, y lo que sigue no cabe dentro.
yaml-bracket-hint = Ponga comas entre las entradas, comillas en los textos con comas, y cierre el corchete o la llave.
yaml-colon = Aquí sobran dos puntos, o la línea tiene demasiada sangría.
yaml-colon-hint = Ponga entre comillas un texto que lleve dos puntos; empiece un campo en la misma columna que los de su alrededor.
yaml-colon-in-braces = Dentro de {"{"} {"}"}, un texto con dos puntos necesita comillas.
yaml-colon-in-braces-hint = Escríbalo como en {"{"}id: s1, text: "Una cosa: ese tiempo"{"}"}.
yaml-control-character = Aquí hay un carácter de control invisible.
yaml-control-character-hint = Borre la línea y vuelva a escribirla.
yaml-cut-at-comma = «{ $key }» está entre comas dentro de {"{"} {"}"} y no es un campo con un valor.
yaml-cut-at-comma-hint = Si forma parte del texto anterior, ponga todo ese texto entre comillas.
yaml-cut-at-remark = Este texto termina antes de «{ $rest }»: con # empieza un comentario.
yaml-cut-at-remark-hint = Ponga todo el texto entre comillas, o un espacio tras el # de un comentario.
yaml-empty-hint = Escriba en él sus campos, por ejemplo name: value, o bórrelo.
yaml-field-twice = El campo «{ $found }» aparece aquí dos veces.
yaml-fold-or-quote = Ponga el texto entre comillas, o escriba >- y el texto en las líneas siguientes, con sangría.
yaml-invalid = Este archivo no es YAML válido.
yaml-invalid-hint = Compárelo con un ejercicio que funcione, o deshaga su último cambio.
yaml-left-open = Aquí se abre una comilla que nunca se cierra.
yaml-left-open-hint = Cierre el texto con el mismo signo con el que empieza.
yaml-list-in-line = Una lista no puede empezar en la línea de su campo.
yaml-list-in-line-hint = Ponga cada "- " en su propia línea, o ponga entre comillas un texto que empieza por un guion.
yaml-misfit = Esta línea no encaja con las anteriores.
yaml-misfit-hint = Empiécela en la misma columna que las vecinas, con espacios.
yaml-needs-quotes = Un texto que empieza por { $found } necesita comillas.
yaml-no-colon = Tras el nombre de un campo van dos puntos y un espacio.
yaml-no-colon-hint = Escríbalo en la forma name: value.
yaml-no-day = El día { $day } no existe.
yaml-no-fields = Este archivo debe constar de campos, por ejemplo title: Mi ejercicio.
yaml-no-fields-hint = Empiece cada campo en su propia línea, en la forma «name: value».
yaml-no-list = «{ $name }» no es una lista.
yaml-not-from-here = Esto no se puede cambiar desde aquí.
yaml-not-from-here-hint = Abra el archivo y cámbielo a mano.
yaml-other-space = Esta línea empieza con un espacio de otro tipo, y YAML solo conoce los normales.
yaml-quote-it = Ponga todo el texto entre comillas.
yaml-second-document = Una línea con --- empieza aquí un segundo documento, y solo se lee uno.
yaml-second-document-hint = Borre la línea ---.
yaml-space-before = Antes de «{ $name }» hay un espacio de otro tipo.
yaml-space-before-hint = Borre lo que hay antes del nombre y escriba espacios normales.
yaml-tab = En este lugar hay un tabulador, y YAML solo conoce espacios.
yaml-tab-hint = Sustituya el tabulador por espacios.
yaml-text-below = Después de | o >, el texto va en las líneas siguientes.
yaml-text-below-hint = Páselo a la línea siguiente, con sangría.
yaml-too-deep = Los corchetes y llaves de este archivo están demasiado anidados para leerlos.
yaml-too-deep-hint = Busque corchetes o llaves que se abren una y otra vez y nunca se cierran.
yaml-too-many = Este archivo dice más de { NUMBER($most, useGrouping: 1) } cosas, contando lo que repite.
yaml-too-many-hint = Escriba entero lo que repite con & y *, o acórtelo.

## formats/calendar and formats/exports

calendar-end = { $time } Fin
calendar-facilitator = Facilitación: { $name }
calendar-promised = Prometido:
calendar-review = Revisión { $number }: { $exercise }

## formats/exports

commitments-own = propio
commitments-sheet = Hoja
commitments-team = equipo
export-answers = Respuestas
export-blank = campo
export-code = código
export-confidence = confianza
export-decided = decidido
export-details = Detalles
export-doubt = duda
export-how = cómo
export-left-out = omitido
export-open = abierto
export-read = leído
export-said = dicho
export-value = valor
export-where = dónde

## formats/xlsx

entry-about = { $client }, { $day }
entry-answer = Respuesta
entry-answered = Respondidas
entry-answers = Respuestas
entry-blank = Campo
entry-choose = Elija de la lista de cada celda, o teclee.
entry-choose-from-list = Elija uno de la lista.
entry-choose-one = Elija uno de: { $labels }.
entry-choose-why = Cualquier otra cosa se rechaza enseguida.
entry-code-prompt = Como está arriba en cada página de la parte A.
entry-collect = Guarde, cierre y ejecute: facilitator collect
entry-collect-why = Repítalo después de cada corrección.
entry-correction = Un círculo relleno junto a uno con cruz es una corrección.
entry-correction-why = Cuenta la cruz.
entry-headings = No cambie los encabezados ni los nombres pequeños de debajo.
entry-headings-why = El orden no importa.
entry-labels = { $labels }.
entry-missing = Una respuesta que falta queda vacía.
entry-missing-why = Vacío es faltante, nunca cero.
entry-name = Nombre
entry-not-an-answer = Ninguna de las respuestas
entry-on-canvas = Lámina
entry-on-guide = Instrucciones
entry-on-lists = Listas
entry-on-responses = Entrada
entry-on-scores = Puntuaciones
entry-on-totals = Totales
entry-question = Pregunta
entry-sheet-code = Código de la hoja
entry-team = Lo que el equipo escribió en su lámina va en «{ entry-on-canvas }», una fila por campo.
entry-team-why = Omita lo que no esté en el papel.
entry-title = { $exercise }: respuestas
entry-totals = «{ entry-on-totals }» y «{ entry-on-scores }» avanzan mientras teclea.
entry-totals-why = Son solo para un primer vistazo.
entry-two-crosses = ¿Dos cruces en una fila de círculos? Deje la celda vacía.
entry-two-crosses-why = Pregunte, o decídalo después.
entry-type-each-sheet = Teclee cada hoja en una fila de «{ entry-on-responses }».
entry-type-each-sheet-why = Su código está arriba en la parte A.
totals-by-area = Equipo, por áreas
totals-deviation = AD
totals-deviation-note = AD: cuánto se apartan las personas, en promedio, de la media del equipo, en puntos de la escala.
totals-gap = Brecha
totals-hoped = Esperado
totals-mean = Media
totals-now = Hoy
totals-people = Personas
totals-spread = Dispersión
workbook-contents = En las otras hojas
workbook-data = Datos
workbook-data-column = Columna
workbook-data-printed = Como se imprime
workbook-data-row = Fila
workbook-data-sheet = Hoja
workbook-data-table = Tabla
workbook-data-value = Valor
workbook-sheet = Hoja

## workflows

sample-team = Un equipo ficticio

## interface: workflows

add-client = Añada --client NAME.
    .studio = Vaya desde la página de un evento.
add-client-and-event = Añada --client NAME --event DATE.
    .studio = Vaya desde la página de un evento.
anonymize-by-hand = { $file }, editado o puesto allí: puede contener nombres.
anonymize-codes-beside-names = códigos junto a nombres
anonymize-codes-in-order = códigos en el orden de la lista de participantes
anonymize-elsewhere = Copias de seguridad, control de versiones y carpetas que un servicio copia a otra parte.
anonymize-files-elsewhere = Archivos escritos o movidos a otra parte: exportaciones, kits creados fuera de { $folder }.
anonymize-leader = El código de quien dirige, en { $place }: quite la línea.
anonymize-mails = Los correos con hojas, y los archivos que la gente conservó.
anonymize-names-of-codes = los nombres; los códigos quedan, sin orden
anonymize-names-of-files = los nombres de archivos y carpetas que llegaron
anonymize-of-an-event = Los códigos pertenecen a un evento.
anonymize-order = El orden en que llegaron las hojas: quien lo recuerde sabe cuál es de quién.
anonymize-pages = imágenes de páginas en papel; lo que se leyó de ellas sigue guardado
anonymize-paper = El papel: las hojas impresas, y la letra en las que volvieron.
anonymize-personal-copies = ejemplares personales
anonymize-received = archivos tal como llegaron; lo que decían sigue guardado
anonymize-reports = Los informes y devoluciones entregados, y lo que la gente escribió de sí misma.
anonymize-roster = La lista de participantes ({ $roster }): dice quién participó, y ningún código.
anonymous-begun = Se están eliminando los vínculos entre códigos y nombres. Ejecute { $command } una vez más.
anonymous-done = Los vínculos entre códigos y nombres de este evento se han eliminado.
answers-of-an-event = Las respuestas pertenecen a un evento.
archive-not-kept = { $file } no se pudo conservar ({ $reason }).
archive-safe = Lo que se dio por guardado está guardado. Haga sitio o dese permiso para escribir ahí, y ejecútelo de nuevo.
batch-no-answers = Aquí todavía no ha vuelto ninguna respuesta.
batch-no-answers-hint = Recoja lo que la gente rellenó.
batch-no-client = Aquí no hay ningún cliente suyo.
block-not-shown = El bloque «{ $block }» no es ninguno de { $template }, así que no se muestra.
build-anonymous = Este evento se anonimizó: la hoja de trabajo es la simple, y nadie tiene código.
build-made-as = Lo que tiene se crea como: { LIST($formats, style: "unit") }.
build-needs-event = Se crea para un evento: añada --client NAME --event DATE.
    .studio = Se crea para un evento: vaya al kit desde la página de un evento.
build-no-document = La versión «{ $edition }» no tiene nada para el documento «{ $document }».
build-no-own-copies = Este evento se anonimizó: ya nadie recibe un ejemplar propio.
build-no-own-copies-hint = Quite --separate e imprima la hoja de trabajo simple, o celebre un evento nuevo.
    .studio = Desmarque «También un archivo por persona» e imprima la hoja de trabajo simple, o celebre un evento nuevo.
build-not-in-format = { $document }: no se puede crear como { LIST($formats, style: "unit") }.
build-not-in-format-hint = Pida --format { LIST($formats, style: "or") }, o ningún formato.
    .studio = Elija { LIST($formats, style: "or") }, o todos los formatos.
build-nothing-as = La versión «{ $edition }» no tiene nada que se cree como { LIST($formats, style: "unit") }.
build-separate-for-event = Un archivo por persona se crea para un evento.
changed-meanwhile = { $file } dice aquí otra cosa desde que se abrió esta página.
    .field = El archivo dice aquí otra cosa desde que se abrió esta página.
changed-meanwhile-hint = Conserve lo que dice ahora, o sustitúyalo por lo suyo.
check-few-lines = En esta página solo hay unas pocas líneas.
check-few-lines-hint = Acorte un texto anterior, o elija otra letra u otro papel.
check-fewer-words = Dígalo con menos palabras.
check-from-word = { $file }, de Word
check-grid-too-small = Participan { $people } personas, y el cuadro del equipo tiene { $columns } columnas.
check-grid-too-small-hint = Imprima el cuadro dos veces y cuente en dos grupos, o celebre dos eventos.
check-guide-still-examples = «{ $activity }» tiene palabras propias del cliente, y su guía todavía da los ejemplos del ejercicio.
check-guide-still-hint = Escriba ahí lo que se dice en la versión { $edition }.
check-guide-still-says = «{ $activity }» tiene palabras propias del cliente, y su guía todavía dice «{ $words }».
check-kit = { $kit }: { $edition }, { $minutes } minutos. Nada impide crear el kit.
check-kit-speech = { $kit }: { $edition }, { $minutes } minutos. Discurso: { NUMBER($words, useGrouping: 1) } palabras, hablando { $speaking }, esperando { $waiting } con { $people } personas en la sala. Nada impide crear el kit.
check-no-roster = No hay lista de participantes, así que nadie tiene un ejemplar con su nombre.
check-no-roster-hint = Añada "roster: FILE" a event.yaml o client.yaml, o enumere los participantes.
    .studio = Pegue o elija una tabla de personas en la página del cliente, o enumere los participantes.
check-note = Nota: { $note }
check-nothing-before-hands = [[{ $activity }]] no muestra nada antes del recuento de manos alzadas, porque no tiene encuestas.
check-nothing-before-hands-hint = Añada encuestas a una pregunta, o quítelo junto con su título.
check-one-person = una persona
check-page = { $document }, página { $page }
check-pages = { $document } ({ $count ->
    [one] página
   *[other] páginas
  } { LIST($pages, style: "unit") })
check-places = { LIST($places, style: "unit") }
check-runs-out = «{ $words }» se sale de { $place }.
check-slide-too-long = «{ $heading }» ocupa { $count } diapositivas, porque es demasiado largo para una.
check-slides-page = slides, página { $page }
check-sound = { $exercise } está en orden: { $activities ->
    [one] { $activities } actividad
   *[other] { $activities } actividades
  } en { $editions ->
    [one] { $editions } versión
   *[other] { $editions } versiones
  }.
check-speech-still-examples = El cliente tiene palabras propias, y el discurso todavía da los ejemplos del ejercicio.
check-speech-still-hint = Escriba ahí los apartados que usted contaría de otro modo.
check-starter-text = Este es todavía el texto de la plantilla: «{ $words }…»
check-starter-text-hint = Escriba el suyo, o bórrelo.
check-take-home-missing = La pregunta que «{ $edition }» da para llevar a casa no está en su folleto.
check-take-home-missing-hint = Escriba [[{ $mark }]] en una línea propia, donde corresponda.
check-too-many-pages = Tiene { $pages } páginas, y para esta versión están previstas { $most }.
check-too-many-pages-hint = Acorte lo que le añaden overrides, terms o una plantilla de este cliente.
check-usual-people = { $people } personas, como suele haber
check-without-your-edit = { $document } (sin su cambio)
client-changes-head = Lo que este ejercicio dice de otro modo para { $client }. Los ids se quedan: las respuestas se guían por ellos.
client-changes-same-for-all = Esto es igual para todos los clientes.
client-changes-same-for-all-hint = Cámbielo para todos, o déjelo.
cluster-changed-meanwhile = Se cambió mientras un worker hacía esto.
cluster-failed = El clúster no pudo crearlo: { $error }.
cluster-failed-hint = Mire qué dicen el planificador y sus workers, y ejecútelo de nuevo.
cluster-no-package = Un clúster necesita un paquete que no está instalado: { $package }.
cluster-no-package-hint = Instálelo, por ejemplo: pip install 'facilitator[cluster]'
cluster-no-scheduler = Ningún planificador de Dask responde en «{ $address }».
cluster-no-scheduler-hint = Dé la dirección que indica al iniciarse, por ejemplo tcp://10.0.0.5:8786
cluster-no-version = El worker { $worker } no tiene facilitator, y este es { $here }.
cluster-no-workers = El planificador en { $address } no tiene workers.
cluster-no-workers-hint = Inicie uno: dask worker { $address }
cluster-other-version = El worker { $worker } tiene facilitator { $found }, y este es { $here }.
cluster-other-version-hint = Instale la misma versión en todos.
cluster-process-ended = El proceso que lo creaba en un worker terminó antes de tiempo.
cluster-process-ended-hint = Compruebe que el worker tiene memoria suficiente, y ejecútelo de nuevo.
code-nobodys = El código { $code } no es de nadie.
code-nobodys-near = El código { $code } no es de nadie; { $near } se le parece.
code-none = No tiene código, así que cuenta por el nombre de su archivo.
code-not-drawn = El código { $code } no se sorteó para este evento.
codes-made-anonymous = Este evento se anonimizó: ya nadie recibe un código propio.
codes-made-anonymous-hint = Imprima la hoja de trabajo simple, o celebre un evento nuevo.
codes-on-no-roster = { $count ->
    [one] Una persona que hay en él no está
   *[other] { $count } personas que hay en él no están
  } en ninguna lista de participantes de este evento: { $people }.
codes-on-no-roster-hint = Si su carpeta es copia de la de otro evento, créelo de nuevo con: facilitator new event --like CLIENT/DATE. Quien ya no esté en la lista puede quedarse ahí.
    .studio = Si su carpeta es copia de la de otro evento, créelo de nuevo en la página del cliente. Quien ya no esté en la lista puede quedarse ahí.
codes-restore = Recupere el archivo como estaba: unos códigos nuevos no coincidirían con las hojas impresas.
codes-spoiled = Los códigos de las hojas están estropeados.
codes-unreadable = Los códigos de las hojas no se pueden leer.
collect-ask-again = Pídalo otra vez.
collect-cannot-read = No se puede leer ({ $error }).
collect-check-sender = Compruebe quién lo envió.
collect-damaged = Está dañado o se cortó por el camino.
collect-hidden-file = Es un archivo oculto.
collect-in-parts = Recójalo por partes.
collect-leads-out = Su nombre lleva fuera del archivo zip.
collect-link = Es un enlace, y los enlaces en carpetas no se siguen.
collect-lock-file = Es un archivo de bloqueo; cierre el documento al que pertenece.
collect-no-such-path = No hay ningún archivo ni carpeta { $path }.
collect-no-such-path-hint = Compruebe el nombre.
collect-nothing = No hay nada que recoger.
collect-nothing-hint = Indique archivos o carpetas.
collect-too-large = Supera los { $size } MB.
collect-too-large-hint = Pida uno más pequeño.
collect-too-many-files = Contiene más de { NUMBER($most, useGrouping: 1) } archivos; el resto no se leyó.
collect-type-answers = Teclee sus respuestas.
collect-zip-empty = No contiene nada.
collect-zip-in-zip = Es un archivo zip dentro de otro.
collect-zip-in-zip-hint = Descomprima primero el de fuera.
copies-edited = { $file } se editó y queda como está, aunque ya no es el ejemplar de nadie.
copies-left = { $folder } contiene archivos de una creación anterior; --separate los renueva.
    .studio = { $folder } contiene archivos de una creación anterior; marcar «También un archivo por persona» los renueva.
copies-removed = { $count ->
    [one] Se quitó { $count } archivo de una creación anterior
   *[other] Se quitaron { $count } archivos de creaciones anteriores
  } de { $folder }.
date-epoch = SOURCE_DATE_EPOCH es «{ $value }».
date-epoch-hint = Póngale segundos enteros desde 1970 y antes de 2108, o elimínela.
edit-added = añadido { $words }
edit-age-unknown = Usted lo editó, y no se sabe qué ha cambiado desde entonces.
edit-current = Usted lo editó; aquello de lo que se hizo no ha cambiado desde entonces.
edit-left-lying = Quedó de una creación anterior: { $file } ya no está editado.
edit-left-lying-hint = Bórrelo.
edit-more-sections = { $count ->
    [one] { $count } apartado más
   *[other] { $count } apartados más
  }
edit-not-in-it = No tiene su cambio de { $file }.
edit-not-in-it-hint = Cambie el ejercicio o los overrides del cliente, y cree de nuevo.
edit-older = Usted lo editó, y es más antiguo que aquello de lo que se hizo: { $changes }.
edit-older-hint = Pase eso a mano; o cree con --force, que sustituye su cambio.
    .studio = Pase eso a mano; o marque «Sobrescribir lo que he editado» en el kit, que sustituye su cambio.
edit-older-looks = Usted lo editó, y su aspecto es más antiguo que aquello de lo que se hizo.
edit-print-pdf = Imprima { $file }, que lo tiene.
edit-print-word = Imprima { $file } desde Word.
edit-removed = quitado { $words }
edit-section = { $heading }: { LIST($parts, style: "unit") }
edit-top = el principio
event-no-talk-before-itself = Un evento no es una charla previa a sí mismo.
event-of-a-client = Un evento pertenece a un cliente.
file-commitments = Compromisos
file-like-no-exercise = Este archivo no se usa: ningún ejercicio se llama así.
file-like-no-template = Este archivo no se usa: ninguna plantilla se llama así.
file-personal-worksheet = Hoja de trabajo personal
file-personal-worksheets = Hojas de trabajo personales
file-review-dates = Fechas de revisión
file-to-glue = para pegar
forget-answers = las respuestas de todos
forget-codes = qué código es de quién
forget-disk = Lo que los expertos pueden recuperar de un disco hasta que se sobrescribe.
forget-event-stays = El evento mismo ({ $file }), con todo lo que se escribió ahí a mano, también observaciones.
forget-exports-stay = Las exportaciones, y los kits creados o movidos fuera de { $folder }.
forget-forms-stay = Dónde estaba cada cosa en los formularios, y las manos contadas: no son de nadie.
forget-journal = lo que una ejecución interrumpida dejó de las respuestas
forget-kit = sus papeles, respuestas e informes
forget-of-an-event = A las personas se las olvida evento por evento.
forget-pages = las imágenes de páginas en papel
forget-paper-stays = El papel, los correos con hojas, y lo que se entregó.
forget-publications = con qué se hizo cada informe
forget-received = los archivos tal como llegaron
forget-reports-stay = Los informes de otros eventos que se compararon con este.
forget-roster-stays = La lista de participantes ({ $roster }), que no es solo de este evento.
forget-who = quién participó
gallery-edition-name = Una versión se nombra con letras de la a a la z, o cifras.
gallery-edition-taken = Ya hay una versión «{ $edition }».
gallery-lacking = Esta actividad se hace con { $what ->
    [areas] áreas
   *[concepts] conceptos
  }, y el ejercicio no tiene.
gallery-lacking-hint = Escríbalos antes en un editor de texto, bajo "{ $key }".
gallery-no-activity = Un ejercicio necesita una actividad.
gallery-no-activity-hint = Elija al menos una.
groups-without-roster = El evento nombra grupos, y no hay lista de participantes donde encontrarlos.
groups-without-roster-hint = Añada "roster: FILE" a él o a client.yaml.
    .studio = Pegue o elija una tabla de personas en la página del cliente.
hands-counted-twice = Esta respuesta está contada dos veces.
hands-counted-twice-hint = Indíquela una vez, sumada.
hands-no-count = Esto no es un recuento.
hands-no-count-hint = Escríbalo así: { $example }.
hands-no-number = No hay ningún número después del signo =.
hands-no-number-hint = Escriba cuántas manos se alzaron.
hands-none-given = No se indicó ninguna mano alzada.
hands-none-given-hint = Añada --count QUESTION.ANSWER=HANDS, por ejemplo --count { $example }, o --csv FILE.
    .studio = Escriba cuántas manos contó, o elija una tabla.
hands-not-asked = La versión «{ $edition }» de { $exercise } no pide manos alzadas.
hands-not-asked-hint = Lo hace una versión que tiene una encuesta.
hands-of-an-event = Las manos alzadas se cuentan en un evento.
hands-option = --count { $hands }
    .studio = { $hands }
hands-others-kept = Ya hay guardadas otras manos alzadas para { $questions }
hands-others-kept-hint = Añada --replace si las nuevas son correctas; las antiguas quedan al lado.
    .studio = Consérvelas si las nuevas son correctas; las antiguas quedan al lado.
intake-note-at = { CAPITAL($place) }: { $note }
intake-pages-not-read = { CAPITAL($pages) } sin leer: { $why }
intake-private-left-out = { $count ->
    [one] { $count } respuesta de páginas que cada cual conserva no se recogió
   *[other] { $count } respuestas de páginas que cada cual conserva no se recogieron
  }; escriba collect_private: true en event.yaml para recogerlas.
intake-replaced-since = Otra hoja ha ocupado su lugar desde entonces; --replace la recupera.
    .studio = Otra hoja ha ocupado su lugar desde entonces; recójala de modo que sustituya a las anteriores.
intake-still-count = Su versión anterior tenía hojas que ya no están en ella y siguen contando: { $codes }.
kit-clock-change-hint = Elija otra hora, o avise a la gente.
kit-no-language = «{ $language }» no es un idioma.
kit-no-language-hint = Escriba un código como de, o de+en.
kit-other-language = El ejercicio está escrito en «{ $language }», y también sus papeles.
kit-other-language-hint = Quite «{ $language }», o tradúzcalo: { $command }
    .studio = Quite «{ $language }», o encargue la traducción.
kit-talk-without-hands = Nadie contó manos alzadas en esa charla.
logo-coarse = El logotipo tiene { $pixels } píxeles de ancho, que se imprimen a { $dots } puntos por pulgada.
logo-coarse-hint = Use un SVG, o una imagen de al menos { $pixels } píxeles de ancho.
move-file-or-name = Mueva el archivo, o indique otro.
new-client-taken = Ya hay un cliente en { $folder }.
new-client-taken-hint = Modifique ese, o elija otro nombre.
new-event-edition = una de: { LIST($editions, style: "unit") }
new-event-taken = Ya hay un evento el { $event } para { $client }.
new-event-taken-hint = Modifique su event.yaml, elija otro día, o añada una palabra: { $event }-tarde.
    .studio = Abra ese, elija otro día, o añada una palabra: { $event }-tarde.
new-event-word = «{ $word }» no puede ir detrás de la fecha: así se llaman los kits de una versión o de una duración.
new-event-word-hint = Elija otra palabra, por ejemplo { $day }-manana.
new-exercise-name = «{ $name }» no puede ser el nombre de un ejercicio.
new-exercise-name-hint = Use para su carpeta minúsculas, cifras y guiones, por ejemplo: --folder { $folder }
    .studio = Use para su carpeta minúsculas, cifras y guiones.
new-exercise-taken = Ya hay un ejercicio «{ $name }».
new-exercise-taken-hint = Elija otro nombre, o --folder.
    .studio = Elija otro nombre.
new-file-beside = un archivo junto a este
new-file-blocks = Bloques que nunca se quitan para ajustar (keep), que se omiten (out), o que duran tantos minutos:
new-file-brand = lo que omita queda como en el ejercicio
new-file-breaks = Las pausas se ponen donde encajan. Para elegir usted (o [] para ninguna):
new-file-client-about = Un cliente: lo que hace que cada kit parezca hecho solo para él.
new-file-collect-private = Lo que está en las páginas que cada cual conserva (parte B) no se recoge. Si avisó a todos de que lo recoge, dígalo aquí:
new-file-cover = true para una portada en informe y guía
new-file-event-about = Un evento: un taller, un discurso o una hora de coaching. Su fecha es el nombre de esta carpeta.
new-file-event-link = Impreso al final del folleto, y como código para teléfonos:
new-file-exercise = el nombre de la carpeta
new-file-expected = cuántas se esperan, si ninguna lista las nombra a todas
new-file-facilitator = quién lo conduce
new-file-facilitator-example = Su nombre
new-file-font = una que viene con facilitator
new-file-holidays = Días en que no se hace ninguna revisión del plan; los fines de semana ya se excluyen.
new-file-language = nuestras palabras, fechas, lectores de pantalla
new-file-large-print = true para 18 puntos en todo
new-file-leader = El código de hoja de quien dirige, si aceptó que el informe ponga su puntuación junto a las demás:
new-file-link = Dónde encontrar más: impreso al final del folleto, y como código para teléfonos.
new-file-logo = un archivo SVG, PNG o JPEG junto a este
new-file-minutes = la duración, pausas incluidas: la escaleta se ajusta a ella
new-file-more = Qué más va aquí: overrides/EXERCISE.yaml cambia el ejercicio mismo para este cliente, templates/ sustituye una parte de una página, events/DATE/event.yaml es un taller de un día (facilitator new event). Para leer más: facilitator docs clients
new-file-name = completo, como en las portadas
new-file-names-agreed = El informe no dice nombres, salvo que todo el grupo lo haya aceptado:
new-file-paper = letter o a4
new-file-participants = Quién participa: todos los de la lista del cliente, salvo que indique otra cosa.
new-file-people = Las personas: un archivo CSV o un libro junto a este con una columna para los nombres y, si los tiene, para función, correo y grupo.
new-file-place = como en el orden del día
new-file-place-example = Sala 4, segunda planta
new-file-primary = el color principal, entre comillas
new-file-secondary = el otro color
new-file-setting = open: directivos de muchas organizaciones; in-house: la gente de una sola, con su jefe
new-file-short = como en las líneas de pie
new-file-spare = ejemplares personales sin nombre, para quien llegue tarde
new-file-start = entre comillas
new-file-suggestions = Las líneas que empiezan por # son sugerencias: quite el # para usar una.
new-file-talk = Las manos contadas en una charla figuran junto a las respuestas: las de ese día, o las del evento nombrado aquí.
new-file-terms = Las palabras del cliente para lo que el ejercicio llama con las palabras que preceden a los dos puntos: una, o singular y plural, como {"{"}singular: executive director, plural: executive directors{"}"}.
new-file-timezone = para el calendario
new-file-word-template = Un archivo de Word del cliente, junto a este: se usan su membrete, su configuración de página y sus estilos.
new-folder-name = Ninguna carpeta puede llamarse «{ $name }».
new-folder-name-hint = Elija otro nombre, por ejemplo: --folder { $folder }
    .studio = Elija otro nombre.
new-like-no-client = «{ $like }» no indica ningún cliente.
new-like-no-client-hint = Escriba --like CLIENT/DATE, o añada --client NAME.
    .studio = Créelo en la página de otro evento.
new-no-date = «{ $day }» no es una fecha.
new-no-date-hint = Escriba año, mes y día, por ejemplo 2027-03-18 o 2027-03-18-morning.
new-no-edition-hint = Hay: { LIST($editions, style: "unit") }.
new-no-logo = No hay ningún logotipo «{ $logo }».
new-no-logo-hint = Indique un archivo SVG, PNG o JPEG.
new-sample-client = { $client } es un ejemplo que viene con facilitator, y no se le añade nada.
new-sample-client-hint = Cree un cliente propio con: facilitator new client "NAME"
    .studio = Cree un cliente propio en la página de inicio.
new-text = Texto nuevo
no-clients-folder-hint = { $hint } En esta carpeta no hay ninguna carpeta clients: ¿es la que busca?
no-event = { $client } no tiene ningún evento «{ $event }».
no-file = No hay ningún archivo «{ $file }».
no-file-hint = Póngalo en { $folder }, o corrija su nombre.
no-roster-file = No hay ninguna lista de participantes «{ $file }».
no-roster-file-hint = Ponga el archivo en { $folder }, o corrija su nombre.
no-such-term = «{ $word }» no es un término de { $exercise }.
no-worksheet = La versión «{ $edition }» no tiene hoja de trabajo que recoger.
no-worksheet-hint = Indique cuál se rellenó, con --edition NAME.
    .studio = Elija otra en el evento.
not-in-language = { $exercise } no está traducido a «{ $language }»; existe en { $known }.
not-in-language-hint = Para empezar una traducción: { $command }
    .studio = Las traducciones se empiezan en la terminal.
paper-no-picture = No hay ninguna imagen de esta respuesta.
picture-coarse = Esta imagen tiene { $pixels } píxeles de ancho, { $dots } por pulgada de papel.
picture-coarse-hint = Use un SVG, o una con { $dots } por pulgada.
problem-at = { $place }: { $problem }
publication-elsewhere = La mayoría de estas hojas están también en el informe de otro evento de este cliente: quien tenga ambos informes sabría qué respondió cada persona.
publication-elsewhere-hint = Haga el informe de uno de los dos eventos, o añada --include-late de todos modos.
    .studio = Haga el informe de uno de los dos eventos, o marque las hojas tardías de todos modos.
publication-lost = Las respuestas con que se hizo un informe anterior no están en el archivo de respuestas.
publication-lost-hint = Recupérelo como estaba, o añada --include-late: quien tenga ambos informes podría saber qué respondió cada persona.
    .studio = Recupérelo como estaba, o marque las hojas tardías: quien tenga ambos informes podría saber qué respondió cada persona.
publication-meanwhile = En ese mismo momento se hizo otro informe de este evento.
publication-meanwhile-hint = Ejecútelo de nuevo.
publication-unreadable = El registro de lo que se publicó no se puede leer.
publication-unreadable-hint = Recupere una copia anterior.
rename-choose-another = Elija otro nombre.
rename-folder-taken = Ya hay una carpeta { $folder }.
rename-folder-taken-hint = Elija otro nombre, o mueva antes esa carpeta.
report-beside-itself = { $event } no se puede comparar consigo mismo.
report-beside-itself-hint = Indique un evento anterior.
report-compare-too-few = { $event } tiene muy pocas respuestas para compararlo.
report-compare-without-late = { $event } se muestra como en su propio informe, sin las hojas tardías.
report-figures-left-out = Se omiten las cifras de menos de { $floor } respuestas, y el informe lo dice.
report-is-later = { $then } es posterior a { $now }.
report-is-later-hint = Haga el informe del evento posterior, y compárelo con el anterior.
report-late-include = { $note } Para contarlas de todos modos, y que quede anotado, añada --include-late.
    .studio = { $note } Para contarlas de todos modos, y que quede anotado, marque las hojas tardías.
report-no-feedback = Ninguna hoja entregada tiene respuestas, así que no hay devolución.
report-no-figures = { $sheets } hojas tienen respuestas, y las cifras se muestran a partir de { $floor }: el informe no las tiene, y dice cómo mostrar tarjetas en su lugar.
report-no-leader-scores = Las puntuaciones de quien dirige solo figuran junto a las demás en las áreas en que otras { $floor } personas tienen puntuación, y no hay ninguna.
report-no-leader-sheet = Ninguna hoja tiene el código { $code }, que según event.yaml es el de quien dirige.
report-nothing-collected = Todavía no se ha recogido nada de { $event }.
report-nothing-collected-hint = Empiece con: { $command } FILES
    .studio = Empiece en la página «Respuestas», con los archivos que llegaron.
report-of-an-event = Un informe se hace con lo que volvió de un evento.
report-of-an-event-hint = Añada --client NAME --event DATE, o vea uno con --sample.
    .studio = Vaya desde la página de un evento.
report-one-person = Una sola persona tiene una devolución en lugar de un informe del equipo.
report-open-answers = { $count ->
    [one] { $count } respuesta está abierta.
   *[other] { $count } respuestas están abiertas.
  } Para verlas: { $command }
    .studio = { $count ->
    [one] { $count } respuesta está abierta.
   *[other] { $count } respuestas están abiertas.
  } Están en la página «Respuestas».
report-other-exercise = El evento del { $event } fue de { $then }, y este de { $now }.
report-other-exercise-hint = Compare eventos de un mismo ejercicio.
report-sample-of-no-event = El ejemplo no es de ningún evento.
report-sample-of-no-event-hint = Quite --sample, o --event, --compare e --include-late.
    .studio = Haga lo uno o lo otro.
report-undrawable = { $count ->
    [one] { $count } nombre o respuesta tiene
   *[other] { $count } nombres o respuestas tienen
  } letras que ninguna fuente incluida puede dibujar: cada una se imprime como { $sign }.
report-unread-dates = Fechas de revisión que no indican con certeza un día posterior al evento: { $dates }. No están en ningún calendario. Escríbalas como año-mes-día y vuelva a recoger la lámina del equipo.
responses-drawn-code = { $code } se sorteó para una persona, y sus hojas son de ella.
responses-drawn-code-hint = Para excluirlas: --leave-out { $code }
    .studio = Exclúyalas en la página «Respuestas».
responses-file-there = { $file } ya existe.
responses-file-there-hint = Indique otro archivo, o añada --force.
    .studio = Indique otro archivo.
responses-files-differ = { $files } difieren en { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
  }; ninguna cuenta hasta que usted decida.
responses-left-out = Excluida: no cuenta.
responses-no-answer = «{ $value }» no es una respuesta a { $blank }.
responses-no-answer-hint = Sus respuestas son: { LIST($answers, style: "unit") }.
responses-no-blank = No hay ningún campo «{ $name }».
responses-no-code = «{ $code }» no es un código de este evento.
responses-no-code-hint = Un código elegido por cada cual tiene { $count } caracteres, y uno sorteado está en la lista de respuestas.
responses-no-sheet = Ninguna hoja tiene el código «{ $code }».
responses-no-sheet-from = Ninguna hoja de { $code } viene de «{ $file }».
responses-nothing-collected = Todavía no se ha recogido nada de este evento.
responses-nothing-collected-hint = Empiece con: facilitator collect
    .studio = Empiece en la página «Respuestas», con los archivos que llegaron.
responses-pages-empty = { CAPITAL($pages) } de la hoja: falta, o quedó vacía.
responses-private-blank = { $blank } está en una página que cada cual conserva, y no se recoge.
responses-private-blank-hint = Si se avisó a todos de que se recoge, añada collect_private: true a event.yaml.
responses-several-blanks = «{ $name }» puede ser varios campos.
responses-several-sheets = Más de una hoja de { $code } viene de «{ $file }».
responses-sheets-are = Hay: { LIST($sheets, style: "unit") }.
review-answer-nothing = Nada
review-audit = Sorteadas y revisadas: { $checked ->
    [one] 1 fila
   *[other] { NUMBER($checked, useGrouping: 1) } filas
  }, { $wrong } mal. Así que, de las { NUMBER($rows, useGrouping: 1) } filas leídas del papel sin duda, del { $low } % al { $high } % están mal (al 95 %; Wilson, 1927).
review-counts-now = Ahora cuenta como «{ $answer }».
review-head-of-sheet = La cabecera de la hoja { $sheet }, con las casillas para su código
review-no-picture = No se conserva ninguna imagen: mire la hoja misma.
review-nobodys = De nadie: cuenta por el nombre de su archivo
review-nothing = nada
review-picture = «{ $about }» de { $code } tal como está en el papel, con las filas de alrededor
review-picture-read = «{ $about }» de { $code } tal como está en el papel, con las filas de alrededor, leído como { LIST($answers, style: "or") }
review-read-as = Se leyó como «{ $answer }». ¿Es correcto? { $file }, página { $page }.
review-right = Correcto: { $answer }
review-several-people = Son de varias personas
review-sheets-differ = Sus hojas difieren en { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
  }. ¿Cuál es la correcta?
review-ticked = Marcado
review-whose = No se pudo leer ningún código. ¿De quién es?
run-again = Ejecútelo de nuevo.
sample-doubt-hint = Escriba lo que se quiere decir.
sample-headings-hint = Encabécelas con los nombres de los campos, o bórrelas.
sample-none = { $exercise } no tiene respuestas de ejemplo.
sample-none-hint = Ponga una tabla de ellas en { $file }, o recoja algunas.
scans-not-installed = Lo que lee imágenes de papel no está instalado.
scans-not-installed-hint = Se instala así: pip install 'facilitator[scan]'
scans-too-many-pages = Tiene más de { NUMBER($most, useGrouping: 1) } páginas.
settings-built-in = { $exercise } viene con facilitator, y no se cambia.
settings-built-in-hint = Haga una copia propia.
settings-changed-again = { $file } se volvió a cambiar desde entonces.
settings-changed-again-hint = Ponga el campo otra vez a mano.
settings-changed-meanwhile = { $file } se cambió desde que se abrió esta página.
settings-copy-and-load = Copie lo que escribió, vuelva a cargar la página, y péguelo.
settings-load-again = Vuelva a cargar la página.
settings-own-already = { $exercise } ya es suyo.
settings-the-table = La tabla
sheet-form-elsewhere-hint = Recójalo allí.
sheet-form-no-record = No es el registro de un formulario.
sheet-form-of-document = Es otra cosa: { $document } (formulario { $form }); lo que se recoge son hojas de trabajo.
sheet-form-of-document-hint = Pida la hoja de trabajo.
sheet-form-of-event = El formulario { $form } no es de este evento: se hizo para { $client }, { $event }.
sheet-form-of-exercise = El formulario { $form } no es de este evento: pertenece al ejercicio { $exercise }.
sheet-form-of-other-name = Es el registro de otro formulario, aunque lleva el nombre de este.
sheet-form-restore = Recupere el archivo como estaba; de él dependen hojas ya impresas.
sheet-form-unknown = El formulario { $code } { $form } no es de este evento: es más antiguo, o se hizo para otro evento.
sheet-form-unknown-hint = Recójalo para el evento para el que se hizo, o teclee sus respuestas.
speech-wait-unsaid = Quien habla dice que esperará, y nada dice cuánto: se cuentan { $seconds } segundos.
speech-wait-unsaid-hint = Añada debajo una señal, por ejemplo "WAIT 1 minute: …".
start-client-hint = Cree uno con: facilitator new client "NAME"
    .studio = Cree uno en la página de inicio.
start-event-hint = Cree uno con: { $command }
    .studio = Cree uno en la página del cliente.
template-missing = Falta templates/{ $file }.
template-missing-hint = Instale de nuevo el programa para recuperarlo.
translate-english = { $count } de { $all } textos siguen en inglés, por ejemplo { LIST($ids, style: "unit") }.
translate-head = Traduzca lo que está a la derecha de cada =, y deje lo que está entre {"{"} {"}"}.
translate-missing = { $count } de { $all } textos no están traducidos a { $language }, y quedan como están.
translate-no-language = «{ $language }» no es un idioma.
translate-no-language-hint = Escriba su código, por ejemplo de, fr o pt-BR.
translate-outdated = { $count ->
    [one] { $count } traducción es
   *[other] { $count } traducciones son
  } de textos que han cambiado desde entonces, en las líneas { $lines }.
translate-own-language = { $exercise } está escrito en «{ $language }».
translate-own-language-hint = Escriba el código de otro idioma.
translate-unread = { $count ->
    [one] { $count } traducción está marcada
   *[other] { $count } traducciones están marcadas
  } como aún sin leer por una persona (fuzzy).
    .studio = { $count ->
    [one] { $count } traducción está marcada
   *[other] { $count } traducciones están marcadas
  } como aún sin leer por una persona.
which-exercise = ¿Cuál de sus ejercicios: { LIST($exercises, style: "or") }?
which-exercise-hint = Escriba su nombre después de la orden, por ejemplo: { $command }
    .studio = Elija uno.

## formats/pdf: a page on several sheets

tile-first = Hoja { $number } de { $count }. Empiece por esta: queda entera.
tile-over = Hoja { $number } de { $count }. Córtela por la línea de puntos y péguela sobre { LIST($over, style: "standard") }, con el borde en las marcas.
tile-over-two = Hoja { $number } de { $count }. Córtela por las dos líneas de puntos y péguela sobre { LIST($over, style: "standard") }, con los bordes en las marcas.
tile-sheet = hoja { $number }

## formats/pptx: what the list of a slide’s shapes calls them

slide-layout = { $kind ->
    [answers] Pregunta y respuestas
    [argument] Argumento
    [build] Contrastes hasta aquí
    [chart] Gráfico
    [contrast] Contraste
    [contrast-of-three] Contraste de tres
    [count] Recuento de este equipo
    [dates] Fechas
    [drawing] Dibujo
    [drawing-with-labels] Dibujo con rótulos
    [finding] Hallazgo
    [finding-beside] Hallazgo junto a otra cifra
    [list] Lista
    [overlap] Solapamiento
    [pair] Dos sondeos de esta sala
    [points] Puntos
    [poll] Sondeo
    [question] Pregunta
    [statement] Afirmación
    [task] Tarea
    [title] Título
   *[other] { $name }
 }
slide-shape = { $name ->
    [amount] Importe
    [bar] Barra
    [body] Cuerpo
    [chosen] Elegido
    [chosen-head] Título elegido
    [drawing] Dibujo
    [figure] Figura
    [first] Primero
    [first-head] Título primero
    [logo] Logotipo
    [logo-ground] Blanco detrás del logotipo
    [lower] Inferior
    [minutes] Minutos
    [note] Nota
    [notes] Notas
    [number] Número de diapositiva
    [question] Pregunta
    [right] Correcto
    [right-head] Título correcto
    [rule] Filete
    [second] Segundo
    [second-head] Título segundo
    [slide] Diapositiva
    [subtitle] Subtítulo
    [text] Texto
    [third] Tercero
    [third-head] Título tercero
    [title] Título
    [upper] Superior
    [words] Palabras
   *[other] { $name }
 }

## formats/docx: what the list of a file’s pictures calls them

picture-chart = Gráfico { $number }
picture-logo = Logotipo { $number }
picture-prose = Figura { $number }

## activities: labels of blanks, for screen readers and tooltips

label-commit = Compromiso { $number }: { $field }
label-commit-review = Fecha de la revisión { $number }
label-poll-all-hands = { $question } Todas las manos
label-poll-hands = { $question } { $option }: manos
label-poll-net-hands = { $question } 9 y 10 menos 0 a 6, en porcentaje
label-poll-percent = { $question } { $option }: porcentaje
label-rate-evidence = { $item } { $evidence }
label-rate-hoped = { $item } Esperado en { $horizon }
label-rate-now = { $item } Hoy
label-rate-own = { $area }: mi puntuación, { $figure ->
    [nowsum] suma hoy
    [nowcount] cuántas hoy
    [now] hoy
    [hopedsum] suma esperada
    [hopedcount] cuántas esperadas
    [hoped] esperado
   *[gap] brecha
 }
label-rate-seat = { $area }, { $figure ->
    [now] hoy
   *[hoped] esperado
 }: persona { $seat }
label-rate-summary = { $area }, { $figure ->
    [now] hoy
   *[hoped] esperado
 }: { $what ->
    [count] cuántas
    [mean] media
    [spread] dispersión
   *[rank] orden
 }
label-sort-right = { $activity }: { $area }, coincidencias
label-sort-right-in-all = { $activity }: coincidencias en total

## interface: names that stand for nothing

did-you-mean = ¿Quería decir «{ $name }»?
known-here = Aquí se conocen: { $names }.
no-such-activity-kind = No hay ningún tipo de actividad «{ $name }».
no-such-client = No hay ningún cliente «{ $name }».
no-such-decision = No hay ninguna decisión «{ $name }».
no-such-document = No hay ningún documento «{ $name }».
no-such-edition = No hay ninguna versión «{ $name }».
no-such-edition-of = No hay ninguna versión «{ $name }» de { $exercise }.
no-such-event-of = No hay ningún evento «{ $name }» de { $client }.
no-such-exercise = No hay ningún ejercicio «{ $name }».
no-such-export = No hay ninguna exportación «{ $name }».
no-such-font-family = No hay ninguna familia tipográfica «{ $name }».
no-such-font-family-here = Aquí no hay ninguna familia tipográfica «{ $name }».
no-such-format = No hay ningún formato «{ $name }».
no-such-paper = No hay ningún papel «{ $name }».
no-such-section = No hay ninguna sección «{ $name }».
none-here = Aquí no hay ninguno.

## model: fields of the files that people write

about-activity-change-bands = De una valoración: por id, los campos que cambian, como name.
about-activity-change-fields = De un compromiso.
about-activity-change-instruction = Qué hace el participante.
about-activity-change-items = De lo que se valora (los ids son AREA_ID) o se ordena.
about-activity-change-piles = De una clasificación con montones propios: por id, los campos que cambian.
about-activity-change-questions = De una encuesta o para reflexionar.
about-activity-change-rows = De un contraste; los ids son los de las áreas.
about-activity-change-statements = De una clasificación.
about-activity-instruction = Una frase: qué hace el participante.
about-activity-kind = Qué se hace en ella.
about-activity-title = Su título en cada documento.
about-area-about = Dentro de una frase, como «decisiones sobre personas».
about-area-name = Una o dos palabras, como en filas de tabla y gráficos.
about-area-question = Una pregunta de una línea que abre el área.
about-asked-before-poll = El id de la encuesta.
about-asked-before-question = El id de su pregunta.
about-band-ask = La pregunta siguiente, por id de área.
about-band-name = Cómo se llama una puntuación de esta franja.
about-band-start = La puntuación más baja de la franja.
about-band-suggests = Qué sugiere, en una o dos frases.
about-block-activity = El id de la actividad que lleva, si la hay.
about-block-least = Los minutos mínimos en que aún funciona.
about-block-materials = Qué se necesita, con el mismo nombre en cada bloque; los documentos, por sus títulos.
about-block-most = Los minutos máximos que puede aprovechar bien.
about-block-output = Qué tiene la sala cuando termina el bloque.
about-block-phase = Qué parte de la actividad lleva; si se omite, toda.
about-block-priority = 1 no se quita nunca, 5 cae primero.
about-block-purpose = Por qué lo hace la sala, en una frase.
about-block-time-for = break para un descanso; buffer para minutos de reserva, que ninguna agenda muestra.
about-block-title = Tal como está en el programa.
about-block-usual = Minutos en un programa normal.
about-both-pile-name = El nombre del montón.
about-brand-cover = true para una portada en el informe, la guía y los documentos de varias hojas.
about-brand-font = Una familia de fuentes que viene con facilitator.
about-brand-logo = Un archivo SVG, PNG o JPEG junto a client.yaml, como logo.svg.
about-brand-primary = El color principal, entre comillas: "#0d5560". Lo llevan el segundo concepto y las líneas.
    .field = El color principal, por ejemplo #0d5560. Lo llevan el segundo concepto y las líneas.
about-brand-secondary = El otro color, entre comillas: "#8a5a12". Lo lleva el primer concepto.
    .field = El otro color, por ejemplo #8a5a12. Lo lleva el primer concepto.
about-client-brand = Logotipo, colores, fuente, portada.
about-client-holidays = Días en que no hay revisión, como 2027-07-05.
about-client-language = Un código de idioma como en-GB o de: para el ejercicio, si está traducido, nuestra ortografía, las fechas y los lectores de pantalla.
about-client-large-print = true para 18 puntos en todo.
about-client-link = Una dirección web como https://example.com/plan: va al final del documento, impresa y como código para teléfonos.
about-client-name = Completo, como en las portadas.
about-client-paper = letter o a4. Con el idioma de un país de A4, como en-GB, es a4.
about-client-roster = Un archivo CSV o un libro junto a client.yaml con los nombres de las personas.
about-client-second-language = Un idioma como en, en el que cada frase de la hoja de trabajo se repite debajo, más pequeña y en gris, si el ejercicio está traducido.
about-client-short = Como en líneas corridas; el nombre si se omite.
about-client-slides-template = Un archivo PowerPoint junto a client.yaml cuyo patrón y diseños se usan.
about-client-term-plural = En plural; omítalo en nombres propios e incontables.
about-client-term-singular = En singular, tal como se lee dentro de una frase.
about-client-terms = Las palabras del cliente, por palabra del ejercicio o id del término.
about-client-word-template = Un archivo Word junto a client.yaml cuyo membrete y estilos se usan.
about-commit-copies = Compromisos en la hoja personal.
about-commit-drawing = El dibujo sobre las fechas de revisión, en la lámina y el cartel de mesa.
about-commit-field-example = Cómo es una buena respuesta.
about-commit-field-hint = Qué se escribe, impreso en pequeño.
about-commit-field-lines = Líneas para escribir, cada 8 mm.
about-commit-field-numbered = Si las líneas de una nota llevan números: una por revisión.
about-commit-field-options = Respuestas para elegir: casillas en papel, una lista a partir de nueve; en pantalla y en Word, una lista desplegable.
about-commit-field-person = Si aquí se escriben nombres de personas: la devolución no muestra ninguno.
about-commit-field-team = Si la lámina tiene una columna para ello.
about-commit-field-tent = Si el dorso del cartel de mesa tiene una columna para ello, como la fecha, junto a qué y de quién es.
about-commit-field-text = La etiqueta del campo.
about-commit-fields = Qué dice cada compromiso, en el orden impreso.
about-commit-kind = Qué tipo de actividad es.
about-commit-notes = Qué se escribe al pie de la lámina.
about-commit-question = Qué pregunta el equipo en cada revisión: en grande en el cartel de mesa, si la versión no tiene una pregunta para llevar.
about-commit-review-fields = Qué se escribe de nuevo en cada revisión: más columnas de la lámina.
about-commit-team-instruction = Qué hace el equipo con su lámina, en una o dos frases.
about-commit-team-reviews = Fechas de revisión en la lámina.
about-commit-team-rows = Filas en la lámina; 0 para ninguna lámina.
about-concept-name = Completo, como en los títulos.
about-concept-short = Una palabra, para cabezas de columna y esquinas de tarjeta.
about-concept-summary = De qué trata, en una frase.
about-contrast-lines = Líneas para escribir en cada celda.
about-contrast-row-area = El id del área.
about-contrast-row-cells = La respuesta que se revela, por id de concepto.
about-contrast-row-discussion = Por qué es así, para la clave de respuestas.
about-contrast-row-question = Una pregunta corta que pone a prueba la diferencia.
about-contrast-row-short = Lo mismo en pocas palabras, por id de concepto, para la diapositiva en que se suman las áreas.
about-contrast-rows = Una fila por área.
about-cover-up-ask = La pregunta para el equipo.
about-cover-up-below = Una media de todas las áreas inferior a esto es baja.
about-cover-up-beside = El id de la pregunta sobre lo que puede faltar.
about-cover-up-beside-says = Qué dicen de ello las respuestas frecuentes, tras «3 de 8 dicen eso».
about-cover-up-means = Qué significa donde se da, en una o dos frases.
about-cover-up-missing = Las respuestas que dicen: no lo tenemos.
about-cover-up-often = Las respuestas que dicen: la tenemos.
about-cover-up-often-says = Qué dicen, tras «7 de 8 dicen eso».
about-cover-up-otherwise = Qué decir donde no se da.
about-cover-up-poll = El id de la encuesta que pregunta por la costumbre.
about-cover-up-rate = El id de la valoración que habla de lo que puede faltar.
about-cover-up-rate-says = Qué valora, antes de «obtiene 2,7 de 5».
about-cover-up-title = El hallazgo en pocas palabras.
about-drawing-caption = Una línea encima, y debajo en una diapositiva.
about-drawing-file = Un archivo SVG junto a exercise.yaml, como year.svg.
about-drawing-labels = En papel: lo que va debajo, de izquierda a derecha.
about-drawing-text = Qué muestra, en palabras, para quienes no pueden verlo.
about-drawing-width = Su ancho en el documento, en milímetros; 0 para el ancho del texto.
about-edition-audience = Para quién es, en una frase.
about-edition-blocks = El programa, en orden.
about-edition-change-audience = Para quién es.
about-edition-change-blocks = El programa; los campos cambiados también directamente bajo el id del bloque.
about-edition-change-take-home = La pregunta para llevar: question, then, date.
about-edition-documents = Los documentos del kit; omítalo para todos los que correspondan.
about-edition-handout-sides = Páginas del documento como máximo, como 2 para una hoja: entonces no tiene portada y su letra es algo menor si solo así cabe. 0 para cualquier número.
about-edition-people = Cuántas personas suele haber; 0 si no se sabe.
about-edition-setting = Quién está en la sala: open para directivos de muchas organizaciones, in-house para la gente de una sola, con su jefe. Un evento puede decir otra cosa.
about-edition-take-home = Una pregunta para llevar.
about-edition-team = false para una persona sola: sin cuadrícula de recuento ni lámina.
about-edition-title = Tal como está en la portada de la guía.
about-event-blocks = Por id de bloque: keep nunca lo quita, out lo deja fuera y un número dice cuántos minutos dura.
about-event-break-after = El id del bloque tras el que viene.
about-event-break-minutes = Cuánto dura.
about-event-breaks = Descansos de su elección; [] para ninguno.
about-event-collect-private = true si también se recogen las páginas que cada uno se queda (parte B): avíseles.
about-event-edition = La versión, como workshop o keynote.
about-event-exercise = El ejercicio, si el cliente ha tenido varios.
about-event-facilitator = Quién lo dirige.
about-event-groups = Los grupos de la lista que participan; todos si se omite.
about-event-language = El idioma de los papeles de este día, como de, si no es el del cliente.
about-event-leader = El código de hoja de quien dirige el equipo y aceptó que el informe ponga sus puntuaciones junto a las de los demás, como ABCD-EFGH; una lista si varios dirigen por igual y todos aceptaron.
about-event-link = Una dirección web como https://example.com/plan para el documento de este día, si no es la del cliente.
about-event-minutes = La duración del turno, descansos incluidos; la de la versión si se omite.
about-event-names-agreed = true cuando todos en el grupo aceptaron que el informe diga sus nombres.
about-event-participants = Los nombres de la lista que participan; todos si se omite.
about-event-people = Cuántas personas se esperan, si ninguna lista las nombra a todas.
about-event-place = Dónde se celebra.
about-event-roster = Un archivo CSV o un libro junto a event.yaml o client.yaml, si no es el del cliente.
about-event-second-language = El segundo idioma de la hoja de trabajo este día, si no es el del cliente.
about-event-setting = Quién está en la sala: open para directivos de muchas organizaciones, in-house para la gente de una sola, con su jefe; el de la versión si se omite.
about-event-spare = Ejemplares personales sin nombre, para invitados de última hora.
about-event-start = En formato de 24 horas, con dos puntos y entre comillas: "16:30".
    .field = En formato de 24 horas, por ejemplo 16:30.
about-event-talk = El evento anterior, como 2027-03-18-morning, cuyas manos contadas van junto a las respuestas; uno anterior del mismo día si se omite.
about-event-timezone = Como America/Chicago, para el calendario; hora local si se omite.
about-example-people = Al menos dos.
about-example-team = Cómo se llama el equipo; diga que es ficticio.
about-exercise-anonymity = Las respuestas mínimas para que un informe muestre una cifra; nunca menos de 3.
about-exercise-code = De dos a seis mayúsculas o cifras; con ello empieza cada código de formulario.
about-exercise-credit = De dónde viene el ejercicio.
about-exercise-drawing-colours = Qué representan los colores de los dibujos: el id de un concepto, o este con -tint; ink, soft, hairline, blank o paper. El negro es ink y el blanco es paper.
about-exercise-drawings = Lo que dibuja el ejercicio: su idea en una imagen.
about-exercise-drawn = Sus dibujos, por id.
about-exercise-editions = Programas por nombre, como workshop, keynote, coaching.
about-exercise-emblem = El id del dibujo que encabeza cada documento.
about-exercise-kicker = Una línea pequeña sobre el título.
about-exercise-language = El idioma de los textos, como código: en o en-GB.
about-exercise-lede = Una o dos frases bajo el título.
about-exercise-name = El nombre de su carpeta.
about-exercise-prose = Sus archivos Markdown.
about-exercise-report = Lo que el informe del equipo pregunta a las respuestas.
about-exercise-slides = Lo que muestran las diapositivas del discurso, en cualquier orden.
about-exercise-speech = Lo que se dice en un escenario; las palabras están en speech.md.
about-exercise-terms = Palabras que un cliente puede decir de otro modo.
about-exercise-title = El título de cada documento.
about-exercise-version = Impresa en cada página, entre comillas; auméntela cuando cambien los textos.
about-exercise-welcome = Markdown, en la portada o al comienzo del documento.
about-frame-areas = Cuantas se quiera, en orden de lectura.
about-frame-both = El montón de lo que pertenece a ambos conceptos. Sin él, dos conceptos tienen uno llamado «Ambos»; tres no tienen ninguno.
about-frame-concepts = Las dos o tres cosas que se contraponen; omítalo donde no se contrapone nada.
about-id = Solo minúsculas a-z y cifras, 24 caracteres como máximo.
about-identity-confidentiality = Pocas palabras para el pie de cada página, como Confidencial.
about-identity-contact = Un correo electrónico, un teléfono o una dirección web.
about-identity-copyright = Como © 2026 Lakeshore Coaching.
about-identity-logo = Un SVG, PNG o JPEG junto a facilitator.yaml.
about-identity-name = Su nombre o el de su firma, como tras «Preparado por».
about-item-anchors = Qué se ve hacer en puntos de la escala, como {"{"}1: nadie lo sabe, 5: cualquiera lo diría{"}"}: impreso bajo la afirmación, en lugar de más o menos cierto.
about-item-area = El id del área a la que pertenece.
about-item-id = Letras a-z y cifras; vale dentro del área.
about-item-text = La afirmación, en unos 95 caracteres como máximo.
about-key = Un id; AREA_ID para lo que se valora.
about-link-address = Una dirección web completa, como https://example.com/plan.
about-link-label = Qué se encuentra ahí, en pocas palabras, sobre la dirección; si no, «Leer más».
about-list-change-add = Entradas nuevas con ids propios; after: ID o "first" dice dónde.
about-list-change-drop = Los ids de lo que se deja fuera.
about-list-change-order = Los ids que van primero, en este orden; el resto sigue.
about-list-change-replace = Por id, los campos que cambian; un id nunca.
about-objection-after = El título al que sigue, o "first".
about-objection-body = Qué contestar, en Markdown.
about-objection-change-add = Más objeciones.
about-objection-change-drop = Los títulos de lo que se deja fuera.
about-objection-change-order = Los títulos que van primero, en este orden.
about-objection-change-replace = Por título, la nueva respuesta.
about-objection-heading = Tal como se imprime.
about-open-question-ask = Qué preguntar sobre las respuestas contadas, para el informe.
about-open-question-entries = Respuestas cortas, como 3, cada una en una línea numerada en lugar de las otras: la sala cuenta en voz alta, en la lámina del equipo, cuántos tienen la misma.
about-open-question-hint = Impreso en pequeño bajo la pregunta.
about-open-question-text = La pregunta.
about-option-text = Pocas palabras: las respuestas van en una fila.
about-override-activities = Cambios por id de la actividad.
about-override-areas = Por id, los campos que cambian: name, question.
about-override-both = El montón «Ambos»: name, summary.
about-override-concepts = Por id, los campos que cambian: name, short, summary.
about-override-editions = Cambios por nombre de la versión.
about-override-kicker = La línea pequeña sobre el título.
about-override-lede = Las frases bajo el título.
about-override-objections = Cambios en las objeciones de la guía.
about-override-report = Campos del informe, como reviews.
about-override-slides = Cambios en lo que muestran las diapositivas del discurso.
about-override-speech = words_per_minute; secciones por id, como su priority.
about-override-welcome = Markdown: en la portada o al comienzo del documento.
about-parsed-exercise-activities = Los pasos del ejercicio, en cualquier orden.
about-pile-name = Completo, como en su tarjeta.
about-pile-short = Una o dos palabras, para la cabeza de una columna estrecha. Sin ello: el nombre.
about-pile-summary = Qué va aquí, en una frase.
about-poll-questions = En el orden impreso.
about-question-base = A quién se preguntó en las encuestas, y cuándo; en la diapositiva, bajo las cifras.
about-question-beside = La pregunta cuyas manos, contadas en una charla anterior, van junto a las respuestas; sin ello, esta misma.
about-question-concept = El id del concepto del que trata: sus respuestas llevan la marca de este.
about-question-finding = Qué muestran las encuestas; el título del gráfico.
about-question-high-label = Qué significa 10 ahí. Sin ello: sumamente probable.
about-question-low-label = Qué significa 0 ahí. Sin ello: nada probable.
about-question-many = true si se puede marcar más de una; cuadros en papel.
about-question-no-survey = Por qué no hay nada con que comparar.
about-question-options = Las respuestas para elegir, en orden; necesarias salvo si `recommend` es true.
about-question-recommend = true para «¿recomendaría …?»: se contesta de 0 a 10, sin opciones.
about-question-short = Por qué pregunta, en una o dos palabras: su fila junto a otra.
about-question-surveys = Qué contestaron otros, para comparar.
about-rank-ask = Qué preguntar sobre el orden, para el informe.
about-rank-cards = true para una tarjeta de cada elemento, para recortar.
about-rank-first = Qué significa el puesto 1.
about-rank-item-short = Pocas palabras, para tablas y gráficos.
about-rank-item-text = Tal como está en la hoja, en unos 95 caracteres como máximo.
about-rank-items = Lo que se ordena, tal como se imprime.
about-rank-last = Qué significa el último puesto.
about-rank-top = Cuántos primeros puestos se cuentan juntos, como 3: cuántas personas tienen cada elemento entre ellos y cuántos comparten dos personas. 0 para ninguno.
about-rate-bands = Qué sugieren las puntuaciones, la franja más baja primero.
about-rate-evidence = Qué se puede escribir bajo una afirmación, como «La última vez: fecha, documento».
about-rate-evidence-alone = true para esa línea solo en una versión sin equipo, donde no se entrega nada en que se reconozca una letra.
about-rate-example = Un equipo ficticio cuya puntuación se imprime paso a paso.
about-rate-horizon = Hasta dónde llega lo esperado («doce meses»); sin ello se valora una vez.
about-rate-items = Las afirmaciones que se valoran.
about-rate-minimum-answered = Afirmaciones contestadas que un área necesita para tener puntuación.
about-rate-scale = En qué se valora.
about-rated-sheet-code = Una letra: las personas del ejemplo no tienen nombre.
about-rated-sheet-hoped = Lo mismo para lo que se espera, donde se valora dos veces.
about-rated-sheet-now = Respuestas por id de área: puntos de la escala, "?" o null si quedó vacío.
about-reporting-cards-up = Cómo mostrar las respuestas abiertamente, con el acuerdo de todos, donde contestaron muy pocos.
about-reporting-cover-up = La costumbre que puede ocultar lo que falta.
about-reporting-drawing = El id de un dibujo que se muestra tras la primera página.
about-reporting-reviews = El orden del día de una revisión: qué se pregunta, en orden.
about-scale-high = El punto más alto, un número entero; once puntos en total como máximo.
about-scale-high-label = Qué significa el punto más alto.
about-scale-labels = Qué significan los puntos, por punto, como {"{"}1: nunca, 3: a veces, 5: siempre{"}"}; en lugar de las dos etiquetas o junto a ellas.
about-scale-low = El punto más bajo, un número entero.
about-scale-low-label = Qué significa el punto más bajo.
about-slide-area = El id del área de un contraste.
about-slide-beside = El id de otra pregunta con las mismas respuestas, para un par.
about-slide-drawing = El id de un dibujo del ejercicio.
about-slide-points = Líneas cortas, en orden; en dates, lo que va a lo largo de la línea; en un dibujo, dos palabras, a la izquierda de su mitad superior e inferior.
about-slide-question = El id de la pregunta de una encuesta.
about-slide-shows = Lo que ve la sala, como statement, contrast o poll.
about-slide-text = La línea grande; una última línea en diapositivas con título.
about-slide-title = Su título, para points, pair, overlap, dates, drawing y task.
about-sort-ask = Qué preguntar donde lo hicieron varias o nadie, para el informe.
about-sort-one-person = El montón donde cada afirmación debería ponerla exactamente una persona de la sala: el informe dice entonces dónde lo hicieron varias y dónde nadie.
about-sort-piles = Sus propios montones, en el orden impreso; omítalos para clasificar por los conceptos.
about-sort-statements = En el orden impreso, áreas y montones mezclados.
about-speech-section-block = El id del bloque del programa en que se dice; si se omite, el de la sección anterior. Las versiones sin ese bloque no la dicen.
about-speech-section-table-slide = El id de la diapositiva que se muestra entretanto; sin ella, el título del bloque.
about-speech-section-table-work = El id de un bloque que la sigue en turnos de más de 30 minutos, en las versiones que lo tienen.
about-speech-section-title = De qué trata, solo para los ojos de quien habla.
about-speech-sections = En orden, primero la apertura.
about-speech-words-per-minute = A qué velocidad se habla; en japonés y chino, signos por minuto. Sin ello, tan rápido como 130 en inglés.
about-statement-because = Por qué va ahí, en una o dos frases.
about-statement-discussion = De qué hablar, para la clave de respuestas; no necesita respuesta correcta.
about-statement-pile = El id de un concepto, "both" o el id de un montón de la clasificación. Omita estas cuatro en cada afirmación si no hay respuesta correcta.
about-statement-tempting = El montón que una persona sensata podría elegir en su lugar.
about-statement-tempting-because = Por qué lo elegiría una persona sensata.
about-statement-text = Tal como se oye en una empresa, en unos 110 caracteres.
about-survey-counts = Número de personas por id de respuesta.
about-survey-kind = Una anécdota se señala siempre como tal.
about-survey-name = Quién preguntó y cuándo, como en la leyenda del gráfico.
about-survey-note = Lo que hay que saber para leerla bien.
about-survey-sample = A quién se preguntó, como "n = 344".
about-survey-shares = Porcentaje por id de respuesta.
about-survey-source = Dónde se publicaron las cifras.
about-take-home-date = Qué precede a la línea de la fecha; si no, «La haré el».
about-take-home-dates = Cuántas líneas para una fecha, numeradas.
about-take-home-question = La pregunta, tal como se hace.
about-take-home-then = Qué preguntar una vez contestada, en una frase.

## interface: system, tables, store

anonymous-file = archivo { $number }
anonymous-sheet = hoja { $number }
anonymous-somebody = alguien
another-run = Aquí está trabajando otra ejecución de facilitator.
another-run-hint = Espere a que termine y vuelva a ejecutar el comando.
cell-as-date = La hoja de cálculo convirtió en fecha lo que se tecleó.
cell-calculated = Viene de una fórmula.
cell-not-calculated = Es una fórmula que nunca se calculó; abra el archivo, guárdelo y recójalo de nuevo.
cell-shows-error = La hoja de cálculo muestra allí un error.
defect = Es un defecto de facilitator, no de sus archivos: { $kind }.
defect-at = Es un defecto de facilitator, no de sus archivos: { $kind } en { $file }, línea { $line }.
defect-report = Por favor, comuníquelo.
defect-report-with = Por favor, comuníquelo con { $log }.
encoding-dos = DOS (Europa occidental)
encoding-mac = Mac OS Roman
encoding-windows = Windows (Europa occidental)
file-check-sender = Compruebe quién lo envió y qué es.
file-damaged = Está dañado o se cortó por el camino.
file-damaged-hint = Pídalo de nuevo.
file-entities = Define entidades propias, cosa que no hace ningún programa de oficina.
file-is-folder = Es una carpeta, y aquí hace falta un archivo.
file-is-folder-hint = Cambie el nombre de la carpeta o quítela, y ponga el archivo en su lugar.
file-larger = Este archivo ocupa más de { $size }.
file-larger-hint = Compruebe que es el correcto y redúzcalo.
file-missing = Este archivo no existe.
file-missing-hint = Compruebe el nombre o cree el archivo.
file-not-allowed = No hay permiso para leer este archivo.
file-not-allowed-hint = Concédase permiso para leerlo.
file-not-found = No se encuentra este archivo.
file-not-ordinary = No es un archivo corriente.
file-not-ordinary-hint = Ponga un archivo en su lugar.
file-not-utf8 = Este archivo no está guardado como UTF-8.
file-not-utf8-hint = Guárdelo de nuevo con la codificación UTF-8.
file-outside = Está fuera de { $folder }.
file-outside-hint = Ponga allí una copia, no un enlace.
file-packed-oddly = Está comprimido de un modo poco habitual.
file-packed-oddly-hint = Comprímalo de nuevo como archivo zip corriente.
file-protected = Está protegido con una contraseña.
file-protected-pack = Comprímalo o guárdelo sin contraseña.
file-protected-save = Guárdelo sin ella o pídalo de nuevo.
file-unknown-reason = motivo desconocido
file-unpacks-large = Descomprimido es demasiado grande.
file-unreadable = Este archivo no se puede leer ({ $reason }).
file-unreadable-hint = Compruebe que el disco está conectado y que el archivo se abre en otro lugar.
folder-needed = { $path } es un archivo, y ahí hace falta una carpeta.
grid-cell = celda { $cell }
grid-in-sheet = hoja «{ $sheet }», { $place }
grid-row = fila { $row }
grid-rows = filas { $rows }
grid-rows-of = las filas de { $code }
grid-rows-without-code = las filas sin código
machine-debian = Debian o Ubuntu
machine-fedora = Fedora
machine-fonts = Fuentes de los documentos
machine-install-them = Instálelas. { $commands }
machine-macos = macOS
machine-may-write = Permiso para escribir en { $folder }
machine-newer-python = se necesita 3.11 o posterior
machine-office = archivos PDF de los archivos de Word que ha modificado
machine-other-folder = trabajar en otra carpeta
machine-package = Paquete de Python { $package }
machine-pdf-lacks = sin esto no se pueden crear PDF
machine-pdf-slower = sin esto los PDF se crean más despacio
machine-run = Ejecute: { $commands }
machine-windows = Windows
memory-lacking = Esto necesita más memoria de la que hay.
memory-lacking-hint = Cierre otros programas o cree menos documentos a la vez.
move-file = Mueva el archivo.
move-file-or-output = Mueva el archivo o elija otra carpeta con --output.
    .studio = Mueva el archivo.
open-elsewhere = Está abierto en otro programa
os-busy = El dispositivo o el archivo está ocupado.
os-close-it = Ciérrelo en otros programas y vuelva a ejecutar el comando.
os-close-others = Cierre otros programas y vuelva a ejecutar el comando.
os-disk-full = No queda espacio en el disco.
os-disk-full-hint = Libere espacio en el disco y vuelva a ejecutar el comando.
os-file-exists = El archivo ya existe.
os-file-in-place = Hay un archivo donde hace falta una carpeta: muévalo o elija otra carpeta.
os-folder-gone = La carpeta en la que está ya no existe.
os-folder-gone-hint = Vaya a otra carpeta y vuelva a ejecutar el comando.
os-is-folder = Es una carpeta.
os-is-folder-hint = Hay una carpeta donde hace falta un archivo: muévala o elija otro nombre.
os-large-file = El archivo es demasiado grande.
os-large-file-hint = Elija una carpeta en la que se puedan escribir archivos mayores.
os-links = Hay enlaces que vuelven sobre sí mismos.
os-links-hint = Un enlace vuelve a sí mismo: ponga el archivo o la carpeta en su lugar.
os-long-name = El nombre del archivo es demasiado largo.
os-long-name-hint = Elija un nombre más corto.
os-memory = No hay memoria suficiente.
os-no-folder = No es una carpeta.
os-no-right = Permiso denegado.
os-no-right-hint = Pida permiso para leer y escribir ahí, o ciérrelo en otros programas.
os-no-such-file = No existe ese archivo o carpeta.
os-no-such-file-hint = Si se quitó mientras tanto, vuelva a ejecutar el comando; si no, compruebe su nombre.
os-not-permitted = La operación no está permitida.
os-not-permitted-hint = Pida permiso para leer y escribir ahí, o elija otra carpeta.
os-open-files = Hay demasiados archivos abiertos.
os-open-files-all = Hay demasiados archivos abiertos en el sistema.
os-otherwise = Compruebe que el disco está conectado y en buen estado, y vuelva a ejecutar el comando.
os-quota = Se superó su cuota de disco.
os-quota-hint = Libere espacio en su parte del disco y vuelva a ejecutar el comando.
os-read-only = Este disco es de solo lectura.
os-read-only-hint = Trabaje en una carpeta de un disco en el que se pueda escribir, o elija una con --output.
    .studio = Trabaje en una carpeta de un disco en el que se pueda escribir.
os-text-busy = El programa está en uso.
part-ended-early = Un proceso que creaba una parte terminó antes de tiempo.
pdf-impossible-error = No se pueden crear PDF: WeasyPrint necesita sus bibliotecas del sistema, que no se encuentran aquí ({ $detail }).
pdf-impossible-lacking = No se pueden crear PDF: WeasyPrint necesita { $titles }, que aquí no se encuentra.
store-busy = Otro collect está escribiendo ahí.
store-busy-hint = Vuelva a ejecutarlo más tarde.
store-damaged = El archivo de respuestas está dañado.
store-damaged-hint = Recupere una copia anterior, o apártelo y recoja lo que hay en received/.
store-disk = El disco está lleno o no se puede escribir en él.
store-disk-hint = Lo que se dio por guardado está guardado. Libere espacio y vuelva a ejecutar el comando.
store-foreign = No es un archivo de respuestas.
store-foreign-hint = Recupere el archivo tal como estaba.
store-gone = Se quitó el archivo de respuestas.
store-gone-hint = Recupere su carpeta.
store-later = Lo escribió una versión posterior de facilitator.
store-later-hint = Instale la más reciente.
store-read-only = No se puede escribir en el archivo de respuestas.
store-read-only-hint = Concédase permiso para escribir ahí, también en su disco.
store-refused = SQLite lo rechazó: { $error }.
table-empty = Este archivo está vacío.
table-empty-hint = Expórtelo de nuevo.
table-encoding = No es una tabla, o es un archivo CSV con una codificación poco habitual.
table-encoding-hint = Expórtelo de nuevo como XLSX, o como CSV con la codificación UTF-8.
table-export = Expórtelo como XLSX o CSV.
table-far-below = La hoja «{ $sheet }» tiene algo en la fila { NUMBER($row, useGrouping: 1) }, demasiado lejos del resto.
table-far-below-hint = Borre lo que está tan lejos, o guárdelo como .xlsx.
table-is-numbers = Es un documento de Numbers.
table-is-opendocument = Es un archivo OpenDocument sin tabla.
table-is-word = Es un documento de Word.
table-letters-lost = Está guardado como UTF-8, y { $count ->
    [one] se perdió 1 letra
   *[other] se perdieron { NUMBER($count, useGrouping: 1) } letras
  } por el camino.
table-many-columns = Tiene más de { NUMBER($count, useGrouping: 1) } columnas.
table-many-columns-hint = Deje solo las respuestas.
table-many-lines = Tiene más de { NUMBER($count, useGrouping: 1) } líneas.
table-many-lines-hint = Quite las vacías.
table-many-members = Contiene { NUMBER($count, useGrouping: 1) } archivos, y { NUMBER($most, useGrouping: 1) } es el máximo.
table-many-members-hint = Envíelos en varias partes.
table-many-rows = Tiene más de { NUMBER($count, useGrouping: 1) } filas.
table-many-rows-hint = Envíelo en varias partes.
table-many-sheets = Tiene más de { $count } hojas.
table-many-sheets-hint = Deje solo las que tienen respuestas.
table-neither = No es CSV ni XLSX.
table-neither-hint = Exporte la lista como CSV o XLSX.
table-no-csv = El archivo no se puede leer como CSV.
table-no-csv-hint = Expórtelo de nuevo como CSV o XLSX.
table-no-workbook = No es un libro de cálculo, diga lo que diga su nombre.
table-old-damaged = No es un libro de cálculo, o es un archivo antiguo de Excel (.xls) dañado.
table-old-excel = Se guardó con Excel 95 o anterior.
table-open-quotation = Hay una comilla que se abre y no se cierra.
table-open-quotation-hint = Exporte de nuevo el archivo o borre la comilla.
table-read-as = No está guardado como UTF-8, y se leyó como { $encoding }. { $hint }
table-read-oddly = No está guardado como UTF-8, y se leyó como { $encoding }; algunas letras parecen incorrectas. { $hint }
table-save-xlsx = Guárdelo como .xlsx.
table-strict = Es un libro Strict Open XML.
table-strict-hint = Guárdelo como libro de Excel (.xlsx).
table-wrong-letters = Si hay letras incorrectas, guárdelo como UTF-8 o XLSX.
table-wrong-word = Si «{ $word }» es incorrecto, guárdelo como UTF-8 o XLSX.
work-any-file = un archivo así
work-broken = { $what } presenta daños, o está hecho de modo que no se puede leer.
work-check-maker = Compruebe quién lo hizo y qué es.
work-check-sender = Compruebe quién lo envió, o teclee sus respuestas.
work-document = un documento
work-filled-sheet = una hoja rellenada
work-hands = una tabla de manos alzadas
work-it = El archivo
work-layouts = un archivo de diseños
work-letterhead = un papel con membrete
work-page = una página
work-picture = una imagen
work-roster = una lista de participantes
work-scan-again = Escanéela de nuevo entre 200 y 300 ppp.
work-takes-memory = { $what } necesita más memoria de la que puede necesitar { $kind }.
work-takes-time = { $what } necesita más tiempo del que puede necesitar { $kind }.
work-template = Esta plantilla
work-this-page = Esta página

## interface: studio

activity-offer-commit = Compromiso
    .purpose = Quién hace qué y para cuándo, dicho en voz alta y por escrito. Cierra un día.
activity-offer-contrast = Contraste
    .purpose = Dos cosas lado a lado, área por área, cada uno en pocas palabras propias.
activity-offer-poll = Sondeo
    .purpose = Una pregunta con respuestas para marcar o a mano alzada. Abre una sala en dos minutos.
activity-offer-rank = Orden
    .purpose = De tres a nueve cosas, cada una en su lugar. Muestra si un equipo tiene prioridades.
activity-offer-rate = Valoración
    .purpose = Afirmaciones en una escala, para ahora y para lo que se desea. Muestra a un equipo sus brechas.
activity-offer-reflect = Reflexión
    .purpose = Preguntas abiertas con líneas para escribir, para uno mismo; la hoja se queda con quien la escribe.
activity-offer-sort = Clasificación
    .purpose = Afirmaciones que van cada una a un montón. Pone a prueba una distinción con frases reales.
exercise-field-about = De qué trata
exercise-field-activities = Actividades
exercise-field-activity = Actividad
exercise-field-anchors = Anclajes
exercise-field-anonymity = Anonimato
exercise-field-area = Área
exercise-field-areas = Áreas
exercise-field-ask = Pregunta
exercise-field-audience = Público
exercise-field-bands = Tramos
exercise-field-base = Base
exercise-field-because = Porque
exercise-field-below = Debajo
exercise-field-beside = Al lado
exercise-field-beside-says = Frase al lado
exercise-field-block = Bloque
exercise-field-blocks = Bloques
exercise-field-both = Ambos
exercise-field-caption = Pie de imagen
exercise-field-cards = Tarjetas
exercise-field-cards-up = Tarjetas en alto
exercise-field-cells = Celdas
exercise-field-code = Código
exercise-field-concept = Concepto
exercise-field-concepts = Conceptos
exercise-field-copies = Copias
exercise-field-counts = Recuentos
exercise-field-cover-up = Para destapar
exercise-field-credit = Crédito
exercise-field-date = Fecha
exercise-field-dates = Fechas
exercise-field-discussion = Conversación
exercise-field-documents = Documentos
exercise-field-drawing = Dibujo
exercise-field-drawing-colours = Colores de los dibujos
exercise-field-drawings = Dibujos
exercise-field-drawn = Dibujado
exercise-field-editions = Versiones
exercise-field-emblem = Emblema
exercise-field-entries = Entradas
exercise-field-evidence = Pruebas
exercise-field-evidence-alone = Solo pruebas
exercise-field-example = Ejemplo
exercise-field-fields = Campos
exercise-field-file = Archivo
exercise-field-finding = Hallazgo
exercise-field-first = Primero
exercise-field-handout-sides = Páginas del folleto
exercise-field-high = Máximo
exercise-field-high-label = Palabra del extremo alto
exercise-field-hint = Indicación
exercise-field-hoped = Deseado
exercise-field-horizon = Horizonte
exercise-field-id = Identificador
exercise-field-instruction = Instrucción
exercise-field-items = Elementos
exercise-field-kicker = Antetítulo
exercise-field-kind = Tipo
exercise-field-labels = Etiquetas
exercise-field-language = Idioma
exercise-field-last = Último
exercise-field-least = Mínimo
exercise-field-lede = Entradilla
exercise-field-lines = Líneas
exercise-field-low = Mínimo
exercise-field-low-label = Palabra del extremo bajo
exercise-field-many = Varias respuestas
exercise-field-materials = Material
exercise-field-means = Significado
exercise-field-minimum-answered = Mínimo de respuestas
exercise-field-missing = Si falta
exercise-field-most = Máximo
exercise-field-name = Nombre
exercise-field-no-survey = Sin encuesta
exercise-field-note = Nota
exercise-field-notes = Notas
exercise-field-now = Ahora
exercise-field-numbered = Numerado
exercise-field-often = A menudo
exercise-field-often-says = Frase si es a menudo
exercise-field-one-person = Una persona
exercise-field-options = Opciones
exercise-field-otherwise = Si no
exercise-field-output = Resultado
exercise-field-people = Personas
exercise-field-person = Persona
exercise-field-phase = Fase
exercise-field-pile = Montón
exercise-field-piles = Montones
exercise-field-plural = Plural
exercise-field-points = Puntos
exercise-field-poll = Sondeo
exercise-field-priority = Prioridad
exercise-field-purpose = Propósito
exercise-field-question = Pregunta
exercise-field-questions = Preguntas
exercise-field-rate = Valoración
exercise-field-rate-says = Frase de la valoración
exercise-field-recommend = Recomendación
exercise-field-report = Informe
exercise-field-review-fields = Campos de la revisión
exercise-field-reviews = Revisiones
exercise-field-rows = Filas
exercise-field-sample = Muestra
exercise-field-scale = Escala
exercise-field-sections = Secciones
exercise-field-setting = Marco
exercise-field-shares = Porcentajes
exercise-field-short = Corto
exercise-field-shows = Muestra
exercise-field-singular = Singular
exercise-field-slides = Diapositivas
exercise-field-source = Fuente
exercise-field-speech = Discurso
exercise-field-start = Inicio
exercise-field-statements = Afirmaciones
exercise-field-suggests = Sugiere
exercise-field-summary = Resumen
exercise-field-surveys = Encuestas
exercise-field-table-slide = Diapositiva de mesa
exercise-field-table-work = Trabajo en mesa
exercise-field-take-home = Para llevar
exercise-field-team = Equipo
exercise-field-team-instruction = Instrucción para el equipo
exercise-field-team-reviews = Revisiones del equipo
exercise-field-team-rows = Filas del equipo
exercise-field-tempting = Tentador
exercise-field-tempting-because = Tentador porque
exercise-field-tent = Tarjeta de mesa
exercise-field-terms = Términos
exercise-field-text = Texto
exercise-field-then = Después
exercise-field-time-for = Tiempo para
exercise-field-title = Título
exercise-field-top = Los primeros
exercise-field-usual = Habitual
exercise-field-version = Versión
exercise-field-welcome = Bienvenida
exercise-field-width = Ancho
exercise-field-words-per-minute = Palabras por minuto
file-edited = como usted lo editó
file-fresh = el nuevo junto al que editó
file-invitation = Entrada de calendario
file-of-kind = { $document }, { $what }
file-poster = una hoja grande
file-responses = Libro para teclear las respuestas
file-tiled = hojas para pegar
file-worksheets-to-print = Hojas de trabajo para imprimir
form-client-brand-cover = Portada
    .hint = En lo que se lee y se lleva a casa.
form-client-brand-font = Tipo de letra
    .empty = Como en el ejercicio
    .hint = De títulos y texto, en papel y diapositivas.
form-client-brand-logo = Logotipo
    .hint = SVG, PNG o JPEG.
form-client-brand-primary = Color principal
    .hint = Títulos, líneas y marcas.
form-client-brand-secondary = Otro color
    .hint = Lo que contrasta con ellos.
form-client-holidays = Días sin revisión
    .hint = Por ejemplo 2027-07-05, 2027-11-25.
form-client-language = Idioma
    .empty = Como en el ejercicio
    .hint = De todo lo que se crea para ellos, si el ejercicio está traducido.
form-client-large-print = Letra grande
    .hint = 18 puntos en todas partes.
form-client-link-address = Enlace
    .hint = Impreso al final del folleto, con un código.
form-client-link-label = Adónde lleva el enlace
    .hint = En pocas palabras.
form-client-name = Nombre
    .hint = Completo, como en las portadas.
form-client-paper = Papel
    .hint = El que llevan sus impresoras.
form-client-roster = Personas
    .hint = Una tabla con una columna de nombres.
form-client-second-language = Segundo idioma
    .empty = Ninguno
    .hint = De las hojas de trabajo: cada línea otra vez debajo, en gris.
form-client-short = Nombre corto
    .hint = Para los encabezados de página; si se deja vacío, el nombre.
form-client-slides-template = Diapositivas
    .hint = Un archivo de PowerPoint.
form-client-word-template = Membrete
    .hint = Un archivo de Word suyo.
form-event-collect-private = Recoger páginas privadas
    .hint = También la parte B: dígaselo a todos.
form-event-edition = Versión
form-event-exercise = Ejercicio
form-event-facilitator = Facilitador
    .hint = Quien lo dirige.
form-event-groups = Grupos
    .hint = De la lista; si se deja vacío, todos.
form-event-language = Idioma
    .empty = Como en el cliente
    .hint = De los documentos de ese día.
form-event-minutes = Minutos
    .hint = Con las pausas.
form-event-names-agreed = El informe puede decir nombres
    .hint = Solo si todos han dado su acuerdo.
form-event-participants = Nombres
    .hint = De la lista; si se deja vacío, todas las personas.
form-event-people = Personas previstas
    .hint = Si ninguna lista las incluye a todas.
form-event-place = Lugar
    .hint = Como en el orden del día.
form-event-second-language = Segundo idioma
    .empty = Como en el cliente
    .hint = De las hojas de trabajo: cada línea otra vez debajo, en gris.
form-event-setting = Quién está en la sala
    .empty = Como en la versión
    .hint = Directivos de muchas organizaciones o gente de una sola.
form-event-spare = Copias de reserva
    .hint = Sin nombre, para quien llegue tarde.
form-event-start = Inicio
    .hint = En formato de 24 horas, como 8:30.
form-event-timezone = Zona horaria
    .hint = Para el calendario, como Europe/Madrid.
form-part-client-brings = Lo que aportan
form-part-client-look = Qué aspecto tiene
form-part-client-who = Quiénes son
form-part-event-people = Quién participa
form-part-event-what = Qué y cuándo
language-de = Alemán
language-de-at = Alemán (Austria)
language-de-ch = Alemán (Suiza)
language-en-au = Inglés (Australia)
language-en-ca = Inglés (Canadá)
language-en-gb = Inglés (Gran Bretaña)
language-en-ie = Inglés (Irlanda)
language-en-us = Inglés (Estados Unidos)
language-es = Español
language-es-mx = Español (México)
language-fr = Francés
language-fr-ca = Francés (Canadá)
language-fr-ch = Francés (Suiza)
option-a4 = A4
option-in-house = Una organización
option-letter = Carta (US Letter)
option-none = ninguno
option-open = Muchas organizaciones
studio-a-name = Un nombre
studio-a-sample = una muestra
studio-a-title = Un título
studio-activity-runs-in = Quedará al final y se hará en
studio-add-activity = Añadir una actividad
studio-add-break = + pausa
studio-add-drawing = Añadir un dibujo
studio-add-edition = Añadir una versión
studio-add-for = Añadir para { $client }
studio-add-it = Añadir
studio-add-one = Añadir: { INSIDE($what) }
studio-add-section = Añadir una sección
studio-add-this = Añadir: { INSIDE($what) }
studio-add-this-drawing = Añadir este dibujo
studio-add-this-edition = Añadir esta versión
studio-after = Después de
studio-after-others = todas las demás
studio-afternoon = tarde
studio-all = todos
studio-all-kits = Todos los kits
studio-all-reports = Todos los informes
studio-and-more = … y { $number } más.
studio-another-event = Otro evento ese día
studio-another-kit = Otro idioma, papel, tamaño de letra o duración
studio-answered = Contestadas
studio-answered-of = { $answered } de { $asked }
studio-answers = Respuestas
studio-answers-of = Respuestas, { $day }
studio-as-usual = como siempre
studio-at-the-top = Al principio
studio-audit = Por comprobar al azar
studio-audit-all = las { $rows }
studio-audit-done = Se han mirado las { $rows }.
studio-audit-draw = Sortear
studio-audit-left = quedan { $rows } por mirar
studio-audit-lot = Lo que se ha leído mal sin duda alguna solo se ve si alguien mira. Estas filas se han elegido al azar; { $key } dice que una es correcta.
studio-audit-rows = Filas para mirar
studio-back = Atrás
studio-back-meanwhile = Volver mientras sigue
studio-back-to = Volver a { $client }
studio-batch-line = { $name }: { $outcome ->
    [failed] ha fallado
    [built] creado
   *[unchanged] sin cambios
  }, { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
  }.
studio-before-day = Antes del día
studio-begin = Empezar: { INSIDE($what) }
studio-begins = Inicio
studio-being-made = En marcha: { $what }.
studio-beside = Junto a
studio-beside-none = ningún evento anterior
studio-block-back = Reponer
studio-block-no-time = { $block } (no hay tiempo)
studio-blocks-as-usual = Pausas y bloques como encajan por sí mismos
studio-blocks-out = Omitido:
studio-both-sides = dos
studio-break-after = Una pausa después
studio-break-after-block = Una pausa después de { $block }
studio-build = Crear el kit
studio-build-again = Crearlo de nuevo
studio-build-all = Crear todos los kits
studio-built-in = incluido
studio-by-slider = { $what }, con el deslizador
studio-cannot-build = El kit no se puede crear hasta que se corrija esto:
studio-change-is = Lo que cambio es
studio-changed-for = Cambiado para { $client }.
studio-changed-for-them = Lo que un ejercicio dice de otro modo solo para ellos:
studio-changes = { $number ->
    [one] { $number } cambio
   *[other] { $number } cambios
  }
studio-checking = Revisando…
studio-checking-kit = Revisando el kit…
studio-choose-answers = Archivos PDF y Word rellenados, fotos y escaneos, tablas, carpetas en zip: elíjalos o arrástrelos aquí
studio-client = Cliente
studio-clients = Clientes
studio-close = Cerrar
studio-code = Código
studio-column = Columna { $number }
studio-column-email = Correo
studio-column-first = Nombre de pila
studio-column-group = Grupo o equipo
studio-column-last = Apellidos
studio-column-name = Nombre
studio-column-role = Cargo
studio-columns-hold = Qué contienen las columnas
studio-contrast = { $colour }, contraste { $contrast }
studio-copies = Copias
studio-count-sheet = Contar
studio-counts = Cuenta
studio-day = Día
studio-decide-keys = Una tecla por respuesta: la que tiene delante. Un punto sigue a lo que se ha leído; 0 dice que no pone nada. Intro lleva al campo para teclear y conserva lo tecleado. Retroceso deshace la última decisión.
studio-decided = Decidido por usted
studio-decided-one = Guardado: { $answer }. Quedan { $left } por decidir.
studio-decided-owner = { $code }: cuenta como { $owner }
studio-decided-sheets = { $code }: de quién es o qué hoja vale
studio-died = Esto necesitaba más memoria o tiempo del que hay y se ha detenido.
studio-differs-hint = Un campo distinto para ellos lo dice y puede volver al original. Los demás siguen al ejercicio.
studio-document = Documento
studio-documents = { $number ->
    [one] Tiene un documento: { LIST($documents) }.
   *[other] Tiene { $number } documentos: { $documents }.
  }
studio-done = Ya está.
studio-drawing-file = El dibujo: un archivo SVG de formas sencillas; elíjalo o arrástrelo aquí
studio-drawing-hint = Se llama como su archivo. Un texto lo muestra donde un párrafo dice [[name]], y las diapositivas, el emblema y los compromisos lo eligen por ese nombre.
studio-drawing-shows = Lo que muestra, en palabras, para quien no puede verlo
studio-early = { $time } de adelanto
studio-edited-since = editado después
studio-edition-called = Cómo se llama
studio-edition-hint = Se copian sus bloques y sus textos propios; lo que cambie después no afecta a la otra.
studio-edition-like = Parte de
studio-edition-minutes = { $title }, { $minutes } minutos
studio-elsewhere = Esta página es de un estudio que se inició en otro lugar o que se ha cerrado. Vuelva a iniciarlo con: facilitator studio
studio-email = Correo
studio-end = Cerrar el estudio
studio-ended = Cerrado
studio-ended-early = El estudio se ha cerrado antes de terminar esto: { $what }.
studio-ended-now = El estudio se ha cerrado.
studio-event-count = { $events ->
    [one] { $events } evento
   *[other] { $events } eventos
  }
studio-events = Eventos
studio-exercises = Ejercicios
studio-export = Para otro programa: { $formats }
studio-fault = Esto no ha funcionado
studio-fictional-report = El informe de un equipo ficticio
studio-fictional-report-hint = Muestra a un cliente lo que recibirá. No contiene ninguna respuesta suya.
studio-fields-go = De { $file } desaparece: { LIST($fields) }.
studio-file = Archivo
studio-files-lie-in = Los archivos están en { $folder }.
studio-fill-workbook = Rellénelo, guárdelo y arrástrelo arriba.
studio-first-client = Empiece por un cliente
studio-first-page = { $document }, página 1
studio-first-words = Un cliente, un evento en un día y luego su kit: no hace falta más. Cada página dice lo que cambia y puede deshacerlo.
studio-folder = Carpeta
studio-folder-not-opened = La carpeta no se puede abrir desde aquí.
studio-follows-speech = La duración de cada parte depende del discurso.
studio-for-all = para todos
studio-for-alone = solo para { $client }
studio-for-alone-sentence = Solo para { $client }.
studio-for-whom = Para quién se cambia
studio-force = Sobrescribir lo que he editado
studio-forget = Olvidar a estas personas
studio-forget-what = Aquí se pueden eliminar las respuestas, los nombres, los códigos y los kits de este evento, en todos sus ejercicios y versiones. No se puede deshacer.
studio-forgotten = De este evento no se guarda nada de personas.
studio-format = Formato
studio-format-edited = { $format } (editado)
studio-from = De
studio-from-this-goes = De aquí desaparece
studio-full-name = Nombre completo
studio-full-screen = Pantalla completa
studio-get-workbook = Descargar el libro de Excel
studio-go-on = Continuar
studio-go-there = Ir allí
studio-goes-on = Sigue aunque cierre esta página.
studio-grey = Gris
studio-grey-printer = En gris, como de una impresora de oficina
studio-group = Grupo
studio-guide-steps = Guía, paso a paso
studio-half-day = Medio día
studio-hands = Manos alzadas
studio-hands-of = Manos alzadas, { $day }
studio-hands-sure = Son correctos de todos modos
studio-hands-table = Desde una tabla
studio-hands-table-hint = Un archivo CSV o un libro con las columnas Question, Option y Hands; lo tecleado arriba tiene prioridad.
studio-has-ended = El estudio se ha cerrado
studio-heading = Encabezado
studio-how-far = Avance
studio-in-all = En total
studio-in-days = dentro de { $days } días
studio-in-excel = Teclearlas en Excel
studio-is-changed-for-them = cambiado para ellos
studio-is-left-out = Se omite para { $client }.
studio-its-code = Su código: { $code }, { $about }
studio-keep-block = Conservar: { $block }
studio-keep-block-it = Conservarlo
studio-keep-it = Conservar
studio-keep-people = Guardar a estas personas
studio-keep-value = Conservar «{ $value }»
studio-kept-as-set = Se conserva como se fijó aquí; pulse para que vuelva a ajustarse
studio-kept-edit = { $kept } se ha editado y se deja como está; el nuevo es { $fresh }.
studio-kit = Kit
studio-kit-for = Kit para { $whom }
studio-language = Idioma
studio-large-page = Una página, en grande
studio-larger = Letra más grande
studio-late = { $time } de retraso
studio-late-sheets = Contar las hojas llegadas después de un informe anterior
studio-leave = Salir
studio-leave-out = Omitir
studio-leave-out-block = Omitir: { $block }
studio-leave-out-for = Omitir para { $client }: { $what }
studio-leave-out-person = Excluir la fila { $row }: { $name }
studio-leave-out-row = Excluir la fila { $row }
studio-leave-out-sheet = Excluir
studio-left-out-for = Omitido para { $client }:
studio-lie-in = Están en { $folder }.
studio-like-earlier = Como uno anterior, sin sus personas
studio-like-none = no: como se ha elegido arriba
studio-link-leads = Lo que se encuentra allí
studio-link-leads-example = lo que se encuentra allí
studio-looking-waits = Revisando clientes y kits…
studio-main = Navegación principal
studio-main-colour = Color principal
studio-make-again = Hacerlo de nuevo
studio-make-copy = Hacer una copia propia
studio-make-report = Crear el informe
studio-map-for = Para
studio-map-says = dice
studio-minutes = Minutos
studio-minutes-for = Minutos: { $block }
studio-minutes-of = { $title }, { $minutes } min
studio-more-fields = Otros campos posibles: { INSIDE($fields) }
studio-morning = mañana
studio-move-down = Bajar: { $number }
studio-move-up = Subir: { $number }
studio-name = Nombre
studio-named = { $name }: { $note }
studio-names = Nombres y códigos
studio-names-beside-codes = Nombres junto a los códigos
studio-never-drop = No quitarlo nunca para que quepa
studio-new-client = Un cliente nuevo
studio-new-event = Un evento nuevo
studio-next = Siguiente
studio-next-at = Después, a los { $time }: { $title }
studio-next-page = Página siguiente
studio-no-address = Esta dirección no es, o ya no es, la de un estudio.
studio-no-answer = El estudio no responde. Vuelva a iniciarlo con: facilitator studio
studio-no-break = Sin { INSIDE($what) } a las { $time }
studio-no-code = La hoja no tiene código.
studio-no-code-hint = Teclee las cuatro letras de su cabecera.
studio-no-events = Aún no hay ninguno. Un evento es un taller, un discurso o una hora de coaching para un cliente en un día.
studio-no-file = Ese archivo no está en el kit.
studio-no-file-hint = Créelo de nuevo.
studio-no-heading = Sin encabezado
studio-no-kit = Aún no hay ningún kit.
studio-no-kit-hint = Créelo primero.
studio-no-links = Aquí ya nada une códigos y nombres.
studio-no-minutes = «{ $given }» no es un número de minutos.
studio-no-minutes-hint = Escriba un número entero.
studio-no-name-column = Ninguna columna tiene el encabezado de los nombres. Diga cuál es.
studio-no-number = «{ $given }» no es un número entero.
studio-no-number-hint = Escriba solo cifras.
studio-no-roster = Ninguna lista dice quién participa.
studio-no-slide = No existe esa diapositiva.
studio-no-slide-hint = Vuelva a cargar la página del ponente.
studio-no-speech = Esta versión no tiene discurso.
studio-no-speech-hint = Elija una que lo tenga, como una conferencia.
studio-no-table = Aún no hay ninguna tabla.
studio-no-table-hint = Pegue una o elija un archivo.
studio-no-text = En este ejercicio no hay ningún texto «{ $name }».
studio-nobody-in-row = nadie (fila { $row })
studio-nobody-kept = Aún no se ha guardado a nadie: diga antes qué pasa con las filas de abajo.
studio-not-as-built = ya no está como se creó: { $file }
studio-not-built = aún no creado
studio-not-from-here = Esto no viene de una página del estudio.
studio-not-in = Aún no ha llegado
studio-not-saved = Esto no se ha guardado: el estudio no responde.
studio-not-used = no se usa
studio-nothing = nada
studio-nothing-in = Aún no ha llegado nada.
studio-nothing-marked = No hay nada marcado en la hoja { $code }.
studio-nothing-marked-hint = Tecléela de nuevo.
studio-nothing-to-undo = No hay nada que deshacer.
studio-nothing-waits = Nada.
studio-of-time = de { $time }
studio-office-list = La lista para la oficina
studio-on-roster = En la lista ahora
studio-on-time = a tiempo
studio-once = una vez, todo
studio-one-less = Uno menos: { $what }
studio-one-more = Uno más: { $what }
studio-one-side = una
studio-only-one = Solo un documento o formato
studio-only-texts = Aquí solo se escriben textos.
studio-open-folder = Abrir la carpeta
studio-or-choose-file = … o elija un archivo, o arrástrelo aquí: CSV o un libro de Excel
studio-original-order = Volver al orden original
studio-originally = Originalmente: { $text }
studio-other-colour = Otro color
studio-ours = el nuestro
studio-outcome = { $file }: { $outcome ->
    [stored] guardado
    [known] ya guardado; no cambia nada
    [aside] apartado
    [refused] no leído
   *[skipped] excluido
  }{ $sheets ->
    [0] .
    [one] , { $sheets } hoja.
   *[other] , { $sheets } hojas.
  }
studio-over = pasado
studio-own-address-only = Al estudio solo se llega por su propia dirección.
studio-own-exercise = Un ejercicio propio
studio-page = Página { $number }
studio-page-before = Página anterior
studio-pages-of = { $file }: páginas
studio-paper = Papel
studio-parts = Partes
studio-paste = Pegar desde una hoja de cálculo
studio-paste-or-look = Pegar desde una hoja de cálculo o verlas
studio-paste-rows = Pegue filas de una hoja de cálculo, con sus encabezados si los tienen
studio-people = Personas
studio-people-get = Lo que recibe la gente: { $activity }
studio-people-in-file = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
  }, en { $file }.
studio-people-kept = { $people ->
    [one] Se guarda { $people } persona.
   *[other] Se guardan { $people } personas.
  }
studio-people-left = Excluidas, como usted indicó: { $people }.
studio-people-of = Personas de { $client }
studio-people-read = { $people ->
    [one] { $people } persona.
   *[other] { $people } personas.
  } Aún no se ha guardado nada.
studio-people-to-decide = { $people ->
    [one] { $people } persona,
   *[other] { $people } personas,
  } { $faults } de ellas por decidir. Aún no se ha guardado nada.
studio-person-in-row = { $name } (fila { $row })
studio-picked = { $what }, elegido
studio-presenter = { $title } · presentación
studio-preview = Vista previa
studio-print = Letra
studio-print-how = Papel { $paper }, tamaño real (100 %), en color donde lo haya.
studio-print-how-counted = Papel { $paper }, tamaño real (100 %), en color donde lo haya; calculado para { $people }.
studio-print-large = Grande
studio-print-list = Imprimir esta lista
studio-print-normal = Normal
studio-print-on = Caras
studio-printed-page = La página tal como se imprime
studio-progress = { $what }, { $done } de { $all }
studio-put-back = Reponer
studio-questions = Preguntas y desarrollo
studio-read-doubtful = { $read } leídas, { $doubtful } de ellas dudosas, { $decided } decididas, { $open } abiertas.
studio-read-so = Leer así
studio-read-so-far = { $read } leídas, { $decided } decididas, { $open } abiertas.
studio-read-them = Leerlas
studio-reading = Leyéndolos…
studio-reading-answers = Lectura de las respuestas
studio-remains = Lo que queda y no se alcanza desde aquí
studio-remove = Eliminar
studio-remove-links = Aquí se puede eliminar todo vínculo entre códigos y nombres de este evento, en todos sus ejercicios y versiones. No se puede deshacer.
studio-remove-sure = Eliminar todo eso; no se puede deshacer
studio-rename = Cambiar el nombre
studio-rename-folder = Cambiar el nombre de su carpeta
studio-replace-earlier = Sustituyen a las hojas anteriores con el mismo código
studio-report = Informe
studio-report-all = Crear todos los informes
studio-report-of = Informe, { $what }
studio-role = Cargo
studio-roster-hint = Verá a quién se ha leído antes de que se guarde nada. Los duplicados se nombran y ninguna fila se descarta sin avisar.
studio-roster-people = { $people ->
    [one] Participa { $people } persona de la lista.
   *[other] Participan { $people } personas de la lista.
  }
studio-row-holds-headings = La fila { $row } contiene los encabezados
studio-same-day = Ese día:
studio-sample-client = Este cliente es una muestra: enseña lo que se puede ajustar, y nada de él se puede cambiar.
studio-sample-report = Cómo es un informe
studio-sample-report-of = Informe de muestra, { $what }
studio-save = Guardar
studio-saved = Guardado.
studio-separate = También un archivo por persona
studio-set-aside = Apartados
studio-several = en plural
studio-several-of = En plural: { $what }
studio-sheet-keys = Una tecla por respuesta: su cifra la marca y pasa a la siguiente. 0 la deja vacía. Intro guarda la hoja.
studio-sheet-stored = La hoja { $code } está guardada. La siguiente:
studio-sheets = Hojas
studio-shipped-exercise = Este ejercicio viene con facilitator y no se cambia para todos. Si hace una copia propia, su nombre se referirá a la suya.
studio-show-hands = Mostrarlas en diapositivas y folleto
studio-show-kit = Mostrar ese kit
studio-show-results = Mostrar los resultados
studio-show-slides = Mostrarlas
studio-shows-hands = { $file } muestra las manos alzadas.
studio-slide = Diapositiva { $number }
studio-slides-and-handout = Diapositivas y folleto
studio-smaller = Letra más pequeña
studio-speak = Hablar
studio-speaker = { $title } · ponente
studio-specimen = ¿Quién y cuándo? 123
studio-speech-done = Avance del discurso
studio-start-again = Puede cerrar esta página. Para volver a iniciarlo: { $typed }
studio-start-client = Crear este cliente
studio-start-clock = Iniciar el reloj
studio-start-event = Crear este evento
studio-start-exercise = Crear este ejercicio
studio-start-like-this = Crearlo como este
studio-start-over = Empezar de nuevo
studio-start-page = Inicio
studio-still-made = Todavía en marcha: { $what }.
studio-still-made-hint = Espere a que termine y hágalo entonces.
studio-store-sheet = Guardar esta hoja
studio-take-in = Recoger
studio-take-out = Quitar
studio-take-out-entry = Quitar
studio-take-out-this = Quitar: { $number }
studio-taken-back = Decisión deshecha.
studio-text = Texto
studio-the-end = Fin
studio-the-kit = El kit
studio-the-report = El informe
studio-the-start = Inicio
studio-their-words = Sus palabras
studio-their-words-hint = Lo que ellos llaman de otro modo. Un campo vacío conserva nuestra palabra.
studio-this-goes = Esto desaparece
studio-time-left = restantes
studio-title = Título
studio-to-client = Ir al cliente
studio-to-content = Ir al contenido
studio-to-decide = Por decidir
studio-to-do = Por hacer
studio-to-exercise = Ir al ejercicio
studio-to-forget = Para eliminar las respuestas y todo lo demás que se guarda de las personas: { $link }
studio-to-mend = Lo que hay que corregir
studio-to-original = Volver al original
studio-to-print = Para imprimir
studio-to-print-counted = Para imprimir, calculado para { $people }
studio-to-print-of = Para imprimir, { $whom }
studio-today = hoy
studio-tomorrow = mañana
studio-too-large = { $files ->
    [one] Este archivo supera los { $size } MB. Elija uno más pequeño.
   *[other] Estos archivos superan los { $size } MB. Elija menos a la vez.
  }
studio-try-again = Inténtelo de nuevo.
studio-type-a-sheet = Teclear una hoja
studio-type-sheet = Teclear una hoja de papel
studio-unchanged-too = también lo que no ha cambiado
studio-undo = Deshacer el último cambio
studio-undo-one = Deshacer
studio-uploads-too-large = Estos archivos superan los 30 MB.
studio-waits = Lo que espera
studio-waits-doubtful = { $answers } por decidir entre las respuestas.
studio-waits-edited = Usted editó { $files }.
studio-waits-kit = El kit aún no está creado.
studio-waits-report = Hay respuestas y aún no hay informe.
studio-waits-stale = Aquello con lo que se hizo el kit ha cambiado: créelo de nuevo.
studio-what = Qué
studio-what-stands-there = Lo que pone: { $code }, { $about }
studio-what-they-do = Qué se hace en él
studio-what-they-do-hint = Cada una trae textos que sirven tal cual; usted escribe los suyos encima y puede añadir o quitar más después.
studio-what-to-print = Qué imprimir
studio-whats-next = Lo que viene ahora
studio-white-on-it = Blanco encima
studio-who-is-in = Quién ha respondido
studio-who-was-read = A quién se ha leído
studio-wish-keep = dejar
studio-wish-kept = se queda
studio-wish-set = fijado
studio-word-for-event = Una palabra para él
studio-word-of-day = Una palabra, si hay varios ese día
studio-work-over = Este trabajo ha terminado y ya no se conserva.
studio-work-over-hint = Vuelva al inicio.
studio-write-value = Escribir «{ $value }»
studio-your-own = propio
studio-zip = Descargar todo en zip
usual-word-board = Por ejemplo consejo de administración, patronato, junta directiva.
usual-word-hr = Por ejemplo People & Culture, equipo de personas, personal.
usual-word-leader = Por ejemplo ejecutivo, socio, director general, jefe de departamento.
usual-word-organization = Por ejemplo empresa, firma, agencia, hospital, escuela.
usual-word-team = Por ejemplo comité ejecutivo, comité de dirección, socios, equipo directivo.

## interface: cli

anonymize-nothing = Aquí ya nada une códigos con nombres.
anonymize-removed = Quitado. Con estas carpetas ya no se puede saber de quién era cada código.
ask-24-hours = Escríbala con el reloj de 24 horas, por ejemplo 9:00 o 16:30.
ask-client = Cliente
ask-client-of = Cliente ({ $known })
ask-date = Fecha, por ejemplo 2027-03-18
ask-edition = Versión ({ $known })
ask-event-date = Fecha del evento, por ejemplo 2027-03-18
ask-facilitator = Quién lo dirige (Intro: más tarde)
ask-logo = Logotipo, un archivo SVG, PNG o JPEG (Intro: ninguno)
ask-minutes = Minutos (0: lo habitual)
ask-no-minutes = «{ $written }» no es un número de minutos.
ask-no-time = «{ $written }» no es una hora.
ask-paper = Papel, letter o a4
ask-place = Lugar (Intro: más tarde)
ask-primary = Color principal, por ejemplo #0d5560 (Intro: el nuestro)
ask-secondary = Otro color (Intro: el nuestro)
ask-short-name = Nombre corto, para la parte superior de las páginas
ask-start = Comienzo
ask-whole-number = Escriba un número entero.
batch-built = creado
batch-count-built = { $count ->
    [one] { $count } creado
   *[other] { $count } creados
  }
batch-count-failed = { $count ->
    [one] { $count } fallido
   *[other] { $count } fallidos
  }
batch-count-unchanged = { $count } sin cambios
batch-failed = fallido
batch-unchanged = sin cambios
check-exercises-named = Hay { $count } ejercicios en esta línea.
check-in-all = En total
check-one-exercise = Indique el del kit que hay que revisar.
check-reworded = Los términos del cliente cambian:
check-reworded-count = Los términos del cliente cambian { $count ->
    [one] 1 frase
   *[other] { $count } frases
  }: --words las enumera.
check-to-print = Para imprimir, tarjetas y lámina a una cara, el resto a dos{ $people ->
    [0] {""}
   *[other] , contado para { $people }
  }:
click-commands = Órdenes
click-default = por defecto: { $default }
click-extra-argument = Sobra un argumento ({ $args })
click-extra-arguments = Sobran argumentos ({ $args })
click-invalid-value = Valor no válido: { $message }
click-invalid-value-for = Valor no válido para { $param_hint }: { $message }
click-is-file = { $filename } es un archivo.
click-is-folder = { $filename } es una carpeta.
click-missing-argument = Falta el argumento
click-missing-command = Falta una orden.
click-missing-option = Falta la opción
click-no-number = { $value } no es un número entero.
click-not-in-range = { $value } no está en el intervalo { $range }.
click-options = Opciones
click-requires-argument = La opción { $name } necesita un argumento.
click-requires-arguments = La opción { $name } necesita { $nargs } argumentos.
click-takes-no-value = La opción { $name } no admite ningún valor.
click-usage = Uso:
collect-conflict = Conflicto: código { $code }: { $files } difieren en { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
  }; nada de eso cuenta hasta que usted decida.
collect-conflict-keep = Si { $file } es el correcto: { $command }
collect-conflict-split = Si son de varias personas: { $command }
collect-earlier-version = su versión anterior
collect-known = Conocido: { $file } ya estaba guardado; nada cambia.
collect-left-out = Omitido: { $file }: { $why }
collect-more-sheets = Otras { $count } hojas están en la lista de respuestas.
collect-not-read = No leído: { $file }: { $why }
collect-replaces = { $code }: ocupa el lugar de { $sheets }.
collect-replaces-sheets = Ocupa el lugar de { $count } hojas anteriores.
collect-set-aside = Apartado: { $file }: { $why }
collect-stored = Guardado: { $file }: { $sheets ->
    [one] código { $code }
   *[other] { $sheets } hojas
  }, { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
  }{ $doubtful ->
    [0] {""}
    [one] , { $doubtful } dudosa
   *[other] , { $doubtful } dudosas
  }.
collect-summary = { $stored ->
    [one] 1 archivo guardado
   *[other] { $stored } archivos guardados
  } ({ $sheets ->
    [one] 1 hoja
   *[other] { $sheets } hojas
  }){ $known ->
    [0] {""}
    [one] , { $known } ya conocido
   *[other] , { $known } ya conocidos
  }{ $aside ->
    [0] {""}
    [one] , { $aside } apartado
   *[other] , { $aside } apartados
  }{ $refused ->
    [0] {""}
    [one] , { $refused } no leído
   *[other] , { $refused } no leídos
  }{ $skipped ->
    [0] {""}
    [one] , { $skipped } omitido
   *[other] , { $skipped } omitidos
  }.
collect-to-decide = Para decidir sobre lo dudoso: { $command }
collect-who-is-in = Quién está y qué es dudoso: { $command }
confirm-neither = Responda con s o n.
confirm-no = n no
confirm-yes = s sí si
docs-explains = Qué explica
docs-folder = Están en { $folder }
docs-page = Página
docs-to-read = Para leer una: { $command }
doctor-able = facilitator puede crear kits aquí.
doctor-add-missing = Para añadir lo que falta:
doctor-add-optional = Para añadir lo opcional:
doctor-found = está
doctor-missing = falta
doctor-optional = opcional
error = Error: { $problem }
file-kept = { $kept } se modificó desde la última creación y se deja como está; el nuevo es { $fresh }.
files-in = { $folder }/ ({ $count } archivos)
forget-nothing = No se conserva nada de personas para este evento.
forget-removed = Quitado. El kit se puede crear de nuevo, pero con él las respuestas de nadie.
head-answer = Respuesta
head-answered = Respondidas
head-client = Cliente
head-code = Código
head-copies = Copias
head-document = Documento
head-doubtful = Dudosas
head-event = Evento
head-file = Archivo
head-files = Archivos
head-format = Formato
head-from = De
head-hands = Manos
head-name = Nombre
head-notes = Notas
head-pages = Páginas
head-percent = Por ciento
head-result = Resultado
head-sheets = Hojas
head-what = Qué
help-anonymize = Quitar todo lo que une códigos con nombres en un evento.
help-anonymize-more = Vale para todos los ejercicios y versiones del evento, y no se puede deshacer.
help-batch = Crear los kits de todos sus clientes y eventos, o de algunos.
help-batch-rebuild = Crear también lo que no ha cambiado.
help-batch-report = Crear los informes de los eventos, no los kits.
help-batch-scheduler = Encargarlos a un clúster Dask.
help-build = Crear el kit de EXERCISE: cada documento, como PDF y como Word.
help-build-separate = Con --event: también un archivo PDF y Word para cada persona.
help-check = Revisar ejercicios o el kit de un cliente; nombrar cada problema.
help-check-client = Revisar en su lugar el kit de este cliente.
help-check-edition = La versión del kit del cliente.
help-check-event = Revisar lo que se crea para el evento del cliente.
help-check-minutes = El tiempo en el que debe caber.
help-check-words = Enumerar cada frase que cambian los términos del cliente.
help-client = Con la imagen de este cliente.
help-client-cover = Poner portada a lo que se lee.
help-client-font = Una familia tipográfica incluida en facilitator.
help-client-language = Su idioma, por ejemplo en-GB.
help-client-logo = Su logotipo: SVG, PNG o JPEG.
help-client-paper = Su papel.
help-client-primary = Su color principal, por ejemplo '#0d5560'.
help-client-secondary = Su otro color.
help-client-short = El nombre para los encabezados de página.
help-collect = Recoger archivos rellenados: PDF, Word, escaneos, tablas, carpetas.
help-collect-replace = Las hojas ocupan el lugar de las anteriores del mismo código.
help-docs = Enumerar las páginas que lo explican todo, o mostrar una.
help-docs-path = Decir solo dónde está, para abrirla en otro programa.
help-doctor = Decir qué le falta a este equipo y la orden que lo añade.
help-document = Solo este documento; se puede repetir.
help-edition = La versión; si no se indica, la primera del ejercicio.
help-event = Para el evento del cliente de ese día.
help-event-client = Para quién.
help-event-date = El día, por ejemplo 2027-03-18; si hay varios en un día, con una palabra: 2027-03-18-morning.
help-event-edition = Qué versión; si no se indica, la primera del ejercicio.
help-event-facilitator = Quién lo dirige.
help-event-like = Copiar de ese evento lo que no es de ninguna persona.
help-event-minutes = La duración disponible.
help-event-place = Dónde se celebra.
help-event-setting = Quién está en la sala: open o in-house.
help-event-start = Cuándo empieza, por ejemplo 9:00.
help-event-timezone = Por ejemplo Europe/Madrid, para el calendario.
help-facilitator = Crear kits de taller: folletos, hojas de trabajo y de puntuación como archivos PDF y Word.
help-folder = Cómo se llama su carpeta.
help-force = Sobrescribir archivos modificados desde la última creación.
help-forget = Quitar lo que se conserva de las personas de un evento.
help-format = Solo este formato; se puede repetir.
help-help = Mostrar esta ayuda.
help-kits-output = Dónde se crearon los kits.
help-language = En este idioma, al que está traducido el ejercicio; de+en para hojas de trabajo en alemán con inglés debajo de cada línea.
help-large-print = Componer todo más grande, para leer mejor; o no, para un cliente que siempre lo hace.
help-list = Enumerar los ejercicios, los clientes, los documentos, los formatos.
help-list-json = Para programas: lo mismo como JSON.
help-minutes = Ajustar el programa a este tiempo.
help-new = Empezar un ejercicio, un cliente o un evento propios.
help-new-client = Empezar un cliente llamado NAME, en una carpeta de clients/.
help-new-client-more = En un terminal pregunta lo que las opciones dejan abierto.
help-new-event = Empezar un evento: un taller, un discurso o una hora de coaching para un cliente en un día.
help-new-exercise = Empezar un ejercicio llamado NAME, en una carpeta de exercises/.
help-new-language = Empezar la traducción de EXERCISE al idioma CODE, o ponerla al día.
help-new-responses = Crear el libro en el que se teclean las hojas de un evento.
help-new-responses-force = Sobrescribir un libro ya rellenado.
help-no-browser = Decir solo la dirección; la abre usted.
help-one-of = A elegir: { $names }.
help-output = La carpeta en la que se escribe.
help-paper = El papel para el que se compone.
help-preview = Crear de nuevo con cada cambio guardado, hasta Ctrl+C.
help-rename = Cambiar el nombre de la carpeta de un cliente, con todo lo creado.
help-rename-client = Cambiar el nombre de la carpeta OLD del cliente por NEW, con sus kits de la carpeta de salida.
help-report = Escribir el informe de un evento: qué dijo la sala y qué preguntar.
help-report-compare = Ponerlo junto al evento del cliente de ese día.
help-report-force = Sobrescribir archivos modificados desde que se crearon.
help-report-late = Contar las pocas hojas que llegaron tras un informe anterior, aunque los dos las delaten.
help-report-sample = Mostrar en su lugar el informe del equipo ficticio del ejercicio.
help-responses = Ver quién está, qué falta, qué es dudoso; decidir, exportar.
help-responses-belongs = Las hojas de este código, o sin código, son de otro.
help-responses-clear = Decidir que una hoja no dice nada ahí.
help-responses-count = Cuenta, al fin y al cabo.
help-responses-export = Escribir las respuestas para otro programa.
help-responses-force = Con --output: sobrescribir un archivo que ya existe.
help-responses-keep = De las hojas de un código, la correcta es la de este archivo.
help-responses-leave-out = Este código no cuenta.
help-responses-names = Poner los nombres junto a los códigos.
help-responses-output = Con --export: el archivo que se escribe; sin él, se muestran aquí.
help-responses-reset = Deshacer --keep, --split y --belongs.
help-responses-set = Decidir qué dice una hoja; ninguna recogida posterior lo cambia.
help-responses-split = Las hojas de este código son de varias personas.
help-responses-undo = Volver a lo que se leyó.
help-review = Decidir sobre respuestas dudosas junto al papel; revisar algunas.
help-review-sample = Tantas filas leídas sin duda se sortean para revisarlas; normalmente 50.
help-review-terminal = Preguntar aquí, sin navegador.
help-studio = Hacerlo todo en el navegador: clientes, eventos, kits. Ctrl+C termina.
help-studio-more = Solo se sirve en este equipo, para la carpeta en la que se inicia.
help-tally = Poner las manos alzadas de una sala junto a las encuestas.
help-tally-count = Manos alzadas para una respuesta, por ejemplo people.yearly=41; se puede repetir.
help-tally-csv = Todas las manos alzadas de una tabla: Question, Option, Hands.
help-tally-more = En un terminal pregunta una por una, salvo que lo digan las opciones.
help-tally-replace = Poner otros números en lugar de los guardados.
help-version = Mostrar la versión.
help-whose-client = El cliente.
help-whose-edition = La versión que se celebró, si no es la del evento.
help-whose-event = El evento del cliente de ese día.
help-yes = Quitar sin preguntar lo que se enumera.
list-built-in = incluido
list-clients = Clientes y sus eventos
list-documents = Documentos
list-exercises = Ejercicios y sus versiones
list-formats = Formatos: { $formats }
list-own = suyo
new-event-not-copied = No copiado de { $like }: { $fields }.
new-event-whose = Un evento es para un cliente en un día.
new-event-whose-hint = Añada --client NAME y --date DATE.
new-exercise-made = { $path } ya es suyo para editarlo. Luego ejecute: { $command }
new-folder-made = { $folder } ya es suya para editarla: abra { $file }. Luego ejecute: { $command }
new-language-catalogue = Lo que dice el propio facilitator está en { $file }.
new-language-made = { $folder } tiene { $texts } textos; { $missing } están por traducir.
new-responses-kept = { $kept } se rellenó y se deja como está; el nuevo es { $fresh }.
new-responses-made = { $file } tiene una fila por hoja y { $columns } columnas{ $codes ->
    [0] {""}
   *[other] , con { $codes } códigos ya puestos
  }. Cuando esté relleno, ejecute: { $command }
no-such-command = No hay ninguna orden «{ $name }».
no-such-option = No hay ninguna opción «{ $name }».
no-such-page = No hay ninguna página «{ $name }».
output-without-export = --output es para una exportación.
output-without-export-hint = Añada --export NAME.
preview-changed = Cambió: { $files }.
preview-file = { $file }, { $pages ->
    [one] 1 página
   *[other] { $pages } páginas
  }
preview-rebuilt = { $fresh ->
    [one] { $fresh } creado de nuevo
   *[other] { $fresh } creados de nuevo
  }{ $same ->
    [0] {""}
   *[other] ; { $same } como antes
  }, en { $seconds } s.
preview-waiting = A la espera de cambios; Ctrl+C termina.
removal-edited = no está como se creó: { $file }
removal-folder = { $folder }/ ({ $files ->
    [one] 1 archivo
   *[other] { $files } archivos
  })
removal-from = De esto desaparece:
removal-goes = Esto desaparece:
removal-remains = Lo que queda y no se alcanza desde aquí:
remove-all = ¿Quitar todo eso? No se puede deshacer.
remove-nobody-asked = No se quitó nada: no hay nadie a quien preguntar.
remove-nobody-asked-hint = Añada --yes para quitarlo.
remove-refused = No se quitó nada.
remove-refused-hint = Vuelva a ejecutarlo cuando esté seguro.
renamed = El cliente es ahora { $folder }. Su nombre en el papel está en { $file }.
renamed-with-kits = El cliente es ahora { $folder }, y sus kits están en { $kits }. Su nombre en el papel está en { $file }.
report-ask-at-first = Pregunte primero: { $question }
report-not-made = No creado: { $documents }.
responses-answered = { $answered } de { $asked }
responses-counts = { $read } leídas, { $doubtful ->
    [0] {""}
   *[other] { $doubtful } de ellas dudosas,{" "}
  }{ $decided } decididas, { $open } sin decidir.
responses-decided = { $count ->
    [one] { $count } decisión tomada
   *[other] { $count } decisiones tomadas
  }.
responses-doubtful = Dudoso: { $code } { $blank }: { $answer }. { $why }
responses-exported = { $file } contiene las respuestas de { $people ->
    [one] { $people } persona
   *[other] { $people } personas
  }.
responses-missing = Falta: { $code }: { $blanks }.
responses-more-doubtful = Dudoso: { $code }: otras { $count } en las que sus hojas difieren.
responses-note = Nota: { $code }: { $note }
responses-nothing-yet = Todavía no se ha recogido nada para este evento.
responses-open = abierto
responses-open-seen = abierto ({ LIST($seen, style: "or") })
responses-waiting = Todavía no están: { $people }.
review-done = No queda nada por decidir.
review-how = Intro solo deja una para más tarde; u deshace la última decisión; q termina.
review-later = { $count } para más tarde.
review-left = quedan { $count }
review-no-answer = No es ninguna de las respuestas.
review-nothing-decided = Todavía no se ha decidido nada.
review-type-code = O teclee su código.
review-type-words = O teclee lo que pone ahí.
see-help = Vea «{ $command } --help».
studio-ctrl-c = Ctrl+C termina.
studio-open = El estudio está abierto en { $address }
studio-package = El estudio necesita un paquete que no está instalado: { $name }.
studio-package-hint = Instale facilitator con su estudio, por ejemplo: pip install 'facilitator[studio]'
tally-again = ¿Contar de nuevo?
tally-before = De un recuento anterior:
tally-earlier = Los anteriores están ahora en { $file }.
tally-how = Teclee cuántas manos se alzaron. Intro continúa: el número entre corchetes se queda, y sin él no se preguntó por la respuesta. «<» vuelve atrás, «-» quita un número.
tally-kept = El recuento se guarda en { $file }.
tally-no-hands = No se contó ninguna mano.
tally-right = ¿Es correcto?
tally-so = ¿Es así?
tally-so-far = { $answer } ({ $hands } hasta ahora)
tally-take-new = ¿Tomar los nuevos de todos modos?
terminal-review-picture = Imagen de la página: { $file }
workbook-on-terminal = Un libro de cálculo no se puede mostrar en un terminal.
workbook-on-terminal-hint = Añada --output FILE.
