/// Amounts in English text: numbers, shares, money, measures, ages, lengths of time, places.
///
/// [Quantities] reads a stretch of text once from left to right. [Lexemes] cuts it into words, runs
/// of digits and signs; [Digits] and [Cardinals] read one number each way, [Numbers] whole numbers
/// with signs, fractions and magnitudes; [Currencies], [Measures], [Times] and [Ordinals] read what
/// stands around them; [NonQuantities] knows the digits that are no amount.
@NullMarked
package dev.overtake.claims.quantity;

import org.jspecify.annotations.NullMarked;
