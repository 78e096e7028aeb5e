### Words of ours on paper, slides, workbooks and in calendars, in English.
### One section a folder of the program, its messages sorted by id; the "How to" is the head of
### text/messages.py, and docs/languages.md says how to add a language.

## text: how sentences, lists and signs follow one another

in-sequence = { $first } { $then }
