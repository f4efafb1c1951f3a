/// What a user's files hold: documents, bills of materials, battles, scores, series, data of
/// models, calibrations and scenarios. Each reader says what is wrong with a file, where, and what
/// mends it.
@NullMarked
package dev.overtake.application.input;

import org.jspecify.annotations.NullMarked;
