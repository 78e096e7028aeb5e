label-rank-shared-two = Things that are among my first { WORDS($top) } and my neighbour’s
rank-scoring-two = Among mine and my neighbour’s first { WORDS($top) }:
