package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts about who uses a bill. What is null or empty was not said, and is treated as unknown.
///
/// @param jurisdiction principal place of business: ISO 3166-1 alpha-2, `EU` or ISO 3166-2
/// @param serves where its users are
/// @param customers words for kinds of customers, such as `government`
/// @param nationalities of the people who use the tools, staff included
/// @param meets ids of obligations it says it meets
public record Business(
    String name,
    String jurisdiction,
    List<Owner> owners,
    List<String> serves,
    List<String> customers,
    List<String> nationalities,
    @Nullable Double monthlyActiveUsers,
    @Nullable Double monthlyRevenueUsd,
    List<String> meets) {

  /// Nothing said.
  public static final Business UNKNOWN =
      new Business("", "", List.of(), List.of(), List.of(), List.of(), null, null, List.of());

  public Business {
    owners = List.copyOf(owners);
    serves = List.copyOf(serves);
    customers = List.copyOf(customers);
    nationalities = List.copyOf(nationalities);
    meets = List.copyOf(meets);
  }

  /// A holder of shares, with the share from 0 to 1.
  public record Owner(String name, String jurisdiction, double share) {}

  /// The same business once it meets an obligation.
  public Business meeting(String obligation) {
    var all = new ArrayList<>(meets);
    if (!all.contains(obligation)) {
      all.add(obligation);
    }
    return new Business(
        name,
        jurisdiction,
        owners,
        serves,
        customers,
        nationalities,
        monthlyActiveUsers,
        monthlyRevenueUsd,
        all);
  }
}
