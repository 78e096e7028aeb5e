## activities/reflect

label-reflect-answer = { $question } Answer { $number }, in a few words
label-reflect-entry = { $question } Answer { $number }
label-reflect-people = { $question } Answer { $number }, how many people wrote it
label-reflect-wrote = { $question } How many people wrote
reflect-answer = In a few words
reflect-count-how = Have one answer read aloud. Whoever wrote the same raises a hand, whatever place it has. Note it in a few words, with all its hands; then one that was not named yet.
reflect-counted = counted aloud
reflect-of-people = { $count } of { $people }
reflect-on-every-list = { $count ->
    [0] Nothing is on everybody’s list
    [one] One thing is on everybody’s list
   *[other] { $count } things are on everybody’s list
 }
reflect-people-who-wrote = People
reflect-shared = { $wrote } people wrote down { WORDS($entries) } each, unseen. Named most often: “{ $answer }”, by { $people } of { $wrote }. Two of you share { $shared } of { WORDS($entries) } on average.
reflect-wrote = People who wrote:
reflect-count-too-high = { $said } people have this answer, and { $wrote } wrote any.
reflect-no-count = “{ $said }” is no number of people.
