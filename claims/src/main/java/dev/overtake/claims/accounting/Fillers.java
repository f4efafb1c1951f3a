package dev.overtake.claims.accounting;

import java.util.Arrays;
import java.util.Set;

/// Words of English that say nothing of their own in a claim, each list closed: whatever stands in
/// none of them has to belong to a part of the claim.
final class Fillers {
  /// Articles, prepositions, auxiliaries, pronouns that point at no one.
  static final Set<String> FUNCTION =
      words(
          """
          the a an of in on at to for and or by with is are was were be been being has
          have had having do does did as from than which that who where when there also
          both so thus while whereas but however yet though although meanwhile indeed
          now already just even its their it they this these those such into through s
          same own itself
          around across them him her theirs being
          volume number amount quantity terms field area count
          ones
          """);

  /// Words that stand before an amount and only soften or frame it.
  static final Set<String> BEFORE_AMOUNT =
      words(
          """
          about around roughly approximately some nearly almost over under more less
          than at least most just only mere full good well estimated an a up to much
          many as close exactly record whopping staggering impressive massive huge total
          of upwards above below fewer circa comparatively fully the remarkable
          astonishing further approx near merely slightly alone stated
          """);

  /// Verbs that only join a contender and its amount.
  static final Set<String> JOINING =
      words(
          """
          reach reached reaching reaches hit hits total totalled totaled totaling
          totalling stood stand stands came come comes saw see sees amount amounted
          amounting recorded record posted boast boasts boasted hold holds held holding
          account accounted accounting accounts made make makes making up figure figures
          level number ran exceeded topped possess possesses possessed own owns owned
          control controls controlled claim represent represented represents
          representing responsible volume amounts
          gave give gives got gets created create creates produced produces produce producing put
          puts managed manages counted worth went drew draws scored scores compared against versus vs
          whose equals equal equivalent brought bring brings
          numbered numbering spent spend spends spending poured devoted dedicated followed
          dedicates devotes
          """);

  /// Words of a share.
  static final Set<String> SHARE =
      words(
          """
          share portion proportion part percentage percent per cent world total all
          contribute contributed contributes contributing supply supplied supplies
          command commands commanded produce production market every out global
          worldwide international overall combined provide provided provides capture
          captured took take takes
          """);

  /// Words of comparisons of amounts.
  static final Set<String> COMPARE =
      words(
          """
          times time as much many more less fewer than larger greater bigger higher
          smaller lower that what those double twice triple size figure level compared
          versus vs against over ahead far lead leading led leads behind trail trails
          trailed trailing lag lags lagged lagging exceed exceeded exceeding exceeds
          surpass surpassed surpassing surpasses outpace outpaced outpacing outpaces
          dwarf dwarfed dwarfing dwarfs did ratio factor roughly nearly almost about
          well ones one amount number equivalent equal like unlike third half quarter
          outspend outspent outspends outproduce outproduced outproduces exceedingly
          even rival tops topped beat beats eclipsed eclipse relative comparison gap
          difference advantage by points point percentage widely vastly substantially
          significantly considerably still remains remain remained is
          """);

  /// Words of places in an order.
  static final Set<String> RANK =
      words(
          """
          largest biggest highest first second third fourth fifth most rank ranked ranks
          ranking place top leading lead leads led leader dominate dominates dominated
          dominating number world one still remains remain remained by far country
          nation followed ahead global producer spender builder installer maker user
          manufacturer generator investor publisher filer worldwide become became
          position spot clear clearly overall undisputed any other
          emerged leadership maintains maintained holds held outright sole main
          areas fields like advantage edge technologies sector
          """);

  /// Words of change.
  static final Set<String> CHANGE =
      words(
          """
          rose rise risen rising rises grew grow grown growing growth increase increased
          increasing increases jumped jump surged surge climbed climb fell fall fallen
          falling dropped drop declined decline decreased decrease shrank shrunk doubled
          tripled quadrupled halved more than since between from to over up down by
          expanded soared annual annually year added add adds gained lost multiplied
          swelled slipped slid compared earlier before previous on nearly almost fold
          percentage points each average rate per span period decade every
          higher lower larger smaller greater as many much twice double level what it was
          """);

  /// Words of time that a year of the claim carries.
  static final Set<String> TIME =
      words(
          """
          in during by end year calendar as of alone last this that annually annual
          yearly same then ago previous full start beginning since between from through
          until early late century today currently now recent latest still current later
          earlier before per each every so far
          """);

  /// Words before which what comes next belongs to what was said.
  static final Set<String> PREPOSITIONS =
      words(
          """
          in of for at during across among excluding including outside within per each
          except not between since from under without on through throughout by over
          after before counting unlike
          """);

  private Fillers() {}

  /// The words of a list parted by blanks and ends of lines.
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
