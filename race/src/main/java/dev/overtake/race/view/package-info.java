/// A race as somebody wants to look at it: which contenders, what is left out, what is added up or
/// divided. Start with {@link dev.overtake.race.view.View}; why an indicator cannot be looked at in
/// that way is an {@link dev.overtake.race.view.Obstacle}. Works on figures alone and estimates
/// nothing.
@NullMarked
package dev.overtake.race.view;

import org.jspecify.annotations.NullMarked;
