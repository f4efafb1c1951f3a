package dev.overtake.exposure.bill;

import java.util.Locale;
import java.util.Set;

/// Properties are free text in every format. These are the names under which bills say where and
/// how something runs; the last part of a name counts, so `aws:region` and `ai.region` are regions.
final class PropertyWords {
  private static final Set<String> REGION =
      Set.of("region", "location", "awsregion", "azureregion", "gcpregion", "cloudregion");
  private static final Set<String> PROVIDER =
      Set.of("provider", "providername", "hostingprovider", "operator", "host", "cloudprovider");
  private static final Set<String> ENDPOINT =
      Set.of("endpoint", "endpointurl", "baseurl", "apibase", "apiurl", "apiendpoint", "url");
  private static final Set<String> PRECISION =
      Set.of("precision", "quantization", "quantisation", "dtype", "quant");
  private static final Set<String> BASE =
      Set.of("basemodel", "finetunedfrom", "base", "parentmodel", "distilledfrom", "derivedfrom");
  private static final Set<String> LICENCE = Set.of("license", "licence");

  private PropertyWords() {}

  static void apply(ComponentBuilder draft) {
    draft.properties.forEach((name, value) -> {
      var last = name.replaceFirst("^.*[:./]", "");
      var key = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      if (value.isBlank()) {
        return;
      }
      if (REGION.contains(key) && draft.region.isEmpty()) {
        draft.region = value;
      } else if (PROVIDER.contains(key) && draft.provider.isEmpty()) {
        draft.provider = value;
      } else if (ENDPOINT.contains(key) && value.contains("://")) {
        ComponentBuilder.add(draft.endpoints, value);
      } else if (PRECISION.contains(key) && draft.precision.isEmpty()) {
        draft.precision = value;
      } else if (BASE.contains(key)) {
        ComponentBuilder.add(draft.bases, value);
      } else if (LICENCE.contains(key) && draft.licences.isEmpty()) {
        ComponentBuilder.add(draft.licences, value);
      }
    });
  }
}
