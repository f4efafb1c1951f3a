/// Where results go: files that are written whole or not at all, and results kept for the next
/// time.
@NullMarked
package dev.overtake.application.output;

import org.jspecify.annotations.NullMarked;
