## activities/sort

sort-key-open = No hay respuesta correcta. Lo que se dice aquí abre la conversación, y no la decide.
sort-more-people = Más de una persona
sort-no-person = Nadie
sort-one-agreed = Una persona para cada una, como debe ser.
sort-one-both = «{ $pile }»: más de una persona en { $several } de { $count }, nadie en { $nobody }
sort-one-each = «{ $pile }»: exactamente una persona en cada una de { $count }
sort-one-label-nobody = no le tocan a nadie, según sus respuestas
sort-one-label-several = tienen más de una persona, según sus respuestas
sort-one-line = **{ $number }** { $statement } { $people ->
    [0] **Nadie.**
   *[other] **{ $people } personas.**
 }
sort-one-list-nobody = Nadie dijo «{ $pile }» de estas:
sort-one-list-several = Más de una persona dijo «{ $pile }» de estas:
sort-one-most = { $put } lo dicen de «{ $statement }»
sort-one-nobody = «{ $pile }»: nadie en { $nobody } de { $count }
sort-one-numbers-nobody = Nadie: { $numbers }.
sort-one-several = «{ $pile }»: más de una persona en { $several } de { $count }
sort-own-not-there = No dijo «{ $pile }» de nada.
sort-own-open = Respondió { $answered } de { $count }; no hay respuesta correcta.
sort-own-others = También otros: { LIST($lines, style: "unit") }.
sort-own-people = { $number } ({ $people } personas en total)
sort-own-there = Dijo «{ $pile }» de { $numbers }.
sort-one-person = Una persona
sort-one-people = Personas
sort-people-sorted-open = Respondieron { $people } personas. Cuanto más oscura una casilla, más personas la eligieron.
sort-to-talk-about = De qué hablar
sort-no-field = La afirmación "{ $statement }" no tiene "{ $field }".
    .field = Este campo no puede quedar vacío.
sort-no-field-hint = Añádale la línea "{ $field }: …"; u omita { LIST($fields, style: "unit") } en cada afirmación: entonces no hay respuesta correcta.
sort-no-piles = La clasificación "{ $sort }" no tiene montones, y el ejercicio no tiene conceptos.
sort-no-piles-hint = Añádale "piles:" con dos a cinco montones, cada uno con id y name.
sort-tempting-is-right = El montón que tienta, "{ $pile }", es el correcto de esta afirmación.
sort-tempting-is-right-hint = Escriba { LIST($piles, style: "or") }: el montón que una persona sensata podría elegir en su lugar.
