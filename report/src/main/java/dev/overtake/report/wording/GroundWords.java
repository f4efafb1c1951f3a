package dev.overtake.report.wording;

import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Basis;
import dev.overtake.exposure.resolution.Ground;
import java.util.Locale;
import java.util.stream.Collectors;

/// How an attribute of a component was found, or what is missing, in sentences.
final class GroundWords {
  private GroundWords() {}

  /// All grounds of an attribute.
  static String of(Attribute attribute) {
    return attribute.basis().stream().map(GroundWords::of).collect(Collectors.joining(" "));
  }

  private static String of(Basis basis) {
    return switch (basis.ground()) {
      case BILL_SAYS_OTHERWISE -> "The bill says " + String.join(", ", basis.about()) + ".";
      case DESIGNED_THERE ->
          "Designed there"
              + (basis.about().isEmpty() ? "." : ", made in " + basis.about().getFirst() + ".");
      default -> String.format(Locale.ROOT, pattern(basis.ground()), basis.about().toArray());
    };
  }

  private static String pattern(Ground ground) {
    return switch (ground) {
      case NAME_OF_FAMILY -> "The name is of the family %s.";
      case NO_DEVELOPER -> "The table has no developer for %s.";
      case REPUBLISHED -> "Republished by %s.";
      case OTHER_SIZE -> "It is not the size of %s, so it may be made from another.";
      case NO_SEAT -> "%s has no seat of its own.";
      case TUNED_FROM -> "'%s' made it from %s.";
      case NAMED_AFTER -> "By its name it was made from %s; who made it is not said.";
      case OTHER_VERSION -> "A version of %s that has no row of its own in the tables.";
      case MAKER_NOT_KNOWN -> "Nobody knows where '%s' is.";
      case BASE_NOT_KNOWN -> "The bill says it was made from '%s', which no table knows.";
      case MADE_FROM -> "Made from %s.";
      case LINEAGE_NOT_KNOWN -> "No table knows what it was made from.";
      case PUBLISHED_BY -> "Published by '%s' under its own name; no table knows the model.";
      case MODEL_NOT_KNOWN -> "No table knows a model called '%s'.";
      case LISTED_BY_RACE -> "The race's list of models has it.";
      case ANSWERS_AT -> "It answers at %s.";
      case ANSWERS_IN_OWN_NETWORK -> "It answers at %s, an address of one's own network.";
      case HOST_NOT_KNOWN -> "Nobody knows who answers at '%s'.";
      case PROVIDER_NAMED -> "The bill names the provider.";
      case PROVIDER_NOT_LISTED -> "The bill names %s, whose seat no table knows.";
      case NAMED -> "The bill names it.";
      case CLOUD_TAG -> "The tag 'cloud' sends requests to the maker of the program.";
      case LOCAL_CLOUD_TAG ->
          "The address is local, but the tag 'cloud' sends requests to the maker of the program.";
      case RUN_BY_OWNER -> "The bill says that it is run by its owner.";
      case RUN_BY_PROGRAM -> "It is run by %s, a program of one's own machines.";
      case OPERATOR_NOT_SAID -> "The bill does not say who runs it.";
      case OWNER_OF -> "Owner of %s.";
      case PLACE_OF_OPERATOR_NOT_SAID -> "%s does not say in the bill where it runs.";
      case PLACE_NOT_SAID -> "The bill does not say where it runs.";
      case PROXY -> "A proxy of one's own hides who answers behind it.";
      case HANDS_ON -> "It hands requests on to others whom the bill does not name.";
      case BEHIND_ROUTER -> "Behind a router anybody may answer.";
      case RUNS_ON -> "It runs on %s.";
      case OPERATOR_NOT_LISTED -> "The operator of %s is not in the tables.";
      case ALWAYS_THERE -> "It always runs there.";
      case REGION -> "Region %s.";
      case REGION_OF_HOST -> "The host names the region %s.";
      case BILL_SAYS, BILL_SAYS_OTHERWISE -> "The bill says so.";
      case GOES_ALONG -> "It goes along with %s.";
      case LICENCE_OF -> "The licence of %s.";
      case LICENCE_NOT_KNOWN -> "The bill says so; the table does not know it.";
      case REPUBLISHED_UNDER_UNKNOWN ->
          "Neither the bill nor the table says under what it was republished.";
      case NOBODY_SAYS -> "Neither the bill nor the table says.";
      case CHIP_PLACE_NOT_SAID -> "The bill does not say where it stands.";
      case CHIP_NOT_KNOWN -> "No table knows a chip called '%s'.";
      case CHIP_NOT_SAID -> "The bill does not say on which chips it runs.";
      case DESIGNED_THERE -> "Designed there.";
    };
  }
}
