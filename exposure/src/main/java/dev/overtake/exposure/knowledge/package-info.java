/// What is known about the world that bills do not say: who makes, owns, licenses and runs things,
/// and which duties apply when. [Knowledge] reads the tables; every row has a [Provenance].
@NullMarked
package dev.overtake.exposure.knowledge;

import org.jspecify.annotations.NullMarked;
