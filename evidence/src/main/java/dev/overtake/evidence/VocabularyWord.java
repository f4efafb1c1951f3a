package dev.overtake.evidence;

/// A word that means something of its own in a race: a row of `vocabulary.csv`.
///
/// General English is no part of it; the words of contenders and indicators stand in their own
/// tables, as names and aliases.
///
/// @param meaning what it stands for; empty where its kind says all
public record VocabularyWord(Kind kind, String word, String meaning) {
  /// What a word of a race can be.
  public enum Kind {
    /// Another word for its meaning, as `vessel` for `ship`.
    ALIKE("alike", true),
    /// Another word for the whole that a share is of, as `economy` for `GDP`.
    WHOLE("whole", true),
    /// A unit that is counted by plain numbers though it does not look like a noun.
    COUNTED("counted", false),
    /// A word that begins sentences and is also somebody's name.
    ORDINARY("ordinary", false),
    /// What makes a nation's name before it part of another name, as `patent office`.
    INSTITUTION("institution", false),
    /// What somebody has most of who leads, as `downloaded`.
    QUALITY("quality", false),
    /// That of which the best makes its owner lead.
    LEADING("leading", false),
    /// Words that together name an indicator, its meaning: each blank parts two words that must
    /// both be said, `/` parts those of which one will do, `_` joins words said one after another,
    /// `*` ends a word that may go on, and `=` stands for an amount in the indicator's unit.
    MEASURE("measure", true),
    /// Words that may be said beside those that name an indicator and change nothing of it.
    BESIDE("beside", true);

    private final String word;
    private final boolean means;

    Kind(String word, boolean means) {
      this.word = word;
      this.means = means;
    }

    /// As written in tables.
    public String word() {
      return word;
    }

    /// Whether its words need a meaning.
    public boolean means() {
      return means;
    }

    /// Whether its meaning is an indicator.
    public boolean ofIndicators() {
      return this == MEASURE || this == BESIDE;
    }
  }
}
