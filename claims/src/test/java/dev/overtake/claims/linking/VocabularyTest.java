package dev.overtake.claims.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Sentences;
import dev.overtake.evidence.VocabularyWord;
import dev.overtake.evidence.VocabularyWord.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              new VocabularyWord(Kind.ALIKE, "streetcar", "tram"),
              new VocabularyWord(Kind.WHOLE, "journey", "trips"),
              new VocabularyWord(Kind.COUNTED, "T3 equivalents", ""),
              new VocabularyWord(Kind.INSTITUTION, "transit office", ""),
              new VocabularyWord(Kind.ORDINARY, "together", "")));

  @Test
  void anotherWordHasTheStemOfItsMeaning() {
    assertEquals("tram", WORDS.stems().of("Streetcars"));
    assertEquals("tram", WORDS.stems().of("trams"));
  }

  @Test
  void aWholeGoesByItsOtherWords() {
    assertTrue(WORDS.means("journey", "of trips"));
    assertFalse(WORDS.means("journey", "of GDP"));
    assertFalse(WORDS.means("walk", "of trips"));
  }

  @Test
  void aWordIsOfItsKindAlone() {
    assertTrue(WORDS.is(Kind.ORDINARY, "together"));
    assertFalse(WORDS.is(Kind.QUALITY, "together"));
    assertTrue(WORDS.is(Kind.COUNTED, "T3 equivalents"));
  }

  @Test
  void anInstitutionIsAllItsWords() {
    var text = "The Alder Transit Office and the Alder transit line";
    var sentence = new Sentence(text, new Sentences.Span(0, text.length()), WORDS.stems());
    assertTrue(WORDS.institution(sentence, 2));
    assertFalse(WORDS.institution(sentence, 7));
    assertFalse(WORDS.institution(sentence, 8));
  }
}
