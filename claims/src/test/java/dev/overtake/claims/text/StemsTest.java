package dev.overtake.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "trams,tram",
    "cities,city",
    "bus,bus",
    "glass,glass",
    "basis,basis",
    "gas,gas",
    "U.S.,us",
    "worldwide,world",
    "centres,center",
    "installations,install",
    "Defence,defense",
  })
  void spellingsOfAWordMeetAndTwoWordsDoNot(String word, String stem) {
    assertEquals(stem, Stems.PLAIN.of(word));
  }

  @Test
  void wordsKeepTheirPlacesAndTheirOwners() {
    var text = "Alder's U.S. trams, 12,500 of them at 2.5 don't stop.";
    var tokens = Tokens.of(text, Stems.PLAIN);
    assertEquals(
        List.of("Alder", "U.S.", "trams", "12,500", "of", "them", "at", "2.5", "don't", "stop"),
        tokens.stream().map(Token::raw).toList());
    assertEquals(true, tokens.getFirst().possessive());
    assertEquals(text.indexOf("trams"), tokens.get(2).start());
  }
}
