/// Vensim's text models. Start at [VensimReader][dev.overtake.dynamics.vensim.VensimReader]: a file
/// is cut into an `Entry` for each equation, a `Statement` is one understood.
@NullMarked
package dev.overtake.dynamics.vensim;

import org.jspecify.annotations.NullMarked;
