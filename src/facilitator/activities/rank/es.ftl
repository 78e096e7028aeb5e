## activities/rank

label-rank-people = { $item } Personas que lo tienen entre los primeros { WORDS($top) }
label-rank-shared-all = Lo que todos tienen entre los primeros { WORDS($top) }
label-rank-shared-two = Lo que mi vecino y yo tenemos entre los primeros { WORDS($top) }
rank-agreement-little = El acuerdo sobre el orden es { $w }, donde 0 es ninguno y 1 es un mismo orden.
rank-agreement-moderate = Están en buena parte de acuerdo sobre el orden: { $w }, donde 0 es nada y 1 es un mismo orden.
rank-agreement-strong = Están de acuerdo sobre el orden: { $w }, donde 0 es nada y 1 es un mismo orden.
rank-agreement-weak = Solo en pocos lugares están de acuerdo sobre el orden: { $w }, donde 0 es nada y 1 es un mismo orden.
rank-cards-empty = Una tarjeta vacía para lo que falta aquí
rank-column-item = Qué
rank-column-mean = Puesto medio
rank-column-order = Orden
rank-column-people = Personas
rank-column-place = Puesto, de 1 a { $count }
rank-column-range = Del primero al último
rank-column-spread = Amplitud
rank-column-top = Entre los primeros { WORDS($top) }
rank-dots = Cada punto es una persona, en el puesto que dio.
rank-ends = 1: { $first }. { $count }: { $last }. Los números en las barras son personas.
rank-figure-label = lo pusieron primero
rank-figure-shared-label = están en todos entre los primeros { WORDS($top) }
rank-figure-w = { $w }
rank-figure-w-label = cuánto coinciden sus órdenes: 0 es nada, 1 es un mismo orden
rank-finding-little = Sus órdenes tienen poco en común
rank-first = Lo que ponen primero: { INSIDE($items) }
rank-first-figures = En promedio va primero { INSIDE($item) }, en el puesto { $mean } de { $count }: { $people } de { $all } lo pusieron primero.
rank-how = 1 es { $first }, { $count } es { $last }. Escriba cada número una vez.
rank-item-figures = { $item }: puesto { $mean } en promedio, de { $first } a { $last }.
rank-left-out = { $count ->
    [one] A { $count } hoja le faltan puestos,
   *[other] A { $count } hojas les faltan puestos,
 } y { $count ->
    [one] no se cuenta
   *[other] no se cuentan
 } aquí.
rank-method = **Orden.** Solo cuentan las hojas en las que cada cosa tiene un puesto. Si un puesto se dio a varias, cada una tiene la media de los puestos que llenan juntas. Cuánto coinciden las personas en el orden, de 0 a 1, es la W de Kendall (Kendall y Babington Smith, 1939; con empates, Siegel y Castellan, 1988), en palabras de Schmidt (1997).
rank-method-slide = Un orden solo cuenta donde cada cosa tiene un puesto.
rank-method-top = **Primeros puestos.** Algo está entre los primeros de una persona si su puesto es uno de los primeros en ese número. En todas las parejas de personas, el número medio de cosas que ambas tienen entre sus primeros dice cuánto coinciden los primeros puestos. Solo por azar sería el número de primeros puestos multiplicado por sí mismo y dividido entre el número de cosas.
rank-named = { $named } de { $count } están para alguien entre los primeros { WORDS($top) }.
rank-of-people = { $count } de { $people }
rank-overlap = Dos cualesquiera de ustedes tienen en promedio { $shared } de sus primeros { WORDS($top) } en común; solo por azar serían { $chance }.
rank-own-place = Usted
rank-own-top = Usted, y cuántos lo tienen entre los primeros { WORDS($top) }
rank-range = { $first } a { $last }
rank-scoring-all = Entre los primeros { WORDS($top) } de todos:
rank-scoring-how = Anote cuántas personas de la sala, usted incluida, tienen cada cosa entre los primeros { WORDS($top) }. Lo que tienen todos está decidido; lo que tiene una sola merece una pregunta.
rank-scoring-two = Entre los primeros { WORDS($top) } de mi vecino y míos:
rank-shared = Entre los primeros { WORDS($top) } de todos: { INSIDE($items) }
rank-shared-none = Nada está entre los primeros { WORDS($top) } de todos
rank-team-place = El equipo
rank-top-note = Cuántas personas lo tienen entre los primeros { WORDS($top) }.
rank-place-twice = El lugar { $place } se da { $count } veces.
rank-top-is-all = Entre los primeros { $top } de { $count } elementos están todos.
rank-top-is-all-hint = Escriba { $most } o menos, u omítalo.
rank-without-place = { $count } de { $all } elementos no { $count ->
    [one] tiene
   *[other] tienen
  } lugar.
