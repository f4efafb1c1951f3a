/// Between reading and verdict: whether every word of a clause belongs to some part of the claim
/// that was read from it. Start with [Accountant].
///
/// A claim whose words do not add up is seen and not checked: its `Account` names the word that
/// stood in the way. `Extents` says which words a claim has to account for, `Ledger` goes through
/// them, `Opening` reads who says it and whether it is denied, `Fillers` lists the words that say
/// nothing.
@NullMarked
package dev.overtake.claims.accounting;

import org.jspecify.annotations.NullMarked;
