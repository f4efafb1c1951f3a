/// Small questions and their answers in every form, kept as files: a change of what is written
/// shows.
@NullMarked
package dev.overtake.report;

import org.jspecify.annotations.NullMarked;
