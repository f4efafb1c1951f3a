package dev.overtake.race.system;

/// What a scenario does to one lever of one nation.
///
/// @param low least factor
/// @param high greatest factor; every value between is as likely
/// @param from in decimal years
/// @param until in decimal years
public record LeverEffect(
    String lever, String nation, double low, double high, double from, double until) {

  String variable(String what) {
    return what + "[" + lever + "," + nation + "]";
  }

  double factor(double share) {
    return low + share * (high - low);
  }
}
