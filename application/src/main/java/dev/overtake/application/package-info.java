/// One application behind every face: the command line, pages and assistants ask it the same
/// questions and get the same records and the same bytes.
///
/// Start with {@link dev.overtake.application.Application}: it is made once, knows where the
/// shipped races are, and answers any {@link dev.overtake.application.Question}. The questions
/// stand in `question`, one record each; a new one is a new record there, with its {@link
/// dev.overtake.application.Forms}: how its answer can be written. What a user's files may hold is
/// read in `input`, and results reach files through `output`. What cannot be done is a {@link
/// dev.overtake.application.Refusal}.
@NullMarked
package dev.overtake.application;

import org.jspecify.annotations.NullMarked;
