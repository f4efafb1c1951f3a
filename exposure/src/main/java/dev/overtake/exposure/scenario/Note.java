package dev.overtake.exposure.scenario;

/// What was found about a component or a use, apart from whom it depends on. What each speaks about
/// stands beside it in [Statement.Noted].
public enum Note {
  /// It is of a kind: the kind's word.
  IS_A,
  /// It is of a family: its name.
  IS_MODEL,
  /// It is no model.
  NO_MODEL,
  /// No table knows the model.
  MODEL_NOT_KNOWN,
  /// Nobody knows what it was made from.
  LINEAGE_NOT_KNOWN,
  /// It was made from no other.
  NO_LINEAGE,
  /// It depends on organisations: their ids.
  DEPENDS_ON,
  /// It depends on other organisations.
  DEPENDS_ON_OTHERS,
  /// Some of those it depends on are not known.
  ORGANISATIONS_NOT_KNOWN,
  /// It is under a licence: its name.
  LICENCE,
  /// Its licence is not known.
  LICENCE_NOT_KNOWN,
  /// It has no licence of its own.
  NO_LICENCE,
  /// The terms of its licence are not known.
  TERMS_NOT_KNOWN,
  /// Its weights can be had.
  OPEN_WEIGHTS,
  /// They cannot.
  CLOSED_WEIGHTS,
  /// Which of both is not known.
  OPENNESS_NOT_KNOWN,
  /// What it handles: the words of its modality.
  HANDLES,
  /// What it handles is not known.
  MODALITY_NOT_KNOWN,
  /// A condition concerns the business: the condition's word.
  BUSINESS_CONCERNED,
  /// It does not: the condition's word.
  BUSINESS_NOT_CONCERNED,
  /// The bill does not say whether it does: the condition's word.
  BUSINESS_NOT_SAID,
  /// It is reached over a service.
  OVER_SERVICE,
  /// It is not.
  NOT_OVER_SERVICE,
  /// The bill does not say.
  ACCESS_NOT_SAID,
  /// It is needed and not in the bill.
  NOT_IN_BILL,
  /// It is in the bill and was not understood.
  NOT_UNDERSTOOD,
  /// A duty was not known yet: its id.
  DUTY_NOT_KNOWN,
  /// A duty is not said to be met: what must be done.
  DUTY_NOT_MET,
  /// Whether a duty concerns the use is not said: what must be done.
  DUTY_NOT_SAID
}
