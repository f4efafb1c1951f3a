/// Ratings from pairwise battles. Start at {@link dev.overtake.estimation.ranking.BradleyTerry}.
@NullMarked
package dev.overtake.estimation.ranking;

import org.jspecify.annotations.NullMarked;
