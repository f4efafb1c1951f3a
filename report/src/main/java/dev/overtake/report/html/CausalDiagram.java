package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import dev.overtake.report.wording.LoopRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The causal diagram of a partition's strongest loops: variables, stocks in boxes, arrows with
/// their signs, and the loops' names in their middle. An arrow has the hue of the strongest loop
/// that leads through it and is as thick as these loops are strong.
final class CausalDiagram {
  private static final int MOST_VARIABLES = 24;
  private static final double LETTER = 7.6;
  private static final double LINE = 17;

  private final Partition partition;
  private final List<Chain> chains;
  private final Map<String, Integer> nodes = new LinkedHashMap<>();
  private final Map<List<Integer>, Arrow> arrows = new LinkedHashMap<>();

  /// @param loops that lead through it, the strongest first
  private record Arrow(int from, int to, Loop.Sign sign, List<Loop> loops) {}

  private CausalDiagram(Partition partition, List<Chain> chains) {
    this.partition = partition;
    this.chains = chains;
    for (var chain : chains) {
      chain.variables().forEach(v -> nodes.putIfAbsent(v, nodes.size()));
      for (var i = 0; i < chain.variables().size(); i++) {
        add(chain, i);
      }
    }
  }

  private void add(Chain loop, int i) {
    var from = node(loop.variables().get(i));
    var to = node(loop.variables().get((i + 1) % loop.variables().size()));
    var old = arrows.get(List.of(from, to));
    var sign = loop.signs().get(i);
    var through = new ArrayList<Loop>(old == null ? List.of() : old.loops());
    through.add(loop.loop());
    arrows.put(
        List.of(from, to), new Arrow(from, to, old == null ? sign : old.sign().and(sign), through));
  }

  private int node(String variable) {
    return nodes.getOrDefault(variable, 0);
  }

  /// As many of the strongest loops as can be drawn and read. Where all their variables are too
  /// many, those that only pass on one cause are left out.
  static List<Chain> drawn(Partition partition, List<Loop> loops) {
    var all = loops.stream().map(Chain::of).toList();
    if (Chain.variables(all).size() <= MOST_VARIABLES) {
      return all;
    }
    var stocks = Set.copyOf(partition.stocks());
    for (var count = all.size(); count > 1; count--) {
      var condensed = Chain.condensed(all.subList(0, count), stocks);
      if (Chain.variables(condensed).size() <= MOST_VARIABLES) {
        return condensed;
      }
    }
    return Chain.condensed(all.subList(0, 1), stocks);
  }

  /// The picture for wide pages and the one for phones.
  static String render(Partition partition, List<Chain> chains) {
    var diagram = new CausalDiagram(partition, chains);
    return diagram.picture(1000, 15, 18, "desktop") + diagram.picture(343, 13, 13, "phone");
  }

  private String picture(double width, int font, int letters, String type) {
    var labels = nodes.keySet().stream().map(v -> lines(v, letters)).toList();
    var scale = font / 15.0;
    var sizes =
        labels.stream()
            .map(l ->
                new double[] {
                  l.stream().mapToInt(String::length).max().orElse(1) * LETTER * scale + 16,
                  l.size() * LINE * scale + 10
                })
            .toArray(double[][]::new);
    var links = arrows.keySet().stream().map(k -> new int[] {k.get(0), k.get(1)}).toList();
    var places = Placement.of(sizes, links.toArray(int[][]::new), width, width > 600 ? 56 : 22);
    var boxes = boxes(places, sizes);
    var bows = bows(boxes, width);
    // From here on nothing lies above 0.
    var top = bows.stream().mapToDouble(b -> b.reach()[0]).min().orElse(0);
    for (var box : boxes) {
      top = Math.min(top, box.y() - box.height() / 2);
    }
    places.shift(14 - top);
    boxes = boxes(places, sizes);
    bows = bows(boxes, width);
    var bottom = bows.stream().mapToDouble(b -> b.reach()[1]).max().orElse(0);
    for (var box : boxes) {
      bottom = Math.max(bottom, box.y() + box.height() / 2);
    }
    var height = bottom + 14;
    var out = new StringBuilder();
    var at = 0;
    for (var name : nodes.keySet()) {
      out.append(label(name, labels.get(at), boxes.get(at), font));
      at++;
    }
    // Above the labels, so that a sign near a box is seen.
    at = 0;
    for (var arrow : arrows.values()) {
      out.append(arrow(arrow, bows.get(at++)));
    }
    badges(out, boxes, bows, width, height);
    return "<svg class=\"causal %s\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-size=\"%d\" role=\"img\" aria-label=\"%s\">%s</svg>"
        .formatted(
            type,
            Svg.n(width),
            Svg.n(height),
            Svg.n(width),
            Svg.n(height),
            font,
            Html.text(summary()),
            out);
  }

  private static List<Bow.Box> boxes(Placement places, double[][] sizes) {
    var boxes = new ArrayList<Bow.Box>();
    for (var i = 0; i < sizes.length; i++) {
      boxes.add(new Bow.Box(places.x(i), places.y(i), sizes[i][0], sizes[i][1]));
    }
    return boxes;
  }

