/// Text to claims to verdicts.
@NullMarked
package dev.overtake.claims;

import org.jspecify.annotations.NullMarked;
