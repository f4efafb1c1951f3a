package dev.overtake.exposure.resolution;

/// Why something is taken to be known, or what is missing. What each speaks about (a family, a
/// host, a name) stands beside it in a [Basis].
public enum Ground {
  /// The name is of a family: its name.
  NAME_OF_FAMILY,
  /// The table has no developer: the family's name.
  NO_DEVELOPER,
  /// Somebody republished it unchanged: by whom.
  REPUBLISHED,
  /// It has another size than the family: its name.
  OTHER_SIZE,
  /// An organisation without a seat: its name.
  NO_SEAT,
  /// Somebody made it from a family: who, and the family's name.
  TUNED_FROM,
  /// Its name says what it was made from, not who made it: the family's name.
  NAMED_AFTER,
  /// It is another version of a family: its name.
  OTHER_VERSION,
  /// Where somebody is, nobody knows: who.
  MAKER_NOT_KNOWN,
  /// The bill names a base that no table knows: as written.
  BASE_NOT_KNOWN,
  /// Made from a family: its name.
  MADE_FROM,
  /// No table knows what it was made from.
  LINEAGE_NOT_KNOWN,
  /// Published under somebody's own name: whose.
  PUBLISHED_BY,
  /// No table knows such a model: its name.
  MODEL_NOT_KNOWN,
  /// The race's list of models has it.
  LISTED_BY_RACE,
  /// It answers at a host: which.
  ANSWERS_AT,
  /// It answers in one's own network: at which host.
  ANSWERS_IN_OWN_NETWORK,
  /// Nobody knows who answers at a host: which.
  HOST_NOT_KNOWN,
  /// The bill names the provider.
  PROVIDER_NAMED,
  /// The bill names somebody whom no table knows: whom.
  PROVIDER_NOT_LISTED,
  /// The bill names it itself.
  NAMED,
  /// A tag sends requests to the maker of the program.
  CLOUD_TAG,
  /// The address is local, and the tag sends requests on all the same.
  LOCAL_CLOUD_TAG,
  /// The bill says that its owner runs it.
  RUN_BY_OWNER,
  /// The bill names a program by which one runs weights oneself: which.
  RUN_BY_PROGRAM,
  /// The bill does not say who runs it.
  OPERATOR_NOT_SAID,
  /// The owner of an organisation: whose.
  OWNER_OF,
  /// An organisation that runs in several places: which.
  PLACE_OF_OPERATOR_NOT_SAID,
  /// The bill does not say where it runs.
  PLACE_NOT_SAID,
  /// A proxy of one's own hides who answers.
  PROXY,
  /// A router hands requests on.
  HANDS_ON,
  /// Behind a router anybody may answer.
  BEHIND_ROUTER,
  /// It runs on a component: its id.
  RUNS_ON,
  /// The operator of an address is not in the tables: the address' id.
  OPERATOR_NOT_LISTED,
  /// It always runs there.
  ALWAYS_THERE,
  /// A region's code: as written.
  REGION,
  /// The host names a region: its code.
  REGION_OF_HOST,
  /// The bill says so.
  BILL_SAYS,
  /// The bill says something else: what.
  BILL_SAYS_OTHERWISE,
  /// The licence of a family goes along: its name.
  GOES_ALONG,
  /// The licence of a family: its name.
  LICENCE_OF,
  /// The bill names a licence that the table does not know.
  LICENCE_NOT_KNOWN,
  /// Nobody says under what it was republished.
  REPUBLISHED_UNDER_UNKNOWN,
  /// Neither the bill nor the table says.
  NOBODY_SAYS,
  /// The bill does not say where a chip stands.
  CHIP_PLACE_NOT_SAID,
  /// No table knows such a chip: its name.
  CHIP_NOT_KNOWN,
  /// The bill does not say on which chips it runs.
  CHIP_NOT_SAID,
  /// Designed there and, where it is known, made elsewhere: in which jurisdiction.
  DESIGNED_THERE
}
