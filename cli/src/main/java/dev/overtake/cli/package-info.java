@NullMarked
package dev.overtake.cli;

import org.jspecify.annotations.NullMarked;
