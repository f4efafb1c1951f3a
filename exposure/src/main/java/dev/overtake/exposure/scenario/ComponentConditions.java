package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.LicenceExpression;
import dev.overtake.exposure.knowledge.LicenceExpression.All;
import dev.overtake.exposure.knowledge.LicenceExpression.Choice;
import dev.overtake.exposure.knowledge.LicenceExpression.One;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Statement.Aspect;
import dev.overtake.exposure.scenario.Statement.Dependence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What conditions on components make of one.
final class ComponentConditions {
  private static final List<String> BILL = List.of(Attribute.BILL);

  private ComponentConditions() {}

  static Finding finding(Condition condition, List<String> listed, Resolved r, Business business) {
    return switch (condition) {
      case WEIGHTS -> of(Aspect.WEIGHTS, r.weightsOrigin(), listed);
      case LINEAGE -> lineage(r, listed);
      case ORIGIN -> origin(r, listed);
      case OPERATOR -> operator(r, listed);
      case OWNER -> of(Aspect.OWNER, r.owner(), listed);
      case OPERATOR_OR_OWNER -> operatorOrOwner(r, listed);
      case RUNS_IN -> of(Aspect.PLACE, r.runsIn(), listed);
      case CHIP -> of(Aspect.CHIP, r.chip(), listed);
      case MODEL -> model(r, listed);
      case ORGANISATION -> organisation(r, listed);
      case LICENCE -> licence(r, listed);
      case LICENCE_IS -> terms(r, listed, business);
      case KIND -> kind(r, listed);
      case OPEN_WEIGHTS -> open(r, listed);
      case MODALITY -> modality(r, listed);
      default -> throw new IllegalArgumentException(condition + " is asked of the business");
    };
  }

  private static Finding of(Aspect aspect, @Nullable Attribute attribute, List<String> listed) {
    var statement = new Dependence(aspect, attribute, false);
    if (attribute == null) {
      return new Finding(Ternary.FALSE, statement, BILL);
    }
    return attribute.known()
        ? new Finding(attribute.in(listed), statement, attribute.sources())
        : new Finding(Ternary.UNKNOWN, statement, List.of());
  }

  private static Finding origin(Resolved r, List<String> listed) {
    var own = of(Aspect.WEIGHTS, r.weightsOrigin(), listed);
    var base = lineage(r, listed);
    return own.truth() == Ternary.TRUE || base.truth() == Ternary.FALSE
        ? own
        : base.with(own.truth().or(base.truth()));
  }

  private static Finding operatorOrOwner(Resolved r, List<String> listed) {
    var operator = operator(r, listed);
    var owner = of(Aspect.OWNER, r.owner(), listed);
    return operator.truth() == Ternary.TRUE
        ? operator
        : owner.with(operator.truth().or(owner.truth()));
  }

  /* Behind a router anybody may answer, whatever the router's own seat. */
  private static Finding operator(Resolved r, List<String> listed) {
    var found = of(Aspect.OPERATOR, r.operator(), listed);
    var owner = r.owner();
    var hidden = r.operator() != null && r.operator().known() && owner != null && !owner.known();
    return found.truth() == Ternary.FALSE && hidden
        ? new Finding(
            Ternary.UNKNOWN, new Dependence(Aspect.OPERATOR, r.operator(), true), found.sources())
        : found;
  }

  private static Finding lineage(Resolved r, List<String> listed) {
    if (r.baseLineage().isEmpty()) {
      var unknown = r.weightsOrigin() != null && !r.weightsOrigin().known() && r.family() == null;
      return unknown
          ? Finding.of(Ternary.UNKNOWN, Note.LINEAGE_NOT_KNOWN)
          : Finding.of(Ternary.FALSE, Note.NO_LINEAGE);
    }
    var each = r.baseLineage().stream().map(a -> of(Aspect.BASE, a, listed)).toList();
    var truth = Ternary.any(each.stream().map(Finding::truth).toList());
    var telling = each.stream().filter(f -> f.truth() == truth).findFirst();
    return telling.orElse(each.getFirst()).with(truth);
  }

  private static Finding model(Resolved r, List<String> listed) {
    var family = r.family();
    if (family != null) {
      return Finding.of(Ternary.of(listed.contains(family.id())), Note.IS_MODEL, family.name())
          .by(family.provenance().sources());
    }
    return r.weightsOrigin() == null
        ? Finding.of(Ternary.FALSE, Note.NO_MODEL).by(BILL)
        : Finding.of(Ternary.UNKNOWN, Note.MODEL_NOT_KNOWN);
  }

