## activities/rank

label-rank-people = { $item } People who have it among their first { WORDS($top) }
label-rank-shared-all = Things that are among everybody’s first { WORDS($top) }
label-rank-shared-two = Things that are among my first { WORDS($top) } and my neighbor’s
rank-agreement-little = Agreement on the order is { $w }, where 0 is none and 1 is one and the same.
rank-agreement-moderate = You agree on the order in good part: { $w }, where 0 is not at all and 1 is one and the same.
rank-agreement-strong = You agree on the order: { $w }, where 0 is not at all and 1 is one and the same.
rank-agreement-weak = You agree on the order in a few places alone: { $w }, where 0 is not at all and 1 is one and the same.
rank-cards-empty = An empty card for what is missing here
rank-column-item = What
rank-column-mean = Mean place
rank-column-order = Order
rank-column-people = People
rank-column-place = Place, 1 to { $count }
rank-column-range = From first to last
rank-column-spread = Spread
rank-column-top = Among the first { WORDS($top) }
rank-dots = Each dot is one person, at the place that they gave.
rank-ends = 1: { $first }. { $count }: { $last }.
rank-figure-label = put it first
rank-figure-shared-label = are among everybody’s first { WORDS($top) }
rank-figure-w = { $w }
rank-figure-w-label = how far your orders agree: 0 is not at all, 1 is one and the same
rank-finding-little = Your orders have little in common
rank-first = You put { INSIDE($items) } first
rank-first-figures = On average { INSIDE($item) } comes first, at place { $mean } of { $count }: { $people } of { $all } put it first.
rank-how = 1 is { $first }, { $count } is { $last }. Write each number once.
rank-item-figures = { $item }: place { $mean } on average, from { $first } to { $last }.
rank-left-out = { $count ->
    [one] { $count } sheet has
   *[other] { $count } sheets have
 } no place for some of it, and { $count ->
    [one] is
   *[other] are
 } not counted here.
rank-method = **Order.** Only sheets count on which each thing has a place. Where one place was given to several things, each has the mean of the places that they fill together. How far people agree on the order, from 0 to 1, is Kendall’s W (Kendall and Babington Smith, 1939; with ties, Siegel and Castellan, 1988), in the words of Schmidt (1997).
rank-method-slide = An order counts only where each thing has a place.
rank-method-top = **First places.** An item is among a person’s first where its place is one of the first so many. Over all pairs of people, the mean number of items that both have among their first says how far first places overlap. By chance alone it would be the number of first places times itself, divided by the number of items.
rank-named = { $named } of { $count } things are among somebody’s first { WORDS($top) }.
rank-of-people = { $count } of { $people }
rank-overlap = Any two of you have { $shared } of your first { WORDS($top) } in common, on average; by chance alone it would be { $chance }.
rank-own-place = You
rank-own-top = You, and how many have it among their first { WORDS($top) }
rank-range = { $first } to { $last }
rank-scoring-all = Among everybody’s first { WORDS($top) }:
rank-scoring-how = Write down how many people in the room, you among them, have each thing among their first { WORDS($top) }. What everybody has is settled; what one has alone is worth a question.
rank-scoring-two = Among mine and my neighbor’s first { WORDS($top) }:
rank-shared = Among everybody’s first { WORDS($top) }: { INSIDE($items) }
rank-shared-none = Nothing is among everybody’s first { WORDS($top) }
rank-team-place = The team
rank-top-note = How many people have it among their first { WORDS($top) }.
rank-place-twice = Place { $place } is given { $count } times.
rank-top-is-all = Among the first { $top } of { $count } items is every item.
rank-top-is-all-hint = Write { $most } or less, or leave it out.
rank-without-place = { $count } of { $all } { $count ->
    [one] item has
   *[other] items have
  } no place.