  private List<Bow> bows(List<Bow.Box> boxes, double width) {
    var bows = new ArrayList<Bow>();
    for (var arrow : arrows.values()) {
      var back = arrows.containsKey(List.of(arrow.to(), arrow.from()));
      bows.add(Bow.between(arrow.from(), arrow.to(), back ? 0.42 : 0.16, boxes, bows, width));
    }
    return bows;
  }

  private String arrow(Arrow arrow, Bow bow) {
    var strength = arrow.loops().stream().mapToDouble(Loop::average).sum();
    return bow.drawn(
        hue(arrow.loops().getFirst()) + through(arrow.loops()),
        1.3 + 3.2 * Math.min(1, strength),
        arrow.sign().symbol());
  }

  /// Loops are told apart by letters too: R reinforces, B balances, U does either.
  static String hue(Loop loop) {
    return switch (loop.polarity()) {
      case REINFORCING -> "ra";
      case BALANCING -> "rb";
      case MIXED -> "rn";
    };
  }

  private static String through(List<Loop> loops) {
    return loops.stream().map(l -> " l" + l.name()).collect(Collectors.joining());
  }

  private String label(String name, List<String> lines, Bow.Box box, int font) {
    var own = chains.stream().filter(c -> c.variables().contains(name)).map(Chain::loop).toList();
    var out = new StringBuilder("<g class=\"node" + through(own) + "\">");
    if (partition.stocks().contains(name)) {
      out.append(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(
                  Svg.n(box.x() - box.width() / 2),
                  Svg.n(box.y() - box.height() / 2),
                  Svg.n(box.width()),
                  Svg.n(box.height())));
    }
    var line = LINE * font / 15;
    for (var i = 0; i < lines.size(); i++) {
      out.append(
          Svg.label(
              "halo",
              Svg.n(box.x()),
              box.y() + (i - (lines.size() - 1) / 2.0) * line + font * 0.34,
              lines.get(i)));
    }
    return out.append("</g>").toString();
  }

  /// Names go near the middle of their loop, where they lie on nothing.
  private void badges(
      StringBuilder out, List<Bow.Box> boxes, List<Bow> bows, double width, double height) {
    var taken = new ArrayList<Bow.Box>();
    for (var chain : chains) {
      var loop = chain.loop();
      var members = chain.variables().stream().mapToInt(this::node).distinct().toArray();
      var x = Arrays.stream(members).mapToDouble(m -> boxes.get(m).x()).average().orElse(0);
      var y = Arrays.stream(members).mapToDouble(m -> boxes.get(m).y()).average().orElse(0);
      var place = free(x, y, boxes, bows, taken, width, height);
      taken.add(place);
      out.append(
          "<g class=\"badge %s l%s\"><text class=\"halo\" x=\"%s\" y=\"%s\">%s<tspan> %s</tspan></text></g>"
              .formatted(
                  hue(loop),
                  loop.name(),
                  Svg.n(place.x()),
                  Svg.n(place.y() + 5),
                  loop.name(),
                  LoopRows.percent(loop.average())));
    }
  }

  private static Bow.Box free(
      double x,
      double y,
      List<Bow.Box> boxes,
      List<Bow> bows,
      List<Bow.Box> taken,
      double width,
      double height) {
    var best = new Bow.Box(x, y, 62, 22);
    var least = Double.POSITIVE_INFINITY;
    for (var atX = 34.0; atX <= width - 34; atX += 10) {
      for (var atY = 14.0; atY <= height - 12; atY += 10) {
        var place = new Bow.Box(atX, atY, 62, 22);
        var cost = Math.hypot(atX - x, atY - y);
        for (var bow : bows) {
          cost += 30.0 * bow.within(place, 6);
        }
        cost += 400 * overlaps(place, boxes) + 400 * overlaps(place, taken);
        if (cost < least) {
          least = cost;
          best = place;
        }
      }
    }
    return best;
  }

  private static long overlaps(Bow.Box place, List<Bow.Box> others) {
    return others.stream()
        .filter(o ->
            (Math.abs(o.x() - place.x()) < (o.width() + place.width()) / 2 + 3
                && Math.abs(o.y() - place.y()) < (o.height() + place.height()) / 2 + 3))
        .count();
  }

  private String summary() {
    return "Causal diagram. "
        + chains.stream()
            .map(c ->
                c.loop().name() + ", " + LoopRows.percent(c.loop().average()) + ": " + c.words())
            .collect(Collectors.joining(". "));
  }

  /// A name in lines of at most so many letters, broken at blanks, points and underscores, and
  /// within words only where these are longer.
  static List<String> lines(String name, int letters) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : name.split("(?<=[ _.\\[,-])", -1)) {
      if (!line.isEmpty() && line.length() + word.stripTrailing().length() > letters) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      var rest = word;
      while (rest.length() > letters + 4) {
        lines.add(rest.substring(0, letters));
        rest = rest.substring(letters);
      }
      line.append(rest);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }
}
