package dev.overtake.report.html;

import dev.overtake.report.wording.LoopRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The causal diagram of a partition's strongest loops at one width: variables, stocks in boxes,
/// arrows with their signs, and the loops' names in their middle. An arrow has the hue of the
/// strongest loop that leads through it and is as thick as these loops are strong.
final class CausalDiagram {
  private static final double LETTER = 7.6;
  private static final double LINE = 17;
  private static final double MARGIN = 14;

  private final CausalGraph graph;
  private final double width;
  private final int font;
  private final List<List<String>> labels;

  private CausalDiagram(CausalGraph graph, double width, int font, int letters) {
    this.graph = graph;
    this.width = width;
    this.font = font;
    labels = graph.variables().stream().map(v -> lines(v, letters)).toList();
  }

  /// The picture for wide pages.
  static Svg desktop(CausalGraph graph) {
    return new CausalDiagram(graph, 1000, 15, 18).picture("desktop");
  }

  /// The picture for phones.
  static Svg phone(CausalGraph graph) {
    return new CausalDiagram(graph, 343, 13, 13).picture("phone");
  }

  private Svg picture(String type) {
    var sizes = labels.stream().map(this::size).toArray(double[][]::new);
    var links = graph.arrows().stream().map(a -> new int[] {a.from(), a.to()});
    var places = StressLayout.of(sizes, links.toArray(int[][]::new), width, width > 600 ? 56 : 22);
    // The whole is moved so that nothing lies above the margin.
    places.shift(MARGIN - top(boxes(places, sizes)));
    var boxes = boxes(places, sizes);
    var edges = edges(boxes);
    var height = bottom(boxes, edges) + MARGIN;
    var out =
        new Svg()
            .open("svg", "causal " + type)
            .at("width", width)
            .at("height", height)
            .at("viewBox", "0 0 %s %s".formatted(Svg.n(width), Svg.n(height)))
            .at("font-size", font)
            .image(summary());
    for (var i = 0; i < labels.size(); i++) {
      label(out, i, boxes.get(i));
    }
    // Above the labels, so that a sign near a box is seen.
    for (var i = 0; i < edges.size(); i++) {
      arrow(out, graph.arrows().get(i), edges.get(i));
    }
    badges(out, new FreePlaces(boxes, edges, width, height), boxes);
    return out.close();
  }

  private double[] size(List<String> lines) {
    var scale = font / 15.0;
    return new double[] {
      lines.stream().mapToInt(String::length).max().orElse(1) * LETTER * scale + 16,
      lines.size() * LINE * scale + 10
    };
  }

  private static List<CurvedEdge.Box> boxes(StressLayout places, double[][] sizes) {
    var boxes = new ArrayList<CurvedEdge.Box>();
    for (var i = 0; i < sizes.length; i++) {
      boxes.add(new CurvedEdge.Box(places.x(i), places.y(i), sizes[i][0], sizes[i][1]));
    }
    return boxes;
  }

  private List<CurvedEdge> edges(List<CurvedEdge.Box> boxes) {
    var edges = new ArrayList<CurvedEdge>();
    for (var arrow : graph.arrows()) {
      var bend = graph.returns(arrow) ? 0.42 : 0.16;
      edges.add(CurvedEdge.between(arrow.from(), arrow.to(), bend, boxes, edges, width));
    }
    return edges;
  }

  private double top(List<CurvedEdge.Box> boxes) {
    var top = edges(boxes).stream().mapToDouble(e -> e.reach()[0]).min().orElse(0);
    return Math.min(top, boxes.stream().mapToDouble(b -> b.y() - b.height() / 2).min().orElse(top));
  }

  private static double bottom(List<CurvedEdge.Box> boxes, List<CurvedEdge> edges) {
    var bottom = edges.stream().mapToDouble(e -> e.reach()[1]).max().orElse(0);
    var lowest = boxes.stream().mapToDouble(b -> b.y() + b.height() / 2).max().orElse(bottom);
    return Math.max(bottom, lowest);
  }

  private static void arrow(Svg out, CausalGraph.Arrow arrow, CurvedEdge edge) {
    edge.draw(
        out,
        CausalGraph.hue(arrow.loops().getFirst()) + CausalGraph.through(arrow.loops()),
        1.3 + 3.2 * Math.min(1, arrow.strength()),
        arrow.sign().symbol());
  }

  private void label(Svg out, int node, CurvedEdge.Box box) {
    var name = graph.variables().get(node);
    out.open("g", "node" + CausalGraph.through(graph.loops(name)));
    if (graph.isStock(name)) {
      out.open("rect")
          .at("x", box.x() - box.width() / 2)
          .at("y", box.y() - box.height() / 2)
          .at("width", box.width())
          .at("height", box.height())
          .close();
    }
    var lines = labels.get(node);
    var line = LINE * font / 15;
    for (var i = 0; i < lines.size(); i++) {
      var y = box.y() + (i - (lines.size() - 1) / 2.0) * line + font * 0.34;
      out.label("halo", Svg.n(box.x()), y, lines.get(i));
    }
    out.close();
  }

  /// Names go near the middle of their loop, where they lie on nothing.
  private void badges(Svg out, FreePlaces free, List<CurvedEdge.Box> boxes) {
    for (var chain : graph.chains()) {
      var loop = chain.loop();
      var members = graph.members(chain);
      var x = Arrays.stream(members).mapToDouble(m -> boxes.get(m).x()).average().orElse(0);
      var y = Arrays.stream(members).mapToDouble(m -> boxes.get(m).y()).average().orElse(0);
      var place = free.near(x, y);
      out.open("g", "badge %s l%s".formatted(CausalGraph.hue(loop), loop.name()))
          .open("text", "halo")
          .at("x", place.x())
          .at("y", place.y() + 5)
          .words(loop.name())
          .open("tspan")
          .words(" " + LoopRows.percent(loop.average()))
          .close()
          .close()
          .close();
    }
  }

  private String summary() {
    return graph.chains().stream()
        .map(c -> c.loop().name() + ", " + LoopRows.percent(c.loop().average()) + ": " + c.words())
        .collect(Collectors.joining(". ", "Causal diagram. ", ""));
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
