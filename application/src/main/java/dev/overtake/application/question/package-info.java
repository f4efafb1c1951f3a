/// The questions, one record each: plain values as a face gives them, the answer that the engines
/// give, and how it can be written. Those about one race share a {@link
/// dev.overtake.application.question.RaceScope}, those about a model a {@link
/// dev.overtake.application.question.ModelScope}.
@NullMarked
package dev.overtake.application.question;

import org.jspecify.annotations.NullMarked;
