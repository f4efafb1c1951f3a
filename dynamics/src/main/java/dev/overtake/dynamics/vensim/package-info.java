/// Vensim's text models. Start at {@link dev.overtake.dynamics.vensim.VensimReader}.
@NullMarked
package dev.overtake.dynamics.vensim;

import org.jspecify.annotations.NullMarked;
