package dev.overtake.exposure.scenario;

import java.util.List;
import java.util.Locale;

/// What a selector may ask. They stand in the order of their words, which is that of the reasons.
public enum Condition {
  /// Jurisdiction of the chip's vendor.
  CHIP,
  /// Kinds of customers of the business.
  CUSTOMERS,
  /// What the component is.
  KIND,
  /// Id of the licence.
  LICENCE,
  /// A property of the licence's terms.
  LICENCE_IS,
  /// Jurisdictions of what it was made from.
  LINEAGE,
  /// Where the business is.
  LOCATION,
  /// What the model handles.
  MODALITY,
  /// Id of the model's family.
  MODEL,
  /// Nationalities of those who use it.
  NATIONALITY,
  /// Whether the weights can be had.
  OPEN_WEIGHTS,
  /// Jurisdiction of who runs it.
  OPERATOR,
  /// Jurisdiction of either.
  OPERATOR_OR_OWNER,
  /// Ids of organisations it depends on.
  ORGANISATION,
  /// Jurisdiction of the weights or of what they were made from.
  ORIGIN,
  /// Jurisdiction of who owns the operator.
  OWNER,
  /// Jurisdiction of the majority of the business' owners.
  OWNERSHIP,
  /// Monthly revenue of the business in US dollars.
  REVENUE_OVER,
  /// Jurisdiction of the machine.
  RUNS_IN,
  /// Where the business' users are.
  SERVES,
  /// Monthly users of the business.
  USERS_OVER,
  /// Jurisdiction of who trained the weights.
  WEIGHTS;

  /// Conditions on components.
  static final List<Condition> OF_COMPONENT =
      List.of(
          WEIGHTS,
          LINEAGE,
          ORIGIN,
          OPERATOR,
          OWNER,
          OPERATOR_OR_OWNER,
          RUNS_IN,
          CHIP,
          MODEL,
          ORGANISATION,
          LICENCE,
          LICENCE_IS,
          KIND,
          OPEN_WEIGHTS,
          MODALITY);

  /// Conditions on the business.
  static final List<Condition> OF_BUSINESS =
      List.of(LOCATION, SERVES, OWNERSHIP, NATIONALITY, CUSTOMERS, USERS_OVER, REVENUE_OVER);

  /// As scenario files write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What its values must be.
  enum Form {
    JURISDICTIONS,
    TERMS,
    NUMBERS,
    WORDS
  }

  Form form() {
    return switch (this) {
      case WEIGHTS, LINEAGE, ORIGIN, OPERATOR, OWNER, OPERATOR_OR_OWNER, RUNS_IN, CHIP ->
          Form.JURISDICTIONS;
      case LOCATION, SERVES, OWNERSHIP, NATIONALITY -> Form.JURISDICTIONS;
      case LICENCE_IS -> Form.TERMS;
      case USERS_OVER, REVENUE_OVER -> Form.NUMBERS;
      case MODEL, ORGANISATION, LICENCE, KIND, OPEN_WEIGHTS, MODALITY, CUSTOMERS -> Form.WORDS;
    };
  }
}
