@NullMarked
package dev.overtake.report;

import org.jspecify.annotations.NullMarked;