  private static Finding organisation(Resolved r, List<String> listed) {
    if (listed.stream().anyMatch(r.organisations()::contains)) {
      return Finding.of(Ternary.TRUE, Note.DEPENDS_ON, listed.toArray(String[]::new));
    }
    var open =
        Stream.of(r.weightsOrigin(), r.operator(), r.owner())
            .anyMatch(a -> a != null && !a.known());
    return open
        ? Finding.of(Ternary.UNKNOWN, Note.ORGANISATIONS_NOT_KNOWN)
        : Finding.of(Ternary.FALSE, Note.DEPENDS_ON_OTHERS);
  }

  private static Finding licence(Resolved r, List<String> listed) {
    var licence = r.licence();
    if (licence == null) {
      return Finding.of(Ternary.FALSE, Note.NO_LICENCE).by(BILL);
    }
    var terms = r.terms();
    if (!licence.known() || terms == null) {
      return Finding.of(Ternary.UNKNOWN, Note.LICENCE_NOT_KNOWN);
    }
    var name = licence.name().isEmpty() ? licence.value() : licence.name();
    return Finding.of(named(terms, listed), Note.LICENCE, name).by(licence.sources());
  }

  /* A licence that the table does not know is none of those that it does. */
  private static Ternary named(LicenceExpression terms, List<String> listed) {
    return switch (terms) {
      case One one -> Ternary.of(listed.contains(one.id()));
      case All all -> Ternary.any(all.parts().stream().map(p -> named(p, listed)).toList());
      case Choice choice ->
          choice.parts().stream().map(p -> named(p, listed)).reduce(Ternary.TRUE, Ternary::and);
    };
  }

  private static Finding terms(Resolved r, List<String> listed, Business business) {
    var terms = r.terms();
    if (terms == null || terms.listed().isEmpty()) {
      return r.licence() == null
          ? Finding.of(Ternary.FALSE, Note.NO_LICENCE).by(BILL)
          : Finding.of(Ternary.UNKNOWN, Note.TERMS_NOT_KNOWN);
    }
    var truth =
        Ternary.any(
            listed.stream().map(word -> terms.restricts(l -> term(word, l, business))).toList());
    return Finding.of(truth, Note.LICENCE, terms.name())
        .by(
            terms.listed().stream()
                .flatMap(l -> l.provenance().sources().stream())
                .distinct()
                .toList());
  }

  private static Ternary term(String word, Licence licence, Business business) {
    var revocable = licence.terms().revocable();
    var withheld = licence.terms().withheld().from();
    return switch (word) {
      case "revocable" -> revocable == null ? Ternary.UNKNOWN : Ternary.of(revocable);
      case "conditional" -> Ternary.of(licence.kind() == Licence.Kind.CONDITIONAL);
      case "research" -> Ternary.of(licence.kind() == Licence.Kind.RESEARCH);
      case "withheld-here" ->
          withheld.isEmpty()
              ? Ternary.FALSE
              : Jurisdictions.within(business.jurisdiction(), withheld);
      default -> Ternary.UNKNOWN;
    };
  }

  private static Finding kind(Resolved r, List<String> listed) {
    var kind = r.component().kind().word();
    return Finding.of(Ternary.of(listed.contains(kind)), Note.IS_A, kind).by(BILL);
  }

  private static Finding open(Resolved r, List<String> listed) {
    var family = r.family();
    if (family == null || family.open() == null) {
      return missing(r, Note.OPENNESS_NOT_KNOWN);
    }
    var open = Boolean.TRUE.equals(family.open());
    return Finding.of(
            Ternary.of(listed.contains(open ? "yes" : "no")),
            open ? Note.OPEN_WEIGHTS : Note.CLOSED_WEIGHTS)
        .by(family.provenance().sources());
  }

  private static Finding modality(Resolved r, List<String> listed) {
    var family = r.family();
    if (family == null || family.modality().isEmpty()) {
      return missing(r, Note.MODALITY_NOT_KNOWN);
    }
    var has = Set.of(family.modality().split("[+,]", -1));
    return Finding.of(
            Ternary.of(listed.stream().anyMatch(has::contains)), Note.HANDLES, family.modality())
        .by(family.provenance().sources());
  }

  private static Finding missing(Resolved r, Note note) {
    return Finding.of(r.weightsOrigin() == null ? Ternary.FALSE : Ternary.UNKNOWN, note);
  }
}
